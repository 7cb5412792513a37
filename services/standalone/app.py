"""All services in one process: ingest before a direct log, the ledger's upkeep, and the query API."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI

from core import health
from core.auth import Keys
from core.budgets.evaluator import Evaluator
from core.db.pool import create_pool
from core.health import Health
from core.http import create_service
from core.ledger.upkeep import keep_compact, keep_up
from core.ledger.writer import Ledger
from core.log.direct import DirectLog
from core.loops import Loops, close_pool
from core.prices.book import PriceBook
from core.prices.follow import follow_prices, load_prices
from core.rate import RateLimit
from core.seal import sealer
from core.settings import ServerSettings, SmtpSettings
from services.alerts.app import open_delivery
from services.api.routes import ROUTERS
from services.api.state import new_api
from services.ingest import routes as ingest_routes
from services.ingest.body import Bodies
from services.ingest.state import Ingest
from services.standalone import pages


def create_app(settings: ServerSettings, dsn: str) -> FastAPI:
    """The server before `dsn`, a migrated ledger. Nothing is opened before the app starts."""
    sealing, smtp = sealer(settings.secret_key, settings.data_dir), SmtpSettings.load()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            pool = await create_pool(dsn)
            stack.push_async_callback(close_pool, pool)
            prices = await load_prices(pool)
            known, ledger = Keys(pool), Ledger(pool, prices)
            log = DirectLog(ledger)
            limit = RateLimit(settings.rate_limit_per_minute)
            app.state.ingest = Ingest(known, limit, log, Bodies())
            app.state.api = new_api(pool, known, prices, sealing, settings.allow_private_destinations)

            def take(newer: PriceBook) -> None:
                ledger.prices = newer
                app.state.api = app.state.api._replace(prices=newer)

            delivery = await open_delivery(stack, pool, sealing, smtp, settings.allow_private_destinations)
            loops = await stack.enter_async_context(Loops())
            loops.start("ledger", log.run())
            loops.start("keys", known.listen())
            loops.again("compactor", lambda: keep_compact(pool))
            loops.again("upkeep", lambda: keep_up(pool, settings))
            loops.again("prices", lambda: follow_prices(pool, lambda: ledger.prices, take))
            Evaluator(pool, settings.public_url).start(loops)
            loops.again("delivery", delivery.turn)
            loops.again("deliveries", delivery.listen)
            app.state.health = Health(loops)
            yield

    return create_service("Outlay", lifespan, pages.router, health.router, ingest_routes.router, *ROUTERS)
