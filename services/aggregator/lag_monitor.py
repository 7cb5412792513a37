"""Measures lag from the ledger's offsets and the brokers', and finds stalled partitions and lost ranges.

Its connections are its own, so that it does not depend on the consumer it judges.
"""

import asyncio
from collections.abc import Mapping
from time import monotonic, time
from typing import Any, Final, NamedTuple

import asyncpg
import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from core.event_log.base import Partition
from core.event_log.kafka_config import attempt
from core.ledger import offsets
from core.process.telemetry import AGGREGATOR
from services.aggregator.partition_claims import PartitionClaims
from services.aggregator.ports import OffsetControl
from services.aggregator.sink import Sink
from services.aggregator.stall_detector import PartitionProgress, StallDetector

CHECK_SECONDS: Final = 1.0
_TIMEOUT_SECONDS: Final = 5
_CHECKS_UNTIL_LOST: Final = 3
"""Consecutive checks that find a partition's next offset outside of the log, before a range is declared lost."""

_log = structlog.get_logger()


class LogBounds(NamedTuple):
    """The offsets of a partition's oldest record and of its next one."""

    start: int
    end: int


class LagMonitor:
    """Checks every partition of the topic; `Loops.again` repeats `check`.

    Args:
        pool: of the ledger's database.
        topic: of the events.
        dlq_topic: of the dead letters, which are counted.
        options: connection arguments of aiokafka's clients.
        sink: knows the records that are not committed yet.
        claims: know the assigned partitions, of which lag is reported.
        consumer: rejoins the group when a partition is stalled.
    """

    def __init__(
        self,
        pool: asyncpg.Pool,
        topic: str,
        dlq_topic: str,
        options: dict[str, Any],
        sink: Sink,
        claims: PartitionClaims,
        consumer: OffsetControl,
    ) -> None:
        self._pool, self._options, self._sink = pool, options, sink
        self._topic, self._dlq_topic = topic, dlq_topic
        self._claims, self._consumer = claims, consumer
        self._client: AIOKafkaConsumer | None = None
        self._stall_detector = StallDetector()
        self._without_lag_at: dict[Partition, float] = {}
        """When a partition last had no lag, in seconds since 1970 UTC."""
        self._outside: dict[Partition, tuple[int, int]] = {}
        """Next offsets that the log does not have, and in how many consecutive checks."""
        self._stop_labels: set[tuple[str, str]] = set()

    async def check(self) -> float:
        """Check all partitions once. Returns the seconds until the next check."""
        self._report_stops()
        try:
            async with asyncio.timeout(_TIMEOUT_SECONDS):
                bounds = await self._bounds()
        except (KafkaError, TimeoutError, OSError) as error:
            _log.warning("lag_unknown", error=type(error).__name__)
            await self.close()
            return CHECK_SECONDS
        async with self._pool.acquire() as connection:
            rows = await offsets.list_offsets(connection, self._topic)
        stored = {Partition(row["topic"], row["partition"]): int(row["next_offset"]) for row in rows}
        progress = {p: PartitionProgress(stored.get(p, 0), end) for p, (_, end) in bounds.items()}
        self._report_lag(progress)
        self._check_stalls(progress)
        await self._check_lost_ranges(bounds)
        return CHECK_SECONDS

    async def _bounds(self) -> dict[Partition, LogBounds]:
        """The bounds of the event topic's partitions. Reports how many dead letters there are."""
        if self._client is None:
            client = AIOKafkaConsumer(request_timeout_ms=_TIMEOUT_SECONDS * 1000, **self._options)
            self._client = client
            await client.start()
        found: dict[Partition, LogBounds] = {}
        for topic in (self._topic, self._dlq_topic):
            # The client fetches metadata only of subscribed topics and of those added like this.
            await self._client._client.add_topic(topic)
            numbers = self._client.partitions_for_topic(topic) or set()
            tps = [TopicPartition(topic, number) for number in sorted(numbers)]
            starts = await self._client.beginning_offsets(tps)
            ends = await self._client.end_offsets(tps)
            if topic == self._topic:
                found = {Partition(*tp): LogBounds(starts[tp], end) for tp, end in ends.items()}
            else:
                AGGREGATOR.dead_letters_kept.set(sum(ends.values()) - sum(starts.values()))
        return found

    def _report_lag(self, progress: Mapping[Partition, PartitionProgress]) -> None:
        """Set the metrics of the assigned partitions, and those of others to 0, so that replicas' metrics add up."""
        now, assigned = time(), self._claims.assigned
        for partition, (next_offset, end_offset) in progress.items():
            lag = max(0, end_offset - next_offset)
            if lag == 0:
                self._without_lag_at[partition] = now
            label = str(partition.number)
            AGGREGATOR.lag_records.labels(label).set(lag if partition in assigned else 0)
            AGGREGATOR.lag_seconds.labels(label).set(self._age(partition, now) if lag and partition in assigned else 0)

    def _age(self, partition: Partition, now: float) -> float:
        """Seconds since the oldest record that is not in the ledger was appended. A record that was not fetched yet is
        younger than the last one that landed, and than the last moment without lag."""
        oldest = self._sink.oldest_pending_ms(partition)
        state = self._sink.partitions.get(partition)
        landed = state.landed_timestamp_ms / 1000 if state else 0.0
        since = oldest / 1000 if oldest else max(landed, self._without_lag_at.setdefault(partition, now))
        return max(0.0, now - since)

    def _check_stalls(self, progress: Mapping[Partition, PartitionProgress]) -> None:
        assigned = self._claims.assigned
        watched = {p: x for p, x in progress.items() if p in assigned and self._awaits_records(p)}
        AGGREGATOR.aggregator_waiting.set(self._sink.fault is not None)
        if self._sink.fault is not None:
            self._stall_detector.reset()  # the lack of progress has a known cause, which is retried
            return
        stalled = self._stall_detector.stalled(monotonic(), watched)
        for partition in watched:
            AGGREGATOR.partition_stalled.labels(str(partition.number)).set(partition in stalled)
        if stalled:
            _log.error("stalled", partitions=[p.number for p in stalled])
            self._stall_detector.reset()
            self._consumer.rejoin("stalled")

    async def _check_lost_ranges(self, bounds: Mapping[Partition, LogBounds]) -> None:
        """Stop partitions whose next record the log does not have, because retention deleted it or the topic was
        created again. One check is not enough: a new leader may not know yet where its log ends."""
        outside: dict[Partition, tuple[int, int]] = {}
        for partition, (start, end) in bounds.items():
            state = self._sink.partitions.get(partition)
            if state is None or not self._awaits_records(partition) or start <= state.next_offset <= end:
                continue
            offset, checks = self._outside.get(partition, (state.next_offset, 0))
            outside[partition] = state.next_offset, checks + 1 if offset == state.next_offset else 1
            if outside[partition][1] >= _CHECKS_UNTIL_LOST:
                await self._sink.stop_at_lost_range(state, start)
        self._outside = outside

    def _awaits_records(self, partition: Partition) -> bool:
        """Whether progress depends on the consumer: the partition is claimed, not stopped, and no record is pending."""
        state = self._sink.partitions.get(partition)
        return state is not None and state.stop_reason is None and self._sink.oldest_pending_ms(partition) is None

    def _report_stops(self) -> None:
        now = {(str(p.number), reason) for p, reason in self._sink.stopped.items()}
        for labels in self._stop_labels | now:
            AGGREGATOR.partition_stopped.labels(*labels).set(labels in now)
        self._stop_labels |= now

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await attempt(client.stop(), 2)
