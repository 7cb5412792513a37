"""Reading raw events exactly while TimescaleDB compresses them; on plain PostgreSQL it does nothing.

A query is repeated if a compression committed meanwhile (`read_exactly`). A transaction that writes what it has read
ends with `require_unmoved`. One that cannot be repeated holds compression off (`without_compression`). Why this is
exact, and makes nobody wait, is in docs/decisions/0060-reading-while-chunks-are-compressed.md.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

from core.db.compression_epochs import Slots, hold_slots, keep_epoch, read_epoch, release_slots
from core.db.engine import installed_engine
from core.errors import Unprocessable
from core.process.telemetry import COMPRESSION

Result = TypeVar("Result")

_ATTEMPTS: Final = 3
"""Reads that compression may disturb before one keeps it away."""


async def read_exactly(connection: Any, slots: Slots, work: Callable[[], Awaitable[Result]]) -> Result:
    """Returns what `work` reads of these days; it opens its own transaction on this connection.

    `work` runs again if a compression of these days committed meanwhile; after three such attempts compression is held
    off. Do not call it inside a transaction.
    """
    if not (await installed_engine(connection)).moves_rows:
        return await work()
    for _ in range(_ATTEMPTS):
        before = await read_epoch(connection, slots)
        try:
            found = await work()
        except Unprocessable:
            raise  # it takes too long, or retention has dropped it: nothing that reading again would change
        except Exception:
            if await read_epoch(connection, slots) == before:
                raise
        else:
            if await read_epoch(connection, slots) == before:
                return found
        COMPRESSION.reads_repeated.inc()
    async with without_compression(connection, slots):
        return await work()


async def require_unmoved(connection: Any, slots: Slots) -> None:
    """The last statement of a REPEATABLE READ transaction that writes what it has read of these days.

    Raises:
        asyncpg.SerializationError: a compression of them has committed since the transaction's snapshot.
    """
    if (await installed_engine(connection)).moves_rows:
        await keep_epoch(connection, slots)


@asynccontextmanager
async def without_compression(connection: Any, slots: Slots) -> AsyncIterator[None]:
    """While this is open, no compression of these days commits; they are compressed in a later round.

    Enter it before the transaction whose snapshot it protects. It waits at most for a compression's commit.
    """
    if not (await installed_engine(connection)).moves_rows:
        yield
        return
    await hold_slots(connection, slots)
    try:
        yield
    finally:
        if not connection.is_closed():
            await release_slots(connection, slots)
