"""A stored row that cannot be used stops nothing but itself: its neighbours are served, and it is named.

The schema's constraints are taken away first: such rows are of earlier releases, or written by hand.
"""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from structlog.testing import capture_logs

from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key
from core.budgets.evaluator import Evaluator
from core.budgets.periodic_checks import tick
from core.budgets.store import Budget
from core.db import migrate as runner
from core.db.migrate import migrate
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.sync import seed
from core.process.stored_rows import _log_once
from tests.support.api import pages, problem, serving
from tests.support.budgets import HOUR, NOON, alerts, dollars, make, settle
from tests.support.clusters import Cluster
from tests.support.ledger import batch, new_ledger, usage

_BUDGET_FAULTS = {
    "budget_limit": [
        "amount = 'NaN'",
        "amount = 'Infinity'",
        "thresholds = '{0.5,NaN}'",
        "thresholds = '{-Infinity,1}'",
    ],
    "budget": [
        "snoozed_until = 'infinity'",
        "updated_at = '-infinity'",
        "timezone = 'Mars/Olympus'",
        "floor_usd = 'NaN'",
        "unpriced_usd_per_million = 'Infinity'",
        "week_start = 9",
        "billing_day = 0",
        "filter = '[]'",
    ],
    "budget_grant": ["amount = 'Infinity'", "ends_at = 'infinity'", "starts_at = '-infinity'"],
    "budget_counter": ["cost_usd = 'NaN'", "cost_usd = 'Infinity'"],
    "counting": ["""calendar = '["daily", "Mars/Olympus"]'""", "counted_since = 'infinity'", "calendar = '{}'"],
}
_CASES = [(table, fault) for table, faults in _BUDGET_FAULTS.items() for fault in faults]


@pytest.fixture(autouse=True)
def logged_anew() -> None:
    _log_once.cache_clear()


@pytest.fixture
async def pool(plain_pool: Any) -> Any:
    pool = plain_pool
    for row in await pool.fetch(
        "SELECT conrelid::regclass AS of, conname FROM pg_constraint WHERE contype = 'c' AND conname LIKE '%finite'"
    ):
        await pool.execute(f"ALTER TABLE {row['of']} DROP CONSTRAINT {row['conname']}")
    return pool


async def _spoil(pool: Any, budget: Budget, table: str, fault: str) -> None:
    if table == "budget_grant":
        await pool.execute(
            """INSERT INTO budget_grant (id, budget_id, amount, starts_at, ends_at, granted_at, granted_by)
               VALUES ($1, $2, 1, $3, $4, $3, 'test')""",
            *(uuid4(), budget.id, NOON - HOUR, NOON + HOUR),
        )
    column = {"budget": "id", "budget_counter": "counting"}.get(table, "budget_id")
    ids = list(budget.countings.values()) if table == "budget_counter" else [budget.id]
    assert await pool.execute(f"UPDATE {table} SET {fault} WHERE {column} = ANY($1)", ids) != "UPDATE 0"
    if table == "counting":
        await pool.execute(
            "UPDATE counting SET version = (SELECT version FROM counting_clock) WHERE budget_id = $1", ids[0]
        )


async def test_other_budgets_fire_and_are_listed(pool: Any, plain_dsn: str, org_id: int) -> None:
    """One budget for each fault, between two that are sound."""
    ledger_id, watch = LedgerId(org_id), ["burn_rate", "anomaly", "unpriced"]
    made = [await make(pool, ledger_id, NOON, name=f"b{n}", watch=watch) for n in range(len(_CASES) + 2)]
    sound = {made[0].id, made[-1].id}
    await (await new_ledger(pool)).write([batch(org_id, [dollars(1, usd=0.25)])])
    for bad, (table, fault) in zip(made[1:-1], _CASES, strict=True):
        await _spoil(pool, bad, table, fault)
    await (await new_ledger(pool)).write([batch(org_id, [dollars(2, usd=2)])])
    await settle(pool, NOON)
    await tick(pool, NOON)
    assert {alert.budget_id for alert in await alerts(pool)} >= sound
    async with pool.acquire() as connection:
        key = await create_key(connection, ledger_id, "all", SCOPES)
    async with serving(plain_dsn, key.text) as client:
        listed = await pages(client, "/v1/alerts", "alerts", 2)
        assert {shown["id"] for shown in listed} >= {str(id_) for id_ in sound}
        for budget in made:
            assert (await client.get(f"/v1/alerts/{budget.id}")).status_code in (200, 409)
            assert (await client.delete(f"/v1/alerts/{budget.id}")).status_code == 204


