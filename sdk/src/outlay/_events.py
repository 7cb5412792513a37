"""From what a caller records to what goes over the wire: an allow-list of fields, the rest in `extra`, no content.

A value that cannot be used is left out and said, once; the call it belongs to still counts.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any
from uuid import UUID

from ._fields import ALIASES, CONTENT, IDENTIFYING, OTHERS, TEXTS, canonical
from ._registered import REGISTERED

MAX_EVENT_BYTES = 16 * 1024
MAX_EXTRA = 16
MAX_FLAGS = 8
MAX_TEXT = 256
_MAX_KEY = 64
_BARE_EVENT = 600
"""Bytes a queued event takes without its texts, measured."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_OWN_TEXTS = TEXTS - ALIASES.keys()
_FLAG = re.compile("[a-z0-9_]{1,64}")
_SMALL = frozenset((int, float, bool, type(None), Decimal, datetime, UUID))
# JSON numbers go through floats in `json`. Marked by what nobody can guess, a Decimal's digits survive as text
# and lose mark and quotes afterwards.
_MARK = os.urandom(12).hex()
_MARKED = re.compile(f'"{_MARK}(-?[0-9.]+)"')

Warn = Callable[[str, str], None]
"""Hears `(code, message)` of everything that is left out."""


def weigh(fields: Mapping[str, Any]) -> int:
    """Roughly the bytes an event takes while it waits; 0 where it holds more than small values and needs `tidy`."""
    size = _BARE_EVENT
    for value in fields.values():
        if type(value) is str:
            size += len(value)
        elif type(value) not in _SMALL:
            return 0
    return size if size < MAX_EVENT_BYTES else 0


def tidy(given: Mapping[str, Any], warn: Warn) -> dict[str, Any]:
    """The fields as the wire takes them: scalars of bounded length and copies, nothing that belongs to the caller."""
    event: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for name, value in canonical(given).items():
        if name == "extra" and isinstance(value, Mapping):
            extra.update(value)
        elif name == "units" and isinstance(value, Mapping):
            amounts = ((_key(key), _number(amount)) for key, amount in [*value.items()][:MAX_EXTRA])
            event[name] = {key: amount for key, amount in amounts if amount is not None}
        elif name == "usage_flags" and isinstance(value, (list, tuple)):
            if flags := [each for each in value if isinstance(each, str) and _FLAG.fullmatch(each)]:
                event[name] = flags[:MAX_FLAGS]
        elif name in TEXTS:
            _put(event, name, _text(value, None if name in IDENTIFYING else MAX_TEXT), warn)
        elif name in OTHERS:
            _put(event, name, _time(value) if name == "timestamp" else _number(value), warn)
        else:
            extra[name] = value
    if kept := _extra(extra, warn):
        event["extra"] = kept
    return event


