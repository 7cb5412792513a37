"""Cost headers on the responses of applications: what each request's calls cost, and nothing that breaks a response."""

import asyncio
import json
import logging
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from wsgiref.handlers import SimpleHandler
from wsgiref.util import FileWrapper, setup_testing_defaults
from wsgiref.validate import validator

import httpx2
import outlay
import pytest
from outlay import BudgetExceeded, _context, middleware
from outlay._capture import CAPTURE
from outlay._capture.socket_calls import socket_calls
from outlay._runtime import RUNTIME
from outlay.middleware import ASGIMiddleware, WSGIMiddleware

from tests.support.capture import ASKED, BODY, URL, Watch, provider, saying, serve, start

__all__ = ["start"]

ROOT = Path(__file__).parents[3]
COST = Decimal("0.00625")
"""Of each answer of the fake provider: 1,000 tokens at 2.50, 200 cached at 1.25, 350 at 10 USD a million."""
Headers = dict[str, str]


def headers(calls: int, cost: Decimal | int, unpriced: int | None = None) -> Headers:
    found = {"x-outlay-calls": str(calls), "x-outlay-cost-usd": f"{Decimal(cost).normalize():f}"}
    return found if unpriced is None else {**found, "x-outlay-unpriced-calls": str(unpriced)}


def call(body: dict[str, Any] = BODY) -> None:
    provider(serve).post(URL, json=body)


async def acall() -> None:
    async with httpx2.AsyncClient(transport=httpx2.MockTransport(serve)) as client:
        await client.post(URL, json=BODY)


async def nothing() -> None:
    pass


