"""The aggregator while its database restarts, is read-only, slow, unreachable, or has no disk space left."""

import asyncio
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import asyncpg
import pytest

from core.accounts.organisations import create_organisation
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.maintenance.upkeep import maintain
from core.prices.sync import seed
from core.process.settings import KafkaSettings, Settings
from tests.support.aggregators import Sender, landed, progresses, query, settles
from tests.support.faults import Start
from tests.support.proxy import DatabaseProxy
from tests.support.waiting import eventually


@pytest.fixture
def database(tmp_path: Path) -> Iterator[EmbeddedPostgres]:
    """A server that only this test uses, so that it may be stopped."""
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
    await progresses(database.dsn)
    database.stop()
    await asyncio.sleep(3)
    database.start()
    await progresses(database.dsn)
    await _read_only(database.admin_dsn, True)
    await eventually(lambda: aggregator.metric("outlay_aggregator_waiting") == 1, "it waits for the database")
    await eventually(lambda: _stands_still(database.dsn), "nothing lands, once what had begun has ended")
    assert aggregator.readiness()[0] == 200
    await _read_only(database.admin_dsn, False)
    await progresses(database.dsn)
    await sender.finish(sending)
    await settles(database.dsn, sender.sent)
    assert aggregator.metric("outlay_dead_letters_total") == 0


async def _stands_still(dsn: str) -> bool:
    before = await landed(dsn)
    await asyncio.sleep(2)
    return await landed(dsn) == before


async def _read_only(dsn: str, on: bool) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute("SET default_transaction_read_only = off")
    await connection.execute(f"ALTER SYSTEM SET default_transaction_read_only = {'on' if on else 'off'}")
    await connection.execute("SELECT pg_reload_conf()")
    await connection.close()


async def test_a_slow_database_and_one_out_of_reach(start: Start, sender: Sender, plain_dsn: str) -> None:
    """While the database is slow, the partitions keep their owner. After silence or a cut, records land again."""
    async with DatabaseProxy(plain_dsn) as proxy:
        aggregator = start(proxy.dsn)
        sending = asyncio.create_task(sender.run())
        await progresses(plain_dsn)
        epochs = await query(plain_dsn, "SELECT sum(epoch)::int FROM ledger_offset")
        proxy.delay = 0.5
        await progresses(plain_dsn)
        await asyncio.sleep(15)
        await progresses(plain_dsn)
        assert await query(plain_dsn, "SELECT sum(epoch)::int FROM ledger_offset") == epochs
        proxy.delay = 0.0
        await progresses(plain_dsn)
        proxy.silence()
        await asyncio.sleep(12)
        proxy.hear()
        await progresses(plain_dsn)
        proxy.cut()
        await progresses(plain_dsn)
        await sender.finish(sending)
        await settles(plain_dsn, sender.sent)
        assert aggregator.metric("outlay_dead_letters_total") == 0
        await eventually(lambda: aggregator.metric("outlay_lag_records") == 0, "no lag is shown")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 220 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=220m", "tmpfs", disk], check=False)
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    tmp_path.chmod(0o711)
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


@pytest.fixture
def small_database(disk: Path) -> Iterator[EmbeddedPostgres]:
    with EmbeddedPostgres(disk / "database", {"max_wal_size": "64MB", "min_wal_size": "32MB"}) as database:
        asyncio.run(prepare(database.dsn))
        yield database


async def test_a_full_disk(start: Start, small_database: EmbeddedPostgres, log: KafkaSettings, disk: Path) -> None:
    """Nothing lands and nothing is dead-lettered; the aggregator continues by itself when there is room."""
    database = small_database
    sender = Sender(log.brokers, log.topic, 1)
    sender.padding = {"request_id": "x" * 256, "error_type": "y" * 256, "endpoint": "z" * 256}
    aggregator = start(database.dsn)
    sending = asyncio.create_task(sender.run())
    await progresses(database.dsn)
    with suppress(OSError):  # the disk is full before all is written
        (disk / "ballast").write_bytes(b"0" * (shutil.disk_usage(disk).free - 3_000_000))
    await eventually(lambda: aggregator.metric("outlay_aggregator_waiting") == 1, "it waits for the database")
    assert aggregator.metric("outlay_dead_letters_total") == 0
    (disk / "ballast").unlink()
    database.revive()
    await progresses(database.dsn)
    await sender.finish(sending)
    await settles(database.dsn, sender.sent)
