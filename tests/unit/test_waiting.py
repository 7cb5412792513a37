"""Waits of tests end, and no test of real servers runs across midnight."""

import pytest

from tests.support import waiting
from tests.support.times import utc
from tests.support.waiting import eventually, seconds_to_sit_out, until


async def test_a_wait_ends_and_says_what_was_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_SECONDS", 0.1)
    with pytest.raises(AssertionError, match="the moon is full"):
        await eventually(lambda: False, "the moon is full")
    assert not until(lambda: False, 0.1)


async def test_a_condition_may_be_awaitable() -> None:
    asked = 0

    async def third_time() -> bool:
        nonlocal asked
        asked += 1
        return asked == 3

    await eventually(third_time)
    assert asked == 3


@pytest.mark.parametrize(
    ("now", "seconds"), [("2026-12-31T23:56:59", 0), ("2026-12-31T23:57:01", 179), ("2026-12-31T00:00:00", 0)]
)
def test_the_last_minutes_of_a_day_are_sat_out(now: str, seconds: float) -> None:
    assert seconds_to_sit_out(utc(now)) == seconds
