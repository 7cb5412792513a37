"""Reads and writes the JSON of events: `read_event` for what senders post, `write_event` and `reread_event` for what
our own processes pass on. A bad event is rejected alone, never with its batch. Pure.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from itertools import chain
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeVar, cast

import msgspec
from outlay.field_names import TOKEN_FIELDS, near_miss
from outlay.numbers import MAX_DIGITS, MAX_EXPONENT, NumberOutOfBounds, read_json

from core.event import ALIASES, CONTENT_KEYS, FIELDS, EventRejected, UsageEvent, failed
from core.event_dialects import is_messages, settle_cache, settle_saving, settle_words
from core.event_times import cut_time, may_need_cut
from core.limits import LEAST_QUANTITY, MAX_EVENT_BYTES, MAX_USD, MAX_USD_DIGITS

Outcome = TypeVar("Outcome")

_KNOWN: Final = frozenset(FIELDS) | ALIASES.keys()


_CLOSED: Final = ("operation", "usage_source", "cost_source", "saving_technique")
"""Fields with a list of values, which a lenient reader does not insist on."""


def _wire_type(name: str, strict: bool) -> type[UsageEvent]:
    """`UsageEvent` with its aliases as optional fields of the same types. A strict one refuses unknown fields and
    values."""
    types: dict[str, Any] = {field.name: field.type for field in msgspec.structs.fields(UsageEvent)}
    words = [] if strict else [(field, str | None, None) for field in _CLOSED]
    types |= {field: kind for field, kind, _ in words}
    fields = [*words, *((alias, types[field] | None, None) for alias, field in ALIASES.items())]
    wire = msgspec.defstruct(
        name, fields, bases=(UsageEvent,), kw_only=True, omit_defaults=True, gc=False, forbid_unknown_fields=strict
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
"""Fields with rules beyond their types. An event without them, and without aliases, is valid once it is decoded."""
_rare: Final = attrgetter(*_RARE)
_latency: Final = attrgetter("latency_ms")
_ttft: Final = attrgetter("ttft_ms")
_NOTHING_RARE: Final = (None,) * len(_RARE)
_special: Final = attrgetter(*_RARE, *ALIASES)
_NOTHING_SPECIAL: Final = (None,) * (len(_RARE) + len(ALIASES))
_EMPTY = re.compile(rb'""').search  # twice as fast as `in` where every other character is a quote
_C1 = re.compile(rb"\xc2[\x80-\x9f]").search
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BROKEN = re.compile("[\ud800-\udfff]")


class Unknown(NamedTuple):
    """Whatever of one event nobody knows. The fields were dropped; other values stand for the values."""

    fields: Sequence[str] = ()
    values: Sequence[tuple[str, str]] = ()
    """(field, value as it was sent)."""


NOTHING_UNKNOWN: Final = Unknown()


class ReadEvent(NamedTuple):
    event: UsageEvent
    unknown: Unknown


def read_event(raw: bytes | memoryview) -> ReadEvent:
    """One event from its JSON text. Raises `EventRejected` with the field's name."""
    if len(raw) > MAX_EVENT_BYTES:
        raise EventRejected("event_too_large", f"an event is at most {MAX_EVENT_BYTES} bytes, this has {len(raw)}")
    raw = bytes(raw)
    try:
        event = _decode_strictly(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _read_leniently(raw)
    return ReadEvent(_settle(cut_time(event, raw), raw, _is_suspect(raw)), NOTHING_UNKNOWN)


def _read_leniently(raw: bytes) -> ReadEvent:
    """An event with unknown fields or values, which are named; any other fault is raised and named."""
    event: Any = _decoded(_decode, raw)
    given = _decoded(_decode_keys, raw)
    has_mark = is_messages(event.api_type)
    unknown = Unknown([name for name in given if name not in _KNOWN], settle_words(event))
    if unknown.fields:
        _check_numbers(raw)
    _settle(cut_time(event, raw), raw, _is_suspect(raw), has_mark)
    _refuse_misspelt(event, unknown.fields, given)
    return ReadEvent(event, unknown)


class ReadEvents(NamedTuple):
    readings: Sequence[UsageEvent | EventRejected]
    unknown: Sequence[Unknown]
    """Of the events that have unknown fields or values."""


def read_one_by_one(raws: Sequence[bytes | memoryview]) -> ReadEvents:
    """The result of `read_event` for each."""
    alone = [_outcome(read_event, raw) for raw in raws]
    readings = [reading if isinstance(reading, EventRejected) else reading.event for reading in alone]
    read = [reading for reading in alone if isinstance(reading, ReadEvent)]
    return ReadEvents(readings, [each.unknown for each in read if each.unknown is not NOTHING_UNKNOWN])


def read_together(raws: Sequence[bytes | memoryview]) -> Sequence[UsageEvent | EventRejected] | None:
    """The same, decoded as one array, in half the time, and a twentieth of what events at fault take. None where that
    does not go: one of them is no event, or has an unknown field or value."""
    events = None
    longest = max(map(len, raws), default=0)
    if raws and longest <= MAX_EVENT_BYTES:
        together = b"[%b]" % b",".join(raws)
        with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            events = _decode_all(together)
    if events is None or len(events) != len(raws):
        return None
    if (suspect := _is_suspect(together)) or may_need_cut(together, events):
        for event, raw in zip(events, raws, strict=True):
            cut_time(event, raw)
    if suspect or longest > MAX_DIGITS or 0.0 in map(_latency, events) or 0.0 in map(_ttft, events):
        return [_outcome(_settle, *each, suspect) for each in zip(events, raws, strict=True)]
    return [
        event if _special(event) == _NOTHING_SPECIAL else _outcome(_settle, event, raw, False)
        for event, raw in zip(events, raws, strict=True)
    ]


def _outcome(read: Callable[..., Outcome], *given: Any) -> Outcome | EventRejected:
    try:
        return read(*given)
    except EventRejected as error:
        return error


def _settle(event: UsageEvent, raw: bytes | memoryview, suspect: bool, has_mark: bool = False) -> UsageEvent:
    """Checks the rules that types do not express, moves aliases to their fields, and reads other clients' dialects.
    Texts are only examined where they are `suspect`: may hold control characters or be empty."""
    if suspect:
        _check_texts(event)
    if _may_hide_number(event, raw):
        _check_numbers(raw)
    if _special(event) != _NOTHING_SPECIAL:
        _settle_aliases(event)
        _check_values(event)
        if has_mark or event.extra:
            settle_cache(event, has_mark)
            settle_saving(event)
    return event


def _may_hide_number(event: UsageEvent, raw: bytes | memoryview) -> bool:
    """Whether a number of the text may be out of bounds although it was decoded. Decoding refuses one that is too large
    for a float and takes one that is too small as 0; only a long text has many digits."""
    if (
        len(raw) > MAX_DIGITS
        or 0.0 in (event.latency_ms, event.ttft_ms, event.timestamp)
        or 0 in (event.units or {}).values()
    ):
        return True
    return bool(event.extra) and any(type(value) is float and not value for value in (event.extra or {}).values())


def _check_numbers(raw: bytes | memoryview) -> None:
    try:
        read_json(bytes(raw).decode(errors="replace"))  # an unknown field is dropped, whatever its text holds
    except NumberOutOfBounds as error:
        raise _out_of_bounds(error) from None
    except (ValueError, RecursionError) as error:
        raise _malformed(bytes(raw), error) from None


def _out_of_bounds(error: NumberOutOfBounds) -> EventRejected:
    field = str(error.path[0]) if error.path else None
    name = ".".join(map(str, error.path))
    return EventRejected("invalid_field", f"`{name[:100]}` {error.detail}", field and field[:100])


_TRIED: Final = 8
"""Unknown fields of an event that are compared with the names of token fields, which takes time."""
_SPENT: Final = attrgetter("units", "cost_usd", "saved_usd", "saving_technique")
_tokens: Final = attrgetter(*sorted(TOKEN_FIELDS))


def _refuse_misspelt(event: UsageEvent, unknown: Sequence[str], given: Mapping[str, msgspec.Raw]) -> None:
    """Refuses an answered call that states nothing to charge, but holds a number under the name, misspelt, of a token
    field: taken, it would lose its tokens. Any other event with unknown fields is taken, so that an older server loses
    nothing of a newer SDK."""
    if any(_tokens(event)) or failed(event) or _SPENT(event) != (None,) * 4:
        return
    stated = [name for name in unknown if bytes(given[name]) not in (b"0", b"null", b"false")]
    for name in sorted(stated, key=lambda name: "tok" not in name.lower())[:_TRIED]:
        if (meant := near_miss(name)) in TOKEN_FIELDS:
            why = f"`{name}` is not known, and the event states no other usage: did you mean `{meant}`?"
            raise EventRejected("unknown_field", why, name)


def write_event(event: UsageEvent) -> bytes:
    """JSON without line breaks, the form in which our processes pass events on. `reread_event` reads it."""
    return _encode(event)


def reread_event(raw: bytes) -> UsageEvent:
    """An event from the text that `write_event` wrote, which may exceed `MAX_EVENT_BYTES`. Raises `EventRejected`."""
    event = _decoded(_decode_own, raw)
    _resettle(event, _is_suspect(raw))
    return event


def reread_events(lines: Sequence[bytes]) -> Sequence[UsageEvent | EventRejected]:
    """The result of `reread_event` for each. Well-formed lines are decoded together."""
    events = None
    # If every line begins and ends like an object, no value spans two lines and each line holds at least one. So where
    # there are as many values as lines, each line is one event.
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


def _decoded(decode: Callable[[bytes], Outcome], raw: bytes) -> Outcome:
    try:
        return decode(raw)
    except msgspec.ValidationError as error:
        raise _invalid(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(raw, error) from None


def _check_values(event: UsageEvent) -> None:
    _check_money(event)
    if event.units and any(0 < quantity < LEAST_QUANTITY for quantity in event.units.values()):
        # A sum of 1e-300 and ordinary quantities would need more digits than exact arithmetic here has.
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
    """Names the field at fault, which the strict decoder does not for NaN, Infinity, a raw control character or broken
    Unicode."""
    try:
        values = json.loads(
            raw.decode("utf-8", "surrogateescape"), parse_int=str, parse_constant=_NotANumber, strict=False
        )
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
    """The reason why the strict decoder refuses this key or value; None: not known."""
    if isinstance(value, _NotANumber):
        return f"holds {value.name}, which is not a number JSON knows"
    if isinstance(value, str) and _BROKEN.search(value):
        return "holds broken UTF-8 or half a surrogate pair"
    if isinstance(value, str) and _CONTROL.search(value):
        return "holds a control character"
    return None


def _is_suspect(raw: bytes) -> bool:
    """Whether a text may be empty or hold a control character. JSON allows no raw control character but DEL and C1, so
    any other one needs a backslash."""
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
    """Money is finite, not negative, and small enough in size and digits for exact sums."""
    for field in ("cost_usd", "saved_usd"):
        value: Decimal | None = getattr(event, field)
        if value is None:
            continue
        exponent = value.as_tuple().exponent
        if (
            not isinstance(exponent, int)
            or value < 0
            or value > MAX_USD
            or not -MAX_USD_DIGITS <= exponent <= MAX_EXPONENT
        ):
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
