"""The background tasks of a process: started together, checked by readiness, stopped in order."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Final, Self

import asyncpg
import structlog

from core.db.pool import DATABASE_AWAY, create_pool

_CANCELLATIONS: Final = 200
"""In tenths of a second: the event log takes seconds to close a connection to a broker that does not answer."""

_log = structlog.get_logger()


class Loops:
    """Tasks that run as long as the process. Leaving the context cancels them: enter it after every pool that they use,
    since what is opened last is closed first."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[Any]] = []

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> None:
        self._tasks.append(asyncio.create_task(work, name=name))

    def again(self, name: str, work: Callable[[], Awaitable[float]]) -> None:
        """Repeats `work`, which returns the seconds to wait before the next run; logs an error and goes on."""
        self.start(name, _again(work))

    @property
    def dead(self) -> list[str]:
        """The names of the tasks that have ended."""
        return [task.get_name() for task in self._tasks if task.done()]

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Cancels every task until it ends: a connection that is being opened can swallow a cancellation."""
        running = [task for task in self._tasks if not task.done()]
        for attempt in range(_CANCELLATIONS):
            if not running:
                return
            if (
                attempt % 30 == 0
            ):  # every 3 s: a second cancellation would cut short the clean-up that the first one began
                for task in running:
                    task.cancel()
            _, pending = await asyncio.wait(running, timeout=0.1)
            running = list(pending)


async def _again(work: Callable[[], Awaitable[float]]) -> None:
    while True:
        try:
            rest = await work()
        except DATABASE_AWAY as error:
            _log.warning("database_away", error=type(error).__name__)
            rest = 2
        except Exception:  # noqa: BLE001 - background work must outlive any single fault
            _log.exception("background_work_failed")
            rest = 10
        await asyncio.sleep(rest)


async def open_pool(
    stack: AsyncExitStack,
    dsn: str,
    name: str,
    size: int,
    session: Mapping[str, str] | None = None,
    resets: bool = True,
) -> asyncpg.Pool:
    """A pool that the stack closes. Its sessions are called "outlay `name`" in `pg_stat_activity`.

    Args:
        resets: see `create_pool`.
    """
    session = {"application_name": f"outlay {name}", **(session or {})}
    pool = await create_pool(dsn, size, session=session, resets=resets)
    stack.push_async_callback(close_pool, pool)
    return pool


async def close_pool(pool: asyncpg.Pool) -> None:
    """Closes the pool's connections; after a second without success, drops them."""
    try:
        await asyncio.wait_for(pool.close(), 1)
    except (*DATABASE_AWAY, asyncio.CancelledError):
        pool.terminate()
