"""kill -9 of the processes that deliver, at every moment: none lost, and what comes twice has one id."""

import asyncio
import base64
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Coroutine, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from typing import Any

import asyncpg
import pytest
from pydantic import SecretStr

from core.channels.channel import Target
from core.channels.store import create_channel
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.organisations import create_organisation
from core.seal import sealer
from tests.alerts_help import alert, decide
from tests.server import Server

KILLS = int(os.environ.get("OUTLAY_TEST_KILLS", "20")) // 4
KEY = base64.b64encode(bytes(32)).decode()


class Hook(ThreadingHTTPServer):
    """Keeps what comes, and may hold its answers back."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.may_answer = threading.Event()
        self.may_answer.set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A sender that was killed is what this is about."""


class _Handler(BaseHTTPRequestHandler):
    server: Hook

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert self.headers["Outlay-Event-Id"] == body["id"]
        self.server.ids += [item["id"] for item in body.get("items", [body])]
        self.server.may_answer.wait(20)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        return None


class World:
    """A database, an organisation's channel, its receiver, and processes that deliver."""

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
        target = Target(url=url, secret="s")
        made = await create_channel(connection, sealer(SecretStr(KEY), None), org_id, "c", "webhook", target, "k")
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
        """What thirty seconds do."""
        self.ask("UPDATE channel SET leased_until = now()")

    def until_delivered(self, count: int) -> None:
        deadline = time.monotonic() + 40
        while self.ask("SELECT count(*) FROM delivery WHERE state = 'delivered'") < count:
            assert time.monotonic() < deadline, self.replicas[0].output()[-3000:]
            time.sleep(0.1)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    hook = Hook()
    thread = threading.Thread(target=hook.serve_forever, daemon=True)
    thread.start()
    with EmbeddedPostgres(tmp_path / "database", {"fsync": "off"}) as database:
        world = World(tmp_path, database, hook)
        try:
            yield world
        finally:
            hook.may_answer.set()
            for replica in world.replicas:
                if hasattr(replica, "process"):
                    replica.stop()
            hook.shutdown()
            hook.server_close()
            thread.join(5)


def kill(replica: Server) -> None:
    replica.process.send_signal(signal.SIGKILL)
    replica.process.wait()


def test_each_replica_killed_between_send_and_record(world: World) -> None:
    """The receiver has it, nobody knows; the other replica sends it again with the same id, once."""
    for first, second in (world.replicas, world.replicas[::-1]):
        world.hook.ids.clear()
        delivered = world.ask("SELECT count(*) FROM delivery")
        world.hook.may_answer.clear()
        first.start()
        (sent,) = world.decide(1)
        while not world.hook.ids:
            time.sleep(0.02)
        second.start()
        kill(first)
        world.hook.may_answer.set()
        assert world.hook.ids == [sent]
        world.end_leases()
        world.until_delivered(delivered + 1)
        time.sleep(0.5)
        assert world.hook.ids == [sent, sent]
        assert second.stop() == 0


def test_kills_at_any_moment_lose_nothing(world: World) -> None:
    random, sent = Random(11), []
    for number in range(KILLS):
        replica = world.replicas[number % 2].start()
        for _ in range(3):
            sent += world.decide(random.choice((1, 4, 30)))
            time.sleep(random.uniform(0, 0.1))
        if number % 3 == 1:
            world.database.stop()
            world.database.start()
        kill(replica)
        world.end_leases()
    sent += world.decide(5)
    world.replicas[0].start()
    world.until_delivered(len(sent))
    assert set(world.hook.ids) == set(sent)
    assert world.ask("SELECT count(*) FROM alert_outbox") == 0


def test_a_stop_that_was_asked_for_sends_nothing_twice(world: World) -> None:
    sent = []
    for number in range(3):
        replica = world.replicas[number % 2].start()
        sent += world.decide(7)
        assert replica.stop() == 0
    world.replicas[0].start()
    world.until_delivered(len(sent))
    assert sorted(world.hook.ids) == sorted(sent)
