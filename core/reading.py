"""An event's JSON: as senders write it, each read on its own so that a bad one rejects only itself, and as we write it
between our own processes. Pure.
"""

import json
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from decimal import Decimal
from itertools import chain
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeVar, cast

import msgspec

from core.event import (
    ALIASES,
    CONTENT_KEYS,
    FIELDS,
    LEAST_QUANTITY,
    MAX_EVENT_BYTES,
    MAX_USD,
    MAX_USD_DIGITS,
    EventRejected,
    UsageEvent,
)

Outcome = TypeVar("Outcome")

_KNOWN: Final = frozenset(FIELDS) | ALIASES.keys()


def _wire_type(name: str, strict: bool) -> type[UsageEvent]:
    """`UsageEvent` and, as optional fields of the same types, its aliases; a strict one has no unknown fields."""
    types = {field.name: field.type for field in msgspec.structs.fields(UsageEvent)}
    aliases = [(alias, types[field] | None, None) for alias, field in ALIASES.items()]
    wire = msgspec.defstruct(
        name, aliases, bases=(UsageEvent,), kw_only=True, omit_defaults=True, gc=False, forbid_unknown_fields=strict
    )
    return cast(type[UsageEvent], wire)


_KnownEvent: Final = _wire_type("KnownEvent", True)
_decode_strictly = msgspec.json.Decoder(_KnownEvent).decode
_decode_all = msgspec.json.Decoder(list[_KnownEvent]).decode  # type: ignore[valid-type]  # made above
_decode = msgspec.json.Decoder(_wire_type("WireEvent", False)).decode
_decode_own = msgspec.json.Decoder(UsageEvent).decode
_decode_own_lines = msgspec.json.Decoder(UsageEvent).decode_lines
_encode = msgspec.json.Encoder(decimal_format="string").encode
_decode_keys = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_RARE: Final = ("cost_usd", "saved_usd", "units", "extra")
"""Whoever has none of these says no more than its types do, aliases apart."""
_rare: Final = attrgetter(*_RARE)
_NOTHING_RARE: Final = (None,) * len(_RARE)
_special: Final = attrgetter(*_RARE, *ALIASES)
_NOTHING_SPECIAL: Final = (None,) * (len(_RARE) + len(ALIASES))
_EMPTY = re.compile(rb'""').search  # twice as fast as `in` where every other character is a quote
_C1 = re.compile(rb"\xc2[\x80-\x9f]").search
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BROKEN = re.compile("[\ud800-\udfff]")


class ReadEvent(NamedTuple):
    event: UsageEvent
    unknown: int
    """How many fields were not known and dropped."""


