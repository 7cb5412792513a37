"""What is said of charges once retention has dropped their events: FOCUS and what-if, to the digit, on both engines."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.organisations import create_organisation
from core.db.pool import create_pool
from core.dimensions import FACETS
from core.errors import Unprocessable
from core.event import UsageEvent
from core.exports.charge_groups import Granularity, Selection
from core.exports.focus import FocusExport, export_focus
from core.filters import Filter
from core.ledger.cost_sql import CostQuery
from core.ledger.kept_events import EVENTS_DROPPED
from core.ledger.reader import costs
from core.ledger.reprice import reprice
from core.ledger.rollup_compactor import compact
from core.ledger.what_if import what_if
from core.ledger.what_if_result import WhatIf
from core.ledger.what_if_sql import WhatIfQuestion
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.book import PriceBook
from core.prices.scenario import Scenario, Target
from core.process.settings import Settings
from core.reconciliation.ledger import audit
from tests.support.clusters import copy_ledger
from tests.support.focus import focus_rows
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.random_events import random_events
from tests.support.repricing import Month, everything, own_price, set_prices, soon

DAY = timedelta(days=1)
START = datetime(NOW.year, NOW.month, NOW.day, tzinfo=UTC) - 40 * DAY
SCENARIOS = (
    Scenario({"gpt-4o": Target(None, "gpt-4o-mini")}),
    Scenario({"openai/gpt-4o": Target("anthropic", "claude-haiku-4-5"), "o3-mini": Target(None, "nobody-has-it")}),
    Scenario(cache_rate=Decimal("0.5")),
    Scenario(cache_rate=Decimal(1), cache_life="1h"),
    Scenario(is_batch=True, service_tier="flex", discount=Decimal("0.1")),
    Scenario({"gemini-2.5-pro": Target("google", "gemini-2.5-flash")}, cache_rate=Decimal(0)),
)


async def focus(pool: Any, ledger_id: LedgerId, granularity: Granularity, **filters: Filter) -> list[dict[str, str]]:
    pieces: list[bytes] = []

    async def write(piece: bytes) -> None:
        pieces.append(piece)

    selection = Selection(ledger_id, START, soon(), granularity, filters)
    async with pool.acquire() as connection:
        await export_focus(connection, await PriceBook.load(connection), FocusExport(selection), write)
    return sorted(focus_rows(b"".join(pieces).decode()), key=lambda row: sorted(row.items()))


async def asked(
    pool: Any, ledger_id: LedgerId, scenario: Scenario, start: datetime = START, **filters: Filter
) -> WhatIf:
    async with pool.acquire() as connection:
        question = WhatIfQuestion(ledger_id, [(start, soon())], filters, scenario)
        return await what_if(connection, await PriceBook.load(connection), question)


async def everything_said(pool: Any, ledger_id: LedgerId) -> list[Any]:
    found: list[Any] = [await focus(pool, ledger_id, granularity) for granularity in ("day", "month")]
    found.append(await focus(pool, ledger_id, "day", tenant="t1", model_name="gpt-4o"))
    found += [await asked(pool, ledger_id, scenario) for scenario in SCENARIOS]
    found.append(await asked(pool, ledger_id, SCENARIOS[0], feature="chat", tenant="t1"))
    async with pool.acquire() as connection:
        for name in FACETS:  # they have tables of their own, which live as long
            found.append((await costs(connection, CostQuery(ledger_id, START, soon(), (name,)))).rows)
    return found


async def drop(pool: Any, days: int) -> int:
    """Drops the events of all days but the last ones."""
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        return (await maintain(connection, Settings(raw_retention_days=36), NOW + (36 - days) * DAY)).dropped


async def check(pool: Any, ledger_id: LedgerId) -> None:
    """All is said as before, and adds up to the summary, while the ledger loses its events from behind."""
    was = await everything_said(pool, ledger_id)
    for days in (6, 0):
        await drop(pool, days)
        for before, now in zip(was, await everything_said(pool, ledger_id), strict=True):
            assert before == now, days
        async with pool.acquire() as connection:
            rows = (await costs(connection, CostQuery(ledger_id, START, soon()))).rows
            spent = sum((row.measures["cost_usd"] for row in rows), Decimal(0))
            assert sum((Decimal(row["EffectiveCost"]) for row in was[0]), Decimal(0)) == spent
            assert (await audit(connection)).differences == []
    assert await pool.fetchval("SELECT count(*) FROM usage_event WHERE time < $1", START + 40 * DAY) == 0


KINDS: list[dict[str, Any]] = [
    {"tenant": "t1", "feature": "chat"},
    {"input_tokens": None, "output_tokens": None},
    {"cost_usd": 0.5, "cost_source": "provider"},
    {"model": "nobody-knows-it"},
    {"status_code": 429, "input_tokens": None, "output_tokens": None},
    {"cache_read_tokens": 501, "tenant": "t"},
    {"cache_write_tokens": 10, "is_batch": True, "service_tier": "priority", "region": "us"},
    {"provider": "google", "model": "gemini-2.5-pro", "input_tokens": 200_001, "output_tokens": 3},
    {"provider": "google", "model": "gemini-2.5-pro", "input_tokens": 200_000, "output_tokens": 3},
    {"provider": "deepseek", "model": "deepseek-chat"},
    {"provider": "perplexity", "model": "sonar-pro"},
    {"provider": "anthropic", "model": "claude-sonnet-4-5", "units": {"web_search": 2}},
    {"provider": "azure", "model": "gpt-4o", "model_requested": "model-router"},
]


async def test_every_kind_of_charge_outlives_its_event(pool: Any, org_id: int) -> None:
    events = [
        usage(100 * n + k, NOW - timedelta(hours=13 * k, minutes=n), **fields)
        for n, fields in enumerate(KINDS)
        for k in range(20)
    ]
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, events)])
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    await reprice(pool, prices, everything(org_id), "me")
    await check(pool, LedgerId(org_id))


@pytest.mark.parametrize("closes", [False, True])
async def test_calls_that_several_told_of_outlive_their_events(pool: Any, org_id: int, closes: bool) -> None:
    month, ledger = Month(pool, org_id), await new_ledger(pool)

    def call(n: int, witness: int, **fields: Any) -> UsageEvent:
        of: dict[str, Any] = {
            "response_id": f"r{n}",
            "tenant": f"t{n % 2}",
            "input_tokens": 1_000 + n,
            "cache_read_tokens": n,
        }
        return usage(100 * witness + n, month.last_day, **of | fields)

    spans = [call(n, 0, cache_read_tokens=0) for n in range(9)]
    await ledger.write([batch(org_id, spans, source="otlp")])
    await ledger.write([batch(org_id, [call(n, 1, feature="chat") for n in range(3)], source="sdk")])
    if closes:
        await month.close()
    await ledger.write([batch(org_id, [call(n, 1, output_tokens=n) for n in range(3, 6)], source="sdk")])
    ledger.prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    await reprice(pool, ledger.prices, everything(org_id), "me")
    await ledger.write([batch(org_id, [call(n, 2, model="gpt-4o-mini") for n in (0, 7)], source="gateway")])
    assert await pool.fetchval("SELECT count(*) FROM correction WHERE stands > 0") > 4
    await check(pool, LedgerId(org_id))


async def test_what_sums_of_days_do_not_say_is_refused(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(n, NOW - (n // 2) * DAY, input_tokens=1_000 * n) for n in range(2, 18)])])
    await drop(pool, 3)
    ledger_id = LedgerId(org_id)
    some_hour = START + 34 * DAY + timedelta(hours=1)

    async def refused(scenario: Scenario, **more: Any) -> None:
        with pytest.raises(Unprocessable) as told:
            await asked(pool, ledger_id, scenario, **more)
        assert told.value.code == EVENTS_DROPPED

    assert (await asked(pool, ledger_id, SCENARIOS[0])).event_count == 16
    await refused(SCENARIOS[0], start=some_hour)
    await refused(SCENARIOS[0], user_id="u")
    await refused(Scenario(cache_rate=Decimal("0.25")))
    tiers = {"input": {"base": 1, "tiers": [{"above": 10_500, "price": 2}]}, "output": 1}
    later = {**own_price("gpt-4o-mini"), "per_million": tiers}  # calls of 10,000 and 11,000 tokens are one group
    await set_prices(pool, org_id, prices=[later])
    await refused(SCENARIOS[0])
    await pool.execute("UPDATE closing_total SET has_charges = false")  # by the version before
    await refused(SCENARIOS[0])


@settings(max_examples=5, deadline=None)
@given(
    seed=st.integers(0, 10_000), rates=st.lists(st.sampled_from([0.0123, 2.5, 7.77]), max_size=2), closes=st.booleans()
)
async def test_any_ledger_says_the_same_without_its_events(
    plain_cluster: Any, seed: int, rates: list[float], closes: bool
) -> None:
    async for dsn in copy_ledger(plain_cluster):
        async with await create_pool(dsn) as pool:
            async with pool.acquire() as connection:
                org_id = await create_organisation(connection, "acme")
            month, random = Month(pool, org_id), Random(seed)
            ledger = await new_ledger(pool)
            old = [usage(9_000 + n, month.last_day, tenant=f"t{n % 2}") for n in range(4)]
            await ledger.write([batch(org_id, [*random_events(random, 80), *old])])
            if closes:
                await month.close()
                await ledger.write([batch(org_id, [usage(9_100 + n, month.last_day, tenant="t1") for n in range(3)])])
            for n, rate in enumerate(rates):
                price = own_price("gpt-4o", input=rate, output=2 * rate)
                ledger.prices = await set_prices(pool, org_id, prices=[price])
                await ledger.write([batch(org_id, random_events(random, 30, 1_000 * (n + 1)))])
                await reprice(pool, ledger.prices, everything(org_id), "me")
            await check(pool, LedgerId(org_id))
