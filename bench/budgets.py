"""The cost of budgets in the ledger's transaction: without budgets, with 10,000 of which an event matches 20, and with
100,000 more that none matches. Each round measures all three on one database, so that other load affects all alike."""

import asyncio
import os
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

import msgspec

from bench.ingest import event
from bench.process import cpu_seconds, percentile, scratch_folder, tree
from core.accounts.organisations import create_organisation
from core.budgets.backfill import recount
from core.budgets.spec import BudgetSpec, checked
from core.budgets.store import create_budget
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.db.pool import create_pool
from core.event_codec import read_event
from core.event_log.base import EventBatch
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.book import PriceBook
from core.prices.sync import seed
from core.process.settings import Settings
from services.standalone.direct_log import MAX_TRANSACTION

ROUNDS = int(os.environ.get("OUTLAY_BENCH_ROUNDS", "12"))
NAMES = ("no budgets", "10,000 budgets, 20 touched", "and 100,000 untouched", "10,000, and each user daily")
_BATCHES = 4
"""The batches per round and kind, each with as many events as a transaction takes."""


class Kind(NamedTuple):
    name: str
    org_id: int
    seconds: list[float]
    cpu: list[float]


def main() -> None:
    with scratch_folder() as folder, EmbeddedPostgres(folder / "data") as server:
        asyncio.run(_measure(server.dsn))


def touched() -> list[dict[str, Any]]:
    """Budgets of which twenty match every event of `bench.ingest`."""
    daily: dict[str, Any]
    daily, monthly, weekly = ({"period": period} for period in ("daily", "monthly", "weekly"))
    rolling: dict[str, Any] = {"period": "rolling", "window_hours": 24}
    zones = [{"timezone": zone} for zone in ("UTC", "Europe/Berlin", "America/New_York")]
    total: list[dict[str, Any]] = [*(daily | zone for zone in zones), monthly, rolling]
    features = [
        {"scope": "feature", "scope_value": f"feature-{n}"} | period
        for n in range(12)
        for period in (daily, weekly, monthly)
    ]
    teams = [{"scope": "team", "scope_value": f"team-{n}"} | period for n in range(4) for period in (daily, monthly)]
    names = ("gpt-4o", "gpt-4o-mini", "o3")
    models = [{"scope": "model", "scope_value": name} | period for name in names for period in (daily, monthly)]
    where = [{"filter": {"environment": "production", "service": "api"}} | period for period in (daily, monthly)]
    tenants = [
        {"scope": "tenant", "scope_value": f"tenant-{n}"} | period for n in range(50) for period in (daily, monthly)
    ]
    each = [{"each": name} | daily for name in ("team", "tenant", "feature")]
    return [
        *total,
        *features,
        *teams,
        *models,
        *where,
        *tenants,
        *each,
        {"scope": "service", "scope_value": "api"} | daily,
    ]


async def _measure(dsn: str) -> None:
    now = datetime.now(UTC)
    async with await create_pool(dsn) as pool:
        async with pool.acquire() as connection:
            await migrate(connection)  # type: ignore[arg-type]
            await seed(connection)
            await maintain(connection, Settings())
            kinds = [Kind(name, await create_organisation(connection, name), [], []) for name in NAMES]
            book = await PriceBook.load(connection)
        for kind, count in zip(kinds[1:], (10_000, 110_000, 10_000), strict=True):
            more = [{"each": "user_id", "period": "daily"}] if kind is kinds[-1] else []
            await _budgets(pool, kind.org_id, [*touched(), *more], count, now)
        ledger = Ledger(pool, book)
        for round_ in range(ROUNDS + 1):
            for kind in kinds:
                batches = [_batch(kind.org_id, 100 * round_ + n, now) for n in range(_BATCHES)]
                began, cpu = time.perf_counter(), cpu_seconds(tree(os.getpid()))
                for batch in batches:
                    await ledger.write([batch])
                if round_:  # the first round fills caches
                    kind.seconds.append(time.perf_counter() - began)
                    kind.cpu.append(cpu_seconds(tree(os.getpid())) - cpu)
        counters = await pool.fetchval("SELECT count(*) FROM budget_counter")
    _report(kinds, counters)


def _report(kinds: Sequence[Kind], counters: int) -> None:
    events = _BATCHES * MAX_TRANSACTION
    for kind in kinds:
        rates = [s / bare for s, bare in zip(kind.seconds, kinds[0].seconds, strict=True)]
        took, cpu = percentile(kind.seconds, 0.5), 1e6 * sum(kind.cpu) / events / len(kind.cpu)
        less = 100 * (1 - 1 / percentile(rates, 0.5))
        shown = f"{less:3.0f} % less throughput (median of rounds), {cpu:.0f} µs of CPU an event"
        print(f"{kind.name:<30}{events / took:9,.0f} events/s   {shown}")
    print(f"{counters:,} counters")


async def _budgets(pool: Any, org_id: int, budgets: Sequence[dict[str, Any]], count: int, now: datetime) -> None:
    ids: list[int] = []
    async with pool.acquire() as connection, connection.transaction():
        for n, given in enumerate(budgets):
            spec = checked(BudgetSpec.model_validate({"name": f"b{n}", "threshold_usd": 10**9, **given}))
            ids += (await create_budget(connection, LedgerId(org_id), spec, "bench", now)).countings.values()
        await connection.execute(
            """WITH made AS (
                   INSERT INTO budget (org_id, name, scope, metric, period, timezone, week_start, billing_day, watch,
                       floor_usd, channels, enabled, shadow, created_at, created_by, updated_at)
                   SELECT $1, 'untouched', 'total', 'cost_usd', 'daily', 'UTC', 0, 1, '{}', 5, '{}', true, false, now(),
                       'bench', now()
                   FROM generate_series(1, $2) RETURNING id),
               limits AS (INSERT INTO budget_limit SELECT id, 1, 1, '{1}', now(), 'bench' FROM made)
               INSERT INTO counting (org_id, budget_id, kind, conditions, calendar, counted_since, counted, version)
               SELECT $1, id, 'window', jsonb_build_object('feature', 'feature-1', 'user_id', id),
                   $3::jsonb, now(), true, 1 FROM made""",
            *(
                org_id,
                count - len(budgets),
                msgspec.json.encode(checked(BudgetSpec(name="x", period="daily", limit=1)).calendar).decode(),
            ),
        )
    for id_ in ids:
        await recount(pool, id_, now)


def _batch(org_id: int, seed_: int, now: datetime) -> EventBatch:
    random = Random(seed_)
    made = [event(random, now - timedelta(seconds=random.randrange(3600))) for _ in range(MAX_TRANSACTION)]
    return EventBatch(LedgerId(org_id), now, [read_event(msgspec.json.encode(each)).event for each in made])
