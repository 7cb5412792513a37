"""Fetches records with Faust: the group, threads and batches are Faust's, and none of its guarantees is relied on.

Uses no tables, no RocksDB, no leader topic and one agent. The sink detects records that Faust skips, repeats or
delivers to a former owner. Where it stops delivering, the stall detector has the app replaced.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final, cast

import faust
import structlog
from faust.types import TP, EventT, StreamT

from core.event_log.base import Partition
from core.process.settings import KafkaSettings
from core.process.telemetry import AGGREGATOR
from services.aggregator.aiokafka_consumer import SESSION_MS
from services.aggregator.partition_state import LogRecord
from services.aggregator.ports import Callbacks

_RECORDS_PER_TAKE: Final = 200
_TAKE_SECONDS: Final = 0.05
"""Longest wait for a take to be full."""
_RESTART_SECONDS: Final = 1.0

_log = structlog.get_logger()


class FaustGroupConsumer:
    """A `GroupConsumer` on Faust.

    Args:
        kafka: the brokers and the topic.
        group: the consumer group's id.
        member: the `group.instance.id`.
        options: connection arguments of aiokafka's clients, of which the TLS context is used.
    """

    def __init__(self, kafka: KafkaSettings, group: str, member: str, options: dict[str, Any]) -> None:
        self._kafka, self._group, self._member = kafka, group, member
        self._ssl = options.get("ssl_context")
        self._app: faust.App | None = None
        self._unacked: dict[Partition, deque[EventT[Any]]] = {}
        self._rejoin = asyncio.Event()
        self._seeks: set[asyncio.Task[None]] = set()
        self._fetching = True

    # — called by the sink and the claims

    def seek(self, partition: Partition, offset: int) -> None:
        if self._app is not None:
            task = asyncio.create_task(self._seek(self._app, TP(*partition), offset))
            self._seeks.add(task)
            task.add_done_callback(self._seeks.discard)

    async def _seek(self, app: faust.App, tp: TP, offset: int) -> None:
        with suppress(Exception):  # the partition was revoked meanwhile
            await app.consumer.seek(tp, offset)
            app.consumer.resume_partitions({tp})

    def resume(self, partition: Partition, offset: int) -> None:
        self.seek(partition, offset)

    def pause(self, partition: Partition) -> None:
        if self._app is not None:
            self._app.consumer.pause_partitions({TP(*partition)})

    def commit(self, offsets: Mapping[Partition, int]) -> None:
        """Acknowledge the events before these offsets; Faust commits what is acknowledged at its own interval."""
        for partition, offset in offsets.items():
            waiting = self._unacked.get(partition, deque())
            while waiting and waiting[0].message.offset < offset:
                waiting.popleft().ack()

    def rejoin(self, reason: str) -> None:
        AGGREGATOR.consumer_rebuilt.labels(reason).inc()
        _log.warning("consumer_rebuilt", reason=reason)
        self._rejoin.set()

    # — the app's life

    async def run(self, callbacks: Callbacks) -> None:
        while True:
            self._rejoin.clear()
            self._app = self._make_app(callbacks)
            try:
                async with asyncio.timeout(30):
                    await self._app.start()
                await self._until_it_ends(self._app)
            except Exception as error:  # noqa: BLE001 - however an app fails, the next one is started
                _log.warning("consumer_failed", error=type(error).__name__, detail=str(error)[:200])
                AGGREGATOR.consumer_rebuilt.labels("failed").inc()
            finally:
                app, self._app = self._app, None
                callbacks.assign([])
                self._unacked.clear()
                with suppress(Exception):
                    await asyncio.wait_for(app.stop(), 5)
            await asyncio.sleep(_RESTART_SECONDS)

    async def _until_it_ends(self, app: faust.App) -> None:
        while not (self._rejoin.is_set() or app.should_stop or app.crashed):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._rejoin.wait(), 1)

    def _make_app(self, callbacks: Callbacks) -> faust.App:
        app = faust.App(
            self._group,
            broker=";".join(f"kafka://{broker}" for broker in self._kafka.brokers.split(",")),
            broker_credentials=self._credentials(),
            broker_session_timeout=SESSION_MS / 1000,
            broker_heartbeat_interval=2.0,
            broker_rebalance_timeout=SESSION_MS / 1000,
            broker_request_timeout=15.0,
            broker_max_poll_interval=24 * 3600.0,
            broker_commit_interval=0.5,
            consumer_group_instance_id=self._member,
            consumer_auto_offset_reset="earliest",
            consumer_max_fetch_size=2 * 1024 * 1024,
            stream_buffer_maxsize=_RECORDS_PER_TAKE,
            stream_wait_empty=False,  # else a stop would spin until all events are acked; the ledger has the offsets
            topic_disable_leader=True,
            topic_allow_declare=False,
            web_enabled=False,
            autodiscover=False,
            store="memory://",
        )
        topic = app.topic(self._kafka.topic, key_serializer="raw", value_serializer="raw", value_type=bytes)

        @app.agent(topic, concurrency=1)
        async def into_the_ledger(stream: StreamT[Any]) -> None:
            async for events in cast(Any, stream).noack_take(_RECORDS_PER_TAKE, within=_TAKE_SECONDS):
                await self._deliver(events, callbacks)

        async def assigned(*given: Any, **_: Any) -> None:
            self._unacked.clear()
            callbacks.assign(Partition(*tp) for tp in given[1] if tp.topic == self._kafka.topic)

        async def revoked(*_: Any, **__: Any) -> None:
            callbacks.assign([])

        app.on_partitions_assigned.connect(assigned, weak=False)
        app.on_partitions_revoked.connect(revoked, weak=False)
        return app

    async def _deliver(self, events: list[EventT[Any]], callbacks: Callbacks) -> None:
        if not self._fetching:
            return
        records: dict[Partition, list[LogRecord]] = {}
        for event in events:
            message = event.message
            partition = Partition(message.topic, message.partition)
            self._unacked.setdefault(partition, deque()).append(event)
            value = message.value or b""
            headers = _headers(message.headers)
            records.setdefault(partition, []).append(
                LogRecord(message.offset, int(message.timestamp * 1000), value, headers)
            )
        await callbacks.put(records)

    def _credentials(self) -> Any:
        kafka = self._kafka
        if kafka.security_protocol.startswith("SASL"):
            password = kafka.sasl_password.get_secret_value() if kafka.sasl_password else None
            return faust.SASLCredentials(
                username=kafka.sasl_username,
                password=password,
                ssl_context=self._ssl,
                mechanism=kafka.sasl_mechanism,
            )
        return faust.SSLCredentials(self._ssl) if self._ssl else None

    # — the shutdown

    def stop_fetching(self) -> None:
        self._fetching = False

    async def commit_now(self) -> None:
        if self._app is not None:
            await self._app.consumer.commit()


def _headers(headers: Any) -> list[tuple[str, bytes]]:
    pairs = headers.items() if isinstance(headers, Mapping) else headers or ()
    return [(str(name), bytes(value)) for name, value in pairs]
