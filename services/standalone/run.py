"""Starts database, schema, first key and server in the foreground, and stops them in order."""

import asyncio
import os
import shlex
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import structlog
from fastapi import FastAPI
from rich.console import Console

from core.accounts.audit_log import SERVER
from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation, list_organisations
from core.accounts.people import make_link
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.db.pool import connect
from core.errors import SettingsError
from core.maintenance.upkeep import maintain
from core.prices.sync import seed
from core.process.serve import Server, bind, configure_logs, link_url, system_user, url
from core.process.settings import ServerSettings
from services.standalone.app import create_app

_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
_FIRST_EVENT: Final = (
    '{"events": [{"provider": "openai", "model": "gpt-4o", "input_tokens": 1200, "output_tokens": 350, '
    '"feature": "chat"}]}'
)


def serve(settings: ServerSettings) -> None:
    """Returns after Ctrl-C or SIGTERM.

    Raises:
        SettingsError: the port is taken.
        EmbeddedPostgresError, Unavailable, SchemaError: there is no usable database.
    """
    configure_logs()
    with ExitStack() as stack:
        listener = stack.enter_context(bind(settings))
        embedded = None if settings.database_url else stack.enter_context(_database(settings))
        dsn = embedded.dsn if embedded else str(settings.database_url)
        link = asyncio.run(_prepare(settings, dsn))
        _Server(create_app(settings, dsn), settings, embedded, link).serve_on(listener)


def _database(settings: ServerSettings) -> EmbeddedPostgres:
    return EmbeddedPostgres(settings.data_dir, user=settings.database_user)


class _Server(Server):
    """A server that prints the banner when it is up, and restarts the embedded database when that dies."""

    def __init__(self, app: FastAPI, settings: ServerSettings, embedded: EmbeddedPostgres | None, link: str) -> None:
        super().__init__(app, settings)
        self._link = link
        self._embedded = embedded

    def announce(self) -> None:
        _banner(self._settings, self._link)

    async def on_tick(self, counter: int) -> bool:
        # The child has to be started in the main thread. While it recovers, requests are answered 503.
        if self._embedded is not None and self._embedded.revive():
            structlog.get_logger().error("postgres_died", now="started again")
        return await super().on_tick(counter)


async def _prepare(settings: ServerSettings, dsn: str) -> str:
    """Migrates, seeds prices and partitions and, at the first start, makes an organisation and its admin key.

    Returns a link that signs in at the dashboard, '' where the banner must not show one.
    """
    connection = await connect(dsn)
    try:
        await migrate(connection)
        await seed(connection)
        await maintain(connection, settings)
        async with connection.transaction():
            if not await list_organisations(connection):
                org_id = await create_organisation(connection, "default", SERVER)
                key = await create_key(connection, org_id, "first admin key", SCOPES, actor=SERVER)
                # Before the commit: a first start that is cut here is a first start again.
                _write_key(settings.admin_key_file, key.text)
        return await _sign_in_link(connection, settings)
    finally:
        await connection.close()


async def _sign_in_link(connection: Any, settings: ServerSettings) -> str:
    """Only where nobody else reads it: a terminal, or a server that this machine alone reaches."""
    if not (sys.stdout.isatty() or settings.host in _LOOPBACK):
        return ""
    first = (await list_organisations(connection))[0].id
    return link_url(settings, await make_link(connection, system_user(), {first: "admin"}, SERVER))


def _write_key(path: Path, key: str) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(key + "\n")
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be written: {error.strerror}; set OUTLAY_DATA_DIR to a folder of yours."
        ) from None


def _banner(settings: ServerSettings, link: str) -> None:
    base = url(settings)
    key = settings.admin_key_file
    path = shlex.quote(str(key))
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"\n[bold]Outlay[/bold] is running at [bold]{base}[/bold]\n")
    if link:
        console.print(f"  dashboard      {link}", markup=False)
        console.print(
            "                 signs in once, within ten minutes; `outlay-server dashboard link` makes another"
        )
    else:
        console.print(f"  dashboard      {base}/app; `outlay-server dashboard link` makes a link that signs in")
    console.print(f"  documentation  {base}/docs")
    console.print(f"  admin key      {key}", markup=False)
    if not key.exists():
        remedy = f".venv/bin/outlay-server keys create --admin > {path} makes one"
        console.print(f"                 not there; {remedy}", markup=False)
    data = "OUTLAY_DATABASE_URL" if settings.database_url else settings.data_dir.absolute()
    console.print(f"  data           {data}", markup=False)
    console.print("\nSend a first event, then ask what it cost:\n")
    header = f'-H "Authorization: Bearer $(cat {path})"'
    console.print(f"curl {header} {base}/v1/events -d '{_FIRST_EVENT}'", markup=False)
    console.print(f'curl {header} "{base}/v1/costs/summary?group_by=feature"', markup=False)
    console.print("\nCtrl-C stops everything.\n")
