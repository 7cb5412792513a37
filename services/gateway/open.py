"""Opens a gateway in a process: its client, its spool, and the tasks that it needs."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from typing import Final

import asyncpg

from core.accounts.auth import Keys
from core.db.pool import DATABASE_AWAY
from core.encryption import Encryptor
from core.errors import Problem
from core.http.bodies import bodies_room
from core.ledger.unseen_calls import UnseenCalls
from core.prices.book import PriceBook
from core.process.background_tasks import Loops, open_pool
from core.providers.directory import Directory
from core.providers.http_client import new_client
from services.gateway.delivery import Delivery, Sink
from services.gateway.enforcement import Enforcement
from services.gateway.journal import Journal, forget, recover
from services.gateway.spending import Learned
from services.gateway.spool import Spool
from services.gateway.state import Gateway

BODIES_BYTES: Final = 256 * 1024 * 1024
"""Of all callers' bodies together."""
_HOLDING_CONNECTIONS: Final = 10
_LAST_SECONDS: Final = 5


async def open_holding(stack: AsyncExitStack, dsn: str) -> asyncpg.Pool:
    """Connections for what calls hold in budgets. Each is used for single statements, which leave nothing behind."""
    return await open_pool(stack, dsn, "holds", _HOLDING_CONNECTIONS, resets=False)


async def open_gateway(
    stack: AsyncExitStack,
    loops: Loops,
    pool: asyncpg.Pool,
    encryptor: Encryptor,
    keys: Keys,
    unseen: UnseenCalls,
    prices: Callable[[], PriceBook],
    spool: Spool,
    sink: Sink,
    holding: asyncpg.Pool,
    allow_private: bool,
) -> Gateway:
    """The gateway. Its tasks run in `loops`; what it opens is closed with the stack.

    Args:
        holding: of `open_holding`.
    """
    client = new_client(allow_private)
    stack.push_async_callback(client.close)
    journal = _recovered(spool)
    stack.callback(journal.close)
    delivery, providers = Delivery(spool, sink), Directory(pool, encryptor)
    delivery.start()
    stack.push_async_callback(_send_last, delivery)  # runs while the loops still do
    loops.start("gateway's events", delivery.run())
    loops.again("providers", providers.look)
    enforcement = Enforcement(pool, holding, prices)
    stack.push_async_callback(enforcement.close)
    with suppress(*DATABASE_AWAY, asyncpg.PostgresError):  # the process starts without a database, too
        async with asyncio.timeout(_LAST_SECONDS):
            await enforcement.look()
    loops.again("enforcing budgets", enforcement.look)
    room = bodies_room(BODIES_BYTES)
    return Gateway(keys, providers, client, delivery, unseen, room, prices, enforcement, Learned(), journal)


def _recovered(spool: Spool) -> Journal:
    """A journal, after the calls of ended processes have become events in the spool."""
    for ledger_id, event in list(recover(spool.folder, spool.waiting())):
        spool.append(ledger_id, event)
    forget(spool.folder)
    return Journal(spool.folder)


async def _send_last(delivery: Delivery) -> None:
    """What cannot be sent now is on disk, for the next process."""
    with suppress(Problem, TimeoutError):
        async with asyncio.timeout(_LAST_SECONDS):
            await delivery.send_all()
