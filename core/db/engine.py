"""Partitions of the growing tables: TimescaleDB's hypertables, or native partitions of plain PostgreSQL.

No other module knows the difference. The engine is chosen at the first `migrate`, stored in `installation`, and never
switched in place.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple, Protocol

import asyncpg

from core.db.advisory_locks import LOCK_PARTITION
from core.db.compression_epochs import Slots, advance_epoch, slots_of, take_slots
from core.errors import SettingsError

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
    GrowingTable("natural_key", "time", 1),
)
USAGE_EVENT: Final = GROWING[0]
NATURAL_KEY: Final = GROWING[-1]


class PutOff(StrEnum):
    """Why a chunk was left for the next round of compression."""

    READ = "read"
    """A reader that must not be disturbed has its days."""
    LOCKED = "locked"
    DEADLOCK = "deadlock"


UNLIMITED_DECOMPRESSION: Final = "SET LOCAL timescaledb.max_tuples_decompressed_per_dml_transaction = 0"
"""For the few transactions that change compressed rows. Plain PostgreSQL takes it for a setting of nobody's."""

OnPutOff = Callable[[PutOff], None]


def _ignore(_: PutOff) -> None:
    """For callers that do not count."""


class Engine(Protocol):
    """The operations that differ between the two engines. Times are UTC; every call is idempotent."""

    name: str
    moves_rows: bool
    """Whether compression moves rows under the snapshots of those who read them."""

    async def ensure_partitions(self, connection: asyncpg.Connection, start: datetime, end: datetime) -> None:
        """Creates the partitions that rows in [start, end] need."""

    async def missing_partitions(self, connection: Any, start: datetime, end: datetime) -> list[str]:
        """The partitions that rows in [start, end] need and that are not there."""

    async def compress_before(
        self, connection: asyncpg.Connection, before: datetime, on_put_off: OnPutOff = _ignore
    ) -> int:
        """Compresses whole partitions older than `before`, and returns their number. `on_put_off` hears of each that
        was left for the next time."""

    async def drop_before(
        self, connection: asyncpg.Connection, before: datetime, table: GrowingTable = USAGE_EVENT
    ) -> int:
        """Drops whole partitions older than `before`, and returns their number. Never a DELETE."""


class PlainEngine:
    """Native range partitions: days of raw events, weeks of rollups."""

    name = "plain"
    moves_rows = False

    async def ensure_partitions(self, connection: asyncpg.Connection, start: datetime, end: datetime) -> None:
        there = await connection.fetch("SELECT name FROM growing_table")  # an earlier schema has fewer
        known = {row["name"] for row in there}
        for table in [table for table in GROWING if table.name in known]:
            present = await self._partitions(connection, table)
            for first in _starts(table, start, end):
                name = f"{table.name}_{first:%Y%m%d}"
                if name not in present:
                    until = first + timedelta(days=table.days)
                    await self._add(
                        connection, table, name, f"FROM ('{first:%Y-%m-%d} 00:00+00') TO ('{until:%Y-%m-%d} 00:00+00')"
                    )

    async def missing_partitions(self, connection: Any, start: datetime, end: datetime) -> list[str]:
        missing: list[str] = []
        for table in GROWING:
            present = await self._partitions(connection, table)
            needed = [f"{table.name}_{first:%Y%m%d}" for first in _starts(table, start, end)]
            missing += [name for name in needed if name not in present]
        return missing

    async def _add(self, connection: asyncpg.Connection, table: GrowingTable, name: str, values: str) -> None:
        """Creates the table and attaches it: CREATE … PARTITION OF would wait for every reader of the parent."""
        async with connection.transaction():
            await connection.execute(LOCK_PARTITION, name)
            if await connection.fetchval("SELECT to_regclass($1)", name) is None:
                await connection.execute(f"CREATE TABLE {name} (LIKE {table.name} INCLUDING ALL)")
                await connection.execute(f"ALTER TABLE {table.name} ATTACH PARTITION {name} FOR VALUES {values}")

    async def compress_before(
        self, connection: asyncpg.Connection, before: datetime, on_put_off: OnPutOff = _ignore
    ) -> int:
        return 0  # plain PostgreSQL has no columnar storage; TOAST compresses large values by itself

    async def drop_before(
        self, connection: asyncpg.Connection, before: datetime, table: GrowingTable = USAGE_EVENT
    ) -> int:
        dropped = 0
        for name in await self._partitions(connection, table):
            first = datetime.strptime(name.rsplit("_", 1)[1], "%Y%m%d").replace(tzinfo=UTC)
            if first + timedelta(days=table.days) <= before:
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
SELECT name, range_start, range_end FROM (
    SELECT format('%I.%I', chunk_schema, chunk_name) AS name, range_start, range_end, is_compressed
    FROM timescaledb_information.chunks WHERE hypertable_name = $1 AND range_end <= $2) chunks
