"""Is there progress? Judged by what the ledger says, not by what the consumer believes of itself. Pure."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from core.ledger.offsets import Partition

STALL_SECONDS: Final = 6.0
"""Lag without a step of the ledger's for so long, and nothing known to be waited for: the consumer is made anew."""


class Position(NamedTuple):
    """Offsets: what the ledger reads next, and where the log ends."""

    next_offset: int
    end: int


class Watchdog:
    def __init__(self, seconds: float = STALL_SECONDS) -> None:
        self._seconds = seconds
        self._since: dict[Partition, tuple[int, float]] = {}

    def look(self, now: float, positions: Mapping[Partition, Position]) -> list[Partition]:
        """Those that have stood still for too long. Whoever is left out has an excuse, and starts anew."""
        stalled = []
        self._since = {p: since for p, since in self._since.items() if p in positions}
        for partition, position in sorted(positions.items()):
            at, since = self._since.get(partition, (-1, now))
            if position.next_offset >= position.end or at != position.next_offset:
                self._since[partition] = position.next_offset, now
            elif now - since >= self._seconds:
                stalled.append(partition)
        return stalled

    def forget(self) -> None:
        """After a new start everybody has their time again."""
        self._since.clear()
