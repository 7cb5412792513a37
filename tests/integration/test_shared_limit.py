"""The rate limit over replicas: together they give what one would, whoever is asked, and without the database too."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from math import isclose
from typing import Any

import pytest

from core.errors import TooManyRequests
from core.loops import Loops
from services.ingest.exchange import Exchange
from services.ingest.limits import SharedLimit

LIMIT = 1200
ACME = 7


@asynccontextmanager
async def replicas(pool: Any, count: int) -> AsyncIterator[list[SharedLimit]]:
    limits = [SharedLimit(LIMIT) for _ in range(count)]
    async with Loops() as loops:
        for limit in limits:
            loops.again("exchange", Exchange(pool, limit).once)
        while await pool.fetchval("SELECT count(*) FROM rate_lease WHERE org_id = 0") < count:
            await asyncio.sleep(0.05)
        await asyncio.sleep(1.1)  # until each has heard of all
        yield limits


async def given(limit: SharedLimit, rate: float, seconds: float) -> int:
    """How many of evenly spaced requests were let through."""
    loop = asyncio.get_running_loop()
    began, count, asked = loop.time(), 0, 0
    while (passed := loop.time() - began) < seconds:
        while asked < passed * rate:
            asked += 1
            try:
                limit.take(ACME)
            except TooManyRequests:
                continue
            count += 1
        await asyncio.sleep(0.01)
    return count


@pytest.mark.parametrize("rates", [(700, 700, 700), (1500, 300, 0), (1000, 0, 0)], ids=str)
async def test_replicas_together_give_one_limit(plain_pool: Any, rates: tuple[float, ...]) -> None:
    seconds = 5
    async with replicas(plain_pool, len(rates)) as limits:
        counts = await asyncio.gather(*(given(*pair, seconds) for pair in zip(limits, rates, strict=True)))
    assert isclose(sum(counts), LIMIT + LIMIT / 60 * seconds, rel_tol=0.1)


async def test_traffic_that_moves_takes_its_limit_along(plain_pool: Any) -> None:
    async with replicas(plain_pool, 2) as (one, other):
        first = await given(one, 2000, 2)
        second = await given(other, 2000, 4)
    assert isclose(first + second, LIMIT + LIMIT / 60 * 6, rel_tol=0.1)


async def test_an_organisations_own_limit_and_none(plain_pool: Any) -> None:
    async with replicas(plain_pool, 1) as (limit,):
        for _ in range(LIMIT * 2):
            limit.take(8, 0)
        limit.take(9, 60)
        await asyncio.sleep(0.3)
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


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now
