"""Parses a record of the log into rows for the ledger; events that cannot be read become dead letters. Pure."""

from typing import Protocol

from core.event_log.base import EventBatch, Partition
from core.event_log.dead_letter import DeadLetter, stated_schema
from core.event_log.record_codec import Record, RecordRejected, read_record
from core.ledger.writer import PreparedBatch, prepare_each
from services.aggregator.partition_state import LogRecord, ParsedRecord


class RowMaker(Protocol):
    """Prices events and makes their rows."""

    def prepare(self, batch: EventBatch) -> PreparedBatch: ...


def parse(partition: Partition, record: LogRecord, ledger: RowMaker) -> ParsedRecord:
    """A record's rows and dead letters. No value of a record makes it raise."""
    try:
        found = read_record(record.value)
    except RecordRejected as error:
        letter = _letter(partition, record, None, (error.code, error.message), record.value)
        return ParsedRecord(record, None, [], [letter])
    letters = [_letter(partition, record, bad.place, (bad.error.code, bad.error.message), bad.raw) for bad in found.bad]
    places = _places(found)
    prepared, unpriceable = prepare_each(ledger.prepare, found.batch)
    letters += [refused_event(partition, record, places[index], fault) for index, fault in unpriceable]
    lost = {index for index, _ in unpriceable}
    kept = [place for index, place in enumerate(places) if index not in lost]
    return ParsedRecord(record, prepared if kept else None, kept, letters)


def refused_event(partition: Partition, record: LogRecord, place: int, error: Exception) -> DeadLetter:
    """The dead letter of an event that can be read but not stored. `place` is its index in the record."""
    raw = record.value.split(b"\n")[1 + place]
    # The database's message may quote values of other rows, so only its class is kept.
    return _letter(partition, record, place, (type(error).__name__, "the ledger cannot store this event"), raw)


def _places(found: Record) -> list[int]:
    bad = {event.place for event in found.bad}
    return [place for place in range(len(found.batch.events) + len(bad)) if place not in bad]


def _letter(
    partition: Partition, record: LogRecord, place: int | None, error: tuple[str, str], value: bytes
) -> DeadLetter:
    header = b"" if place is None else record.value.split(b"\n", 1)[0]
    schema = stated_schema(record.value)
    return DeadLetter(partition, record.offset, place, *error, schema, header, record.headers, value)
