"""An upgrade to the next version and back, replica by replica, while events come in."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.event_log.dead_letter import stated_schema
from core.event_log.record_codec import SCHEMA
from core.process.settings import KafkaSettings
from tests.support.aggregators import settles
from tests.support.faults import letters
from tests.support.server import ROOT
from tests.support.upgrades import Client, Cluster, new_key, records_of, settings_of, until_read
from tests.support.versions import CONTRACT, EXPAND, next_version


@pytest.fixture
def cluster_of_two(plain_dsn: str, log: KafkaSettings, tmp_path: Path) -> Iterator[Cluster]:
    cluster = Cluster(settings_of(plain_dsn, log), tmp_path)
    yield cluster
    cluster.kill()
    cluster.show_logs()


async def test_two_versions_at_once_on_the_way_up_and_back(
    cluster_of_two: Cluster, plain_dsn: str, log: KafkaSettings, tmp_path: Path
) -> None:
    """Expand; consumers before producers; back, producers before consumers; contract once the old one is gone."""
    cluster, newer = cluster_of_two, next_version(tmp_path / "next")
    (first, second), (ingest, _) = cluster.aggregators, cluster.ingests
    await cluster.start([*cluster.aggregators, *cluster.ingests], ROOT)
    client = Client(cluster.serving, await new_key(plain_dsn))
    client.start()
    try:
        assert EXPAND in (said := await cluster.migrate(newer, "--expand"))
        assert CONTRACT not in said
        await cluster.replace(first, newer)
        await cluster.replace(second, newer)
        await cluster.replace(ingest, newer)
        await asyncio.sleep(1)  # both versions write
        await cluster.replace(ingest, ROOT)
        await until_read(plain_dsn, await records_of(log))
        await cluster.replace(first, ROOT)
    finally:
        client.running = False
        await asyncio.to_thread(client.join, 120)
    assert client.statuses == {202}
    await settles(plain_dsn, client.sent)
    assert {stated_schema(record.value) for record in await records_of(log)} == {str(SCHEMA), str(SCHEMA + 1)}
    assert await letters(log) == []
    await asyncio.to_thread(first.stop)
    assert CONTRACT in await cluster.migrate(newer)
    assert second.is_ready
