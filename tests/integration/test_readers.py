"""One invariant: Σ events = cube = derived tables = every group_by, in every zone, at any moment."""

import asyncio
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendar import Interval, buckets
from core.db.pool import create_pool
from core.dimensions import GROUPINGS
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import REST, costs
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.reconciliation.ledger import audit
from tests.support.ledger import NOW, RAW, batch, expected, new_ledger, usage
from tests.support.random_events import random_events

START, END = NOW - timedelta(days=6), NOW + timedelta(minutes=1)


async def check_everything(pool: Any, org_id: int, start: datetime, end: datetime) -> None:
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        rows = [dict(row) for row in await connection.fetch(RAW, org_id)]
        for names in [
            *((name,) for name in GROUPINGS),
            (),
            ("feature", "tenant"),
            ("user_id", "tenant"),
            ("user_id", "model"),
        ]:
            found = await costs(connection, CostQuery(LedgerId(org_id), start, end, names))
            summed = {row.labels: (row.measures["event_count"], row.measures["cost_usd"]) for row in found.rows}
            assert summed == expected(rows, names, start, end), (names, found.from_events)


@pytest.mark.parametrize("compacted", [False, True])
async def test_every_grouping_adds_up(pool: Any, org_id: int, compacted: bool) -> None:
    ledger = await new_ledger(pool)
    own = random_events(Random(1), 300)
    await ledger.write([batch(org_id, own[:150], source="sdk"), batch(org_id, own[150:], source="otlp")])
    await ledger.write([batch(org_id + 1, random_events(Random(2), 50))])
    if compacted:
        while (await compact(pool, hours=7)).hours:
            pass
        await ledger.write([batch(org_id, random_events(Random(3), 20, 1000))])  # some hours are dirty again
    ragged = timedelta(hours=5, minutes=22, seconds=1)
    for start, end in (
        (START, END),
        (START + ragged, END - ragged),
        (START + ragged, START + ragged + timedelta(minutes=3)),
    ):
        await check_everything(pool, org_id, start, end)


async def test_readers_are_exact_while_writers_and_the_compactor_run(pool: Any, org_id: int) -> None:
    ledgers = [await new_ledger(pool, shard) for shard in (0, 1)]
    busy = True

    events = random_events(Random(5), 265)

    async def write(ledger: Any) -> None:
        for first in range(0, 240, 20):  # neighbouring batches share five events, and both writers write all
            await ledger.write([batch(org_id, events[first : first + 25])])

    async def compacting() -> None:
        while busy:
            await compact(pool, hours=30)

    async def reading() -> int:
        rounds = 0
        while busy:
            await check_everything(pool, org_id, START, END)
            rounds += 1
        return rounds

    background = [asyncio.create_task(compacting()), asyncio.create_task(reading())]
    await asyncio.gather(*(write(ledger) for ledger in ledgers))
    busy = False
    assert (await asyncio.gather(*background))[1]
    while (await compact(pool)).hours:
        pass
    await check_everything(pool, org_id, START, END)
    async with pool.acquire() as connection:
        found = await audit(connection)
    assert found.differences == []
    assert found.events == 245


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe"])
async def test_local_buckets_are_exact(pool: Any, org_id: int, zone: str) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, random_events(Random(4), 200))])
    await compact(pool, hours=60)
    for interval in get_args(Interval):
        asked = buckets(START, END, interval, ZoneInfo(zone))
        async with pool.acquire() as connection:
            stretches = [(bucket.start, bucket.end) for bucket in asked]
            found = await costs(connection, CostQuery(LedgerId(org_id), START, END, ("feature",)), stretches)
            rows = [dict(row) for row in await connection.fetch(RAW, org_id)]
        summed = {
            (row.bucket, *row.labels): (row.measures["event_count"], row.measures["cost_usd"]) for row in found.rows
        }
        wanted = {
            (number, *labels): sums
            for number, bucket in enumerate(asked)
            for labels, sums in expected(rows, ("feature",), bucket.start, bucket.end).items()
        }
        assert summed == wanted


