"""Waiting for a condition. The end is generous: a loaded machine is slow, which is no fault of the product."""

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

PATIENCE_SECONDS: Final = 120
"""The end of a wait for something that takes seconds on a quiet machine. No test asserts how long it took."""

_EVE: Final = timedelta(minutes=3)
"""Longer than nearly every test takes on a loaded machine."""


def until(condition: Callable[[], object], seconds: float = PATIENCE_SECONDS) -> bool:
    """Waits until this holds. Returns whether it did, for `assert`."""
    deadline = time.monotonic() + seconds
    while not (done := bool(condition())) and time.monotonic() < deadline:
        time.sleep(0.05)
    return done


async def eventually(condition: Callable[[], object | Awaitable[object]], what: str = "") -> None:
    """Waits until this holds, while the event loop continues. Raises an `AssertionError` that says what was awaited."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        found = condition()
        if await found if inspect.isawaitable(found) else found:
            return
        assert time.monotonic() < deadline, f"not within {PATIENCE_SECONDS} s: {what or inspect.getsource(condition)}"
        await asyncio.sleep(0.02)


def seconds_to_sit_out(now: datetime) -> float:
    """Seconds until the next day (UTC) if that is so near that a test might not end before; otherwise 0."""
    left = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0) - now
    return left.total_seconds() if left < _EVE else 0
