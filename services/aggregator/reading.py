"""From a record of the log to rows for the ledger; what cannot be read becomes a dead letter. Pure."""

from typing import Protocol

from core.ledger.offsets import Partition
from core.ledger.row import Row
from core.ledger.writer import PreparedBatch
from core.log.dead_letter import DeadLetter, stated_schema
from core.log.port import EventBatch
from core.log.record import Record, RecordRejected, read_record
from services.aggregator.held import LogRecord, Portion


class Preparing(Protocol):
    def prepare(self, batch: EventBatch) -> PreparedBatch: ...


def read(partition: Partition, record: LogRecord, ledger: Preparing) -> Portion:
    """A record's rows and letters. Never raises for what a record may hold."""
    try:
        found = read_record(record.value)
    except RecordRejected as error:
        letter = _letter(partition, record, None, (error.code, error.message), record.value)
        return Portion(record, None, [], [letter])
    letters = [_letter(partition, record, bad.place, (bad.error.code, bad.error.message), bad.raw) for bad in found.bad]
    places = _places(found)
    prepared, unpriceable = _prepare(found.batch, ledger)
    letters += [refused(partition, record, places[index], fault) for index, fault in unpriceable]
    lost = {index for index, _ in unpriceable}
    kept = [place for index, place in enumerate(places) if index not in lost]
    return Portion(record, prepared if kept else None, kept, letters)


def refused(partition: Partition, record: LogRecord, place: int, error: Exception) -> DeadLetter:
    """A letter for an event that can be read and cannot be stored."""
    raw = record.value.split(b"\n")[1 + place]
    # A database's message may quote values of other rows; its class says enough.
    return _letter(partition, record, place, (type(error).__name__, "the ledger cannot store this event"), raw)


def _places(found: Record) -> list[int]:
    bad = {event.place for event in found.bad}
    return [place for place in range(len(found.batch.events) + len(bad)) if place not in bad]


def _prepare(batch: EventBatch, ledger: Preparing) -> tuple[PreparedBatch, list[tuple[int, Exception]]]:
    """The rows, and those events, by index, of which none can be made."""
    try:
        return ledger.prepare(batch), []
    except Exception:  # noqa: BLE001 - one event's fault, whatever it is; found below
        rows = list[Row]()
        faults = list[tuple[int, Exception]]()
    for index, event in enumerate(batch.events):
        try:
            rows += ledger.prepare(batch._replace(events=[event])).rows
        except Exception as error:  # noqa: BLE001 - pure work on one event: what fails once fails always
            faults.append((index, error))
    return PreparedBatch(batch.org_id, batch.received_at, rows), faults


def _letter(
    partition: Partition, record: LogRecord, place: int | None, error: tuple[str, str], value: bytes
) -> DeadLetter:
    header = b"" if place is None else record.value.split(b"\n", 1)[0]
    schema = stated_schema(record.value)
    return DeadLetter(partition, record.offset, place, *error, schema, header, record.headers, value)
