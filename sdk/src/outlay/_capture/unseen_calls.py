"""Libraries whose calls cannot be captured: over gRPC, where an import logs a warning, and over WebSockets that are not
read, where each connection to a provider is counted."""

from __future__ import annotations

import logging
from types import ModuleType

from .patching import Patches

_log = logging.getLogger("outlay")

REMEDIES = {
    "google.generativeai": 'genai.configure(transport="rest"), or better the library google-genai',
    "vertexai": 'vertexai.init(api_transport="rest"), or better the library google-genai',
}
"""By module, how to make its calls go over HTTP."""

SOCKETS = ("websockets.sync.client", "websockets.asyncio.client")
"""Modules whose WebSockets are read, beside aiohttp's."""
UNREAD_SOCKETS = {"websockets.legacy.client": "websockets' older API", "websocket._core": "websocket-client"}
"""By module, the name of the library in a warning."""


def adapt(module: ModuleType, patches: Patches) -> None:
    remedy = REMEDIES[module.__name__]
    _log.warning(
        "outlay: calls of %s go over gRPC by default, where they are not seen; use %s", module.__name__, remedy
    )
