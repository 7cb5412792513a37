"""What each key uses of the service itself: requests, events and bytes by UTC day.

Counted in memory and written every second, so that no request waits for it and none fails for it. A process that
dies loses what it has not written yet, and a write whose answer is lost counts twice: this is no ledger.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.accounts.auth import Principal
from core.ledger_id import LedgerId

_WRITE_SECONDS: Final = 1.0
_DAYS_KEPT: Final = 400

# Rows are locked in one order, so that replicas cannot deadlock.
_ADD: Final[LiteralString] = """
INSERT INTO service_usage AS u (org_id, day, key_id, requests, events, bytes)
SELECT * FROM unnest($1::int[], $2::date[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[])
    AS t (org_id, day, key_id, requests, events, bytes) ORDER BY org_id, day, key_id
ON CONFLICT (org_id, day, key_id) DO UPDATE SET requests = u.requests + excluded.requests,
    events = u.events + excluded.events, bytes = u.bytes + excluded.bytes
"""
_WITHIN: Final[LiteralString] = "org_id = ANY($1::int[]) AND day BETWEEN $2 AND $3"
_LIST: Final[LiteralString] = f"""
SELECT day, key_id, org_id > 0, requests, events, bytes FROM service_usage
WHERE {_WITHIN} AND ($4::date IS NULL OR day < $4 OR (day = $4 AND key_id > $5::text))
ORDER BY day DESC, key_id LIMIT $6
"""
_TOTAL: Final[LiteralString] = f"""
SELECT coalesce(sum(requests), 0)::bigint, coalesce(sum(events), 0)::bigint, coalesce(sum(bytes), 0)::bigint
FROM service_usage WHERE {_WITHIN}
"""
FORGET_USAGE: Final[LiteralString] = f"""
DELETE FROM service_usage WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM service_usage WHERE day < current_date - {_DAYS_KEPT} LIMIT 10000))
"""


class Used(NamedTuple):
    requests: int = 0
    """With a valid key, within its limits."""
    events: int = 0
    """Taken; sent again, they count again."""
    bytes: int = 0
    """Of the bodies of events, decompressed."""


class UsedByKey(NamedTuple):
    day: date
    key_id: str
    is_live: bool
    used: Used


class ServiceUsage:
    """The counts of one process."""

    def __init__(self) -> None:
        self._waiting: dict[tuple[int, date, str], Used] = {}

    def add(self, principal: Principal, requests: int = 0, events: int = 0, size: int = 0) -> None:
        key = principal.ledger_id, datetime.now(UTC).date(), principal.key_id
        so_far = self._waiting.get(key, _NOTHING)
        self._waiting[key] = Used(so_far.requests + requests, so_far.events + events, so_far.bytes + size)

    async def write(self, pool: asyncpg.Pool) -> float:
        """Writes what was counted since the last time; keeps it where that fails. Returns the seconds to the next."""
        counted, self._waiting = self._waiting, {}
        if counted:
            try:
                columns = list(zip(*((*key, *used) for key, used in counted.items()), strict=True))
                async with pool.acquire() as connection:
                    await connection.execute(_ADD, *columns)
            except BaseException:
                for key, used in self._waiting.items():
                    counted[key] = _sum(counted.get(key, _NOTHING), used)
                self._waiting = counted
                raise
        return _WRITE_SECONDS


_NOTHING: Final = Used()


def _sum(a: Used, b: Used) -> Used:
    return Used(a.requests + b.requests, a.events + b.events, a.bytes + b.bytes)


class UsageQuery(NamedTuple):
    ledger_ids: Sequence[LedgerId]
    first: date
    last: date
    """Its days, both inclusive, UTC."""
    limit: int
    after: tuple[date, str] | None
    """Day and key of the last row already seen."""


async def list_usage(connection: Any, query: UsageQuery) -> list[UsedByKey]:
    """The newest day first."""
    after = query.after or (None, None)
    rows = await connection.fetch(_LIST, query.ledger_ids, query.first, query.last, *after, query.limit)
    return [UsedByKey(row[0], row[1], row[2], Used(*tuple(row)[3:])) for row in rows]


async def total_usage(connection: Any, query: UsageQuery) -> Used:
    """Of all pages."""
    return Used(*await connection.fetchrow(_TOTAL, query.ledger_ids, query.first, query.last))
