"""What of a request's body matters: names and sizes. A body is read once and never kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from outlay._workload import workload
from outlay.providers._read import mapping, text
from outlay.providers._tools import tool_names

from .wire import parsed

CHARACTERS_A_TOKEN = 4
"""Of English; the rule of thumb that providers give (platform.openai.com/tokenizer)."""

_SPOKEN = frozenset(
    """content text input prompt instructions system messages contents parts arguments delta partial_json
    thinking""".split()
)
_FORM_MODEL = re.compile(rb'name="model"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]{1,256})\r\n')


class Asked(NamedTuple):
    model: str | None = None
    is_stream: bool | None = None
    service_tier: str | None = None
    workload: str | None = None
    characters: int = 0
    """Of the prompt; 0 where nobody asked for them."""


def asked(body: bytes | Mapping[str, Any] | None, count: bool = False) -> Asked:
    """Args:
    count: also measure the prompt, for an estimate.
    """
    if isinstance(body, bytes):
        if body.lstrip()[:1] != b"{":
            form = _FORM_MODEL.search(body[:65536])
            return Asked(form.group(1).decode(errors="replace") if form else None)
        body = mapping(parsed(body))
    if not body:
        return Asked()
    stream = body.get("stream")
    return Asked(
        text(body.get("model")) or text(body.get("modelId")),
        stream if isinstance(stream, bool) else None,
        text(body.get("service_tier")) or text(mapping(body.get("serviceTier")).get("type")),
        workload(tool_names(body)),
        spoken(body) if count else 0,
    )


def spoken(value: Any, counts: bool = False) -> int:
    """Characters of text in messages, prompts and deltas; of images and other data none."""
    if isinstance(value, str):
        return len(value) if counts else 0
    if isinstance(value, Mapping):
        return sum(spoken(item, name in _SPOKEN) for name, item in value.items())
    if isinstance(value, list):
        return sum(spoken(item, counts) for item in value)
    return 0


def estimated_tokens(characters: int) -> int:
    return -(-characters // CHARACTERS_A_TOKEN)
