"""The rate limit over all replicas, without asking anybody on the way of a request. Pure.

Every organisation has one bucket of a minute's worth, in the database (`exchange`). About once a second each replica
gives back what it has left of its part and is given a new one, by what it was asked for beside the others. What was
given to one is not there for another, so that all of them together never give more than one would. With the database
away, a replica refills its last part by itself.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil, inf
from time import monotonic
from typing import Final, NamedTuple

from core.errors import TooManyRequests
from core.telemetry import METRICS

_HEAD_START: Final = 0.05
"""The part of a minute's worth that a replica gives before it was given any."""
_AWAY_SECONDS: Final = 3
"""After so long without the others, a replica goes on alone."""
_QUIET_SECONDS: Final = 90
"""After which an organisation that has sent nothing is forgotten; its bucket is full by then."""
_BUCKETS_LIMIT: Final = 100_000
_DEMAND_KEPT: Final = 0.5
"""How much the demand before counts beside the newest."""


class Use(NamedTuple):
    """What a replica tells of one organisation."""

    org_id: int
    per_minute: int
    returned: float
    """What is left of what it was given; below 0 where it gave more."""
    demand: float
    """Requests a second."""


class Grant(NamedTuple):
    """What a replica is given."""

    org_id: int
    tokens: float
    share: float
    """Its part of the demand, 0 to 1."""


@dataclass(slots=True)
class _Bucket:
    per_minute: int
    left: float
    since: float
    share: float
    told: float = 0.0
    """What was reported as left, while the answer is under way."""
    asked: int = 0
    demand: float | None = None
    used_at: float = 0.0


class SharedLimit:
    """This replica's part of every organisation's limit. `clock` is in seconds."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._buckets: dict[int, _Bucket] = {}
        self._replicas = 1
        self._reported_at = clock()
        self._settled_at = -inf
        self.newcomer = asyncio.Event()
        """Set when an organisation asks that was not known here: it should not wait for the next second."""

    def take(self, owner: int, per_minute: int | None = None) -> None:
        """One request of `owner`; its own limit, else the default; 0 is none. Raises `TooManyRequests`."""
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
        bucket.told = start  # given without being asked for: it is reported as taken
        self.newcomer.set()
        return bucket

    def report(self) -> list[Use]:
        """What is left and what was asked for since the last report, in the organisations' order."""
        now = self._clock()
        seconds, self._reported_at = max(now - self._reported_at, 0.001), now
        for org_id in [org_id for org_id, bucket in self._buckets.items() if now - bucket.used_at > _QUIET_SECONDS]:
            del self._buckets[org_id]
        uses = []
        for org_id, bucket in sorted(self._buckets.items()):
            rate, before = bucket.asked / seconds, bucket.demand
            bucket.demand = rate if before is None else rate + (before - rate) * _DEMAND_KEPT
            bucket.asked = 0
            # A head start was nobody's to give: what went of it is a debt, the rest is nothing to return.
            returned = bucket.left - bucket.told if before is None else bucket.left
            bucket.told = bucket.left
            uses.append(Use(org_id, bucket.per_minute, returned, bucket.demand))
        return uses

    def settle(self, grants: Iterable[Grant], replicas: int) -> None:
        """What came back for the last report, and how many replicas there are."""
        self._replicas = max(1, replicas)
        self._settled_at = now = self._clock()
        for grant in grants:
            bucket = self._buckets.get(grant.org_id)
            if bucket is not None:
                # What was taken while the question was under way was taken from the new part.
                bucket.left = grant.tokens - (bucket.told - bucket.left)
                bucket.share, bucket.since = grant.share, now


def grant(tokens: float, demand: float, others_demand: float, others_tokens: float) -> tuple[float, float]:
    """A replica's part of a bucket with `tokens` in it: by its demand, of all there is, as far as that is there.

    Returns what it is given and its share.
    """
    everything = demand + others_demand
    share = demand / everything if everything else 1.0
    return max(min(tokens, share * (tokens + others_tokens)), min(tokens, 0.0)), share
