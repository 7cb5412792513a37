"""Finds the events of a batch that the database refuses, by bisection (`core.ledger.poison`), and their records."""

from collections.abc import Sequence
from typing import Protocol

from core.event_log.base import Partition
from core.ledger.poison import TooManyRefused, land_in_parts
from core.ledger.writer import PreparedBatch
from services.aggregator.batch import Batch, RefusedEvent
from services.aggregator.partition_state import ParsedRecord

_Suspect = tuple[Partition, ParsedRecord, int]
"""An event, by its index among the record's rows."""


class Landing(Protocol):
    """A ledger that commits rows without offsets."""

    async def land(self, batches: Sequence[PreparedBatch]) -> list[int]: ...


async def find_refused(ledger: Landing, batch: Batch, most: int) -> list[RefusedEvent]:
    """Commit the batch's events without their offsets, and return those that the database refuses.

    Raises:
        TooManyRefused: more than `most` are refused.
        Exception: what the database raises while it is away.
    """
    suspects: list[_Suspect] = [
        (partition, parsed, index)
        for partition in batch.partitions
        for parsed in batch.records(partition)
        for index in range(parsed.row_count)
    ]

    async def land(part: Sequence[_Suspect]) -> None:
        await ledger.land([_alone(parsed, index) for _, parsed, index in part])

    return [RefusedEvent(*refused.item, refused.error) for refused in await land_in_parts(land, suspects, most)]


def first_of_each(found: TooManyRefused) -> dict[Partition, int]:
    """The offset of each partition's first record with a refused event."""
    first: dict[Partition, int] = {}
    for refused in found.refused:
        partition, parsed, _ = refused.item
        first.setdefault(partition, parsed.record.offset)
    return first


def _alone(parsed: ParsedRecord, index: int) -> PreparedBatch:
    assert parsed.prepared is not None  # noqa: S101 - it has rows
    return parsed.prepared._replace(rows=[parsed.prepared.rows[index]])
