"""Kafka and the database as containers, where a Docker daemon answers. They have what `Kafka` and `Database` have."""

import asyncio
import os
import shutil
import subprocess
from pathlib import Path
from time import monotonic, sleep
from typing import Final

import asyncpg

from cluster.kafka import START_SECONDS, free_port, is_taken
from cluster.postgres import PASSWORD, Roles
from core.db.embedded import DATABASE, USER
from core.errors import OutlayError

_FILE: Final = Path(__file__).with_name("compose.yaml")


class DockerError(OutlayError):
    code, title = "docker", "Docker does not run what it is asked to"


def docker_answers() -> bool:
    """Whether there is a daemon, and Compose to talk to it."""
    if shutil.which("docker") is None:
        return False
    for question in (["docker", "info"], ["docker", "compose", "version"]):
        done = subprocess.run(question, capture_output=True, check=False)  # noqa: S603 - our own command
        if done.returncode:
            return False
    return True


class _Container:
    """One service of `compose.yaml`, of a project named by where its data belongs."""

    pid = None
    """It is the daemon's."""

    def __init__(self, service: str, folder: Path, port: int) -> None:
        self._service = service
        self._project = "outlay" + "".join(c if c.isalnum() else "-" for c in str(folder.absolute()).lower())[-50:]
        self.port = port or free_port()

    def start(self, wait: bool = True) -> None:
        self._compose("up", "--detach", self._service)
        if wait:
            self.await_ready()

    def await_ready(self) -> None:
        deadline = monotonic() + START_SECONDS
        while not is_taken(self.port):
            if monotonic() > deadline:
                raise DockerError(f"{self._service} is not reachable on port {self.port}.")
            sleep(0.1)

    def stop(self) -> None:
        self._compose("stop", self._service)

    def kill(self) -> None:
        self._compose("kill", self._service)

    def pause(self) -> None:
        self._compose("pause", self._service)

    def resume(self) -> None:
        self._compose("unpause", self._service)

    def _compose(self, *command: str) -> None:
        ports = {"KAFKA_PORT": str(self.port), "DATABASE_PORT": str(self.port)}  # each command is of one service
        done = subprocess.run(  # noqa: S603 - our own command
            ["docker", "compose", "--file", str(_FILE), "--project-name", self._project, *command],  # noqa: S607
            env={**os.environ, **ports},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise DockerError(f"docker compose {' '.join(command)}: {done.stderr.strip()[-500:]}")


class DockerKafka(_Container):
    def __init__(self, folder: Path, port: int = 0) -> None:
        super().__init__("kafka", folder, port)

    @property
    def brokers(self) -> str:
        return f"127.0.0.1:{self.port}"


class DockerDatabase(_Container, Roles):
    name = "TimescaleDB"
    timescale = True

    def __init__(self, folder: Path, port: int = 0) -> None:
        super().__init__("database", folder, port)

    def address(self, user: str, database: str) -> str:
        return f"postgresql://{user}:{PASSWORD}@127.0.0.1:{self.port}/{database}"

    def await_ready(self) -> None:
        """Its port is there before it is: it is asked."""
        deadline = monotonic() + START_SECONDS
        while True:
            try:
                asyncio.run(self._connect())
                return
            except (OSError, asyncpg.PostgresError) as error:
                if monotonic() > deadline:
                    raise DockerError(f"The database does not take connections: {error}") from None
            sleep(0.2)

    async def _connect(self) -> None:
        connection = await asyncpg.connect(self.address(USER, DATABASE), timeout=5)
        await connection.close()
