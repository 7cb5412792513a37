"""One interception layer, at the HTTP level: an adapter for each transport, one core behind all of them."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from .core import CAPTURE, Sink
from .patching import Adapter, Importing, Patches
from .refused import LIBRARIES
from .unseen import REMEDIES

TRANSPORTS = {
    "httpx": "over_httpx",
    "httpx2": "over_httpx",
    "urllib3": "over_urllib3",
    "aiohttp": "over_aiohttp",
    "urllib.request": "over_urllib",
    **dict.fromkeys(LIBRARIES, "refused"),
    **dict.fromkeys(REMEDIES, "unseen"),
}
"""By module, what adapts it. requests and botocore go over urllib3."""


def _adapter(name: str) -> Adapter:
    def adapt(module: ModuleType, patches: Patches) -> None:
        import_module(f".{TRANSPORTS[name]}", __name__).adapt(module, patches)

    return adapt


_patches = Patches()
_importing = Importing({name: _adapter(name) for name in TRANSPORTS}, _patches)


def instrument(sink: Sink) -> None:
    """See every call to a provider from now on, also of clients that exist already. May be called again."""
    if CAPTURE.sink is None:
        CAPTURE.start(sink)
        _importing.start()
    CAPTURE.sink = sink


def uninstrument() -> None:
    """As if nothing had ever been patched."""
    CAPTURE.stop()
    _importing.stop()
    _patches.undo()


def instrumented() -> list[str]:
    """The transports that are patched now."""
    return sorted(set(_importing.patched) - REMEDIES.keys() - set(LIBRARIES))


__all__ = ["CAPTURE", "TRANSPORTS", "Sink", "instrument", "instrumented", "uninstrument"]
