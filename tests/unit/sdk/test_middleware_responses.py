"""Cost headers never break a response: when its head is sent, streams, errors, and what is no response."""

import logging
from collections.abc import Callable, Iterator
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from wsgiref.util import FileWrapper

import httpx2
import pytest
from outlay import _context, middleware
from outlay._capture import CAPTURE
from outlay._meter import measure
from outlay._runtime import RUNTIME
from outlay.middleware import ASGIMiddleware

from tests.support.capture import Watch, start
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
    sent,
    served,
    wsgi,
)

__all__ = ["start"]

ROOT = Path(__file__).parents[3]


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
    began: list[str] = []

    def app(environ: Any, start_response: Any) -> Iterator[bytes]:
        start_response("200 OK", [])
        yield b"a"
        with pytest.raises(ZeroDivisionError):
            start_response("500 Sorry", [], (ZeroDivisionError, ZeroDivisionError(), None))
        yield b"b"

    def start_response(status: str, _: Any, error: Any = None) -> Any:
        began.append(status)
        if error is not None:
            raise error[1]
        return lambda _: None

    assert b"".join(wsgi(app, start_response)) == b"ab"
    assert began == ["200 OK", "500 Sorry"]


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

    async def record() -> None:
        measure({"provider": "openai", "model": "gpt-4o", "input_tokens": 1000, "output_tokens": 100})

    assert await asked(Asgi(record)) == headers(1, Decimal("0.0035")), "that one is known"
    (said,) = caplog.records
    assert (said.levelno, "no call is captured" in said.message) == (logging.WARNING, True)


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
