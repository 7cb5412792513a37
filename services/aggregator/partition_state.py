"""One claimed partition in memory: its next offset, gaps in its records, and its dead-letter limits. Pure."""

from collections import deque
from enum import Enum
from typing import Final, NamedTuple

from core.event_log.base import Partition
from core.event_log.dead_letter import DeadLetter, Headers
from core.ledger.offsets import StoredOffset
from core.ledger.poison import MOST_REFUSED
from core.ledger.writer import PreparedBatch

_GAPS_UNTIL_LOST: Final = 3
"""Consecutive identical gaps before the range is declared lost; the consumer seeks back after each of the others."""


class LogRecord(NamedTuple):
    """A record as it was fetched."""

    offset: int
    timestamp_ms: int
    """When the broker appended it, in ms since 1970 UTC."""
    value: bytes
    headers: Headers = ()


class ParsedRecord(NamedTuple):
    """A record, the rows for its events, and dead letters for the events that have none."""

    record: LogRecord
    prepared: PreparedBatch | None
    """None where no event of the record can be stored."""
    places: list[int]
    """The index of each row's event among the record's events."""
    letters: list[DeadLetter]

    @property
    def row_count(self) -> int:
        return len(self.places)


class RecordPosition(Enum):
    """A fetched record compared with the partition's next offset."""

    NEXT = "next"
    KNOWN = "known"
    """It was taken before."""
    GAP = "gap"
    """The consumer left out records before it."""
    LOST = "lost"
    """The log no longer has the records before it."""


class DeadLetterLimits(NamedTuple):
    """Dead letters past which a partition is stopped, so that a faulty release does not dead-letter the whole topic."""

    in_a_row: int = MOST_REFUSED
    """Consecutive bad events."""
    ratio: float = 0.1
    """Share of bad events among the last `window_events`."""
    window_events: int = 1_000
    """The ratio is not checked before a partition has had this many events."""


class DeadLetterCounter:
    """Counts one partition's good and bad events, and compares them with the limits."""

    def __init__(self, limits: DeadLetterLimits) -> None:
        self._limits = limits
        self._window: deque[tuple[int, int]] = deque()  # (events, bad events) of each record
        self._events = 0
        self._bad = 0
        self._in_a_row = 0

    def count(self, good: int, bad: int) -> bool:
        """Count a record's events, the bad ones first. False where they pass a limit."""
        self._window.append((good + bad, bad))
        self._events += good + bad
        self._bad += bad
        while self._events - self._window[0][0] >= self._limits.window_events:
            events, bad_events = self._window.popleft()
            self._events -= events
            self._bad -= bad_events
        longest = self._in_a_row + bad
        self._in_a_row = 0 if good else longest
        window_is_full = self._events >= self._limits.window_events
        too_many = window_is_full and self._bad > self._limits.ratio * self._events
        return longest <= self._limits.in_a_row and not too_many

    def count_refused(self, bad: int) -> bool:
        """Count events that the database refused, after `count` had them as good. False where they pass a limit."""
        return self.count(0, bad)


class PartitionState:
    """A claimed partition.

    Records from `landed_offset` to before `next_offset` were taken and are not in the ledger yet.
    """

    def __init__(self, partition: Partition, stored: StoredOffset, limits: DeadLetterLimits) -> None:
        self.partition = partition
        self.epoch = stored.epoch
        self.next_offset = stored.next_offset
        """The record to take next."""
        self.landed_offset = stored.next_offset
        """The first record that is not in the ledger."""
        self.landed_timestamp_ms = 0
        """When the last record that landed was appended; 0 before the first."""
        self.stop_reason: str | None = None
        """Why no more records are taken: "dead_letter_limit" or "lost_range"."""
        self.dead_letters = DeadLetterCounter(limits)
        self._gap: tuple[int, int] | None = None
        self._same_gaps = 0

    def position_of(self, offset: int) -> RecordPosition:
        """Compare a fetched record with the next offset. After a gap the caller seeks back."""
        if offset < self.next_offset:
            return RecordPosition.KNOWN
        if offset == self.next_offset:
            return RecordPosition.NEXT
        gap = self.next_offset, offset
        self._same_gaps = self._same_gaps + 1 if gap == self._gap else 1
        self._gap = gap
        return RecordPosition.GAP if self._same_gaps < _GAPS_UNTIL_LOST else RecordPosition.LOST

    def advance_past(self, offset: int) -> None:
        """The record of this offset was taken."""
        self.next_offset = offset + 1
        self._gap = None

    def reset_to(self, stored_offset: int) -> None:
        """Continue at the offset that the ledger has stored."""
        self.next_offset = self.landed_offset = stored_offset
        self._gap = None
