"""What lands in one transaction: the portions of several partitions, each a run of records without a hole. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from core.ledger.offsets import Partition, Standing, Step, Stored, standing
from core.ledger.writer import PreparedBatch
from core.log.dead_letter import DeadLetter
from services.aggregator.held import Held, Portion
from services.aggregator.reading import refused


class Culprit(NamedTuple):
    """An event that the ledger refuses."""

    partition: Partition
    portion: Portion
    row: int
    """Its place among the portion's rows."""
    error: Exception


class Batch:
    def __init__(self) -> None:
        self._portions: dict[Partition, list[Portion]] = {}
        self._epochs: dict[Partition, int] = {}
        self.events = 0
        self.size = 0
        """Bytes of the records."""
        self.unwritten: list[DeadLetter] = []
        """Letters that must be durable before the batch lands."""

    def __bool__(self) -> bool:
        return bool(self._portions)

    @property
    def partitions(self) -> list[Partition]:
        return sorted(self._portions)

    def add(self, held: Held, portion: Portion) -> None:
        if self._epochs.get(held.partition, held.epoch) != held.epoch:
            self.drop(held.partition)
        self._epochs[held.partition] = held.epoch
        self._portions.setdefault(held.partition, []).append(portion)
        self.events += portion.rows
        self.size += len(portion.record.value)
        self.unwritten += portion.letters

    def drop(self, partition: Partition) -> None:
        self.keep(partition, [])

    def keep(self, partition: Partition, portions: list[Portion]) -> None:
        """Of a partition only these."""
        kept = {p.record.offset for p in portions}
        self.unwritten = [x for x in self.unwritten if x.partition != partition or x.offset in kept]
        before = self._portions.pop(partition, [])
        if portions:
            self._portions[partition] = portions
        else:
            self._epochs.pop(partition, None)
        self.events += sum(p.rows for p in portions) - sum(p.rows for p in before)
        self.size += sum(len(p.record.value) for p in portions) - sum(len(p.record.value) for p in before)

    def portions(self, partition: Partition) -> list[Portion]:
        return self._portions.get(partition, [])

    def all_portions(self) -> Iterator[Portion]:
        return chain.from_iterable(self._portions.values())

    def steps(self) -> list[Step]:
        return [
            Step(p, self._epochs[p], portions[0].record.offset, portions[-1].record.offset + 1)
            for p, portions in sorted(self._portions.items())
        ]

    def prepared(self) -> Sequence[PreparedBatch]:
        return [p.prepared for p in self.all_portions() if p.prepared is not None]

    def oldest_ms(self, partition: Partition) -> int | None:
        portions = self._portions.get(partition)
        return portions[0].record.timestamp_ms if portions else None

    def settle(self, stored: Mapping[Partition, Stored]) -> dict[Partition, tuple[Step, Standing]]:
        """The ledger said where it stands: keep the steps that are the next ones; returns the others."""
        out: dict[Partition, tuple[Step, Standing]] = {}
        for step in self.steps():
            where = standing(stored.get(step.partition), step)
            if where is not Standing.NEXT:
                out[step.partition] = step, where
                self.drop(step.partition)
        return out

    def expel(self, culprits: Sequence[Culprit]) -> list[tuple[Partition, Portion, list[DeadLetter]]]:
        """Take refused rows out and make letters of them; what was changed, in the log's order."""
        changed = []
        by_record: dict[tuple[Partition, int], list[Culprit]] = {}
        for culprit in culprits:
            by_record.setdefault((culprit.partition, culprit.portion.record.offset), []).append(culprit)
        for (partition, _), of_one in sorted(by_record.items()):
            portion = of_one[0].portion
            letters = [refused(partition, portion.record, portion.places[c.row], c.error) for c in of_one]
            out = {c.row for c in of_one}
            portions = [_without(p, out) if p is portion else p for p in self.portions(partition)]
            self.keep(partition, portions)
            self.unwritten += letters
            changed.append((partition, portion, letters))
        return changed


def _without(portion: Portion, out: set[int]) -> Portion:
    if portion.prepared is None:
        return portion
    rows = [row for index, row in enumerate(portion.prepared.rows) if index not in out]
    places = [place for index, place in enumerate(portion.places) if index not in out]
    return portion._replace(prepared=portion.prepared._replace(rows=rows), places=places)
