"""A process's own loops: started together, watched by readiness, stopped in order."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from types import TracebackType
from typing import Any, Final, Self

import asyncpg
import structlog

from core.db.pool import DATABASE_AWAY

_CANCELLATIONS: Final = 200
"""Tenths of a second; the event log needs some to let go of a broker that does not answer."""

_log = structlog.get_logger()


class Loops:
    """Tasks that are to run as long as the process. Leaving the context ends them."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[Any]] = []

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> None:
        self._tasks.append(asyncio.create_task(work, name=name))

    def again(self, name: str, work: Callable[[], Awaitable[float]]) -> None:
        """Work, rest as long as it says (seconds), for ever; a fault is logged and tried again."""
        self.start(name, _again(work))

    @property
    def dead(self) -> list[str]:
        """The names of those that have ended."""
        return [task.get_name() for task in self._tasks if task.done()]

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Cancels until they are done: a connection just being opened can swallow a cancellation."""
        running = [task for task in self._tasks if not task.done()]
        for attempt in range(_CANCELLATIONS):
            if not running:
                return
            if attempt % 30 == 0:  # not at once: a second one would cut short what the first one had it finish
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


async def close_pool(pool: asyncpg.Pool) -> None:
    """In order, or within a second without it."""
    try:
        await asyncio.wait_for(pool.close(), 1)
    except (*DATABASE_AWAY, asyncio.CancelledError):
        pool.terminate()
