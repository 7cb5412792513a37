"""Offsets stored in the ledger: exact steps, fencing of former owners, and several writers at once."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from core.accounts.audit_log import ActQuery, list_acts
from core.db.pool import DATABASE_AWAY
from core.errors import Conflict, NotFound
from core.event_log.base import Partition
from core.ledger import cardinality, offsets
from core.ledger.offsets import (
    LostRange,
    OutOfStep,
    Step,
    StepPosition,
    StoredOffset,
    claim,
    open_lost_ranges,
    record_lost_range,
    skip_lost_range,
    step_position,
)
from tests.support.ledger import NOW, batch, new_ledger, totals, usage

ONE, TWO = Partition("usage.events", 0), Partition("usage.events", 1)


def step(first: int, after: int, epoch: int = 1, partition: Partition = ONE) -> Step:
    return Step(partition, epoch, first, after)


@pytest.mark.parametrize(
    ("stored", "first", "epoch", "expected"),
    [
        (StoredOffset(5, 2), 5, 2, StepPosition.NEXT),
        (StoredOffset(5, 2), 4, 2, StepPosition.KNOWN),
        (StoredOffset(5, 2), 6, 2, StepPosition.GAP),
        (StoredOffset(5, 2), 5, 1, StepPosition.FENCED),
        (StoredOffset(5, 2), 5, 3, StepPosition.FENCED),
        (None, 0, 1, StepPosition.FENCED),
    ],
)
def test_only_the_owners_next_step_stands(
    stored: StoredOffset | None, first: int, epoch: int, expected: StepPosition
) -> None:
    assert step_position(stored, step(first, first + 1, epoch)) is expected


async def stored(pool: Any) -> dict[int, int]:
    async with pool.acquire() as connection:
        return {row["partition"]: row["next_offset"] for row in await offsets.list_offsets(connection, ONE.topic)}


async def test_events_and_offsets_are_one_transaction(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    assert await claim(pool, ONE, "a") == StoredOffset(0, 1)
    assert await claim(pool, TWO, "a") == StoredOffset(0, 1)
    first = ledger.prepare(batch(org_id, [usage(n) for n in range(5)]))
    await ledger.land([first], [step(0, 3), step(0, 1, partition=TWO)])
    assert await stored(pool) == {0: 3, 1: 1}
    more = ledger.prepare(batch(org_id, [usage(9)]))
    for refused in (step(2, 4), step(4, 5), step(3, 4, epoch=2)):
        with pytest.raises(OutOfStep) as caught:
            await ledger.land([more], [step(1, 2, partition=TWO), refused])
        assert caught.value.stored == {ONE: StoredOffset(3, 1), TWO: StoredOffset(1, 1)}
    assert await stored(pool) == {0: 3, 1: 1}
    assert (await totals(pool))[0] == 5


async def test_a_former_owner_is_refused(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await claim(pool, ONE, "a")
    assert await claim(pool, ONE, "b") == StoredOffset(0, 2)
    with pytest.raises(OutOfStep):
        await ledger.land([ledger.prepare(batch(org_id, [usage(1)]))], [step(0, 1, epoch=1)])
    await ledger.land([ledger.prepare(batch(org_id, [usage(1)]))], [step(0, 1, epoch=2)])
    assert (await totals(pool))[0] == 1


async def test_an_owner_that_stands_still_in_its_transaction_does_not_hold_the_partition(
    pool: Any,
) -> None:
    await claim(pool, ONE, "a")
    async with pool.acquire() as stopped:
        transaction = stopped.transaction()
        await transaction.start()
        await offsets.advance(stopped, [step(0, 7)])
        assert await claim(pool, ONE, "b", wait_seconds=0.1) == StoredOffset(0, 2)
        with pytest.raises(DATABASE_AWAY):
            await transaction.commit()
    assert await stored(pool) == {0: 0}


async def test_a_loss_is_passed_only_with_a_reason_on_record(pool: Any) -> None:
    await claim(pool, ONE, "a")
    async with pool.acquire() as connection:
        with pytest.raises(NotFound):
            await skip_lost_range(connection, ONE, "cli", "none")
        assert not await record_lost_range(connection, LostRange(ONE, 3, 40), 1)
        assert not await record_lost_range(connection, LostRange(ONE, 0, 40), 2)
        assert await record_lost_range(connection, LostRange(ONE, 0, 40), 1)
        assert await record_lost_range(connection, LostRange(ONE, 0, 50), 1)
        assert await open_lost_ranges(connection, ONE.topic) == [LostRange(ONE, 0, 50)]
        assert await skip_lost_range(connection, ONE, "cli", "the broker's disk") == LostRange(ONE, 0, 50)
        (act,) = await list_acts(connection, ActQuery([0], 5, "offsets.skipped"))
    assert act.details == {"first_offset": 0, "next_offset": 50, "reason": "the broker's disk"}
    assert await claim(pool, ONE, "a") == StoredOffset(50, 3)


async def test_what_can_be_read_again_is_not_skipped(pool: Any) -> None:
    """The ledger's offset went back, as after a fail-over, to before the lost records."""
    await claim(pool, ONE, "a")
    async with pool.acquire() as connection:
        await connection.execute("UPDATE ledger_offset SET next_offset = 9")
        assert await record_lost_range(connection, LostRange(ONE, 9, 40), 1)
        await connection.execute("UPDATE ledger_offset SET next_offset = 5")
        with pytest.raises(Conflict):
            await skip_lost_range(connection, ONE, "cli", "the broker's disk")
        assert await open_lost_ranges(connection, ONE.topic) == []
    assert (await stored(pool)) == {0: 5}


