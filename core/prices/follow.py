"""The price book a process works with, replaced when a newer version is there."""

from collections.abc import Callable
from typing import Final

import asyncpg

from core.prices.book import PriceBook

SECONDS: Final = 2
UNREAD: Final = -1
"""The version of a book that was not read yet."""


def unread_prices() -> PriceBook:
    """Until the database was seen: a process may start before it."""
    return PriceBook(UNREAD, ())


def no_prices(current: Callable[[], PriceBook]) -> Callable[[], str | None]:
    """A check for `Health`."""
    return lambda: "the price book has not been read yet" if current().version == UNREAD else None


async def load_prices(pool: asyncpg.Pool) -> PriceBook:
    async with pool.acquire() as connection:
        return await PriceBook.load(connection)


async def follow_prices(
    pool: asyncpg.Pool, current: Callable[[], PriceBook], take: Callable[[PriceBook], None]
) -> float:
    """For `Loops.again`: look once, hand a newer book over, say when to look again."""
    async with pool.acquire() as connection:
        newer = await current().refreshed(connection)
        if newer is not current():
            take(newer)
    return SECONDS
