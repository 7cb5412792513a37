"""The ledger as the sink sees it: its writer, its offsets, and what both need when the database changes under them."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

import asyncpg

from core.db.engine import installed_engine
from core.ledger import offsets
from core.ledger.offsets import LostRange, Partition, Step, Stored
from core.ledger.writer import Ledger, PreparedBatch
from core.log.port import EventBatch
from core.prices.book import PriceBook
from core.prices.follow import load_prices

NOT_LOADED: Final = PriceBook(-1, ())
"""What a ledger has until the database was first seen; nothing is claimed before."""
_SHARDS: Final = 8
_ELSEWHERE: Final = (
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresConnectionError,
)
"""This server is not, or no longer, the one that takes writes; a new connection may reach the one that does."""


class OwnedLedger:
    """Writes as the owner of partitions. `owner` is for people who look into the table."""

    def __init__(self, pool: asyncpg.Pool, ledger: Ledger, owner: str) -> None:
        self._pool = pool
        self._ledger = ledger
        self._owner = owner

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        return self._ledger.prepare(batch)

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]:
        if steps:
            # No two owners have the same lowest partition, so up to eight of them keep off each other's rows.
            self._ledger.shard = min(step.partition.number for step in steps) % _SHARDS
        try:
            return await self._ledger.land(batches, steps)
        except _ELSEWHERE:
            await self._pool.expire_connections()
            raise
        except asyncpg.CheckViolationError as error:
            if "no partition of relation" in str(error):
                await self._make_partitions(batches)
            raise

    async def _make_partitions(self, batches: Sequence[PreparedBatch]) -> None:
        """The log kept events longer than upkeep looks back."""
        times = [row.time or batch.received_at for batch in batches for row in batch.rows]
        connection: Any
        async with self._pool.acquire() as connection:
            engine = await installed_engine(connection)
            await engine.ensure_partitions(connection, min(times), max(times) + timedelta(days=1))

    async def claim(self, partition: Partition) -> Stored:
        try:
            if self._ledger.prices is NOT_LOADED:
                self._ledger.prices = await load_prices(self._pool)
            return await offsets.claim(self._pool, partition, self._owner)
        except _ELSEWHERE:
            await self._pool.expire_connections()
            raise

    async def open_loss(self, partition: Partition) -> bool:
        async with self._pool.acquire() as connection:
            return any(x.partition == partition for x in await offsets.open_losses(connection, partition.topic))

    async def record_lost(self, lost: LostRange, epoch: int) -> bool:
        async with self._pool.acquire() as connection:
            return await offsets.record_lost(connection, lost, epoch)
