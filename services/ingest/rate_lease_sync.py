"""The exchange by which replicas of ingest share the rate limits: every second, through the database."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from time import monotonic
from typing import Any, Final, LiteralString
from uuid import uuid4

import asyncpg

from services.ingest.shared_rate_limit import Grant, SharedLimit, Use, grant

EXCHANGE_SECONDS: Final = 1
_SOONEST_SECONDS: Final = 0.05
_FORGET_SECONDS: Final = 300

# Rows are locked in the order of the organisations, so that replicas cannot deadlock.
_RETURN: Final[LiteralString] = """
INSERT INTO rate_bucket AS b (org_id, tokens, at)
SELECT org_id, per_minute + least(returned, 0), clock_timestamp()
FROM unnest($1::int[], $2::float8[], $3::float8[]) AS t (org_id, per_minute, returned) ORDER BY org_id
ON CONFLICT (org_id) DO UPDATE SET at = greatest(b.at, clock_timestamp()), tokens = (
    SELECT least(t.per_minute, b.tokens + t.returned
        + greatest(0, extract(epoch FROM clock_timestamp() - b.at)) * t.per_minute / 60)
    FROM unnest($1::int[], $2::float8[], $3::float8[]) AS t (org_id, per_minute, returned) WHERE t.org_id = b.org_id)
RETURNING org_id, tokens
"""
# A separate statement, so that it sees what other replicas committed before this one got the locks above.
_OTHERS: Final[LiteralString] = """
SELECT org_id, sum(demand) AS demand, sum(greatest(tokens, 0)) AS tokens FROM rate_lease
WHERE org_id = ANY($2::int[]) AND replica <> $1 AND at > clock_timestamp() - interval '3 s' GROUP BY org_id
"""
_GIVE: Final[LiteralString] = """
UPDATE rate_bucket b SET tokens = b.tokens - t.tokens
FROM unnest($1::int[], $2::float8[]) AS t (org_id, tokens) WHERE b.org_id = t.org_id
"""
_HOLD: Final[LiteralString] = """
INSERT INTO rate_lease (org_id, replica, tokens, demand, at)
SELECT org_id, $1, tokens, demand, clock_timestamp()
FROM unnest($2::int[], $3::float8[], $4::float8[]) AS t (org_id, tokens, demand)
ON CONFLICT (org_id, replica) DO UPDATE SET tokens = excluded.tokens, demand = excluded.demand, at = excluded.at
"""
_REPLICAS: Final[LiteralString] = """
SELECT count(*) FROM rate_lease WHERE org_id = 0 AND at > clock_timestamp() - interval '3 s'
"""
_FORGET: Final[tuple[LiteralString, ...]] = (
    "DELETE FROM rate_lease WHERE at < clock_timestamp() - interval '10 min'",
    "DELETE FROM rate_bucket WHERE at < clock_timestamp() - interval '10 min'",
)


class Exchange:
    """Reports this replica's use to the database, and passes the new grants to its limit."""

    def __init__(self, pool: asyncpg.Pool, limit: SharedLimit) -> None:
        self._pool = pool
        self._limit = limit
        self._replica = uuid4()
        self._forgot_at = monotonic()

    async def once(self) -> float:
        """For `Loops.again`: one exchange, after a second or as soon as a new organisation sends a request."""
        with suppress(TimeoutError):
            async with asyncio.timeout(EXCHANGE_SECONDS):
                await self._limit.newcomer.wait()
            await asyncio.sleep(_SOONEST_SECONDS)
        self._limit.newcomer.clear()
        async with self._pool.acquire(timeout=2) as connection, asyncio.timeout(2):
            uses = self._limit.report()
            async with connection.transaction():
                grants = await self._share(connection, uses)
            replicas = await connection.fetchval(_REPLICAS)
        self._limit.settle(grants, replicas)
        if monotonic() - self._forgot_at > _FORGET_SECONDS:
            self._forgot_at = monotonic()
            for statement in _FORGET:
                await self._pool.execute(statement)
        return 0

    async def _share(self, connection: Any, uses: Sequence[Use]) -> list[Grant]:
        grants: list[Grant] = []
        orgs = [use.org_id for use in uses]
        if uses:
            rows = await connection.fetch(
                _RETURN, orgs, [float(use.per_minute) for use in uses], [use.returned for use in uses]
            )
            tokens = {row["org_id"]: row["tokens"] for row in rows}
            rows = await connection.fetch(_OTHERS, self._replica, orgs)
            others = {row["org_id"]: (row["demand"], row["tokens"]) for row in rows}
            for use in uses:
                given, share = grant(tokens[use.org_id], use.demand, *others.get(use.org_id, (0.0, 0.0)))
                grants.append(Grant(use.org_id, given, share))
            await connection.execute(_GIVE, orgs, [g.tokens for g in grants])
        demands = [use.demand for use in uses]
        await connection.execute(_HOLD, self._replica, [0, *orgs], [0.0, *(g.tokens for g in grants)], [0.0, *demands])
        return grants
