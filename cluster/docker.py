"""Kafka and the database as Docker containers, with the methods of `Kafka` and `Database`."""

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Final

from cluster.kafka import free_port
from cluster.postgres import PASSWORD, Roles
from cluster.readiness import ask_database, ask_kafka, await_answer
from core.child_process import child_command
from core.db.embedded_access import DATABASE, USER
from core.errors import Problem

_FILE: Final = Path(__file__).with_name("compose.yaml")


class DockerError(Problem):
    code, title = "docker", "Docker cannot run a container"


def docker_answers() -> bool:
    """Whether a Docker daemon answers and Compose is installed."""
    if shutil.which("docker") is None:
        return False
    for question in (["docker", "info"], ["docker", "compose", "version"]):
        done = subprocess.run(question, capture_output=True, check=False)  # noqa: S603 - our own command
        if done.returncode:
            return False
    return True


class _Container:
    """One service of `compose.yaml`, in a Compose project named after the data folder."""

    pid = None
    """None: the process belongs to the Docker daemon."""

    def __init__(self, service: str, folder: Path, port: int) -> None:
        self._service = service
        self._project = "outlay" + "".join(c if c.isalnum() else "-" for c in str(folder.absolute()).lower())[-50:]
        self.port = port or free_port()
        self._end: subprocess.Popen[bytes] | None = None
        """`docker wait`, which ends with the container."""

    def start(self, wait: bool = True) -> None:
        self._compose("up", "--detach", self._service)
        self._watch()
        if wait:
            self.await_ready()

    def await_ready(self) -> None:
        """Raises `DockerError` where the service does not answer within three minutes."""
        if (reason := await_answer(self._ask)) is not None:
            raise DockerError(f"{self._service} does not answer on port {self.port}: {reason}")

    async def _ask(self) -> None:
        """A request that only a ready service answers."""
        raise NotImplementedError

    def revive(self) -> bool:
        """Starts the container again if it has ended by itself, without waiting for it. Returns whether it had.

        Costs nothing while the container runs. While the daemon does not answer, nothing is known: False.
        """
        if self._end is None or self._end.poll() is None:
            return False
        with suppress(DockerError):
            if not self._running():
                self.start(wait=False)
                return True
            self._watch()
        return False

    def _running(self) -> str:
        """The container's id; empty where it does not run."""
        return self._compose("ps", "--quiet", self._service).strip()

    def _watch(self) -> None:
        self._unwatch()
        command = child_command(["/usr/bin/env", "docker", "wait", self._running()], signal.SIGKILL)
        nowhere = subprocess.DEVNULL
        self._end = subprocess.Popen(  # noqa: S603 - our own command
            command, stdin=nowhere, stdout=nowhere, stderr=nowhere, process_group=0
        )

    def _unwatch(self) -> None:
        if self._end is not None:
            self._end.kill()
            self._end.wait()
            self._end = None

    def stop(self) -> None:
        self._unwatch()
        self._compose("stop", self._service)

    def kill(self) -> None:
        self._unwatch()
        self._compose("kill", self._service)

    def pause(self) -> None:
        self._compose("pause", self._service)

    def resume(self) -> None:
        self._compose("unpause", self._service)

    def _compose(self, *command: str) -> str:
        ports = {"KAFKA_PORT": str(self.port), "DATABASE_PORT": str(self.port)}  # each command is for one service
        done = subprocess.run(  # noqa: S603 - our own command
            ["docker", "compose", "--file", str(_FILE), "--project-name", self._project, *command],  # noqa: S607
            env={**os.environ, **ports},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise DockerError(f"docker compose {' '.join(command)}: {done.stderr.strip()[-500:]}")
        return done.stdout


class DockerKafka(_Container):
    def __init__(self, folder: Path, port: int = 0) -> None:
        super().__init__("kafka", folder, port)

    @property
    def brokers(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def _ask(self) -> None:
        await ask_kafka(self.brokers)


class DockerDatabase(_Container, Roles):
    name = "TimescaleDB"
    timescale = True
    admin = USER

    def __init__(self, folder: Path, port: int = 0) -> None:
        super().__init__("database", folder, port)

    def address(self, user: str, database: str) -> str:
        return f"postgresql://{user}:{PASSWORD}@127.0.0.1:{self.port}/{database}"

    async def _ask(self) -> None:
        await ask_database(self.address(USER, DATABASE))
