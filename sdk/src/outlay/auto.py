"""`import outlay.auto` records every call to an LLM provider from then on. Configured only by environment variables."""

from ._runtime import RUNTIME

RUNTIME.start_by_itself()
