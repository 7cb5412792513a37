"""Finds partitions that lag without progress, by the offsets stored in the ledger and the log's ends. Pure."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from core.event_log.base import Partition

STALL_SECONDS: Final = 6.0
"""Longest time that a partition with lag may keep its stored offset, before its consumer is replaced."""


class PartitionProgress(NamedTuple):
    """A partition's offsets in the ledger and at the end of the log."""

    next_offset: int
    """The first record that is not in the ledger."""
    end_offset: int
    """The offset that the log's next record will have."""


class StallDetector:
    """Remembers since when each partition has had lag at the same stored offset."""

    def __init__(self, seconds: float = STALL_SECONDS) -> None:
        self._seconds = seconds
        self._since: dict[Partition, tuple[int, float]] = {}

    def stalled(self, now: float, partitions: Mapping[Partition, PartitionProgress]) -> list[Partition]:
        """The partitions without progress for too long. The time of partitions that are not given starts again.

        `now` is in seconds of a monotonic clock.
        """
        stalled = []
        self._since = {p: since for p, since in self._since.items() if p in partitions}
        for partition, progress in sorted(partitions.items()):
            offset, since = self._since.get(partition, (-1, now))
            if progress.next_offset >= progress.end_offset or offset != progress.next_offset:
                self._since[partition] = progress.next_offset, now
            elif now - since >= self._seconds:
                stalled.append(partition)
        return stalled

    def reset(self) -> None:
        """Start the time of all partitions again."""
        self._since.clear()
