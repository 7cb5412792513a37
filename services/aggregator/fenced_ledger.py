"""The aggregator's ledger in PostgreSQL: writes events with their offsets, and reconnects after a fail-over."""

from collections.abc import Sequence
from typing import Final

import asyncpg

from core.event_log.base import EventBatch, Partition
from core.ledger import offsets
from core.ledger.offsets import LostRange, Step, StoredOffset
from core.ledger.writer import Ledger, PreparedBatch
from core.prices.book import PriceBook
from core.prices.price_refresh import load_prices

NOT_LOADED: Final = PriceBook(-1, ())
"""The price book of a ledger before its first claim, which loads the current one; no event is priced before."""
_SHARDS: Final = 8
_ELSEWHERE: Final = (
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresConnectionError,
)
"""The connected server takes no writes, or no longer does; a new connection may reach the one that does."""


class FencedLedger:
    """An `OffsetLedger` in PostgreSQL. Transactions of a partition's former owner fail.

    Args:
        pool: of the ledger's database.
        ledger: writes the rows; its `prices` are loaded with the first claim.
        owner: this process's name, stored with its claims for people who look into `ledger_offset`.
        claim_wait_seconds: how long a claim waits for the former owner's transaction before it ends that session.
    """

    def __init__(
        self, pool: asyncpg.Pool, ledger: Ledger, owner: str, claim_wait_seconds: float = offsets.CLAIM_WAIT_SECONDS
    ) -> None:
        self._pool = pool
        self._ledger = ledger
        self._owner = owner
        self._claim_wait_seconds = claim_wait_seconds

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        return self._ledger.prepare(batch)

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]:
        if steps:
            # No two owners have the same lowest partition, so up to eight of them write different rows of the cube.
            self._ledger.shard = min(step.partition.number for step in steps) % _SHARDS
        try:
            return await self._ledger.land(batches, steps)
        except _ELSEWHERE:
            await self._pool.expire_connections()
            raise

    async def claim(self, partition: Partition) -> StoredOffset:
        try:
            if self._ledger.prices is NOT_LOADED:
                self._ledger.prices = await load_prices(self._pool)
            return await offsets.claim(self._pool, partition, self._owner, self._claim_wait_seconds)
        except _ELSEWHERE:
            await self._pool.expire_connections()
            raise

    async def has_lost_range(self, partition: Partition) -> bool:
        async with self._pool.acquire() as connection:
            return any(x.partition == partition for x in await offsets.open_lost_ranges(connection, partition.topic))

    async def record_lost_range(self, lost: LostRange, epoch: int) -> bool:
        async with self._pool.acquire() as connection:
            return await offsets.record_lost_range(connection, lost, epoch)
