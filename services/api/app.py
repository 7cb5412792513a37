"""The query API as its own process, on a ledger that other processes write."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI

from core.accounts.auth import Keys
from core.accounts.service_usage import ServiceUsage
from core.encryption import create_encryptor
from core.http.service import create_service
from core.prices.book import PriceBook
from core.prices.price_refresh import follow_prices, no_prices, unread_prices
from core.process import health
from core.process.background_tasks import Loops, open_pool
from core.process.health import Health, SchemaCheck
from services.api.dashboard import dashboard
from services.api.front_page import front_page
from services.api.routes import ROUTERS
from services.api.settings import ApiSettings
from services.api.state import open_api


def create_app(settings: ApiSettings) -> FastAPI:
    """Opens nothing before the app starts. It starts without its database, and is not ready until it has prices."""
    encryptor = create_encryptor(settings.secret_key, None)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            dsn = settings.database_url
            pool = await open_pool(stack, dsn, "api", 4)
            keys, schema, usage = Keys(pool), SchemaCheck(pool), ServiceUsage()
            app.state.api = await open_api(stack, dsn, settings, keys, unread_prices(), encryptor, usage)

            def take(prices: PriceBook) -> None:
                app.state.api = app.state.api._replace(prices=prices)

            loops = await stack.enter_async_context(Loops())
            loops.start("keys", keys.listen())
            loops.again("schema", schema.look)
            loops.again("usage", lambda: usage.write(pool))
            loops.again("prices", lambda: follow_prices(pool, lambda: app.state.api.prices, take))
            app.state.health = Health(loops, schema, no_prices(lambda: app.state.api.prices))
            yield

    return create_service("Outlay", lifespan, front_page(settings.public_url), health.router, dashboard(), *ROUTERS)
