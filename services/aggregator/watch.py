"""Lag as the ledger and the brokers say it, asked on connections of our own; and the watchdog's eyes."""

import asyncio
from collections.abc import Callable, Mapping
from time import monotonic, time
from typing import Any, Final

import asyncpg
import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from core.ledger import offsets
from core.ledger.offsets import Partition
from core.log.client import attempt
from core.telemetry import AGGREGATOR
from services.aggregator.sink import Sink
from services.aggregator.watchdog import Position, Watchdog

LOOK_SECONDS: Final = 1.0
_TIMEOUT_SECONDS: Final = 5
_LOOKS: Final = 3

_log = structlog.get_logger()


class Watch:
    """For `Loops.again`: one look each.

    Args:
        mine: the partitions the group gave us.
        rejoin: makes the consumer anew.
    """

    def __init__(
        self,
        pool: asyncpg.Pool,
        topic: str,
        dlq_topic: str,
        options: dict[str, Any],
        sink: Sink,
        mine: Callable[[], set[Partition]],
        rejoin: Callable[[str], None],
    ) -> None:
        self._pool, self._options, self._sink = pool, options, sink
        self._topic, self._dlq_topic = topic, dlq_topic
        self._mine, self._rejoin = mine, rejoin
        self._consumer: AIOKafkaConsumer | None = None
        self._watchdog = Watchdog()
        self._at_end: dict[Partition, float] = {}
        self._outside: dict[Partition, tuple[int, int]] = {}
        self._labels: set[tuple[str, str]] = set()

    async def look(self) -> float:
        self._show_stops()
        try:
            async with asyncio.timeout(_TIMEOUT_SECONDS):
                bounds = await self._bounds()
        except (KafkaError, TimeoutError, OSError) as error:
            _log.warning("lag_unknown", error=type(error).__name__)
            await self.close()
            return LOOK_SECONDS
        async with self._pool.acquire() as connection:
            rows = await offsets.offsets(connection, self._topic)
        read = {Partition(row["topic"], row["partition"]): int(row["next_offset"]) for row in rows}
        positions = {p: Position(read.get(p, 0), end) for p, (_, end) in bounds.items()}
        self._show_lag(positions)
        self._judge(positions)
        await self._find_losses(bounds)
        return LOOK_SECONDS

    async def _bounds(self) -> dict[Partition, tuple[int, int]]:
        """Where the log begins and ends."""
        if self._consumer is None:
            consumer = AIOKafkaConsumer(request_timeout_ms=_TIMEOUT_SECONDS * 1000, **self._options)
            self._consumer = consumer
            await consumer.start()
        found: dict[Partition, tuple[int, int]] = {}
        for topic in (self._topic, self._dlq_topic):
            # Asking for a topic nobody subscribed to is what makes the client look it up.
            await self._consumer._client.add_topic(topic)
            numbers = self._consumer.partitions_for_topic(topic) or set()
            tps = [TopicPartition(topic, number) for number in sorted(numbers)]
            starts = await self._consumer.beginning_offsets(tps)
            ends = await self._consumer.end_offsets(tps)
            if topic == self._topic:
                found = {Partition(*tp): (starts[tp], end) for tp, end in ends.items()}
            else:
                AGGREGATOR.dead_letters_kept.set(sum(ends.values()) - sum(starts.values()))
        return found

    def _show_lag(self, positions: Mapping[Partition, Position]) -> None:
        """Of our own partitions; each owner shows its own, so that they add up over replicas."""
        now, mine = time(), self._mine()
        for partition, position in positions.items():
            lag = max(0, position.end - position.next_offset)
            if lag == 0:
                self._at_end[partition] = now
            label = str(partition.number)
            AGGREGATOR.lag_records.labels(label).set(lag if partition in mine else 0)
            AGGREGATOR.lag_seconds.labels(label).set(self._age(partition, now) if lag and partition in mine else 0)

    def _age(self, partition: Partition, now: float) -> float:
        """Of the oldest record not in the ledger. One that was not fetched yet is younger than the last that landed,
        and than the moment when there was none."""
        oldest = self._sink.oldest_ms(partition)
        held = self._sink.held.get(partition)
        landed = held.landed_ms / 1000 if held else 0.0
        since = oldest / 1000 if oldest else max(landed, self._at_end.setdefault(partition, now))
        return max(0.0, now - since)

    def _judge(self, positions: Mapping[Partition, Position]) -> None:
        mine = self._mine()
        watched = {p: x for p, x in positions.items() if p in mine and self._ought_to_move(p)}
        AGGREGATOR.aggregator_waiting.set(self._sink.fault is not None)
        if self._sink.fault is not None:
            self._watchdog.forget()  # it is known what is being waited for
            return
        stalled = self._watchdog.look(monotonic(), watched)
        for partition in watched:
            AGGREGATOR.partition_stalled.labels(str(partition.number)).set(partition in stalled)
        if stalled:
            _log.error("stalled", partitions=[p.number for p in stalled])
            self._watchdog.forget()
            self._rejoin("stalled")

    async def _find_losses(self, bounds: Mapping[Partition, tuple[int, int]]) -> None:
        """Retention was faster than we, or the topic was made anew: the log has not what is read next. Seen several
        times, lest a new leader that does not know yet how far its log goes be believed."""
        outside: dict[Partition, tuple[int, int]] = {}
        for partition, (start, end) in bounds.items():
            held = self._sink.held.get(partition)
            if held is None or not self._ought_to_move(partition) or start <= held.next_offset <= end:
                continue
            offset, times = self._outside.get(partition, (held.next_offset, 0))
            outside[partition] = held.next_offset, times + 1 if offset == held.next_offset else 1
            if outside[partition][1] >= _LOOKS:
                await self._sink.lost(held, start)
        self._outside = outside

    def _ought_to_move(self, partition: Partition) -> bool:
        """It is ours, claimed, not stopped, and nothing of it is on its way: the consumer has to bring records."""
        held = self._sink.held.get(partition)
        return held is not None and held.stopped is None and self._sink.oldest_ms(partition) is None

    def _show_stops(self) -> None:
        now = {(str(p.number), reason) for p, reason in self._sink.stopped.items()}
        for labels in self._labels | now:
            AGGREGATOR.partition_stopped.labels(*labels).set(labels in now)
        self._labels |= now

    async def close(self) -> None:
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            await attempt(consumer.stop(), 2)
