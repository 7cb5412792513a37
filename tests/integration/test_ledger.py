"""Identity: an event is counted once, however often and in whichever form it comes."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from core.dimensions import DIMENSIONS
from core.event import UsageEvent
from core.ledger.copy_row import EVENT_COLUMNS, EventRow, Row, Unpriceable, UnpricedRow
from core.ledger.measures import CORRECTED_COUNTS, CUBE_MEASURES
from core.ledger.poison import land_in_parts
from core.prices import event_charge, rating
from core.process.telemetry import METRICS
from core.token_columns import COST_COLUMNS
from services.ingest.request_parser import uuid7
from tests.support.ledger import NOW, batch, new_ledger, totals, usage

COST = Decimal("0.0026")  # 1000 in, 10 out of gpt-4o: 1000 × 2.5/1M + 10 × 10/1M


async def test_a_batch_again_changes_nothing(pool: Any, org_id: int) -> None:
    """Nor does the drift between senders' costs and ours count twice."""
    ledger = await new_ledger(pool)
    drift = METRICS.cost_drift.labels("under")._value
    before = drift.get()
    events = [usage(n, input_tokens=1000, cost_usd=0, cost_source="provider" if n else None) for n in range(10)]
    assert await ledger.write([batch(org_id, events)]) == [0]
    assert await ledger.write([batch(org_id, events), batch(org_id, events[:2])]) == [10, 2]
    assert await totals(pool) == (10, COST)
    assert drift.get() - before == pytest.approx(float(10 * COST)), "whoever's figure stands"


async def test_what_is_new_among_known_events_is_priced_and_counted(pool: Any, org_id: int) -> None:
    """After a transaction of known events the next ones are priced only where they are new, to the same figures."""
    ledger, other = await new_ledger(pool), await new_ledger(pool)
    events = [usage(n, input_tokens=1000, user_id=f"u{n}", cost_usd=0) for n in range(10)]
    await ledger.write([batch(org_id, events)])
    assert isinstance(ledger.prepare(batch(org_id, events)).rows[0], EventRow)
    await ledger.write([batch(org_id, events)])
    drift = METRICS.cost_drift.labels("under")._value
    before = drift.get()
    new = [usage(n, input_tokens=1000, user_id=f"u{n}", cost_usd=0) for n in range(10, 15)]
    changed = usage(0, input_tokens=7)
    prepared = ledger.prepare(batch(org_id, [*events[1:], changed, *new]))
    assert {type(row) for row in prepared.rows} == {UnpricedRow}
    for row, eager in zip(prepared.rows, other.prepare(batch(org_id, [*events[1:], changed, *new])).rows, strict=True):
        assert all(getattr(row, name) == getattr(eager, name) for name in EventRow._fields)
    prepared = ledger.prepare(batch(org_id, [*events[1:], changed, *new]))
    assert await ledger.land([prepared]) == [10]
    assert await totals(pool) == (15, 15 * COST)
    assert drift.get() - before == pytest.approx(float(5 * COST))
    assert await pool.fetchval("SELECT count(*) FROM event_conflict") == 1
    assert isinstance(ledger.prepare(batch(org_id, events)).rows[0], EventRow), "new events are expected again"


async def test_an_event_that_turns_out_new_and_cannot_be_priced_is_the_only_one_refused(
    pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = await new_ledger(pool)
    events = [usage(n, input_tokens=1000) for n in range(10)]
    for _ in range(2):
        await ledger.write([batch(org_id, events)])

    def charge(event: UsageEvent, *given: Any) -> Any:
        if event.input_tokens == 7:
            raise KeyError("7")
        return rating.charge(event, *given)

    monkeypatch.setattr(event_charge, "charge", charge)
    prepared = ledger.prepare(batch(org_id, [*events, usage(20, input_tokens=7), usage(21, input_tokens=1000)]))

    async def land(rows: Sequence[Row]) -> None:
        await ledger.land([prepared._replace(rows=rows)])

    (refused,) = await land_in_parts(land, prepared.rows)
    assert (refused.item, type(refused.error)) == (prepared.rows[10], Unpriceable)
    assert await totals(pool) == (11, 11 * COST)


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


async def test_an_id_used_again_after_days_is_another_event_whatever_comes_with_it(pool: Any, org_id: int) -> None:
    """A transaction looks for ids around all of its events; each id still has 72 hours of its own."""
    ledger, days = await new_ledger(pool), timedelta(days=1)
    first = usage(1, NOW - 10 * days, event_id="nightly", input_tokens=1000)
    assert await ledger.write([batch(org_id, [first])]) == [0]
    again = usage(1, NOW - 5 * days, event_id="nightly", input_tokens=1000)
    others = [usage(n, NOW - n * days, input_tokens=1000) for n in range(20)]
    assert await ledger.write([batch(org_id, [*others, again])]) == [0]
    assert await totals(pool) == (22, 22 * COST)
    retry = usage(1, NOW - 4 * days, event_id="nightly", input_tokens=1000)
    assert await ledger.write([batch(org_id, [retry, *others])]) == [21]
    assert await totals(pool) == (22, 22 * COST)


async def test_an_id_used_again_in_the_same_transaction(pool: Any, org_id: int) -> None:
    """Uses 10 days apart are three events; a copy 20 hours after one of them is a retry of it."""
    ledger, day = await new_ledger(pool), timedelta(days=1)
    uses = [usage(1, NOW - n * day, event_id="nightly", input_tokens=1000) for n in (25, 15, 5)]
    retry = usage(1, NOW - 14.2 * day, event_id="nightly", input_tokens=1000)
    assert await ledger.write(
        [batch(org_id, [uses[0], usage(2, input_tokens=1000), uses[1]]), batch(org_id, [uses[2], retry])]
    ) == [0, 1]
    assert await ledger.write([batch(org_id, [retry, *uses])]) == [4]
    assert await totals(pool) == (4, 4 * COST)


async def test_an_id_that_two_ledgers_use_has_a_time_in_each(pool: Any, org_id: int) -> None:
    ledger, days = await new_ledger(pool), timedelta(days=1)
    live = batch(org_id, [usage(1, NOW - 10 * days, input_tokens=1000)])
    test = batch(-org_id, [usage(1, NOW - days, input_tokens=1000)])
    assert await ledger.write([live, test]) == [0, 0]
    assert await ledger.write([test, live]) == [1, 1]
    assert await ledger.write([live, test]) == [1, 1]


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
        patched.setattr("core.ledger.write_sql.LAND", "SELECT 1/0, $1::smallint")
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


async def test_the_tables_have_a_column_of_every_token_class(pool: Any) -> None:
    rows = await pool.fetch("SELECT table_name, column_name FROM information_schema.columns")
    columns: dict[str, set[str]] = {}
    for row in rows:
        columns.setdefault(row["table_name"], set()).add(row["column_name"])
    assert columns["usage_event"] >= {*EVENT_COLUMNS}
    for cube in ("cube_15m", "cube_day"):
        assert columns[cube] >= {*CUBE_MEASURES}
        classes = {name for name in columns[cube] if name.startswith("cost_")} - {"cost_usd"}
        assert classes == {*COST_COLUMNS}
    assert columns["correction_total"] == {"org_id", "dimension_set", "credit_usd", *CORRECTED_COUNTS}
    assert columns["dimension_set"] == {"org_id", "id", *DIMENSIONS}