async def test_a_bad_budget_is_named_and_its_owner_is_told(pool: Any, plain_dsn: str, org_id: int) -> None:
    bad = await make(pool, LedgerId(org_id), NOON)
    await _spoil(pool, bad, "budget_limit", "amount = 'NaN'")
    with capture_logs() as logs:
        await settle(pool, NOON)
        await pool.execute("INSERT INTO budget_touch (budget_id) VALUES ($1)", bad.id)
        await settle(pool, NOON)
    named = [each for each in logs if each["event"] == "row_left_out"]
    assert [(each["table"], each["row"], each["fault"]) for each in named] == [
        ("budget", str(bad.id), "ValueError: amount is NaN")
    ]
    async with pool.acquire() as connection:
        key = await create_key(connection, LedgerId(org_id), "all", SCOPES)
    async with serving(plain_dsn, key.text) as client:
        assert (await problem(client, 409, "GET", f"/v1/alerts/{bad.id}"))["code"] == "conflict"
        assert 'outlay_unusable_rows_total{table="budget"}' in (await client.get("/metrics")).text


async def test_an_alert_that_cannot_be_ended_keeps_no_other_open(pool: Any, org_id: int) -> None:
    ledger_id = LedgerId(org_id)
    for n in range(3):
        await make(pool, ledger_id, NOON, name=f"b{n}")
    await (await new_ledger(pool)).write([batch(org_id, [dollars(1)])])
    assert await settle(pool, NOON) == 3
    await pool.execute(
        """UPDATE fired_alert SET message = '{"threshold_usd": "NaN"}'
           WHERE id = (SELECT id FROM fired_alert ORDER BY id LIMIT 1)"""
    )
    await tick(pool, NOON + timedelta(days=2))
    assert await pool.fetchval("SELECT count(*) FROM fired_alert WHERE recovered_at IS NULL") == 1


async def test_a_counting_that_cannot_be_filled_keeps_no_other_waiting(pool: Any, org_id: int) -> None:
    bad, good = [await make(pool, LedgerId(org_id), NOON, counted=False) for _ in range(2)]
    await pool.execute("""UPDATE counting SET calendar = '{"a": 1}' WHERE budget_id = $1""", bad.id)
    await Evaluator(pool, now=lambda: NOON).tick()
    counted = await pool.fetch("SELECT budget_id FROM counting WHERE counted")
    assert [row["budget_id"] for row in counted] == [good.id]


async def _price(
    pool: Any, org_id: int | None, model: str, rates: str, terms: str = "{}", at: str = "2026-01-01"
) -> int:
    version = await pool.fetchval(
        "INSERT INTO price_version (source, source_version, content_hash) VALUES ('test', '', '') RETURNING id"
    )
    row: int = await pool.fetchval(
        f"""INSERT INTO price (version_id, org_id, provider, model, effective_from, rates, terms)
            VALUES ($1, $2, 'openai', $3, '{at}', $4, $5) RETURNING id""",
        *(version, org_id, model, rates, terms),
    )
    return row


@pytest.mark.parametrize(
    ("rates", "terms"),
    [
        ('{"input": {"base": "Infinity"}}', "{}"),
        ('{"input": "NaN"}', "{}"),
        ('{"input": {"base": "1", "tiers": [[1000, "-Infinity"]]}}', "{}"),
        ('{"input": "1e400"}', "{}"),
        ('{"input": "1"}', '{"fees": {"web_search": {"price": "inf", "per": 1}}}'),
        ('{"input": "1"}', '{"regions": {"eu": "NaN"}}'),
        ('{"input": {}}', "{}"),
        ("[]", "{}"),
    ],
)
async def test_a_price_that_cannot_be_read_leaves_its_model_unpriced(
    pool: Any, org_id: int, rates: str, terms: str
) -> None:
    """Not priced by what was in force before, nor by the catalogue: that would be a wrong figure nobody asks about."""
    async with pool.acquire() as connection:
        await seed(connection)
        await _price(pool, org_id, "gpt-4o", '{"input": "7"}', at="2025-12-01")
        bad = await _price(pool, org_id, "gpt-4o", rates, terms)
        with capture_logs() as logs:
            book = await PriceBook.load(connection)
    assert [each["row"] for each in logs if each["event"] == "row_left_out"] == [str(bad)]
    assert book.quote(LedgerId(org_id), "openai", "gpt-4o", NOON) is None
    assert (before := book.quote(LedgerId(org_id), "openai", "gpt-4o", NOON.replace(year=2025, month=12, day=2)))
    assert before.price.terms.standard.rates.own["input"].base == 7
    other = book.quote(LedgerId(org_id + 1), "openai", "gpt-4o", NOON)
    assert other is not None
    assert other.price.org_id is None
    await (await new_ledger(pool)).write([batch(org_id, [usage(1, NOON, provider="openai", model="gpt-4o")])])
    assert await pool.fetchval("SELECT count(*) FROM usage_event WHERE cost_usd IS NULL") == 1


