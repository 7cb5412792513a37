"""The format of an event-log record: one request's events of one partition, as lines of JSON. Pure.

The first line is a header; every other line is one event, as `core.event_codec.write_event` writes it. Each line is
read on its own, so that a damaged event does not affect the others and its bytes can be kept:

    {"schema":2,"ledger":7,"received_at":"2026-11-02T09:30:00.123456Z","source":"sdk"}
    {"model":"gpt-4o","provider":"openai","event_id":"…","input_tokens":1200}

The header of events whose key has defaults has them, too: `"defaults":{"team":"growth"}` (since schema 2).

Fields that a later version adds are skipped. A change that must not be skipped gets a new schema number, which an older
server refuses. A server reads the numbers from `OLDEST_SCHEMA` to its own, because records of the previous version are
still in the topic when it starts.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final, NamedTuple, cast, get_args

import msgspec

from core.event import EventRejected, Source, UsageEvent, check_time
from core.event_codec import reread_events, write_event
from core.event_log.base import EventBatch
from core.ledger_id import LedgerId

SCHEMA: Final = 2
OLDEST_SCHEMA: Final = 1
MAX_RECORD_BYTES: Final = 900 * 1024
"""Default limit of a record's value. The broker's is 1 MiB, and the client applies it before compression."""
_SOURCES: Final = get_args(Source)


class _Header(msgspec.Struct, omit_defaults=True):
    schema: int
    ledger: int
    received_at: datetime
    source: str | None = None
    defaults: dict[str, str] = {}


_read_header = msgspec.json.Decoder(_Header).decode
_write_header = msgspec.json.Encoder().encode


class RecordRejected(ValueError):
    """No event of the record can be read. `code` is "malformed" or "unknown_schema"."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class BadEvent(NamedTuple):
    """An event that cannot be read."""

    place: int
    """Its index among the record's events."""
    raw: bytes
    """Its line, as it was received."""
    error: EventRejected


class Record(NamedTuple):
    """A record as it was read: the events, and the lines that are none."""

    batch: EventBatch
    bad: Sequence[BadEvent]


def write_records(batch: EventBatch, max_bytes: int = MAX_RECORD_BYTES) -> list[bytes]:
    """The values of as few records as hold the batch, each of at most `max_bytes` unless one event takes more."""
    received_at, defaults = batch.received_at.astimezone(UTC), dict(batch.defaults)
    header = _write_header(_Header(SCHEMA, batch.ledger_id, received_at, batch.source, defaults))
    lines = [write_event(event) for event in batch.events]
    return [b"\n".join([header, *part]) for part in _parts(lines, max_bytes - len(header))]


def _parts(lines: list[bytes], room: int) -> Iterator[list[bytes]]:
    """Consecutive runs of lines, each of at most `room` bytes with one line break a line."""
    if sum(map(len, lines)) + len(lines) <= room:
        yield lines
        return
    part, size = list[bytes](), 0
    for line in lines:
        if part and size + len(line) + 1 > room:
            yield part
            part, size = [], 0
        part.append(line)
        size += len(line) + 1
    yield part


def read_record(value: bytes) -> Record:
    """A record's events, and its lines that cannot be read. Raises `RecordRejected` where the header is unusable."""
    first, *lines = value.split(b"\n")
    try:
        header = _read_header(first)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RecordRejected("malformed", f"the record's first line cannot be read: {str(error)[:120]}") from None
    if not OLDEST_SCHEMA <= header.schema <= SCHEMA:
        read = f"{OLDEST_SCHEMA} to {SCHEMA}"
        raise RecordRejected("unknown_schema", f"the record's schema is {header.schema}, this server reads {read}")
    if header.received_at.tzinfo is None:
        raise RecordRejected("malformed", "`received_at` has no zone")
    events, bad = list[UsageEvent](), list[BadEvent]()
    for place, reading in enumerate(reread_events(lines)):
        try:
            events.append(_placed(reading, header.received_at))
        except EventRejected as error:
            bad.append(BadEvent(place, lines[place], error))
    source = cast(Source | None, header.source if header.source in _SOURCES else None)
    return Record(EventBatch(LedgerId(header.ledger), header.received_at, events, source, header.defaults), bad)


def _placed(reading: UsageEvent | EventRejected, received_at: datetime) -> UsageEvent:
    if isinstance(reading, EventRejected):
        raise reading
    if reading.event_id is None:
        raise EventRejected("missing_field", "`event_id` is required in the log", "event_id")
    check_time(reading, received_at)
    return reading
