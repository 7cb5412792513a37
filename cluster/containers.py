"""Kafka and the database as Docker containers (testcontainers), with the methods of `Kafka` and `Database`.

A container is thrown away when it stops, its data stays in a volume until `remove`.
"""

import gc
import os
import socket
import threading
import warnings
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Final, Literal, get_args

import requests
from docker.constants import DEFAULT_UNIX_SOCKET
from docker.errors import DockerException, NotFound
from testcontainers.core.container import DockerContainer
from testcontainers.core.docker_client import DockerClient, get_docker_host

from cluster.kafka import free_port
from cluster.postgres import PASSWORD, TIMESCALE_SETTINGS, Roles
from cluster.readiness import ask_database, ask_kafka, await_answer
from core.db.embedded_access import ADMIN, DATABASE
from core.errors import Problem

KAFKA_IMAGE: Final = "apache/kafka:4.1.2"
TIMESCALE_IMAGE: Final = "timescale/timescaledb:2.25.2-pg17"
Place = Literal["containers", "processes"]
_CHOICE: Final = "OUTLAY_TESTS_ON"
_ANSWER_SECONDS: Final = 3
_STOP_SECONDS: Final = 10
_AWAY: Final = (DockerException, requests.RequestException, OSError)
"""The daemon does not answer, or refuses."""
_KAFKA: Final = {
    "KAFKA_PROCESS_ROLES": "broker,controller",
    "KAFKA_NODE_ID": "1",
    "KAFKA_CONTROLLER_QUORUM_VOTERS": "1@localhost:9093",
    "KAFKA_CONTROLLER_LISTENER_NAMES": "CONTROLLER",
    "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "KAFKA_LOG_DIRS": "/var/lib/kafka/data",
    "KAFKA_AUTO_CREATE_TOPICS_ENABLE": "false",
    "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR": "1",
    "KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS": "8",
    "KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR": "1",
    "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR": "1",
    "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS": "0",
    "KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS": "1000",
    "KAFKA_BROKER_SESSION_TIMEOUT_MS": "1000",
    "KAFKA_BROKER_HEARTBEAT_INTERVAL_MS": "200",
}


class DockerError(Problem):
    code, title = "docker", "Docker cannot run a container"


@cache
def where() -> Place:
    """Where Kafka and TimescaleDB run: `OUTLAY_TESTS_ON`, else in containers if a Docker daemon answers.

    Raises `DockerError` where that setting names neither, or containers and no daemon answers.
    """
    chosen = os.environ.get(_CHOICE) or None
    if chosen not in (None, *get_args(Place)):
        raise DockerError(f"{_CHOICE} is {' or '.join(get_args(Place))}, not {chosen!r}.")
    if chosen == "processes":
        return "processes"
    reason = _why_no_daemon()
    if chosen == "containers" and reason is not None:
        raise DockerError(f"{_CHOICE}=containers, and no Docker daemon answers: {reason}")
    return "processes" if reason is not None else "containers"


def _why_no_daemon() -> str | None:
    """Why there is no daemon to use; None: one answers. A `docker` command without a daemon costs no time."""
    with warnings.catch_warnings():
        # docker-py leaves sockets open, and a test would fail for one much later.
        warnings.simplefilter("ignore", ResourceWarning)
        reason = _ping()
        gc.collect()
        return reason


def _ping() -> str | None:
    try:
        host = get_docker_host() or DEFAULT_UNIX_SOCKET
        if (path := host.removeprefix("http+").removeprefix("unix://")) != host:
            with socket.socket(socket.AF_UNIX) as door:  # nobody there: docker-py need not try
                door.settimeout(_ANSWER_SECONDS)
                door.connect(path)
        client = DockerClient(timeout=_ANSWER_SECONDS).client
        try:
            client.ping()
        finally:
            client.close()
    except _AWAY as error:
        return str(error)[:200]
    return None


