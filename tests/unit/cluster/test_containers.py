"""Where Kafka and TimescaleDB run: a daemon must answer, and a setting can force either."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cluster.containers import DockerDatabase, DockerError, DockerKafka, where


@pytest.fixture(autouse=True)
def _asked_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("DOCKER_CONFIG", str(tmp_path))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/none")
    monkeypatch.delenv("OUTLAY_TESTS_ON", raising=False)
    where.cache_clear()
    yield
    where.cache_clear()


def test_no_socket_and_one_that_nobody_listens_on_are_no_daemon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert where() == "processes"
    where.cache_clear()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(tmp_path / "left"))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/left")
    assert where() == "processes"


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
                    connection.recv(65_536)
                    connection.sendall(answer + b'{"ApiVersion":"1.41"}')

        threading.Thread(target=serve, daemon=True).start()
        monkeypatch.setenv("DOCKER_HOST", f"unix://{path}")
        assert where() == "containers"
        where.cache_clear()
        monkeypatch.setenv("OUTLAY_TESTS_ON", "processes")
        assert where() == "processes"
        daemon.shutdown(socket.SHUT_RDWR)


def test_what_is_asked_for_and_cannot_be_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_TESTS_ON", "containers")
    with pytest.raises(DockerError, match="no Docker daemon answers"):
        where()
    monkeypatch.setenv("OUTLAY_TESTS_ON", "elsewhere")
    with pytest.raises(DockerError, match="containers or processes, not 'elsewhere'"):
        where()


def test_a_container_that_cannot_be_started_says_so(tmp_path: Path) -> None:
    with pytest.raises(DockerError, match=r"Kafka cannot be started as a container"):
        DockerKafka(tmp_path, 19092).start()


def test_two_folders_have_two_volumes(tmp_path: Path) -> None:
    first, second = DockerKafka(tmp_path / "a", 1), DockerDatabase(tmp_path / "b")
    assert first._volume != second._volume
    assert DockerKafka(tmp_path / "a", 2)._volume == first._volume