def wire_event(
    layers: tuple[Mapping[str, Any], ...],
    nanoseconds: int,
    event_id: str,
    warn: Warn,
    seen: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The event of a `record` at that time since 1970; of the layers, later ones win.

    Args:
        seen: fields of a call that we saw: of our own making, and fit for the wire as they are.
    """
    event: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for layer in layers:
        if _is_tidy(layer):
            event.update(layer)
            continue
        tidied = tidy(layer, warn)
        extra.update(tidied.pop("extra", ()))
        event.update(tidied)
    if kept := _extra(extra, warn):
        event["extra"] = kept
    if seen is not None:
        event.update({name: value for name, value in seen.items() if value is not None})
    if REGISTERED and "cost_usd" not in event:
        _add_registered_cost(event)
    event.setdefault("event_id", event_id)
    if "timestamp" not in event:
        event["timestamp"] = rfc3339(nanoseconds)
    return event


def _is_tidy(layer: Mapping[str, Any]) -> bool:
    """What nearly every attribution is: short texts under their fields' own names."""
    for name, value in layer.items():
        if type(value) is not str or name not in _OWN_TEXTS or len(value) > MAX_TEXT or not value.isprintable():
            return False
    return True


def _add_registered_cost(event: dict[str, Any]) -> None:
    from ._prices import PRICES

    if (cost := PRICES.registered_cost(event)) is not None:
        event.update(cost_usd=cost, cost_source="registered")


def rfc3339(nanoseconds: int) -> str:
    seconds, rest = divmod(nanoseconds, 1_000_000_000)
    return datetime.fromtimestamp(seconds, timezone.utc).replace(microsecond=rest // 1000).isoformat()


def _put(event: dict[str, Any], name: str, value: Any, warn: Warn) -> None:
    if value is None:
        warn("bad_value", f"`{name}` was given what it cannot hold and was left out")
    else:
        event[name] = value


def _extra(given: Mapping[str, Any], warn: Warn) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in given.items():
        if str(name).lower() in CONTENT:
            warn("content", f"`{_key(name)}` looks like a prompt or an answer and is never sent")
        elif value is None:
            continue
        elif (plain := _scalar(value)) is None:
            warn("extra_type", f"`{_key(name)}` is no text, number or boolean and was left out")
        elif len(kept) >= MAX_EXTRA:
            warn("extra_count", f"an event has at most {MAX_EXTRA} extra values")
        else:
            kept[_key(name)] = plain
    return kept


def _key(name: object) -> str:
    return _CONTROL.sub(" ", str(name)[:_MAX_KEY])


def _scalar(value: Any) -> Any:
    number = _number(value) if not isinstance(value, str) else None
    return number if number is not None else _text(value, MAX_TEXT)


def _text(value: Any, limit: int | None) -> str | None:
    """None for what has no short text of its own: an arbitrary object's `str` may hold content."""
    value = value.value if isinstance(value, Enum) else value
    if not isinstance(value, str):
        if not isinstance(value, (int, float, Decimal, UUID, date)):
            return None
        value = str(value)
    if limit is not None and len(value) > limit:
        value = value[:limit]
    return str(value) if value.isprintable() else _CONTROL.sub(" ", value)


def _number(value: Any) -> Any:
    """A number or boolean, also of a number's text; None for what JSON cannot say."""
    value = value.value if isinstance(value, Enum) else value
    if isinstance(value, str):
        value = _parsed(value)
    if isinstance(value, int):
        return value if value.bit_length() <= 64 else None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Decimal):
        return value if value.is_finite() and abs(value.adjusted()) < MAX_TEXT else None
    # Number types of other libraries, such as numpy's.
    if hasattr(type(value), "__index__"):
        return int(value)
    return _number(float(value)) if hasattr(type(value), "__float__") else None


def _parsed(text: str) -> Decimal | None:
    try:
        return Decimal(text) if len(text) <= _MAX_KEY else None
    except InvalidOperation:
        return None


def _time(value: Any) -> Any:
    """RFC 3339 text, or epoch seconds."""
    if isinstance(value, datetime):
        return utc(value).isoformat()
    if isinstance(value, str):
        return value if len(value) <= _MAX_KEY and value.isprintable() else None
    return _number(value)


def utc(value: datetime) -> datetime:
    """The API speaks UTC: a time without an offset is UTC, for what is recorded and for what is asked."""
    return value if value.tzinfo else value.replace(tzinfo=timezone.utc)


def as_json(event: Mapping[str, Any]) -> bytes:
    """Decimals keep every digit. Raises `ValueError` or `TypeError` for what JSON cannot say."""
    text = _encode(event)
    return (_MARKED.sub(r"\1", text) if _MARK in text else text).encode(errors="replace")


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("an amount that is not finite")
        return _MARK + format(value, "f")
    if isinstance(value, datetime):
        return utc(value).isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"JSON has no {type(value).__name__}")


_encode = json.JSONEncoder(
    default=_plain,
    allow_nan=False,
    ensure_ascii=False,
    check_circular=False,  # what is tidy is flat
    separators=(",", ":"),
).encode
