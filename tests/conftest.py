"""Fixtures of all tests: real PostgreSQL servers, with a fresh copy of a migrated ledger for every test, and Kafka."""

import os
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import hypothesis
import pytest

from cluster.containers import DockerDatabase, DockerError, DockerKafka, where
from cluster.jars import KafkaError
from cluster.kafka import Kafka
from cluster.postgres import timescale_binaries
from cluster.stack import new_kafka
from core.accounts.organisations import create_organisation
from core.db.embedded import EmbeddedPostgres
from core.db.pool import create_pool
from core.ledger_id import LedgerId
from tests.support.announcement import announce
from tests.support.clusters import FAST, NO_KAFKA, NO_TIMESCALE, Cluster, ContainerServer, copy_ledger, make_topic
from tests.support.memory_folder import run_in_memory
from tests.support.waiting import seconds_to_sit_out

hypothesis.settings.register_profile(
    "outlay",
    deadline=None,  # a slow machine is not a wrong answer
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.function_scoped_fixture],
)
hypothesis.settings.load_profile("outlay")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput") and (folder := run_in_memory()):  # a worker has it from its controller
        config.add_cleanup(folder.remove)
    announce(config)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test of real servers does not begin shortly before midnight: their days, months and budgets would change."""
    if item.path.relative_to(Path(__file__).parent).parts[0] in {"integration", "e2e", "faults"}:
        time.sleep(seconds_to_sit_out(datetime.now(UTC)))


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
def _timescale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    if where() == "containers":
        database = DockerDatabase(tmp_path_factory.mktemp("timescale"), FAST)
        try:
            database.start()
            yield Cluster(ContainerServer(database), True)
        finally:
            database.remove()
        return
    binaries = timescale_binaries()
    if binaries is None:
        if os.environ.get("OUTLAY_REQUIRE_TIMESCALE") == "1":
            pytest.fail(f"{NO_TIMESCALE}, and OUTLAY_REQUIRE_TIMESCALE=1 promised it")
        pytest.skip(NO_TIMESCALE)
    timescale = {"shared_preload_libraries": "timescaledb", "timescaledb.max_background_workers": "0"}
    yield from _cluster(FAST | timescale | {"timescaledb.telemetry_level": "off"}, binaries, True)


@pytest.fixture(scope="session", params=["timescaledb"])
def timescale_cluster(_timescale: Cluster) -> Cluster:
    """The parameter is in the test's id, by which the tests that need TimescaleDB are counted."""
    return _timescale


@pytest.fixture(params=["plain", "timescaledb"])
def cluster(request: pytest.FixtureRequest) -> Cluster:
    """Each of the two engines in turn."""
    name = "plain_cluster" if request.param == "plain" else "_timescale"
    found: Cluster = request.getfixturevalue(name)
    return found


@pytest.fixture
async def dsn(cluster: Cluster) -> AsyncIterator[str]:
    """A fresh ledger on each of the two engines in turn."""
    async for dsn in copy_ledger(cluster):
        yield dsn


@pytest.fixture
async def plain_dsn(plain_cluster: Cluster) -> AsyncIterator[str]:
    """A fresh ledger on plain PostgreSQL, for tests that do not depend on the engine."""
    async for dsn in copy_ledger(plain_cluster):
        yield dsn


@pytest.fixture
async def timescale_pool(timescale_cluster: Cluster) -> AsyncIterator[asyncpg.Pool]:
    """A fresh ledger on TimescaleDB, for what only that does."""
    async for dsn in copy_ledger(timescale_cluster):
        async with await create_pool(dsn) as pool:
            yield pool


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


@pytest.fixture
async def ledger_id(org_id: int) -> LedgerId:
    return LedgerId(org_id)


@pytest.fixture(scope="session")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka | DockerKafka]:
    """A real broker for the whole session; tests make topics of their own. In CI its absence is a failure."""
    broker = new_kafka(tmp_path_factory.mktemp("kafka"))
    try:
        broker.start()
        try:
            yield broker
        finally:
            broker.remove()
    except (KafkaError, DockerError) as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{NO_KAFKA}: {error.detail}")


@pytest.fixture
async def topic(kafka: Kafka) -> str:
    """A new topic of four partitions, with timestamps by the broker as in production."""
    return await make_topic(kafka.brokers, f"test.{uuid4().hex[:12]}", 4)
