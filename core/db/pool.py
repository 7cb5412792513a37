"""Connections to the ledger's database."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Final, Protocol, TypeVar

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


class Connections(Protocol):
    """Gives connections: a pool, or one request's part of it."""

    def acquire(self) -> AbstractAsyncContextManager[Any]: ...


class LedgerConnection(asyncpg.Connection):
    """A connection that keeps what holds for its database, and that ends every call when it is lost."""

    _protocol: asyncio.Protocol | None

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.remembered: dict[str, str] = {}
        self.add_termination_listener(self._wake_writer)

    def _wake_writer(self, _: object) -> None:
        """Lets a COPY or an `executemany` that waits for room to write go on, and learn that the connection is lost.

        asyncpg wakes whoever waits for an answer when a connection is lost, but not who waits to write: that one would
        wait for ever.
        """
        if self._protocol is not None:  # else it was closed here
            self._protocol.resume_writing()


async def connect(dsn: str) -> Any:
    """One connection, for a command or a start. Raises `Unavailable`, which names the setting and never its secret."""
    try:
        return await asyncpg.connect(dsn, timeout=10, server_settings=SESSION, connection_class=LedgerConnection)
    except ValueError:
        raise Unavailable(
            "OUTLAY_DATABASE_URL is not usable: it is postgresql://USER:PASSWORD@HOST:PORT/DATABASE, "
            "with % and two hex digits for a special character in the password."
        ) from None
    except (*DATABASE_AWAY, asyncpg.PostgresError) as error:
        raise Unavailable(f"The database (OUTLAY_DATABASE_URL) cannot be reached: {error}") from None


LOST: Final = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
"""A transaction lost a deadlock, as with a compression, or met a serialization conflict: run it again."""


async def run_again(
    work: Callable[[], Awaitable[Result]], attempts: int = 4, on_lost: Callable[[str], object] | None = None
) -> Result:
    """Runs `work` again where its transaction is `LOST`; `on_lost` hears each time why, "deadlock" or "conflict"."""
    for _ in range(attempts - 1):
        try:
            return await work()
        except LOST as error:
            if on_lost is not None:
                on_lost("deadlock" if isinstance(error, asyncpg.DeadlockDetectedError) else "conflict")
    return await work()


async def delete_all(connection: Any, statement: str, *arguments: Any) -> int:
    """Repeats a statement that deletes a limited number of rows until it deletes none; the number of rows deleted."""
    deleted = 0
    while count := int((await connection.execute(statement, *arguments)).split()[-1]):
        deleted += count
    return deleted


async def create_pool(
    dsn: str,
    size: int = 10,
    statement_seconds: float = 120,
    session: Mapping[str, str] | None = None,
    resets: bool = True,
) -> asyncpg.Pool:
    """A pool whose sessions speak UTC. Lazy: it opens the first connection when one is needed.

    Args:
        statement_seconds: the time limit of one statement.
        session: session settings beside `SESSION`.
        resets: whether a session is as new when it is returned, which takes a round trip. Else its users leave no
            transaction, setting, lock or LISTEN behind.
    """
    pool: asyncpg.Pool
    expiring: set[asyncio.Task[None]] = set()

    def asked(query: Any) -> None:
        """Replaces the connections when the server has become a standby: new ones reach the primary."""
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
        connection_class=LedgerConnection,
        init=opened,
        reset=None if resets else _as_it_is,
    )
    return pool


async def _as_it_is(_: object) -> None:
    """Changes nothing of a session."""


_KEPT_ALIVE: Final = {"TCP_KEEPIDLE": 4, "TCP_KEEPINTVL": 2, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 10_000}
"""Seconds, seconds, probes; milliseconds for what was sent and is not acknowledged."""


def _notice_silence(connection: Any) -> None:
    """Makes the kernel give up a silent server within seconds; by default it takes a quarter of an hour."""
    ours: socket.socket = connection._transport.get_extra_info("socket")
    if ours.family not in (socket.AF_INET, socket.AF_INET6):
        return
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEPT_ALIVE.items():
        if hasattr(socket, name):  # Linux has them all
            ours.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


@asynccontextmanager
async def within(pool: asyncpg.Pool, seconds: float) -> AsyncIterator[Any]:
    """A connection for at most `seconds`, waiting for it and its statements included; then `TimeoutError`.

    A connection that did not answer is dropped: to return it to the pool would wait for its answer.
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
