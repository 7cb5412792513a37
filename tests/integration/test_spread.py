"""A large organisation's partitions: set by the command, known to ingest, and no event counts twice for it."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from core import organisations
from core.errors import Unavailable
from core.event import UsageEvent
from core.ledger.offsets import Partition, Step, claim
from core.ledger.writer import Ledger
from core.organisations import create_organisation, spread_organisation
from services.ingest.spread import Spread
from tests.integration.ledger_help import NOW, batch, new_ledger, usage
from tests.integration.test_ledger import totals
from tests.server import OUTLAY_SERVER, settings


async def test_the_command_sets_what_ingest_sees(plain_pool: Any, plain_dsn: str, keys: dict[str, str]) -> None:
    spread = Spread(plain_pool)
    assert spread(1) == 1
    org_id = await plain_pool.fetchval("SELECT min(id) FROM organisation")
    for partitions in ("6", "1"):
        done = await asyncio.to_thread(
            subprocess.run,
            [OUTLAY_SERVER, "orgs", "spread", str(org_id), partitions],
            env=settings(Path("/nonexistent"), 1, OUTLAY_DATABASE_URL=plain_dsn),
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == partitions
        await spread.look()
        assert spread(org_id) == spread(-org_id) == int(partitions)
    acts = await plain_pool.fetch("SELECT details FROM admin_act WHERE act = 'organisation.spread'")
    assert len(acts) == 2


@asynccontextmanager
async def stalled(pool: Any, ledger: Ledger, org_id: int, event: UsageEvent) -> AsyncIterator[None]:
    """A writer in mid-transaction, with the event not committed; afterwards it is."""
    partition = Partition("usage.events", ledger.shard)
    step = Step(partition, (await claim(pool, partition, "a")).epoch, 0, 1)
    async with pool.acquire() as blocker, blocker.transaction():
        await blocker.execute("LOCK TABLE dirty_period IN ACCESS EXCLUSIVE MODE")
        writing = asyncio.create_task(ledger.land([ledger.prepare(batch(org_id, [event]))], [step]))
        waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%fresh AS%'"
        while not await pool.fetchval(waits):
            await asyncio.sleep(0.01)
        yield
    assert await writing == [0]


@pytest.mark.parametrize(("later", "events"), [(timedelta(minutes=20), 1), (timedelta(hours=80), 2)])
async def test_a_copy_with_a_new_time_meets_another_writer(plain_pool: Any, later: timedelta, events: int) -> None:
    """Both at once, neither committed: the first one's time is the event's, as if they had come one after the other."""
    pool, one, two = plain_pool, await new_ledger(plain_pool, 0), await new_ledger(plain_pool, 1)
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "large")
        await spread_organisation(connection, org_id, 4)
    begin = NOW - timedelta(days=6)
    async with stalled(pool, one, org_id, usage(1, begin)):
        again = asyncio.create_task(two.write([batch(org_id, [usage(1, begin + later)])]))
        await asyncio.sleep(0.3)
    assert await again == [2 - events]
    assert (await totals(pool))[0] == events


async def test_ids_move_when_every_writer_knows(plain_pool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(organisations, "PATIENCE", "1s")
    pool, ledger, spread = plain_pool, await new_ledger(plain_pool), Spread(plain_pool)
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "large")
        async with stalled(pool, ledger, org_id, usage(1)):
            asked = asyncio.create_task(spread_organisation(connection, org_id, 4))
            await asyncio.sleep(0.3)
            await spread.look()
            assert (asked.done(), spread(org_id)) == (False, 1)
        await asked
        await spread.look()
        assert spread(org_id) == 4
        async with stalled(pool, await new_ledger(pool, 1), org_id, usage(2)):
            with pytest.raises(Unavailable, match="again"):
                await spread_organisation(connection, org_id, 8)
    assert await pool.fetchval("SELECT spread FROM organisation WHERE id = $1", org_id) == 4
