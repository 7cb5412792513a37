"""A room that organisations share: connections for requests, exports, repricings, bytes of bodies, waiting events.

An organisation takes more as long as it would hold at most twice what is free. Alone it fills two thirds of the room;
the rest lets others in at once, and the fuller the room, the smaller the share of each (dynamic thresholds: Choudhury
and Hahne, IEEE/ACM Transactions on Networking 6(2), 1998). A request that finds no place may wait in its
organisation's queue. A place that becomes free goes to the waiting organisation that holds least; equals take turns.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final, NoReturn

from core.errors import TooManyRequests, Unavailable
from core.process.telemetry import METRICS, ROOMS

_LONGEST_QUEUE: Final = 200
"""Requests of one organisation that may wait; the next is turned away at once."""

_Place = asyncio.Future[None]


class FairRoom:
    """A room of `size` units, in one event loop.

    Args:
        name: the label `room` of its metrics.
        busy: the sentence for those who are turned away.
        wait_seconds: how long a request may wait for a place.
        retry_after: seconds after which those who are turned away may come again.
    """

    def __init__(self, name: str, size: int, busy: str, wait_seconds: float = 0, retry_after: int = 2) -> None:
        self._busy, self._wait_seconds, self._retry_after = busy, wait_seconds, retry_after
        self._waiting = ROOMS.waiting.labels(name)
        self._turned_away = ROOMS.turned_away.labels(name)
        self._size = self._free = size
        self._held: dict[int, int] = {}
        self._queues: dict[int, deque[_Place]] = {}
        """By organisation, in the order of their turns."""

    @property
    def held(self) -> int:
        """The units that are taken, by all."""
        return self._size - self._free

    @asynccontextmanager
    async def place(self, owner: int) -> AsyncIterator[None]:
        """Holds one unit, once there is one.

        Raises:
            TooManyRequests: there was none in time, and the organisation itself holds some.
            Unavailable: there was none in time, and others hold all.
        """
        if self._has_room(owner, 1):
            self._take(owner, 1)
        else:
            await self._wait(owner)
        try:
            yield
        finally:
            self.give(owner, 1)

    @contextmanager
    def share(self, owner: int) -> Iterator["Share"]:
        """What one request takes bit by bit, without waiting. All of it is given back when the context ends."""
        share = Share(self, owner)
        try:
            yield share
        finally:
            self.give(owner, share.size)

    def take(self, owner: int, units: int) -> None:
        """Takes units without waiting; the caller gives them back. Raises `Unavailable` where there is no room."""
        if not self._has_room(owner, units):
            self._turned_away.inc()
            raise Unavailable(self._busy, retry_after=self._retry_after)
        self._take(owner, units)

    def give(self, owner: int, units: int) -> None:
        """Gives units back, and admits those who wait for them."""
        self._free += units
        left = self._held.pop(owner, 0) - units
        if left:
            self._held[owner] = left
        if owner in self._queues:
            self._queues[owner] = self._queues.pop(owner)  # behind the others
        self._admit()

    def _has_room(self, owner: int, units: int) -> bool:
        return units <= self._free and self._held.get(owner, 0) + units <= 2 * self._free

    def _take(self, owner: int, units: int) -> None:
        self._free -= units
        self._held[owner] = self._held.get(owner, 0) + units

    def _admit(self) -> None:
        """Leaves nobody waiting who may have a place."""
        while self._queues:
            owner = min(self._queues, key=lambda waiting: self._held.get(waiting, 0))
            if not self._has_room(owner, 1):
                return
            queue = self._queues.pop(owner)
            place = queue.popleft()
            if queue:
                self._queues[owner] = queue
            if not place.done():  # else its request has just left
                self._take(owner, 1)
                place.set_result(None)

    async def _wait(self, owner: int) -> None:
        queue = self._queues.setdefault(owner, deque())
        if len(queue) >= _LONGEST_QUEUE:
            self._turn_away(owner)
        place: _Place = asyncio.get_running_loop().create_future()
        queue.append(place)
        self._waiting.inc()
        try:
            async with asyncio.timeout(self._wait_seconds):
                await place
        except TimeoutError:
            self._leave(owner, place)
            self._turn_away(owner)
        except asyncio.CancelledError:
            self._leave(owner, place)
            raise
        finally:
            self._waiting.dec()

    def _leave(self, owner: int, place: _Place) -> None:
        if not place.cancelled():
            self.give(owner, 1)  # it was given in the same moment
            return
        queue = self._queues.get(owner)
        if queue and place in queue:
            queue.remove(place)
            if not queue:
                del self._queues[owner]

    def _turn_away(self, owner: int) -> NoReturn:
        self._turned_away.inc()
        if owner not in self._held:
            raise Unavailable(self._busy, retry_after=self._retry_after)
        METRICS.rate_limited.inc()
        raise TooManyRequests(self._busy, code="too_many_at_once", retry_after=self._retry_after)


class Share:
    """The units that one request holds."""

    def __init__(self, room: FairRoom, owner: int) -> None:
        self._room, self._owner = room, owner
        self.size = 0

    def take(self, units: int) -> None:
        """Raises `Unavailable` where there is no room."""
        self._room.take(self._owner, units)
        self.size += units
