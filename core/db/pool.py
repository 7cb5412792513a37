"""Connections to the ledger's database."""

from collections.abc import Mapping
from typing import Final

import asyncpg

DATABASE_AWAY: Final = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.ReadOnlySQLTransactionError,
)
"""The database is down, starting, full, demoted or out of reach: try again later, nothing is wrong with the data."""

INDEXED_HASH_JOINS: Final = (
    "SET LOCAL enable_seqscan = off; SET LOCAL work_mem = '64MB'; "
    "SET LOCAL enable_nestloop = off; SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on"
)
INDEXED_NESTED_LOOPS: Final = (
    "SET LOCAL enable_seqscan = off; "
    "SET LOCAL enable_nestloop = on; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off"
)
"""For statements whose right plan is known: a new day's partition has no statistics, and a plan made while it was
empty would read all of it again and again."""


SESSION: Final = {"timezone": "UTC", "application_name": "outlay", "jit": "off"}
"""Every session's settings. JIT costs seconds on short statements whose cost is overestimated."""


async def create_pool(
    dsn: str, size: int = 10, statement_seconds: float = 120, session: Mapping[str, str] | None = None
) -> asyncpg.Pool:
    """A pool whose sessions speak UTC. Lazy: it opens the first connection when one is needed.

    Args:
        statement_seconds: what one statement may take.
        session: settings of its sessions beside `SESSION`.
    """
    return await asyncpg.create_pool(
        dsn,
        min_size=0,
        max_size=size,
        command_timeout=statement_seconds,
        timeout=10,
        server_settings=SESSION | dict(session or {}),
    )
