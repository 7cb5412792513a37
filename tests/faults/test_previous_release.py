"""The previous release, from git, beside this one: up, back and up again under load, with a migration in between.

`make upgrade` runs it, and `make faults`; `OUTLAY_PREVIOUS_RELEASE` names another commit.
"""

import asyncio
import threading
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx2
import pytest

from core.process.settings import KafkaSettings
from tests.support.aggregators import settles
from tests.support.clusters import Cluster as Databases
from tests.support.faults import letters
from tests.support.server import ROOT
from tests.support.upgrades import Client, Cluster, new_key, records_of, settings_of, until_read
from tests.support.versions import previous_release


class Reader(threading.Thread):
    """Asks the API while it is there, as behind a load balancer: a connection that is refused is no answer."""

    def __init__(self, url: str, key: str) -> None:
        super().__init__(daemon=True)
        self._url, self._key = url, key
        self.statuses: dict[int, int] = {}
        self.running = True

    def run(self) -> None:
        with httpx2.Client(headers={"Authorization": f"Bearer {self._key}"}, timeout=60) as http:
            while self.running:
                with suppress(httpx2.TransportError):
                    status = http.get(f"{self._url}/v1/costs/summary?period=today").status_code
                    self.statuses[status] = self.statuses.get(status, 0) + 1
                time.sleep(0.05)


@pytest.fixture
async def empty_dsn(plain_cluster: Databases) -> AsyncIterator[str]:
    """A database that no version has migrated."""
    name = f"upgrade_{uuid4().hex[:12]}"
    await plain_cluster.run(f"CREATE DATABASE {name}")
    try:
        yield plain_cluster.dsn(name)
    finally:
        await plain_cluster.drop(name)


async def _names(dsn: str) -> set[str]:
    connection = await asyncpg.connect(dsn)
    try:
        return {row["name"] for row in await connection.fetch("SELECT name FROM migration")}
    finally:
        await connection.close()


async def _roll(cluster: Cluster, tree: Path) -> None:
    """As docs/operations.md says: consumers, then producers, then the others."""
    for replica in (*cluster.aggregators, *cluster.ingests, cluster.api):
        await cluster.replace(replica, tree)


async def test_the_previous_release_beside_this_one_and_back(
    empty_dsn: str, log: KafkaSettings, tmp_path: Path
) -> None:
    name, older = previous_release(tmp_path / "previous")
    cluster = Cluster(settings_of(empty_dsn, log), tmp_path)
    try:
        await cluster.migrate(older)
        before = await _names(empty_dsn)
        await cluster.start([*cluster.aggregators, *cluster.ingests, cluster.api], older)
        key = await new_key(empty_dsn)
        client, reader = Client(cluster.serving, key), Reader(cluster.api.url, key)
        client.start()
        reader.start()
        try:
            await cluster.migrate(ROOT, "--expand")
            assert await _names(empty_dsn) > before, f"{name} has every migration: nothing is tested"
            await _roll(cluster, ROOT)
            for replica in cluster.ingests:
                await cluster.replace(replica, older)
            await until_read(empty_dsn, await records_of(log))
            for replica in (*cluster.aggregators, cluster.api):
                await cluster.replace(replica, older)
            await _roll(cluster, ROOT)
            await cluster.migrate(ROOT)
        finally:
            client.running = reader.running = False
            await asyncio.to_thread(client.join, 120)
            await asyncio.to_thread(reader.join, 120)
        assert client.statuses == {202}
        assert reader.statuses.keys() == {200}
        await settles(empty_dsn, client.sent)
        assert await letters(log) == []
    finally:
        cluster.kill()
        cluster.show_logs()
