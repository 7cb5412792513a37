"""A real Kafka and a real database, with schema, topics, prices and a first key."""

import asyncio
import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import asyncpg

from cluster.containers import DockerDatabase, DockerKafka, where
from cluster.kafka import Kafka
from cluster.postgres import Database
from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation, list_keys, list_organisations
from core.db.migrate import migrate
from core.encryption import KEY_FILE, read_or_create_key_file
from core.event_log.topics import make_topics
from core.maintenance.upkeep import maintain
from core.prices.sync import seed
from core.process.settings import KafkaSettings, Settings

SERVICES: Final = {"api": 8080, "ingest": 8081, "aggregator": 8082, "alerts": 8083, "gateway": 8085}
"""The services, with their ports."""


def new_kafka(folder: Path, port: int = 0) -> Kafka | DockerKafka:
    """Kafka in a container if a Docker daemon answers, otherwise from its jars, as a child of this process."""
    return DockerKafka(folder, port) if where() == "containers" else Kafka(folder, port)


def new_database(folder: Path, settings: Mapping[str, str] | None = None) -> Database | DockerDatabase:
    """A database in a container if a Docker daemon answers, otherwise a local PostgreSQL."""
    return (DockerDatabase if where() == "containers" else Database)(folder, settings)


class Stack:
    """Kafka and PostgreSQL, migrated, with topics and an admin key: containers where a Docker daemon answers, else
    children of this process.

    Args:
        folder: holds all data, `admin.key` and `secret.key`.
        settings: further ones of PostgreSQL.
        said: gets a sentence for each step of the start.
        keep: containers' data outlives this stack; processes' is in `folder` in any case.
    """

    def __init__(
        self,
        folder: Path,
        kafka_port: int = 0,
        settings: Mapping[str, str] | None = None,
        said: Callable[[str], None] = lambda what: None,
        keep: bool = False,
    ) -> None:
        self._folder = folder.absolute()
        self._said = said
        self._keep = keep
        self.kafka = new_kafka(self._folder / "kafka", kafka_port)
        self.database = new_database(self._folder / "database", settings)
        self._exits = ExitStack()

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        with ExitStack() as starting:
            # The broker starts while the database does.
            self._said(f"starting Kafka and {self.database.name}")
            for part in (self.kafka, self.database):
                starting.callback(part.stop if self._keep else part.remove)
            self.kafka.start(wait=False)
            self.database.start()
            self._said("waiting for Kafka to answer")
            self.kafka.await_ready()
            self._said("making topics, schema and price book")
            asyncio.run(self._prepare())
            self._exits = starting.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._exits.close()

    def revive(self) -> list[str]:
        """Starts Kafka and the database again if they have ended by themselves. Returns the names of those."""
        parts = (("Kafka", self.kafka), (self.database.name, self.database))
        return [name for name, part in parts if part.revive()]

    @property
    def environment(self) -> dict[str, str]:
        """The settings by which services and commands find Kafka and the database, and share the encryption key."""
        return {
            "OUTLAY_DATABASE_URL": self.database.dsn,
            "OUTLAY_KAFKA_BROKERS": self.kafka.brokers,
            "OUTLAY_SECRET_KEY": read_or_create_key_file(self.secret_file),
        }

    @property
    def key_file(self) -> Path:
        return self._folder / "admin.key"

    @property
    def secret_file(self) -> Path:
        """The file of the key that encrypts channels' secrets."""
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
            await self._have_key(connection)
        finally:
            await connection.close()

    async def _have_key(self, connection: Any) -> None:
        """Makes an admin key, unless the file's is one of this database: with and without Docker there are two."""
        prefix = self.key.rpartition("_")[0] if self.key_file.exists() else ""
        if prefix in {key.prefix for _, key in await list_keys(connection)}:
            return
        organisations = await list_organisations(connection)
        org_id = organisations[0].id if organisations else await create_organisation(connection, "default")
        key = await create_key(connection, org_id, "first admin key", SCOPES)
        with os.fdopen(os.open(self.key_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(key.text + "\n")
