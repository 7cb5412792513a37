"""The log of a cluster: a Kafka topic. A batch is durable when every in-sync replica has its records.

The client's own retries have no end when it is idempotent, so a request has a deadline here, and a producer that
gets nowhere or has died is replaced by a new one. What a request was refused for may still arrive; a retry of it with
the same ids changes nothing.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Final

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from core.errors import Unavailable
from core.log.client import attempt, client_options
from core.log.partition import by_partition
from core.log.port import EventBatch, Published
from core.log.record import write_records
from core.settings import KafkaSettings
from core.telemetry import METRICS
from core.tracing import outgoing

MAX_WAITING_BYTES: Final = 32 * 1024 * 1024
"""Of records not yet acknowledged, before compression; past it a request is refused at once instead of waiting."""
DEADLINE_SECONDS: Final = 10
"""How long a request waits for its acknowledgement."""
STUCK_SECONDS: Final = 20
"""A producer with something to send and no acknowledgement for this long is replaced."""
_RETRY_AFTER: Final = 2
_LOOK_SECONDS: Final = 0.5
_PRODUCER: Final = {
    "acks": "all",
    "enable_idempotence": True,
    "linger_ms": 2,
    "max_batch_size": 1_000_000,  # the broker's default limit is 1 MiB a batch
    "max_request_size": 1_000_000,
    "compression_type": "zstd",
    "request_timeout_ms": 8_000,
    "metadata_max_age_ms": 30_000,
}

_log = structlog.get_logger()


class KafkaLog:
    """An `EventLog` before a topic. `run` must be running for `publish` to succeed.

    Args:
        settings: where the brokers are.
        spread: how many partitions a ledger's events share out among (`core.log.partition`).
    """

    def __init__(self, settings: KafkaSettings, spread: Callable[[int], int] = lambda ledger_id: 1) -> None:
        self._topic = settings.topic
        self._options = client_options(settings)
        self._spread = spread
        self._producer: AIOKafkaProducer | None = None
        self._partitions = 0
        self._bytes = 0
        self._heard_at = 0.0
        self._seen = False

    def why_not_ready(self) -> str | None:
        """For readiness, till the brokers were first seen: before, a new replica would only refuse what an old one
        takes. Afterwards brokers that are away change nothing."""
        return None if self._seen else "the event log has not been seen yet"

    async def publish(self, batch: EventBatch) -> Published:
        producer, began = self._producer, monotonic()
        if producer is None:
            raise _unavailable("away", "The event log cannot be reached just now.")
        records = [
            (partition, value)
            for partition, events in by_partition(
                batch.org_id, batch.events, self._partitions, self._spread(batch.org_id)
            ).items()
            for value in write_records(batch._replace(events=events))
        ]
        size = sum(len(value) for _, value in records)
        if self._bytes + size > MAX_WAITING_BYTES:
            raise _unavailable("full", "The event log is busy.")
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                await self._send(producer, records, size)
        except TimeoutError:
            raise _unavailable("slow", "The event log did not acknowledge in time.") from None
        except (KafkaError, AssertionError) as error:  # an assertion: a partition is gone from the metadata
            _log.warning("publish_failed", error=type(error).__name__, detail=str(error)[:200])
            raise _unavailable("failed", "The event log could not take the events.") from None
        METRICS.log_publish_seconds.observe(monotonic() - began)
        return Published(0)

    async def _send(self, producer: AIOKafkaProducer, records: list[tuple[int, bytes]], size: int) -> None:
        """Returns when all are acknowledged. Whoever stops waiting leaves them to the producer, and counted."""
        flight, headers = _Flight(len(records)), outgoing()
        if not self._bytes:
            self._heard_at = monotonic()
        self._count(size)
        unsent = size
        try:
            for partition, value in records:
                sent = await producer.send(self._topic, value, partition=partition, headers=headers)
                unsent -= len(value)
                sent.add_done_callback(partial(self._answered, len(value), flight))
            await flight.landed
        finally:
            flight.leave()
            self._count(-unsent)

    def _answered(self, size: int, flight: "_Flight", record: "asyncio.Future[object]") -> None:
        self._count(-size)
        error = record.exception()
        if error is None:
            self._heard_at = monotonic()
            METRICS.log_records.inc()
        flight.arrived(error)

    def _count(self, size: int) -> None:
        self._bytes += size
        METRICS.log_waiting_bytes.set(self._bytes)

    async def run(self) -> None:
        """Keep a producer, for ever; on cancellation what is under way is given its time to land."""
        while True:
            try:
                await self._produce()
            except Exception as error:  # noqa: BLE001 - whatever became of a producer, the next one goes on
                _log.warning("event_log_away", error=type(error).__name__, detail=str(error)[:200])
            await asyncio.sleep(_LOOK_SECONDS)

    async def _produce(self) -> None:
        """One producer's life. Returns when it has to be replaced."""
        producer = AIOKafkaProducer(**_PRODUCER, **self._options)
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                await producer.start()
                partitions = await producer.partitions_for(self._topic)
            METRICS.log_connections.inc()
            self._producer, self._partitions, self._seen = producer, len(partitions), True
            while not (producer._sender.sender_task.done() or self._is_stuck()):
                await asyncio.sleep(_LOOK_SECONDS)
                self._partitions = len(await producer.partitions_for(self._topic))
            _log.error("event_log_producer_replaced", stuck=self._is_stuck(), waiting_bytes=self._bytes)
        finally:
            self._producer = None
            await _abandon(producer)

    def _is_stuck(self) -> bool:
        return self._bytes > 0 and monotonic() - self._heard_at > STUCK_SECONDS


class _Flight:
    """One request's records on their way."""

    def __init__(self, records: int) -> None:
        self._missing = records
        self.landed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def arrived(self, error: BaseException | None) -> None:
        self._missing -= 1
        if self.landed.done():
            return
        if error is not None:
            self.landed.set_exception(error)
        elif not self._missing:
            self.landed.set_result(None)

    def leave(self) -> None:
        """Nobody waits any more, and nobody is to be told."""
        if not self.landed.cancel() and not self.landed.cancelled():
            self.landed.exception()


async def _abandon(producer: AIOKafkaProducer) -> None:
    """Ends a producer that may not be able to end: what it still has is refused, then nothing holds it up."""
    await attempt(producer.flush(), 2)
    # There is no public way: `stop` waits for every batch, and an idempotent one never expires.
    producer._message_accumulator.fail_all(KafkaError("the producer was replaced"))
    await attempt(producer.stop(), DEADLINE_SECONDS)
    await attempt(producer.client.close(), 2)  # which is not reached where it stumbles over its batches


def _unavailable(reason: str, detail: str) -> Unavailable:
    METRICS.log_failures.labels(reason).inc()
    return Unavailable(detail, retry_after=_RETRY_AFTER)
