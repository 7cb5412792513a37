"""Limits: on requests a minute, a bucket an organisation that refills evenly; and on long requests at once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil
from time import monotonic
from typing import Final

from core.errors import TooManyRequests
from core.telemetry import METRICS

_BUCKETS_LIMIT: Final = 100_000


class RateLimit:
    """Counts in this process. `clock` is in seconds."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._buckets: dict[int, tuple[float, float]] = {}  # what is left, and when that was so

    def take(self, owner: int, per_minute: int | None = None) -> None:
        """One request of `owner`; its own limit, else the default; 0 is none. Raises `TooManyRequests`."""
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


class Slots:
    """How many requests of a kind may be under way in this process. `retry_after` is in seconds."""

    def __init__(self, at_once: int, retry_after: int) -> None:
        self._free = self._at_once = at_once
        self._retry_after = retry_after

    @contextmanager
    def taken(self) -> Iterator[None]:
        """One of them, while this lasts. Raises `TooManyRequests` where none is free."""
        if not self._free:
            METRICS.rate_limited.inc()
            raise TooManyRequests(
                f"{self._at_once} of these are under way, and no more may be; try again when one has ended.",
                code="too_many_at_once",
                retry_after=self._retry_after,
            )
        self._free -= 1
        try:
            yield
        finally:
            self._free += 1
