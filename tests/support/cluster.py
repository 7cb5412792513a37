"""A cluster's processes for fault tests, clients that retry as the SDK does, and the events in the topic."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx2
from aiokafka import AIOKafkaConsumer, TopicPartition

from cluster.kafka import free_port
from cluster.process import Service
from cluster.stack import Stack
from core.event_log.record_codec import read_record
from tests.support.waiting import PATIENCE_SECONDS, until

EVENT = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1000, "output_tokens": 10}
UNLIMITED = {"OUTLAY_RATE_LIMIT_PER_MINUTE": "0"}


@contextmanager
def service(stack: Stack, name: str, **more: str) -> Iterator[Service]:
    """Starts one more process of the cluster on a free port, and waits until it is ready."""
    log: list[str] = []
    process = Service(name, free_port(), stack.environment | UNLIMITED | more, lambda _, line: log.append(line))
    process.start()
    try:
        process.await_ready()
        taking(process, stack.key)
        yield process
    finally:
        process.stop()
        print("\n".join(log[-40:]))  # noqa: T201 - pytest shows it where the test failed


def taking(process: Service, key: str) -> None:
    """Waits until the process serves requests with this key."""
    if process.name == "ingest":
        with client(process, key) as http:
            body = {"events": [{**EVENT, "event_id": "warm-up"}]}
            assert until(lambda: http.post("/v1/events", json=body).status_code == 202)


def client(process: Service, key: str) -> httpx2.Client:
    return httpx2.Client(base_url=process.url, headers={"Authorization": f"Bearer {key}"}, timeout=60)


class Sender(threading.Thread):
    """Sends batches until it is stopped, each one until it is accepted, and remembers the acknowledged events."""

    def __init__(self, process: Service, key: str, name: str, size: int = 20) -> None:
        super().__init__(daemon=True)
        self._process, self._key, self._name, self._size = process, key, name, size
        self.acknowledged: list[str] = []
        self.statuses: dict[int, int] = {}
        self.without_retry_after = 0
        self.unanswered = 0
        """Requests without a response; a client waits a minute for one."""
        self.running = True

    def run(self) -> None:
        number = 0
        with client(self._process, self._key) as http:
            while self.running:
                ids = [f"{self._name}-{number}-{i}" for i in range(self._size)]
                if self._until_taken(http, [{**EVENT, "event_id": event_id} for event_id in ids]):
                    self.acknowledged += ids
                number += 1

    def _until_taken(self, http: httpx2.Client, events: list[dict[str, Any]]) -> bool:
        while self.running:
            try:
                answer = http.post("/v1/events", json={"events": events})
            except httpx2.TransportError:
                self.unanswered += 1
                time.sleep(0.05)
                continue
            self.statuses[answer.status_code] = self.statuses.get(answer.status_code, 0) + 1
            if answer.status_code == 202:
                return True
            self.without_retry_after += "retry-after" not in answer.headers
            time.sleep(0.05)
        return False


@contextmanager
def load(process: Service, key: str, senders: int = 3, size: int = 20) -> Iterator[list[Sender]]:
    """Runs clients during the block; afterwards all have stopped."""
    prefix = f"{time.time_ns():x}"
    running = [Sender(process, key, f"{prefix}-{n}", size) for n in range(senders)]
    for sender in running:
        sender.start()
    try:
        yield running
    finally:
        for sender in running:
            sender.running = False
        for sender in running:
            sender.join(PATIENCE_SECONDS)
            assert not sender.is_alive()


@asynccontextmanager
async def loaded(process: Service, key: str) -> AsyncIterator[list[Sender]]:
    """`load` for blocks in an event loop, which must continue until the last response."""
    running = load(process, key)
    senders = running.__enter__()
    try:
        yield senders
    finally:
        await asyncio.to_thread(running.__exit__, None, None, None)


def acknowledged(senders: list[Sender]) -> set[str]:
    return {event_id for sender in senders for event_id in sender.acknowledged}


def held(stack: Stack, topic: str = "usage.events") -> set[str]:
    """Every event id in the topic."""
    return asyncio.run(ids(stack.kafka.brokers, topic))


async def ids(brokers: str, topic: str) -> set[str]:
    """Every event id in a topic."""
    consumer = AIOKafkaConsumer(topic, bootstrap_servers=brokers, auto_offset_reset="earliest")
    await consumer.start()
    try:
        places = [TopicPartition(topic, p) for p in sorted(consumer.partitions_for_topic(topic) or ())]
        ends = await consumer.end_offsets(places)
        found: set[str] = set()
        while [place for place in places if await consumer.position(place) < ends[place]]:
            for records in (await consumer.getmany(timeout_ms=200)).values():
                found |= {str(event.event_id) for record in records for event in read_record(record.value).batch.events}
        return found
    finally:
        await consumer.stop()
