"""Runs aggregators as processes with a real broker and database, and a sender that knows what has to be counted."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any

import asyncpg
import httpx2
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from cluster.kafka import free_port
from core.event import UsageEvent
from core.event_log.partition import by_partition
from core.event_log.record_codec import write_records
from core.ledger_id import LedgerId
from core.reconciliation.ledger import audit
from tests.support.ledger import batch, usage
from tests.support.server import ROOT
from tests.support.waiting import PATIENCE_SECONDS, eventually

PARTITIONS = 4


class Aggregator:
    """One process. Started again after `kill`, it is the same member of the group."""

    def __init__(self, dsn: str, brokers: str, topic: str, folder: Path, **more: str) -> None:
        self.port = free_port()
        self.log = folder / f"aggregator-{self.port}.log"
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("OUTLAY_", "MAKE", "MFLAGS"))}
        self.environment = clean | {
            "OUTLAY_DATABASE_URL": dsn,
            "OUTLAY_KAFKA_BROKERS": brokers,
            "OUTLAY_KAFKA_TOPIC": topic,
            "OUTLAY_AGGREGATOR_GROUP": f"group-{topic}",
            "OUTLAY_PORT": str(self.port),
            **more,
        }
        self.process: subprocess.Popen[bytes]

    def start(self) -> "Aggregator":
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "services.aggregator"],
                env=self.environment,
                cwd=ROOT,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self

    def signal(self, number: int) -> None:
        self.process.send_signal(number)

    def kill(self) -> None:
        self.signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """Send SIGTERM. Returns the exit code."""
        if self.process.poll() is None:
            self.signal(signal.SIGCONT)
            self.signal(signal.SIGTERM)
        try:
            return self.process.wait(PATIENCE_SECONDS)
        finally:
            self.process.kill()

    def readiness(self) -> tuple[int, str]:
        """Status and body of `/readyz`; (0, "") where the process does not answer."""
        with suppress(httpx2.TransportError):
            answer = httpx2.get(f"http://127.0.0.1:{self.port}/readyz", timeout=PATIENCE_SECONDS)
            return answer.status_code, answer.text
        return 0, ""

    def metric(self, name: str) -> float:
        """The metric's sum over its labels."""
        text = httpx2.get(f"http://127.0.0.1:{self.port}/metrics", timeout=PATIENCE_SECONDS).text
        lines = [line for line in text.splitlines() if line.startswith((f"{name} ", f"{name}{{"))]
        return sum(float(line.rsplit(" ", 1)[1]) for line in lines)

    def cli(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", "from cli.main import app; app()", *arguments]
        return subprocess.run(command, env=self.environment, cwd=ROOT, capture_output=True, text=True, check=False)


class Sender:
    """Sends each batch until it is acknowledged; some twice, the second time perhaps to other partitions."""

    def __init__(self, brokers: str, topic: str, org_id: int, seed: int = 1) -> None:
        self._brokers, self._topic, self._org_id = brokers, topic, org_id
        self._random = Random(seed)
        self._number = 0
        self.sent: set[str] = set()
        self.acknowledged = 0
        self.padding: dict[str, str] = {}
        self.pause = 0.02
        self._finishing = False

    async def run(self) -> None:
        while not self._finishing:
            with suppress(KafkaError, TimeoutError):
                async with self.producer() as producer:
                    while not self._finishing:
                        await self.send(producer, self.events())
                        await asyncio.sleep(self.pause)

    async def finish(self, running: "asyncio.Task[None]") -> None:
        """Stop after the current batch is acknowledged; whether an unfinished one counts would be undefined."""
        self._finishing = True
        await running

    @asynccontextmanager
    async def producer(self) -> AsyncIterator[AIOKafkaProducer]:
        producer = AIOKafkaProducer(bootstrap_servers=self._brokers, acks="all", request_timeout_ms=5_000)
        await producer.start()
        try:
            yield producer
        finally:
            with suppress(KafkaError, TimeoutError):
                await asyncio.wait_for(producer.stop(), 3)

    def events(self, count: int = 20, **fields: Any) -> list[UsageEvent]:
        first, self._number = self._number, self._number + count
        named = {"feature": f"f{first % 5}", "user_id": f"u{first % 7}", **self.padding, **fields}
        return [usage(n, **named) for n in range(first, first + count)]

    async def send(self, producer: AIOKafkaProducer, events: list[UsageEvent]) -> None:
        """Returns when the events are acknowledged; after an error the same ones are sent again."""
        self.sent |= {str(event.event_id) for event in events}
        while True:
            spread = self._random.choice([PARTITIONS, PARTITIONS, 1])
            try:
                for partition, part in by_partition(LedgerId(self._org_id), events, PARTITIONS, spread).items():
                    for value in write_records(batch(self._org_id, part)):
                        await producer.send_and_wait(self._topic, value, partition=partition)
            except (KafkaError, TimeoutError):
                await asyncio.sleep(0.2)
            else:
                self.acknowledged += 1
                if self._random.random() > 0.1:
                    return


async def answers(sender: Sender) -> None:
    """Wait until the broker acknowledges records again."""
    before = sender.acknowledged
    await eventually(lambda: sender.acknowledged > before, "the broker answers")


async def query(dsn: str, sql: str, *arguments: Any) -> Any:
    """One value, over a new connection."""
    connection: Any = await asyncpg.connect(dsn, timeout=PATIENCE_SECONDS)
    try:
        return await connection.fetchval(sql, *arguments)
    finally:
        await connection.close()


async def landed(dsn: str) -> int:
    """The number of records in the ledger, over all partitions."""
    return int(await query(dsn, "SELECT coalesce(sum(next_offset), 0)::bigint FROM ledger_offset"))


async def progresses(dsn: str) -> None:
    """Wait until more records are in the ledger."""
    before: int | None = None

    async def moved() -> bool:
        nonlocal before
        try:
            now = await landed(dsn)
        except (OSError, asyncpg.PostgresError):
            return False  # the database is not up yet
        before = now if before is None else before
        return now > before

    await eventually(moved, "records land again")


async def settles(dsn: str, sent: Iterable[str]) -> None:
    """Wait until all events that were sent are counted; each has to count once, in every table."""
    expected = len(set(sent))

    async def complete() -> bool:
        return bool(await query(dsn, "SELECT coalesce(sum(event_count), 0) >= $1 FROM cube_15m", expected))

    await eventually(complete, f"{expected} events are counted")
    connection = await asyncpg.connect(dsn)
    try:
        found = await audit(connection)
    finally:
        await connection.close()
    assert found.differences == []
    assert found.events == expected
