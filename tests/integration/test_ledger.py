"""Identity: an event is counted once, however it comes again."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from core.ledger.audit import audit
from core.ledger.compactor import compact
from core.telemetry import METRICS
from services.ingest.batch import uuid7
from tests.integration.ledger_help import NOW, batch, new_ledger, usage


async def totals(pool: Any) -> tuple[int, Decimal]:
    """Events and cost, after proving that every table says the same."""
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        found = await audit(connection)
    assert found.differences == []
    return found.events, found.cost_usd


COST = Decimal("0.0026")  # 1000 in, 10 out of gpt-4o: 1000 × 2.5/1M + 10 × 10/1M


async def test_a_batch_again_changes_nothing(pool: Any, org_id: int) -> None:
    """Nor does it count twice how far the senders' figures are from ours."""
    ledger = await new_ledger(pool)
    drift = METRICS.cost_drift.labels("under")._value
    before = drift.get()
    events = [usage(n, input_tokens=1000, cost_usd=0, cost_source="provider" if n else None) for n in range(10)]
    assert await ledger.write([batch(org_id, events)]) == [0]
    assert await ledger.write([batch(org_id, events), batch(org_id, events[:2])]) == [10, 2]
    assert await totals(pool) == (10, COST)
    assert drift.get() - before == pytest.approx(float(10 * COST)), "whoever's figure stands"


async def test_twice_in_one_transaction_is_once(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    event = usage(1, input_tokens=1000)
    assert await ledger.write([batch(org_id, [event, event]), batch(org_id, [event])]) == [1, 1]
    assert await totals(pool) == (1, COST)


async def test_the_first_content_wins_and_the_other_shows(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(1, input_tokens=1000)])])
    assert await ledger.write([batch(org_id, [usage(1, input_tokens=9999)])]) == [1]
    assert await totals(pool) == (1, COST)
    assert await pool.fetchval("SELECT count(*) FROM event_conflict WHERE event_key = 'event-1'") == 1


@pytest.mark.parametrize("later", [timedelta(seconds=1), timedelta(hours=20), timedelta(hours=71)])
async def test_a_retry_that_stamps_a_new_time_is_the_same_event(pool: Any, org_id: int, later: timedelta) -> None:
    ledger = await new_ledger(pool)
    before = NOW - timedelta(days=5)
    for event_id in ("any text", str(uuid4()), uuid7(before), uuid7(before - timedelta(minutes=50))):
        first, again = [usage(1, at, event_id=event_id, input_tokens=1000) for at in (before, before + later)]
        await ledger.write([batch(org_id, [first])])
        assert await ledger.write([batch(org_id, [again])]) == [1], event_id
        assert await ledger.write([batch(org_id, [first])]) == [1], event_id
    assert await totals(pool) == (4, 4 * COST)


async def test_an_event_without_a_time_keeps_the_first_one_seen(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    event = usage(1, input_tokens=1000, timestamp=None)
    await ledger.write([batch(org_id, [event], NOW)])
    assert await ledger.write([batch(org_id, [event], NOW + timedelta(minutes=3))]) == [1]
    assert await totals(pool) == (1, COST)
    assert await pool.fetchval("SELECT time FROM usage_event") == NOW


async def test_organisations_never_meet(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    other, test_ledger = org_id + 1, -org_id
    event = usage(1, input_tokens=1000)
    written = await ledger.write([batch(org, [event]) for org in (org_id, other, test_ledger)])
    assert written == [0, 0, 0]
    assert await totals(pool) == (3, 3 * COST)


async def test_a_failed_transaction_leaves_nothing(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = await new_ledger(pool)
    events = [usage(n, feature="new") for n in range(3)]
    with monkeypatch.context() as patched:
        patched.setattr("core.ledger.queries.LAND", "SELECT 1/0, $1::smallint")
        with pytest.raises(Exception, match="division by zero"):
            await ledger.write([batch(org_id, events)])
    assert await pool.fetchval("SELECT count(*) FROM dimension_set") == 0
    assert await ledger.write([batch(org_id, events)]) == [0]
    assert (await totals(pool))[0] == 3


async def test_two_writers_of_the_same_events_count_them_once(pool: Any, org_id: int) -> None:
    one, two = await new_ledger(pool, 0), await new_ledger(pool, 1)
    batches = [batch(org_id, [usage(n, feature=f"f{n % 3}") for n in range(i, i + 40)]) for i in range(0, 200, 20)]

    async def write(ledger: Any, order: list[Any]) -> int:
        return sum([known for b in order for known in await ledger.write([b])])

    known = await asyncio.gather(write(one, batches), write(two, batches[::-1]))
    assert sum(known) == 2 * 400 - 220
    assert (await totals(pool))[0] == 220


async def test_backslashes_and_quotes_arrive_as_they_are(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    nasty = "a\\tb\\N'; DROP TABLE usage_event; -- \"é💸"
    await ledger.write([batch(org_id, [usage(1, feature=nasty, tenant=nasty, user_id=nasty, extra={"k": nasty})])])
    row = await pool.fetchrow(
        """SELECT d.feature, e.tenant, s.user_id, e.extra->>'k' AS extra FROM usage_event e
           JOIN dimension_set d ON d.id = e.dimension_set JOIN subject s USING (user_key)"""
    )
    assert tuple(row) == (nasty,) * 4


async def test_the_largest_counts_fit(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    most = 2**31 - 1
    await ledger.write([batch(org_id, [usage(n, input_tokens=most, output_tokens=most) for n in range(3)])])
    _, cost = await totals(pool)
    assert cost == 3 * most * Decimal("12.5") / 1_000_000