def read_event(raw: bytes | memoryview) -> ReadEvent:
    """One event from its JSON text. Raises `EventRejected` with the field's name."""
    if len(raw) > MAX_EVENT_BYTES:
        raise EventRejected("event_too_large", f"an event is at most {MAX_EVENT_BYTES} bytes, this has {len(raw)}")
    raw, unknown = bytes(raw), 0
    try:
        event = _decode_strictly(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        event = _decoded(_decode, raw)  # it has unknown fields, or its fault is named
        unknown = len(_decode_keys(raw).keys() - _KNOWN)
    _settle(event, _is_suspect(raw))
    return ReadEvent(event, unknown)


class ReadEvents(NamedTuple):
    readings: Sequence[UsageEvent | EventRejected]
    unknown: int
    """Fields not known and dropped, of all of them."""


def read_events(raws: Sequence[bytes | memoryview]) -> ReadEvents:
    """What `read_event` says of each. Where all are well-formed they are decoded together, in half the time."""
    events = None
    if raws and max(map(len, raws)) <= MAX_EVENT_BYTES:
        together = b"[%b]" % b",".join(raws)
        with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            events = _decode_all(together)
    if events is None or len(events) != len(raws):
        alone = [_outcome(read_event, raw) for raw in raws]
        readings = [reading if isinstance(reading, EventRejected) else reading.event for reading in alone]
        return ReadEvents(readings, sum(reading.unknown for reading in alone if isinstance(reading, ReadEvent)))
    if _is_suspect(together):
        return ReadEvents([_outcome(_settle, event, True) for event in events], 0)
    settled = (event if _special(event) == _NOTHING_SPECIAL else _outcome(_settle, event, False) for event in events)
    return ReadEvents([*settled], 0)


def _outcome(read: Callable[..., Outcome], *given: Any) -> Outcome | EventRejected:
    try:
        return read(*given)
    except EventRejected as error:
        return error


def _settle(event: UsageEvent, suspect: bool) -> UsageEvent:
    """What the types do not say; `suspect` texts may hold control characters or be empty."""
    if suspect:
        _check_texts(event)
    if _special(event) != _NOTHING_SPECIAL:
        _settle_aliases(event)
        _check_values(event)
    return event


def write_event(event: UsageEvent) -> bytes:
    """An event's one form between our own processes: JSON without line breaks. `reread_event` gives it back."""
    return _encode(event)


def reread_event(raw: bytes) -> UsageEvent:
    """What `write_event` wrote; it may be longer than what `read_event` took. Raises `EventRejected`."""
    event = _decoded(_decode_own, raw)
    _resettle(event, _is_suspect(raw))
    return event


def reread_events(lines: Sequence[bytes]) -> Sequence[UsageEvent | EventRejected]:
    """What `reread_event` says of each. Where all are well-formed they are decoded together."""
    events = None
    # Then no value goes from line to line, each line has one at least, and as many as lines are one each.
    if all(line[:1] == b"{" and line[-1:] == b"}" for line in lines):
        together = b"\n".join(lines)
        with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            events = _decode_own_lines(together)
    if events is None or len(events) != len(lines):
        return [_outcome(reread_event, line) for line in lines]
    suspect = _is_suspect(together)
    if suspect or any(_rare(event) != _NOTHING_RARE for event in events):
        return [_outcome(_resettle, event, suspect) for event in events]
    return events


def _resettle(event: UsageEvent, suspect: bool) -> UsageEvent:
    if suspect:
        _check_texts(event)
    if _rare(event) != _NOTHING_RARE:
        _check_values(event)
    return event


def _decoded(decode: Callable[[bytes], UsageEvent], raw: bytes) -> UsageEvent:
    try:
        return decode(raw)
    except msgspec.ValidationError as error:
        raise _invalid(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(raw, error) from None


def _check_values(event: UsageEvent) -> None:
    _check_money(event)
    if event.units and any(0 < quantity < LEAST_QUANTITY for quantity in event.units.values()):
        # No sum could hold both 1e-300 of something and the rest to the last digit.
        raise EventRejected("invalid_field", f"`units` are 0, or {LEAST_QUANTITY} at least", "units")
    if event.extra:
        _check_extra(event.extra)


_PATH = re.compile(r" - at (?:`key` in )?`\$\.?([^`]*)`$")


def _invalid(message: str) -> EventRejected:
    path = _PATH.search(message)
    field = path.group(1).split(".")[0].split("[")[0] if path else None
    missing = re.search(r"missing required field `(\w+)`", message)
    if missing:
        return EventRejected("missing_field", f"`{missing.group(1)}` is required", missing.group(1))
    what = _PATH.sub("", message)
    return EventRejected("invalid_field", f"`{field}`: {what}" if field else what, field)


def _malformed(raw: bytes, error: Exception) -> EventRejected:
    """Names the field where the strict decoder cannot: NaN, Infinity, a raw control character, broken Unicode."""
    try:
        values = json.loads(raw.decode("utf-8", "surrogateescape"), parse_constant=_NotANumber, strict=False)
    except (ValueError, RecursionError):
        return EventRejected("malformed", f"not valid JSON: {str(error)[:120]}")
    for field, value in values.items() if isinstance(values, dict) else ():
        for part in (field, *chain.from_iterable(value.items())) if isinstance(value, dict) else (field, value):
            if fault := _fault(part):
                name = field.encode(errors="replace").decode()
                return EventRejected("invalid_field", f"`{name}` {fault}", name)
    return EventRejected("malformed", f"not valid JSON: {str(error)[:120]}")


class _NotANumber:
    def __init__(self, name: str) -> None:
        self.name = name


def _fault(value: Any) -> str | None:
    """Why no strict decoder takes this key or value, where that can be said."""
    if isinstance(value, _NotANumber):
        return f"holds {value.name}, which is not a number JSON knows"
    if isinstance(value, str) and _BROKEN.search(value):
        return "holds broken UTF-8 or half a surrogate pair"
    if isinstance(value, str) and _CONTROL.search(value):
        return "holds a control character"
    return None


def _is_suspect(raw: bytes) -> bool:
    """Raw control characters are no JSON, so one of them, or an empty value, needs one of these."""
    if b"\\" in raw or _EMPTY(raw) or b"\x7f" in raw:
        return True
    return not raw.isascii() and _C1(raw) is not None


def _check_texts(event: UsageEvent) -> None:
    for field in event.__struct_fields__:
        value = getattr(event, field)
        if value == "":
            if field in ("model", "provider"):
                raise EventRejected("missing_field", f"`{field}` is required", field)
            setattr(event, field, None)
        elif isinstance(value, str) and _CONTROL.search(value):
            raise EventRejected("invalid_field", f"`{field}` holds a control character", field)
    for field in ("extra", "units"):
        for key, item in (getattr(event, field) or {}).items():
            if _CONTROL.search(key) or (isinstance(item, str) and _CONTROL.search(item)):
                raise EventRejected("invalid_field", f"`{field}` holds a control character", field)


def _settle_aliases(event: UsageEvent) -> None:
    for alias, field in ALIASES.items():
        value = getattr(event, alias)
        if value is None:
            continue
        own = getattr(event, field)
        if own is not None and own != value:
            raise EventRejected("ambiguous_field", f"`{field}` and its alias `{alias}` differ", field)
        setattr(event, field, value)
        setattr(event, alias, None)


def _check_money(event: UsageEvent) -> None:
    """Money is finite, not negative and of a size that sums stay exact."""
    for field in ("cost_usd", "saved_usd"):
        value: Decimal | None = getattr(event, field)
        if value is None:
            continue
        exponent = value.as_tuple().exponent
        if not isinstance(exponent, int) or value < 0 or value > MAX_USD or -exponent > MAX_USD_DIGITS:
            raise EventRejected(
                "invalid_field",
                f"`{field}` is 0 to {MAX_USD:,} USD with at most {MAX_USD_DIGITS} digits after the point",
                field,
            )


def _check_extra(extra: dict[str, Any]) -> None:
    for key, value in extra.items():
        if key.lower() in CONTENT_KEYS:
            raise EventRejected("content_refused", f"`extra.{key}`: prompts and answers are never stored", "extra")
        if isinstance(value, int) and abs(value) >= 2**63:
            raise EventRejected("invalid_field", f"`extra.{key}` is beyond 64 bits", "extra")
