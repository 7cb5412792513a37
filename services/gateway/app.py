"""The gateway as its own process: keys, providers and prices from the database, events to ingest over HTTP."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
from fastapi import FastAPI

from core.accounts.auth import Keys
from core.encryption import create_encryptor
from core.holds.lost_calls import keep_holds
from core.http.service import create_service
from core.ledger.unseen_calls import UnseenCalls
from core.prices.book import PriceBook
from core.prices.price_refresh import follow_prices, no_prices, unread_prices
from core.process import health
from core.process.background_tasks import Loops, open_pool
from core.process.health import Health, SchemaCheck
from services.gateway.delivery import HttpSink, SpoolLog
from services.gateway.front import Front
from services.gateway.open import open_gateway, open_holding
from services.gateway.settings import GatewaySettings
from services.gateway.spool import Spool


def create_app(settings: GatewaySettings) -> FastAPI:
    """Opens nothing before the app starts. It starts without database and ingest."""
    encryptor = create_encryptor(settings.secret_key, None)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            spool = Spool(settings.gateway_spool_dir, settings.gateway_spool_bytes)
            stack.callback(spool.close)
            pool = await open_pool(stack, settings.database_url, "gateway", 4)
            holding = await open_holding(stack, settings.database_url)
            keys, schema, unseen, book = Keys(pool), SchemaCheck(pool), UnseenCalls(), unread_prices()

            def prices() -> PriceBook:
                return book

            def take(newer: PriceBook) -> None:
                nonlocal book
                book = newer

            to_ingest = await stack.enter_async_context(aiohttp.ClientSession(trust_env=False))
            sink = HttpSink(settings.ingest_url, settings.gateway_secret.get_secret_value(), to_ingest)
            loops = await stack.enter_async_context(Loops())
            loops.start("keys", keys.listen())
            loops.again("unseen calls", lambda: unseen.write(pool))
            loops.again("schema", schema.look)
            loops.again("prices", lambda: follow_prices(pool, prices, take))
            gateway = await open_gateway(
                *(stack, loops, pool, encryptor, keys, unseen, prices, spool, sink, holding),
                settings.allow_private_destinations,
            )
            loops.again("holds", lambda: keep_holds(pool, SpoolLog(gateway.delivery)))
            app.state.gateway = gateway
            app.state.health = Health(
                *(loops, schema, no_prices(prices), gateway.providers.why_not_ready, spool.why_not_ready),
                gateway.enforcement.why_not_ready,
            )
            yield

    app = create_service("Outlay gateway", lifespan, health.router)
    app.add_middleware(Front)
    return app
