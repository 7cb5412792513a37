"""The schema port: the one place that knows whether growing tables are hypertables or native partitions.

Chosen at the first `migrate`, stored in `installation`, never switched in place.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple, Protocol

import asyncpg

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class GrowingTable(NamedTuple):
    name: str
    time_column: str
    days: int
    """The length of one partition."""


GROWING: Final = (
    GrowingTable("usage_event", "time", 1),
    GrowingTable("cube_15m", "bucket", 7),
    GrowingTable("entity_15m", "bucket", 7),
)
USAGE_EVENT: Final = GROWING[0]


class Engine(Protocol):
    """What differs between the two engines. Times are UTC instants; every call may be repeated."""

    name: str

    async def ensure_partitions(self, connection: asyncpg.Connection, start: datetime, end: datetime) -> None:
        """Make every partition that a row in [start, end] needs."""

    async def compress_before(self, connection: asyncpg.Connection, before: datetime) -> int:
        """Compress whole partitions older than `before`; how many were."""

    async def drop_before(self, connection: asyncpg.Connection, before: datetime) -> int:
        """Drop whole partitions of raw events older than `before`; how many were. Never a DELETE."""


class PlainEngine:
    """Native range partitions: days of raw events, weeks of rollups."""

    name = "plain"

    async def ensure_partitions(self, connection: asyncpg.Connection, start: datetime, end: datetime) -> None:
        for table in GROWING:
            present = await self._partitions(connection, table)
            for first in _starts(table, start, end):
                name = f"{table.name}_{first:%Y%m%d}"
                if name not in present:
                    until = first + timedelta(days=table.days)
                    await self._add(
                        connection, table, name, f"FROM ('{first:%Y-%m-%d} 00:00+00') TO ('{until:%Y-%m-%d} 00:00+00')"
                    )

    async def _add(self, connection: asyncpg.Connection, table: GrowingTable, name: str, values: str) -> None:
        """Attached, not created in place: that would have to wait for every reader of the table."""
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock(hashtext($1))", name)
            if await connection.fetchval("SELECT to_regclass($1)", name) is None:
                await connection.execute(f"CREATE TABLE {name} (LIKE {table.name} INCLUDING ALL)")
                await connection.execute(f"ALTER TABLE {table.name} ATTACH PARTITION {name} FOR VALUES {values}")

    async def compress_before(self, connection: asyncpg.Connection, before: datetime) -> int:
        return 0  # plain PostgreSQL has no columnar form; TOAST compresses what is large

    async def drop_before(self, connection: asyncpg.Connection, before: datetime) -> int:
        dropped = 0
        for name in await self._partitions(connection, USAGE_EVENT):
            first = datetime.strptime(name.rsplit("_", 1)[1], "%Y%m%d").replace(tzinfo=UTC)
            if first + timedelta(days=USAGE_EVENT.days) <= before:
                await connection.execute(f"DROP TABLE {name}")
                dropped += 1
        return dropped

    async def _partitions(self, connection: asyncpg.Connection, table: GrowingTable) -> set[str]:
        rows: Sequence[asyncpg.Record] = await connection.fetch(
            "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = $1::text::regclass",
            table.name,
        )
        return {row["name"] for row in rows}


_TO_COMPRESS: Final = """
SELECT name FROM (
    SELECT format('%I.%I', chunk_schema, chunk_name) AS name, is_compressed FROM timescaledb_information.chunks
    WHERE hypertable_name = $1 AND range_end <= $2) chunks
WHERE NOT is_compressed OR _timescaledb_functions.chunk_status(name::regclass) & 8 <> 0
"""
"""8: partly compressed, as late rows and corrections have come since (`CHUNK_STATUS_COMPRESSED_PARTIAL`)."""


class TimescaleEngine:
    """Hypertables: chunks make themselves; late rows go into compressed ones as they are, until upkeep comes by."""

    name = "timescaledb"

    async def ensure_partitions(self, connection: asyncpg.Connection, start: datetime, end: datetime) -> None:
        return None

    async def compress_before(self, connection: asyncpg.Connection, before: datetime) -> int:
        chunks = await connection.fetch(_TO_COMPRESS, USAGE_EVENT.name, before)
        compressed = 0
        for chunk in chunks:
            # Each on its own: the fewer locks at once, the rarer a deadlock with late rows. Its loser waits an hour.
            with suppress(asyncpg.DeadlockDetectedError, asyncpg.LockNotAvailableError):
                await connection.execute("SELECT compress_chunk($1::text::regclass, true)", chunk["name"])
                compressed += 1
        return compressed

    async def drop_before(self, connection: asyncpg.Connection, before: datetime) -> int:
        rows = await connection.fetch("SELECT drop_chunks($1::text::regclass, $2::timestamptz)", "usage_event", before)
        return len(rows)


ENGINES: Final[dict[str, Engine]] = {engine.name: engine for engine in (PlainEngine(), TimescaleEngine())}


def _starts(table: GrowingTable, start: datetime, end: datetime) -> list[datetime]:
    length = timedelta(days=table.days)
    first = EPOCH + (start - EPOCH) // length * length
    return [first + i * length for i in range((end - first) // length + 1)]


async def detect_engine(connection: asyncpg.Connection) -> Engine:
    """TimescaleDB where its extension is installed in this database, or can be; else plain PostgreSQL."""
    if await connection.fetchval("SELECT 1 FROM pg_extension WHERE extname = 'timescaledb'"):
        return ENGINES["timescaledb"]
    return ENGINES["plain"]


async def installed_engine(connection: asyncpg.Connection) -> Engine:
    """The engine this database was set up with."""
    return ENGINES[await connection.fetchval("SELECT engine FROM installation")]
