"""A recorded response of a provider, the stream with the same usage, and the event fields that both must give."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Case:
    """Written by hand from the fields that `source` documents."""

    name: str
    source: str
    provider: str
    api: str
    expected: dict[str, Any]
    """Exactly the known fields."""
    whole: dict[str, Any] | None = None
    stream: list[Any] = field(default_factory=list)
    headers: dict[str, str] | None = None
    flags: tuple[str, ...] = ()


def usage_chunks(whole: dict[str, Any], *, usage: str = "usage") -> list[Any]:
    """An OpenAI-like stream: text, the end, and a last chunk without choices that carries the usage."""
    head = {
        name: value for name, value in whole.items() if name in ("id", "model", "service_tier", "system_fingerprint")
    }
    return [
        {**head, "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Hi"}}], usage: None},
        {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}], usage: None},
        {**head, "choices": [], usage: whole["usage"]},
        "[DONE]",
    ]
