"""The limit of requests per minute by organisation in this process: a token bucket."""

from collections.abc import Callable
from math import ceil
from time import monotonic
from typing import Final

from core.errors import TooManyRequests
from core.process.telemetry import METRICS

_BUCKETS_LIMIT: Final = 100_000


class RateLimit:
    """A token bucket for each organisation. `clock` is in seconds."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._buckets: dict[int, tuple[float, float]] = {}  # tokens left, and the time of that count

    def take(self, owner: int, per_minute: int | None = None) -> None:
        """Counts one request of `owner`. Its limit is its own, else the default; 0: none. Raises `TooManyRequests`."""
        limit = self._per_minute if per_minute is None else per_minute
        if limit == 0:
            return
        now = self._clock()
        left, since = self._buckets.get(owner, (float(limit), now))
        left = min(float(limit), left + (now - since) * limit / 60)
        if left < 1:
            METRICS.rate_limited.inc()
            seconds = ceil((1 - left) * 60 / limit)
            raise TooManyRequests(f"More than {limit} requests a minute; wait {seconds} s.", retry_after=seconds)
        if len(self._buckets) >= _BUCKETS_LIMIT:
            self._buckets.clear()
        self._buckets[owner] = (left - 1, now)
