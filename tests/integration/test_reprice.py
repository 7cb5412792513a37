"""Repricing the past: signed corrections that every sum contains, and closed months that stay as they were."""

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.audit_log import record_act
from core.accounts.organisations import create_organisation
from core.db.engine import installed_engine
from core.db.pool import create_pool
from core.errors import Conflict
from core.ledger.closed_periods import SETTLED, close_period, month_of
from core.ledger.corrections import corrections_of
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.reader import costs
from core.ledger.receipt import find_receipt
from core.ledger.reprice import dry_run, reprice
from core.ledger.rollup_compactor import compact
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from core.reconciliation.ledger import audit
from tests.support.clusters import copy_ledger
from tests.support.ledger import LONG_AGO, NOW, batch, new_ledger, usage
from tests.support.random_events import random_events
from tests.support.repricing import AGES, Month, by_status, check, everything, own_price, set_prices, soon


async def test_an_unpriced_model_gets_a_price_and_its_past_is_charged(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    events = [usage(n, NOW - timedelta(days=n), model="house-model", input_tokens=1_000_000) for n in (0, 1)]
    await ledger.write([batch(org_id, [*events, usage(2)])])
    known = Decimal("0.002605")
    assert await by_status(pool, LedgerId(org_id)) == {"unpriced": (2, Decimal(0)), "priced": (1, known)}
    prices = await set_prices(pool, org_id, prices=[own_price("house-model", input=3, output=8)])
    foreseen = await dry_run(pool, prices, everything(org_id))
    each = Decimal("3.00008")
    assert (foreseen.examined, foreseen.changed, foreseen.difference_usd) == (3, 2, 2 * each)
    assert [(day.day, day.model, day.events, day.before_usd, day.after_usd) for day in foreseen.models] == [
        ((NOW - timedelta(days=days)).date(), "house-model", 1, None, each) for days in (1, 0)
    ]
    assert (await by_status(pool, LedgerId(org_id)))["unpriced"][0] == 2, "a dry run changes nothing"
    with pytest.raises(Conflict) as refused:
        await reprice(pool, prices, everything(org_id), "me", Decimal(6))
    assert refused.value.code == "difference_changed"
    done = await reprice(pool, prices, everything(org_id), "me", 2 * each)
    assert done == foreseen
    assert await by_status(pool, LedgerId(org_id)) == {"priced": (3, known + 2 * each)}
    assert (await reprice(pool, prices, everything(org_id), "me")).changed == 0
    await check(pool, LedgerId(org_id))
    acts = await pool.fetch("SELECT details FROM admin_act WHERE act = 'events.repriced'")
    assert len(acts) == 1, "what changes nothing is no act"


async def test_a_status_filter_sees_the_corrections_of_what_failed(pool: Any, org_id: int) -> None:
    await (await new_ledger(pool)).write([batch(org_id, [usage(1, status_code=500, input_tokens=1000)])])
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    await reprice(pool, prices, everything(org_id), "me")
    async with pool.acquire() as connection:
        for status, cost in (("error", Decimal("0.0052")), ("500", Decimal("0.0052")), ("success", Decimal(0))):
            query = CostQuery(LedgerId(org_id), NOW - timedelta(days=1), soon(), (), {"status": status})
            rows = (await costs(connection, query)).rows
            assert sum((row.measures["cost_usd"] for row in rows), Decimal(0)) == cost, status


async def test_only_what_is_asked_for_is_repriced(pool: Any, org_id: int) -> None:
    models = ("gpt-4o", "gpt-4o-mini")
    await (await new_ledger(pool)).write([batch(org_id, [usage(n, model=model) for n, model in enumerate(models)])])
    prices = await set_prices(pool, org_id, prices=[own_price(model, input=9, output=9) for model in models])
    order = everything(org_id)._replace(filters={"model": "gpt-4o-mini"})
    done = await reprice(pool, prices, order, "me")
    assert [day.model for day in done.models] == ["gpt-4o-mini"]
    left = await dry_run(pool, prices, everything(org_id))
    assert [day.model for day in left.models] == ["gpt-4o"]


@pytest.fixture
def month(pool: Any, org_id: int) -> Month:
    return Month(pool, org_id)


async def test_a_closed_month_never_changes(month: Month) -> None:
    pool, org_id = month.pool, month.org_id
    ledger = await new_ledger(pool)
    early = usage(1, month.last_day, input_tokens=1000)
    await ledger.write([batch(org_id, [early, usage(2, NOW, input_tokens=1000)])])
    closed = await month.close()
    assert (closed.event_count, closed.cost_usd) == (1, Decimal("0.0026"))
    assert await month.close() == closed, "closing it again changes nothing"
    late = usage(3, month.last_day, input_tokens=2000)
    assert await ledger.write([batch(org_id, [early, late])]) == [1], "one is known, the other is new"
    assert await ledger.write([batch(org_id, [late])]) == [1], "where it is posted, it is known again"
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    done = await reprice(pool, prices, everything(org_id), "me")
    assert done.difference_usd == Decimal("0.0026") * 2 + Decimal("0.0051")
    assert await month.figures() == (1, Decimal("0.0026"))
    async with pool.acquire() as connection:
        query = EventQuery(LedgerId(org_id), NOW - timedelta(days=40), soon(), {}, 10)
        events = {record["event_id"]: record for record in await list_events(connection, query)}
        assert events["event-3"]["posted_for"] == month.last_day
        assert month_of(events["event-3"]["timestamp"]) == month_of(datetime.now(UTC))
        assert events["event-1"]["cost_usd"] == Decimal("0.0052"), "what it costs is right; where it counts is now"
        (correction,) = await corrections_of(connection, LedgerId(org_id), events["event-1"]["id"], month.last_day)
        assert month_of(correction.time) == month_of(datetime.now(UTC))
        marked = await pool.fetchval("SELECT posted_for FROM usage_event WHERE seq = 1 AND time = $1", correction.time)
        assert marked == month.last_day
    await check(pool, LedgerId(org_id))


async def test_only_a_month_that_is_over_is_closed(month: Month) -> None:
    async with month.pool.acquire() as connection:
        with pytest.raises(Conflict) as refused:
            await close_period(connection, LedgerId(month.org_id), month_of(datetime.now(UTC)), "me", datetime.now(UTC))
    assert refused.value.code == "period_not_over"


async def test_closing_waits_for_whoever_is_writing_and_audit_tells_what_slips_in(month: Month) -> None:
    pool, org_id = month.pool, month.org_id
    ledgers = [await new_ledger(pool, shard) for shard in (0, 1, 2)]
    events = [[usage(n + 100 * k, month.last_day) for n in range(30)] for k in range(3)]
    writing = [
        asyncio.create_task(ledger.write([batch(org_id, own)])) for ledger, own in zip(ledgers, events, strict=True)
    ]
    closed = await month.close()
    await asyncio.gather(*writing)
    assert await month.figures() == (closed.event_count, closed.cost_usd)
    await check(pool, LedgerId(org_id))
    await pool.execute("UPDATE closed_period SET cost_usd = cost_usd + 1")
    async with pool.acquire() as connection:
        (found,) = (await audit(connection)).differences
    assert (found.table, found.cost_usd, found.utc_day) == ("closed month", Decimal(1), month_of(month.last_day))


async def test_what_is_posted_is_what_was_expected_whatever_comes_meanwhile(
    pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(1)])])
    stale = ledger.prices
    ledger.prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=3, output=10)])
    await ledger.write([batch(org_id, [usage(2)])])
    ledger.prices = stale

    async def recorded(*act: Any) -> None:
        """Between reading and posting, an event arrives with a price that this server does not know yet."""
        await ledger.write([batch(org_id, [usage(3)])])
        await record_act(*act)

    monkeypatch.setattr("core.ledger.reprice.record_act", recorded)
    foreseen = await dry_run(pool, stale, everything(org_id))
    assert (foreseen.changed, foreseen.unexplained) == (1, 0), "the second was charged by a price newer than the book"
    done = await reprice(pool, stale, everything(org_id), "me", foreseen.difference_usd)
    assert done == foreseen
    assert await pool.fetchval("SELECT sum(difference_usd) FROM correction") == foreseen.difference_usd
    assert (await dry_run(pool, stale, everything(org_id))).changed == 1
    await check(pool, LedgerId(org_id))


