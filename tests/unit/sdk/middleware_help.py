"""Applications behind the middleware, and what a client gets from them."""

from collections.abc import Awaitable, Callable, Iterable
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any
from wsgiref.handlers import SimpleHandler
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import httpx2
from outlay.middleware import ASGIMiddleware, WSGIMiddleware

from tests.support.capture import BODY, URL, provider, serve

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
