"""Real containers: they are where their address says, end and come back, and keep their data until it is removed."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from docker.errors import NotFound
from testcontainers.core.docker_client import DockerClient

from cluster.containers import DockerDatabase, DockerKafka, where
from core.event_log.topics import make_topics
from core.process.settings import KafkaSettings
from tests.support.waiting import until

pytestmark = pytest.mark.skipif(where() != "containers", reason="no Docker daemon answers: containers are not tested")


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[DockerKafka]:
    broker = DockerKafka(tmp_path)
    try:
        broker.start()
        yield broker
    finally:
        broker.remove()


def test_a_broker_keeps_its_topics_over_kills_and_is_started_again(broker: DockerKafka) -> None:
    settings = KafkaSettings(brokers=broker.brokers)
    assert [topic.made for topic in asyncio.run(make_topics(settings))] == [True, True]
    broker.kill()
    assert not broker.revive(), "it was killed on purpose"
    broker.start()
    assert [topic.made for topic in asyncio.run(make_topics(settings))] == [False, False]
    assert not broker.revive()
    assert broker._running is not None
    broker._running.get_wrapped_container().kill()
    assert until(broker.revive)
    broker.await_ready()
    assert [topic.made for topic in asyncio.run(make_topics(settings))] == [False, False]


def test_what_is_removed_leaves_nothing(tmp_path: Path) -> None:
    database = DockerDatabase(tmp_path, {"fsync": "off", "log_min_messages": "fatal"})
    try:
        database.start()
        assert asyncio.run(_settings(database)) == ("off", "fatal")
    finally:
        database.remove()
    client = DockerClient().client
    try:
        with pytest.raises(NotFound):
            client.volumes.get(database._volume)
        listed = client.containers.list(all=True, filters={"volume": database._volume})
        assert listed == []
    finally:
        client.close()


async def _settings(database: DockerDatabase) -> tuple[str, str]:
    connection = await asyncpg.connect(database.address(database.admin, "outlay"))
    try:
        return await connection.fetchval("SHOW fsync"), await connection.fetchval("SHOW log_min_messages")
    finally:
        await connection.close()
