"""Finds the usage in a provider's response, and detects its format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ._provider_table import DIALECTS
from ._safe_read import Path, dig, mapping, path
from ._usage_formats import (
    CHAT,
    CONVERSE,
    FORMATS,
    INVOKE_MODEL,
    MESSAGES,
    OF_WHOLE,
    RESPONSES,
    TOTAL,
    TOTAL_INPUT,
    TRANSCRIPTION,
    UsageFormat,
)

_LOCATIONS: Final[tuple[Path, ...]] = tuple(
    path(location)
    for location in (
        "usage",
        "usageMetadata",
        "x_groq.usage",
        "choices.0.usage",  # Moonshot's streams
        "meta",  # Cohere's embed, rerank and v1
        "usage_info",  # Mistral's OCR
        "amazon-bedrock-invocationMetrics",
        "",
    )
)
_INVOKE_HEADERS: Final = {
    "x-amzn-bedrock-input-token-count": "inputTokenCount",
    "x-amzn-bedrock-output-token-count": "outputTokenCount",
    "x-amzn-bedrock-cache-read-input-token-count": "cacheReadInputTokenCount",
    "x-amzn-bedrock-cache-write-input-token-count": "cacheWriteInputTokenCount",
}
_MARKS: Final = [
    (usage_format.marks[rank], usage_format)
    for rank in range(max(len(usage_format.marks) for usage_format in FORMATS))
    for usage_format in FORMATS
    if rank < len(usage_format.marks)
]
WITHOUT_OUTPUT: Final = frozenset({"embeddings", "rerank"})
"""Operations whose answer is no tokens."""
_ANTHROPIC_ONLY: Final = frozenset(
    {"cache_creation_input_tokens", "cache_read_input_tokens", "cache_creation", "iterations"}
)


def unwrapped(response: Mapping[str, Any]) -> Mapping[str, Any]:
    """The response inside a stream's event that wraps it; else the argument itself."""
    for name in ("response", "message", "interaction", "metadata", "delta"):
        inner = response.get(name)
        if (
            inner is not None
            and isinstance(inner, Mapping)
            and ("usage" in inner or "meta" in inner)
            and "usage" not in response
        ):
            return {**response, **inner} if name in ("metadata", "delta") else inner
    return response


def lowered(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Headers by their names in lower case."""
    return {str(name).lower(): value for name, value in mapping(headers).items() if isinstance(value, str)}


def find_usage(
    response: Mapping[str, Any], headers: Mapping[str, str], provider: str, api: str | None
) -> tuple[Mapping[str, Any], UsageFormat | None]:
    """The usage object and its format; None where the format is unknown."""
    partial: tuple[Mapping[str, Any], UsageFormat] | None = None
    for location in _LOCATIONS:
        usage = dig(response, location)
        if not isinstance(usage, Mapping):
            continue
        usage_format = _format_of(usage, api, is_response=not location)
        if usage_format is not None:
            # Nova's own body leaves out its output where a guardrail replaced it; the headers have it.
            is_half = usage_format is CONVERSE and "outputTokens" not in usage
            if usage.get(usage_format.marks[0]) is not None and not is_half:
                return usage, _dialect(usage_format, provider, response)
            # A stream that was cut has half a usage, too; Bedrock's own figures beside it are complete.
            partial = partial or (usage, usage_format)
    counted = {
        name: int(headers[header])
        for header, name in _INVOKE_HEADERS.items()
        if len(headers.get(header, "x" * 20)) < 20 and headers[header].isascii() and headers[header].isdecimal()
    }
    if counted:
        return counted, INVOKE_MODEL
    if partial is not None:
        return partial[0], _dialect(partial[1], provider, response)
    return mapping(response.get("usage")), None


def _format_of(usage: Mapping[str, Any], api: str | None, is_response: bool) -> UsageFormat | None:
    """By the keys of the usage, never by the provider: Azure, Bedrock and Vertex serve several formats each.

    Args:
        is_response: `usage` is the whole response; then only formats without a usage object are tried.
    """
    for mark, usage_format in _MARKS:
        if usage.get(mark) is None or (is_response and usage_format.name not in OF_WHOLE):
            continue
        if usage_format is TRANSCRIPTION and api != "audio":
            continue
        # The two formats share these names; where no cache was used, they also mean the same.
        return RESPONSES if usage_format is MESSAGES and not _is_messages(usage) else usage_format
    if is_response or usage.get("total_tokens") is None:
        return None
    return TOTAL_INPUT if api in WITHOUT_OUTPUT else TOTAL


def _dialect(usage_format: UsageFormat, provider: str, response: Mapping[str, Any]) -> UsageFormat:
    """The provider's own reading of a format. A proxy that nobody knows passes on the usage of the model's maker."""
    if usage_format is CHAT and provider.endswith("_compatible") and _is_gemini(response.get("model")):
        provider = "google"
    return DIALECTS.get((provider, usage_format.name), usage_format)


def _is_gemini(model: Any) -> bool:
    return isinstance(model, str) and model.rpartition("/")[2].lower().startswith("gemini")


def _is_messages(usage: Mapping[str, Any]) -> bool:
    if "input_tokens_details" in usage:
        return False
    thinking = dig(usage, ("output_tokens_details", "thinking_tokens"))
    return bool(_ANTHROPIC_ONLY & usage.keys()) or thinking is not None
