"""WebSockets to providers: which of them carry LLM calls, and which of their messages end one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ._endpoints import Target
from ._hosts import COMPATIBLE

# platform.openai.com/docs/guides/realtime-websocket (Azure and xAI: the same), …/guides/websocket-mode (Responses)
_OPENAI: Final = re.compile(r".*/(?:realtime|responses)")
# ai.google.dev/api/live; docs.cloud.google.com/vertex-ai/generative-ai/docs/live-api
_LIVE: Final = re.compile(r".*[./](BidiGenerateContent\w*)")

ENDS: Final = frozenset("response.done response.completed response.incomplete response.failed".split())
"""Types of the messages of OpenAI's that carry a response with its whole usage."""
TRANSCRIBED: Final = "conversation.item.input_audio_transcription.completed"
"""Carries the usage of another model, which wrote down what the user said."""


@lru_cache(256)
def socket_target(provider: str | None, path: str) -> Target | None:
    """What a WebSocket to this address carries; None where it carries no calls that are known.

    Args:
        provider: None for an unknown host, where only OpenAI's paths are recognised.
    """
    if _OPENAI.fullmatch(path) and (provider is not None or "/v1/" in path):
        return Target(provider or COMPATIBLE, "responses", path[:256], is_stream=True)
    if provider is not None and (live := _LIVE.fullmatch(path)) is not None:
        return Target(provider, "chat", live[1], is_stream=True)
    return None
