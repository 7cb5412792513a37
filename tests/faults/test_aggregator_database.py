"""The aggregator while its database restarts, refuses to write, is slow, or cannot be reached."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.ledger.maintenance import maintain
from core.organisations import create_organisation
from core.prices.sync import seed
from core.settings import KafkaSettings, Settings
from tests.faults.aggregators import Sender, landed, progresses, query, settles, until
from tests.faults.conftest import Start
from tests.faults.proxy import Proxy


@pytest.fixture
def database(tmp_path: Path) -> Iterator[EmbeddedPostgres]:
    """A server of the test's own, to be taken away."""
    tmp_path.chmod(0o711)
    with EmbeddedPostgres(tmp_path / "database") as database:
        asyncio.run(prepare(database.dsn))
        yield database


async def prepare(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    await migrate(connection)
    await seed(connection)
    await maintain(connection, Settings())
    await create_organisation(connection, "acme")
    await connection.close()


async def test_a_database_that_restarts_and_one_that_only_reads(
    start: Start, database: EmbeddedPostgres, log: KafkaSettings
) -> None:
    sender = Sender(log.brokers, log.topic, 1)
    aggregator = start(database.dsn)
    sending = asyncio.create_task(sender.run())
    await progresses(database.dsn, 30)
    database.stop()
    await asyncio.sleep(3)
    database.start()
    await progresses(database.dsn)
    await _read_only(database.dsn, True)
    await asyncio.sleep(1)
    before = await landed(database.dsn)
    await asyncio.sleep(3)
    assert await landed(database.dsn) == before
    assert aggregator.readiness()[0] == 200
    await _read_only(database.dsn, False)
    await progresses(database.dsn)
    await sender.finish(sending)
    await settles(database.dsn, sender.sent)
    assert aggregator.metric("outlay_dead_letters_total") == 0


async def _read_only(dsn: str, on: bool) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute("SET default_transaction_read_only = off")
    await connection.execute(f"ALTER SYSTEM SET default_transaction_read_only = {'on' if on else 'off'}")
    await connection.execute("SELECT pg_reload_conf()")
    await connection.close()


async def test_a_slow_database_and_one_out_of_reach(start: Start, sender: Sender, plain_dsn: str) -> None:
    """Slow: it goes on slowly, in the same group. Silent, then heard again, or cut: it goes on at once."""
    async with Proxy(plain_dsn) as proxy:
        aggregator = start(proxy.dsn)
        sending = asyncio.create_task(sender.run())
        await progresses(plain_dsn, 30)
        epochs = await query(plain_dsn, "SELECT sum(epoch)::int FROM ledger_offset")
        proxy.delay = 0.5
        await progresses(plain_dsn, 60)
        await asyncio.sleep(15)
        await progresses(plain_dsn, 60)
        assert await query(plain_dsn, "SELECT sum(epoch)::int FROM ledger_offset") == epochs
        proxy.delay = 0.0
        await progresses(plain_dsn)
        proxy.open.clear()
        await asyncio.sleep(12)
        proxy.open.set()
        await progresses(plain_dsn)
        proxy.cut()
        await progresses(plain_dsn)
        await sender.finish(sending)
        await settles(plain_dsn, sender.sent)
        assert aggregator.metric("outlay_dead_letters_total") == 0
        await until(lambda: aggregator.metric("outlay_lag_records") == 0, 10, "no lag is shown")
