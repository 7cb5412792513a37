"""The event log of a cluster: a producer to a Kafka topic. A batch is durable when every in-sync replica has it.

An idempotent aiokafka producer retries without end. Here a request has a deadline, and a producer that is stuck or has
died is replaced. Records of a request that timed out may still arrive; a retry with the same event ids changes nothing.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from itertools import chain
from time import monotonic
from typing import Final

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from core.errors import Unavailable
from core.event_log.base import EventBatch, Published
from core.event_log.kafka_config import attempt, client_options
from core.event_log.partition import by_partition
from core.event_log.record_codec import write_records
from core.http.fair_room import FairRoom
from core.ledger_id import LedgerId
from core.process.settings import KafkaSettings
from core.process.telemetry import METRICS
from core.process.tracing import outgoing

MAX_WAITING_BYTES: Final = 32 * 1024 * 1024
"""Default limit of unacknowledged records, before compression; a request past it, or past its organisation's share, is
refused at once."""
DEADLINE_SECONDS: Final = 10
"""Longest wait of a request for its acknowledgement."""
STUCK_SECONDS: Final = 20
"""A producer that has records to send and gets no acknowledgement for this long is replaced."""
CHECK_SECONDS: Final = 0.5
"""Default time between two looks at a producer, and before a new one is started."""
_RETRY_AFTER: Final = 2
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
    """An `EventLog` that writes to a topic. `run` must be running for `publish` to succeed.

    Args:
        settings: the brokers and the topic.
        spread: how many partitions a ledger uses (`core.event_log.partition`).
        max_waiting_bytes: records that may wait for their acknowledgement, before compression.
        check_seconds: time between two looks at the producer's health and the topic's partitions.
    """

    def __init__(
        self,
        settings: KafkaSettings,
        spread: Callable[[LedgerId], int] = lambda ledger_id: 1,
        max_waiting_bytes: int = MAX_WAITING_BYTES,
        check_seconds: float = CHECK_SECONDS,
    ) -> None:
        self._topic = settings.topic
        self._options = client_options(settings)
        self._spread = spread
        self._room = FairRoom("event log", max_waiting_bytes, "The event log is busy.", retry_after=_RETRY_AFTER)
        self._check_seconds = check_seconds
        self._producer: AIOKafkaProducer | None = None
        self._partitions = 0
        self._acknowledged_at = 0.0
        self._connected_once = False

    def why_not_ready(self) -> str | None:
        """A reason until the brokers were reached once, then None.

        A new replica that has never reached them would refuse events that an old one accepts. A later outage of the
        brokers does not make it unready.
        """
        return None if self._connected_once else "the event log has not been seen yet"

    async def publish(self, batch: EventBatch) -> Published:
        producer, began = self._producer, monotonic()
        if producer is None:
            raise _unavailable("away", "The event log cannot be reached just now.")
        records = [
            (partition, value)
            for partition, events in by_partition(
                batch.ledger_id, batch.events, self._partitions, self._spread(batch.ledger_id)
            ).items()
            for value in write_records(batch._replace(events=events))
        ]
        size = sum(len(value) for _, value in records)
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                await self._send(producer, abs(batch.ledger_id), records, size)
        except TimeoutError:
            raise _unavailable("slow", "The event log did not acknowledge in time.") from None
        except (KafkaError, AssertionError) as error:  # aiokafka asserts that the partition is in its metadata
            _log.warning("publish_failed", error=type(error).__name__, detail=str(error)[:200])
            raise _unavailable("failed", "The event log could not take the events.") from None
        METRICS.log_publish_seconds.observe(monotonic() - began)
        return Published(0)

    async def _send(self, producer: AIOKafkaProducer, owner: int, records: list[tuple[int, bytes]], size: int) -> None:
        """Returns when all are acknowledged. When it is cancelled they stay with the producer, and counted."""
        request, headers = _PendingRequest(len(records)), outgoing()
        if not self._room.held:
            self._acknowledged_at = monotonic()
        self._take(owner, size)
        unsent = size
        try:
            for partition, value in records:
                sent = await producer.send(self._topic, value, partition=partition, headers=headers)
                unsent -= len(value)
                sent.add_done_callback(partial(self._acknowledged, owner, len(value), request))
            await request.acknowledged
        finally:
            request.abandon()
            self._give(owner, unsent)

    def _acknowledged(
        self, owner: int, size: int, request: "_PendingRequest", record: "asyncio.Future[object]"
    ) -> None:
        self._give(owner, size)
        error = record.exception()
        if error is None:
            self._acknowledged_at = monotonic()
            METRICS.log_records.inc()
        request.arrived(error)

    def _take(self, owner: int, size: int) -> None:
        try:
            self._room.take(owner, size)
        except Unavailable:
            METRICS.log_failures.labels("full").inc()
            raise
        METRICS.log_waiting_bytes.set(self._room.held)

    def _give(self, owner: int, size: int) -> None:
        self._room.give(owner, size)
        METRICS.log_waiting_bytes.set(self._room.held)

    async def run(self) -> None:
        """Keep a producer running until cancelled; then the records under way get time to arrive."""
        while True:
            try:
                await self._produce()
            except Exception as error:  # noqa: BLE001 - however a producer fails, the next one is started
                _log.warning("event_log_away", error=type(error).__name__, detail=str(error)[:200])
            await asyncio.sleep(self._check_seconds)

    async def _produce(self) -> None:
        """Start one producer and watch it. Returns when it has to be replaced."""
        producer = AIOKafkaProducer(**_PRODUCER, **self._options)
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                await producer.start()
                partitions = await producer.partitions_for(self._topic)
            METRICS.log_connections.inc()
            self._producer, self._partitions, self._connected_once = producer, len(partitions), True
            while not (producer._sender.sender_task.done() or self._is_stuck()):
                await asyncio.sleep(self._check_seconds)
                self._partitions = len(await producer.partitions_for(self._topic))
            _log.error("event_log_producer_replaced", stuck=self._is_stuck(), waiting_bytes=self._room.held)
        finally:
            self._producer = None
            await _abandon(producer)

    def _is_stuck(self) -> bool:
        return self._room.held > 0 and monotonic() - self._acknowledged_at > STUCK_SECONDS


class _PendingRequest:
    """One request's records that wait for their acknowledgements."""

    def __init__(self, records: int) -> None:
        self._missing = records
        self.acknowledged: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def arrived(self, error: BaseException | None) -> None:
        self._missing -= 1
        if self.acknowledged.done():
            return
        if error is not None:
            self.acknowledged.set_exception(error)
        elif not self._missing:
            self.acknowledged.set_result(None)

    def abandon(self) -> None:
        """The request stopped waiting: errors of its records are not reported."""
        if not self.acknowledged.cancel() and not self.acknowledged.cancelled():
            self.acknowledged.exception()


async def _abandon(producer: AIOKafkaProducer) -> None:
    """Stop a producer that may be unable to stop, by failing the records it still holds."""
    await attempt(producer.flush(), 2)
    # aiokafka has no public way: `stop` waits for every batch, and an idempotent producer's batches never expire.
    accumulator = producer._message_accumulator
    batches = [*chain.from_iterable(accumulator._batches.values()), *accumulator._pending_batches]
    accumulator.fail_all(KafkaError("the producer was replaced"))
    for batch in batches:
        if batch._drain_waiter.done():
            batch._drain_waiter.exception()  # else asyncio logs it: nobody else reads it, unless the batch is full
    await attempt(producer.stop(), DEADLINE_SECONDS)
    await attempt(producer.client.close(), 2)  # `stop` does not get to it when its batches raise


def _unavailable(reason: str, detail: str) -> Unavailable:
    METRICS.log_failures.labels(reason).inc()
    return Unavailable(detail, retry_after=_RETRY_AFTER)
