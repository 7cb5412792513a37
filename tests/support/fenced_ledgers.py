"""Ledgers under test that two processes use, and records of a partition for them."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import NamedTuple

from core.event_log.base import Partition
from core.event_log.record_codec import write_records
from core.ledger.offsets import Step
from core.ledger.writer import PreparedBatch
from services.aggregator.partition_state import LogRecord
from services.aggregator.ports import OffsetLedger
from tests.support.ledger import batch, usage
from tests.support.memory_ledger import REFUSED

TOPIC = "usage.events"
ONE, TWO = Partition(TOPIC, 0), Partition(TOPIC, 1)
UNREADABLE = b"not json"


class LedgersUnderTest(NamedTuple):
    """The ledgers of two processes on one database, and a way to see and change what it holds."""

    first: OffsetLedger
    second: OffsetLedger
    stored: Callable[[], Awaitable[dict[int, int]]]
    """The stored offset of each partition that was ever claimed."""
    events: Callable[[], Awaitable[set[str]]]
    """The ids of the stored events."""
    move: Callable[[Partition, int], Awaitable[None]]
    """Change a stored offset, as a fail-over to an older copy of the database does."""
    skip: Callable[[Partition], Awaitable[None]]
    """Skip a lost range, as an operator does; a range that the ledger does not stand at is forgotten instead."""
    paused: Callable[[Step], AbstractAsyncContextManager[None]]
    """A transaction of the first process, paused after it took the step. When it is left, its commit has to fail."""


def prepared(ledger: OffsetLedger, *numbers: int) -> PreparedBatch:
    """The rows of good events."""
    return ledger.prepare(batch(1, [usage(number) for number in numbers]))


def ids(*numbers: int) -> set[str]:
    return {f"event-{number}" for number in numbers}


def record(offset: int, *numbers: int, refused: tuple[int, ...] = ()) -> LogRecord:
    """A record with these events; the database refuses the `refused` ones of them."""
    events = [usage(n, provider=REFUSED) if n in refused else usage(n) for n in numbers]
    (value,) = write_records(batch(1, events))
    return LogRecord(offset, 0, value)
