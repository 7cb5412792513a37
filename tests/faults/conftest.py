"""A topic, a ledger and aggregators for each test."""

import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from cluster.kafka import Kafka
from core.accounts.organisations import create_organisation
from core.db.embedded import EmbeddedPostgres
from core.event_log.topics import make_topics
from core.process.settings import KafkaSettings
from tests.support.aggregators import PARTITIONS, Aggregator, Sender
from tests.support.alert_world import Hook, World
from tests.support.faults import LONG, Start

collect_ignore = [] if LONG else ["test_broker_disk.py", "test_previous_release.py"]  # a minute or more for each


@pytest.fixture
async def log(kafka: Kafka) -> KafkaSettings:
    """A topic of events, and one of dead letters."""
    settings = KafkaSettings(brokers=kafka.brokers, topic=f"events.{uuid4().hex[:12]}")
    await make_topics(settings, PARTITIONS)
    return settings


@pytest.fixture
async def start(tmp_path: Path, plain_dsn: str, log: KafkaSettings) -> AsyncIterator[Start]:
    """Starts aggregators, stops them afterwards, and shows their logs if the test fails."""
    started: list[Aggregator] = []

    def start(dsn: str = plain_dsn, **more: str) -> Aggregator:
        started.append(Aggregator(dsn, log.brokers, log.topic, tmp_path, **more).start())
        return started[-1]

    yield start
    for aggregator in started:
        aggregator.stop()
        print(aggregator.log.read_text()[-4000:])  # noqa: T201 - pytest shows it with a failure


@pytest.fixture
async def sender(plain_dsn: str, log: KafkaSettings) -> Sender:
    """A sender of a new organisation; a test runs it as a task until it calls `finish`."""
    connection = await asyncpg.connect(plain_dsn)
    org_id = await create_organisation(connection, "acme")
    await connection.close()
    return Sender(log.brokers, log.topic, org_id)


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
