"""Turns of the processor, with requests that record when they had theirs."""

import asyncio

from services.ingest.fair_turns import FairTurns

LOUD, QUIET = 1, 2
SMALL, LARGE = 100, 100_000


async def test_a_quiet_organisation_waits_for_one_request_of_a_loud_one() -> None:
    turns, served = FairTurns(), list[int]()

    async def request(owner: int) -> None:
        await turns.next(owner, LARGE)
        served.append(owner)

    loud = [asyncio.create_task(request(LOUD)) for _ in range(50)]
    while len(served) < 3:
        await asyncio.sleep(0)
    before = len(served)
    await request(QUIET)
    assert served.index(QUIET) - before <= 2
    await asyncio.gather(*loud)
    assert served.count(LOUD) == 50


async def test_the_loop_goes_round_between_large_requests_and_once_for_several_small_ones() -> None:
    async def rounds(size: int) -> int:
        turns, turned = FairTurns(), 0
        requests = [asyncio.create_task(turns.next(LOUD, size)) for _ in range(20)]
        while not all(request.done() for request in requests):
            await asyncio.sleep(0)
            turned += 1
        return turned

    assert await rounds(LARGE) >= 20
    assert await rounds(SMALL) <= 10


async def test_an_idle_loop_grants_a_turn_at_once_and_clients_that_left_take_none() -> None:
    turns = FairTurns()
    first = turns.next(LOUD, LARGE)
    try:
        first.send(None)
    except StopIteration:
        pass
    else:
        raise AssertionError("it waited")
    waiting = [asyncio.create_task(turns.next(owner, LARGE)) for owner in (LOUD, LOUD, QUIET)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    await asyncio.gather(*waiting[1:])
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not turns._busy