async def test_a_receipt_is_of_one_moment(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    await (await new_ledger(pool)).write([batch(org_id, [usage(1, event_id="one")])])
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=3, output=10)])

    async def corrected(*asked: Any) -> Any:
        """A correction is written after the event was read."""
        await reprice(pool, prices, everything(org_id), "me")
        return await corrections_of(*asked)

    monkeypatch.setattr("core.ledger.receipt.corrections_of", corrected)
    async with pool.acquire() as connection:
        found = await find_receipt(connection, prices, LedgerId(org_id), "one")
        assert found.corrections == []
        assert found.cost_usd == found.first_cost_usd
        (correction,) = (await find_receipt(connection, prices, LedgerId(org_id), "one")).corrections
        assert correction.difference_usd > 0


async def test_one_repricing_a_ledger_at_a_time(pool: Any, org_id: int) -> None:
    await (await new_ledger(pool)).write([batch(org_id, [usage(n) for n in range(500)])])
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    orders = [reprice(pool, prices, everything(org_id), "me") for _ in range(3)]
    ended = await asyncio.gather(*orders, return_exceptions=True)
    assert [type(end) for end in ended if isinstance(end, Exception)] in ([], [Conflict], [Conflict, Conflict])
    assert (await dry_run(pool, prices, everything(org_id))).changed == 0
    await check(pool, LedgerId(org_id))


