"""Cost headers on the responses of applications: which calls of a request they count, and what those cost."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import httpx2
import outlay
import pytest
from outlay import BudgetExceeded
from outlay._capture.socket_calls import socket_calls
from outlay.middleware import WSGIMiddleware

from tests.support.capture import ASKED, BODY, URL, Watch, provider, saying, serve, start
from tests.unit.sdk.middleware_help import (
    COST,
    Asgi,
    acall,
    asked,
    call,
    headers,
    nothing,
    ours,
    plain,
    served,
    wsgi,
)

__all__ = ["start"]


async def test_the_calls_of_a_request_and_their_exact_cost(start: Callable[..., Watch]) -> None:
    watch = start()

    async def work() -> None:
        await acall()
        await asyncio.to_thread(call)
        await asyncio.gather(asyncio.create_task(acall()), acall())
        thread = threading.Thread(target=outlay.propagate(call))
        thread.start()
        await asyncio.to_thread(thread.join)

    assert await asked(Asgi(work)) == headers(5, 5 * COST)
    assert len(watch.events()) == 5
    assert await asked(Asgi(nothing)) == headers(0, 0)


def test_the_calls_of_a_wsgi_request(start: Callable[..., Watch]) -> None:
    start()

    def work() -> None:
        call()
        with outlay.track(feature="f"), outlay.run("r", budget_usd=1), ThreadPoolExecutor(1) as pool:
            pool.submit(outlay.propagate(call)).result()
        call(ASKED)

    found, body = served(plain(work))
    assert (ours(found), body) == (headers(3, 3 * COST), b"done")
    assert isinstance(wsgi(plain(call), lambda *_: None), list), "left to the server, which knows its length"


async def test_concurrent_requests_never_mix(start: Callable[..., Watch]) -> None:
    start()

    async def request(calls: int) -> bool:
        async def work() -> None:
            for _ in range(calls):
                await acall()
                await asyncio.sleep(0)

        return await asked(Asgi(work)) == headers(calls, calls * COST)

    assert all(await asyncio.gather(*(request(calls % 4) for calls in range(24))))


def test_concurrent_threads_never_mix(start: Callable[..., Watch]) -> None:
    start()
    together = threading.Barrier(4)

    def request(calls: int) -> bool:
        def work() -> None:
            together.wait(60)
            for _ in range(calls):
                call()

        return ours(served(plain(work))[0]) == headers(calls, calls * COST)

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(request, range(4)))


def test_recorded_calls_count_and_an_event_twice_counts_once(start: Callable[..., Watch]) -> None:
    sdk = start().sdk

    def work() -> None:
        sdk.record(provider="openai", model="gpt-4o", input_tokens=1000, output_tokens=100)
        with outlay.track(provider="openai"):
            sdk.record(model="gpt-4o", prompt_tokens="1000", completion_tokens=100)
        for _ in range(2):
            sdk.record(event_id="01939a3e-2b00-7000-8000-000000000001", model="any", cost_usd="0.00000000001")

    found, _ = served(plain(work))
    assert ours(found) == headers(3, Decimal("0.00700000001")), "without an exponent"


def test_calls_without_a_price_are_said_and_are_not_in_the_sum(start: Callable[..., Watch]) -> None:
    sdk = start().sdk

    def work() -> None:
        call()
        saying({"model": "secret-model-9", "usage": {"prompt_tokens": 5, "completion_tokens": 1}}).post(URL, json=BODY)
        sdk.record(provider="openai", model="gpt-4o", cost_usd=object())  # nothing that costs can be computed by

    assert ours(served(plain(work))[0]) == headers(3, COST, unpriced=2)


def test_a_call_that_cannot_be_read_is_unpriced(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> None:
    start()

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("outlay._capture.call_events.events_of", fail)
    assert ours(served(plain(call))[0]) == headers(1, 0, unpriced=1)


def test_a_call_at_an_unknown_host_counts(start: Callable[..., Watch]) -> None:
    start()
    work = lambda: provider(serve).post("https://llm.internal/v1/chat/completions", json=BODY)  # noqa: E731
    assert ours(served(plain(work))[0])["x-outlay-calls"] == "1"


def test_each_response_on_a_socket_is_a_call(start: Callable[..., Watch]) -> None:
    """Of the request that asked for it, not of the one that opened the connection."""
    watch = start()
    usage = {"input_tokens": 1000, "output_tokens": 100, "total_tokens": 1100}
    ended = {"type": "response.completed", "response": {"id": "resp_1", "model": "gpt-4o", "usage": usage}}
    opened: list[Any] = []
    served(plain(lambda: opened.append(socket_calls("api.openai.com", "/v1/responses", "", []))))

    def work() -> None:
        opened[0].sent(json.dumps({"type": "response.create", "response": {"model": "gpt-4o"}}))
        opened[0].received(json.dumps(ended))

    assert ours(served(plain(work))[0]) == headers(1, Decimal("0.0035"))
    assert len(watch.events()) == 1


def test_a_refused_call_is_no_call(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether its client gets an exception, or a response because it would try again."""
    start()

    def work() -> None:
        with outlay.run("r", budget_usd=0):
            with pytest.raises(BudgetExceeded):
                call()
            monkeypatch.setattr("outlay._capture.refusals.retries_exceptions", lambda _: True)
            call()

    assert ours(served(plain(work))[0]) == headers(0, 0)


def test_a_call_through_a_gateway_counts_once(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> None:
    """The gateway has recorded it, so the SDK sends no event."""
    monkeypatch.setenv("OUTLAY_GATEWAY_URL", "http://gateway:8085")
    watch = start()

    def answer(request: httpx2.Request) -> httpx2.Response:
        reply = serve(request)
        reply.headers["X-Outlay-Call-Id"] = "01939a3e-2b00-7000-8000-000000000001"
        return reply

    work = lambda: provider(answer).post("http://gateway:8085/openai/v1/chat/completions", json=BODY)  # noqa: E731
    assert ours(served(plain(work))[0]) == headers(1, COST)
    assert watch.events() == []


def test_nested_middleware_counts_for_both_and_the_outer_one_is_stated_once(start: Callable[..., Watch]) -> None:
    start()
    inner = WSGIMiddleware(plain(call))

    def app(environ: Any, start_response: Any) -> Iterable[bytes]:
        call()
        return inner(environ, start_response)

    assert ours(served(app)[0]) == headers(2, 2 * COST)
