"""The server's own connections, on a real socket: sizes of heads, and clients that are slow or silent."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import pytest
from fastapi import FastAPI, Request, Response
from starlette.requests import ClientDisconnect

from core.process.serve import Server
from core.process.settings import ServerSettings

_END: Final = 60
LARGE: Final = 64 * 1024 * 1024
GET: Final = b"GET / HTTP/1.1\r\nHost: outlay\r\n"


class Served:
    """A running server, and what its app saw."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.left: list[int] = []
        """The bytes that had come when a client was cut off."""
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.clients: list[Connection] = []
        self.connections: Callable[[], int]

    async def connect(self) -> "Connection":
        client = Connection(*await asyncio.open_connection("127.0.0.1", self.port))
        self.clients.append(client)
        return client


class Connection:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def close(self) -> None:
        self._writer.transport.abort()
        with suppress(ConnectionError):
            await self._writer.wait_closed()

    def send(self, data: bytes) -> None:
        self._writer.write(data)

    async def flood(self, piece: bytes, at_most: int) -> int:
        """Sends the piece again and again until the server closes; returns the bytes sent."""
        sent = 0
        try:
            while sent < at_most and not self._reader.at_eof():
                self._writer.write(piece)
                await asyncio.wait_for(self._writer.drain(), _END)
                await asyncio.sleep(0)
                sent += len(piece)
        except ConnectionError:
            pass
        return sent

    async def answer(self) -> tuple[int, bytes]:
        """Status and body of the next answer."""
        async with asyncio.timeout(_END):
            head = await self._reader.readuntil(b"\r\n\r\n")
            size = next(int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if b"content-length" in line)
            return int(head.split(b" ")[1]), await self._reader.readexactly(size)

    async def closed(self) -> bytes:
        """What came until the server closed."""
        async with asyncio.timeout(_END):
            try:
                return await self._reader.read()
            except ConnectionError:
                return b""


@asynccontextmanager
async def served(monkeypatch: pytest.MonkeyPatch, **limits: Any) -> AsyncIterator[Served]:
    for name, value in limits.items():
        monkeypatch.setenv("OUTLAY_TRUSTED_PROXIES" if "prox" in name else f"OUTLAY_HTTP_{name.upper()}", str(value))
    app = FastAPI()
    listener = socket.create_server(("127.0.0.1", 0))
    running = Served(listener.getsockname()[1])

    @app.api_route("/", methods=["GET", "POST"])
    async def root(request: Request) -> Response:
        size = 0
        try:
            async for chunk in request.stream():
                size += len(chunk)
        except ClientDisconnect:
            running.left.append(size)
            raise
        await running.may_answer.wait()
        return Response(f"{size} {len(request.url.query)} {len(request.headers)}")

    @app.get("/large")
    async def large() -> Response:
        return Response(bytes(LARGE))

    server = Server(app, ServerSettings())
    running.connections = lambda: len(server.server_state.connections)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield running
    finally:
        running.may_answer.set()
        for client in running.clients:
            await client.close()
        server.should_exit = True
        await asyncio.wait_for(task, _END)


@pytest.mark.parametrize(
    ("start", "piece", "status"),
    [
        pytest.param(GET, b"X-Lines: " + b"x" * 500 + b"\r\n", 431, id="long lines"),
        pytest.param(GET, b"a:\r\n", 431, id="short lines"),
        pytest.param(GET + b"X-Line: ", b"x" * 5_000, 431, id="a value without an end"),
        pytest.param(GET + b"X-Line", b"x" * 5_000, 431, id="a name without an end"),
        pytest.param(b"GET /?", b"x" * 5_000, 414, id="a URL without an end"),
        pytest.param(b"GET", b" " * 5_000, 431, id="a request line without an end"),
        pytest.param(
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", b"X-T: 1\r\n", 431, id="trailers without end"
        ),
        pytest.param(
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;", b"x" * 5_000, 431, id="a chunk's extension"
        ),
    ],
)
async def test_a_head_without_an_end_is_cut(
    monkeypatch: pytest.MonkeyPatch, start: bytes, piece: bytes, status: int
) -> None:
    async with served(monkeypatch) as server:
        client = await server.connect()
        client.send(start)
        sent = await client.flood(piece, 100 * 1024 * 1024)
        assert sent < 16 * 1024 * 1024  # what the sockets' buffers hold, far below what was offered
        said = await client.closed()
        assert not said or int(said.split(b" ")[1]) in (status, 400)


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (GET + b"".join(b"X-%d: y\r\n" % i for i in range(199)) + b"\r\n", 200),
        (GET + b"".join(b"X-%d: y\r\n" % i for i in range(200)) + b"\r\n", 431),
        (GET + b"".join(b"X-%d: %s\r\n" % (i, b"y" * 600) for i in range(100)) + b"\r\n", 200),
        (GET + b"".join(b"X-%d: %s\r\n" % (i, b"y" * 700) for i in range(100)) + b"\r\n", 431),
        (b"GET /?" + b"&".join(b"feature=" + b"v" * 50 for _ in range(500)) + b" HTTP/1.1\r\n\r\n", 200),
        (b"GET /?" + b"v" * 33_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GARBAGE\r\n\r\n", 400),
    ],
)
@pytest.mark.parametrize("piece", [1_000_000, 4_000], ids=["at once", "in pieces"])
async def test_where_the_limits_are(monkeypatch: pytest.MonkeyPatch, head: bytes, status: int, piece: int) -> None:
    async with served(monkeypatch) as server:
        client = await server.connect()
        for start in range(0, len(head), piece):
            client.send(head[start : start + piece])
            await asyncio.sleep(0)
        answered, body = await client.answer()
        assert answered == status
        if status >= 400:
            code = {400: "malformed", 414: "url_too_long", 431: "head_too_large"}[status]
            said = json.loads(body)
            assert (said["code"], said["type"], said["status"]) == (code, f"urn:outlay:problem:{code}", status)


