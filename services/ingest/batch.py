"""From a request's body to a batch: each event on its own, so that a bad one costs only itself. Pure."""

import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Annotated, Final, NamedTuple

import msgspec

from core.errors import FieldError, Malformed, TooLarge
from core.event import MAX_EVENTS, EventRejected, UsageEvent, check_time
from core.reading import read_events

MAX_DROPPED: Final = 10**9


class _Body(msgspec.Struct):
    events: list[msgspec.Raw]
    dropped: dict[str, Annotated[int, msgspec.Meta(ge=0, le=MAX_DROPPED)]] = {}


_read_body = msgspec.json.Decoder(_Body).decode
_EVENTS: Final = re.compile(rb'\s*\{\s*"events"\s*:\s*\[')
_END: Final = re.compile(rb'\]\s*(,\s*"dropped"\s*:\s*\{[^{}]*\}\s*)?\}\s*')
# A whole string, also one that never ends, or what separates and nests; possessive, so that nothing is read twice.
_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"?+|[][{},]', re.DOTALL)
_SHAPE: Final = 'Send {"events": [event, …]} with 1 to 1,000 events.'


class Rejection(NamedTuple):
    """`place` is the event's index in the request."""

    place: int
    event_id: str | None
    error: EventRejected


class Taken(NamedTuple):
    """What a body held. `indices` are the events' places in it."""

    events: list[UsageEvent]
    indices: list[int]
    rejected: list[Rejection]
    generated_ids: int
    """Events without an id and without an `Idempotency-Key`: for them, delivery is at least once."""
    unknown_fields: int
    dropped: Mapping[str, int] = MappingProxyType({})
    """What the sender had to drop since its last request, by its own reason."""


def take(body: bytes, now: datetime, idempotency_key: str | None = None) -> Taken:
    """Every usable event of a body.

    Raises:
        Malformed: the body is no JSON, has no events, or none of them was usable.
        TooLarge: more than 1,000 events.
    """
    raws, dropped = _split(body)
    if not raws:
        raise Malformed(f"There are no events. {_SHAPE}", code="no_events")
    events, indices, rejected = list[UsageEvent](), list[int](), list[Rejection]()
    generated = 0
    readings, unknown = read_events(raws)
    for index, reading in enumerate(readings):
        anonymous = False
        try:
            if isinstance(reading, EventRejected):
                raise reading
            if reading.event_id is None:
                anonymous = idempotency_key is None
                _give_identity(reading, now, idempotency_key, index)
            check_time(reading, now)
        except EventRejected as error:
            rejected.append(Rejection(index, _event_id(raws[index]), error))
        else:
            generated += anonymous
            events.append(reading)
            indices.append(index)
    if not events:
        raise _nothing_usable(rejected)
    return Taken(events, indices, rejected, generated, unknown, dropped)


def _split(body: bytes) -> tuple[list[bytes | memoryview], Mapping[str, int]]:
    try:
        read = _read_body(body)
    except msgspec.ValidationError as error:
        raise Malformed(f"{error}. {_SHAPE}", errors=(FieldError("/events", str(error)),)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return _split_loosely(body, error), {}
    _within_limit(len(read.events))
    return [memoryview(raw) for raw in read.events], read.dropped


def _split_loosely(body: bytes, error: Exception) -> list[bytes | memoryview]:
    """One event's NaN, raw control character, depth or broken UTF-8 spoils the whole body for a strict reader.
    Here it spoils its event: only strings, brackets and commas are looked at."""
    start = _EVENTS.match(body)
    raws: list[bytes | memoryview] = []
    begin, depth = start.end() if start else len(body), 0
    for token in _TOKEN.finditer(body, begin):
        mark = token[0]
        if mark in (b"[", b"{"):
            depth += 1
        elif depth and mark in (b"]", b"}"):
            depth -= 1
        elif not depth and mark in (b",", b"]"):
            raws.append(body[begin : token.start()].strip())
            _within_limit(len(raws))
            begin = token.end()
            if mark == b"]" and _END.fullmatch(body, token.start()):
                return raws
    raise Malformed(f"This is not JSON: {str(error)[:120]}. {_SHAPE}") from None


def _within_limit(events: int) -> None:
    if events > MAX_EVENTS:
        raise TooLarge(f"A request has at most {MAX_EVENTS:,} events.", code="too_many_events")


def _give_identity(event: UsageEvent, now: datetime, idempotency_key: str | None, index: int) -> None:
    if idempotency_key is not None:
        digest = hashlib.sha256(f"{idempotency_key}\n{index}".encode()).hexdigest()
        event.event_id = f"{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}"
        return
    if event.timestamp is None:
        event.timestamp = now
    event.event_id = uuid7(now)


def uuid7(now: datetime) -> str:
    """A new UUID version 7 (RFC 9562): the millisecond, then 74 random bits."""
    milliseconds = int(now.timestamp() * 1000)
    number = milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _event_id(raw: bytes | memoryview) -> str | None:
    """The sender's id for a rejected event, where it can be read."""
    try:
        value = json.loads(bytes(raw)).get("event_id")
    except (ValueError, RecursionError, AttributeError):
        return None
    return value[:256] if isinstance(value, str) and value.isprintable() else None


def _nothing_usable(rejected: list[Rejection]) -> Malformed:
    errors = tuple(
        FieldError(f"/events/{r.place}" + (f"/{r.error.field}" if r.error.field else ""), r.error.message)
        for r in rejected[:100]
    )
    return Malformed(f"None of the events was usable; the first: {rejected[0].error.message}.", errors=errors)
