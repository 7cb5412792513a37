"""Connections that let something happen between two of their statements."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

_STATEMENTS = {"execute", "fetch", "fetchval", "fetchrow", "copy_from_query"}


class Meddling:
    """Before the n-th statement of all its connections, once, `meddle` is awaited."""

    def __init__(self, pool: Any, before: int, meddle: Callable[[], Awaitable[None]]) -> None:
        self._pool = pool
        self._left = before
        self._meddle = meddle

    @property
    def has_happened(self) -> bool:
        return self._left <= 0

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[Any]:
        async with self._pool.acquire() as connection:
            yield _Meddled(connection, self._count)

    async def _count(self) -> None:
        self._left -= 1
        if self._left == 0:
            await self._meddle()


class _Meddled:
    def __init__(self, connection: Any, count: Callable[[], Awaitable[None]]) -> None:
        self._connection = connection
        self._count = count

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(self._connection, name)
        if name not in _STATEMENTS:
            return attribute

        async def counted(*arguments: Any, **named: Any) -> Any:
            await self._count()
            return await attribute(*arguments, **named)

        return counted