WHERE NOT is_compressed OR _timescaledb_functions.chunk_status(name::regclass) & 8 <> 0
ORDER BY range_start
"""
"""Bit 8 (`CHUNK_STATUS_COMPRESSED_PARTIAL`): late rows or corrections came after the chunk was compressed."""


class _BeingRead(Exception):
    """Rolls a compression back."""


async def _compress(connection: Any, chunk: str, slots: Slots) -> PutOff | None:
    """One chunk; or why it was put off. An upkeep is an hour away at most."""
    try:
        if not await take_slots(connection, slots):  # for this statement alone: a reader may come while we work
            return PutOff.READ
        async with connection.transaction():
            await connection.execute("SELECT compress_chunk($1::text::regclass, true)", chunk)
            if not await take_slots(connection, slots):
                raise _BeingRead
            if slots:
                await advance_epoch(connection, slots)
    except _BeingRead:
        return PutOff.READ
    except asyncpg.DeadlockDetectedError:
        return PutOff.DEADLOCK
    except asyncpg.LockNotAvailableError:
        return PutOff.LOCKED
    return None


class TimescaleEngine:
    """Hypertables: TimescaleDB creates chunks by itself. Late rows enter compressed chunks uncompressed until the next
    upkeep."""

    name = "timescaledb"
    moves_rows = True

    async def ensure_partitions(self, connection: asyncpg.Connection, start: datetime, end: datetime) -> None:
        return None

    async def missing_partitions(self, connection: Any, start: datetime, end: datetime) -> list[str]:
        return []

    async def compress_before(
        self, connection: asyncpg.Connection, before: datetime, on_put_off: OnPutOff = _ignore
    ) -> int:
        chunks = await connection.fetch(_TO_COMPRESS, USAGE_EVENT.name, before)
        has_epochs = await connection.fetchval("SELECT to_regclass('compression_epoch') IS NOT NULL")
        compressed = 0
        for chunk in chunks:
            # Before its migration the table is not there, nor anybody who reads it.
            slots = slots_of(chunk["range_start"], chunk["range_end"]) if has_epochs else ()
            # One chunk a transaction: fewer locks at once mean fewer deadlocks with late rows.
            put_off = await _compress(connection, chunk["name"], slots)
            if put_off is None:
                compressed += 1
            else:
                on_put_off(put_off)
        return compressed

    async def drop_before(
        self, connection: asyncpg.Connection, before: datetime, table: GrowingTable = USAGE_EVENT
    ) -> int:
        rows = await connection.fetch("SELECT drop_chunks($1::text::regclass, $2::timestamptz)", table.name, before)
        return len(rows)


ENGINES: Final[dict[str, Engine]] = {engine.name: engine for engine in (PlainEngine(), TimescaleEngine())}


def _starts(table: GrowingTable, start: datetime, end: datetime) -> list[datetime]:
    length = timedelta(days=table.days)
    first = EPOCH + (start - EPOCH) // length * length
    return [first + i * length for i in range((end - first) // length + 1)]


async def detect_engine(connection: asyncpg.Connection) -> Engine:
    """TimescaleDB where its extension is installed in this database; else plain PostgreSQL."""
    if await connection.fetchval("SELECT 1 FROM pg_extension WHERE extname = 'timescaledb'"):
        return ENGINES["timescaledb"]
    return ENGINES["plain"]


async def require_timescale(connection: Any) -> None:
    """Raises `SettingsError` where the database lacks the extension, or the ledger was set up without it."""
    if (await detect_engine(connection)).name != "timescaledb":
        raise SettingsError(
            "The database has no timescaledb extension: run `CREATE EXTENSION timescaledb` in it as a superuser, "
            "or do without it."
        )
    there = await connection.fetchval("SELECT to_regclass('installation')")
    if there and (await installed_engine(connection)).name != "timescaledb":
        raise SettingsError("This ledger was set up without timescaledb, which is never changed in place.")


async def installed_engine(connection: Any) -> Engine:
    """The engine this database was set up with. Connections of `core.db.pool` ask once and remember it."""
    remembered: dict[str, str] = getattr(connection, "remembered", {})
    if "engine" not in remembered:
        remembered["engine"] = await connection.fetchval("SELECT engine FROM installation")
    return ENGINES[remembered["engine"]]
