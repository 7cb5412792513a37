"""A large organisation's partitions: the command sets them, ingest follows, and no event counts twice meanwhile."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from core.accounts import organisations
from core.accounts.organisations import create_organisation, spread_organisation
from core.errors import Unavailable
from core.event import UsageEvent
from core.event_log.base import Partition
from core.ledger.offsets import Step, claim
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from services.ingest.partition_spread import Spread
from tests.support.ledger import NOW, batch, new_ledger, totals, usage
from tests.support.server import OUTLAY_SERVER, settings
from tests.support.waiting import PATIENCE_SECONDS


async def test_the_command_sets_what_ingest_sees(plain_pool: Any, plain_dsn: str, keys: dict[str, str]) -> None:
    spread = Spread(plain_pool)
    assert spread(LedgerId(1)) == 1
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
    """A writer in mid-transaction, which commits its event after the block."""
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
    """Two uncommitted copies at once: the event has the time of the first, as if they had come one after the other."""
    pool, one, two = plain_pool, await new_ledger(plain_pool, 0), await new_ledger(plain_pool, 1)
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "large")
        await spread_organisation(connection, org_id, 4)
    begin = NOW - timedelta(days=6)
    partition = Partition("usage.events", 1)
    step = Step(partition, (await claim(pool, partition, "b")).epoch, 0, 1)
    async with stalled(pool, one, org_id, usage(1, begin)):
        copy = two.prepare(batch(org_id, [usage(1, begin + later)]))
        again = asyncio.create_task(two.land([copy], [step]))
        await asyncio.sleep(0.3)
    assert await again == [2 - events]
    assert (await totals(pool))[0] == events


async def test_ids_move_when_every_writer_knows(plain_pool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(organisations, "PATIENCE", f"{PATIENCE_SECONDS}s")
    pool, ledger, spread = plain_pool, await new_ledger(plain_pool), Spread(plain_pool)
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "large")
        async with stalled(pool, ledger, org_id, usage(1)):
            asked = asyncio.create_task(spread_organisation(connection, org_id, 4))
            await asyncio.sleep(0.3)
            await spread.look()
            assert (asked.done(), spread(LedgerId(org_id))) == (False, 1)
        await asked
        await spread.look()
        assert spread(LedgerId(org_id)) == 4
        monkeypatch.setattr(organisations, "PATIENCE", "1s")
        async with stalled(pool, await new_ledger(pool, 1), org_id, usage(2)):
            with pytest.raises(Unavailable, match="again"):
                await spread_organisation(connection, org_id, 8)
    assert await pool.fetchval("SELECT spread FROM organisation WHERE id = $1", org_id) == 4