class _Service:
    """One container at a time, on a port of 127.0.0.1 that stays the same, with its data in a volume."""

    pid = None
    """None: the process belongs to the Docker daemon."""
    _title: ClassVar[str]

    def __init__(self, folder: Path, port: int) -> None:
        self._volume = "outlay" + "".join(c if c.isalnum() else "-" for c in str(folder.absolute()).lower())[-100:]
        self.port = port or free_port()
        self._running: DockerContainer | None = None
        self._ended = threading.Event()

    def _definition(self) -> DockerContainer:
        raise NotImplementedError

    async def _ask(self) -> None:
        """A request that only a ready service answers."""
        raise NotImplementedError

    def start(self, wait: bool = True) -> None:
        """Returns when the service answers, or at once. Raises `DockerError`."""
        self._discard()
        try:
            self._running = self._definition().start()
        except _AWAY as error:
            raise DockerError(f"{self._title} cannot be started as a container: {error}") from None
        self._watch(self._running)
        if wait:
            self.await_ready()

    def await_ready(self) -> None:
        """Raises `DockerError` where the container ends, or does not answer within three minutes."""
        if (reason := await_answer(self._ask, lambda: not self._ended.is_set())) is not None:
            raise DockerError(f"{self._title} does not answer on port {self.port} ({reason}):\n{self._log()}")

    def revive(self) -> bool:
        """Starts a container again that has ended by itself, without waiting for it. Returns whether it had.

        Costs nothing while it runs. While the daemon does not answer, nothing is known: False.
        """
        if self._running is None or not self._ended.is_set():
            return False
        try:
            container = self._running.get_wrapped_container()
            container.reload()
            if container.status == "running":  # it was the daemon that did not answer
                self._watch(self._running)
                return False
        except NotFound:
            self._running = None
        except _AWAY:
            return False
        self.start(wait=False)
        return True

    def stop(self) -> None:
        """Stops the service in order, and kills it after 10 s. Can be called twice."""
        if self._running is not None:
            self._do("stop", timeout=_STOP_SECONDS)
            self._discard()

    def kill(self) -> None:
        """Kills the service as `kill -9` does."""
        if self._running is not None:
            self._do("kill")
            self._discard()

    def pause(self) -> None:
        """Suspends it: connections stay open and get no answer."""
        self._do("pause")

    def resume(self) -> None:
        self._do("unpause")

    def remove(self) -> None:
        """Stops the service and deletes its data."""
        self.kill()
        client = DockerClient().client
        try:
            client.volumes.get(self._volume).remove(force=True)
        except NotFound:
            return
        except _AWAY as error:
            raise DockerError(f"The volume {self._volume} cannot be deleted: {error}") from None
        finally:
            client.close()

    def _do(self, action: str, **options: Any) -> None:
        if self._running is None:
            return
        try:
            getattr(self._running.get_wrapped_container(), action)(**options)
        except NotFound:
            return
        except _AWAY as error:
            raise DockerError(f"Docker cannot {action} {self._title}: {error}") from None

    def _discard(self) -> None:
        """Removes the container; the volume, which has a name, stays."""
        if self._running is not None:
            container, self._running = self._running, None
            try:
                container.stop()
            except NotFound:
                return
            except _AWAY as error:
                raise DockerError(f"Docker cannot remove {self._title}: {error}") from None

    def _watch(self, running: DockerContainer) -> None:
        self._ended = ended = threading.Event()

        def follow() -> None:
            try:
                running.get_wrapped_container().wait(timeout=None)
            except Exception:  # noqa: BLE001 - whatever ends the wait, `revive` looks
                return
            finally:
                ended.set()

        threading.Thread(target=follow, daemon=True).start()

    def _log(self) -> str:
        try:
            return b"".join(self._running.get_logs()).decode(errors="replace")[-2000:] if self._running else ""
        except _AWAY:
            return ""


def _bound(container: DockerContainer, port: int, inside: int) -> DockerContainer:
    """Reachable from this machine only; `with_bind_ports` would open it to all."""
    container.ports[str(inside)] = ("127.0.0.1", port)  # type: ignore[assignment]
    return container


class DockerKafka(_Service):
    _title = "Kafka"

    def __init__(self, folder: Path, port: int = 0) -> None:
        super().__init__(folder, port)

    @property
    def brokers(self) -> str:
        """The value of `OUTLAY_KAFKA_BROKERS`."""
        return f"127.0.0.1:{self.port}"

    def _definition(self) -> DockerContainer:
        listeners = {
            "KAFKA_LISTENERS": f"PLAINTEXT://0.0.0.0:{self.port},CONTROLLER://localhost:9093",
            "KAFKA_ADVERTISED_LISTENERS": f"PLAINTEXT://127.0.0.1:{self.port}",
        }
        container = DockerContainer(KAFKA_IMAGE).with_envs(**_KAFKA, **listeners)
        container.with_volume_mapping(self._volume, "/var/lib/kafka/data", "rw")
        return _bound(container, self.port, self.port)

    async def _ask(self) -> None:
        await ask_kafka(self.brokers)


class DockerDatabase(_Service, Roles):
    """TimescaleDB, with `settings` of the server beside its own."""

    _title = name = "TimescaleDB"
    timescale = True
    admin = ADMIN

    def __init__(self, folder: Path, settings: Mapping[str, str] | None = None) -> None:
        super().__init__(folder, 0)
        self._settings = {"max_connections": "100", **TIMESCALE_SETTINGS, **(settings or {})}

    def address(self, user: str, database: str) -> str:
        return f"postgresql://{user}:{PASSWORD}@127.0.0.1:{self.port}/{database}?sslmode=disable"

    def _definition(self) -> DockerContainer:
        given = {"POSTGRES_USER": ADMIN, "POSTGRES_DB": DATABASE, "POSTGRES_PASSWORD": PASSWORD}
        container = DockerContainer(TIMESCALE_IMAGE, shm_size="256m").with_envs(**given)
        container.with_volume_mapping(self._volume, "/var/lib/postgresql/data", "rw")
        container.with_command(["postgres", *(f"-c{name}={value}" for name, value in self._settings.items())])
        return _bound(container, self.port, 5432)

    async def _ask(self) -> None:
        await ask_database(self.address(ADMIN, DATABASE))
