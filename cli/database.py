"""Connects commands to the ledger's database: an external one, or the embedded one, whether it runs already or not."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from core.accounts.organisations import list_organisations
from core.db.embedded import EmbeddedPostgres, has_data, running_dsn
from core.db.migrate import require_schema
from core.db.pool import connect, create_pool
from core.errors import NotFound, SettingsError
from core.ledger_id import LedgerId
from core.process.settings import Settings


@asynccontextmanager
async def ledger(settings: Settings, migrated: bool = True) -> AsyncIterator[Any]:
    """Yields a connection. An embedded database that no server runs is started for as long as it is needed.

    Raises:
        Unavailable: the database cannot be reached.
        SchemaError: it needs `outlay-server migrate` (not with `migrated=False`).
        SettingsError: there is no database (with `migrated=False`, one is created).
    """
    async with _running(settings, migrated) as dsn, _connected(dsn, migrated) as connection:
        yield connection


@asynccontextmanager
async def ledger_pool(settings: Settings) -> AsyncIterator[asyncpg.Pool]:
    """Yields connections for work that needs several. Raises as `ledger`."""
    async with _running(settings, migrated=True) as dsn:
        async with _connected(dsn, migrated=True):
            pass  # it is there, and has this version's schema
        async with await create_pool(dsn) as pool:
            yield pool


@asynccontextmanager
async def _running(settings: Settings, migrated: bool) -> AsyncIterator[str]:
    """The address of the database."""
    dsn = settings.database_url or running_dsn(settings.data_dir)
    if dsn is not None:
        yield dsn
        return
    if migrated and not has_data(settings.data_dir):
        raise SettingsError(
            f"{settings.data_dir.absolute()} has no Outlay data. Set OUTLAY_DATA_DIR to the server's data directory, "
            "or OUTLAY_DATABASE_URL to its database; `outlay-server run` starts a new server here."
        )
    with EmbeddedPostgres(settings.data_dir, user=settings.database_user) as embedded:
        yield embedded.dsn


@asynccontextmanager
async def _connected(dsn: str, migrated: bool) -> AsyncIterator[Any]:
    connection = await connect(dsn)
    try:
        if migrated:
            await require_schema(connection)
        yield connection
    finally:
        await connection.close()


async def chosen_ledger(connection: Any, org: int | None, test: bool = False) -> LedgerId:
    """The ledger that `--org` and `--test` name; without `--org`, that of the first organisation.

    Raises `NotFound` where there is no such organisation, or none at all.
    """
    known = [each.id for each in await list_organisations(connection)]
    if not known:
        raise NotFound("There is no organisation; `outlay-server orgs create NAME` makes one.")
    of = known[0] if org is None else org
    if of not in known:
        raise NotFound(f"There is no organisation {of}; `outlay-server orgs list` shows them.")
    return LedgerId(-of if test else of)
