"""A database in which many random histories are compared with brute force."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from core.db.pool import create_pool
from tests.support.clusters import Cluster


class World(NamedTuple):
    """The database, shared by all examples; each example has its own organisation."""

    runner: asyncio.Runner
    pool: Any


@contextmanager
def world_of(cluster: Cluster, name: str) -> Iterator[World]:
    """A database of this name, with the ledger's tables, until the end."""
    with asyncio.Runner() as runner:
        runner.run(cluster.run(f"CREATE DATABASE {name} TEMPLATE template_ledger"))
        pool: Any = runner.run(_opened(cluster.dsn(name)))
        yield World(runner, pool)
        runner.run(pool.close())
        runner.run(cluster.drop(name))


async def _opened(dsn: str) -> Any:
    return await create_pool(dsn)
