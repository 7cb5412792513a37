"""The facts an event needs from a request's body: names and sizes. A body is read once and never kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from outlay._workload import workload
from outlay.providers._endings import output_cap
from outlay.providers._endpoints import Target
from outlay.providers._media import requested_model, requested_units
from outlay.providers._quirks import image_tool_model
from outlay.providers._safe_read import mapping, text
from outlay.providers._tools import tool_names

from .stream_decoders import parse_json

CHARACTERS_PER_TOKEN = 4
"""In English; the rule of thumb that providers give (platform.openai.com/tokenizer)."""

_TEXT_FIELDS = frozenset(
    """content text input prompt instructions system messages contents parts arguments delta partial_json
    thinking""".split()
)
_NO_TEXT = frozenset((int, float, bool, type(None)))
_BY_PIECE = frozenset(("other", "rerank"))
"""Operations that may be billed by what the request asks for."""
_NO_UNITS: Mapping[str, float] = MappingProxyType({})
_FORM_MODEL = re.compile(rb'name="model"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]{1,256})\r\n')


class RequestFacts(NamedTuple):
    model: str | None = None
    is_stream: bool | None = None
    service_tier: str | None = None
    workload: str | None = None
    prompt_length: int = 0
    """Characters; 0 where it was not measured."""
    units: Mapping[str, float] = _NO_UNITS
    """Quantities that are billed and that the answer may not tell, such as the seconds of a video."""
    image_model: str | None = None
    """Of OpenAI's image_generation tool."""
    output_cap: int | None = None
    """The most output tokens that it asks for."""


def facts_of(
    body: bytes | Mapping[str, Any] | None, measure_prompt: bool = False, target: Target | None = None
) -> RequestFacts:
    """Read the facts from a JSON body, an object, or a form (of which only the model is read).

    Args:
        measure_prompt: also count the prompt's characters, for an estimate of its tokens.
        target: of the call; without it no `units` are read.
    """
    if isinstance(body, bytes):
        if body.lstrip()[:1] != b"{":
            form = _FORM_MODEL.search(body[:65536])
            return RequestFacts(form.group(1).decode(errors="replace") if form else None)
        body = mapping(parse_json(body))
    if not body:
        return RequestFacts()
    stream = body.get("stream")
    units, model = _NO_UNITS, text(body.get("model")) or text(body.get("modelId")) or text(body.get("agent"))
    if target is not None and target.operation in _BY_PIECE:
        units = requested_units(target.operation, target.endpoint, body)
        model = model or requested_model(body)
    return RequestFacts(
        model,
        stream if isinstance(stream, bool) else None,
        text(body.get("service_tier")) or text(mapping(body.get("serviceTier")).get("type")),
        workload(tool_names(body)),
        text_length(body) if measure_prompt else 0,
        units,
        image_tool_model(body["tools"]) if "tools" in body else None,
        output_cap(body),
    )


def text_length(value: Any, is_text: bool = False) -> int:
    """Count the characters of text in messages, prompts and deltas; images and other data count nothing.

    Args:
        is_text: whether `value` lies in a field that holds text.
    """
    if isinstance(value, str):
        return len(value) if is_text else 0
    length = 0
    if isinstance(value, list):
        for item in value:
            if type(item) is str:
                length += len(item) if is_text else 0
            elif type(item) not in _NO_TEXT:
                length += text_length(item, is_text)
    elif type(value) is dict or (value is not None and isinstance(value, Mapping)):
        for name, item in value.items():
            if type(item) is str:
                length += len(item) if name in _TEXT_FIELDS else 0
            elif type(item) not in _NO_TEXT:
                length += text_length(item, name in _TEXT_FIELDS)
    return length


def estimated_tokens(characters: int) -> int:
    return -(-characters // CHARACTERS_PER_TOKEN)
