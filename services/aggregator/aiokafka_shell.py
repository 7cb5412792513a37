"""The shell without a framework: one aiokafka consumer, polled in a loop, made anew when it gets nowhere."""

import asyncio
from collections.abc import Iterable, Mapping
from contextlib import suppress
from time import monotonic
from typing import Any, Final

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import IllegalStateError, KafkaError, NoOffsetForPartitionError, OffsetOutOfRangeError
from aiokafka.structs import ConsumerRecord

from core.ledger.offsets import Partition
from core.log.client import attempt
from core.telemetry import AGGREGATOR
from services.aggregator.held import LogRecord
from services.aggregator.owner import Owner
from services.aggregator.sink import Sink

SESSION_MS: Final = 10_000
"""A member that is gone without a word keeps its partitions for so long."""
_CONSUMER: Final[dict[str, Any]] = {
    "enable_auto_commit": False,
    "auto_offset_reset": "none",  # where to read is the ledger's to say
    "session_timeout_ms": SESSION_MS,
    "heartbeat_interval_ms": 2_000,
    "rebalance_timeout_ms": SESSION_MS,
    "request_timeout_ms": 15_000,
    "max_poll_interval_ms": 24 * 3_600_000,  # waiting for the database is no reason to leave; the watchdog judges
    "max_partition_fetch_bytes": 2 * 1024 * 1024,
    "metadata_max_age_ms": 30_000,
    "retry_backoff_ms": 200,
}
_POLL_MS: Final = 200
_RECORDS: Final = 200
"""Records a poll; they are in memory beside those gathered."""
_COMMIT_SECONDS: Final = 0.25
_WAIT_SECONDS: Final = (0.5, 8.0)
"""Before a new consumer: at first, at most."""

_log = structlog.get_logger()


class AiokafkaShell:
    """Set as the sink's log; `run` feeds it for ever."""

    def __init__(self, topic: str, group: str, member: str, options: dict[str, Any], sink: Sink) -> None:
        self._topic = topic
        self._group = {"group_id": group, "group_instance_id": member}
        self._options = options
        self._sink = sink
        self.owner: Owner
        """Set before it runs."""
        self._consumer: AIOKafkaConsumer | None = None
        self._rejoin = asyncio.Event()
        self._uncommitted: dict[Partition, int] = {}
        self._draining = False

    # — what the sink and the owner ask

    def seek(self, partition: Partition, offset: int) -> None:
        if self._consumer is not None:
            with suppress(IllegalStateError):  # it was taken from us meanwhile
                self._consumer.seek(TopicPartition(*partition), offset)

    def read_from(self, partition: Partition, offset: int) -> None:
        self.seek(partition, offset)
        if self._consumer is not None:
            with suppress(IllegalStateError):
                self._consumer.resume(TopicPartition(*partition))

    def stand_still(self, partition: Partition) -> None:
        if self._consumer is not None:
            with suppress(IllegalStateError):
                self._consumer.pause(TopicPartition(*partition))

    def landed(self, offsets: Mapping[Partition, int]) -> None:
        self._uncommitted.update(offsets)

    def rejoin(self, reason: str) -> None:
        AGGREGATOR.consumer_rebuilt.labels(reason).inc()
        _log.warning("consumer_rebuilt", reason=reason)
        self._rejoin.set()

    # — the consumer's life

    async def run(self) -> None:
        wait = _WAIT_SECONDS[0]
        while True:
            began = monotonic()
            try:
                await self._live()
            except Exception as error:  # noqa: BLE001 - whatever became of a consumer, the next one goes on
                _log.warning("consumer_failed", error=type(error).__name__, detail=str(error)[:200])
                AGGREGATOR.consumer_rebuilt.labels("failed").inc()
            wait = _WAIT_SECONDS[0] if monotonic() - began > 30 else min(_WAIT_SECONDS[1], wait * 2)
            await asyncio.sleep(wait)

    async def _live(self) -> None:
        """One consumer, from its join to its end."""
        consumer = AIOKafkaConsumer(**_CONSUMER, **self._group, **self._options)
        self._rejoin.clear()
        try:
            consumer.subscribe([self._topic], listener=_Listener(self))
            async with asyncio.timeout(30):
                await consumer.start()
            self._consumer = consumer
            async with asyncio.TaskGroup() as tasks:
                work = [tasks.create_task(self._poll(consumer)), tasks.create_task(self._commit(consumer))]
                await self._rejoin.wait()
                for task in work:
                    task.cancel()
        except* Exception as group:  # noqa: BLE001 - passed on, one of them
            raise group.exceptions[0] from None
        finally:
            self._consumer = None
            self.owner.assign([])
            await attempt(consumer.stop(), 5)

    async def _poll(self, consumer: AIOKafkaConsumer) -> None:
        while True:
            try:
                found = await consumer.getmany(timeout_ms=_POLL_MS, max_records=_RECORDS)
            except (OffsetOutOfRangeError, NoOffsetForPartitionError):
                # Asked before the owner said where to read; or the log has it no more, which the watch sees as well.
                await asyncio.sleep(_POLL_MS / 1000)
                continue
            if found and not self._draining:
                await self._sink.feed({Partition(*tp): [_record(r) for r in of_it] for tp, of_it in found.items()})

    async def _commit(self, consumer: AIOKafkaConsumer) -> None:
        """Tell the group what the ledger has, so that its tools show the lag. Nothing depends on it."""
        while True:
            await asyncio.sleep(_COMMIT_SECONDS)
            await self._commit_once(consumer)

    async def _commit_once(self, consumer: AIOKafkaConsumer) -> None:
        mine = {p: offset for p, offset in self._uncommitted.items() if p in self.owner.assigned}
        if mine:
            self._uncommitted = {}
            began = monotonic()
            with suppress(KafkaError, ValueError):
                await consumer.commit({TopicPartition(*p): offset for p, offset in mine.items()})
            AGGREGATOR.commit_seconds.observe(monotonic() - began)

    async def drain(self, seconds: float) -> None:
        """Take no more, let what was taken land, and say so to the group."""
        self._draining = True
        with suppress(TimeoutError, KafkaError, OSError):
            async with asyncio.timeout(seconds):
                await self._sink.drained()
                if self._consumer is not None:
                    await self._commit_once(self._consumer)


class _Listener(ConsumerRebalanceListener):  # type: ignore[misc] # it has no types
    def __init__(self, shell: AiokafkaShell) -> None:
        self._shell = shell

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        self._shell.owner.assign([])

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        for tp in assigned:
            self._shell.seek(Partition(*tp), 0)  # a position, whatever the group remembers; nothing is read yet
        self._shell.owner.assign(Partition(*tp) for tp in assigned)


def _record(record: ConsumerRecord) -> LogRecord:
    return LogRecord(record.offset, record.timestamp, record.value or b"", record.headers)
