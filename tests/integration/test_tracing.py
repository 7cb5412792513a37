"""Traces over the event log, with the OpenTelemetry SDK's in-memory exporter."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx2
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from cluster.kafka import Kafka
from core.event_log.topics import make_topics
from core.process.settings import KafkaSettings
from services.aggregator.app import create_app as create_aggregator
from services.aggregator.settings import AggregatorSettings
from services.ingest.app import create_app as create_ingest
from services.ingest.settings import IngestSettings
from tests.support.api import EVENT, Client, bearer
from tests.support.waiting import PATIENCE_SECONDS


@pytest.fixture
async def client(
    plain_dsn: str, keys: dict[str, str], kafka: Kafka, topic: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Client]:
    """A client of ingest, with an aggregator behind it."""
    monkeypatch.setenv("OUTLAY_KAFKA_BROKERS", kafka.brokers)
    monkeypatch.setenv("OUTLAY_KAFKA_TOPIC", topic)
    await make_topics(KafkaSettings(), 1)  # with its dead letters
    ingest = create_ingest(IngestSettings(database_url=plain_dsn))
    aggregator = create_aggregator(AggregatorSettings(database_url=plain_dsn, aggregator_group=topic))
    async with AsyncExitStack() as stack:
        for app in (ingest, aggregator):
            await stack.enter_async_context(app.router.lifespan_context(app))
        transport = httpx2.ASGITransport(ingest)
        yield await stack.enter_async_context(
            httpx2.AsyncClient(transport=transport, base_url="http://ingest", headers=bearer(keys["acme"]))
        )


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    exporter, provider = InMemorySpanExporter(), TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)  # OpenTelemetry sets it once per process and for ever
    return exporter


async def _sent(client: Client, headers: dict[str, str]) -> None:
    while (await client.post("/v1/events", json={"events": [EVENT]}, headers=headers)).status_code == 503:
        await asyncio.sleep(0.1)  # until the producer is up


async def _finished(exporter: InMemorySpanExporter, name: str) -> ReadableSpan:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            if found := [span for span in exporter.get_finished_spans() if span.name == name]:
                return found[-1]
            await asyncio.sleep(0.05)


async def test_a_request_and_its_commit_are_one_trace_of_the_clients(
    client: Client, spans: InMemorySpanExporter
) -> None:
    trace_id = "0af7651916cd43dd8448eb211c80319c"
    await _sent(client, {"traceparent": f"00-{trace_id}-b7ad6b7169203331-01"})
    commit = await _finished(spans, "ledger commit")
    request = await _finished(spans, "POST /v1/events")
    assert commit.context is not None
    assert request.context is not None
    assert commit.parent is not None
    assert (f"{commit.context.trace_id:032x}", commit.parent.span_id) == (trace_id, request.context.span_id)
    assert commit.context.trace_id == request.context.trace_id
    assert commit.start_time is not None
    assert commit.end_time is not None
    assert commit.start_time < commit.end_time
