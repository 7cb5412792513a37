"""The contract of an `OffsetLedger`: exact steps, fencing of former owners, refused events and lost ranges.

The ledger in memory has to keep it as well, or the simulation would prove nothing about the real one.
"""

import asyncpg
import pytest

from core.ledger.offsets import LostRange, OutOfStep, Step, StoredOffset
from core.ledger.poison import TooManyRefused, is_bad_data
from services.aggregator.batch import Batch
from services.aggregator.partition_state import DeadLetterLimits, PartitionState
from services.aggregator.poison import find_refused, first_of_each
from services.aggregator.ports import OffsetLedger
from services.aggregator.record_parser import parse
from tests.support.fenced_ledgers import ONE, TWO, LedgersUnderTest, ids, prepared, record


async def test_events_and_offsets_are_committed_together(ledgers: LedgersUnderTest) -> None:
    ledger = ledgers.first
    assert await ledger.claim(ONE) == StoredOffset(0, 1)
    assert await ledger.claim(TWO) == StoredOffset(0, 1)
    assert await ledger.land([prepared(ledger, 1, 2)], [Step(ONE, 1, 0, 3), Step(TWO, 1, 0, 1)]) == [0]
    assert await ledgers.stored() == {0: 3, 1: 1}
    assert await ledgers.events() == ids(1, 2)
    assert await ledger.land([prepared(ledger, 3)], [Step(ONE, 1, 3, 4)]) == [0]
    assert await ledgers.stored() == {0: 4, 1: 1}


async def test_a_step_may_have_no_events(ledgers: LedgersUnderTest) -> None:
    """All of its records were dead-lettered."""
    await ledgers.first.claim(ONE)
    assert await ledgers.first.land([], [Step(ONE, 1, 0, 5)]) == []
    assert await ledgers.stored() == {0: 5}


@pytest.mark.parametrize(
    "wrong", [Step(ONE, 1, 0, 4), Step(ONE, 1, 2, 3), Step(ONE, 1, 4, 5), Step(ONE, 2, 3, 4), Step(ONE, 0, 3, 4)]
)
async def test_any_other_step_than_the_next_one_writes_nothing(ledgers: LedgersUnderTest, wrong: Step) -> None:
    """Repeated records, a gap, another epoch: the steps of other partitions are refused with it."""
    ledger = ledgers.first
    await ledger.claim(ONE)
    await ledger.claim(TWO)
    await ledger.land([prepared(ledger, 1)], [Step(ONE, 1, 0, 3)])
    with pytest.raises(OutOfStep) as caught:
        await ledger.land([prepared(ledger, 2)], [wrong, Step(TWO, 1, 0, 1)])
    assert caught.value.stored == {ONE: StoredOffset(3, 1), TWO: StoredOffset(0, 1)}
    assert await ledgers.stored() == {0: 3, 1: 0}
    assert await ledgers.events() == ids(1)


async def test_a_partition_that_nobody_claimed_takes_no_step(ledgers: LedgersUnderTest) -> None:
    with pytest.raises(OutOfStep) as caught:
        await ledgers.first.land([prepared(ledgers.first, 1)], [Step(ONE, 1, 0, 1)])
    assert caught.value.stored == {}
    assert await ledgers.events() == set()


async def test_a_claim_continues_at_the_stored_offset_and_fences_the_former_owner(ledgers: LedgersUnderTest) -> None:
    former, owner = ledgers.first, ledgers.second
    await former.claim(ONE)
    await former.land([prepared(former, 1)], [Step(ONE, 1, 0, 7)])
    assert await owner.claim(ONE) == StoredOffset(7, 2)
    with pytest.raises(OutOfStep) as caught:
        await former.land([prepared(former, 2)], [Step(ONE, 1, 7, 8)])
    assert caught.value.stored == {ONE: StoredOffset(7, 2)}
    await owner.land([prepared(owner, 3)], [Step(ONE, 2, 7, 9)])
    assert await ledgers.stored() == {0: 9}
    assert await ledgers.events() == ids(1, 3)
    assert await former.claim(ONE) == StoredOffset(9, 3)


async def test_a_claim_ends_a_transaction_of_a_paused_owner(ledgers: LedgersUnderTest) -> None:
    await ledgers.first.claim(ONE)
    async with ledgers.paused(Step(ONE, 1, 0, 7)):
        assert await ledgers.second.claim(ONE) == StoredOffset(0, 2)
    assert await ledgers.stored() == {0: 0}
    await ledgers.second.land([], [Step(ONE, 2, 0, 1)])
    assert await ledgers.stored() == {0: 1}


async def test_events_without_steps_move_no_offset_and_count_once(ledgers: LedgersUnderTest) -> None:
    """So the search for refused events may commit parts of a batch, which then come again with their steps."""
    ledger = ledgers.first
    await ledger.claim(ONE)
    assert await ledger.land([prepared(ledger, 1, 2), prepared(ledger, 3)]) == [0, 0]
    assert await ledgers.stored() == {0: 0}
    assert await ledger.land([prepared(ledger, 1, 4), prepared(ledger, 3)], [Step(ONE, 1, 0, 2)]) == [1, 1]
    assert await ledgers.events() == ids(1, 2, 3, 4)


