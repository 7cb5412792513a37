"""Keeps a process's price book up to date: reads it at start and replaces it when the database has a newer version."""

from collections.abc import Callable
from typing import Final

import asyncpg

from core.prices.book import PriceBook

SECONDS: Final = 2
UNREAD: Final = -1
"""The version of a book that has not been read yet."""


def unread_prices() -> PriceBook:
    """An empty book, for a process that starts before its database."""
    return PriceBook(UNREAD, ())


def no_prices(current: Callable[[], PriceBook]) -> Callable[[], str | None]:
    """A readiness check that fails until the book has been read."""
    return lambda: "the price book has not been read yet" if current().version == UNREAD else None


async def load_prices(pool: asyncpg.Pool) -> PriceBook:
    async with pool.acquire() as connection:
        return await PriceBook.load(connection)


async def follow_prices(
    pool: asyncpg.Pool, current: Callable[[], PriceBook], take: Callable[[PriceBook], None]
) -> float:
    """Looks once for a newer book and hands it to `take`; returns the pause until the next look, seconds."""
    async with pool.acquire() as connection:
        newer = await current().refreshed(connection)
        if newer is not current():
            take(newer)
    return SECONDS
