"""Equal concurrent requests are sent once where the guarantees allow it, and no request waits in vain."""

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import httpx2
import outlay
import pytest
from outlay._optimize import OPTIMIZER

from tests.fake_provider import answers
from tests.support.capture import BODY, URL, Chunks, Served, Watch

COST = Decimal("0.00625")
"""The cost of the fake provider's usage, for gpt-4o."""


class Slow(Served):
    """A provider that responds when the test tells it to."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.has_asked = threading.Event()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.has_asked.set()
        assert self.go.wait(60)
        return super().__call__(request)


def at_once(served: Slow, *bodies: dict[str, Any]) -> list[httpx2.Response]:
    """Sends the other requests while the first one is running."""
    with ThreadPoolExecutor(len(bodies)) as pool:
        first = pool.submit(served.post, bodies[0])
        assert served.has_asked.wait(60)
        others = [pool.submit(served.post, body) for body in bodies[1:]]
        time.sleep(0.1)
        served.go.set()
        return [asked.result(10) for asked in (first, *others)]


def test_the_same_request_at_the_same_time_is_sent_once(watch: Watch) -> None:
    served = Slow()
    answered = at_once(served, BODY, BODY, BODY)
    assert len(served.bodies) == 1
    assert len({answer.content for answer in answered}) == 1
    events = watch.events()
    assert sorted(str(event.get("saving_technique")) for event in events) == ["None", "retry_dedup", "retry_dedup"]
    assert sum(Decimal(str(event.get("saved_usd") or 0)) for event in events) == 2 * COST
    assert OPTIMIZER._cache._flights == {}


def test_tasks_share_a_response_too(watch: Watch) -> None:
    bodies: list[bytes] = []

    async def answer(request: httpx2.Request) -> httpx2.Response:
        bodies.append(request.content)
        await asyncio.sleep(0.05)
        return httpx2.Response(200, content=answers.chat(BODY).chunks[0], headers={"content-type": "application/json"})

    async def ask() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as client:
            answered = await asyncio.gather(*(client.post(URL, json=BODY) for _ in range(5)))
            assert len({each.content for each in answered}) == 1

    asyncio.run(ask())
    assert len(bodies) == 1
    assert len([event for event in watch.events() if event.get("saved_usd")]) == 4


@pytest.mark.parametrize("more", [{"temperature": 1}, {"tools": [{"function": {"name": "f"}}]}, {"stream": True}])
def test_a_response_that_may_not_be_shared_is_not_waited_for(watch: Watch, more: dict[str, Any]) -> None:
    served = Slow()
    answered = at_once(served, {**BODY, **more}, {**BODY, **more})
    assert len(served.bodies) == len(answered) == 2
    assert not any(event.get("saved_usd") for event in watch.events())


def test_after_waiting_for_a_failure_the_request_is_sent(watch: Watch) -> None:
    served = Slow()
    served.status = 500
    assert [answer.status_code for answer in at_once(served, BODY, BODY)] == [500, 500]
    assert len(served.bodies) == 2
    assert [event["error_type"] for event in watch.events()] == ["http_500", "http_500"]


def test_a_wait_is_bounded(watch: Watch) -> None:
    outlay.configure(dedup_wait=0.05)
    served = Slow()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(served.post, BODY)
        assert served.has_asked.wait(60)
        second = pool.submit(served.post, BODY)
        time.sleep(0.3)
        served.go.set()
        assert len({first.result(10).content, second.result(10).content}) == 1
    assert len(served.bodies) == 2


def test_no_task_waits_for_a_response_that_it_holds_unread(watch: Watch) -> None:
    asked: list[bytes] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.content)
        return httpx2.Response(
            200, headers={"content-type": "application/json"}, stream=Chunks(answers.chat(BODY).chunks)
        )

    client = httpx2.Client(transport=httpx2.MockTransport(answer))
    unread = client.send(client.build_request("POST", URL, json=BODY), stream=True)
    client.post(URL, json=BODY)
    assert len(asked) == 2
    unread.close()


def test_a_loop_is_not_stopped_for_one_of_its_own_calls(watch: Watch) -> None:
    served = Served()

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.05)
        return httpx2.Response(200, content=answers.chat(BODY).chunks[0], headers={"content-type": "application/json"})

    async def ask() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as client:
            first = asyncio.create_task(client.post(URL, json=BODY))
            await asyncio.sleep(0.01)
            served.post()
            assert not first.done(), "it was asked while the other was on its way"
            await first

    asyncio.run(ask())
    assert len(served.bodies) == 1


def test_a_wait_that_is_given_up_was_no_call_and_costs_nothing(start: Callable[..., Watch]) -> None:
    guard = outlay.BudgetGuard(outlay.BudgetLimit(daily=1))
    watch = start(optimize=True, guard=guard)

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.2)
        return httpx2.Response(200, content=answers.chat(BODY).chunks[0], headers={"content-type": "application/json"})

    async def ask() -> None:
        body = {**BODY, "user": "given up"}
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as client:
            first = asyncio.create_task(client.post(URL, json=body))
            await asyncio.sleep(0.05)
            second = asyncio.create_task(client.post(URL, json=body))
            await asyncio.sleep(0.05)
            second.cancel()
            await first
            with pytest.raises(asyncio.CancelledError):
                await second

    asyncio.run(ask())
    assert watch.event()["output_tokens"] == answers.OUTPUT
    assert guard.daily_spend == COST
