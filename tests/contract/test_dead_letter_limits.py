"""Dead-letter limits at N and at N + 1 bad events: for records that cannot be read, and events the database refuses.

Runs on both ledgers of the contract.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from random import Random

import pytest

from core.event_log.base import Partition
from core.event_log.dead_letter import DeadLetter
from services.aggregator.partition_state import DeadLetterLimits, LogRecord
from services.aggregator.sink import Sink
from tests.support.fenced_ledgers import ONE, TWO, UNREADABLE, LedgersUnderTest, record
from tests.support.memory_ledger import MemoryDatabase, MemoryDeadLetters, SimulatedProcess


class NoConsumer:
    """An `OffsetControl` that only records its calls."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def seek(self, partition: Partition, offset: int) -> None:
        self.asked.append("seek")

    def commit(self, offsets: Mapping[Partition, int]) -> None:
        return None

    def rejoin(self, reason: str) -> None:
        self.asked.append("rejoin")


@asynccontextmanager
async def sinking(
    ledgers: LedgersUnderTest, limits: DeadLetterLimits
) -> AsyncIterator[tuple[Sink, list[DeadLetter], NoConsumer]]:
    """A running sink that has claimed two partitions, and the letters it writes."""
    letters: list[DeadLetter] = []
    process = SimulatedProcess(Random(7), pace=0.01)
    consumer = NoConsumer()
    sink = Sink(ledgers.first, MemoryDeadLetters(letters, MemoryDatabase(Random(1)), process), consumer, limits)
    await sink.claim(ONE)
    await sink.claim(TWO)
    running = asyncio.create_task(sink.run())
    try:
        yield sink, letters, consumer
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


def bad_record(kind: str, offset: int) -> LogRecord:
    return LogRecord(offset, 0, UNREADABLE) if kind == "unreadable" else record(offset, offset, refused=(offset,))


def records(kind: str, good: int, bad: int) -> list[LogRecord]:
    """Records of one event each: the good ones, then the bad ones."""
    return [record(n, n) for n in range(good)] + [bad_record(kind, n) for n in range(good, good + bad)]


@pytest.mark.parametrize("kind", ["unreadable", "refused"])
@pytest.mark.parametrize(
    ("limits", "good", "bad"),
    [
        (DeadLetterLimits(in_a_row=5, ratio=1), 1, 5),
        (DeadLetterLimits(in_a_row=100, ratio=0.25, window_events=20), 15, 5),
    ],
    ids=["in a row", "ratio"],
)
async def test_as_many_as_the_limit_are_dead_letters(
    ledgers: LedgersUnderTest, kind: str, limits: DeadLetterLimits, good: int, bad: int
) -> None:
    async with sinking(ledgers, limits) as (sink, letters, consumer):
        await sink.put({ONE: records(kind, good, bad)})
        await sink.flush()
        assert sink.stopped == {}
        assert sorted(letter.offset for letter in letters) == list(range(good, good + bad))
        assert await ledgers.stored() == {0: good + bad, 1: 0}
        await sink.put({ONE: [record(good + bad, 99)]})
        await sink.flush()
    assert await ledgers.events() == {f"event-{n}" for n in (*range(good), 99)}
    assert consumer.asked == []


@pytest.mark.parametrize(
    ("kind", "limits", "good", "bad", "stops_at"),
    [
        ("unreadable", DeadLetterLimits(in_a_row=5, ratio=1), 1, 6, 6),
        # The search for refused events gives up, and none of them becomes a letter.
        ("refused", DeadLetterLimits(in_a_row=5, ratio=1), 1, 6, 1),
        ("unreadable", DeadLetterLimits(in_a_row=100, ratio=0.25, window_events=20), 14, 6, 19),
        ("refused", DeadLetterLimits(in_a_row=100, ratio=0.25, window_events=20), 14, 6, 19),
    ],
)
async def test_one_more_stops_the_partition_there_and_no_other(
    ledgers: LedgersUnderTest, kind: str, limits: DeadLetterLimits, good: int, bad: int, stops_at: int
) -> None:
    async with sinking(ledgers, limits) as (sink, letters, consumer):
        await sink.put({ONE: records(kind, good, bad)})
        await sink.flush()
        assert sink.stopped == {ONE: "dead_letter_limit"}
        assert sink.partitions[ONE].next_offset == stops_at
        assert sorted(letter.offset for letter in letters) == list(range(good, stops_at))
        assert await ledgers.stored() == {0: stops_at, 1: 0}
        await sink.put({ONE: [record(good + bad, 98)], TWO: [record(0, 99)]})
        await sink.flush()
        assert sink.fault is None
    assert await ledgers.stored() == {0: stops_at, 1: 1}
    assert await ledgers.events() == {f"event-{n}" for n in (*range(good), 99)}
    assert consumer.asked == []


@pytest.mark.parametrize("kind", ["unreadable", "refused"])
async def test_the_ratio_is_not_checked_before_the_window_is_full(ledgers: LedgersUnderTest, kind: str) -> None:
    limits = DeadLetterLimits(in_a_row=100, ratio=0.25, window_events=40)
    async with sinking(ledgers, limits) as (sink, letters, _):
        await sink.put({ONE: records(kind, 6, 10)})
        await sink.flush()
        assert sink.stopped == {}
    assert len(letters) == 10
    assert await ledgers.stored() == {0: 16, 1: 0}
