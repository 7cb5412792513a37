"""Ingest as its own process: keys and limits from the database, events into Kafka."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI

from core.accounts.auth import Keys
from core.accounts.service_usage import ServiceUsage
from core.event_log.producer import KafkaLog
from core.http.service import create_service
from core.ledger.unseen_calls import UnseenCalls
from core.process import health
from core.process.background_tasks import Loops, open_pool
from core.process.health import Health, SchemaCheck
from core.process.settings import KafkaSettings
from services.ingest.decompression import ingest_room
from services.ingest.fair_turns import FairTurns
from services.ingest.gateway_events import gateway_router
from services.ingest.partition_spread import Spread
from services.ingest.rate_lease_sync import Exchange
from services.ingest.request_limit import ReceiptLimit
from services.ingest.routes import ROUTERS
from services.ingest.settings import IngestSettings
from services.ingest.shared_rate_limit import SharedLimit
from services.ingest.state import Ingest


def create_app(settings: IngestSettings) -> FastAPI:
    """Opens nothing before the app starts. It starts without database and brokers, and answers 503 until then."""
    kafka = KafkaSettings.load()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            pool = await open_pool(stack, settings.database_url, "ingest", 4)
            keys, spread, schema = Keys(pool), Spread(pool), SchemaCheck(pool)
            limit = SharedLimit(settings.rate_limit_per_minute)
            log, unseen, usage = KafkaLog(kafka, spread), UnseenCalls(), ServiceUsage()
            loops = await stack.enter_async_context(Loops())
            loops.start("event log", log.run())
            loops.start("keys", keys.listen())
            loops.again("rate limits", Exchange(pool, limit).once)
            loops.again("spread", spread.look)
            loops.again("unseen calls", lambda: unseen.write(pool))
            loops.again("usage", lambda: usage.write(pool))
            loops.again("schema", schema.look)
            receipts = ReceiptLimit(limit)
            app.state.ingest = Ingest(keys, limit, receipts, log, ingest_room(), FairTurns(), unseen, usage)
            app.state.health = Health(loops, schema, log.why_not_ready)
            yield

    own = gateway_router(settings.gateway_secret)
    return create_service("Outlay ingest", lifespan, *ROUTERS, own, health.router)
