"""The rate limit over all replicas, without asking anybody on the way of a request.

Every organisation has one bucket of a minute's worth, in the database. Once a second each replica says what it took
from it and what it was asked for, and learns what is left and what the others were asked for; until the next time it
spends its share of what is left, by demand. With the database away, it goes on refilling its last share by itself.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from time import monotonic
from typing import Any, Final, LiteralString, NamedTuple
from uuid import uuid4

import asyncpg

from core.errors import TooManyRequests
from core.telemetry import METRICS

EXCHANGE_SECONDS: Final = 1
_SOONEST_SECONDS: Final = 0.05
"""An organisation that is new here does not wait for the next second, and this long at least."""
_HEAD_START: Final = 0.05
"""The part of a minute's worth that a replica gives before it knows what the others gave."""
_QUIET_SECONDS: Final = 90
"""After which an organisation that has sent nothing is forgotten; its bucket is full by then."""
_BUCKETS_LIMIT: Final = 100_000
_DEMAND_KEPT: Final = 0.5
"""How much of the last second's demand counts beside this second's."""


class Use(NamedTuple):
    """What a replica tells of one organisation."""

    org_id: int
    per_minute: int
    taken: int
    demand: float
    """Requests a second."""


class Standing(NamedTuple):
    """What a replica is told of one organisation."""

    org_id: int
    tokens: float
    others: float
    """Requests a second that the other replicas were asked for."""


@dataclass(slots=True)
class _Bucket:
    per_minute: int
    left: float
    since: float
    share: float
    taken: int = 0
    asked: int = 0
    demand: float = 0.0
    used_at: float = 0.0
    known: bool = False
    """Whether the others have been heard about it."""

    def refill(self, now: float) -> None:
        most = self.share * self.per_minute
        self.left = min(most, self.left + (now - self.since) * most / 60)
        self.since = now


class SharedLimit:
    """This replica's part of every organisation's limit. `clock` is in seconds."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._buckets: dict[int, _Bucket] = {}
        self._replicas = 1
        self.newcomer = asyncio.Event()
        """Set when an organisation asks that was not known here."""

    def take(self, owner: int, per_minute: int | None = None) -> None:
        """One request of `owner`; its own limit, else the default; 0 is none. Raises `TooManyRequests`."""
        limit = self._per_minute if per_minute is None else per_minute
        if limit == 0:
            return
        now = self._clock()
        bucket = self._buckets.get(owner)
        if bucket is None or bucket.per_minute != limit:
            bucket = self._begin(owner, limit, now)
        bucket.refill(now)
        bucket.asked += 1
        bucket.used_at = now
        if bucket.left < 1:
            METRICS.rate_limited.inc()
            seconds = ceil(min(60, (1 - bucket.left) * 60 / (max(bucket.share, 0.01) * limit)))
            raise TooManyRequests(f"More than {limit} requests a minute; wait {seconds} s.", retry_after=seconds)
        bucket.left -= 1
        bucket.taken += 1

    def _begin(self, owner: int, limit: int, now: float) -> _Bucket:
        if len(self._buckets) >= _BUCKETS_LIMIT:
            self._buckets.clear()
        start = limit if self._replicas == 1 else max(1.0, limit * _HEAD_START)
        bucket = self._buckets[owner] = _Bucket(limit, start, now, 1 / self._replicas)
        if self._replicas > 1:
            self.newcomer.set()
        return bucket

    def report(self, seconds: float) -> list[Use]:
        """What was taken and asked for in the `seconds` since the last report; in the organisations' order."""
        now = self._clock()
        quiet = [org_id for org_id, bucket in self._buckets.items() if now - bucket.used_at > _QUIET_SECONDS]
        for org_id in quiet:
            del self._buckets[org_id]
        uses = []
        for org_id, bucket in sorted(self._buckets.items()):
            if not (bucket.asked or bucket.demand > 0.01):
                continue
            rate = bucket.asked / max(seconds, 0.001)
            bucket.demand = rate if not bucket.known else rate + (bucket.demand - rate) * _DEMAND_KEPT
            uses.append(Use(org_id, bucket.per_minute, bucket.taken, bucket.demand))
            bucket.asked = 0
        return uses

    def settle(self, uses: Iterable[Use], standings: Iterable[Standing], replicas: int) -> None:
        """What came back for the last report."""
        self._replicas = max(1, replicas)
        told = {use.org_id: use for use in uses}
        now = self._clock()
        for standing in standings:
            bucket = self._buckets.get(standing.org_id)
            use = told[standing.org_id]
            if bucket is None or bucket.per_minute != use.per_minute:
                continue
            bucket.taken -= use.taken
            bucket.share = use.demand / (use.demand + standing.others) if use.demand else 1 / self._replicas
            # What was taken while the question was under way is not in the answer.
            bucket.left = bucket.share * standing.tokens - bucket.taken
            bucket.since, bucket.known = now, True


