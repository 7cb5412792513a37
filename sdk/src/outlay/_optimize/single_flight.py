"""Single flight: of equal requests at the same time one is sent, and the others wait for its response.

A wait is bounded, and no thread or task waits for a call of its own: one that holds an unread response would wait for
ever.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from outlay._capture.interceptor import CAPTURE
from outlay._capture.plan import Replay
from outlay._serverless import is_in_a_loop


class Flight:
    """A call that was sent and has not ended, with those who wait for it."""

    def __init__(self) -> None:
        self._owner = _execution()
        self._callbacks: list[Callable[[], Any]] = []
        self._has_landed = False

    @property
    def is_anothers(self) -> bool:
        """Whether it belongs to another thread or task of this process. A fork leaves its parent's calls behind."""
        here = _execution()
        return here[0] == self._owner[0] and here != self._owner

    def land(self) -> None:
        """The call has ended: call back everyone who waits."""
        self._has_landed = True
        with suppress(IndexError):
            while True:
                self._callbacks.pop()()

    def on_landing(self, callback: Callable[[], Any]) -> None:
        """Call back at least once; now if it has landed. Added first and checked afterwards, so none is missed."""
        self._callbacks.append(callback)
        if self._has_landed:
            callback()


class FlightWait:
    """A call's wait for the response to another's.

    Args:
        seconds: the longest that it waits.
        look: returns the response if there is one by now.
    """

    def __init__(self, flight: Flight, seconds: float, look: Callable[[], Replay | None]) -> None:
        self._flight = flight
        self._seconds = seconds
        self._look = look

    def wait(self) -> Replay | None:
        """Returns at once in a thread that runs a loop: waiting would stop it, perhaps with the call waited for."""
        if is_in_a_loop():
            return None
        landed = threading.Event()
        self._flight.on_landing(landed.set)
        landed.wait(self._seconds)
        return self._found()

    async def wait_async(self) -> Replay | None:
        """Returns at once in a loop that is not asyncio's."""
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return None
        landed = loop.create_future()
        CAPTURE.safely(self._flight.on_landing, lambda: _wake(loop, landed))
        with suppress(asyncio.TimeoutError):  # another than the built-in one, before Python 3.11
            await asyncio.wait_for(landed, self._seconds)
        return self._found()

    def _found(self) -> Replay | None:
        found: Replay | None = CAPTURE.safely(self._look)
        return found


def _wake(loop: Any, landed: Any) -> None:
    with suppress(RuntimeError):  # the loop may be closed by now
        loop.call_soon_threadsafe(lambda: None if landed.done() else landed.set_result(None))


def _execution() -> tuple[int, int, int]:
    """Identifies the running process, thread and task."""
    asyncio = sys.modules.get("asyncio")
    loop = asyncio._get_running_loop() if asyncio is not None else None
    task = asyncio.current_task(loop) if asyncio is not None and loop is not None else None
    return os.getpid(), threading.get_ident(), id(task)
