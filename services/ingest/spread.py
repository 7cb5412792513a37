"""How many partitions each organisation's events share out among, as the database has it."""

from typing import Final

import asyncpg

from core.db.pool import within

_SECONDS: Final = 5


class Spread:
    """Called with a ledger's id. 1 for an organisation that is not large, and before the database was seen."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._large: dict[int, int] = {}

    def __call__(self, ledger_id: int) -> int:
        return self._large.get(abs(ledger_id), 1)

    async def look(self) -> float:
        """For `Loops.again`."""
        async with within(self._pool, _SECONDS) as connection:
            rows = await connection.fetch("SELECT id, spread FROM organisation WHERE spread > 1")
        self._large = {row["id"]: row["spread"] for row in rows}
        return _SECONDS
