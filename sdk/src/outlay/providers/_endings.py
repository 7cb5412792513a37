"""Why a response's output ended, and the most output that a request asks for: the provider's own word and number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ._safe_read import MAX_TOKENS, dig, items, mapping, path, text

_REASONS: Final = (
    "finish_reason",
    "stop_reason",
    "stopReason",
    "done_reason",
    "incomplete_details.reason",
    "delta.stop_reason",
    "delta.finish_reason",
    "messageStop.stopReason",
)
"""Of an answer or one event of a stream: Cohere, Anthropic, Bedrock, Ollama, OpenAI's Responses, and their streams."""
_PATHS: Final = tuple(path(dotted) for dotted in _REASONS)
_CHOICES: Final = (("choices", "finish_reason"), ("candidates", "finishReason"), ("results", "completionReason"))
"""Lists whose first item tells it: OpenAI's chat and all that speak it, Gemini, Titan."""
_CAPS: Final = frozenset(
    "max_tokens max_completion_tokens max_output_tokens maxOutputTokens max_new_tokens max_tokens_to_sample maxTokens "
    "maxTokenCount num_predict".split()
)
_NESTED: Final = ("generationConfig", "inferenceConfig", "textGenerationConfig", "options")


def finish_reason(part: Any) -> str | None:
    """The reason in a response, or in one event of a streamed response; None: it does not tell."""
    part = mapping(part)
    answer = mapping(part.get("response")) or part
    for name, field in _CHOICES:
        if name in answer:
            return next((found for each in items(answer[name]) if (found := text(each.get(field)))), None)
    return next((found for steps in _PATHS if (found := text(dig(answer, steps)))), None)


def output_cap(request: Mapping[str, Any]) -> int | None:
    """The most output tokens that a request asks for; None: it sets no limit."""
    for place in (request, *(mapping(request.get(name)) for name in _NESTED)):
        for name in _CAPS.intersection(place):
            value = place[name]
            if type(value) is int and 0 < value <= MAX_TOKENS:
                return value
    return None
