"""The rate limit, with a test's clock."""

import pytest

from core.errors import TooManyRequests
from core.http.rate_limit import RateLimit


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def taken(limit: RateLimit, owner: int, tries: int, own: int | None = None) -> int:
    count = 0
    for _ in range(tries):
        try:
            limit.take(owner, own)
        except TooManyRequests:
            break
        count += 1
    return count


def test_a_minutes_worth_and_then_its_refill() -> None:
    clock = Clock()
    limit = RateLimit(60, clock)
    assert taken(limit, 1, 100) == 60
    assert taken(limit, 2, 100) == 60
    clock.now = 5.0
    assert taken(limit, 1, 100) == 5
    clock.now = 1000.0
    assert taken(limit, 1, 100) == 60


def test_it_says_how_long_to_wait() -> None:
    limit = RateLimit(6, Clock())
    assert taken(limit, 1, 6) == 6
    with pytest.raises(TooManyRequests) as caught:
        limit.take(1)
    assert caught.value.retry_after == 10


def test_an_organisations_own_limit_and_none() -> None:
    limit = RateLimit(10, Clock())
    assert taken(limit, 1, 100, own=3) == 3
    assert taken(limit, 2, 100, own=0) == 100
    assert taken(RateLimit(0, Clock()), 1, 100) == 100
