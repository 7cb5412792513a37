"""Parses a request's body into events, each on its own, so that a bad event rejects only itself. Pure."""

import hashlib
import json
import re
import secrets
from collections.abc import Generator, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Annotated, Final, NamedTuple, TypeVar

import msgspec

from core.errors import FieldError, Malformed, TooLarge
from core.event import EventRejected, UsageEvent, check_time
from core.event_codec import read_one_by_one, read_together
from core.limits import MAX_EVENT_BYTES, MAX_EVENTS
from services.ingest.unknown_words import UnknownCounts, UnknownWords

MAX_DROPPED: Final = 10**9


Result = TypeVar("Result")
Slices = Generator[None, None, Result]
"""Work that pauses at each `yield` and returns its result."""
_SLICE_BYTES: Final = 256 * 1024
_SLICE_EVENTS: Final = 32
"""Events that are read one by one, as some of them are at fault, and rejected ones of which the id is looked for."""
_SLICE_TOKENS: Final = 8_192
_MAX_TOKENS: Final = 1_000_000
"""Strings, brackets and commas of a body that is not JSON; beyond, none of its events is looked for."""
_MAX_COMMAS: Final = 500_000


_Counts = dict[str, Annotated[int, msgspec.Meta(ge=0, le=MAX_DROPPED)]]


_NO_COUNTS: Final = msgspec.Raw(b"{}")
_MAX_COUNTS: Final = 1_000
"""Reasons of `dropped`, and providers of `unseen`: the SDK has some dozens."""


class _Body(msgspec.Struct):
    events: list[msgspec.Raw]
    dropped: msgspec.Raw = _NO_COUNTS
    unseen: msgspec.Raw = _NO_COUNTS


_read_body = msgspec.json.Decoder(_Body).decode
_read_counts = msgspec.json.Decoder(_Counts).decode
_EVENTS: Final = re.compile(rb'\s*\{\s*"events"\s*:\s*\[')
_END: Final = re.compile(rb'\]\s*(,\s*"(?:dropped|unseen)"\s*:\s*\{[^{}]*\}\s*){0,2}\}\s*')
# A string, even an unterminated one, or a bracket, brace or comma. Possessive, so that it never backtracks.
_TOKEN: Final = re.compile(rb'"[^"\\]*+(?:(?:\\.)++[^"\\]*+)*+"?+|[][{},]', re.DOTALL)
_SHAPE: Final = 'Send {"events": [event, …]} with 1 to 1,000 events.'


class Rejection(NamedTuple):
    """A rejected event; `place` is its index in the request."""

    place: int
    event_id: str | None
    error: EventRejected


class Taken(NamedTuple):
    """The usable events of a body, and its rejections. `indices` are the events' indices in the request."""

    events: list[UsageEvent]
    indices: list[int]
    rejected: list[Rejection]
    generated_ids: int
    """Number of events with neither an id nor an `Idempotency-Key`: a retry counts them again."""
    unknown: UnknownWords
    dropped: Mapping[str, int] = MappingProxyType({})
    """Numbers of events that the sender dropped since its last request, by the sender's reason."""
    unseen: Mapping[str, int] = MappingProxyType({})
    """Numbers of calls that the sender could make no event of since its last request, by provider."""


def take_in_slices(body: bytes, now: datetime, idempotency_key: str | None = None) -> Slices[Taken]:
    """Parses a body into its usable events. It pauses after some milliseconds of work, so that other requests can have
    their turns.

    Raises:
        Malformed: the body is no JSON, has neither events nor counts, or none of them was usable.
        TooLarge: more than 1,000 events.
    """
    raws, dropped, unseen = yield from _split(body)
    if not raws:
        return _losses_alone(dropped, unseen)
    taken = yield from read_in_slices(raws, now, idempotency_key)
    if not taken.events:
        raise _nothing_usable(taken.rejected)
    return taken._replace(dropped=dropped, unseen=unseen)


