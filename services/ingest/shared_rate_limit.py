"""The rate limit over all replicas; a request waits neither for the database nor for another replica. Pure.

Every organisation has one token bucket in the database, which holds one minute's limit (`rate_lease_sync`). About once
a second each replica returns its unused tokens and gets a new grant, by its share of the demand. Granted tokens leave
the bucket, so that all replicas together allow no more than one alone would. While the database is away, a replica
refills its last grant by itself.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil, inf
from time import monotonic
from typing import Final, NamedTuple

from core.errors import TooManyRequests
from core.process.telemetry import METRICS

_HEAD_START: Final = 0.05
"""Share of a minute's limit that a replica allows before its first grant."""
_AWAY_SECONDS: Final = 3
"""After this long without an exchange, a replica refills its last grant by itself."""
_QUIET_SECONDS: Final = 90
"""Seconds without a request after which an organisation is forgotten; its bucket is full by then."""
_BUCKETS_LIMIT: Final = 100_000
_DEMAND_KEPT: Final = 0.5
"""Weight of the earlier demand in the smoothed demand."""


class Use(NamedTuple):
    """A replica's report on one organisation."""

    org_id: int
    per_minute: int
    returned: float
    """Tokens left of the last grant; below 0 where more requests were allowed than granted."""
    demand: float
    """Requests a second."""


class Grant(NamedTuple):
    """Tokens granted to a replica, for one organisation."""

    org_id: int
    tokens: float
    share: float
    """Its share of the demand, 0 to 1."""


@dataclass(slots=True)
class _Bucket:
    per_minute: int
    left: float
    since: float
    share: float
    told: float = 0.0
    """`left` at the last report."""
    asked: int = 0
    demand: float | None = None
    used_at: float = 0.0


class SharedLimit:
    """This replica's share of every organisation's limit. `clock` is in seconds."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._buckets: dict[int, _Bucket] = {}
        self._replicas = 1
        self._reported_at = clock()
        self._settled_at = -inf
        self.newcomer = asyncio.Event()
        """Set by the first request of a new organisation, so that the exchange does not wait for the next second."""

    def take(self, owner: int, per_minute: int | None = None) -> None:
        """Takes one request of `owner` from its own limit, else the default; 0: no limit. Raises `TooManyRequests`."""
        limit = self._per_minute if per_minute is None else per_minute
        if limit == 0:
            return
        now = self._clock()
        bucket = self._buckets.get(owner)
        if bucket is None or bucket.per_minute != limit:
            bucket = self._begin(owner, limit, now)
        if now - self._settled_at > _AWAY_SECONDS:
            most = bucket.share * limit
            bucket.left = min(most, bucket.left + (now - bucket.since) * most / 60)
        bucket.since = bucket.used_at = now
        bucket.asked += 1
        if bucket.left < 1:
            METRICS.rate_limited.inc()
            seconds = min(60, ceil((1 - bucket.left) * 60 / (max(bucket.share, 0.01) * limit)))
            raise TooManyRequests(f"More than {limit} requests a minute; wait {seconds} s.", retry_after=seconds)
        bucket.left -= 1

    def _begin(self, owner: int, limit: int, now: float) -> _Bucket:
        if len(self._buckets) >= _BUCKETS_LIMIT:
            self._buckets.clear()
        start = max(1.0, limit * _HEAD_START)
        bucket = self._buckets[owner] = _Bucket(limit, start, now, 1 / self._replicas)
        bucket.told = start  # granted without demand, so it is reported as used
        self.newcomer.set()
        return bucket

    def report(self) -> list[Use]:
        """Tokens left and requests since the last report, ordered by organisation."""
        now = self._clock()
        seconds, self._reported_at = max(now - self._reported_at, 0.001), now
        for org_id in [org_id for org_id, bucket in self._buckets.items() if now - bucket.used_at > _QUIET_SECONDS]:
            del self._buckets[org_id]
        uses = []
        for org_id, bucket in sorted(self._buckets.items()):
            rate, before = bucket.asked / seconds, bucket.demand
            bucket.demand = rate if before is None else rate + (before - rate) * _DEMAND_KEPT
            bucket.asked = 0
            # The bucket did not grant the head start: what was used of it is a debt, and the rest is not returned.
            returned = bucket.left - bucket.told if before is None else bucket.left
            bucket.told = bucket.left
            uses.append(Use(org_id, bucket.per_minute, returned, bucket.demand))
        return uses

    def settle(self, grants: Iterable[Grant], replicas: int) -> None:
        """Applies the grants that answer the last report, and the number of replicas."""
        self._replicas = max(1, replicas)
        self._settled_at = now = self._clock()
        for grant in grants:
            bucket = self._buckets.get(grant.org_id)
            if bucket is not None:
                # Requests allowed since the report count against the new grant.
                bucket.left = grant.tokens - (bucket.told - bucket.left)
                bucket.share, bucket.since = grant.share, now


def grant(tokens: float, demand: float, others_demand: float, others_tokens: float) -> tuple[float, float]:
    """A replica's grant from a bucket that holds `tokens`, and its share of the demand.

    The grant is that share of all tokens, the bucket's and those of other replicas; at most what the bucket holds.
    """
    everything = demand + others_demand
    share = demand / everything if everything else 1.0
    return max(min(tokens, share * (tokens + others_tokens)), min(tokens, 0.0)), share
