"""Migrations of a ledger with data, while it is in use, on both engines."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from core.db import migrate as runner
from core.db.engine import installed_engine
from core.db.migrate import migrate, require_schema
from core.errors import Unavailable
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from tests.support.clusters import Cluster

_FIRST = 1
_ROWS = 50
_VALUE = {
    "timestamp with time zone": "now() - interval '10 days' + n * interval '1 s'",
    "uuid": "md5(n::text)::uuid",
    "integer": "1",
    "bigint": "1",
    "smallint": "1",
    "text": "'x'",
    "numeric": "0.5",
}


@pytest.fixture
async def old(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    """A connection to a ledger of the first migration with events, on TimescaleDB in a compressed chunk."""
    name = f"old_{uuid4().hex[:12]}"
    await cluster.run(f"CREATE DATABASE {name}")
    await cluster.extend(name)
    connection: Any = await asyncpg.connect(cluster.dsn(name))
    with monkeypatch.context() as patched:
        first = runner.migrations()[:_FIRST]
        patched.setattr(runner, "migrations", lambda: first)
        assert len(await migrate(connection)) == _FIRST
    engine = await installed_engine(connection)
    await engine.ensure_partitions(connection, *await connection.fetchrow("SELECT now() - interval '12 days', now()"))
    needed = await connection.fetch(
        "SELECT column_name, data_type FROM information_schema.columns "
        "WHERE table_name = 'usage_event' AND is_nullable = 'NO'"
    )
    columns = ", ".join(row["column_name"] for row in needed)
    values = ", ".join(_VALUE[row["data_type"]] for row in needed)
    await connection.execute(
        f"INSERT INTO usage_event ({columns}) SELECT {values} FROM generate_series(1, {_ROWS}) AS n"
    )
    if cluster.extension:
        assert (
            await engine.compress_before(connection, await connection.fetchval("SELECT now() - interval '3 days'")) > 0
        )
    yield connection
    await connection.close()
    await cluster.drop(name)


async def test_a_full_ledger_is_migrated(old: Any) -> None:
    assert len(await migrate(old)) == len(runner.migrations()) - _FIRST
    await require_schema(old)
    await maintain(old, Settings())
    assert await old.fetchval("SELECT count(*) FROM usage_event WHERE discount_id IS NULL") == _ROWS
    assert await migrate(old) == []


async def test_a_table_in_use_is_not_queued_for(old: Any, cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration that waits for a lock would block all others behind it, so it gives up and says what to do."""
    monkeypatch.setattr(runner, "LOCK_TIMEOUT", "200ms")
    database = await old.fetchval("SELECT current_database()")
    user: Any = await asyncpg.connect(cluster.dsn(database))
    async with user.transaction():
        await user.fetchval("SELECT count(*) FROM usage_event")
        with pytest.raises(Unavailable, match="migrate"):
            await migrate(old)
    await user.close()
    await migrate(old)
    await require_schema(old)
