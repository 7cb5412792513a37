"""kill -9 of the processes that evaluate budgets: each crossing is one alert, whichever dies, and it is sent."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from random import Random
from typing import Any

import asyncpg

from core.budgets.backfill import recount
from core.budgets.spec import BudgetSpec, checked
from core.budgets.store import create_budget
from core.db.pool import DATABASE_AWAY
from core.ledger.writer import Ledger
from core.maintenance.upkeep import maintain
from core.prices.book import PriceBook
from core.process.settings import Settings
from tests.support.alert_world import KILLS, World, kill
from tests.support.ledger import batch, usage
from tests.support.waiting import eventually

LOCK = 42
HELD_UP = f"""
CREATE FUNCTION hold_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_advisory_xact_lock_shared({LOCK}); RETURN NULL; END $$;
CREATE TRIGGER held_up AFTER INSERT ON alert_outbox FOR EACH STATEMENT EXECUTE FUNCTION hold_up();
"""
WAITING = f"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = {LOCK} AND NOT granted"


@asynccontextmanager
async def writing(world: World) -> AsyncIterator[Ledger]:
    """A ledger with a budget of one dollar for each run, with thresholds at half of it and all of it."""
    now = datetime.now(UTC)
    async with asyncpg.create_pool(world.database.dsn, min_size=1, max_size=3) as pool:
        connection: Any
        async with pool.acquire() as connection:
            await maintain(connection, Settings())
            given = {"name": "runs", "period": "run", "threshold_usd": 1, "thresholds": [0.5, 1]}
            spec = checked(BudgetSpec.model_validate({**given, "channels": [world.channel_id]}))
            async with connection.transaction():
                budget = await create_budget(connection, world.org_id, spec, "test", now)
            book = await PriceBook.load(connection)
        await recount(pool, budget.countings["window"], now)
        yield Ledger(pool, book)


async def cross(world: World, ledger: Ledger, number: int, runs: int = 1) -> None:
    """Writes new runs that cost a dollar each, again until the ledger has them."""
    paid = {"cost_usd": 1, "cost_source": "provider"}
    events = [usage(1000 * number + n, datetime.now(UTC), run_id=f"{number}-{n}", **paid) for n in range(runs)]
    while True:
        try:
            await ledger.write([batch(world.org_id, events, datetime.now(UTC))])
        except DATABASE_AWAY:
            await asyncio.sleep(0.2)
        else:
            return


async def test_alerts_with_each_replica_killed_between_decide_and_commit(world: World) -> None:
    """The decision is rolled back; the other replica decides again, and the alert is sent once."""
    async with writing(world) as ledger:
        holder: Any = await asyncpg.connect(world.database.dsn)
        await holder.execute(HELD_UP)
        for number, (first, second) in enumerate((world.replicas, world.replicas[::-1])):
            world.hook.ids.clear()
            await holder.execute(f"SELECT pg_advisory_lock({LOCK})")
            first.start()
            await cross(world, ledger, number)
            await eventually(lambda: holder.fetchval(WAITING), "the decision is under way")
            kill(first)
            second.start()
            await asyncio.sleep(1)
            assert await holder.fetchval("SELECT count(*) FROM fired_alert") == 2 * number
            await holder.execute(f"SELECT pg_advisory_unlock({LOCK})")
            await asyncio.to_thread(world.until_delivered, 2 * (number + 1))
            fired = await holder.fetch("SELECT id::text FROM fired_alert ORDER BY fired_at DESC LIMIT 2")
            assert sorted(world.hook.ids) == sorted(row["id"] for row in fired)
            assert second.stop() == 0
        await holder.close()


async def test_alerts_with_kills_at_any_moment_of_evaluation(world: World) -> None:
    """Two concurrent replicas, which are killed in turn, with restarts of the database."""
    random, runs = Random(7), 0
    async with writing(world) as ledger:
        for replica in world.replicas:
            replica.start()
        for number in range(KILLS):
            count = random.choice((1, 3, 40))
            await cross(world, ledger, number, count)
            runs += count
            await asyncio.sleep(random.uniform(0, 0.3))
            if number % 3 == 1:
                world.database.stop()
                world.database.start()
            replica = world.replicas[number % 2]
            kill(replica)
            replica.start()
        await asyncio.to_thread(world.end_leases)
        await asyncio.to_thread(world.until_delivered, 2 * runs)
    fired = await asyncio.to_thread(world.ask, "SELECT array_agg(id::text) FROM fired_alert")
    assert len(fired) == 2 * runs
    assert set(world.hook.ids) == set(fired)
    assert await asyncio.to_thread(world.ask, "SELECT count(*) FROM budget_touch") == 0
