"""Applies the schema's migrations: plain SQL files, each applied once, in order, under a lock.

`NNNN_pre_*.sql` expand the schema and run before the new code starts, beside the old one; `NNNN_post_*.sql` contract it
once the old code is gone (docs/decisions/0050-two-versions-at-once.md). A file whose text changed after it ran is an
error: history is not edited.
"""

import hashlib
from importlib import resources
from typing import Final, NamedTuple

import asyncpg

from core.db.advisory_locks import Single
from core.db.engine import Engine, detect_engine, installed_engine
from core.errors import SchemaError, Unavailable

MINIMUM_VERSION: Final = 150_000
LOCK_TIMEOUT: Final = "5s"
"""Lock timeout of a migration: other sessions queue behind it while it waits for a table."""

_SETUP: Final = """
CREATE TABLE IF NOT EXISTS migration (
    name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE IF NOT EXISTS installation (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    engine text NOT NULL CHECK (engine IN ('plain', 'timescaledb')),
    created_at timestamptz NOT NULL DEFAULT now());
"""


class Migration(NamedTuple):
    name: str
    sql: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()

    @property
    def contracts(self) -> bool:
        """Removes something that the previous version's code needs; this version's code runs with and without it."""
        return "_post_" in self.name


def migrations() -> list[Migration]:
    folder = resources.files("core.db") / "migrations"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name)
    return [Migration(file.name.removesuffix(".sql"), file.read_text("utf-8")) for file in files]


async def migrate(connection: asyncpg.Connection, contract: bool = True) -> list[str]:
    """Applies the missing migrations, each in its own transaction, and returns their names. Concurrent calls are safe.

    Args:
        contract: False leaves out the `post` files, which the previous version's code cannot run with.

    Raises:
        SchemaError: the server is too old, or an applied migration's text has changed.
        Unavailable: a table was locked for more than 5 s. Migrations applied before it stay applied.
    """
    if connection.get_server_version()[0] * 10_000 < MINIMUM_VERSION:
        raise SchemaError("Outlay needs PostgreSQL 15 or newer; point OUTLAY_DATABASE_URL at one.")
    await connection.execute("SELECT pg_advisory_lock($1)", Single.MIGRATION)
    try:
        await connection.execute("SET client_min_messages = warning")
        await connection.execute(f"SET lock_timeout = '{LOCK_TIMEOUT}'")
        await connection.execute(_SETUP)
        engine = await _engine(connection)
        applied = {row["name"]: row["sha256"] for row in await connection.fetch("SELECT * FROM migration")}
        wanted = [m for m in migrations() if contract or not m.contracts]
        return [m.name for m in wanted if await _apply(connection, engine, m, applied.get(m.name))]
    finally:
        await connection.execute("RESET lock_timeout; RESET client_min_messages")
        await connection.execute("SELECT pg_advisory_unlock($1)", Single.MIGRATION)


async def _engine(connection: asyncpg.Connection) -> Engine:
    detected = await detect_engine(connection)
    await connection.execute("INSERT INTO installation (engine) VALUES ($1) ON CONFLICT DO NOTHING", detected.name)
    return await installed_engine(connection)


async def _apply(connection: asyncpg.Connection, engine: Engine, migration: Migration, known: str | None) -> bool:
    if known == migration.sha256:
        return False
    if known is not None:
        raise SchemaError(f"Migration {migration.name} was applied with another text; restore the file.")
    try:
        async with connection.transaction():
            await connection.execute("SELECT set_config('outlay.engine', $1, true)", engine.name)
            await connection.execute(migration.sql)
            await connection.execute(
                "INSERT INTO migration (name, sha256) VALUES ($1, $2)", migration.name, migration.sha256
            )
    except asyncpg.LockNotAvailableError:
        raise Unavailable(
            f"{migration.name} waits for a table that is in use; run `outlay-server migrate` again."
        ) from None
    return True


async def require_schema(connection: asyncpg.Connection) -> None:
    """Raises `SchemaError` where a migration this code was written for is missing."""
    present = await connection.fetchval("SELECT to_regclass('migration')")
    names = {row["name"] for row in await connection.fetch("SELECT name FROM migration")} if present else set()
    missing = [m.name for m in migrations() if not m.contracts and m.name not in names]
    if missing:
        raise SchemaError(f"The database lacks {', '.join(missing)}; run `outlay-server migrate`.")
