"""The alerts service: evaluates budgets and delivers alerts to channels. Several replicas share the work."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

import asyncpg
from fastapi import FastAPI

from core.budgets.evaluator import Evaluator
from core.encryption import Encryptor, create_encryptor
from core.http.service import create_service
from core.process import health
from core.process.background_tasks import Loops, open_pool
from core.process.health import Health, SchemaCheck
from core.process.settings import SmtpSettings
from services.alerts.delivery import DeliveryWorker
from services.alerts.guarded_http import GuardedHttp
from services.alerts.send import Sender
from services.alerts.settings import AlertsSettings

EVALUATOR_CONNECTIONS: Final = 6
"""For its three loops, one of which holds a connection while it uses another, and for the check of the schema."""


async def open_delivery(
    stack: AsyncExitStack, pool: asyncpg.Pool, encryptor: Encryptor, smtp: SmtpSettings, allow_private: bool
) -> DeliveryWorker:
    """A worker for the process's loops to run; the stack closes it after them and before the pool."""
    http = GuardedHttp(allow_private)
    stack.push_async_callback(http.close)
    delivery = DeliveryWorker(pool, Sender(encryptor, http, smtp).send)
    stack.push_async_callback(delivery.drain)
    return delivery


def create_app(settings: AlertsSettings) -> FastAPI:
    """The app of a migrated database. It opens nothing until it starts, and starts while its database is away."""
    encryptor, smtp = create_encryptor(settings.secret_key, None), SmtpSettings.load()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            pool = await open_pool(stack, settings.database_url, "evaluator", EVALUATOR_CONNECTIONS)
            sending = await open_pool(stack, settings.database_url, "delivery", 12)
            schema = SchemaCheck(pool)
            delivery = await open_delivery(stack, sending, encryptor, smtp, settings.allow_private_destinations)
            loops = await stack.enter_async_context(Loops())
            loops.again("schema", schema.look)
            Evaluator(pool, settings.public_url).start(loops)
            loops.again("delivery", delivery.turn)
            loops.again("deliveries", delivery.listen)
            app.state.health = Health(loops, schema)
            yield

    return create_service("Outlay alerts", lifespan, health.router)
