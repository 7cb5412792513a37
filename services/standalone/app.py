"""All services in one process: ingest with a direct log, ledger upkeep, budgets, delivery and the query API."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from typing import Final, NamedTuple

import asyncpg
from fastapi import FastAPI

from core.accounts.auth import Keys
from core.accounts.service_usage import ServiceUsage
from core.budgets.evaluator import Evaluator
from core.encryption import create_encryptor
from core.holds.lost_calls import keep_holds
from core.http.rate_limit import RateLimit
from core.http.service import create_service
from core.ledger.unseen_calls import UnseenCalls
from core.ledger.writer import Ledger
from core.maintenance.tasks import keep_compact, keep_up
from core.prices.book import PriceBook
from core.prices.price_refresh import follow_prices, load_prices
from core.process import health
from core.process.background_tasks import Loops, open_pool
from core.process.health import Health
from core.process.settings import ServerSettings, SmtpSettings
from services.alerts.app import EVALUATOR_CONNECTIONS, open_delivery
from services.api import routes as api_routes
from services.api.dashboard import dashboard
from services.api.front_page import front_page
from services.api.state import open_api
from services.gateway.delivery import LogSink
from services.gateway.front import Front
from services.gateway.open import open_gateway, open_holding
from services.gateway.spool import Spool
from services.ingest import routes as ingest_routes
from services.ingest.decompression import ingest_room
from services.ingest.fair_turns import FairTurns
from services.ingest.request_limit import ReceiptLimit
from services.ingest.state import Ingest
from services.standalone.dashboard_build import DashboardBuild, beside
from services.standalone.direct_log import DirectLog

_WRITERS: Final = 2
"""Transactions at once, of different organisations."""
_SPOOL_BYTES: Final = 1024 * 1024 * 1024


_ROUTERS: Final = (health.router, *ingest_routes.ROUTERS, *api_routes.ROUTERS)


class _Pools(NamedTuple):
    """One for each kind of work, so that none keeps another waiting."""

    upkeep: asyncpg.Pool
    keys: asyncpg.Pool
    ledger: asyncpg.Pool
    delivery: asyncpg.Pool
    evaluator: asyncpg.Pool
    holds: asyncpg.Pool


async def _open_pools(stack: AsyncExitStack, dsn: str) -> _Pools:
    return _Pools(
        await open_pool(stack, dsn, "upkeep", 4),
        await open_pool(stack, dsn, "keys", 3),
        await open_pool(stack, dsn, "ledger", _WRITERS),
        await open_pool(stack, dsn, "delivery", 6),
        await open_pool(stack, dsn, "evaluator", EVALUATOR_CONNECTIONS),
        await open_holding(stack, dsn),
    )


def create_app(settings: ServerSettings, dsn: str) -> FastAPI:
    """The server of `dsn`, a migrated ledger. Opens nothing before the app starts."""
    encryptor = create_encryptor(settings.secret_key, settings.data_dir)
    smtp, build = SmtpSettings.load(), DashboardBuild()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            spool = stack.enter_context(closing(Spool(settings.data_dir / "gateway-spool", _SPOOL_BYTES)))
            pools = await _open_pools(stack, dsn)
            pool, known = pools.upkeep, Keys(pools.keys)
            prices = await load_prices(pool)
            ledgers = [Ledger(pools.ledger, prices) for _ in range(_WRITERS)]
            log, unseen, usage = DirectLog(*ledgers), UnseenCalls(), ServiceUsage()
            receipts = ReceiptLimit(limit := RateLimit(settings.rate_limit_per_minute))
            app.state.ingest = Ingest(known, limit, receipts, log, ingest_room(), FairTurns(), unseen, usage)
            app.state.api = await open_api(stack, dsn, settings, known, prices, encryptor, usage)

            def take(newer: PriceBook) -> None:
                for ledger in ledgers:
                    ledger.prices = newer
                app.state.api = app.state.api._replace(prices=newer)

            delivery = await open_delivery(stack, pools.delivery, encryptor, smtp, settings.allow_private_destinations)
            loops = await stack.enter_async_context(Loops())
            loops.start("ledger", log.run())
            loops.start("keys", known.listen())
            loops.again("compactor", lambda: keep_compact(pool))
            loops.again("holds", lambda: keep_holds(pool, log))
            loops.again("unseen calls", lambda: unseen.write(pool))
            loops.again("usage", lambda: usage.write(pool))
            loops.again("upkeep", lambda: keep_up(pool, settings))
            loops.again("prices", lambda: follow_prices(pool, lambda: ledgers[0].prices, take))
            app.state.gateway = await open_gateway(
                *(stack, loops, pool, encryptor, known, unseen, lambda: ledgers[0].prices, spool, LogSink(log)),
                *(pools.holds, settings.allow_private_destinations),
            )
            Evaluator(pools.evaluator, settings.public_url).start(loops)
            loops.again("delivery", delivery.turn)
            loops.again("deliveries", delivery.listen)
            app.state.health = Health(loops)
            async with beside(build, settings.build_dashboard):
                yield

    pages = front_page(settings.public_url, settings.admin_key_file), dashboard(lambda: build.why_not)
    app = create_service("Outlay", lifespan, *pages, *_ROUTERS)
    app.add_middleware(Front, prefix="/gateway")
    return app
