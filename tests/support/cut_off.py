"""Services behind a network that can be interrupted."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import asyncpg

from cluster.kafka import Kafka, free_port
from cluster.process import Service
from core.accounts.organisations import create_key, create_organisation
from core.event_log.topics import make_topics
from core.process.settings import KafkaSettings
from tests.support.aggregators import PARTITIONS
from tests.support.cluster import Sender
from tests.support.waiting import eventually


@asynccontextmanager
async def running(name: str, environment: dict[str, str]) -> AsyncIterator[Service]:
    log: list[str] = []
    service = Service(name, free_port(), environment, lambda _, line: log.append(line))
    service.start()
    try:
        await asyncio.to_thread(service.await_ready)
        yield service
    finally:
        await asyncio.to_thread(service.stop)
        print("\n".join(log[-40:]))  # noqa: T201 - pytest shows it where the test failed


async def takes(senders: list[Sender]) -> None:
    """Waits until every sender gets 202 again."""
    before = [sender.statuses.get(202, 0) for sender in senders]
    again = lambda: all(s.statuses.get(202, 0) > b for s, b in zip(senders, before, strict=True))  # noqa: E731
    await eventually(again, "events are taken")


async def prepare(dsn: str, kafka: Kafka) -> tuple[str, str]:
    """Creates a key and a topic."""
    topic = f"events.{uuid4().hex[:12]}"
    await make_topics(KafkaSettings(brokers=kafka.brokers, topic=topic), PARTITIONS)
    connection = await asyncpg.connect(dsn)
    key = await create_key(connection, await create_organisation(connection, "acme"), "sender", ["ingest"])
    await connection.close()
    return key.text, topic
