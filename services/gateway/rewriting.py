"""Changes of a request that a budget asks for: another model, a lower output cap. All other bytes stay. Pure."""

import json
import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

import msgspec
from outlay._capture.stream_decoders import parse_json

_NUMBER: Final = rb"\s*:\s*(\d+)"
_NAMED: Final = re.compile(r"(.*/(?:models|tunedModels|deployments)/)(?:[^/:%]|%(?!3[Aa]))+((?::|%3[Aa]|/).*)")
_GOOGLE: Final = "generationConfig"
_OWN_NAMES: Final = ("max_completion_tokens", "max_output_tokens", "max_tokens", "max_tokens_to_sample")


def path_with_model(path: str, model: str) -> str | None:
    """The path with another model or deployment; None where it names none."""
    found = _NAMED.fullmatch(path)
    return None if found is None else f"{found[1]}{quote(model, safe='')}{found[2]}"


def with_cap(body: bytes, document: Mapping[str, Any], is_google: bool, own_name: str, cap: int) -> bytes:
    """The body with this output cap in the fields that it has, else in its own (`cap_name`)."""
    if is_google:
        config = document.get(_GOOGLE)
        config = config if isinstance(config, Mapping) else {}
        of_google = {_GOOGLE: {**config, "maxOutputTokens": cap}}
        return _changed(body, document, b"maxOutputTokens", cap, of_google, may_insert=False)
    stated = [name for name in _OWN_NAMES if document.get(name) is not None] or [own_name]
    wanted = dict.fromkeys(stated, cap)
    return _changed(body, document, stated[0].encode(), cap, wanted, may_insert=own_name not in document)


def cap_name(provider: str, operation: str) -> str:
    """The field of the output cap. Sources: the providers' API references."""
    if operation == "responses":
        return "max_output_tokens"
    return "max_completion_tokens" if provider in ("openai", "azure") else "max_tokens"


def _changed(
    body: bytes, document: Mapping[str, Any], name: bytes, cap: int, wanted: Mapping[str, Any], may_insert: bool
) -> bytes:
    """By changing a number or inserting a field, where that gives exactly what is wanted; else written again."""
    all_wanted = {**document, **wanted}
    if may_insert and parse_json(changed := body.replace(b"{", b'{"%b":%d,' % (name, cap), 1)) == all_wanted:
        return changed
    for found in re.finditer(b'"%b"' % name + _NUMBER, body):
        changed = b"%b%d%b" % (body[: found.start(1)], cap, body[found.end(1) :])
        if parse_json(changed) == all_wanted:
            return changed
    return json.dumps({**json.loads(body), **wanted}, ensure_ascii=False).encode()


def replace_model(body: bytes, before: str, after: str) -> bytes:
    """The body with another model; all its other bytes stay. Only a top-level `model` is looked for."""
    old, new = msgspec.json.encode(before), msgspec.json.encode(after)
    start = 0
    while (at := body.find(b'"model"', start)) >= 0:
        value = body.find(old, at + 7)
        if value >= 0 and body[at + 7 : value].strip(b" \t\r\n") == b":":
            changed = body[:value] + new + body[value + len(old) :]
            if _model(changed) == after:
                return changed
        start = at + 7
    parsed: dict[str, Any] = msgspec.json.decode(body)  # spelled with escapes: written again
    return msgspec.json.encode({**parsed, "model": after})


def _model(body: bytes) -> object:
    return msgspec.json.decode(body).get("model")
