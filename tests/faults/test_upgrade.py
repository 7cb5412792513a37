"""An upgrade to the next version and back, replica by replica, while events come in."""

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from cluster.kafka import free_port
from core.accounts.organisations import create_key, create_organisation
from core.event_log.dead_letter import stated_schema
from core.event_log.record_codec import SCHEMA
from core.process.settings import KafkaSettings
from tests.support.aggregators import query, settles
from tests.support.faults import letters
from tests.support.server import ROOT
from tests.support.versions import CONTRACT, EXPAND, Replica, next_version
from tests.support.waiting import eventually

EVENT = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1000, "output_tokens": 10}


class Client(threading.Thread):
    """Sends to the ready replicas in turn, each batch until it is accepted."""

    def __init__(self, urls: list[str], key: str) -> None:
        super().__init__(daemon=True)
        self._urls, self._key = urls, key
        self.statuses: set[int] = set()
        self.sent: set[str] = set()
        self.running = True

    def run(self) -> None:
        with httpx2.Client(headers={"Authorization": f"Bearer {self._key}"}, timeout=60) as http:
            number = 0
            while self.running:
                events = [{**EVENT, "event_id": f"e{number}-{i}", "feature": f"f{i}"} for i in range(10)]
                self.sent |= {str(event["event_id"]) for event in events}
                turn = number
                while not self._taken(http, self._urls[turn % len(self._urls)], events):
                    turn += 1
                number += 1
                time.sleep(0.01)

    def _taken(self, http: httpx2.Client, url: str, events: list[dict[str, Any]]) -> bool:
        with suppress(httpx2.TransportError):  # it was being stopped at that moment
            status = http.post(f"{url}/v1/events", json={"events": events}).status_code
            self.statuses.add(status)
            return status == 202
        return False


class Cluster:
    """A cluster with two replicas of ingest and two of the aggregator."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self._environment = environment
        names = ("aggregator", "aggregator", "ingest", "ingest")
        replicas = [Replica(name, free_port(), environment, folder / f"{i}.log") for i, name in enumerate(names)]
        self.aggregators, self.ingests = replicas[:2], replicas[2:]
        self.serving: list[str] = []
        """The replicas of ingest that are ready."""

    async def start(self, replicas: list[Replica], tree: Path) -> None:
        for replica in replicas:
            replica.start(tree)
        await eventually(lambda: all(replica.is_ready for replica in replicas), "they are ready")
        self.serving += [replica.url for replica in replicas if replica in self.ingests]

    async def replace(self, replica: Replica, tree: Path) -> None:
        """Replaces a replica by one of another version. Clients see only ready replicas, as behind a load balancer."""
        if replica in self.ingests:
            self.serving.remove(replica.url)
        await asyncio.to_thread(replica.stop)
        await self.start([replica], tree)

    async def migrate(self, tree: Path, *options: str) -> str:
        command = [sys.executable, "-c", "from cli.main import app; app()", "migrate", *options]
        done = await asyncio.to_thread(
            subprocess.run, command, cwd=tree, env={**os.environ, **self._environment}, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return str(done.stdout)


@pytest.fixture
def cluster_of_two(plain_dsn: str, log: KafkaSettings, tmp_path: Path) -> Iterator[Cluster]:
    environment = {
        "OUTLAY_DATABASE_URL": plain_dsn,
        "OUTLAY_KAFKA_BROKERS": log.brokers,
        "OUTLAY_KAFKA_TOPIC": log.topic,
        "OUTLAY_AGGREGATOR_GROUP": f"group-{log.topic}",
        "OUTLAY_RATE_LIMIT_PER_MINUTE": "0",
    }
    cluster = Cluster(environment, tmp_path)
    yield cluster
    for replica in (*cluster.aggregators, *cluster.ingests):
        replica.kill()
    for file in sorted(tmp_path.glob("*.log")):
        print(file.read_text()[-2000:])  # noqa: T201 - pytest shows it with a failure


async def _key(dsn: str) -> str:
    connection = await asyncpg.connect(dsn)
    org_id = await create_organisation(connection, "acme")
    key = await create_key(connection, org_id, "sender", ["ingest"])
    await connection.close()
    return key.text


async def _records(log: KafkaSettings) -> list[Any]:
    """The number of records in the topic."""
    consumer = AIOKafkaConsumer(log.topic, bootstrap_servers=log.brokers, auto_offset_reset="earliest")
    await consumer.start()
    try:
        places = [TopicPartition(log.topic, p) for p in sorted(consumer.partitions_for_topic(log.topic) or ())]
        ends, found = await consumer.end_offsets(places), []
        while any([await consumer.position(place) < ends[place] for place in places]):
            for records in (await consumer.getmany(timeout_ms=200)).values():
                found += records
        return found
    finally:
        await consumer.stop()


async def _read(dsn: str, records: list[Any]) -> None:
    """Waits until the ledger has these records."""
    for number in {record.partition for record in records}:
        last = max(record.offset for record in records if record.partition == number)
        sql = "SELECT next_offset > $2 FROM ledger_offset WHERE partition = $1"
        await eventually(lambda n=number, at=last, sql=sql: query(dsn, sql, n, at), "it is read")  # type: ignore[misc]


async def test_two_versions_at_once_on_the_way_up_and_back(
    cluster_of_two: Cluster, plain_dsn: str, log: KafkaSettings, tmp_path: Path
) -> None:
    """Expand; consumers before producers; back, producers before consumers; contract once the old one is gone."""
    cluster, newer = cluster_of_two, next_version(tmp_path / "next")
    (first, second), (ingest, _) = cluster.aggregators, cluster.ingests
    await cluster.start([*cluster.aggregators, *cluster.ingests], ROOT)
    client = Client(cluster.serving, await _key(plain_dsn))
    client.start()
    try:
        assert EXPAND in (said := await cluster.migrate(newer, "--expand"))
        assert CONTRACT not in said
        await cluster.replace(first, newer)
        await cluster.replace(second, newer)
        await cluster.replace(ingest, newer)
        await asyncio.sleep(1)  # both versions write
        await cluster.replace(ingest, ROOT)
        await _read(plain_dsn, await _records(log))
        await cluster.replace(first, ROOT)
    finally:
        client.running = False
        await asyncio.to_thread(client.join, 120)
    assert client.statuses == {202}
    await settles(plain_dsn, client.sent)
    assert {stated_schema(record.value) for record in await _records(log)} == {str(SCHEMA), str(SCHEMA + 1)}
    assert await letters(log) == []
    await asyncio.to_thread(first.stop)
    assert CONTRACT in await cluster.migrate(newer)
    assert second.is_ready
