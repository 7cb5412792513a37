"""The app of a service: no URL is redirected, and a connection that has ended leaves no stack trace."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import httpx2
import pytest
from fastapi import APIRouter, FastAPI, Request, Response
from structlog.testing import capture_logs

from core.http.service import DirectRoute, create_service
from tests.support.apps import ALL_ROUTES, OWN_ADDRESSES, build

_NO_BRACES: Final = str.maketrans("", "", "{:}")
CLOSED: Final = "unable to perform operation on <TCPTransport closed=True reading=False 0x7f>; the handler is closed"
"""uvloop's words."""


@pytest.mark.parametrize("service", OWN_ADDRESSES)
async def test_a_url_with_a_slash_too_much_is_not_found(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A redirect would name whichever host the client stated, without TLS, and clients send their keys along."""
    app = build(service, monkeypatch)
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://evil.example") as client:
        for url in (f"{route.path}/".translate(_NO_BRACES) for route in ALL_ROUTES if route.path != "/"):
            if not any(route.path_regex.match(url) for route in ALL_ROUTES):  # an id may have slashes
                answer = await client.get(url)
                assert (answer.status_code, "location" in answer.headers) == (404, False), url
                assert "evil.example" not in answer.text


@asynccontextmanager
async def nothing(app: FastAPI) -> AsyncIterator[None]:
    yield


def service() -> FastAPI:
    direct, framed = APIRouter(route_class=DirectRoute), APIRouter()

    async def answer(request: Request) -> Response:
        return Response("x")

    direct.add_api_route("/direct", answer, methods=["GET", "POST"])
    framed.add_api_route("/framed", answer, methods=["GET", "POST"])
    return create_service("test", nothing, direct, framed)


class Connection:
    """The server's end of a connection on which nothing can be sent any more."""

    def __init__(self, words: str, at: str) -> None:
        self._error, self._at = RuntimeError(words), at
        self.is_told = False
        """Whether the server knows that it has ended: it does after one more turn of the loop."""

    async def send(self, message: Any) -> None:
        if message["type"] == self._at:
            asyncio.get_running_loop().call_soon(setattr, self, "is_told", True)
            raise self._error

    async def receive(self) -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}


def asked(method: str, path: str) -> dict[str, Any]:
    given = {"type": "http", "method": method, "path": path, "raw_path": path.encode(), "query_string": b""}
    return {**given, "headers": [], "http_version": "1.1", "scheme": "http", "root_path": "", "server": ("x", 80)}


@pytest.mark.parametrize("path", ["/direct", "/framed", "/nowhere"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
@pytest.mark.parametrize("at", ["http.response.start", "http.response.body"])
async def test_a_connection_that_ends_while_we_answer_leaves_no_trace(path: str, method: str, at: str) -> None:
    connection = Connection(CLOSED, at)
    with capture_logs() as logs:
        await service()(asked(method, path), connection.receive, connection.send)
    assert logs == []
    assert connection.is_told, "else the server logs an answer that was not finished"


@pytest.mark.parametrize("path", ["/direct", "/framed"])
async def test_any_other_error_of_sending_is_logged(path: str) -> None:
    connection = Connection("something else is wrong", "http.response.body")
    with capture_logs() as logs, pytest.raises(RuntimeError, match="something else"):
        await service()(asked("GET", path), connection.receive, connection.send)
    assert [line["event"] for line in logs] == ["request_failed"]
