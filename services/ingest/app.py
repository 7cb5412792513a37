"""Ingest as its own process: keys and limits from the database, events into Kafka."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI

from core import health
from core.auth import Keys
from core.db.pool import create_pool
from core.health import Health, SchemaCheck
from core.http import create_service
from core.log.kafka import KafkaLog
from core.loops import Loops, close_pool
from core.settings import KafkaSettings
from services.ingest import routes
from services.ingest.body import Bodies
from services.ingest.exchange import Exchange
from services.ingest.limits import SharedLimit
from services.ingest.settings import IngestSettings
from services.ingest.spread import Spread
from services.ingest.state import Ingest


def create_app(settings: IngestSettings) -> FastAPI:
    """Nothing is opened before the app starts; it starts without database and brokers, and answers 503 till then."""
    kafka = KafkaSettings.load()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            pool = await create_pool(settings.database_url, size=4)
            stack.push_async_callback(close_pool, pool)
            keys, spread, schema = Keys(pool), Spread(pool), SchemaCheck(pool)
            limit = SharedLimit(settings.rate_limit_per_minute)
            log = KafkaLog(kafka, spread)
            loops = await stack.enter_async_context(Loops())
            loops.start("event log", log.run())
            loops.start("keys", keys.listen())
            loops.again("rate limits", Exchange(pool, limit).once)
            loops.again("spread", spread.look)
            loops.again("schema", schema.look)
            app.state.ingest = Ingest(keys, limit, log, Bodies())
            app.state.health = Health(loops, schema, log.why_not_ready)
            yield

    return create_service("Outlay ingest", lifespan, routes.router, health.router)
