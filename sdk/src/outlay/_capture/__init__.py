"""Captures calls to LLM providers at the HTTP level: an adapter for each transport, one interceptor behind them all."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from .interceptor import CAPTURE, CallSink
from .patching import Adapter, ImportHook, Patches
from .refusals import LIBRARIES
from .unseen_calls import REMEDIES, SOCKETS, UNREAD_SOCKETS

TRANSPORTS = {
    "httpx": "over_httpx",
    "httpx2": "over_httpx",
    "urllib3": "over_urllib3",
    "aiohttp": "over_aiohttp",
    "urllib.request": "over_urllib",
    **dict.fromkeys(LIBRARIES, "refusals"),
    **dict.fromkeys(REMEDIES, "unseen_calls"),
    **dict.fromkeys((*SOCKETS, *UNREAD_SOCKETS), "over_websockets"),
}
"""The adapter for each module. requests and botocore go over urllib3."""


def _adapter(name: str) -> Adapter:
    def adapt(module: ModuleType, patches: Patches) -> None:
        import_module(f".{TRANSPORTS[name]}", __name__).adapt(module, patches)

    return adapt


_patches = Patches()
_import_hook = ImportHook({name: _adapter(name) for name in TRANSPORTS}, _patches)


def instrument(sink: CallSink) -> None:
    """Capture every call to a provider from now on, also of existing clients. May be called again with another sink."""
    if CAPTURE.sink is None:
        CAPTURE.start(sink)
        _import_hook.start()
    CAPTURE.sink = sink


def uninstrument() -> None:
    """Undo every patch and stop capturing."""
    CAPTURE.stop()
    _import_hook.stop()
    _patches.undo()


def instrumented() -> list[str]:
    """Names of the transports that are patched now."""
    return sorted(set(_import_hook.patched) - REMEDIES.keys() - UNREAD_SOCKETS.keys() - set(LIBRARIES))


__all__ = ["CAPTURE", "TRANSPORTS", "CallSink", "instrument", "instrumented", "uninstrument"]
