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


_MODEL_NAME, _STREAM_NAME = b'"model"', b'"stream"'
_MODEL = re.compile(rb'"model"\s*:\s*"([^"\\]{1,256})"')
_STREAM = re.compile(rb'"stream"\s*:\s*(true|false)')
_TO_BE_PARSED = (b'"tools"', b'"functions"', b'"toolConfig"', b'"service_tier"', b'"serviceTier"', b'"modelId"')
"""Names of what has to be understood. In JSON no quoted name stands inside a text: its quotes would be escaped."""


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
        if not count and (glanced := _glance(body)) is not None:
            return glanced
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


def _glance(body: bytes) -> Asked | None:
    """What most requests say, without parsing a long prompt: their model and whether they stream; None: parse it."""
    at, stream = body.find(_MODEL_NAME), body.find(_STREAM_NAME)
    if at < 0 or body.find(_MODEL_NAME, at + 1) >= 0 or (stream >= 0 and body.find(_STREAM_NAME, stream + 1) >= 0):
        return None  # not there, or more than once
    model, streams = _MODEL.match(body, at), _STREAM.match(body, stream) if stream >= 0 else None
    if model is None or (stream >= 0 and streams is None) or any([name in body for name in _TO_BE_PARSED]):
        return None
    if body.count(b"{", 0, at) - body.count(b"}", 0, at) != 1:
        return None  # of something inside the request, perhaps
    return Asked(text(model[1].decode(errors="replace")), streams[1] == b"true" if streams else None)


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
