"""A record of the event log: one request's events of one partition, as lines of JSON. Pure.

The first line says what the record is, each other line is one event as `core.event.write_event` writes it. A line is
read on its own, so that a damaged event costs only itself and keeps the bytes it came in:

    {"schema":1,"ledger":7,"received_at":"2026-11-02T09:30:00.123456Z"}
    {"model":"gpt-4o","provider":"openai","event_id":"…","input_tokens":1200}

A later schema may add fields, which this one skips; what it must not skip is a new number. A server reads the numbers
from `OLDEST_SCHEMA` to its own: those of the version before it are still on their way when it starts.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final, NamedTuple

import msgspec

from core.event import EventRejected, UsageEvent, check_time
from core.log.port import EventBatch
from core.reading import reread_events, write_event

SCHEMA: Final = 1
OLDEST_SCHEMA: Final = 1
MAX_RECORD_BYTES: Final = 900 * 1024
"""Of a record's value. The broker's default limit is 1 MiB, and the client applies it before compression."""


class _Header(msgspec.Struct):
    schema: int
    ledger: int
    received_at: datetime


_read_header = msgspec.json.Decoder(_Header).decode
_write_header = msgspec.json.Encoder().encode


class RecordRejected(ValueError):
    """Nothing of a record can be read. `code`: malformed, unknown_schema."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class BadEvent(NamedTuple):
    """An event of a record that cannot be read, with the bytes it came in; `place` counts the record's events."""

    place: int
    raw: bytes
    error: EventRejected


class Record(NamedTuple):
    batch: EventBatch
    bad: Sequence[BadEvent]


def write_records(batch: EventBatch) -> list[bytes]:
    """The values of as few records as hold the batch, each of at most `MAX_RECORD_BYTES`."""
    header = _write_header(_Header(SCHEMA, batch.org_id, batch.received_at.astimezone(UTC)))
    lines = [write_event(event) for event in batch.events]
    return [b"\n".join([header, *part]) for part in _parts(lines, MAX_RECORD_BYTES - len(header))]


def _parts(lines: list[bytes], room: int) -> Iterator[list[bytes]]:
    """Runs of lines that take at most `room` bytes with a line break each."""
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
    """The batch a record holds, and what of it cannot be read. Raises `RecordRejected` where that is all of it."""
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
    return Record(EventBatch(header.ledger, header.received_at, events), bad)


def _placed(reading: UsageEvent | EventRejected, received_at: datetime) -> UsageEvent:
    if isinstance(reading, EventRejected):
        raise reading
    if reading.event_id is None:
        raise EventRejected("missing_field", "`event_id` is required in the log", "event_id")
    check_time(reading, received_at)
    return reading
