"""Ingest and the aggregator cut off from their log and from their database: silent, heard one way only, reset."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from cluster.jars import KafkaError
from cluster.kafka import Kafka, free_port
from cluster.process import Service
from core.auth import make_key
from core.log.topics import make_topics
from core.organisations import create_key, create_organisation
from core.settings import KafkaSettings
from tests.cluster_help import EVENT, UNLIMITED, Sender, acknowledged, client, ids, loaded
from tests.conftest import NO_KAFKA
from tests.faults.aggregators import PARTITIONS, PROGRESS_SECONDS, progresses, settles, until
from tests.faults.proxy import DatabaseProxy, Proxy

_SILENT_SECONDS = 11.5
"""Longer than a request waits for its acknowledgement."""


class DistantKafka(Kafka):
    """A broker that can also be reached through a proxy: it tells whoever comes that way to come that way again."""

    def __init__(self, folder: Path) -> None:
        port, controller, self._inside, self.proxy_port = (free_port() for _ in range(4))
        super().__init__(
            folder,
            port,
            controller_quorum_voters=f"1@127.0.0.1:{controller}",
            listeners=f"PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller},FAR://127.0.0.1:{self._inside}",
            advertised_listeners=f"PLAINTEXT://127.0.0.1:{port},FAR://127.0.0.1:{self.proxy_port}",
            listener_security_protocol_map="PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,FAR:PLAINTEXT",
        )

    def proxy(self) -> Proxy:
        return Proxy(partial(asyncio.open_connection, "127.0.0.1", self._inside), self.proxy_port)


@pytest.fixture
def distant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DistantKafka]:
    try:
        with DistantKafka(tmp_path_factory.mktemp("distant")) as kafka:
            yield kafka
    except KafkaError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{NO_KAFKA}: {error.detail}")


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
    """Every sender is answered 202 again, in time."""
    before = [sender.statuses.get(202, 0) for sender in senders]
    again = lambda: all(s.statuses.get(202, 0) > b for s, b in zip(senders, before, strict=True))  # noqa: E731
    await until(again, PROGRESS_SECONDS, "events are taken")


def _ask_as_stranger(ingest: Service) -> tuple[int, str | None, float]:
    """The answer to a key nobody has seen yet, its `Retry-After`, and how long it took."""
    began = time.monotonic()
    with client(ingest, make_key("live").text) as http:
        answer = http.post("/v1/events", json={"events": [EVENT]})
    return answer.status_code, answer.headers.get("retry-after"), time.monotonic() - began


async def prepare(dsn: str, kafka: Kafka) -> tuple[str, str]:
    """A key and a topic."""
    topic = f"events.{uuid4().hex[:12]}"
    await make_topics(KafkaSettings(brokers=kafka.brokers, topic=topic), PARTITIONS)
    connection = await asyncpg.connect(dsn)
    key = await create_key(connection, await create_organisation(connection, "acme"), "sender", ["ingest"])
    await connection.close()
    return key.text, topic


async def test_cut_off_from_log_and_database(plain_dsn: str, distant: DistantKafka) -> None:
    key, topic = await prepare(plain_dsn, distant)
    async with DatabaseProxy(plain_dsn) as database, distant.proxy() as broker:
        environment = UNLIMITED | {
            "OUTLAY_DATABASE_URL": database.dsn,
            "OUTLAY_KAFKA_BROKERS": f"127.0.0.1:{broker.port}",
            "OUTLAY_KAFKA_TOPIC": topic,
        }
        async with (
            running("ingest", environment) as ingest,
            running("aggregator", environment),
            loaded(ingest, key) as senders,
        ):
            await progresses(plain_dsn, 30)
            database.silence()
            await asyncio.sleep(6)  # so long that what was known of a key has to be asked again
            assert {status for sender in senders for status in sender.statuses} == {202}
            await takes(senders)
            status, retry_after, seconds = await asyncio.to_thread(_ask_as_stranger, ingest)
            assert (status, retry_after is not None) == (503, True)
            assert seconds < 8
            database.hear()
            database.cut()
            await progresses(plain_dsn)

            broker.silence(there=False)  # records arrive, and their acknowledgements do not
            await asyncio.sleep(_SILENT_SECONDS)
            broker.hear()
            await takes(senders)
            await progresses(plain_dsn)
            broker.silence()
            await asyncio.sleep(3)
            broker.cut()
            await asyncio.sleep(1)
            broker.hear()
            await takes(senders)
            await progresses(plain_dsn)
            assert ingest.is_ready
        assert {status for sender in senders for status in sender.statuses} == {202, 503}
        assert sum(sender.without_retry_after for sender in senders) == 0
        assert max(sender.slowest for sender in senders) < 13
        async with running("aggregator", environment):
            there = await ids(distant.brokers, topic)
            assert acknowledged(senders) <= there
            await settles(plain_dsn, there)