async def test_bodies_are_no_heads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Large ones, requests sent before the answer to the last, and those that ask before they send."""
    async with served(monkeypatch) as server:
        client, size = await server.connect(), 3 * 1024 * 1024
        post = b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n"
        client.send((post % size + b"x" * size) * 2 + GET + b"X: " + b"y" * 60_000 + b"\r\n\r\n")
        assert [(await client.answer())[1].split()[0] for _ in range(3)] == [b"%d" % size, b"%d" % size, b"0"]
        client.send(b"POST / HTTP/1.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
        async with asyncio.timeout(_END):
            assert await client._reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.send(b"abc")
        assert (await client.answer())[1].split()[0] == b"3"


async def test_clients_that_keep_us_waiting_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(monkeypatch, head_seconds=0.5, body_seconds=0.5, idle_seconds=1) as server:
        silent, half, body, idle = [await server.connect() for _ in range(4)]
        half.send(GET)
        body.send(b"POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc")
        idle.send(GET + b"\r\n")
        assert (await idle.answer())[0] == 200
        assert b" 408 " in await silent.closed()
        assert b" 408 " in await half.closed()
        assert b" 408 " in await body.closed()
        assert await idle.closed() == b""
        assert server.left == [3]


async def test_a_declared_length_buys_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(monkeypatch, head_seconds=0.5, body_seconds=0.5, idle_seconds=60) as server:
        for declared in (b"Content-Length: 5242880", b"Content-Length: 1000000000000", b"Transfer-Encoding: chunked"):
            client = await server.connect()
            client.send(b"POST / HTTP/1.1\r\n" + declared + b"\r\n\r\n")
            assert b" 408 " in await client.closed()


async def test_what_has_come_of_a_body_buys_time(monkeypatch: pytest.MonkeyPatch) -> None:
    size, most = 512 * 1024, 448 * 1024
    chunks = b"10000\r\n%s\r\n" % (b"x" * 65_536) * 7
    async with served(monkeypatch, head_seconds=0.2, body_seconds=0.2, idle_seconds=60) as server:
        declared, chunked, silent = [await server.connect() for _ in range(3)]
        declared.send(b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % size + b"x" * most)
        chunked.send(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)
        assert b" 408 " in await silent.closed()  # so the limits had passed
        await asyncio.sleep(1.5)
        declared.send(b"x" * (size - most))
        chunked.send(b"10000\r\n%s\r\n0\r\n\r\n" % (b"x" * 65_536))
        assert [(await client.answer())[1].split()[0] for client in (declared, chunked)] == [b"%d" % size] * 2


async def test_a_slow_answer_is_not_a_slow_client(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(monkeypatch, head_seconds=0.2, body_seconds=0.2, idle_seconds=60) as server:
        server.may_answer.clear()
        slow, silent = await server.connect(), await server.connect()
        slow.send(b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
        assert b" 408 " in await silent.closed()  # so the limits had passed
        await asyncio.sleep(1.5)
        server.may_answer.set()
        assert await slow.answer() == (200, b"3 0 1")


async def test_silent_connections_take_no_others_place(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(monkeypatch, waiting=5) as server:
        first = await server.connect()
        first.send(GET + b"\r\n")
        assert (await first.answer())[0] == 200
        silent = [await server.connect() for _ in range(20)]
        assert await first.closed() == b""
        assert [await client.closed() for client in silent[:15]] == [b""] * 15
        silent[-1].send(GET + b"\r\n")
        assert (await silent[-1].answer())[0] == 200


async def test_one_address_has_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(monkeypatch, per_address=2) as server:
        clients = [await server.connect() for _ in range(3)]
        assert await clients[2].closed() == b""
        clients[0].send(GET + b"\r\n")
        assert (await clients[0].answer())[0] == 200
    async with served(monkeypatch, per_address=2, trusted_proxies="10.0.0.0/8, 127.0.0.0/8") as server:
        for client in [await server.connect() for _ in range(5)]:
            client.send(GET + b"\r\n")
            assert (await client.answer())[0] == 200


async def test_a_client_that_takes_nothing_of_its_answer_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that takes it slowly is not."""
    async with served(monkeypatch, unread_seconds=2) as server:
        deaf, slow = await server.connect(), await server.connect()
        for client in (deaf, slow):
            client.send(b"GET /large HTTP/1.1\r\n\r\n")
        await slow._reader.readuntil(b"\r\n\r\n")
        taken = 0
        async with asyncio.timeout(_END):
            while server.connections() > 1:
                taken += len(await slow._reader.read(32 * 1024))
                await asyncio.sleep(0.02)
            assert len(await deaf.closed()) < LARGE
            taken += len(await slow._reader.readexactly(LARGE - taken))
        assert taken == LARGE


async def test_requests_that_wait_on_one_connection_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A packet of ten thousand requests took the memory of ten thousand."""
    async with served(monkeypatch) as server:
        server.may_answer.clear()
        few, many = await server.connect(), await server.connect()
        few.send((GET + b"\r\n") * 33)
        many.send((GET + b"\r\n") * 34)  # one is worked on, 32 wait, and one is too much
        assert await many.closed() == b""
        server.may_answer.set()
        assert [(await few.answer())[0] for _ in range(33)] == [200] * 33