_OWN = "(version_id, org_id, provider"
_NEWEST = "(SELECT max(version_id) FROM price_provider)"


@pytest.mark.parametrize(
    "insert",
    [
        f"price {_OWN}, model, effective_from, rates) VALUES ($1, $2, 'openai', 'gpt-4o', 'infinity', '{{}}')",
        f"discount {_OWN}, effective_from, percent) VALUES ($1, $2, 'openai', '-infinity', 5)",
        f"""org_alias {_OWN}, kind, name, target_provider, target_model)
            VALUES ($1, $2, 'openai', 'regex', '(', 'openai', 'gpt-4o')""",
        f"""alias (version_id, provider, position, model, clause)
            SELECT {_NEWEST}, 'openai', 99999, 'gpt-4o', '{{"regex": "("}}' WHERE $1::int + $2::int > 0""",
        f"""price_provider (version_id, provider, position, clause, fallbacks)
            SELECT {_NEWEST}, 'nobody', 99999, '{{"near": "x"}}', '{{}}' WHERE $1::int + $2::int > 0""",
    ],
)
async def test_the_price_book_is_read_without_a_bad_row(pool: Any, org_id: int, insert: str) -> None:
    async with pool.acquire() as connection:
        await seed(connection)
        before = (await PriceBook.load(connection)).quote(LedgerId(org_id), "openai", "gpt-4o", NOON)
        version = await connection.fetchval(
            "INSERT INTO price_version (source, source_version, content_hash) VALUES ('t', '', '') RETURNING id"
        )
        await connection.execute(f"INSERT INTO {insert}", version, org_id)
        with capture_logs() as logs:
            book = await PriceBook.load(connection)
    assert len([each for each in logs if each["event"] == "row_left_out"]) == 1
    assert book.quote(LedgerId(org_id), "openai", "gpt-4o", NOON) == before is not None


_REPAIRED = [
    ("budget_limit", "amount = 'NaN'", "amount = 1e15"),
    ("budget_limit", "amount = 'Infinity'", "amount = 1e15"),
    ("budget_limit", "thresholds = '{0.5,NaN,Infinity}'", "thresholds = '{0.5}'"),
    ("budget_limit", "thresholds = '{NaN}'", "thresholds = '{0.5,0.8,1}'"),
    ("budget", "floor_usd = 'NaN'", "floor_usd = 5"),
    ("budget", "floor_usd = 'Infinity'", "floor_usd = 1e15"),
    ("budget", "unpriced_usd_per_million = '-Infinity'", "unpriced_usd_per_million IS NULL"),
    ("budget", "snoozed_until = 'infinity'", "snoozed_until = '2200-12-31Z'"),
    ("budget", "snoozed_until = '-infinity'", "snoozed_until IS NULL"),
    ("budget_grant", "amount = 'NaN'", "amount = 1e15"),
    ("budget_grant", "ends_at = 'infinity'", "ends_at = '2200-12-31Z'"),
]


