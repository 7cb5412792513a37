"""`cluster.readiness`: an open port is not ready, because Docker's proxy opens it before the server listens."""

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from cluster.kafka import Kafka
from cluster.readiness import ask_database, ask_kafka, await_answer


class _Front(threading.Thread):
    """A proxy that accepts connections at once, closes the first few, then passes bytes to the server behind it."""

    def __init__(self, behind: int, refused: int) -> None:
        super().__init__(daemon=True)
        self._behind, self._refused = behind, refused
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self.hung_up = 0

    def run(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            if self.hung_up < self._refused:
                self.hung_up += 1
                client.close()
                continue
            server = socket.create_connection(("127.0.0.1", self._behind))
            for source, target in ((client, server), (server, client)):
                threading.Thread(target=_pass_on, args=(source, target), daemon=True).start()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            target.sendall(piece)
    except OSError:
        pass
    finally:
        for end in (source, target):
            end.close()


@pytest.fixture
def front() -> Iterator[Callable[[int, int], _Front]]:
    started: list[_Front] = []

    def start(behind: int, refused: int) -> _Front:
        started.append(_Front(behind, refused))
        started[-1].start()
        return started[-1]

    yield start
    for each in started:
        each.listener.close()


def test_a_port_that_hangs_up_is_asked_until_the_broker_behind_it_answers(
    kafka: Kafka, front: Callable[[int, int], _Front]
) -> None:
    # The metadata has the broker's own address; only the first connection goes through the proxy.
    before = front(kafka.port, 3)
    assert await_answer(lambda: ask_kafka(f"127.0.0.1:{before.port}")) is None
    assert before.hung_up == 3


def test_a_port_that_hangs_up_is_no_database(front: Callable[[int, int], _Front]) -> None:
    before = front(1, 10_000)
    url = f"postgresql://outlay:outlay@127.0.0.1:{before.port}/outlay"
    assert await_answer(lambda: ask_database(url), seconds=0.5) is not None
    assert before.hung_up > 1


def test_a_server_that_has_ended_is_not_waited_for() -> None:
    alive = iter([True, True, False])
    asked = []

    async def ask() -> None:
        asked.append(1)
        raise OSError("connection refused")

    assert await_answer(ask, lambda: next(alive)) == "connection refused"
    assert len(asked) == 2
