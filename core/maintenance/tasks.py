"""The ledger's periodic tasks, compaction and upkeep, as `core.process.background_tasks` runs them."""

from typing import Final

import asyncpg

from core.ledger.rollup_compactor import HOURS_A_PASS, compact
from core.maintenance.upkeep import maintain
from core.process.settings import Settings

UPKEEP_SECONDS: Final = 3600
_REST: Final = 10
"""The compactor pauses this many times as long as it worked, at least a second; with a backlog, just as long."""


async def keep_compact(pool: asyncpg.Pool) -> float:
    """Runs one pass of the compactor; returns the pause until the next one, seconds."""
    done = await compact(pool)
    return done.seconds if done.hours == HOURS_A_PASS else max(1.0, done.seconds * _REST)


async def keep_up(pool: asyncpg.Pool, settings: Settings) -> float:
    """Runs upkeep once; returns the pause until the next time, seconds."""
    async with pool.acquire() as connection:
        await maintain(connection, settings)
    return UPKEEP_SECONDS
