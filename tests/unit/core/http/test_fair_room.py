"""What organisations get of a room, with requests that hold their places until the test lets them go."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from core.errors import Problem, TooManyRequests, Unavailable
from core.http.fair_room import FairRoom

LONG = 3600.0
A, B, C, D = 1, 2, 3, 4


class Guests:
    """Requests for places, each of which stays until it is told to leave."""

    def __init__(self, room: FairRoom) -> None:
        self._room = room
        self.inside: list[tuple[int, asyncio.Event]] = []
        self.tasks: list[asyncio.Task[None]] = []

    async def come(self, owner: int, requests: int = 1) -> None:
        self.tasks += [asyncio.create_task(self._stay(owner)) for _ in range(requests)]
        await settled()

    async def _stay(self, owner: int) -> None:
        async with self._room.place(owner):
            me = owner, asyncio.Event()
            self.inside.append(me)
            await me[1].wait()
            self.inside.remove(me)

    async def leave(self, owner: int) -> None:
        next(gone for each, gone in self.inside if each == owner).set()
        await settled()

    def of(self, owner: int) -> int:
        return sum(each == owner for each, _ in self.inside)


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


@asynccontextmanager
async def guests(size: int, wait_seconds: float = LONG) -> AsyncIterator[tuple[Guests, FairRoom]]:
    room = FairRoom("test", size, "It is full.", wait_seconds)
    found = Guests(room)
    yield found, room
    for task in found.tasks:
        task.cancel()
    await asyncio.gather(*found.tasks, return_exceptions=True)
    assert room.held == 0
    assert not room._queues


@pytest.mark.parametrize(("size", "alone"), [(1, 1), (2, 2), (3, 2), (4, 3), (9, 6), (12, 8)])
async def test_alone_an_organisation_has_two_thirds(size: int, alone: int) -> None:
    async with guests(size) as (there, _):
        await there.come(A, 40)
        assert there.of(A) == alone
        await there.leave(A)
        assert there.of(A) == alone


async def test_others_get_in_beside_one_that_would_take_everything() -> None:
    async with guests(12) as (there, _):
        await there.come(A, 40)
        for other in (B, C):
            await there.come(other)
            assert there.of(other) == 1


async def test_a_free_place_goes_to_whoever_holds_least() -> None:
    async with guests(12) as (there, room):
        await there.come(A, 40)
        await there.come(B, 40)
        assert (there.of(A), there.of(B)) == (8, 3)
        for _ in range(8):
            await there.leave(A)
        assert abs(there.of(A) - there.of(B)) <= 1
        assert room.held >= 10


async def test_equals_take_turns_and_each_ones_own_requests_come_in_order() -> None:
    room = FairRoom("test", 1, "It is full.", LONG)
    served: list[str] = []

    async def request(owner: int, name: str) -> None:
        async with room.place(owner):
            served.append(name)
            await asyncio.sleep(0)

    names = [(A, "a1"), (A, "a2"), (A, "a3"), (B, "b1"), (B, "b2"), (C, "c1")]
    await asyncio.gather(*(request(owner, name) for owner, name in names))
    assert served == ["a1", "b1", "c1", "a2", "b2", "a3"]


async def test_a_wait_has_an_end_and_says_whose_requests_are_in_the_way() -> None:
    async with guests(3, wait_seconds=0.01) as (there, room):
        await there.come(A, 2)
        with pytest.raises(TooManyRequests) as own:
            async with room.place(A):
                pass
        assert (own.value.code, own.value.retry_after) == ("too_many_at_once", 2)
        await there.come(B)
        with pytest.raises(Unavailable):
            async with room.place(C):
                pass
        await there.leave(A)
        await there.come(C)
        assert there.of(C) == 1


async def test_a_queue_has_an_end() -> None:
    async with guests(1) as (there, room):
        await there.come(A, 201)
        with pytest.raises(TooManyRequests):
            async with room.place(A):
                pass
        await there.come(B)
        await there.leave(A)
        assert there.of(B) == 1


async def test_a_request_that_leaves_the_queue_leaves_no_gap() -> None:
    async with guests(1) as (there, _):
        await there.come(A)
        await there.come(B)
        await there.come(C)
        there.tasks[1].cancel()
        await there.leave(A)
        assert (there.of(B), there.of(C)) == (0, 1)


async def test_a_place_given_to_a_request_that_leaves_at_that_moment_is_given_on() -> None:
    async with guests(1) as (there, _):
        await there.come(A)
        await there.come(B)
        await there.come(C)
        next(gone for _, gone in there.inside).set()
        while not there.tasks[0].done():
            await asyncio.sleep(0)
        there.tasks[1].cancel()
        await settled()
        assert there.tasks[1].cancelled()
        assert there.of(C) == 1


async def test_bytes_are_taken_bit_by_bit_and_given_back_together() -> None:
    room = FairRoom("test", 120, "It is full.")
    with room.share(A) as one, room.share(A) as other:
        for _ in range(4):
            one.take(10)
            other.take(10)
        with pytest.raises(Problem) as refused:
            one.take(10)
        assert isinstance(refused.value, Unavailable)
        with room.share(B) as third:
            third.take(20)
        assert room.held == one.size + other.size == 80
    assert room.held == 0
