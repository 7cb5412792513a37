"""Connections to the ledger's database."""

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


async def create_pool(dsn: str, size: int = 10) -> asyncpg.Pool:
    """A pool whose sessions speak UTC. Lazy: it opens the first connection when one is needed."""
    return await asyncpg.create_pool(
        dsn,
        min_size=0,
        max_size=size,
        command_timeout=120,
        timeout=10,
        server_settings={"timezone": "UTC", "application_name": "outlay"},
    )
