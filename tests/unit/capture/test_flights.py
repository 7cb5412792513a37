"""The same question at the same time: asked once where the guarantees allow it, and nobody waits in vain."""

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
from tests.unit.capture.conftest import Watch
from tests.unit.capture.test_calls import BODY, URL, Chunks
from tests.unit.capture.test_optimizer import COST, Served, fresh_optimizer


@pytest.fixture
def watch(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> Watch:
    fresh_optimizer(monkeypatch)
    return start(optimize=True, ask_stream_usage=True)


class Slow(Served):
    """A provider that answers when it is told to; awaited or not."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.has_asked = threading.Event()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.has_asked.set()
        assert self.go.wait(10)
        return super().__call__(request)


def at_once(served: Slow, *bodies: dict[str, Any]) -> list[httpx2.Response]:
    """The first is on its way when the others are asked."""
    with ThreadPoolExecutor(len(bodies)) as pool:
        first = pool.submit(served.post, bodies[0])
        assert served.has_asked.wait(10)
        others = [pool.submit(served.post, body) for body in bodies[1:]]
        time.sleep(0.1)
        served.go.set()
        return [asked.result(10) for asked in (first, *others)]


def test_the_same_question_at_the_same_time_is_asked_once(watch: Watch) -> None:
    served = Slow()
    answered = at_once(served, BODY, BODY, BODY)
    assert len(served.bodies) == 1
    assert len({answer.content for answer in answered}) == 1
    events = watch.events()
    assert sorted(str(event.get("saving_technique")) for event in events) == ["None", "retry_dedup", "retry_dedup"]
    assert sum(Decimal(str(event.get("saved_usd") or 0)) for event in events) == 2 * COST
    assert OPTIMIZER._reuse._flights == {}


def test_tasks_share_an_answer_too(watch: Watch) -> None:
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
def test_what_may_not_be_reused_is_not_waited_for(watch: Watch, more: dict[str, Any]) -> None:
    served = Slow()
    answered = at_once(served, {**BODY, **more}, {**BODY, **more})
    assert len(served.bodies) == len(answered) == 2
    assert not any(event.get("saved_usd") for event in watch.events())


def test_whoever_waited_for_a_failure_asks_himself(watch: Watch) -> None:
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
        assert served.has_asked.wait(10)
        second = pool.submit(served.post, BODY)
        time.sleep(0.3)
        served.go.set()
        assert len({first.result(10).content, second.result(10).content}) == 1
    assert len(served.bodies) == 2


def test_nobody_waits_for_an_answer_that_he_holds_unread(watch: Watch) -> None:
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
