"""Fetches records with aiokafka: polls one client in a loop, and replaces it when it fails or has to rejoin."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from time import monotonic
from typing import Any, Final

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import IllegalStateError, KafkaError, NoOffsetForPartitionError, OffsetOutOfRangeError
from aiokafka.structs import ConsumerRecord

from core.event_log.base import Partition
from core.event_log.kafka_config import attempt
from core.process.telemetry import AGGREGATOR
from services.aggregator.partition_state import LogRecord
from services.aggregator.ports import Callbacks

SESSION_MS: Final = 10_000
"""Time until the group gives the partitions of a member that has died to others."""
_CONSUMER: Final[dict[str, Any]] = {
    "enable_auto_commit": False,
    "auto_offset_reset": "none",  # the ledger decides where to read
    "session_timeout_ms": SESSION_MS,
    "heartbeat_interval_ms": 2_000,
    "rebalance_timeout_ms": SESSION_MS,
    "request_timeout_ms": 15_000,
    "max_poll_interval_ms": 24 * 3_600_000,  # waiting for the database is no reason to leave; the stall detector judges
    "max_partition_fetch_bytes": 2 * 1024 * 1024,
    "metadata_max_age_ms": 30_000,
    "retry_backoff_ms": 200,
}
_POLL_MS: Final = 200
_RECORDS_PER_POLL: Final = 200
"""They are in memory in addition to those that the sink gathers."""
_COMMIT_SECONDS: Final = 0.25
_RESTART_SECONDS: Final = (0.5, 8.0)
"""Shortest and longest wait before a new client."""
_STABLE_SECONDS: Final = 30
"""After a client that ran this long, the shortest wait applies again."""

_log = structlog.get_logger()


class AiokafkaGroupConsumer:
    """A `GroupConsumer` on aiokafka.

    Args:
        topic: of the events.
        group: the consumer group's id.
        member: the `group.instance.id`.
        options: connection arguments of aiokafka's clients.
    """

    def __init__(self, topic: str, group: str, member: str, options: dict[str, Any]) -> None:
        self._topic = topic
        self._group = {"group_id": group, "group_instance_id": member}
        self._options = options
        self._client: AIOKafkaConsumer | None = None
        self._assigned: set[Partition] = set()
        self._rejoin = asyncio.Event()
        self._uncommitted: dict[Partition, int] = {}
        self._fetching = True

    # — called by the sink and the claims

    def seek(self, partition: Partition, offset: int) -> None:
        if self._client is not None:
            with suppress(IllegalStateError):  # the partition was revoked meanwhile
                self._client.seek(TopicPartition(*partition), offset)

    def resume(self, partition: Partition, offset: int) -> None:
        self.seek(partition, offset)
        if self._client is not None:
            with suppress(IllegalStateError):
                self._client.resume(TopicPartition(*partition))

    def pause(self, partition: Partition) -> None:
        if self._client is not None:
            with suppress(IllegalStateError):
                self._client.pause(TopicPartition(*partition))

    def commit(self, offsets: Mapping[Partition, int]) -> None:
        self._uncommitted.update(offsets)

    def rejoin(self, reason: str) -> None:
        AGGREGATOR.consumer_rebuilt.labels(reason).inc()
        _log.warning("consumer_rebuilt", reason=reason)
        self._rejoin.set()

    # — the client's life

    async def run(self, callbacks: Callbacks) -> None:
        wait = _RESTART_SECONDS[0]
        while True:
            began = monotonic()
            try:
                await self._run_client(callbacks)
            except Exception as error:  # noqa: BLE001 - however a client fails, the next one is started
                _log.warning("consumer_failed", error=type(error).__name__, detail=str(error)[:200])
                AGGREGATOR.consumer_rebuilt.labels("failed").inc()
            wait = _RESTART_SECONDS[0] if monotonic() - began > _STABLE_SECONDS else min(_RESTART_SECONDS[1], wait * 2)
            await asyncio.sleep(wait)

    async def _run_client(self, callbacks: Callbacks) -> None:
        """Run one client until it has to rejoin. Raises what it fails with."""

        def assign(partitions: Iterable[Partition]) -> None:
            self._assigned = set(partitions)
            callbacks.assign(self._assigned)

        client = AIOKafkaConsumer(**_CONSUMER, **self._group, **self._options)
        self._rejoin.clear()
        try:
            client.subscribe([self._topic], listener=_RebalanceListener(self, assign))
            async with asyncio.timeout(30):
                await client.start()
            self._client = client
            async with asyncio.TaskGroup() as tasks:
                work = [
                    tasks.create_task(self._poll(client, callbacks)),
                    tasks.create_task(self._commit_regularly(client)),
                ]
                await self._rejoin.wait()
                for task in work:
                    task.cancel()
        except* Exception as group:  # noqa: BLE001 - raises the first of them
            raise group.exceptions[0] from None
        finally:
            self._client = None
            assign([])
            await attempt(client.stop(), 5)

    async def _poll(self, client: AIOKafkaConsumer, callbacks: Callbacks) -> None:
        while True:
            try:
                fetched = await client.getmany(timeout_ms=_POLL_MS, max_records=_RECORDS_PER_POLL)
            except (OffsetOutOfRangeError, NoOffsetForPartitionError):
                # Polled before the claims set the offset, or the log no longer has it, which the lag monitor finds.
                await asyncio.sleep(_POLL_MS / 1000)
                continue
            if fetched and self._fetching:
                await callbacks.put(
                    {Partition(*tp): [_log_record(x) for x in records] for tp, records in fetched.items()}
                )

    async def _commit_regularly(self, client: AIOKafkaConsumer) -> None:
        while True:
            await asyncio.sleep(_COMMIT_SECONDS)
            await self._send_commits(client)

    async def _send_commits(self, client: AIOKafkaConsumer) -> None:
        own = {p: offset for p, offset in self._uncommitted.items() if p in self._assigned}
        if own:
            self._uncommitted = {}
            began = monotonic()
            with suppress(KafkaError, ValueError):
                await client.commit({TopicPartition(*p): offset for p, offset in own.items()})
            AGGREGATOR.commit_seconds.observe(monotonic() - began)

    # — the shutdown

    def stop_fetching(self) -> None:
        self._fetching = False

    async def commit_now(self) -> None:
        if self._client is not None:
            with suppress(OSError):
                await self._send_commits(self._client)


class _RebalanceListener(ConsumerRebalanceListener):  # type: ignore[misc] # it has no types
    def __init__(self, consumer: AiokafkaGroupConsumer, assign: Callable[[Iterable[Partition]], None]) -> None:
        self._consumer = consumer
        self._assign = assign

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        self._assign([])

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        for tp in assigned:
            # A position is needed, whatever the group has committed; the claim seeks before anything is fetched.
            self._consumer.seek(Partition(*tp), 0)
        self._assign(Partition(*tp) for tp in assigned)


def _log_record(record: ConsumerRecord) -> LogRecord:
    return LogRecord(record.offset, record.timestamp, record.value or b"", record.headers)
