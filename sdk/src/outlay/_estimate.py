"""What a call may cost, before it is made: tokens by rule of thumb, or by a tokenizer, times local prices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, Protocol

from ._answers import Answer
from ._prices import PRICES

_BYTES_A_TOKEN = 4
"""Of UTF-8: near the mark for English prose, high for other scripts, low for digits and code."""
_TOKENS_A_MESSAGE = 4
_TOKENS_AN_IMAGE = 1_000
_USUAL_OUTPUT = 500
_IMAGES = frozenset({"image", "image_url", "input_image", "inline_data", "inlineData", "file_data", "fileData"})
_NO_TEXT = _IMAGES | {"role", "type", "id", "name", "tool_call_id", "cache_control", "source", "data", "url"}
_PROMPTS = (
    "messages",
    "input",
    "prompt",
    "system",
    "instructions",
    "contents",
    "systemInstruction",
    "message",
    "texts",
)
_CAPS = ("max_completion_tokens", "max_tokens", "max_output_tokens")
_NESTED_CAPS = (("generationConfig", "maxOutputTokens"), ("inferenceConfig", "maxTokens"))


class Encoding(Protocol):
    """Such as `tiktoken`'s."""

    def encode(self, text: str, /) -> Sequence[Any]: ...


class Estimate(Answer):
    """Tokens are an estimate whatever counted them: the model's own framing is not known before the call."""

    prompt_tokens: int
    completion_tokens: int
    """As many as are allowed."""
    estimated_cost_usd: Decimal | None
    """None: the model has no price; `reason` says why."""
    token_source: str
    """`rule_of_thumb`, or `tokenizer` where one was given."""
    cost_status: str
    reason: str | None


def estimate(
    model: str,
    messages: Any,
    max_tokens: int = _USUAL_OUTPUT,
    *,
    provider: str | None = None,
    encoding: Encoding | None = None,
) -> Estimate:
    """What a call costs at most, if it answers `max_tokens` tokens. Asks nobody: local prices.

    Args:
        messages: text, or messages as any provider takes them. An image counts as 1,000 tokens.
        provider: else the model's maker, or what stands before a slash (`groq/llama-…`).
        encoding: counts exactly, such as `tiktoken.encoding_for_model(model)`.
    """
    prompt = prompt_tokens(messages, encoding)
    call = {"provider": provider, "model": model, "input_tokens": prompt, "output_tokens": max_tokens}
    cost = PRICES.cost(call, datetime.now(timezone.utc))
    return Estimate(
        model=model,
        prompt_tokens=prompt,
        completion_tokens=max_tokens,
        estimated_cost_usd=cost.cost_usd,
        token_source="rule_of_thumb" if encoding is None else "tokenizer",
        cost_status=cost.cost_status,
        reason=cost.reason,
    )


def request_tokens(body: Mapping[str, Any]) -> tuple[int, int]:
    """The tokens of a provider's request, and as many as it lets the answer have (500 where it does not say)."""
    prompt = sum(prompt_tokens(body[name], None) for name in _PROMPTS if body.get(name))
    prompt += sum(
        len(str(body[name])) // _BYTES_A_TOKEN for name in ("tools", "toolConfig", "functions") if name in body
    )
    caps = [body.get(name) for name in _CAPS]
    caps += [nested.get(name) for place, name in _NESTED_CAPS if isinstance(nested := body.get(place), Mapping)]
    cap = next((cap for cap in caps if isinstance(cap, int) and cap > 0), _USUAL_OUTPUT)
    answers = body.get("n")
    return prompt, cap * (answers if isinstance(answers, int) and answers > 0 else 1)


def prompt_tokens(messages: Any, encoding: Encoding | None = None) -> int:
    tokens = _TOKENS_A_MESSAGE * len(messages) if isinstance(messages, (list, tuple)) else 0
    for text in _texts(messages):
        if text is None:
            tokens += _TOKENS_AN_IMAGE
        elif encoding is not None:
            tokens += len(encoding.encode(text))
        else:
            tokens -= -len(text.encode(errors="replace")) // _BYTES_A_TOKEN  # rounded up
    return tokens


def _texts(part: Any) -> Iterator[str | None]:
    """Every text in it; None for an image."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        if part.get("type") in _IMAGES or not _IMAGES.isdisjoint(part):
            yield None
        else:
            for name, value in part.items():
                if name not in _NO_TEXT:
                    yield from _texts(value)
    elif isinstance(part, (list, tuple)):
        for each in part:
            yield from _texts(each)
