"""Model families in a real ledger: decided when an event lands, kept by tables and corrections, counted by budgets."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from unittest.mock import patch

from core.budgets.backfill import recount
from core.budgets.store import Budget, find_budget
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.model_families import known_since, names_left_out
from core.ledger.reader import costs
from core.ledger.reprice import reprice
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.model_family import ModelNames
from tests.support.budgets import DAY, NOON, counters, dollars, edit, make
from tests.support.ledger import NOW, batch, new_ledger, totals, usage
from tests.support.repricing import check, everything, own_price, set_prices

CALLS = (
    ("gpt-4o", None),
    ("gpt-4o-2024-08-06", "gpt-4o"),
    ("gpt-4o-2024-11-20", "openai/gpt-4o"),
    ("gpt-4o-mini-2024-07-18", "gpt-4o"),  # degraded
    ("gpt-4o-2024-08-06", "gpt-4o-mini"),  # routed
    ("gpt-5-codex", "gpt-5"),
)
"""The model that answered and the one that was asked for."""


def calls() -> list[Any]:
    """One dollar for the first, two for the next, four …, so that a sum says which of them are in it."""
    return [dollars(n, usd=2**n, model=model, model_requested=requested) for n, (model, requested) in enumerate(CALLS)]


async def on_model(pool: Any, org_id: int, model: str, **more: Any) -> Budget:
    return await make(pool, LedgerId(org_id), NOON, name=model, scope="model", scope_value=model, **more)


async def spent(pool: Any, budget: Budget) -> Decimal:
    found = await counters(pool, budget)
    assert found.keys() <= {(DAY, "")}
    return found.get((DAY, ""), Decimal(0))


async def by(pool: Any, org_id: int, name: str, **filters: str) -> dict[str | None, Decimal]:
    query = CostQuery(LedgerId(org_id), DAY, DAY + timedelta(days=1), (name,), filters)
    async with pool.acquire() as connection:
        return {row.labels[0]: row.measures["cost_usd"] for row in (await costs(connection, query)).rows}


async def test_a_budget_on_a_model_counts_its_family_and_only_its_own_other_names(pool: Any, org_id: int) -> None:
    expected = {"gpt-4o": 23, "openai/gpt-4o": 4, "gpt-4o-mini": 8, "gpt-5": 0, "gpt-4o-2024-08-06": 18}
    before = {model: await on_model(pool, org_id, model) for model in expected}
    exact = await on_model(pool, org_id, "gpt-4o", model_exact=True)
    of_family = await make(pool, LedgerId(org_id), NOON, scope="model_family", scope_value="gpt-4o")
    filtered = await make(pool, LedgerId(org_id), NOON, filter={"model": "gpt-4o"}, each="feature")
    await (await new_ledger(pool)).write([batch(org_id, calls())])
    after = {model: await on_model(pool, org_id, model) for model in expected}
    for budgets in (before, after):
        assert {model: await spent(pool, budget) for model, budget in budgets.items()} == expected
    assert [await spent(pool, budget) for budget in (exact, of_family)] == [1, 23]
    assert await counters(pool, filtered) == {}, "no feature, no subject"
    assert [*await totals(pool)] == [6, 63], "the audit counts as the writer did"
    assert await by(pool, org_id, "model_family") == {"gpt-4o": 23, "gpt-4o-mini": 8, "gpt-5-codex": 32}
    assert await by(pool, org_id, "model_family", model="gpt-4o-2024-08-06") == {"gpt-4o": 18}
    assert await by(pool, org_id, "model", model_name="openai/gpt-4o") == {"gpt-4o-2024-11-20": 4}
    assert await by(pool, org_id, "session_id", model_name="gpt-4o") == {None: 23}, "raw events say the same"


async def test_a_repair_counts_by_the_stored_family(pool: Any, org_id: int) -> None:
    budget = await on_model(pool, org_id, "gpt-4o")
    await (await new_ledger(pool)).write([batch(org_id, calls())])
    await pool.execute("UPDATE budget_counter SET cost_usd = 1000 WHERE counting = $1", budget.countings["window"])
    with patch.object(PriceBook, "family", side_effect=AssertionError("nobody asks the book again")):
        assert await recount(pool, budget.countings["window"], NOON)
    assert await spent(pool, budget) == 23
    assert (await totals(pool))[1] == 63


async def test_repricing_keeps_the_family_and_the_budgets_that_count_by_it(pool: Any, org_id: int) -> None:
    budget = await make(pool, LedgerId(org_id), NOW, period="monthly", scope="model", scope_value="gpt-4o")
    asked = await make(pool, LedgerId(org_id), NOW, period="monthly", scope="model", scope_value="openai/gpt-4o")
    events = [
        usage(1, model="gpt-4o-2024-08-06", model_requested="openai/gpt-4o"),
        usage(2, model="gpt-4o-2031-01-01"),
    ]
    await (await new_ledger(pool)).write([batch(org_id, events)])
    async with pool.acquire() as connection:
        before = {r["event_id"]: r["model_family"] for r in await list_events(connection, _all(org_id))}
    assert before == {"event-1": "gpt-4o", "event-2": None}
    prices = [own_price("gpt-4o-2024-08-06", input=1000, output=0), own_price("gpt-4o-2031-01-01", input=7, output=7)]
    names = [
        {"provider": "openai", "name": name, "target": {"provider": "openai", "model": "gpt-4o-mini"}}
        for name in ("gpt-4o-2024-08-06", "gpt-4o-2031-01-01")
    ]
    book = await set_prices(pool, org_id, prices=prices, aliases=names)
    assert book.family(LedgerId(org_id), "openai", "gpt-4o-2024-08-06") == "gpt-4o-2024-08-06"
    done = await reprice(pool, book, everything(org_id), "me")
    assert done.changed == 2
    async with pool.acquire() as connection:
        rows = await list_events(connection, _all(org_id))
        assert {r["event_id"]: r["model_family"] for r in rows} == before
        sets = await connection.fetch(
            """SELECT e.seq, d.model_family, d.model_alias, d.cost_status FROM usage_event e
               JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set ORDER BY e.event_key, e.seq"""
        )
    assert [tuple(row) for row in sets] == [
        (0, "gpt-4o", "openai/gpt-4o", "priced"),
        (1, "gpt-4o", "openai/gpt-4o", "priced"),
        (0, None, None, "unpriced"),
        (1, None, None, "unpriced"),
        (2, None, None, "priced"),
    ]
    cost = Decimal("1.001")
    for each in (budget, asked):
        assert sum((await counters(pool, each)).values()) == cost
    await check(pool, LedgerId(org_id))


async def test_events_and_budgets_from_before_keep_what_they_are(pool: Any, org_id: int) -> None:
    """As an earlier release left them, also one that still runs beside this one: no family, an exact budget."""
    with patch.object(PriceBook, "model_names", return_value=ModelNames()):
        await (await new_ledger(pool)).write([batch(org_id, calls())])
    old = await on_model(pool, org_id, "gpt-4o", model_exact=True)
    new = await on_model(pool, org_id, "gpt-4o")
    assert [await spent(pool, budget) for budget in (old, new)] == [1, 1]
    later = [dollars(10 + n, usd=100, model=model) for n, model in enumerate(("gpt-4o", "gpt-4o-2024-08-06"))]
    await (await new_ledger(pool)).write([batch(org_id, [*calls(), *later])])
    assert [await spent(pool, budget) for budget in (old, new)] == [101, 201]
    assert await by(pool, org_id, "model_family") == {None: 63, "gpt-4o": 200}
    old = await edit(pool, old, NOON, threshold_usd=7)
    assert old.spec.model_exact
    assert await spent(pool, old) == 101
    old = await edit(pool, old, NOON, model_exact=False)
    assert await spent(pool, old) == 201
    assert (await totals(pool))[1] == 263


async def test_a_budget_that_an_earlier_release_makes_is_exact(pool: Any, org_id: int) -> None:
    budget = await on_model(pool, org_id, "gpt-4o")
    await pool.execute("UPDATE counting SET model_exact = DEFAULT WHERE budget_id = $1", budget.id)
    await pool.execute("UPDATE budget SET model_exact = DEFAULT WHERE id = $1", budget.id)
    await pool.execute("UPDATE counting_clock SET version = version + 1")
    await pool.execute("UPDATE counting SET version = (SELECT version FROM counting_clock)")
    await (await new_ledger(pool)).write([batch(org_id, calls())])
    async with pool.acquire() as connection:
        stored = await find_budget(connection, budget.ledger_id, budget.id)
    budget = await edit(pool, stored, NOON, threshold_usd=2)
    assert budget.spec.model_exact
    assert await spent(pool, budget) == 1


async def test_a_family_is_folded_with_its_model(pool: Any, org_id: int) -> None:
    budget = await on_model(pool, org_id, "gpt-4o-mini")
    with patch("core.ledger.cardinality.MAX_VALUES", 2):
        await (await new_ledger(pool)).write([batch(org_id, calls())])
    assert await by(pool, org_id, "model_family") == {"gpt-4o": 19, "__other__": 44}
    assert await by(pool, org_id, "model_family", model_family="gpt-4o-mini") == {"gpt-4o-mini": 8}
    assert await spent(pool, budget) == 8
    dimensions = {row[0] for row in await pool.fetch("SELECT DISTINCT dimension FROM dimension_value")}
    assert not dimensions & {"model_family", "model_alias"}, "an earlier release beside this one knows no such names"
    assert (await totals(pool))[1] == 63


async def test_what_an_exact_filter_leaves_out_is_named(pool: Any, org_id: int) -> None:
    await (await new_ledger(pool)).write([batch(org_id, calls())])

    async def left_out(**filters: Any) -> list[str]:
        query = CostQuery(LedgerId(org_id), DAY, DAY + timedelta(days=1), ("feature",), filters)
        async with pool.acquire() as connection:
            return await names_left_out(connection, query)

    assert await left_out(model="gpt-4o") == ["gpt-4o-2024-08-06", "gpt-4o-2024-11-20"]
    assert await left_out(model=("gpt-4o", "gpt-4o-2024-08-06")) == ["gpt-4o-2024-11-20"]
    assert await left_out(model="gpt-4o", provider="azure") == []
    with patch("core.ledger.model_families.MOST_NAMES", 0):
        assert await left_out(model="gpt-4o") == ["gpt-4o-2024-08-06"], (
            "one more than is shown says that there are more"
        )
    assert await left_out(model="gpt-4o-2024-08-06") == await left_out() == []


async def test_families_are_known_since_the_migration_of_an_older_organisation(pool: Any, org_id: int) -> None:
    async def since() -> datetime | None:
        async with pool.acquire() as connection:
            return await known_since(connection, LedgerId(-org_id))

    assert await since() is None
    await pool.execute("UPDATE organisation SET created_at = created_at - interval '1 year'")
    assert await since() == await pool.fetchval("SELECT applied_at FROM migration WHERE name = '0064_pre_model_family'")


def _all(org_id: int) -> EventQuery:
    return EventQuery(LedgerId(org_id), NOW - timedelta(days=1), NOW + timedelta(days=1), {}, 100)
