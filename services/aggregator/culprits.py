"""Which events of a batch the database refuses, found by halves.

A half that lands is committed without its offsets: that is safe, for an event is counted once however often it comes.
"""

from collections.abc import Sequence
from typing import Protocol

import asyncpg

from core.ledger.offsets import Partition
from core.ledger.writer import PreparedBatch
from services.aggregator.batch import Batch, Culprit
from services.aggregator.held import Portion


class Landing(Protocol):
    async def land(self, batches: Sequence[PreparedBatch]) -> list[int]: ...


def is_bad_data(error: Exception) -> bool:
    """The database, or its client, says that a value cannot be stored. Everything else is a matter of time."""
    if isinstance(error, asyncpg.CheckViolationError):
        return "no partition of relation" not in str(error)
    return isinstance(error, asyncpg.DataError | asyncpg.IntegrityConstraintViolationError | ValueError)


class TooMany(Exception):
    """More than the limit allows: the fault is not the events'. Holds the offset of each partition's first."""

    def __init__(self, first_of_each: dict[Partition, int]) -> None:
        super().__init__("too many events are refused")
        self.first_of_each = first_of_each


async def find_culprits(ledger: Landing, batch: Batch, most: int) -> list[Culprit]:
    """Raises `TooMany`, and what the database raises while it is away."""
    found: list[Culprit] = []
    suspects = [
        (partition, portion, index)
        for partition in batch.partitions
        for portion in batch.portions(partition)
        for index in range(portion.rows)
    ]

    async def search(part: Sequence[tuple[Partition, Portion, int]]) -> None:
        try:
            await ledger.land([_alone(portion, index) for _, portion, index in part])
        except Exception as error:
            if not is_bad_data(error):
                raise
            if len(part) > 1:
                middle = len(part) // 2
                await search(part[:middle])
                await search(part[middle:])
                return
            found.append(Culprit(*part[0], error))
            if len(found) > most:
                raise TooMany(_first_of_each(found)) from None

    await search(suspects)
    return found


def _alone(portion: Portion, index: int) -> PreparedBatch:
    assert portion.prepared is not None  # noqa: S101 - it has rows
    return portion.prepared._replace(rows=[portion.prepared.rows[index]])


def _first_of_each(found: Sequence[Culprit]) -> dict[Partition, int]:
    first: dict[Partition, int] = {}
    for culprit in found:
        first.setdefault(culprit.partition, culprit.portion.record.offset)
    return first
