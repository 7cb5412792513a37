"""Where the usage lies in an answer, and in which shape it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ._read import Path, dig, mapping, path
from ._shapes import INVOKE_MODEL, MESSAGES, OLLAMA, RESPONSES, SHAPES, Shape
from ._table import DIALECTS

_PLACES: Final[tuple[Path, ...]] = tuple(
    path(place)
    for place in (
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
    (shape.marks[rank], shape)
    for rank in range(max(len(shape.marks) for shape in SHAPES))
    for shape in SHAPES
    if rank < len(shape.marks)
]
_ANTHROPIC_ONLY: Final = frozenset(
    {"cache_creation_input_tokens", "cache_read_input_tokens", "cache_creation", "iterations"}
)


def unwrapped(response: Mapping[str, Any]) -> Mapping[str, Any]:
    """The answer inside an event that carries it."""
    for name in ("response", "message", "metadata", "delta"):
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
    return {str(name).lower(): value for name, value in mapping(headers).items() if isinstance(value, str)}


def found(
    answer: Mapping[str, Any], headers: Mapping[str, str], provider: str
) -> tuple[Mapping[str, Any], Shape | None]:
    rest: tuple[Mapping[str, Any], Shape] | None = None
    for at in _PLACES:
        usage = dig(answer, at)
        if isinstance(usage, Mapping) and (shape := _shape_of(usage, provider, is_answer=not at)) is not None:
            if usage.get(shape.marks[0]) is not None:
                return usage, shape
            # Half a usage, as of a stream that was cut; Bedrock's own figures beside it are whole.
            rest = rest or (usage, shape)
    counted = {
        name: int(headers[header])
        for header, name in _INVOKE_HEADERS.items()
        if len(headers.get(header, "x" * 20)) < 20 and headers[header].isascii() and headers[header].isdecimal()
    }
    if counted:
        return counted, INVOKE_MODEL
    return rest or (mapping(answer.get("usage")), None)


def _shape_of(usage: Mapping[str, Any], provider: str, is_answer: bool = False) -> Shape | None:
    """Told by the usage itself, never by who sent it: Azure, Bedrock and Vertex serve several shapes each.

    `is_answer`: it is the whole answer, where only shapes that have no usage object of their own are looked for.
    """
    for mark, shape in _MARKS:
        if usage.get(mark) is None or (is_answer and shape not in (OLLAMA, INVOKE_MODEL)):
            continue
        # Without a cache the two say the same by the same names.
        if shape is MESSAGES and not _is_messages(usage):
            shape = RESPONSES
        return DIALECTS.get((provider, shape.name), shape)
    return None


def _is_messages(usage: Mapping[str, Any]) -> bool:
    if "input_tokens_details" in usage:
        return False
    thinking = dig(usage, ("output_tokens_details", "thinking_tokens"))
    return bool(_ANTHROPIC_ONLY & usage.keys()) or thinking is not None
