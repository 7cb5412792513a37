"""The listener: it hears notifications, polls, detects dead connections, reconnects, and leaves none behind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg
import pytest
from structlog.testing import capture_logs

from core.accounts.auth import Keys
from core.budgets.evaluator import Evaluator
from core.db.listener import Listener
from core.process.background_tasks import Loops
from services.alerts.delivery import DeliveryWorker
from tests.support.waiting import PATIENCE_SECONDS, eventually

CHANNEL = "test_channel"
SESSIONS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


class Seen:
    """The notifications of a listener, and the results that its polls should have."""

    def __init__(self) -> None:
        self.payloads: list[str] = []
        self.connected: list[None] = []
        self.pids: list[int] = []
        self.sql = "SELECT 1"

    async def look(self, connection: Any) -> None:
        await connection.execute(self.sql)
        self.pids.append(connection.get_server_pid())

    def listener(self, pool: Any, look_seconds: float = PATIENCE_SECONDS) -> Listener:
        return Listener(
            pool,
            CHANNEL,
            heard=self.payloads.append,
            look=self.look,
            connect_seconds=PATIENCE_SECONDS,
            look_seconds=look_seconds,
            connected=lambda: self.connected.append(None),
            look_every_seconds=0.05,
        )


@asynccontextmanager
async def running(listener: Listener) -> AsyncIterator["asyncio.Task[None]"]:
    task: asyncio.Task[None] = asyncio.create_task(listener.run("test_not_listening"))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def notify(dsn: str, payload: str, channel: str = CHANNEL) -> None:
    other = await asyncpg.connect(dsn)
    await other.execute("SELECT pg_notify($1, $2)", channel, payload)
    await other.close()


async def test_it_hears_its_channel_and_looks_again_and_again(plain_pool: Any, plain_dsn: str) -> None:
    seen = Seen()
    async with running(seen.listener(plain_pool)):
        await eventually(lambda: seen.pids)
        for payload in ("one", "", "zwei ß"):
            await notify(plain_dsn, payload)
        await notify(plain_dsn, "another's", "another_channel")
        await eventually(lambda: len(seen.payloads) == 3)
        looks = len(seen.pids)
        await eventually(lambda: len(seen.pids) > looks + 3)
    assert seen.payloads == ["one", "", "zwei ß"]
    assert (len(seen.connected), len(set(seen.pids))) == (1, 1)


async def test_what_ends_a_connection_makes_another(plain_pool: Any, plain_dsn: str) -> None:
    """The server ends the connection; a poll is refused; a poll is not answered in time."""
    seen = Seen()
    with capture_logs() as logs:
        async with running(seen.listener(plain_pool, look_seconds=1)):
            for fault in ("SELECT pg_terminate_backend(pg_backend_pid())", "SELECT 1 / 0", "SELECT pg_sleep(60)"):
                await eventually(lambda: seen.pids)
                connections = len(seen.connected)
                seen.sql = fault
                await eventually(lambda n=connections: len(seen.connected) > n)  # type: ignore[misc]
                seen.sql = "SELECT 1"
                seen.pids.clear()
            while not seen.payloads:  # what is notified between two connections is lost
                await notify(plain_dsn, "again")
                await asyncio.sleep(0.1)
    warnings = [entry for entry in logs if entry["event"] == "test_not_listening"]
    assert len(warnings) >= 3
    assert {entry["log_level"] for entry in warnings} == {"warning"}


async def test_it_ends_with_a_fault_that_is_no_databases(plain_pool: Any) -> None:
    async def look(connection: Any) -> None:
        raise KeyError("a fault of ours")

    with pytest.raises(KeyError):
        await Seen().listener(plain_pool)._replace(look=look).run("test_not_listening")


async def test_it_leaves_no_connection_that_listens(plain_dsn: str) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS), asyncpg.create_pool(plain_dsn, min_size=0, max_size=1) as pool:
        seen = Seen()
        async with running(seen.listener(pool)):
            await eventually(lambda: seen.pids)
        async with pool.acquire() as connection:  # the only connection that may exist
            assert connection.get_server_pid() != seen.pids[0]
            await connection.execute("SELECT pg_notify($1, 'late')", CHANNEL)
            while await connection.fetchval(SESSIONS):
                await asyncio.sleep(0.01)
    assert seen.payloads == []


async def test_one_connection_ends_once(plain_pool: Any) -> None:
    seen = Seen()
    seen.sql = "SELECT pg_terminate_backend(pg_backend_pid())"
    with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)):
        await seen.listener(plain_pool).once()
    assert len(seen.connected) == 1


async def test_without_a_free_connection_it_waits_no_longer_than_it_may(plain_dsn: str) -> None:
    async with asyncpg.create_pool(plain_dsn, min_size=0, max_size=1) as pool, pool.acquire():
        with pytest.raises(TimeoutError):
            await Seen().listener(pool)._replace(connect_seconds=0.1).once()


async def test_keys_budgets_and_deliveries_listen(plain_pool: Any, plain_dsn: str) -> None:
    """Each listens on its channel with its own query, and again on a new connection after one was ended."""
    questions = {"%last_used_at%", "SELECT 1", "%delivery%"}
    listening = f"{SESSIONS.replace('count(*)', 'array_agg(pid)')} AND query LIKE $1"

    async def send(*_: object) -> Any:
        raise AssertionError("nothing is to be sent")

    async with Loops() as loops:
        loops.start("keys", Keys(plain_pool).listen())
        Evaluator(plain_pool).start(loops)
        loops.again("deliveries", DeliveryWorker(plain_pool, send).listen)
        other = await asyncpg.connect(plain_dsn)
        async with asyncio.timeout(PATIENCE_SECONDS):
            for question in questions:
                while not (pids := await other.fetchval(listening, question)):
                    await asyncio.sleep(0.05)
                await other.execute("SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS t (pid)", pids)
                while not set(await other.fetchval(listening, question) or ()) - set(pids):
                    await asyncio.sleep(0.05)
        assert loops.dead == []
        await other.close()
