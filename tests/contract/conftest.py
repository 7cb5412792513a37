"""The ledgers that one contract suite runs against: the simulation's, in memory, and the real one, in PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from random import Random
from typing import Any

import pytest

from core.db.pool import DATABASE_AWAY
from core.errors import Conflict
from core.event_log.base import Partition
from core.ledger import offsets
from core.ledger.offsets import Step, skip_lost_range
from core.ledger.writer import Ledger
from services.aggregator.fenced_ledger import NOT_LOADED, FencedLedger
from tests.support.fenced_ledgers import TOPIC, LedgersUnderTest
from tests.support.memory_ledger import REFUSED, MemoryDatabase, MemoryLedger, SimulatedProcess

CLAIM_WAIT_SECONDS = 0.2


@pytest.fixture(params=["memory", "postgres"])
def ledgers(request: pytest.FixtureRequest) -> LedgersUnderTest:
    found: LedgersUnderTest = request.getfixturevalue(f"{request.param}_ledgers")
    return found


@pytest.fixture
def memory_ledgers() -> LedgersUnderTest:
    database = MemoryDatabase(Random(1), CLAIM_WAIT_SECONDS)
    processes = [SimulatedProcess(Random(n), pace=0.01) for n in range(2)]

    async def stored() -> dict[int, int]:
        return {partition.number: row.next_offset for partition, row in database.offsets.items()}

    async def events() -> set[str]:
        return set(database.ids)

    async def move(partition: Partition, offset: int) -> None:
        database.offsets[partition] = database.offsets[partition]._replace(next_offset=offset)

    async def skip(partition: Partition) -> None:
        database.skip(partition)

    @asynccontextmanager
    async def paused(step: Step) -> AsyncIterator[None]:
        landing = asyncio.create_task(MemoryLedger(database, processes[0]).land([], [step]))
        while step.partition not in database.locked:
            await asyncio.sleep(0)
        processes[0].thawed.clear()
        yield
        processes[0].thawed.set()
        with pytest.raises(DATABASE_AWAY):
            await landing

    first, second = (MemoryLedger(database, process) for process in processes)
    return LedgersUnderTest(first, second, stored, events, move, skip, paused)


@pytest.fixture
async def postgres_ledgers(plain_pool: Any) -> LedgersUnderTest:
    pool = plain_pool
    await pool.execute(f"ALTER TABLE dimension_set ADD CHECK (provider <> '{REFUSED}')")

    async def stored() -> dict[int, int]:
        return {row["partition"]: row["next_offset"] for row in await offsets.list_offsets(pool, TOPIC)}

    async def events() -> set[str]:
        return {row["event_key"] for row in await pool.fetch("SELECT event_key FROM usage_event")}

    async def move(partition: Partition, offset: int) -> None:
        await pool.execute("UPDATE ledger_offset SET next_offset = $2 WHERE partition = $1", partition.number, offset)

    async def skip(partition: Partition) -> None:
        async with pool.acquire() as connection:
            with suppress(Conflict):
                await skip_lost_range(connection, partition, "cli", "the broker's disk")

    @asynccontextmanager
    async def paused(step: Step) -> AsyncIterator[None]:
        async with pool.acquire() as connection:
            transaction = connection.transaction()
            await transaction.start()
            await offsets.advance(connection, [step])
            yield
            with pytest.raises(DATABASE_AWAY):
                await transaction.commit()

    first, second = (
        FencedLedger(pool, Ledger(pool, NOT_LOADED, shard), f"process {shard}", CLAIM_WAIT_SECONDS)
        for shard in range(2)
    )
    return LedgersUnderTest(first, second, stored, events, move, skip, paused)