_TELL: Final[LiteralString] = """
INSERT INTO rate_demand (org_id, replica, requests, at)
SELECT org_id, $1, requests, clock_timestamp() FROM unnest($2::int[], $3::float8[]) AS t (org_id, requests)
ON CONFLICT (org_id, replica) DO UPDATE SET requests = excluded.requests, at = excluded.at
"""
# Rows in the organisations' order, so that no two replicas wait for each other.
_SETTLE: Final[LiteralString] = """
WITH told AS (
    INSERT INTO rate_bucket AS b (org_id, per_minute, taken, tokens, at)
    SELECT org_id, per_minute, taken, per_minute - taken, clock_timestamp()
    FROM unnest($2::int[], $3::int[], $4::float8[]) AS t (org_id, per_minute, taken) ORDER BY org_id
    ON CONFLICT (org_id) DO UPDATE SET per_minute = excluded.per_minute, taken = excluded.taken,
        tokens = least(excluded.per_minute, b.tokens
            + greatest(0, extract(epoch FROM excluded.at - b.at)) * excluded.per_minute / 60) - excluded.taken,
        at = greatest(b.at, excluded.at)
    RETURNING org_id, tokens
)
SELECT org_id, tokens, coalesce((
    SELECT sum(d.requests) FROM rate_demand d
    WHERE d.org_id = told.org_id AND d.replica <> $1 AND d.at > clock_timestamp() - interval '3 s'), 0) AS others
FROM told
"""
_REPLICAS: Final[LiteralString] = """
SELECT count(*) FROM rate_demand WHERE org_id = 0 AND at > clock_timestamp() - interval '3 s'
"""
_FORGET: Final[LiteralString] = "DELETE FROM rate_demand WHERE at < clock_timestamp() - interval '10 min'"


class Exchange:
    """Tells the database what this replica's limit took, and the limit what the others did."""

    def __init__(self, pool: asyncpg.Pool, limit: SharedLimit) -> None:
        self._pool = pool
        self._limit = limit
        self._replica = uuid4()
        self._told_at = monotonic()
        self._forgot_at = monotonic()

    async def once(self) -> float:
        """For `Loops.again`: when an organisation is new here, or a second after the last time."""
        try:
            async with asyncio.timeout(EXCHANGE_SECONDS):
                await self._limit.newcomer.wait()
            await asyncio.sleep(_SOONEST_SECONDS)
        except TimeoutError:
            pass
        self._limit.newcomer.clear()
        now = monotonic()
        uses = self._limit.report(now - self._told_at)
        self._told_at = now
        async with self._pool.acquire(timeout=2) as connection, asyncio.timeout(2):
            standings, replicas = await self._tell(connection, uses)
        self._limit.settle(uses, standings, replicas)
        return 0

    async def _tell(self, connection: Any, uses: Sequence[Use]) -> tuple[list[Standing], int]:
        orgs = [use.org_id for use in uses]
        await connection.execute(_TELL, self._replica, [0, *orgs], [0.0, *(use.demand for use in uses)])
        if monotonic() - self._forgot_at > _QUIET_SECONDS:
            self._forgot_at = monotonic()
            await connection.execute(_FORGET)
        replicas: int = await connection.fetchval(_REPLICAS)
        if not uses:
            return [], replicas
        rows = await connection.fetch(
            _SETTLE, self._replica, orgs, [use.per_minute for use in uses], [float(use.taken) for use in uses]
        )
        return [Standing(*row) for row in rows], replicas
