"""Events on the wire: an allow-list of fields, other names in `extra`, never a prompt or a completion, as JSON.

An unusable value is left out with a warning, once for each kind; its call still counts.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

from ._event_fields import ALIASES, CONTENT, IDENTIFYING, OTHERS, TEXTS, canonical
from ._registered_models import REGISTERED
from .field_names import near_miss

MAX_EVENT_BYTES = 16 * 1024
MAX_EXTRA = 16
MAX_FLAGS = 8
MAX_TEXT = 256
_MAX_KEY = 64
_BARE_EVENT = 600
"""Bytes that a queued event takes without its texts, measured."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_OWN_TEXTS = TEXTS - ALIASES.keys()
_FLAG = re.compile("[a-z0-9_]{1,64}")
_SMALL = frozenset((int, float, bool, type(None), Decimal, datetime, UUID))
# `json` writes numbers as floats. A Decimal is written as text with an unguessable mark, so that it keeps every digit;
# the mark and the quotes are removed from the encoded event.
_MARK = os.urandom(12).hex()
_MARKED = re.compile(f'"{_MARK}(-?[0-9.]+)"')

Warn = Callable[[str, str], None]
"""Called with `(code, message)` for everything that is left out."""


def weigh(fields: Mapping[str, Any]) -> int:
    """Approximate bytes of a queued event; 0 where it is large or holds anything but small values: then `tidy` it."""
    size = _BARE_EVENT
    for value in fields.values():
        if type(value) is str:
            size += len(value)
        elif type(value) not in _SMALL:
            return 0
    return size if size < MAX_EVENT_BYTES else 0


def tidy(given: Mapping[str, Any], warn: Warn, is_recorded: bool = False) -> dict[str, Any]:
    """The fields as the wire takes them: scalars of limited length. Copies, which the caller cannot change later.

    `is_recorded`: given to `record`, where a name that is no field is a mistake more often than in `track`.
    """
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
            if name.lower() not in CONTENT and _scalar(value) is not None:  # else it is left out, with its own warning
                _warn_of_unknown(name, warn, is_recorded)
    if kept := _extra(extra, warn):
        event["extra"] = kept
    return event


def wire_event(
    layers: tuple[Mapping[str, Any], ...],
    nanoseconds: int,
    event_id: str,
    warn: Warn,
    observed: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """One event, merged from layers of fields; a later layer wins.

    Args:
        nanoseconds: time of the call since 1970, for an event without a timestamp.
        event_id: for an event without one.
        observed: fields of an intercepted call. The SDK made them, so they need no check; they win over the layers.
    """
    event: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for place, layer in enumerate(layers, 1):
        if _is_tidy(layer):
            event.update(layer)
            continue
        tidied = tidy(layer, warn, observed is None and place == len(layers))
        extra.update(tidied.pop("extra", ()))
        event.update(tidied)
    if extra and (kept := _extra(extra, warn)):
        event["extra"] = kept
    if observed is not None:
        for name, value in observed.items():
            if value is not None:
                event[name] = value
    if REGISTERED and "cost_usd" not in event:
        _add_registered_cost(event)
    if "event_id" not in event:
        event["event_id"] = event_id
    if "timestamp" not in event:
        event["timestamp"] = rfc3339(nanoseconds)
    return event


def _warn_of_unknown(name: str, warn: Warn, is_recorded: bool) -> None:
    about = f"`{_key(name)}` is not a field of an event and was put into `extra`"
    if meant := near_miss(name):
        warn(f"unknown_near_{meant}", f"{about}: did you mean `{meant}`?")
    elif is_recorded:
        warn("unknown_field", f"{about}; pass such values as `extra={{…}}`")


def _is_tidy(layer: Mapping[str, Any]) -> bool:
    """Whether it holds only short texts under the names of fields, as nearly every attribution does."""
    for name, value in layer.items():
        if type(value) is not str or name not in _OWN_TEXTS or len(value) > MAX_TEXT or not value.isprintable():
            return False
    return True


def _add_registered_cost(event: dict[str, Any]) -> None:
    from ._local_prices import PRICES

    if (cost := PRICES.registered_cost(event)) is not None:
        event.update(cost_usd=cost, cost_source="registered")


def rfc3339(nanoseconds: int) -> str:
    seconds, rest = divmod(nanoseconds, 1_000_000_000)
    fraction = f".{rest // 1000:06d}" if rest >= 1000 else ""
    return f"{_second(seconds)}{fraction}+00:00"


@lru_cache(8)
def _second(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, timezone.utc).replace(tzinfo=None).isoformat()


def _put(event: dict[str, Any], name: str, value: Any, warn: Warn) -> None:
    if value is None:
        warn("bad_value", f"`{name}` was given a value that it cannot hold, which was left out")
    else:
        event[name] = value


def _extra(given: Mapping[str, Any], warn: Warn) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in given.items():
        if str(name).lower() in CONTENT:
            warn("content", f"`{_key(name)}` looks like a prompt or a completion and is never sent")
        elif value is None:
            continue
        elif (plain := _scalar(value)) is None:
            warn("extra_type", f"`{_key(name)}` is not a text, number or boolean and was left out")
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
    """None for any other object: its `str` could contain a prompt or a completion."""
    value = value.value if isinstance(value, Enum) else value
    if not isinstance(value, str):
        if not isinstance(value, (int, float, Decimal, UUID, date)):
            return None
        value = str(value)
    if limit is not None and len(value) > limit:
        value = value[:limit]
    return str(value) if value.isprintable() else _CONTROL.sub(" ", value)


def _number(value: Any) -> Any:
    """A number or boolean, also from a number as text. None for anything that JSON cannot hold."""
    value = value.value if isinstance(value, Enum) else value
    if isinstance(value, str):
        value = _parsed(value)
    if isinstance(value, int):
        return value if value.bit_length() <= 64 else None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Decimal):
        return value if value.is_finite() and abs(value.adjusted()) < MAX_TEXT else None
    # Number types of libraries such as numpy.
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
    """The time with an offset: one without is UTC, in recorded events and in queries."""
    return value if value.tzinfo else value.replace(tzinfo=timezone.utc)


def as_json(event: Mapping[str, Any]) -> bytes:
    """JSON in which Decimals keep every digit. Raises `ValueError` or `TypeError` for a value that JSON cannot hold."""
    text = "".join(_encode(event, 0))
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


def _encoder() -> Callable[[Any, int], Iterable[str]]:
    """The pieces of a value's JSON. `JSONEncoder` would make the C encoder again for each event."""
    made = json.JSONEncoder(
        default=_plain,
        allow_nan=False,
        ensure_ascii=False,
        check_circular=False,  # a tidy event is flat
        separators=(",", ":"),
    )
    in_c = getattr(json.encoder, "c_make_encoder", None)  # not in every Python
    if in_c is None:
        return lambda value, _: made.iterencode(value, _one_shot=True)
    pieces: Callable[[Any, int], Iterable[str]] = in_c(
        None, _plain, json.encoder.encode_basestring, None, ":", ",", False, False, False
    )
    return pieces


_encode = _encoder()
