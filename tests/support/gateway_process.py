"""`python -m services.gateway` in a test, with ingest's real route behind it and a provider that follows a script."""

import asyncio
import json
import socket
import socketserver
import struct
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, NamedTuple, cast

import asyncpg
import httpx2
import uvicorn
from fastapi import FastAPI
from pydantic import SecretStr

from core.accounts.service_usage import ServiceUsage
from core.encryption import create_encryptor
from core.event_log.base import EventBatch, Published
from core.http.service import create_service
from core.ledger.unseen_calls import UnseenCalls
from core.ledger_id import LedgerId
from core.providers.provider import ProviderSpec
from core.providers.store import create_provider
from services.ingest.decompression import ingest_room
from services.ingest.fair_turns import FairTurns
from services.ingest.gateway_events import gateway_router
from services.ingest.state import Ingest
from tests.support.api import SECRET_KEY, bearer
from tests.support.server import Server
from tests.support.waiting import PATIENCE_SECONDS, until

SECRET = "a secret of gateways"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
DELTA = b'data: {"id": "c", "model": "gpt-4o", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}\n\n'


class KeptLog:
    """An event log that keeps every batch."""

    def __init__(self) -> None:
        self.batches: list[EventBatch] = []

    async def publish(self, batch: EventBatch) -> Published:
        self.batches.append(batch)
        return Published(0)

    @property
    def events(self) -> list[Any]:
        return [event for batch in self.batches for event in batch.events]


def ingest_app(log: KeptLog, secret: str | None) -> FastAPI:
    """An app with ingest's route for gateways alone."""
    nothing = cast(Any, None)
    app = create_service("ingest", nothing, gateway_router(SecretStr(secret) if secret else None))
    app.state.ingest = Ingest(
        *(nothing, nothing, nothing, log, ingest_room(), FairTurns(), UnseenCalls(), ServiceUsage())
    )
    return app


@contextmanager
def ingest_server(log: KeptLog) -> Iterator[str]:
    """The address of such an app, served by a thread."""
    config = uvicorn.Config(ingest_app(log, SECRET), lifespan="off", log_config=None)
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


class Script(socketserver.ThreadingTCPServer):
    """A provider that does what the first segment of the path says. Serves while the block runs."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Acting)
        self.asked: list[str] = []
        """The first segments of all requests."""
        self.may_end = threading.Event()
        """`slow` ends its answer once it is set."""
        self.left = threading.Event()
        """The gateway has closed a connection in the middle of `hang`."""
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,))

    def __enter__(self) -> "Script":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.may_end.set()
        self.shutdown()
        self._thread.join()
        self.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


def _chunk(content: bytes) -> bytes:
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"


class _Acting(socketserver.StreamRequestHandler):
    server: Script

    def handle(self) -> None:
        act = self.rfile.readline().split(b" ")[1].decode().split("/")[1]
        length = 0
        while (line := self.rfile.readline().strip().lower()) not in (b"",):
            if line.startswith(b"content-length:"):
                length = int(line[15:])
        self.rfile.read(length)
        self.server.asked.append(act)
        try:
            getattr(self, f"_{act}")()
        except OSError:
            return

    def _slow(self) -> None:
        self.wfile.write(HEAD + _chunk(DELTA))
        self.server.may_end.wait(PATIENCE_SECONDS)
        self.wfile.write(_chunk(DELTA) + _chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n")

    def _hang(self) -> None:
        self.wfile.write(HEAD + _chunk(DELTA))
        self.connection.settimeout(PATIENCE_SECONDS)
        if not self.connection.recv(1):
            self.server.left.set()

    def _silent(self) -> None:
        self.connection.settimeout(PATIENCE_SECONDS)
        self.connection.recv(1)

    def _reset(self) -> None:
        self.wfile.write(HEAD + _chunk(DELTA))
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def _redirect(self) -> None:
        to = f"{self.server.url}/stolen/v1/chat/completions"
        self.wfile.write(f"HTTP/1.1 307 Moved\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n".encode())

    def _headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.wfile.write(b"".join(b"X-%d: %b\r\n" % (number, b"x" * 1000) for number in range(100)))

    def _garbage(self) -> None:
        self.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n")


class Running(NamedTuple):
    server: Server
    client: httpx2.AsyncClient
    spool: Path


async def make_providers(dsn: str, specs: dict[str, ProviderSpec]) -> None:
    """Providers of the first organisation's live ledger."""
    connection: Any = await asyncpg.connect(dsn)
    try:
        ledger_id = LedgerId(await connection.fetchval("SELECT min(id) FROM organisation"))
        encryptor = create_encryptor(SecretStr(SECRET_KEY), None)
        for name, spec in specs.items():
            async with connection.transaction():
                await create_provider(connection, encryptor, ledger_id, name, spec, "sk-upstream", "test")
    finally:
        await connection.close()


@asynccontextmanager
async def running(dsn: str, key: str, folder: Path, ingest_url: str) -> AsyncIterator[Running]:
    """The process and a client of it that sends this key."""
    spool = folder / "spool"
    await asyncio.to_thread(folder.mkdir, exist_ok=True)
    server = Server(
        folder / "gateway",
        (sys.executable, "-m", "services.gateway"),
        OUTLAY_DATABASE_URL=dsn,
        OUTLAY_SECRET_KEY=SECRET_KEY,
        OUTLAY_INGEST_URL=ingest_url,
        OUTLAY_GATEWAY_SECRET=SECRET,
        OUTLAY_GATEWAY_SPOOL_DIR=str(spool),
        OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1",
    )
    await asyncio.to_thread(server.start)  # a proxy of its database may be in this event loop
    try:
        async with httpx2.AsyncClient(base_url=server.url, headers=bearer(key), timeout=PATIENCE_SECONDS) as client:
            yield Running(server, client, spool)
    finally:
        server.process.kill()
        server.process.wait()


def spooled(spool: Path) -> list[dict[str, Any]]:
    """The events that wait on disk."""
    lines = [line for path in sorted(spool.glob("*/*.events")) for line in path.read_bytes().splitlines()]
    return [json.loads(line)["event"] for line in lines]


def refuses(url: str) -> bool:
    """Whether nothing listens there any more."""

    def is_refused() -> bool:
        try:
            httpx2.get(f"{url}/healthz", timeout=60)
        except httpx2.TransportError:
            return True
        return False

    return until(is_refused)