async def test_repricing_beside_writers_and_the_compactor(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, random_events(Random(7), 300))])
    prices = await set_prices(pool, org_id, prices=[own_price("nobody-knows-it", input=5, output=20)])
    busy = True

    async def compacting() -> None:
        while busy:
            await compact(pool, hours=30)

    background = asyncio.create_task(compacting())
    for round_ in range(4):
        await asyncio.gather(
            ledger.write([batch(org_id, random_events(Random(round_), 60, 1000 * (round_ + 1)))]),
            reprice(pool, prices, everything(org_id), "me"),
        )
    busy = False
    await background
    await check(pool, LedgerId(org_id))


async def test_retention_forgets_the_corrections_of_what_it_drops(pool: Any, org_id: int) -> None:
    await (await new_ledger(pool)).write([batch(org_id, [usage(1, NOW - LONG_AGO), usage(2)])])
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    assert (await reprice(pool, prices, everything(org_id), "me")).changed == 2
    async with pool.acquire() as connection:
        await maintain(connection, Settings(), NOW + timedelta(days=60))
    assert await pool.fetchval("SELECT count(*) FROM usage_event") == 4, "a day that is not compacted stays"
    assert await pool.fetchval("SELECT count(*) FROM correction") == 2, "and what was corrected of it"
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        await maintain(connection, Settings(), NOW + timedelta(days=60))
    assert await pool.fetchval("SELECT count(*) FROM usage_event") == 2
    assert await pool.fetchval("SELECT count(*) FROM correction") == 1
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        assert (await audit(connection)).differences == []


async def test_a_repricing_that_runs_into_a_new_month_posts_to_it(month: Month) -> None:
    pool, org_id = month.pool, month.org_id
    await (await new_ledger(pool)).write([batch(org_id, [usage(1, month.last_day, input_tokens=1000)])])
    closed = await month.close()
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    await reprice(pool, prices, everything(org_id), "me", now=lambda: month.last_day + timedelta(days=1))
    assert await month.figures() == (closed.event_count, closed.cost_usd)


async def test_a_month_is_closed_once_whoever_wrote_in_it_is_done(month: Month) -> None:
    """Writers of the running month hold no lock; one that began before midnight, by its clock, may still be writing."""
    midnight = datetime.combine(month_of(NOW), datetime.min.time(), UTC)
    async with month.pool.acquire() as connection:
        with pytest.raises(Conflict):
            await close_period(connection, LedgerId(month.org_id), month.in_it.replace(day=1), "me", midnight)
        await close_period(connection, LedgerId(month.org_id), month.in_it.replace(day=1), "me", midnight + SETTLED)


EVERY_KIND: list[dict[str, Any]] = [
    {},
    {"input_tokens": 0, "output_tokens": 0},
    {"input_tokens": None, "output_tokens": None},
    {"input_tokens": None, "output_tokens": None, "cost_usd": 0, "cost_source": "provider"},
    {"input_tokens": None, "output_tokens": None, "total_tokens": 50, "cost_usd": 0},
    {"input_tokens": None, "output_tokens": None, "units": {"web_search": 2}},
    {"cost_usd": 0.5, "cost_source": "provider"},
    {"cost_usd": 0.5, "cost_source": "registered"},
    {"model": "nobody-knows-it", "cost_usd": 0.5},
    {"model": "nobody-knows-it"},
    {"model": "nobody-knows-it", "input_tokens": 0, "output_tokens": 0},
    {"model": "ft:gpt-4o:acme::x"},
    {"model": "ft:gpt-4o:acme::x", "cost_usd": 0.5, "cost_source": "registered"},
    {"status_code": 429, "input_tokens": None, "output_tokens": None},
    {"status_code": 429, "input_tokens": 0, "output_tokens": 0},
    {"cache_read_tokens": 5000},
    {"cache_write_tokens": 10, "is_batch": True, "service_tier": "priority", "region": "us"},
]


async def test_repricing_by_the_same_prices_changes_nothing(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(n, **fields) for n, fields in enumerate(EVERY_KIND)])])
    assert (await dry_run(pool, ledger.prices, everything(org_id))).models == []


