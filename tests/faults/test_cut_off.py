"""Ingest and the aggregator cut off from the event log or the database: silent, one way only, or reset."""

import asyncio
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from cluster.jars import KafkaError
from cluster.kafka import Kafka, free_port
from cluster.process import Service
from core.accounts.auth import make_key
from tests.support.aggregators import progresses, settles
from tests.support.cluster import EVENT, UNLIMITED, acknowledged, client, ids, loaded
from tests.support.clusters import NO_KAFKA
from tests.support.cut_off import prepare, running, takes
from tests.support.proxy import DatabaseProxy, Proxy
from tests.support.waiting import eventually


class DistantKafka(Kafka):
    """A broker that can also be reached through a proxy, whose address it gives to clients that came through it."""

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


def _ask_as_stranger(ingest: Service) -> tuple[int, bool]:
    """The response to an unknown key, and whether it has a `Retry-After`."""
    with client(ingest, make_key("live").text) as http:
        answer = http.post("/v1/events", json={"events": [EVENT]})
    return answer.status_code, "retry-after" in answer.headers


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
            await progresses(plain_dsn)
            database.silence()
            await asyncio.sleep(6)  # until cached keys have to be checked again
            assert {status for sender in senders for status in sender.statuses} == {202}
            await takes(senders)
            assert await asyncio.to_thread(_ask_as_stranger, ingest) == (503, True)
            database.hear()
            database.cut()
            await progresses(plain_dsn)

            broker.silence(there=False)  # records arrive, but their acknowledgements do not
            await eventually(lambda: all(503 in sender.statuses for sender in senders), "none waits for ever")
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
        assert sum(sender.unanswered for sender in senders) == 0
        async with running("aggregator", environment):
            there = await ids(distant.brokers, topic)
            assert acknowledged(senders) <= there
            await settles(plain_dsn, there)
