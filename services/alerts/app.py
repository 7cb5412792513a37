"""The alerts service: decides what fires, and sends it to its channels. Several replicas share the work."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import asyncpg
from fastapi import FastAPI

from core import health
from core.budgets.evaluator import Evaluator
from core.db.pool import create_pool
from core.health import Health, SchemaCheck
from core.http import create_service
from core.loops import Loops, close_pool
from core.seal import Sealer, sealer
from core.settings import SmtpSettings
from services.alerts.delivery import Delivery
from services.alerts.outbound import Outbound
from services.alerts.send import Sender
from services.alerts.settings import AlertsSettings


async def open_delivery(
    stack: AsyncExitStack, pool: asyncpg.Pool, sealing: Sealer, smtp: SmtpSettings, allow_private: bool
) -> Delivery:
    """For the loops to run; it ends after them and before the pool."""
    outbound = Outbound(allow_private)
    stack.push_async_callback(outbound.close)
    delivery = Delivery(pool, Sender(sealing, outbound, smtp).send)
    stack.push_async_callback(delivery.drain)
    return delivery


def create_app(settings: AlertsSettings) -> FastAPI:
    """Before a migrated ledger. Nothing is opened before the app starts; it starts without its database."""
    sealing, smtp = sealer(settings.secret_key, None), SmtpSettings.load()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            pool = await create_pool(settings.database_url, 20)
            stack.push_async_callback(close_pool, pool)
            schema = SchemaCheck(pool)
            delivery = await open_delivery(stack, pool, sealing, smtp, settings.allow_private_destinations)
            loops = await stack.enter_async_context(Loops())
            loops.again("schema", schema.look)
            Evaluator(pool, settings.public_url).start(loops)
            loops.again("delivery", delivery.turn)
            loops.again("deliveries", delivery.listen)
            app.state.health = Health(loops, schema)
            yield

    return create_service("Outlay alerts", lifespan, health.router)
