"""The same question at the same time: the second waits for the answer to the first instead of asking as well.

A wait is bounded, and nobody waits for himself: a task that holds an unread answer would wait for ever.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from outlay._capture.core import CAPTURE
from outlay._hosts import is_in_a_loop

if TYPE_CHECKING:
    from outlay._capture.call import Call


class Flight:
    """A call that is on its way, and those who wait for what it brings."""

    def __init__(self) -> None:
        self._who = _who()
        self._bells: list[Callable[[], Any]] = []
        self._has_landed = False

    @property
    def is_anothers(self) -> bool:
        """Of another thread or task of this process: a fork leaves its parent's calls behind."""
        who = _who()
        return who[0] == self._who[0] and who != self._who

    def land(self) -> None:
        self._has_landed = True
        with suppress(IndexError):
            while True:
                self._bells.pop()()

    def tell(self, bell: Callable[[], Any]) -> None:
        """Rings at least once, now if it has landed. First noted, then looked, so that no landing is missed."""
        self._bells.append(bell)
        if self._has_landed:
            bell()


class Waiting:
    """A call's wait for another's answer.

    Args:
        look: takes the answer, if there is one by now.
    """

    def __init__(self, call: Call, flight: Flight, seconds: float, look: Callable[[], None]) -> None:
        self._call = call
        self._flight = flight
        self._seconds = seconds
        self._look = look

    def wait(self) -> None:
        """Nobody waits in a thread whose loop would stand still, perhaps with the call that is waited for."""
        if is_in_a_loop():
            return
        bell = threading.Event()
        self._flight.tell(bell.set)
        self._call.is_unsent = True
        bell.wait(self._seconds)
        self._over()

    async def wait_async(self) -> None:
        """In a loop that is not asyncio's, nobody waits."""
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        landed = loop.create_future()
        CAPTURE.safely(self._flight.tell, lambda: _wake(loop, landed))
        self._call.is_unsent = True
        with suppress(asyncio.TimeoutError):  # another than the built-in one, before Python 3.11
            await asyncio.wait_for(landed, self._seconds)
        self._over()

    def _over(self) -> None:
        self._call.is_unsent = False
        self._call.waits_for = None
        CAPTURE.safely(self._look)


def _wake(loop: Any, landed: Any) -> None:
    with suppress(RuntimeError):  # the loop may be closed by now
        loop.call_soon_threadsafe(lambda: None if landed.done() else landed.set_result(None))


def _who() -> tuple[int, int, int]:
    """Process, thread and task."""
    asyncio = sys.modules.get("asyncio")
    loop = asyncio._get_running_loop() if asyncio is not None else None
    task = asyncio.current_task(loop) if asyncio is not None and loop is not None else None
    return os.getpid(), threading.get_ident(), id(task)