def gathered(ledger: OffsetLedger, *, refused: tuple[int, ...]) -> Batch:
    """Two partitions with events 0 to 8 and 9 to 17, three a record."""
    batch = Batch()
    for partition, first in ((ONE, 0), (TWO, 9)):
        state = PartitionState(partition, StoredOffset(0, 1), DeadLetterLimits())
        for offset in range(3):
            numbers = range(first + 3 * offset, first + 3 * offset + 3)
            batch.add(state, parse(partition, record(offset, *numbers, refused=refused), ledger))
    return batch


async def test_a_refused_event_makes_the_whole_transaction_fail(ledgers: LedgersUnderTest) -> None:
    ledger = ledgers.first
    await ledger.claim(ONE)
    await ledger.claim(TWO)
    batch = gathered(ledger, refused=(4,))
    with pytest.raises((asyncpg.DataError, asyncpg.CheckViolationError)) as caught:
        await ledger.land(batch.prepared(), batch.steps())
    assert is_bad_data(caught.value)
    assert await ledgers.stored() == {0: 0, 1: 0}
    assert await ledgers.events() == set()


@pytest.mark.parametrize("refused", [(4,), (0, 17), (3, 4, 5), tuple(range(18))])
async def test_bisecting_finds_the_refused_events_and_lands_the_others(
    ledgers: LedgersUnderTest, refused: tuple[int, ...]
) -> None:
    ledger = ledgers.first
    await ledger.claim(ONE)
    await ledger.claim(TWO)
    batch = gathered(ledger, refused=refused)
    found = await find_refused(ledger, batch, len(refused))
    assert {9 * x.partition.number + 3 * x.parsed.record.offset + x.row for x in found} == set(refused)
    assert await ledgers.events() == ids(*(n for n in range(18) if n not in refused))
    assert await ledgers.stored() == {0: 0, 1: 0}
    batch.dead_letter(found)
    await ledger.land(batch.prepared(), batch.steps())
    assert await ledgers.stored() == {0: 3, 1: 3}
    assert sorted(letter.id for letter in batch.unwritten) == sorted(
        f"usage.events/{n // 9}/{n % 9 // 3}/{n % 3}" for n in refused
    )


async def test_bisecting_gives_up_past_its_limit(ledgers: LedgersUnderTest) -> None:
    ledger = ledgers.first
    with pytest.raises(TooManyRefused) as caught:
        await find_refused(ledger, gathered(ledger, refused=(4, 12, 13)), 2)
    assert first_of_each(caught.value) == {ONE: 1, TWO: 1}


async def test_a_lost_range_is_recorded_only_where_the_ledger_stands(ledgers: LedgersUnderTest) -> None:
    ledger = ledgers.first
    assert not await ledger.record_lost_range(LostRange(ONE, 0, 40), 1), "nobody has claimed the partition"
    await ledger.claim(ONE)
    await ledger.claim(TWO)
    assert not await ledger.record_lost_range(LostRange(ONE, 3, 40), 1)
    assert not await ledger.record_lost_range(LostRange(ONE, 0, 40), 2)
    assert not await ledger.has_lost_range(ONE)
    assert await ledger.record_lost_range(LostRange(ONE, 0, 40), 1)
    assert [await ledgers.second.has_lost_range(partition) for partition in (ONE, TWO)] == [True, False]


async def test_a_skipped_range_is_passed_and_fences_the_owner(ledgers: LedgersUnderTest) -> None:
    ledger = ledgers.first
    await ledger.claim(ONE)
    assert await ledger.record_lost_range(LostRange(ONE, 0, 40), 1)
    assert await ledger.record_lost_range(LostRange(ONE, 0, 50), 1), "it replaces the one before"
    await ledgers.skip(ONE)
    assert not await ledger.has_lost_range(ONE)
    assert await ledgers.stored() == {0: 50}
    with pytest.raises(OutOfStep):
        await ledger.land([], [Step(ONE, 1, 50, 51)])
    assert await ledger.claim(ONE) == StoredOffset(50, 3)


async def test_records_that_can_be_read_again_are_not_skipped(ledgers: LedgersUnderTest) -> None:
    ledger = ledgers.first
    await ledger.claim(ONE)
    await ledger.land([], [Step(ONE, 1, 0, 9)])
    assert await ledger.record_lost_range(LostRange(ONE, 9, 40), 1)
    await ledgers.move(ONE, 5)
    await ledgers.skip(ONE)
    assert not await ledger.has_lost_range(ONE)
    assert await ledgers.stored() == {0: 5}


async def test_a_range_of_a_topic_created_again_leads_back(ledgers: LedgersUnderTest) -> None:
    ledger = ledgers.first
    await ledger.claim(ONE)
    await ledger.land([], [Step(ONE, 1, 0, 1000)])
    assert await ledger.record_lost_range(LostRange(ONE, 1000, 0), 1)
    await ledgers.skip(ONE)
    assert await ledger.claim(ONE) == StoredOffset(0, 3)
