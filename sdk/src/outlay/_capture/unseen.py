"""Libraries that call a provider over gRPC, where no HTTP request can be seen: said when they are imported."""

from __future__ import annotations

import logging
from types import ModuleType

from .patching import Patches

_log = logging.getLogger("outlay")

REMEDIES = {
    "google.generativeai": 'genai.configure(transport="rest"), or better the library google-genai',
    "vertexai": 'vertexai.init(api_transport="rest"), or better the library google-genai',
}


def adapt(module: ModuleType, patches: Patches) -> None:
    remedy = REMEDIES[module.__name__]
    _log.warning(
        "outlay: calls of %s go over gRPC by default, where they are not seen; use %s", module.__name__, remedy
    )
