"""The records of one transaction: of each partition a run of consecutive ones. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from core.event_log.base import Partition
from core.event_log.dead_letter import DeadLetter
from core.ledger.offsets import Step, StepPosition, StoredOffset, step_position
from core.ledger.writer import PreparedBatch
from services.aggregator.partition_state import ParsedRecord, PartitionState
from services.aggregator.record_parser import refused_event


class BatchLimits(NamedTuple):
    """The size at which a batch is full. Another one is filled while it is written."""

    events: int = 10_000
    size: int = 32 * 1024 * 1024
    """Bytes of the records' values."""


class RefusedEvent(NamedTuple):
    """An event that the database refuses."""

    partition: Partition
    parsed: ParsedRecord
    row: int
    """Its index among the record's rows."""
    error: Exception


class Batch:
    """Records that are written in one transaction, and the dead letters that must be durable before it."""

    def __init__(self) -> None:
        self._records: dict[Partition, list[ParsedRecord]] = {}
        self._epochs: dict[Partition, int] = {}
        self.events = 0
        self.size = 0
        """Bytes of the records' values."""
        self.unwritten: list[DeadLetter] = []
        """Dead letters that are not durable yet."""

    def __bool__(self) -> bool:
        return bool(self._records)

    @property
    def partitions(self) -> list[Partition]:
        return sorted(self._records)

    def add(self, state: PartitionState, parsed: ParsedRecord) -> None:
        """Append the partition's next record. Records of an older claim are dropped."""
        if self._epochs.get(state.partition, state.epoch) != state.epoch:
            self.drop(state.partition)
        self._epochs[state.partition] = state.epoch
        self._records.setdefault(state.partition, []).append(parsed)
        self.events += parsed.row_count
        self.size += len(parsed.record.value)
        self.unwritten += parsed.letters

    def drop(self, partition: Partition) -> None:
        """Remove the partition's records and their unwritten letters."""
        self.keep(partition, [])

    def keep(self, partition: Partition, records: list[ParsedRecord]) -> None:
        """Replace the partition's records by these, and remove the unwritten letters of the others."""
        kept = {parsed.record.offset for parsed in records}
        self.unwritten = [x for x in self.unwritten if x.partition != partition or x.offset in kept]
        before = self._records.pop(partition, [])
        if records:
            self._records[partition] = records
        else:
            self._epochs.pop(partition, None)
        self.events += sum(x.row_count for x in records) - sum(x.row_count for x in before)
        self.size += sum(len(x.record.value) for x in records) - sum(len(x.record.value) for x in before)

    def records(self, partition: Partition) -> list[ParsedRecord]:
        """The partition's records in the log's order."""
        return self._records.get(partition, [])

    def all_records(self) -> Iterator[ParsedRecord]:
        return chain.from_iterable(self._records.values())

    def steps(self) -> list[Step]:
        """The offsets that the transaction moves, one step a partition."""
        return [
            Step(p, self._epochs[p], records[0].record.offset, records[-1].record.offset + 1)
            for p, records in sorted(self._records.items())
        ]

    def prepared(self) -> Sequence[PreparedBatch]:
        """The rows that the transaction writes."""
        return [parsed.prepared for parsed in self.all_records() if parsed.prepared is not None]

    def oldest_timestamp_ms(self, partition: Partition) -> int | None:
        """The timestamp of the partition's first record, in ms since 1970 UTC; None where the batch has none of it."""
        records = self._records.get(partition)
        return records[0].record.timestamp_ms if records else None

    def drop_out_of_step(self, stored: Mapping[Partition, StoredOffset]) -> dict[Partition, tuple[Step, StepPosition]]:
        """Keep the partitions whose step is the next one after the stored offset; returns the steps of the others."""
        dropped: dict[Partition, tuple[Step, StepPosition]] = {}
        for step in self.steps():
            position = step_position(stored.get(step.partition), step)
            if position is not StepPosition.NEXT:
                dropped[step.partition] = step, position
                self.drop(step.partition)
        return dropped

    def dead_letter(self, refused: Sequence[RefusedEvent]) -> list[tuple[Partition, ParsedRecord, list[DeadLetter]]]:
        """Replace rows that the database refuses by dead letters. Returns these by record, in the log's order."""
        changed = []
        by_record: dict[tuple[Partition, int], list[RefusedEvent]] = {}
        for event in refused:
            by_record.setdefault((event.partition, event.parsed.record.offset), []).append(event)
        for (partition, _), events in sorted(by_record.items()):
            parsed = events[0].parsed
            letters = [refused_event(partition, parsed.record, parsed.places[x.row], x.error) for x in events]
            rows = {event.row for event in events}
            self.keep(partition, [_without(x, rows) if x is parsed else x for x in self.records(partition)])
            self.unwritten += letters
            changed.append((partition, parsed, letters))
        return changed


def _without(parsed: ParsedRecord, refused: set[int]) -> ParsedRecord:
    if parsed.prepared is None:
        return parsed
    rows = [row for index, row in enumerate(parsed.prepared.rows) if index not in refused]
    places = [place for index, place in enumerate(parsed.places) if index not in refused]
    return parsed._replace(prepared=parsed.prepared._replace(rows=rows), places=places)
