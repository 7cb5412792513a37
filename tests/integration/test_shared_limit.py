"""The rate limit over replicas: together they admit what one would, also without the database."""

from collections.abc import Sequence
from contextlib import suppress
from math import isclose
from time import monotonic
from typing import Any, LiteralString

import pytest

from core.errors import TooManyRequests
from services.ingest.rate_lease_sync import Exchange
from services.ingest.shared_rate_limit import SharedLimit

LIMIT = 1200
ACME = 7


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Replicas:
    """Replicas whose seconds pass as they are told to, in the database too."""

    TICK = 0.1
    _AGE: tuple[LiteralString, ...] = (
        "UPDATE rate_bucket SET at = at + make_interval(secs => $1)",
        "UPDATE rate_lease SET at = at + make_interval(secs => $1)",
    )

    def __init__(self, pool: Any, count: int) -> None:
        self._pool = pool
        self._clock = Clock()
        self._real = monotonic()
        self._asked = [0.0] * count
        self.limits = [SharedLimit(LIMIT, self._clock) for _ in range(count)]
        self._exchanges = [Exchange(pool, limit) for limit in self.limits]

    async def exchange(self) -> None:
        for limit, exchange in zip(self.limits, self._exchanges, strict=True):
            limit.newcomer.set()  # else it would wait for the next second
            await exchange.once()

    async def given(self, rates: Sequence[float], seconds: float) -> int:
        """The number of evenly spaced requests that were admitted."""
        taken = 0
        for tick in range(round(seconds / self.TICK)):
            self._clock.now += self.TICK
            for number, (limit, rate) in enumerate(zip(self.limits, rates, strict=True)):
                self._asked[number] += rate * self.TICK
                taken += count(limit, ACME, int(self._asked[number]))
                self._asked[number] %= 1
            real, self._real = self._real, monotonic()
            for statement in self._AGE:
                await self._pool.execute(statement, self._real - real - self.TICK)
            if tick % 10 == 9 or any(limit.newcomer.is_set() for limit in self.limits):
                await self.exchange()
        return taken


@pytest.mark.parametrize("rates", [(700, 700, 700), (1500, 300, 0), (1000, 0, 0)], ids=str)
async def test_replicas_together_give_one_limit(plain_pool: Any, rates: tuple[float, ...]) -> None:
    seconds = 5
    replicas = Replicas(plain_pool, len(rates))
    await replicas.exchange()
    assert isclose(await replicas.given(rates, seconds), LIMIT + LIMIT / 60 * seconds, rel_tol=0.1)


async def test_traffic_that_moves_takes_its_limit_along(plain_pool: Any) -> None:
    replicas = Replicas(plain_pool, 2)
    await replicas.exchange()
    taken = await replicas.given((2000, 0), 2) + await replicas.given((0, 2000), 4)
    assert isclose(taken, LIMIT + LIMIT / 60 * 6, rel_tol=0.1)


async def test_an_organisations_own_limit_and_none(plain_pool: Any) -> None:
    replicas = Replicas(plain_pool, 1)
    (limit,) = replicas.limits
    for _ in range(LIMIT * 2):
        limit.take(8, 0)
    limit.take(9, 60)
    await replicas.exchange()
    assert count(limit, 9, 100, 60) == 59


def count(limit: SharedLimit, owner: int, tries: int, own: int | None = None) -> int:
    taken = 0
    for _ in range(tries):
        with suppress(TooManyRequests):
            limit.take(owner, own)
            taken += 1
    return taken


def test_without_the_database_a_replica_goes_on_with_its_share() -> None:
    clock = Clock()
    limit = SharedLimit(LIMIT, clock)
    limit.settle([], 4)
    taken = 0
    for _ in range(180):
        clock.now += 1
        taken += count(limit, ACME, 100)
    assert isclose(taken, LIMIT / 4 * 3, rel_tol=0.1)