class Asgi:
    """An application that does its work, then answers in two parts; `own` are headers that it sets."""

    def __init__(self, work: Callable[[], Awaitable[None]], own: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self.work = work
        self.own = own

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.work()
        await send({"type": "http.response.start", "status": 200, "headers": self.own})
        await send({"type": "http.response.body", "body": b"a", "more_body": True})
        await send({"type": "http.response.body", "body": b"b"})


async def sent(app: Any, kind: str = "http") -> list[Any]:
    """The messages that a server gets."""
    messages: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        messages.append(message)

    await app({"type": kind}, receive, send)
    return messages


async def asked(app: Any) -> Headers:
    head, *_ = await sent(ASGIMiddleware(app))
    return {name.decode(): value.decode() for name, value in head["headers"]}


def served(app: Any) -> tuple[Headers, bytes]:
    """Headers and body that a client gets from the application, behind a real server's handler; it may not break the
    protocol on either side of the middleware."""
    given: dict[str, Any] = {"QUERY_STRING": ""}
    setup_testing_defaults(given)
    out = BytesIO()
    handler = SimpleHandler(BytesIO(), out, StringIO(), {**given, "SERVER_PROTOCOL": "HTTP/1.0"})
    handler.http_version = "1.0"
    handler.run(validator(WSGIMiddleware(validator(app))))
    head, _, body = out.getvalue().partition(b"\r\n\r\n")
    pairs = (line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    return {name.lower(): value for name, value in pairs}, body


def wsgi(app: Any, start_response: Any, **environ: Any) -> Any:
    given: dict[str, Any] = environ
    setup_testing_defaults(given)
    return WSGIMiddleware(app)(given, start_response)


def ours(found: Headers) -> Headers:
    return {name: value for name, value in found.items() if name.startswith("x-outlay")}


def plain(work: Callable[[], object], *own: tuple[str, str]) -> Any:
    """A WSGI application that does its work, then answers."""

    def app(environ: Any, start_response: Any) -> list[bytes]:
        work()
        start_response("200 OK", [("Content-Type", "text/plain"), *own])
        return [b"done"]

    return app


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


def test_a_refused_call_is_no_call(start: Callable[..., Watch]) -> None:
    start()

    def work() -> None:
        with outlay.run("r", budget_usd=0), pytest.raises(BudgetExceeded):
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


async def test_an_applications_own_cost_headers_are_replaced(start: Callable[..., Watch]) -> None:
    start()
    forged = [(b"X-Outlay-Cost-USD", b"0"), (b"x-outlay-unpriced-calls", b"9"), (b"x-other", b"1")]
    app = Asgi(acall, iter(forged))
    assert await asked(app) == {"x-other": "1", **headers(1, COST)}
    found, _ = served(plain(call, ("X-Outlay-Calls", "0"), ("X-Other", "1")))
    assert (ours(found), found["x-other"]) == (headers(1, COST), "1")


async def test_a_streamed_answer_states_what_was_known_at_its_head(start: Callable[..., Watch]) -> None:
    watch = start()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await acall()
        await send({"type": "http.response.start", "status": 200})
        await acall()
        await send({"type": "http.response.body", "body": b"a"})

    head, *body = await sent(ASGIMiddleware(app))
    assert dict(head["headers"])[b"x-outlay-calls"] == b"1"
    assert body == [{"type": "http.response.body", "body": b"a"}]
    assert len(watch.events()) == 2


def test_a_wsgi_head_waits_for_the_first_part_and_no_longer(start: Callable[..., Watch]) -> None:
    watch = start()
    closed: list[bool] = []

    def app(environ: Any, start_response: Any) -> Iterator[bytes]:
        try:
            call()
            start_response("200 OK", [("Content-Type", "text/plain")])
            call()
            yield b"a"
            call()
            yield b"b"
        finally:
            closed.append(True)

    found, body = served(app)
    assert (ours(found), body, closed) == (headers(2, 2 * COST), b"ab", [True])
    assert len(watch.events()) == 3


def test_a_generator_without_a_part_still_has_a_head(start: Callable[..., Watch]) -> None:
    start()

    def app(environ: Any, start_response: Any) -> Iterator[bytes]:
        start_response("204 No Content", [])
        call()
        yield from ()

    assert ours(served(app)[0]) == headers(1, COST)


def test_what_is_written_by_hand_comes_after_the_head(start: Callable[..., Watch]) -> None:
    start()

    def app(environ: Any, start_response: Any) -> list[bytes]:
        write = start_response("200 OK", [("Content-Type", "text/plain")])
        call()
        write(b"a")
        call()
        return [b"b"]

    found, body = served(app)
    assert (ours(found), body) == (headers(1, COST), b"ab")


def test_an_error_before_the_first_part_replaces_the_head(start: Callable[..., Watch]) -> None:
    start()

    def app(environ: Any, start_response: Any) -> Iterator[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])
        try:
            raise ZeroDivisionError
        except ZeroDivisionError as error:
            start_response("500 Sorry", [("Content-Type", "text/html")], (type(error), error, error.__traceback__))
        yield b"sorry"

    found, body = served(app)
    assert (found["content-type"], ours(found), body) == ("text/html", headers(0, 0), b"sorry")


def test_an_error_after_the_head_is_the_servers(start: Callable[..., Watch]) -> None:
    start()
    began: list[tuple[Any, ...]] = []

    def app(environ: Any, start_response: Any) -> Iterator[bytes]:
        start_response("200 OK", [])
        yield b"a"
        start_response("500 Sorry", [], (ZeroDivisionError, ZeroDivisionError(), None))

    def start_response(*given: Any) -> Any:
        began.append(given)
        if len(given) == 3:
            raise given[2][1]

    parts = wsgi(app, start_response)
    assert next(parts) == b"a"
    with pytest.raises(ZeroDivisionError):
        next(parts)
    assert [given[0] for given in began] == ["200 OK", "500 Sorry"]


def test_a_second_head_without_an_error_reaches_the_server(start: Callable[..., Watch]) -> None:
    start()
    began: list[str] = []

    def app(environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [])
        start_response("201 Created", [])
        return []

    wsgi(app, lambda status, _: began.append(status))
    assert began == ["200 OK", "201 Created"]


def test_a_file_is_left_to_the_server(start: Callable[..., Watch]) -> None:
    start()

    def app(environ: Any, start_response: Any) -> Any:
        start_response("200 OK", [])
        return environ["wsgi.file_wrapper"](BytesIO(b"file"))

    began: list[str] = []
    environ = {"wsgi.file_wrapper": FileWrapper}
    assert isinstance(wsgi(app, lambda status, _: began.append(status), **environ), FileWrapper)
    assert began == ["200 OK"]


def failing() -> None:
    raise KeyError("mine")


async def test_an_applications_exceptions_pass(start: Callable[..., Watch]) -> None:
    start()

    async def fail() -> None:
        failing()

    with pytest.raises(KeyError):
        await asked(Asgi(fail))
    with pytest.raises(KeyError):
        wsgi(plain(failing), lambda *_: None)
    assert _context.current().meters == ()


@pytest.mark.parametrize("kind", ["websocket", "lifespan"])
async def test_other_connections_pass_unchanged(kind: str) -> None:
    given: list[Any] = []

    async def app(*connection: Any) -> None:
        given.extend(connection)

    connection: Any = ({"type": kind}, object(), object())
    await ASGIMiddleware(app)(*connection)
    assert all(one is other for one, other in zip(given, connection, strict=True))


async def test_an_error_of_ours_is_logged_once_and_the_response_passes(
    start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    start()

    def fail(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(middleware, "_headers", fail)
    monkeypatch.setattr(middleware, "_said", set())
    for _ in range(2):
        assert await asked(Asgi(nothing, [(b"x-own", b"1")])) == {"x-own": "1"}
        found, body = served(plain(call))
        assert (ours(found), body) == ({}, b"done")
    assert [record.message for record in caplog.records if "cost headers" in record.message] == [
        "outlay: a response got no cost headers: making them failed with ZeroDivisionError"
    ]


async def test_a_price_that_fails_leaves_the_call_unpriced(
    start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    start()

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("outlay._local_prices.PRICES.cost", fail)
    assert await asked(Asgi(acall)) == headers(1, 0, unpriced=1)


async def test_where_nothing_is_captured_nothing_is_stated(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Zero calls would not be known."""
    monkeypatch.setattr(middleware, "_said", set())
    monkeypatch.setattr(RUNTIME, "_sender", None)
    assert CAPTURE.sink is None
    for _ in range(2):
        assert await asked(Asgi(nothing)) == {}
    (record,) = caplog.records
    assert (record.levelno, "no call is captured" in record.message) == (logging.WARNING, True)


async def test_disabled_it_is_not_there(start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch) -> None:
    start()
    monkeypatch.setenv("OUTLAY_DISABLED", "1")
    own = [(b"x-outlay-calls", b"mine")]
    assert await asked(Asgi(acall, own)) == {"x-outlay-calls": "mine"}
    assert ours(served(plain(call))[0]) == {}


async def test_the_readmes_example(start: Callable[..., Watch]) -> None:
    start()
    text = (ROOT / "sdk" / "README.md").read_text().split("## Cost headers", 1)[1]

    def answer(question: str) -> str:
        call()
        return question

    names: dict[str, Any] = {"answer": answer}
    exec(text.split("```python\n", 1)[1].split("```", 1)[0], names)  # noqa: S102 - our own document
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(names["app"]), base_url="http://app") as browser:
        response = await browser.get("/answer", params={"question": "x"})
    assert response.status_code == 200
    assert ours({**response.headers}) == headers(1, COST)
