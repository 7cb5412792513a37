"""A real Kafka and a real database, made ready for the services."""

import asyncio
import os
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import asyncpg

from cluster.docker import DockerDatabase, DockerKafka, docker_answers
from cluster.kafka import Kafka
from cluster.postgres import Database
from core.auth import SCOPES
from core.db.migrate import migrate
from core.ledger.maintenance import maintain
from core.log.topics import make_topics
from core.organisations import create_key, create_organisation, list_organisations
from core.prices.sync import seed
from core.seal import KEY_FILE, kept_key
from core.settings import KafkaSettings, Settings

SERVICES: Final = {"api": 8080, "ingest": 8081, "aggregator": 8082, "alerts": 8083}
"""With their ports."""


def new_kafka(folder: Path, port: int = 0) -> Kafka | DockerKafka:
    """A container where a Docker daemon answers, else a child of this process from Kafka's jars."""
    return DockerKafka(folder, port) if docker_answers() else Kafka(folder, port)


def new_database(folder: Path, settings: Mapping[str, str] | None = None) -> Database | DockerDatabase:
    """A container where a Docker daemon answers, else a local PostgreSQL with these settings."""
    return DockerDatabase(folder) if docker_answers() else Database(folder, settings)


class Stack:
    """Kafka and PostgreSQL, migrated, with topics and an admin key: containers where a Docker daemon answers, else
    children of this process.

    Args:
        folder: holds all data, `admin.key` and `secret.key`.
        settings: of PostgreSQL, beside the usual ones; not of a container's.
    """

    def __init__(self, folder: Path, kafka_port: int = 0, settings: Mapping[str, str] | None = None) -> None:
        self._folder = folder.absolute()
        self.kafka = new_kafka(self._folder / "kafka", kafka_port)
        self.database = new_database(self._folder / "database", settings)
        self._exits = ExitStack()

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        with ExitStack() as starting:
            # The broker comes up while the database does.
            self.kafka.start(wait=False)
            starting.callback(self.kafka.stop)
            starting.callback(self.database.stop)
            self.database.start()
            self.kafka.await_ready()
            asyncio.run(self._prepare())
            self._exits = starting.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._exits.close()

    @property
    def environment(self) -> dict[str, str]:
        """What every service and command needs to find them, and to open what another one sealed."""
        return {
            "OUTLAY_DATABASE_URL": self.database.dsn,
            "OUTLAY_KAFKA_BROKERS": self.kafka.brokers,
            "OUTLAY_SECRET_KEY": kept_key(self.secret_file),
        }

    @property
    def key_file(self) -> Path:
        return self._folder / "admin.key"

    @property
    def secret_file(self) -> Path:
        """The key of channels' secrets."""
        return self._folder / KEY_FILE

    @property
    def key(self) -> str:
        return self.key_file.read_text().strip()

    async def _prepare(self) -> None:
        await self.database.prepare()
        await make_topics(KafkaSettings(brokers=self.kafka.brokers))
        connection: Any = await asyncpg.connect(self.database.dsn)
        try:
            await migrate(connection)
            await seed(connection)
            await maintain(connection, Settings(database_url=self.database.dsn))
            if not await list_organisations(connection):
                org_id = await create_organisation(connection, "default")
                key = await create_key(connection, org_id, "first admin key", SCOPES)
                with os.fdopen(os.open(self.key_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                    file.write(key.text + "\n")
        finally:
            await connection.close()
