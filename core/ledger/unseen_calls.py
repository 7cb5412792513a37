"""Calls that senders saw and could make no event of, by ledger and provider. They are no part of any sum."""

from collections import Counter
from collections.abc import Mapping
from typing import Final, LiteralString

import asyncpg
from outlay.providers import PROVIDERS

from core.ledger_id import LedgerId

OTHER: Final = "other"
"""Stands for providers that are not on the list, so that a sender cannot make up any number of series."""
_WRITE_SECONDS: Final = 1.0

# Rows are locked in one order, so that replicas cannot deadlock.
_ADD: Final[LiteralString] = """
INSERT INTO unseen_calls AS u (org_id, provider, calls)
SELECT * FROM unnest($1::int[], $2::text[], $3::bigint[]) AS t (org_id, provider, calls) ORDER BY org_id, provider
ON CONFLICT (org_id, provider) DO UPDATE SET calls = u.calls + excluded.calls
"""
_TOTALS: Final[LiteralString] = "SELECT provider, calls FROM unseen_calls WHERE org_id = $1 ORDER BY provider"


class UnseenCalls:
    """Counts reports in memory and writes them once a second, so that no request waits for it and none fails for it."""

    def __init__(self) -> None:
        self._waiting: Counter[tuple[int, str]] = Counter()

    def add(self, ledger_id: LedgerId, calls: Mapping[str, int]) -> int:
        """Counts calls by provider. Returns their sum."""
        for provider, number in calls.items():
            self._waiting[ledger_id, provider if provider in PROVIDERS else OTHER] += number
        return sum(calls.values())

    async def write(self, pool: asyncpg.Pool) -> float:
        """Writes what was counted since the last time; keeps it where that fails. Returns the seconds to the next."""
        counted = {key: number for key, number in self._waiting.items() if number}
        if counted:
            columns = list(zip(*((*key, number) for key, number in counted.items()), strict=True))
            async with pool.acquire() as connection:
                await connection.execute(_ADD, *columns)
            self._waiting.subtract(counted)
            self._waiting += Counter()  # forgets zeros
        return _WRITE_SECONDS


async def unseen_calls(connection: asyncpg.Connection, ledger_id: LedgerId) -> list[tuple[str, int]]:
    """Provider and calls since this is counted."""
    return [(row["provider"], row["calls"]) for row in await connection.fetch(_TOTALS, ledger_id)]
