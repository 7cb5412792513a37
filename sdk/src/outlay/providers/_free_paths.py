"""Paths of providers' APIs whose requests cost nothing, or only start what is counted when its results are fetched.

Sources: each provider's API reference.
"""

from __future__ import annotations

import re
from typing import Final

_PATTERNS: Final = (
    # Counting tokens: Anthropic, OpenAI, Gemini, Vertex AI (also of Anthropic's models), Bedrock, Cohere, xAI
    r"/messages/count_tokens",
    r"/responses/input_tokens",
    r"/[^/]*(?::|%3[Aa])(?:countTokens|computeTokens)",
    r"/models/count-tokens(?:@[^/:]*)?:(?:rawPredict|streamRawPredict)",
    r"/count-tokens",
    r"/(?:de)?tokenize(?:-text)?",
    # Batches: each result is counted when it is fetched
    r"/batches(?:/[^/]+/cancel)?",
    r"/batch/jobs(?:/[^/]+/cancel)?",
    r"/models/[^/]*(?::|%3[Aa])batchGenerateContent",
    # Files
    r"/files(?:/[^/]+/[^/]+)?",
    r"/uploads(?:/[^/]+/[^/]+)?",
    r"/upload/.*",
    r"/files(?::|%3[Aa])register",
    # Polls and changes of what was counted before
    r"/(?:responses|interactions|operations|videos)/[^/]+/cancel",
    r"/[^/]*(?::|%3[Aa])(?:cancel|fetchPredictOperation|delete|wait)",
    # Objects of OpenAI's that hold text for a later call
    r"/conversations/[^/]+/items",
    r"/threads(?:/[^/]+(?:/messages(?:/[^/]+)?)?)?",
    r"/threads/[^/]+/runs/[^/]+/cancel",
    r"/assistants(?:/[^/]+)?",
    r"/vector_stores(?:/[^/]+(?:/(?:files|file_batches)(?:/.*)?)?)?",
    r"/chat/completions/[^/]+",
    # What OpenAI's Agents SDK tells of its runs
    r"/traces/ingest",
    # Gemini's stores of files for a later call
    r"/fileSearchStores",
    # Credentials for a client elsewhere
    r"/realtime/(?:client_secrets|sessions|transcription_sessions)",
    r"/auth_?[tT]okens",
    r"/oauth2?/.*|/token",
    # Ollama's models
    r"/api/(?:show|pull|push|create|copy|blobs/[^/]+)",
    # Administration
    r"/organizations?/.*",
    r"/(?:keys|check-api-key|feedback)(?:/.*)?",
    r"/models(?:/[^/:]+)?",
)
_FREE: Final = re.compile(f"(?:.*(?=/))?(?:{'|'.join(_PATTERNS)})/?")
_FREE_AT: Final = {
    # An object that later responses name; at Mistral it is a call (docs.mistral.ai/api/endpoint/beta/conversations).
    ("openai", "/conversations"),
    ("azure", "/conversations"),
}


def is_free(provider: str, path: str) -> bool:
    """Whether a POST to this path of a known provider costs nothing, or is counted elsewhere."""
    return (provider, path[path.rfind("/") :]) in _FREE_AT or _FREE.fullmatch(path) is not None