async def test_two_writers_keep_one_limit(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each admits in turn what the other has not seen; together they admit no more than one would."""
    monkeypatch.setattr(cardinality, "MAX_VALUES", 4)
    one, two = await new_ledger(pool, 0), await new_ledger(pool, 1)
    for round_ in range(3):
        await asyncio.gather(
            *(
                ledger.write([batch(org_id, [usage(100 * round_ + n, feature=f"{name}{round_}{n}") for n in numbers])])
                for ledger, name, numbers in ((one, "a", range(3)), (two, "b", range(10, 13)))
            )
        )
    admitted = await pool.fetchval(
        "SELECT count(*) FROM dimension_value WHERE dimension = 'feature' AND value <> '__other__'"
    )
    assert admitted == 4
    assert (await totals(pool))[0] == 18


async def test_writers_beside_each_other_lose_nothing(pool: Any, org_id: int) -> None:
    """Overlapping events, users, ids without a time and dimensions, in opposite orders."""
    ledgers = [await new_ledger(pool, shard) for shard in range(3)]
    events = [
        usage(n, NOW - timedelta(hours=n % 5), user_id=f"u{n % 17}", feature=f"f{n % 13}")
        if n % 3
        else usage(n, timestamp=None, user_id=f"u{n % 17}")
        for n in range(400)
    ]

    async def write(ledger: Any, mine: list[Any]) -> None:
        for start in range(0, len(mine), 50):
            await ledger.write([batch(org_id, mine[start : start + 50])])

    await asyncio.gather(write(ledgers[0], events), write(ledgers[1], events[::-1]), write(ledgers[2], events))
    assert (await totals(pool))[0] == 400
    assert await pool.fetchval("SELECT count(*) FROM subject") == 17


async def test_missing_partitions_are_made_in_the_same_step(plain_pool: Any) -> None:
    """The log kept the event for longer than upkeep makes partitions for."""
    ledger = await new_ledger(plain_pool)
    await claim(plain_pool, ONE, "a")
    old = ledger.prepare(batch(1, [usage(1, at=NOW - timedelta(days=60)), usage(2)]))
    assert await ledger.land([old], [step(0, 1)]) == [0]
    assert await stored(plain_pool) == {0: 1}
    assert await plain_pool.fetchval("SELECT count(*) FROM usage_event") == 2
    with pytest.raises(OutOfStep):
        await ledger.land([old], [step(0, 1)])
