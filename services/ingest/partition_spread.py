"""The number of partitions that each organisation's events are spread over, read from the database."""

from typing import Final

import asyncpg

from core.db.pool import within
from core.ledger_id import LedgerId

_SECONDS: Final = 5


class Spread:
    """The spread by ledger id: 1 by default, and until the database was read."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._large: dict[int, int] = {}

    def __call__(self, ledger_id: LedgerId) -> int:
        return self._large.get(abs(ledger_id), 1)

    async def look(self) -> float:
        """Reads the spreads; the seconds until the next time, as `Loops.again` wants them."""
        async with within(self._pool, _SECONDS) as connection:
            rows = await connection.fetch("SELECT id, spread FROM organisation WHERE spread > 1")
        self._large = {row["id"]: row["spread"] for row in rows}
        return _SECONDS
