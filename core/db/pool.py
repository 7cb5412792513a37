"""Connections to the ledger's database."""

from collections.abc import Mapping
from typing import Any, Final

import asyncpg

from core.errors import Unavailable

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


async def connect(dsn: str) -> Any:
    """One connection, for a command or a start. Raises `Unavailable`, which names the setting and never its secret."""
    try:
        return await asyncpg.connect(dsn, timeout=10, server_settings=SESSION)
    except ValueError:
        raise Unavailable(
            "OUTLAY_DATABASE_URL is not usable: it is postgresql://USER:PASSWORD@HOST:PORT/DATABASE, "
            "with % and two hex digits for a special character in the password."
        ) from None
    except (*DATABASE_AWAY, asyncpg.PostgresError) as error:
        raise Unavailable(f"The database (OUTLAY_DATABASE_URL) cannot be reached: {error}") from None


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
