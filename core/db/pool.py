"""Connections to the ledger's database."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final, TypeVar

import asyncpg

from core.errors import Unavailable

Result = TypeVar("Result")

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


async def run_again(work: Callable[[], Awaitable[Result]], attempts: int = 4) -> Result:
    """A transaction that loses a deadlock, as with a compression under way, or a race of snapshots is run again."""
    for _ in range(attempts - 1):
        with suppress(asyncpg.DeadlockDetectedError, asyncpg.SerializationError):
            return await work()
    return await work()


async def delete_all(connection: Any, statement: str, *arguments: Any) -> int:
    """Runs a statement that deletes some until there are none; how many there were."""
    deleted = 0
    while count := int((await connection.execute(statement, *arguments)).split()[-1]):
        deleted += count
    return deleted


async def create_pool(
    dsn: str, size: int = 10, statement_seconds: float = 120, session: Mapping[str, str] | None = None
) -> asyncpg.Pool:
    """A pool whose sessions speak UTC. Lazy: it opens the first connection when one is needed.

    Args:
        statement_seconds: what one statement may take.
        session: settings of its sessions beside `SESSION`.
    """
    pool: asyncpg.Pool
    expiring: set[asyncio.Task[None]] = set()

    def asked(query: Any) -> None:
        """Since a fail-over this server only reads; a new connection reaches the one that writes."""
        if isinstance(query.exception, asyncpg.ReadOnlySQLTransactionError):
            task = asyncio.ensure_future(pool.expire_connections())
            expiring.add(task)
            task.add_done_callback(expiring.discard)

    async def opened(connection: Any) -> None:
        _notice_silence(connection)
        connection.add_query_logger(asked)

    pool = await asyncpg.create_pool(
        dsn,
        min_size=0,
        max_size=size,
        command_timeout=statement_seconds,
        timeout=10,
        server_settings=SESSION | dict(session or {}),
        init=opened,
    )
    return pool


_KEPT_ALIVE: Final = {"TCP_KEEPIDLE": 4, "TCP_KEEPINTVL": 2, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 10_000}
"""Seconds, seconds, probes; milliseconds for what was sent and is not acknowledged."""


def _notice_silence(connection: Any) -> None:
    """A server that is gone without a word is given up in seconds; the kernel by itself takes a quarter of an hour."""
    ours: socket.socket = connection._transport.get_extra_info("socket")
    if ours.family not in (socket.AF_INET, socket.AF_INET6):
        return
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEPT_ALIVE.items():
        if hasattr(socket, name):  # Linux has them all
            ours.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


@asynccontextmanager
async def within(pool: asyncpg.Pool, seconds: float) -> AsyncIterator[Any]:
    """A connection, with all that is done on it, for so many seconds, else `TimeoutError`.

    One that did not answer is thrown away: to give it back in order is to wait for its answer.
    """
    async with asyncio.timeout(seconds):
        connection: Any = await pool.acquire()
        try:
            yield connection
        except BaseException:
            connection.terminate()
            raise
        finally:
            await pool.release(connection)
