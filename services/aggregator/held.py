"""One partition as its owner sees it: what is to be taken next, and when it must stand still. Pure."""

from collections import deque
from enum import Enum
from typing import Final, NamedTuple

from core.ledger.offsets import Partition, Stored
from core.ledger.writer import PreparedBatch
from core.log.dead_letter import DeadLetter, Headers

_SAME_GAPS: Final = 3
"""So often must the log answer a seek with the same later record before the records between count as lost."""


class LogRecord(NamedTuple):
    offset: int
    timestamp_ms: int
    """The broker's, since 1970."""
    value: bytes
    headers: Headers = ()


class Portion(NamedTuple):
    """A record that was read: its rows, and its letters."""

    record: LogRecord
    prepared: PreparedBatch | None
    """None: nothing of it can go into the ledger."""
    places: list[int]
    """Each row's place among the record's events."""
    letters: list[DeadLetter]

    @property
    def rows(self) -> int:
        return len(self.places)


class Offer(Enum):
    """A record as the partition sees it."""

    NEXT = "next"
    KNOWN = "known"
    GAP = "gap"
    LOST = "lost"
    """The records before it are gone from the log."""


class Limits(NamedTuple):
    """When letters are too many: a bad deploy must not drain the topic into the dead letters."""

    in_a_row: int = 100
    ratio: float = 0.1
    of_the_last: int = 1_000
    """Events over which the ratio is taken, once there are so many."""


class DeadLetterLimit:
    """Counts one partition's events, good and dead."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._last: deque[tuple[int, int]] = deque()  # (events, dead) of each record
        self._events = 0
        self._dead = 0
        self._in_a_row = 0

    def admit(self, good: int, dead: int) -> bool:
        """Count a record's events, the dead ones first; False where that passes a limit."""
        self._last.append((good + dead, dead))
        self._events += good + dead
        self._dead += dead
        while self._events - self._last[0][0] >= self._limits.of_the_last:
            events, of_them_dead = self._last.popleft()
            self._events -= events
            self._dead -= of_them_dead
        worst = self._in_a_row + dead
        self._in_a_row = 0 if good else worst
        enough = self._events >= self._limits.of_the_last
        return worst <= self._limits.in_a_row and not (enough and self._dead > self._limits.ratio * self._events)

    def condemn(self, dead: int) -> bool:
        """Events admitted as good are dead after all: the ledger refused them."""
        return self.admit(0, dead)


class Held:
    """A claimed partition.

    `next_offset` is what it takes next, `landed` what the ledger reads next; in between are records on their way.
    """

    def __init__(self, partition: Partition, stored: Stored, limits: Limits) -> None:
        self.partition = partition
        self.epoch = stored.epoch
        self.next_offset = stored.next_offset
        self.landed = stored.next_offset
        self.landed_ms = 0
        """When the last record that landed was appended."""
        self.stopped: str | None = None
        """Why it stands still: dead_letter_limit, lost_range."""
        self.limit = DeadLetterLimit(limits)
        self._gap: tuple[int, int] | None = None
        self._same_gaps = 0

    def offer(self, offset: int) -> Offer:
        """What to do with the record the log gives next. The caller seeks back on a gap."""
        if offset < self.next_offset:
            return Offer.KNOWN
        if offset == self.next_offset:
            return Offer.NEXT
        gap = self.next_offset, offset
        self._same_gaps = self._same_gaps + 1 if gap == self._gap else 1
        self._gap = gap
        return Offer.GAP if self._same_gaps < _SAME_GAPS else Offer.LOST

    def took(self, offset: int) -> None:
        self.next_offset = offset + 1
        self._gap = None

    def realign(self, next_offset: int) -> None:
        """The ledger stands elsewhere than was thought."""
        self.next_offset = self.landed = next_offset
        self._gap = None
