"""A cluster whose replicas are replaced by those of another version, and clients that notice."""

import asyncio
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
from aiokafka import AIOKafkaConsumer, TopicPartition

from cluster.kafka import free_port
from core.accounts.organisations import create_key, create_organisation
from core.process.settings import KafkaSettings
from tests.support.aggregators import query
from tests.support.versions import Replica, imports_of
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
    """A cluster with two replicas of ingest and two of the aggregator, and one of the API."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self._environment, self._folder = environment, folder
        names = ("aggregator", "aggregator", "ingest", "ingest", "api")
        replicas = [Replica(name, free_port(), environment, folder / f"{i}.log") for i, name in enumerate(names)]
        self.aggregators, self.ingests, self.api = replicas[:2], replicas[2:4], replicas[4]
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

    def show_logs(self) -> None:
        """pytest shows them with a failure."""
        for file in sorted(self._folder.glob("*.log")):
            print(file.read_text()[-2000:])  # noqa: T201

    def kill(self) -> None:
        for replica in (*self.aggregators, *self.ingests, self.api):
            replica.kill()

    async def migrate(self, tree: Path, *options: str) -> str:
        command = [sys.executable, "-c", "from cli.main import app; app()", "migrate", *options]
        environment = {**os.environ, **self._environment, **imports_of(tree)}
        done = await asyncio.to_thread(
            subprocess.run, command, cwd=tree, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return str(done.stdout)


async def new_key(dsn: str) -> str:
    connection = await asyncpg.connect(dsn)
    org_id = await create_organisation(connection, "acme")
    key = await create_key(connection, org_id, "sender", ["ingest"])
    await connection.close()
    return key.text


async def records_of(log: KafkaSettings) -> list[Any]:
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


async def until_read(dsn: str, records: list[Any]) -> None:
    """Waits until the ledger has these records."""
    for number in {record.partition for record in records}:
        last = max(record.offset for record in records if record.partition == number)
        sql = "SELECT next_offset > $2 FROM ledger_offset WHERE partition = $1"
        await eventually(lambda n=number, at=last, sql=sql: query(dsn, sql, n, at), "it is read")  # type: ignore[misc]


def settings_of(dsn: str, log: KafkaSettings) -> dict[str, str]:
    """What all replicas of a test's cluster are started with."""
    return {
        "OUTLAY_DATABASE_URL": dsn,
        "OUTLAY_KAFKA_BROKERS": log.brokers,
        "OUTLAY_KAFKA_TOPIC": log.topic,
        "OUTLAY_AGGREGATOR_GROUP": f"group-{log.topic}",
        "OUTLAY_RATE_LIMIT_PER_MINUTE": "0",
    }
