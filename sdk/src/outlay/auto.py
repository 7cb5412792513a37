"""`import outlay.auto`: every call to an LLM provider is recorded from here on. Configured by the environment alone."""

from ._runtime import RUNTIME

RUNTIME.start_by_itself()
