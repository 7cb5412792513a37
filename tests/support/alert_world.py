"""Processes that evaluate budgets and deliver alerts, with their database and receiver, for tests that kill them."""

import asyncio
import base64
import json
import os
import signal
import sys
import threading
from collections.abc import Coroutine
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import asyncpg
from pydantic import SecretStr

from core.accounts.organisations import create_organisation
from core.channels.destination import Destination
from core.channels.store import create_channel
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.encryption import create_encryptor
from core.ledger_id import LedgerId
from tests.support.alerts import alert, decide
from tests.support.server import Server
from tests.support.waiting import PATIENCE_SECONDS, until

KILLS = int(os.environ.get("OUTLAY_TEST_KILLS", "16")) // 4
KEY = base64.b64encode(bytes(32)).decode()


class Hook(ThreadingHTTPServer):
    """A receiver that keeps its requests, and can delay its responses."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.may_answer = threading.Event()
        self.may_answer.set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignores broken connections: these tests kill the sender."""


class _Handler(BaseHTTPRequestHandler):
    server: Hook

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert self.headers["Outlay-Event-Id"] == body["id"]
        self.server.ids += [item["id"] for item in body.get("items", [body])]
        self.server.may_answer.wait(PATIENCE_SECONDS)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        return None


class World:
    """A database, an organisation's channel and its receiver, and processes that deliver."""

    def __init__(self, folder: Path, database: EmbeddedPostgres, hook: Hook) -> None:
        self.hook = hook
        self.database = database
        self.org_id, self.channel_id = self.run(self._prepare(f"http://127.0.0.1:{hook.server_address[1]}/"))
        settings = {"OUTLAY_SECRET_KEY": KEY, "OUTLAY_ALLOW_PRIVATE_DESTINATIONS": "1"}
        command = (sys.executable, "-m", "services.alerts")
        self.replicas = [
            Server(folder / name, command, OUTLAY_DATABASE_URL=database.dsn, **settings) for name in ("one", "other")
        ]

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run(work)

    async def _prepare(self, url: str) -> tuple[int, str]:
        connection = await asyncpg.connect(self.database.dsn)
        await migrate(connection)
        org_id = await create_organisation(connection, "acme")
        destination = Destination(url=url, secret="s")
        made = await create_channel(
            connection, create_encryptor(SecretStr(KEY), None), LedgerId(org_id), "c", "webhook", destination, "k"
        )
        await connection.close()
        return org_id, made.id

    async def _decide(self, count: int) -> list[str]:
        async with asyncpg.create_pool(self.database.dsn, min_size=1, max_size=1) as pool:
            return await decide(pool, self.org_id, [self.channel_id], *(alert() for _ in range(count)))

    def decide(self, count: int) -> list[str]:
        ids: list[str] = self.run(self._decide(count))
        return ids

    def ask(self, sql: str) -> Any:
        async def work() -> Any:
            connection = await asyncpg.connect(self.database.dsn)
            try:
                return await connection.fetchval(sql)
            finally:
                await connection.close()

        return self.run(work())

    def end_leases(self) -> None:
        """Expires all leases, as thirty seconds would."""
        self.ask("UPDATE channel SET leased_until = now()")

    def until_delivered(self, count: int) -> None:
        delivered = "SELECT count(*) FROM delivery WHERE state = 'delivered'"
        assert until(lambda: self.ask(delivered) >= count), self.replicas[0].output()[-3000:]


def kill(replica: Server) -> None:
    replica.process.send_signal(signal.SIGKILL)
    replica.process.wait()
