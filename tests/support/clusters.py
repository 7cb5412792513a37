"""The real servers of tests: PostgreSQL with a migrated template database, and Kafka topics."""

import asyncio
from collections.abc import AsyncIterator
from typing import Protocol
from uuid import uuid4

import asyncpg
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from cluster.containers import DockerDatabase
from cluster.postgres import PASSWORD
from core.db.embedded_access import ADMIN, DATABASE, USER
from core.db.migrate import migrate
from core.maintenance.upkeep import maintain
from core.prices.sync import seed
from core.process.settings import Settings

FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "128MB"}


NO_KAFKA = "KAFKA CANNOT BE RUN HERE: the cluster's log is not tested"


NO_TIMESCALE = "TimescaleDB IS NOT INSTALLED in a local PostgreSQL: its engine is not tested here"


class Server(Protocol):
    """A server with the role `outlay`, which owns a database of that name, and a superuser."""

    @property
    def dsn(self) -> str: ...

    @property
    def admin_dsn(self) -> str: ...


class ContainerServer:
    """A container's server, which has the superuser alone at first."""

    def __init__(self, database: DockerDatabase) -> None:
        self.dsn = database.address(USER, DATABASE)
        self.admin_dsn = database.address(ADMIN, DATABASE)
        role = f"CREATE ROLE {USER} LOGIN PASSWORD '{PASSWORD}'"
        asyncio.run(_execute(self.admin_dsn, f"{role}; ALTER DATABASE {DATABASE} OWNER TO {USER}"))


class Cluster:
    """A running server with a template database that has the schema, prices and partitions."""

    def __init__(self, server: Server, extension: bool) -> None:
        self.server = server
        self._dsn = server.dsn
        self.extension = extension
        asyncio.run(self._make_template())

    def dsn(self, database: str) -> str:
        return self._dsn.replace("/outlay?", f"/{database}?")

    async def _make_template(self) -> None:
        await _execute(self.server.admin_dsn, "ALTER ROLE outlay CREATEDB")
        await _execute(self.server.admin_dsn, "GRANT SET ON PARAMETER session_replication_role TO outlay")
        await self.run("CREATE DATABASE template_ledger")
        await self.extend("template_ledger")
        connection = await asyncpg.connect(self.dsn("template_ledger"))
        await migrate(connection)
        await seed(connection)
        await maintain(connection, Settings())
        await connection.close()

    async def run(self, sql: str) -> None:
        """As the role of the server, which the tests' databases belong to."""
        await _execute(self._dsn, sql)

    async def drop(self, database: str) -> None:
        """As the superuser, who may also end an autovacuum that is at work in it."""
        await _execute(self.server.admin_dsn, f"DROP DATABASE {database} WITH (FORCE)")

    async def extend(self, database: str) -> None:
        """Installs TimescaleDB where this server has it, as an operator must: a superuser."""
        if self.extension:
            await _execute(
                self.server.admin_dsn.replace("/outlay?", f"/{database}?"), "CREATE EXTENSION IF NOT EXISTS timescaledb"
            )


async def _execute(dsn: str, sql: str) -> None:
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


async def make_topic(brokers: str, name: str, partitions: int, **settings: str) -> str:
    admin = AIOKafkaAdminClient(bootstrap_servers=brokers)
    await admin.start()
    try:
        configs = {"message.timestamp.type": "LogAppendTime", **settings}
        await admin.create_topics([NewTopic(name, partitions, 1, topic_configs=configs)])
    finally:
        await admin.close()
    return name


async def copy_ledger(cluster: Cluster) -> AsyncIterator[str]:
    """The URL of a fresh copy of the migrated ledger; it is dropped afterwards."""
    name = f"test_{uuid4().hex[:12]}"
    # Copied as files: half of the processor time that the default needs, which writes every page to the log.
    await cluster.run(f"CREATE DATABASE {name} TEMPLATE template_ledger STRATEGY FILE_COPY")
    try:
        yield cluster.dsn(name)
    finally:
        await cluster.drop(name)
