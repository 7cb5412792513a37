"""The ledger's database as the settings name it: an external one, or the embedded one, running or not."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from core.db.embedded import EmbeddedPostgres, running_dsn
from core.db.migrate import require_schema
from core.db.pool import connect
from core.settings import Settings


@asynccontextmanager
async def ledger(settings: Settings, migrated: bool = True) -> AsyncIterator[Any]:
    """A connection; the embedded database is started for as long as it is needed, unless a server has it.

    Raises:
        Unavailable: the database cannot be reached.
        SchemaError: it needs `outlay-server migrate` (not with `migrated=False`).
    """
    dsn = settings.database_url or running_dsn(settings.data_dir)
    if dsn is not None:
        async with _connected(dsn, migrated) as connection:
            yield connection
        return
    with EmbeddedPostgres(settings.data_dir) as embedded:
        async with _connected(embedded.dsn, migrated) as connection:
            yield connection


@asynccontextmanager
async def _connected(dsn: str, migrated: bool) -> AsyncIterator[Any]:
    connection = await connect(dsn)
    try:
        if migrated:
            await require_schema(connection)
        yield connection
    finally:
        await connection.close()
