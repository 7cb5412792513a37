"""The ledger's upkeep as loops (`core.loops`), for whichever process has it."""

from typing import Final

import asyncpg

from core.ledger.compactor import HOURS_A_PASS, compact
from core.ledger.maintenance import maintain
from core.settings import Settings

UPKEEP_SECONDS: Final = 3600
_REST: Final = 10
"""The compactor rests this many times as long as it worked, at least a second; with a backlog just as long."""


async def keep_compact(pool: asyncpg.Pool) -> float:
    """One pass; how long to rest, seconds."""
    done = await compact(pool)
    return done.seconds if done.hours == HOURS_A_PASS else max(1.0, done.seconds * _REST)


async def keep_up(pool: asyncpg.Pool, settings: Settings) -> float:
    """Partitions, compression and retention once; how long to rest, seconds."""
    async with pool.acquire() as connection:
        await maintain(connection, settings)
    return UPKEEP_SECONDS