async def test_what_the_limit_cuts_is_one_row(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(n, feature=f"f{n}", input_tokens=1000 * (n + 1)) for n in range(9)])])
    async with pool.acquire() as connection:
        whole = await costs(connection, CostQuery(LedgerId(org_id), START, END, ("feature",)))
        cut = await costs(connection, CostQuery(LedgerId(org_id), START, END, ("feature",), limit=3))
    assert [row.labels for row in cut.rows] == [("f8",), ("f7",), ("f6",), (REST,)]
    assert sum(r.measures["cost_usd"] for r in cut.rows) == sum(r.measures["cost_usd"] for r in whole.rows)
    assert cut.rows[-1].measures["event_count"] == 6


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"feature": "chat"}, 2),
        ({"feature": "chat", "tenant": "acme"}, 1),
        ({"user_id": "u1"}, 2),
        ({"user_id": "nobody"}, 0),
        ({"session_id": "s1", "feature": "chat"}, 1),
        ({"status": "error"}, 1),
        ({"status": "429"}, 1),
        ({"status": "success"}, 2),
        ({"cost_status": "unpriced"}, 1),
    ],
)
async def test_filters(pool: Any, org_id: int, filters: dict[str, str], count: int) -> None:
    ledger = await new_ledger(pool)
    events = [
        usage(1, feature="chat", tenant="acme", user_id="u1", session_id="s1"),
        usage(2, feature="chat", tenant="globex", user_id="u2", status_code=429),
        usage(3, feature="search", user_id="u1", model="nobody-knows-it"),
    ]
    await ledger.write([batch(org_id, events)])
    for _ in range(2):
        async with pool.acquire() as connection:
            found = await costs(connection, CostQuery(LedgerId(org_id), START, END, (), filters))
        assert sum(row.measures["event_count"] for row in found.rows) == count
        await compact(pool)


async def test_an_unpriced_event_adds_nothing_and_is_covered(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(1, model="nobody-knows-it")])])
    async with pool.acquire() as connection:
        (row,) = (await costs(connection, CostQuery(LedgerId(org_id), START, END))).rows
    assert (row.measures["cost_usd"], row.measures["unpriced_count"]) == (Decimal(0), 1)
    assert await pool.fetchval("SELECT cost_usd FROM usage_event") is None


minutes = st.integers(0, 3 * 24 * 60)


@settings(max_examples=25)
@given(st.lists(st.tuples(minutes, st.sampled_from("abc")), max_size=15), minutes, minutes, st.data())
def test_any_events_in_any_order_add_up(
    plain_cluster: Any, given_events: list[tuple[int, str]], one: int, other: int, data: st.DataObject
) -> None:
    """Random times and batches, compactions between them, and queries with random ends."""
    steps = data.draw(st.lists(st.booleans(), min_size=len(given_events), max_size=len(given_events)))

    async def story() -> None:
        name = f"story_{data.draw(st.uuids(version=4)).hex[:12]}"
        await plain_cluster.run(f"CREATE DATABASE {name} TEMPLATE template_ledger")
        try:
            async with await create_pool(plain_cluster.dsn(name)) as pool:
                ledger = await new_ledger(pool)
                base = NOW - timedelta(days=4)
                for n, ((minute, feature), compacts) in enumerate(zip(given_events, steps, strict=True)):
                    event = usage(n, base + timedelta(minutes=minute), feature=feature, tenant=feature)
                    await ledger.write([batch(1, [event])])
                    if compacts:
                        await compact(pool, hours=2)
                start, end = base + timedelta(minutes=min(one, other)), base + timedelta(minutes=max(one, other) + 1)
                await check_everything(pool, 1, start, end)
        finally:
            await plain_cluster.drop(name)

    asyncio.run(story())
