"""Builds the aggregator: consumer, sink, claims and lag monitor, and the ledger's maintenance tasks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any, Final

from fastapi import FastAPI

from core.db.pool import create_pool
from core.event_log.kafka_config import client_options
from core.http.service import create_service
from core.ledger.writer import Ledger
from core.maintenance.tasks import keep_compact, keep_up
from core.prices.book import PriceBook
from core.prices.price_refresh import follow_prices
from core.process import health
from core.process.background_tasks import Loops, close_pool
from core.process.health import Health, SchemaCheck
from core.process.settings import KafkaSettings
from services.aggregator.aiokafka_consumer import AiokafkaGroupConsumer
from services.aggregator.dlq_producer import DlqProducer
from services.aggregator.fenced_ledger import NOT_LOADED, FencedLedger
from services.aggregator.lag_monitor import LagMonitor
from services.aggregator.partition_claims import PartitionClaims
from services.aggregator.ports import Callbacks, GroupConsumer
from services.aggregator.settings import AggregatorSettings
from services.aggregator.sink import Sink
from services.aggregator.state import Aggregator

_STATEMENT_SECONDS: Final = 40
"""Limit of the hot transaction's statements; a database that needs longer counts as away."""
_SESSION: Final = {"application_name": "outlay-aggregator", "idle_in_transaction_session_timeout": "20s"}
"""The timeout makes the server end the transaction of a process that was paused in the middle of one."""
_DRAIN_SECONDS: Final = 5


def create_app(settings: AggregatorSettings) -> FastAPI:
    """The aggregator's app, for a migrated ledger and an existing topic. Connections are opened when it starts."""

    kafka = KafkaSettings.load()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            dsn, options = settings.database_url, client_options(kafka)
            hot = await create_pool(dsn, 3, _STATEMENT_SECONDS, _SESSION)
            stack.push_async_callback(close_pool, hot)
            pool = await create_pool(dsn, 5, session=_SESSION)
            stack.push_async_callback(close_pool, pool)
            ledger = Ledger(hot, NOT_LOADED)
            fenced = FencedLedger(hot, ledger, settings.member)
            letters = DlqProducer(kafka.dlq_topic, options)
            stack.push_async_callback(letters.close)
            consumer = _make_consumer(settings, kafka, options)
            sink = Sink(fenced, letters, consumer, settings.dead_letter_limits)
            claims = PartitionClaims(sink, fenced, consumer)
            monitor = LagMonitor(pool, kafka.topic, kafka.dlq_topic, options, sink, claims, consumer)
            stack.push_async_callback(monitor.close)
            schema = SchemaCheck(pool)

            def take(newer: PriceBook) -> None:
                ledger.prices = newer

            loops = await stack.enter_async_context(Loops())
            app.state.health = Health(loops, schema, Aggregator(sink).why_not_ready)
            loops.again("schema", schema.look)
            loops.start("sink", sink.run())
            loops.start("owner", claims.run())
            loops.start("consumer", consumer.run(Callbacks(claims.assign, sink.put)))
            loops.again("watch", monitor.check)
            loops.again("compactor", lambda: keep_compact(pool))
            loops.again("upkeep", lambda: keep_up(pool, settings))
            loops.again("prices", lambda: follow_prices(pool, lambda: ledger.prices, take))
            yield
            await _drain(consumer, sink)

    return create_service("Outlay aggregator", lifespan, health.router)


def _make_consumer(settings: AggregatorSettings, kafka: KafkaSettings, options: dict[str, Any]) -> GroupConsumer:
    if settings.aggregator_shell == "faust":
        # Faust and the packages it needs are loaded only where it is chosen.
        from services.aggregator.faust_consumer import FaustGroupConsumer

        return FaustGroupConsumer(kafka, settings.aggregator_group, settings.member, options)
    return AiokafkaGroupConsumer(kafka.topic, settings.aggregator_group, settings.member, options)


async def _drain(consumer: GroupConsumer, sink: Sink) -> None:
    """Take no more records, let those that were taken land, and commit their offsets to the group."""
    consumer.stop_fetching()
    with suppress(TimeoutError):
        async with asyncio.timeout(_DRAIN_SECONDS):
            await sink.flush()
            await consumer.commit_now()
