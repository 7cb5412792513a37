"""Outlay: see what every LLM call costs, by feature, team, tenant and user.

>>> import outlay
>>> outlay.init(api_key="ol_live_…")
>>> with outlay.track(feature="chat", team="growth"):
...     outlay.record(provider="openai", model="gpt-4o", input_tokens=1200, output_tokens=350)
"""

from ._capture import CAPTURE as _CAPTURE
from ._capture import uninstrument
from ._client import AsyncClient, Client
from ._context import track
from ._dropin import wrap
from ._errors import (
    AuthError,
    BadRequest,
    Forbidden,
    NotFound,
    OutlayError,
    RateLimited,
    SettingsError,
    Unauthenticated,
    Unavailable,
)
from ._runtime import RUNTIME, Stats
from ._sender import FlushResult

init = RUNTIME.init
record = RUNTIME.record
flush = RUNTIME.flush
aflush = RUNTIME.aflush
shutdown = RUNTIME.shutdown
stats = RUNTIME.stats
register_host = _CAPTURE.hosts.register

__version__ = "0.1.0"

__all__ = [
    "AsyncClient",
    "AuthError",
    "BadRequest",
    "Client",
    "FlushResult",
    "Forbidden",
    "NotFound",
    "OutlayError",
    "RateLimited",
    "SettingsError",
    "Stats",
    "Unauthenticated",
    "Unavailable",
    "aflush",
    "flush",
    "init",
    "record",
    "register_host",
    "shutdown",
    "stats",
    "track",
    "uninstrument",
    "wrap",
]
