"""The aggregator: the log's records into the ledger, and the ledger's upkeep."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

from fastapi import FastAPI

from core import health
from core.db.pool import create_pool
from core.health import Health, SchemaCheck
from core.http import create_service
from core.ledger.upkeep import keep_compact, keep_up
from core.ledger.writer import Ledger
from core.log.client import client_options
from core.loops import Loops, close_pool
from core.prices.book import PriceBook
from core.prices.follow import follow_prices
from core.settings import KafkaSettings
from services.aggregator.ledger import NOT_LOADED, OwnedLedger
from services.aggregator.letters import KafkaLetters
from services.aggregator.owner import Owner
from services.aggregator.settings import AggregatorSettings
from services.aggregator.shell import make_shell
from services.aggregator.sink import Sink
from services.aggregator.state import Aggregator
from services.aggregator.watch import Watch

_STATEMENT_SECONDS: Final = 40
"""Of the hot transaction's; a database that needs longer is away."""
_SESSION: Final = {"application_name": "outlay-aggregator", "idle_in_transaction_session_timeout": "20s"}
"""The server ends the transaction of a process that was stopped in the middle of one."""
_DRAIN_SECONDS: Final = 5


def create_app(settings: AggregatorSettings) -> FastAPI:
    """Before a migrated ledger and its topic. Nothing is opened before the app starts."""

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
            owned = OwnedLedger(hot, ledger, settings.member)
            letters = KafkaLetters(kafka.dlq_topic, options)
            stack.push_async_callback(letters.close)
            sink = Sink(owned, letters, settings.limits)
            shell = make_shell(settings, kafka, options, sink)
            sink.log, shell.owner = shell, Owner(sink, owned, shell)
            watch = Watch(pool, kafka.topic, kafka.dlq_topic, options, sink, lambda: shell.owner.assigned, shell.rejoin)
            stack.push_async_callback(watch.close)
            schema = SchemaCheck(pool)

            def take(newer: PriceBook) -> None:
                ledger.prices = newer

            loops = await stack.enter_async_context(Loops())
            app.state.health = Health(loops, schema, Aggregator(sink).why_not_ready)
            loops.again("schema", schema.look)
            loops.start("sink", sink.run())
            loops.start("owner", shell.owner.run())
            loops.start("consumer", shell.run())
            loops.again("watch", watch.look)
            loops.again("compactor", lambda: keep_compact(pool))
            loops.again("upkeep", lambda: keep_up(pool, settings))
            loops.again("prices", lambda: follow_prices(pool, lambda: ledger.prices, take))
            yield
            await shell.drain(_DRAIN_SECONDS)

    return create_service("Outlay aggregator", lifespan, health.router)
