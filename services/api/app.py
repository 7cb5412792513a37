"""The query API as its own process, before a ledger that others write."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI

from core import health
from core.auth import Keys
from core.db.pool import create_pool
from core.health import Health, SchemaCheck
from core.http import create_service
from core.loops import Loops, close_pool
from core.prices.book import PriceBook
from core.prices.follow import follow_prices, no_prices, unread_prices
from core.seal import sealer
from services.api.routes import ROUTERS
from services.api.settings import ApiSettings
from services.api.state import new_api


def create_app(settings: ApiSettings) -> FastAPI:
    """Nothing is opened before the app starts; it starts without its database, and is not ready till it has prices."""

    sealing = sealer(settings.secret_key, None)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            pool = await create_pool(settings.database_url)
            stack.push_async_callback(close_pool, pool)
            keys, schema = Keys(pool), SchemaCheck(pool)
            app.state.api = new_api(pool, keys, unread_prices(), sealing, settings.allow_private_destinations)

            def take(prices: PriceBook) -> None:
                app.state.api = app.state.api._replace(prices=prices)

            loops = await stack.enter_async_context(Loops())
            loops.start("keys", keys.listen())
            loops.again("schema", schema.look)
            loops.again("prices", lambda: follow_prices(pool, lambda: app.state.api.prices, take))
            app.state.health = Health(loops, schema, no_prices(lambda: app.state.api.prices))
            yield

    return create_service("Outlay", lifespan, health.router, *ROUTERS)
