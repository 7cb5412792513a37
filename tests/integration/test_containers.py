"""Where Kafka and TimescaleDB run; real containers end, come back, and keep their data until it is removed."""

import asyncio
import gc
import socket
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from docker.errors import NotFound
from testcontainers.core.docker_client import DockerClient

from cluster.containers import DockerDatabase, DockerError, DockerKafka, where
from core.event_log.topics import make_topics
from core.process.settings import KafkaSettings
from tests.support.waiting import until

needs_daemon = pytest.mark.skipif(where() != "containers", reason="no Docker daemon answers: containers are not tested")


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("DOCKER_CONFIG", str(tmp_path))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/none")
    monkeypatch.delenv("OUTLAY_TESTS_ON", raising=False)
    where.cache_clear()
    yield
    where.cache_clear()
    with warnings.catch_warnings():  # docker-py leaves sockets open
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.mark.usefixtures("nowhere")
def test_no_socket_and_one_that_nobody_listens_on_are_no_daemon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert where() == "processes"
    where.cache_clear()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(tmp_path / "left"))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/left")
    assert where() == "processes"


@pytest.mark.usefixtures("nowhere")
def test_a_daemon_that_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "daemon"
    answer = b"HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: 21\r\nConnection: close\r\n\r\n"
    with socket.socket(socket.AF_UNIX) as daemon:
        daemon.bind(str(path))
        daemon.listen()

        def serve() -> None:
            while True:
                try:
                    connection, _ = daemon.accept()
                except OSError:
                    return
                with connection:
                    if connection.recv(65_536):  # the first only looks whether anybody listens
                        connection.sendall(answer + b'{"ApiVersion":"1.41"}')

        threading.Thread(target=serve, daemon=True).start()
        monkeypatch.setenv("DOCKER_HOST", f"unix://{path}")
        assert where() == "containers"
        where.cache_clear()
        monkeypatch.setenv("OUTLAY_TESTS_ON", "processes")
        assert where() == "processes"
        daemon.shutdown(socket.SHUT_RDWR)


@pytest.mark.usefixtures("nowhere")
def test_what_is_asked_for_and_cannot_be_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_TESTS_ON", "containers")
    with pytest.raises(DockerError, match="no Docker daemon answers"):
        where()
    monkeypatch.setenv("OUTLAY_TESTS_ON", "elsewhere")
    with pytest.raises(DockerError, match="containers or processes, not 'elsewhere'"):
        where()


@pytest.mark.usefixtures("nowhere")
def test_a_container_that_cannot_be_started_says_so(tmp_path: Path) -> None:
    with pytest.raises(DockerError, match=r"Kafka cannot be started as a container"):
        DockerKafka(tmp_path, 19092).start()


@pytest.mark.usefixtures("nowhere")
def test_two_folders_have_two_volumes(tmp_path: Path) -> None:
    first, second = DockerKafka(tmp_path / "a", 1), DockerDatabase(tmp_path / "b")
    assert first._volume != second._volume
    assert DockerKafka(tmp_path / "a", 2)._volume == first._volume


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[DockerKafka]:
    broker = DockerKafka(tmp_path)
    try:
        broker.start()
        yield broker
    finally:
        broker.remove()


@needs_daemon
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


@needs_daemon
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
