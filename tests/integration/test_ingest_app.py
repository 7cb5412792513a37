"""Ingest's own app: its refusals, its limits, and its logs and metrics of requests."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import httpx2
import pytest
from prometheus_client import REGISTRY

from cluster.kafka import Kafka
from core.errors import Unavailable
from core.event_log.producer import KafkaLog
from core.process.settings import KafkaSettings
from services.ingest.app import create_app
from services.ingest.decompression import ingest_room
from services.ingest.settings import IngestSettings
from services.ingest.state import Ingest
from tests.support.api import EVENT, Client, bearer

EVENTS = "/v1/events"


@pytest.fixture
async def client(
    plain_dsn: str, keys: dict[str, str], kafka: Kafka, topic: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Client]:
    monkeypatch.setenv("OUTLAY_KAFKA_BROKERS", kafka.brokers)
    monkeypatch.setenv("OUTLAY_KAFKA_TOPIC", topic)
    app = create_app(IngestSettings(database_url=plain_dsn))
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(
            transport=httpx2.ASGITransport(app), base_url="http://ingest", headers=bearer(keys["acme"])
        ) as client,
    ):
        log = cast(KafkaLog, cast(Ingest, app.state.ingest).log)
        while log._producer is None:
            await asyncio.sleep(0.02)
        yield client


async def test_an_event_is_taken_and_the_request_has_a_name(client: Client) -> None:
    answer = await client.post(EVENTS, json={"events": [EVENT]}, headers={"X-Request-Id": "abc-1"})
    assert (answer.status_code, answer.json()["accepted"]) == (202, 1)
    assert answer.headers["x-request-id"] == "abc-1"
    answer = await client.post(EVENTS, json={"events": [EVENT]}, headers={"X-Request-Id": 'a"b c'})
    assert len(answer.headers["x-request-id"]) == 16
    assert (await client.get("/readyz")).status_code == 200


async def test_bodies_past_the_bound_are_refused_and_what_ended_makes_room(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    swelling = gzip.compress(b'{"events": [' + b" " * 200_000 + b"]}")
    transport = cast(httpx2.ASGITransport, client._transport)
    state = cast(Any, transport.app).state
    monkeypatch.setattr(state, "ingest", state.ingest._replace(bodies=ingest_room(150_000)))
    answer = await client.post(EVENTS, content=swelling, headers={"Content-Encoding": "gzip"})
    assert answer.status_code == 503
    assert answer.headers["retry-after"]
    assert (await client.post(EVENTS, json={"events": [EVENT]})).status_code == 202
    assert REGISTRY.get_sample_value("outlay_ingest_bodies_bytes") == 0


async def test_what_nobody_foresaw_is_503_not_500(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("unforeseen")

    monkeypatch.setattr(KafkaLog, "publish", fail)
    answer = await client.post(EVENTS, json={"events": [EVENT]})
    assert answer.status_code == 503
    assert "unforeseen" not in answer.text
    assert answer.headers["retry-after"]


async def test_a_clock_ahead_of_ours_is_seen(client: Client) -> None:
    name = "outlay_client_clock_ahead_seconds_sum"
    before = REGISTRY.get_sample_value(name) or 0
    soon = (datetime.now(UTC) + timedelta(seconds=100)).isoformat()
    assert (await client.post(EVENTS, json={"events": [{**EVENT, "timestamp": soon}]})).status_code == 202
    assert 90 < (REGISTRY.get_sample_value(name) or 0) - before <= 100


async def test_without_a_producer_a_request_is_refused_at_once() -> None:
    log = KafkaLog(KafkaSettings(brokers="127.0.0.1:1"))
    with pytest.raises(Unavailable):
        await log.publish(cast(Any, None))