async def test_what_was_estimated_gets_a_name_and_the_list_price_changes_beside_an_own_one(
    pool: Any, org_id: int
) -> None:
    await (await new_ledger(pool)).write([batch(org_id, [usage(1, model="ft:gpt-4o:acme::x"), usage(2)])])
    target = {"provider": "openai", "model": "gpt-4o"}
    alias = {"provider": "openai", "name": "ft:gpt-4o:acme::x", "target": target}
    prices = await set_prices(pool, org_id, aliases=[alias])
    assert (await reprice(pool, prices, everything(org_id), "me")).changed == 1
    assert set(await by_status(pool, LedgerId(org_id))) == {"priced"}
    await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    await reprice(
        pool, await set_prices(pool, None, prices=[own_price("gpt-4o", input=3, output=9)]), everything(org_id), "me"
    )
    prices = await set_prices(pool, None, prices=[own_price("gpt-4o", input=4, output=9)])
    done = await reprice(pool, prices, everything(org_id), "me")
    assert (done.changed, done.difference_usd) == (2, Decimal(0)), "what was paid stays; what the list asks does not"
    listed = await pool.fetchval("SELECT sum(list_cost_usd) FROM usage_event")
    assert listed == Decimal("0.004") * 2 + Decimal("0.000004") * 3 + Decimal("0.00009") * 2
    await check(pool, LedgerId(org_id))


async def test_corrections_reach_compressed_days(pool: Any, org_id: int) -> None:
    days = [NOW - timedelta(days=age) for age in (1, 8, 9)]
    events = [usage(100 * i + n, day, tenant=f"t{n % 3}") for i, day in enumerate(days) for n in range(30)]
    await (await new_ledger(pool)).write([batch(org_id, events)])
    async with pool.acquire() as connection:
        engine = await installed_engine(connection)
        compressed = (await maintain(connection, Settings(compress_after=3))).compressed
        assert (compressed >= 2) == (engine.name == "timescaledb")
    prices = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=5, output=20)])
    assert (await reprice(pool, prices, everything(org_id), "me")).changed == 90
    assert (await dry_run(pool, prices, everything(org_id))).changed == 0
    await check(pool, LedgerId(org_id))


_per_million = st.sampled_from([0.0123, 1, 2.5, 7.77])
_prices = st.fixed_dictionaries(
    {},
    optional={
        "prices": st.lists(
            st.builds(
                lambda model, rate, beside: own_price(model, input=rate, output=2 * rate, **beside),
                st.sampled_from(["gpt-4o", "gpt-4o-mini", "nobody-knows-it"]),
                _per_million,
                st.sampled_from([{}, {"cache_read": 0.3}]),
            ),
            min_size=1,
            max_size=2,
            unique_by=lambda price: price["model"],
        ),
        "discounts": st.lists(
            st.builds(
                lambda model, percent: {
                    "provider": "openai",
                    **({"model": model} if model else {}),
                    "effective_from": AGES,
                    "percent": percent,
                },
                st.sampled_from([None, "gpt-4o"]),
                st.sampled_from([0, 12.5, 33.333, 100]),
            ),
            min_size=1,
            max_size=1,
        ),
    },
).filter(bool)


@settings(max_examples=15)
@given(seed=st.integers(0, 2**32), changes=st.lists(_prices, min_size=1, max_size=3), closes=st.booleans())
def test_repriced_is_as_if_it_had_come_today(
    plain_cluster: Any, seed: int, changes: list[dict[str, Any]], closes: bool
) -> None:
    """For any events and prices, a repriced ledger has the cost of a new ledger with the same events."""

    async def work() -> None:
        async for dsn in copy_ledger(plain_cluster):
            async with await create_pool(dsn) as pool:
                await _reprice_and_compare(pool, seed, changes, closes)

    asyncio.run(work())


async def _reprice_and_compare(pool: Any, seed: int, changes: list[dict[str, Any]], closes: bool) -> None:
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "acme")
    month = Month(pool, org_id)
    random = Random(seed)
    events = [
        *random_events(random, 30),
        *(usage(100 + n, month.last_day, cache_read_tokens=n, status_code=random.choice([200, 429])) for n in range(3)),
        usage(200, input_tokens=0, output_tokens=0),
        usage(201, input_tokens=None, output_tokens=None, total_tokens=random.choice([None, 50])),
        usage(202, input_tokens=None, output_tokens=None, units={"web_search": 2}),
    ]
    await (await new_ledger(pool)).write([batch(org_id, events)])
    for change in changes:
        prices = await set_prices(pool, org_id, **change)
        if closes:
            await month.close()
        await reprice(pool, prices, everything(org_id), "me")
    # The same organisation's test ledger has the same prices.
    await Ledger(pool, prices).write([batch(-org_id, events)])
    async with pool.acquire() as connection:
        repriced, anew = [
            {
                record["event_id"]: (record["cost_usd"], record["list_cost_usd"], record["cost_status"])
                for record in await list_events(
                    connection, EventQuery(LedgerId(ledger_id), NOW - timedelta(days=40), soon(), {}, 1_000)
                )
            }
            for ledger_id in (org_id, -org_id)
        ]
    assert repriced == anew
    await check(pool, LedgerId(org_id))
