"""All services in one process: ingest before a direct log, the ledger's upkeep, and the query API."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, Final

import asyncpg
import structlog
from fastapi import FastAPI

from core.auth import Keys
from core.db.pool import DATABASE_AWAY, create_pool
from core.http import install
from core.ledger.compactor import HOURS_A_PASS, compact
from core.ledger.maintenance import maintain
from core.ledger.writer import Ledger
from core.log.direct import DirectLog
from core.prices.book import PriceBook
from core.rate import RateLimit, Slots
from core.settings import ServerSettings
from services.api import acts, costs, estimate, events, export, keys, metrics, prices, pricing, reprice
from services.api.state import Api
from services.ingest import routes as ingest_routes
from services.ingest.state import Ingest
from services.standalone import pages

UPKEEP_SECONDS: Final = 3600
PRICES_SECONDS: Final = 2
EXPORTS_AT_ONCE: Final = 2
"""Each holds a connection of the pool and keeps one of the database's cores busy."""
_REST: Final = 10
"""The compactor rests this many times as long as it worked, at least a second; with a backlog just as long."""

_CANCELLATIONS: Final = 20

_log = structlog.get_logger()


def create_app(settings: ServerSettings, dsn: str) -> FastAPI:
    """The server before `dsn`, a migrated ledger. Nothing is opened before the app starts."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            pool = await create_pool(dsn)
            stack.push_async_callback(_close, pool)
            async with pool.acquire() as connection:
                prices = await PriceBook.load(connection)
            known = Keys(pool)
            ledger = Ledger(pool, prices)
            log = DirectLog(ledger)
            app.state.ingest = Ingest(known, RateLimit(settings.rate_limit_per_minute), log)
            app.state.api = Api(pool, known, prices, Slots(EXPORTS_AT_ONCE, retry_after=10), Slots(1, retry_after=10))
            tasks = [
                asyncio.create_task(log.run(), name="ledger"),
                asyncio.create_task(known.listen(), name="keys"),
                asyncio.create_task(_again(lambda: _compact(pool)), name="compactor"),
                asyncio.create_task(_again(lambda: _maintain(pool, settings)), name="upkeep"),
                asyncio.create_task(_again(lambda: _refresh_prices(app, ledger, pool)), name="prices"),
            ]
            app.state.tasks = tasks
            stack.push_async_callback(_stop, tasks)
            yield

    app = FastAPI(
        title="Outlay",
        version="0.1.0",
        summary="Every LLM call as a priced, attributed entry in a ledger",
        lifespan=lifespan,
        strict_content_type=False,  # curl -d says that it sends a form
    )
    install(app)
    for module in (
        pages,
        ingest_routes,
        events,
        export,
        costs,
        metrics,
        pricing,
        prices,
        reprice,
        estimate,
        keys,
        acts,
    ):
        app.include_router(module.router)
    return app


async def _stop(tasks: list["asyncio.Task[Any]"]) -> None:
    """Cancels until they are done: a connection just being opened can swallow a cancellation."""
    for _ in range(_CANCELLATIONS):
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks, timeout=0.1)
        if all(task.done() for task in tasks):
            return


async def _close(pool: asyncpg.Pool) -> None:
    try:
        await asyncio.wait_for(pool.close(), 1)
    except (*DATABASE_AWAY, asyncio.CancelledError):
        pool.terminate()


async def _again(work: Callable[[], Awaitable[float]]) -> None:
    """Work, rest as long as it says (seconds), for ever; a fault is logged and tried again."""
    while True:
        try:
            rest = await work()
        except DATABASE_AWAY as error:
            _log.warning("database_away", error=type(error).__name__)
            rest = 2
        except Exception:  # noqa: BLE001 - background work must outlive any single fault
            _log.exception("background_work_failed")
            rest = 10
        await asyncio.sleep(rest)


async def _compact(pool: asyncpg.Pool) -> float:
    done = await compact(pool)
    return done.seconds if done.hours == HOURS_A_PASS else max(1.0, done.seconds * _REST)


async def _maintain(pool: asyncpg.Pool, settings: ServerSettings) -> float:
    async with pool.acquire() as connection:
        await maintain(connection, settings)
    return UPKEEP_SECONDS


async def _refresh_prices(app: FastAPI, ledger: Ledger, pool: asyncpg.Pool) -> float:
    await asyncio.sleep(PRICES_SECONDS)
    async with pool.acquire() as connection:
        ledger.prices = await ledger.prices.refreshed(connection)
    app.state.api = app.state.api._replace(prices=ledger.prices)
    return 0
