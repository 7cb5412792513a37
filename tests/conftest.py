"""What tests stand on: real PostgreSQL servers, a fresh copy of a migrated ledger for every test."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import hypothesis
import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from cluster.docker import DockerKafka
from cluster.jars import KafkaError
from cluster.kafka import Kafka
from cluster.postgres import timescale_binaries
from cluster.stack import new_kafka
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.db.pool import create_pool
from core.ledger.maintenance import maintain
from core.organisations import create_organisation
from core.prices.sync import seed
from core.settings import Settings

hypothesis.settings.register_profile(
    "outlay",
    deadline=None,  # a slow machine is not a wrong answer
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.function_scoped_fixture],
)
hypothesis.settings.load_profile("outlay")

FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "128MB"}
NO_KAFKA = "KAFKA CANNOT BE RUN HERE: the cluster's log is not tested"
NO_TIMESCALE = "TimescaleDB IS NOT INSTALLED in a local PostgreSQL: its engine is not tested here"


class Cluster:
    """A running server with a template database that is migrated, priced and partitioned."""

    def __init__(self, server: EmbeddedPostgres, extension: bool) -> None:
        self.server = server
        self._admin = server.dsn
        self._extension = extension
        asyncio.run(self._make_template())

    def dsn(self, database: str) -> str:
        return self._admin.replace("/outlay?", f"/{database}?")

    async def _make_template(self) -> None:
        await self.run("CREATE DATABASE template_ledger")
        connection = await asyncpg.connect(self.dsn("template_ledger"))
        if self._extension:
            await connection.execute("CREATE EXTENSION timescaledb")
        await migrate(connection)
        await seed(connection)
        await maintain(connection, Settings())
        await connection.close()

    async def run(self, sql: str) -> None:
        connection = await asyncpg.connect(self._admin)
        try:
            await connection.execute(sql)
        finally:
            await connection.close()


def _cluster(settings: dict[str, str], binaries: Path | None, extension: bool) -> Iterator[Cluster]:
    folder = Path(tempfile.mkdtemp(prefix="outlay-test-"))
    folder.chmod(0o711)
    try:
        with EmbeddedPostgres(folder / "data", settings, binaries) as server:
            yield Cluster(server, extension)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def plain_cluster() -> Iterator[Cluster]:
    yield from _cluster(FAST, None, False)


@pytest.fixture(scope="session")
def timescale_cluster() -> Iterator[Cluster]:
    binaries = timescale_binaries()
    if binaries is None:
        pytest.skip(NO_TIMESCALE)
    timescale = {"shared_preload_libraries": "timescaledb", "timescaledb.max_background_workers": "0"}
    yield from _cluster(FAST | timescale | {"timescaledb.telemetry_level": "off"}, binaries, True)


@pytest.fixture(params=["plain", "timescaledb"])
def cluster(request: pytest.FixtureRequest) -> Cluster:
    """Both engines, one after the other."""
    name = "plain_cluster" if request.param == "plain" else "timescale_cluster"
    found: Cluster = request.getfixturevalue(name)
    return found


async def _copy(cluster: Cluster) -> AsyncIterator[str]:
    name = f"test_{uuid4().hex[:12]}"
    await cluster.run(f"CREATE DATABASE {name} TEMPLATE template_ledger")
    try:
        yield cluster.dsn(name)
    finally:
        await cluster.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def dsn(cluster: Cluster) -> AsyncIterator[str]:
    """A fresh ledger on each engine."""
    async for dsn in _copy(cluster):
        yield dsn


@pytest.fixture
async def plain_dsn(plain_cluster: Cluster) -> AsyncIterator[str]:
    """A fresh ledger on plain PostgreSQL, for what no engine changes."""
    async for dsn in _copy(plain_cluster):
        yield dsn


@pytest.fixture
async def pool(dsn: str) -> AsyncIterator[asyncpg.Pool]:
    async with await create_pool(dsn) as pool:
        yield pool


@pytest.fixture
async def plain_pool(plain_dsn: str) -> AsyncIterator[asyncpg.Pool]:
    async with await create_pool(plain_dsn) as pool:
        yield pool


@pytest.fixture
async def org_id(pool: Any) -> int:
    async with pool.acquire() as connection:
        return await create_organisation(connection, "acme")


@pytest.fixture(scope="session")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka | DockerKafka]:
    """A real broker for the whole session; tests make topics of their own. In CI its absence is a failure."""
    broker = new_kafka(tmp_path_factory.mktemp("kafka"))
    try:
        broker.start()
        try:
            yield broker
        finally:
            broker.stop()
    except KafkaError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{NO_KAFKA}: {error.detail}")


@pytest.fixture
async def topic(kafka: Kafka) -> str:
    """A new topic of four partitions, stamped by the broker as the real one is."""
    return await make_topic(kafka.brokers, f"test.{uuid4().hex[:12]}", 4)


async def make_topic(brokers: str, name: str, partitions: int, **settings: str) -> str:
    admin = AIOKafkaAdminClient(bootstrap_servers=brokers)
    await admin.start()
    try:
        configs = {"message.timestamp.type": "LogAppendTime", **settings}
        await admin.create_topics([NewTopic(name, partitions, 1, topic_configs=configs)])
    finally:
        await admin.close()
    return name
