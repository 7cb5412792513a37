"""What was saved, from the tables that the compactor derives, beside a sum over single events in Python."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.organisations import create_organisation
from core.db.pool import create_pool
from core.errors import Unprocessable
from core.filters import Filter
from core.insights.realized import realized_savings
from core.ledger.events import EventQuery, list_events
from core.ledger.reprice import reprice
from core.ledger.rollup_compactor import compact
from core.ledger.savings import PROVIDER_CACHING
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from core.reconciliation.ledger import audit
from tests.support.clusters import copy_ledger
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.random_events import random_events
from tests.support.repricing import Month, everything, own_price, set_prices, soon

DAY = timedelta(days=1)
START = NOW - 40 * DAY
Sums = tuple[dict[str, tuple[Decimal, int]], Decimal]
"""Savings and calls by technique, and what all calls cost."""

SAVING: list[dict[str, Any]] = [
    {"saving_technique": "response_dedup", "saved_usd": 0.5, "input_tokens": 0, "output_tokens": 0},
    {"saving_technique": "prompt_caching", "saved_usd": 0.125, "cache_read_tokens": 400},
    {"saving_technique": "degrade"},
    {"cache_read_tokens": 900},
    {"provider": "anthropic", "model": "claude-sonnet-4-5", "cache_write_tokens": 800},
    {"feature": "chat", "cache_read_tokens": 1},
    {"model": "nobody-knows-it", "cache_read_tokens": 300},
    {},
]


def saving_events(random: Random, count: int, first: int = 0) -> list[Any]:
    return [
        usage(first + n, NOW - timedelta(minutes=random.randrange(20_000)), **random.choice(SAVING))
        for n in range(count)
    ]


async def asked(
    pool: Any, ledger_id: LedgerId, start: datetime = START, end: datetime | None = None, **filters: Filter
) -> Sums:
    async with pool.acquire() as connection:
        found = await realized_savings(connection, ledger_id, start, end or soon(), filters)
    return {row.technique: (row.saved_usd, row.event_count) for row in found.realized}, found.cost_usd


async def added_up(
    pool: Any, ledger_id: LedgerId, start: datetime = START, end: datetime | None = None, **filters: Filter
) -> Sums:
    """The same from the list of events."""
    found: dict[str, tuple[Decimal, int]] = defaultdict(lambda: (Decimal(0), 0))
    cost = Decimal(0)
    async with pool.acquire() as connection:
        query = EventQuery(ledger_id, start, end or soon(), filters, 10_000)
        for record in await list_events(connection, query):
            cost += record["cost_usd"] or 0
            technique, saved = record["saving_technique"], record["saved_usd"] or Decimal(0)
            if technique is None:
                technique, saved = PROVIDER_CACHING, record["cache_saved_usd"] or Decimal(0)
                if not saved:
                    continue
            before = found[technique]
            found[technique] = before[0] + saved, before[1] + 1
    return dict(found), cost


async def check(pool: Any, ledger_id: LedgerId, random: Random) -> None:
    inside: list[Mapping[str, Any]] = [
        {
            "start": NOW - timedelta(minutes=random.randrange(20_000)),
            "end": NOW - timedelta(seconds=random.randrange(99)),
        }
        for _ in range(3)
    ]
    for question in ({}, *inside, {"feature": "chat"}, {"model_name": "gpt-4o"}, {"tenant": "t1"}):
        assert await asked(pool, ledger_id, **question) == await added_up(pool, ledger_id, **question), question


async def compact_all(pool: Any) -> None:
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        assert (await audit(connection)).differences == []


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 10_000), closes=st.booleans())
async def test_any_ledger_saves_what_its_events_say(plain_cluster: Any, seed: int, closes: bool) -> None:
    async for dsn in copy_ledger(plain_cluster):
        async with await create_pool(dsn) as pool:
            async with pool.acquire() as connection:
                org_id = await create_organisation(connection, "acme")
            ledger_id, random, month = LedgerId(org_id), Random(seed), Month(pool, org_id)
            ledger = await new_ledger(pool)
            old = [usage(9_000 + n, month.last_day, cache_read_tokens=500) for n in range(4)]
            await ledger.write([batch(org_id, [*random_events(random, 40), *saving_events(random, 60, 5_000), *old])])
            await check(pool, ledger_id, random)  # all from events
            await compact_all(pool)
            await check(pool, ledger_id, random)
            if closes:
                await month.close()
            await ledger.write([batch(org_id, saving_events(random, 10, 6_000))])  # late
            price = own_price("gpt-4o", input=7, cache_read=1, output=9)
            await reprice(pool, await set_prices(pool, org_id, prices=[price]), everything(org_id), "me")
            await check(pool, ledger_id, random)  # some hours are dirty
            await compact_all(pool)
            await check(pool, ledger_id, random)


async def test_savings_outlive_their_events(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger_id, ledger = LedgerId(org_id), await new_ledger(pool)
    await ledger.write([batch(org_id, saving_events(Random(7), 80))])
    await compact_all(pool)
    was = await asked(pool, ledger_id), await asked(pool, ledger_id, feature="chat")
    monkeypatch.setattr("core.ledger.savings.MAX_SCANNED_EVENTS", 0)  # nothing is read from events
    whole: dict[str, Any] = {
        "start": START.replace(minute=0, second=0, microsecond=0),
        "end": soon() + timedelta(hours=1),
    }
    whole["end"] = whole["end"].replace(minute=0, second=0, microsecond=0)
    assert (await asked(pool, ledger_id, **whole), await asked(pool, ledger_id, **whole, feature="chat")) == was
    async with pool.acquire() as connection:
        assert (await maintain(connection, Settings(raw_retention_days=36), NOW + 36 * DAY)).dropped
    assert (await asked(pool, ledger_id, **whole), await asked(pool, ledger_id, **whole, feature="chat")) == was
    with pytest.raises(Unprocessable):
        await asked(pool, ledger_id, **whole, tenant="t1")
    await compact_all(pool)
