"""Migrations from every earlier schema, with the rows of its releases, to the newest: the answers stay the same.

The rows and the answers are data (`schemas/README.md`). A new migration is covered as it is; one that adds a table
needs rows of it.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from core.db.engine import installed_engine
from core.db.migrate import migrate, require_schema
from core.db.pool import create_pool
from core.ledger.rollup_compactor import compact
from core.reconciliation.ledger import audit
from tests.support.clusters import Cluster
from tests.support.faults import LONG
from tests.support.schemas import Captured, ask, captured, differences, grow, migration_names, tables

_NAMES = migration_names()
_STARTS = _NAMES if LONG else [name for name in _NAMES if captured(name).exists or name == _NAMES[-1]]
"""A start between two releases takes the steps of a start at the earlier one; `make faults` takes all of them."""
_MANY = 250
"""The least number of events in each ledger."""


@pytest.fixture
async def database(cluster: Cluster) -> AsyncIterator[str]:
    """The address of an empty database."""
    name = f"old_{uuid4().hex[:12]}"
    await cluster.run(f"CREATE DATABASE {name}")
    try:
        await cluster.extend(name)
        yield cluster.dsn(name)
    finally:
        await cluster.drop(name)


@pytest.mark.parametrize("schema", _STARTS)
async def test_a_migrated_ledger_says_what_it_said(database: str, cluster: Cluster, schema: str) -> None:
    """The ledger was written to by every release up to this schema's. A release's organisation is asked about where
    the migrations begin at its schema, and all of them once more at the end: `migrate` takes the same steps, one by
    one, wherever it begins."""
    connection: Any
    async with await create_pool(database) as pool, pool.acquire() as connection:
        left = [release async for release in grow(connection, schema)]
        await _is_full(connection, cluster.extension, left[-1])
        assert await migrate(connection) == _NAMES[_NAMES.index(schema) + 1 :]
        await require_schema(connection)
        for release in left if schema == _NAMES[-1] else left[-1:]:
            now = await ask(connection, release)
            for name, was in release.answers.items():
                assert differences(was, now[name]) == [], name
        while (await compact(pool)).hours:  # an hour that a late event made dirty is compared from here on
            pass
        found = await audit(connection)
    assert found.differences == []
    assert found.events >= _MANY


async def _is_full(connection: Any, compressible: bool, newest: Captured) -> None:
    """Checks that the ledger is not trivial; on TimescaleDB its older days are compressed."""
    empty = [t for t in await tables(connection) if not await connection.fetchval(f"SELECT EXISTS (SELECT FROM {t})")]
    assert empty == [], "stories.py writes no rows of these tables"
    engine = await installed_engine(connection)
    assert (await engine.compress_before(connection, newest.span[1] - timedelta(days=3)) >= 3) == compressible