@pytest.fixture
async def before(plain_cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    """A connection to a ledger of the schema before the constraints."""
    name = f"old_{uuid4().hex[:12]}"
    await plain_cluster.run(f"CREATE DATABASE {name}")
    connection: Any = await asyncpg.connect(plain_cluster.dsn(name))
    with monkeypatch.context() as patched:
        earlier = [each for each in runner.migrations() if each.name < "0067"]
        patched.setattr(runner, "migrations", lambda: earlier)
        await migrate(connection)
    yield connection
    await connection.close()
    await plain_cluster.drop(name)


async def _write_budget(connection: Any) -> None:
    await connection.execute(
        """INSERT INTO budget (org_id, name, scope, metric, period, timezone, week_start, billing_day, watch, floor_usd,
               channels, enabled, shadow, created_at, created_by, updated_at)
           VALUES (1, 'b', 'total', 'cost_usd', 'daily', 'UTC', 0, 1, '{}', 5, '{}', true, false, now(), 'x', now());
           INSERT INTO budget_limit SELECT id, 1, 10, '{0.5,1}', now(), 'x' FROM budget WHERE name = 'b';
           INSERT INTO budget_grant SELECT gen_random_uuid(), id, 5, now(), now() + interval '1 d', '', now(), 'x'
           FROM budget WHERE name = 'b'"""
    )


async def test_the_migration_repairs_what_is_there_and_refuses_it_from_then_on(before: Any) -> None:
    for number, (table, fault, _) in enumerate(_REPAIRED):
        await _write_budget(before)
        await before.execute("UPDATE budget SET name = $1 WHERE name = 'b'", str(number))
        of = "id" if table == "budget" else "budget_id"
        assert (
            await before.execute(
                f"UPDATE {table} SET {fault} WHERE {of} = (SELECT id FROM budget WHERE name = $1)", str(number)
            )
            == "UPDATE 1"
        )
    await migrate(before)
    for number, (table, fault, repaired) in enumerate(_REPAIRED):
        of = "id" if table == "budget" else "budget_id"
        where = f"{of} = (SELECT id FROM budget WHERE name = '{number}')"
        assert await before.fetchval(f"SELECT count(*) FROM {table} WHERE {where} AND {repaired}") == 1, fault
        with pytest.raises(asyncpg.CheckViolationError):
            await before.execute(f"UPDATE {table} SET {fault} WHERE {where}")


async def test_bad_prices_stay_and_no_more_are_taken(before: Any) -> None:
    await _price(before, None, "kept", '{"input": "NaN"}')
    await migrate(before)
    assert await before.fetchval("SELECT count(*) FROM price WHERE model = 'kept'") == 1
    refused = [
        *(('{"input": {"base": "Infinity"}}', "{}"), ('{"input": "nan"}', "{}"), ('{"input": "1e999999999"}', "{}")),
        ('{"input": {"base": "1", "tiers": [[5, "sNaN"]]}}', "{}"),
        ('{"input": "1"}', '{"variants": [{"batch": true, "rates": {"input": "inf"}, "fees": {}}]}'),
        (
            '{"input": "1"}',
            '{"hours": [{"start": "00:00", "end": "01:00", "rates": {"input": {"base": "x"}}, "fees": {}}]}',
        ),
        ('{"input": "1"}', '{"fees": {"image": {"price": "Infinity", "per": 1}}}'),
        ('{"input": "1"}', '{"regions": {"eu": "NaN"}}'),
    ]
    for rates, terms in refused:
        with pytest.raises(asyncpg.CheckViolationError):
            await _price(before, None, "m", rates, terms)
    with pytest.raises(asyncpg.CheckViolationError):
        await _price(before, None, "m", "{}", at="infinity")
    fees = '{"nan": {"price": "2", "per": 1}}'
    named = f'{{"variants": [{{"service_tier": "infinity", "rates": {{"input": "0E-10"}}, "fees": {fees}}}]}}'
    await _price(before, None, "m", '{"input": {"base": "1E-7", "tiers": [[200000, "2.5"]], "marginal": true}}', named)


async def test_counters_of_others_move_beside_a_bad_counting(pool: Any, org_id: int) -> None:
    bad, good = [await make(pool, LedgerId(org_id), NOON) for _ in range(2)]
    await _spoil(pool, bad, "counting", "conditions = '[]'")
    await (await new_ledger(pool)).write([batch(org_id, [dollars(1)])])
    counted: Sequence[Any] = await pool.fetch("SELECT counting, cost_usd FROM budget_counter")
    assert [(row["counting"], row["cost_usd"]) for row in counted] == [(good.countings["window"], Decimal(1))]


@pytest.mark.parametrize(
    "changes",
    [
        "[]",
        '"x"',
        '[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "NaN"}}, {}]], [], []]',
        '[[["openai", "gpt-4o", "infinity", {"input": {"base": "1"}}, {}]], [], []]',
        '[[], [["openai", null, "2026-01-01T00:00:00Z", "NaN"]], []]',
        '[[], [["openai", null, "2026-01-01T00:00:00Z", "x"]], []]',
    ],
)
async def test_a_proposal_that_cannot_be_read_is_left_out_of_its_page(
    pool: Any, plain_dsn: str, org_id: int, changes: str
) -> None:
    async with pool.acquire() as connection:
        key = await create_key(connection, LedgerId(org_id), "all", SCOPES)
    async with serving(plain_dsn, key.text) as client:
        ids = []
        for percent in (1, 2, 3):
            discount = {"provider": "openai", "effective_from": "2026-01-01T00:00:00Z", "percent": percent}
            stated = {"source": "contract", "checked_on": "2026-01-01", "discounts": [discount]}
            ids.append((await client.post("/v1/prices", json=stated)).json()["id"])
        await pool.execute("UPDATE price_proposal SET changes = $2::jsonb WHERE id = $1", ids[1], changes)
        with capture_logs() as logs:
            for limit in (1, 2, 3):
                listed = await pages(client, "/v1/prices", "proposals", limit)
                assert [each["id"] for each in listed] == [ids[2], ids[0]]
        assert [each["row"] for each in logs if each["event"] == "row_left_out"] == [str(ids[1])]
        assert 'outlay_unusable_rows_total{table="price_proposal"} ' in (await client.get("/metrics")).text
        for method, path in (("GET", ""), ("POST", "/apply"), ("POST", "/reject")):
            answer = await problem(client, 409, method, f"/v1/prices/{ids[1]}{path}")
            assert "cannot be used" in answer["detail"]
