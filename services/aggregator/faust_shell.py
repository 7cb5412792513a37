"""Faust as the shell: it has the consumer group, the threads and the take-batches; nothing of it is trusted.

No tables, no RocksDB, no leader topic, one agent. What it skips, repeats or delivers to a former owner is seen by the
sink; where it stops delivering, the watchdog has it made anew.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final, cast

import faust
import structlog
from faust.types import TP, EventT, StreamT

from core.ledger.offsets import Partition
from core.settings import KafkaSettings
from core.telemetry import AGGREGATOR
from services.aggregator.aiokafka_shell import SESSION_MS
from services.aggregator.held import LogRecord
from services.aggregator.owner import Owner
from services.aggregator.sink import Sink

_TAKE: Final = 200
_WITHIN_SECONDS: Final = 0.05
_WAIT_SECONDS: Final = 1.0

_log = structlog.get_logger()


class FaustShell:
    """Set as the sink's log; `run` feeds it for ever."""

    def __init__(self, kafka: KafkaSettings, group: str, member: str, options: dict[str, Any], sink: Sink) -> None:
        self._kafka, self._group, self._member, self._sink = kafka, group, member, sink
        self._ssl = options.get("ssl_context")
        self.owner: Owner
        """Set before it runs."""
        self._app: faust.App | None = None
        self._unacked: dict[Partition, deque[EventT[Any]]] = {}
        self._rejoin = asyncio.Event()
        self._seeks: set[asyncio.Task[None]] = set()
        self._draining = False

    # — what the sink and the owner ask

    def seek(self, partition: Partition, offset: int) -> None:
        if self._app is not None:
            task = asyncio.create_task(self._seek(self._app, TP(*partition), offset))
            self._seeks.add(task)
            task.add_done_callback(self._seeks.discard)

    async def _seek(self, app: faust.App, tp: TP, offset: int) -> None:
        with suppress(Exception):  # it was taken from us meanwhile
            await app.consumer.seek(tp, offset)
            app.consumer.resume_partitions({tp})

    def read_from(self, partition: Partition, offset: int) -> None:
        self.seek(partition, offset)

    def stand_still(self, partition: Partition) -> None:
        if self._app is not None:
            self._app.consumer.pause_partitions({TP(*partition)})

    def landed(self, offsets: Mapping[Partition, int]) -> None:
        """Acknowledged is what landed; Faust tells the group once a second."""
        for partition, offset in offsets.items():
            waiting = self._unacked.get(partition, deque())
            while waiting and waiting[0].message.offset < offset:
                waiting.popleft().ack()

    def rejoin(self, reason: str) -> None:
        AGGREGATOR.consumer_rebuilt.labels(reason).inc()
        _log.warning("consumer_rebuilt", reason=reason)
        self._rejoin.set()

    # — the app's life

    async def run(self) -> None:
        while True:
            self._rejoin.clear()
            self._app = self._make_app()
            try:
                async with asyncio.timeout(30):
                    await self._app.start()
                await self._until_it_ends(self._app)
            except Exception as error:  # noqa: BLE001 - whatever became of an app, the next one goes on
                _log.warning("consumer_failed", error=type(error).__name__, detail=str(error)[:200])
                AGGREGATOR.consumer_rebuilt.labels("failed").inc()
            finally:
                app, self._app = self._app, None
                self.owner.assign([])
                self._unacked.clear()
                with suppress(Exception):
                    await asyncio.wait_for(app.stop(), 5)
            await asyncio.sleep(_WAIT_SECONDS)

    async def _until_it_ends(self, app: faust.App) -> None:
        while not (self._rejoin.is_set() or app.should_stop or app.crashed):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._rejoin.wait(), 1)

    def _make_app(self) -> faust.App:
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
            stream_buffer_maxsize=_TAKE,
            stream_wait_empty=False,  # the ledger knows what has landed; told to stop, it would spin until all is acked
            topic_disable_leader=True,
            topic_allow_declare=False,
            web_enabled=False,
            autodiscover=False,
            store="memory://",
        )
        topic = app.topic(self._kafka.topic, key_serializer="raw", value_serializer="raw", value_type=bytes)

        @app.agent(topic, concurrency=1)
        async def into_the_ledger(stream: StreamT[Any]) -> None:
            async for events in cast(Any, stream).noack_take(_TAKE, within=_WITHIN_SECONDS):
                await self._feed(events)

        async def assigned(*given: Any, **_: Any) -> None:
            self._unacked.clear()
            self.owner.assign(Partition(*tp) for tp in given[1] if tp.topic == self._kafka.topic)

        async def revoked(*_: Any, **__: Any) -> None:
            self.owner.assign([])

        app.on_partitions_assigned.connect(assigned, weak=False)
        app.on_partitions_revoked.connect(revoked, weak=False)
        return app

    async def _feed(self, events: list[EventT[Any]]) -> None:
        if self._draining:
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
        await self._sink.feed(records)

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

    async def drain(self, seconds: float) -> None:
        """Take no more, let what was taken land, and say so to the group."""
        self._draining = True
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._sink.drained()
                if self._app is not None:
                    await self._app.consumer.commit()


def _headers(headers: Any) -> list[tuple[str, bytes]]:
    pairs = headers.items() if isinstance(headers, Mapping) else headers or ()
    return [(str(name), bytes(value)) for name, value in pairs]
