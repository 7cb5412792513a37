"""A broker, a database and a topic full of records for any aggregator, all on this machine."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

import asyncpg
from aiokafka import AIOKafkaProducer

from bench.ingest import event
from bench.process import cpu_seconds, scratch_folder, tree
from cluster.kafka import Kafka, free_port
from core.accounts.organisations import create_organisation
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.event_codec import read_event
from core.event_log.base import EventBatch
from core.event_log.kafka_config import client_options
from core.event_log.partition import by_partition
from core.event_log.record_codec import write_records
from core.event_log.topics import make_topics
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.prices.sync import seed
from core.process.settings import KafkaSettings, Settings

PARTITIONS = 8
ORGANISATIONS = 12
EVENTS_A_RECORD = 100


class Used(NamedTuple):
    """Elapsed and CPU seconds."""

    wall: float
    aggregator: float
    postgres: float
    kafka: float

    def line(self, name: str, events: int) -> str:
        cpu = [1e6 * seconds / events for seconds in (self.aggregator, self.postgres, self.kafka)]
        rates = f"{events / self.wall:9,.0f} events/s, {events / self.aggregator:9,.0f} a CPU-second of its process"
        return f"  {name:<34}{rates}; µs an event: process {cpu[0]:.0f}, PostgreSQL {cpu[1]:.0f}, Kafka {cpu[2]:.0f}"


class Stand:
    def __init__(self, postgres: EmbeddedPostgres, kafka: Kafka) -> None:
        self.dsn, self.brokers = postgres.dsn, kafka.brokers
        self._pids = postgres.pid or 0, kafka.pid or 0
        self.settings = KafkaSettings(brokers=kafka.brokers)

    async def prepare(self) -> None:
        connection: Any = await asyncpg.connect(self.dsn)
        await migrate(connection)
        await seed(connection)
        await maintain(connection, Settings())
        self.organisations = [await create_organisation(connection, f"org {n}") for n in range(ORGANISATIONS)]
        await connection.close()
        await make_topics(self.settings, PARTITIONS)

    async def fill(self, events: int, topic: str = "usage.events") -> None:
        """Fills the topic with requests of 100 events, as ingest writes them."""
        random, now = Random(3), datetime.now(UTC)
        producer = AIOKafkaProducer(
            acks="all", linger_ms=5, max_batch_size=1_000_000, compression_type="zstd", **client_options(self.settings)
        )
        await producer.start()
        for number in range(events // EVENTS_A_RECORD):
            org = self.organisations[number % ORGANISATIONS]
            at = now - timedelta(seconds=3600 * (1 - number * EVENTS_A_RECORD / events) + 60)
            raw = [event(random, at - timedelta(seconds=random.randrange(60))) for _ in range(EVENTS_A_RECORD)]
            batch = [read_event(json.dumps(one).encode()).event for one in raw]
            for partition, part in by_partition(LedgerId(org), batch, PARTITIONS).items():
                for value in write_records(EventBatch(LedgerId(org), now, part)):
                    await producer.send(topic, value, partition=partition)
        await producer.stop()

    @contextmanager
    def running(self, module: str, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
        own = {
            "OUTLAY_DATABASE_URL": self.dsn,
            "OUTLAY_KAFKA_BROKERS": self.brokers,
            "OUTLAY_PORT": str(free_port()),
        }
        with tempfile.TemporaryFile() as log:
            process = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                env={**os.environ, **own, **environment},
                stdout=log,
                stderr=log,
            )
            try:
                yield process
            except BaseException:
                log.seek(0)
                print(log.read().decode()[-3000:])
                raise
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(20)

    def spent(self, processes: Sequence[subprocess.Popen[bytes]]) -> Used:
        postgres, kafka = (cpu_seconds(tree(pid)) for pid in self._pids)
        own = sum(cpu_seconds(tree(process.pid)) for process in processes)
        return Used(time.perf_counter(), own, postgres, kafka)

    async def until(
        self, query: str, expected: int, processes: Sequence[subprocess.Popen[bytes]], seconds: float = 600
    ) -> Used:
        """The CPU and elapsed time from the query's first increase until `expected`, scaled up to all of it."""
        connection: Any = await asyncpg.connect(self.dsn)
        began: Used | None = None
        deadline = time.perf_counter() + seconds
        low = await self._ask(connection, query)
        try:
            while True:
                found = await self._ask(connection, query)
                if began is None and found > low:
                    began, low = self.spent(processes), found
                if found >= expected and began is not None:
                    used = self.spent(processes)
                    share = expected / max(1, expected - low)  # low: committed before the first look
                    return Used(*[(after - before) * share for after, before in zip(used, began, strict=True)])
                if time.perf_counter() > deadline or any(process.poll() is not None for process in processes):
                    raise TimeoutError(f"{found} of {expected}")
                await asyncio.sleep(0.02)
        finally:
            await connection.close()

    async def _ask(self, connection: Any, query: str) -> int:
        try:
            return int(await connection.fetchval(query))
        except asyncpg.UndefinedTableError:
            return 0  # the process creates it


@contextmanager
def stand(settings: dict[str, str] | None = None) -> Iterator[Stand]:
    with (
        scratch_folder() as folder,
        EmbeddedPostgres(folder / "data", settings) as postgres,
        Kafka(folder / "kafka") as kafka,
    ):
        made = Stand(postgres, kafka)
        asyncio.run(made.prepare())
        yield made
