"""The estimated cost of a call before it is made: tokens by rule of thumb or by a tokenizer, times local prices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, Protocol

from ._local_prices import PRICES
from ._responses import AttrDict

_BYTES_A_TOKEN = 4
"""UTF-8 bytes. About right for English prose; counts too many tokens for other scripts, too few for digits and code."""
_TOKENS_A_MESSAGE = 4
_TOKENS_AN_IMAGE = 1_000
_DEFAULT_OUTPUT_TOKENS = 500
_IMAGES = frozenset({"image", "image_url", "input_image", "inline_data", "inlineData", "file_data", "fileData"})
_NOT_TEXT = _IMAGES | {"role", "type", "id", "name", "tool_call_id", "cache_control", "source", "data", "url"}
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
    """A tokenizer, such as one of `tiktoken`."""

    def encode(self, text: str, /) -> Sequence[Any]: ...


class Estimate(AttrDict):
    """The result of `estimate`. Tokens are always estimates: the model's own framing is unknown before the call."""

    prompt_tokens: int
    completion_tokens: int
    """The maximum that the call allows."""
    estimated_cost_usd: Decimal | None
    """None where the model has no price; `reason` says why."""
    token_source: str
    """`rule_of_thumb`, or `tokenizer` where one was given."""
    cost_status: str
    reason: str | None


def estimate(
    model: str,
    messages: Any,
    max_tokens: int = _DEFAULT_OUTPUT_TOKENS,
    *,
    provider: str | None = None,
    encoding: Encoding | None = None,
) -> Estimate:
    """The cost in USD of a call whose response has `max_tokens` tokens, by local prices. Sends nothing.

    Args:
        messages: text, or messages in any provider's format. An image counts as 1,000 tokens.
        provider: by default the model's maker, or the part before a slash (`groq/llama-…`).
        encoding: a tokenizer that counts the prompt, such as `tiktoken.encoding_for_model(model)`.
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
    """(prompt tokens, maximum output tokens) of a provider's request; without a maximum, 500 output tokens."""
    prompt = sum(prompt_tokens(body[name], None) for name in _PROMPTS if body.get(name))
    prompt += sum(
        len(str(body[name])) // _BYTES_A_TOKEN for name in ("tools", "toolConfig", "functions") if name in body
    )
    caps = [body.get(name) for name in _CAPS]
    caps += [nested.get(name) for parent, name in _NESTED_CAPS if isinstance(nested := body.get(parent), Mapping)]
    cap = next((cap for cap in caps if isinstance(cap, int) and cap > 0), _DEFAULT_OUTPUT_TOKENS)
    choices = body.get("n")
    return prompt, cap * (choices if isinstance(choices, int) and choices > 0 else 1)


def prompt_tokens(messages: Any, encoding: Encoding | None = None) -> int:
    """Estimated tokens of text or messages."""
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
    """Every text in the messages, and None for each image."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        if part.get("type") in _IMAGES or not _IMAGES.isdisjoint(part):
            yield None
        else:
            for name, value in part.items():
                if name not in _NOT_TEXT:
                    yield from _texts(value)
    elif isinstance(part, (list, tuple)):
        for each in part:
            yield from _texts(each)