def read_in_slices(
    raws: Sequence[bytes | memoryview], now: datetime, idempotency_key: str | None = None
) -> Slices[Taken]:
    """The usable ones of these events, each a JSON object. It pauses as `take_in_slices` does."""
    readings, unknown = yield from _read(raws)
    events, indices, rejected, generated = list[UsageEvent](), list[int](), list[Rejection](), 0
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
            if len(rejected) % _SLICE_EVENTS == 0:
                yield
        else:
            generated += anonymous
            events.append(reading)
            indices.append(index)
    return Taken(events, indices, rejected, generated, unknown)


def _read(raws: Sequence[bytes | memoryview]) -> Slices[tuple[Sequence[UsageEvent | EventRejected], UnknownWords]]:
    readings, unknown = list[UsageEvent | EventRejected](), UnknownCounts()
    for part in _slices(raws):
        if readings:
            yield
        if (together := read_together(part)) is not None:
            readings += together
            continue
        for start in range(0, len(part), _SLICE_EVENTS):
            yield
            read = read_one_by_one(part[start : start + _SLICE_EVENTS])
            readings += read.readings
            unknown.add(read.unknown)
    return readings, unknown.sum_up()


def _losses_alone(dropped: Mapping[str, int], unseen: Mapping[str, int]) -> Taken:
    if not dropped and not unseen:
        raise Malformed(f"There are no events. {_SHAPE}", code="no_events")
    return Taken([], [], [], 0, UnknownCounts().sum_up(), dropped, unseen)


def _slices(raws: Sequence[bytes | memoryview]) -> Iterator[Sequence[bytes | memoryview]]:
    """The events in parts of about `_SLICE_BYTES`."""
    start = size = 0
    for place, raw in enumerate(raws):
        size += len(raw)
        if size > _SLICE_BYTES:
            yield raws[start : place + 1]
            start, size = place + 1, 0
    if start < len(raws):
        yield raws[start:]


def _split(body: bytes) -> Slices[tuple[list[bytes | memoryview], Mapping[str, int], Mapping[str, int]]]:
    if body.count(b",") > _MAX_COMMAS:  # as one list they would take too long: 1.6 million fit into a body
        return (yield from _split_loosely(body, ValueError("it has too many values"))), {}, {}
    try:
        read = _read_body(body)
    except msgspec.ValidationError as error:
        raise Malformed(f"{error}. {_SHAPE}", errors=(FieldError("/events", str(error)),)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return (yield from _split_loosely(body, error)), {}, {}
    _within_limit(len(read.events))
    return [memoryview(raw) for raw in read.events], _counts("dropped", read.dropped), _counts("unseen", read.unseen)


def _counts(name: str, raw: msgspec.Raw) -> dict[str, int]:
    text = memoryview(raw)
    try:
        if bytes(text).count(b",") >= _MAX_COUNTS:
            raise msgspec.ValidationError(f"Expected at most {_MAX_COUNTS:,} counts")
        return _read_counts(text)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Malformed(f"`{name}`: {error}. {_SHAPE}", errors=(FieldError(f"/{name}", str(error)),)) from None


def _split_loosely(body: bytes, error: Exception) -> Slices[list[bytes | memoryview]]:
    """Splits a body that is not valid JSON as a whole: one event has a NaN, a raw control character, deep nesting or
    broken UTF-8. It looks at strings, brackets and commas only, so that just that event is rejected."""
    start = _EVENTS.match(body)
    raws: list[bytes | memoryview] = []
    begin, depth = start.end() if start else len(body), 0
    since = 0
    for number, token in enumerate(_TOKEN.finditer(body, begin)):
        mark = token[0]
        if number % _SLICE_TOKENS == _SLICE_TOKENS - 1:
            if number > _MAX_TOKENS or number - since > MAX_EVENT_BYTES:
                break
            yield
        if mark in (b"[", b"{"):
            depth += 1
        elif depth and mark in (b"]", b"}"):
            depth -= 1
        elif not depth and mark in (b",", b"]"):
            raws.append(body[begin : token.start()].strip())
            _within_limit(len(raws))
            begin, since = token.end(), number
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
    if len(raw) > MAX_EVENT_BYTES:
        return None
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
