"""Starts everything in the foreground: database, schema, first key, server; and stops it all in order."""

import asyncio
import gc
import logging
import os
import shlex
import signal
import socket
import sys
from contextlib import ExitStack
from pathlib import Path
from types import FrameType
from typing import Final

import structlog
import uvicorn
from rich.console import Console

from core.acts import SERVER
from core.auth import SCOPES
from core.db.embedded import EmbeddedPostgres
from core.db.migrate import migrate
from core.db.pool import connect
from core.errors import SettingsError
from core.ledger.maintenance import maintain
from core.organisations import create_key, create_organisation, list_organisations
from core.prices.sync import seed
from core.settings import ServerSettings
from services.standalone.app import create_app
from services.standalone.lifeline import watch

_DRAIN_SECONDS: Final = 3
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
    _configure_logs()
    with ExitStack() as stack:
        listener = stack.enter_context(_bind(settings))
        embedded = None if settings.database_url else stack.enter_context(EmbeddedPostgres(settings.data_dir))
        dsn = embedded.dsn if embedded else str(settings.database_url)
        asyncio.run(_prepare(settings, dsn))
        config = uvicorn.Config(
            create_app(settings, dsn),
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=_DRAIN_SECONDS,
            server_header=False,
        )
        server = _Server(config, settings, embedded)
        watched = watch(server.stop)
        # What lives now lives long, and requests make no cycles: the collector would only look at batches in flight.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
        structlog.get_logger().debug("lifeline", watching=[ancestor.name for ancestor in watched])
        server.run(sockets=[listener])


class _Server(uvicorn.Server):
    """uvicorn's, with our banner when it is up and an eye on the database."""

    def __init__(self, config: uvicorn.Config, settings: ServerSettings, embedded: EmbeddedPostgres | None) -> None:
        super().__init__(config)
        self._settings = settings
        self._embedded = embedded

    def stop(self, reason: str) -> None:
        structlog.get_logger().warning("stopping", reason=reason)
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            _banner(self._settings)

    async def on_tick(self, counter: int) -> bool:
        # In the main thread, where the child has to be started; it recovers by itself, meanwhile we answer 503.
        if self._embedded is not None and self._embedded.revive():
            structlog.get_logger().error("postgres_died", now="started again")
        return await super().on_tick(counter)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if sig == signal.SIGINT and not self.should_exit:
            print(file=sys.stderr)  # noqa: T201 - the terminal has just shown ^C
        super().handle_exit(sig, frame)
        self._captured_signals.clear()  # a stop that was asked for is a success, not a signal to die of


def _bind(settings: ServerSettings) -> socket.socket:
    """Taken before the database starts: a taken port is the commonest reason not to start at all."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host, settings.port))
        listener.listen(1024)
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"OUTLAY_HOST {settings.host} and OUTLAY_PORT {settings.port} cannot be listened on: {error.strerror}; "
            "choose others, such as OUTLAY_HOST=127.0.0.1 and OUTLAY_PORT=8090."
        ) from None
    return listener


async def _prepare(settings: ServerSettings, dsn: str) -> None:
    """Schema, prices, partitions, and on the first start an organisation and its admin key."""
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
                _write_key(settings.data_dir, key.text)
    finally:
        await connection.close()


def _write_key(data_dir: Path, key: str) -> None:
    path = data_dir / "admin.key"
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(key + "\n")
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be written: {error.strerror}; set OUTLAY_DATA_DIR to a folder of yours."
        ) from None


def _banner(settings: ServerSettings) -> None:
    url = f"http://{f'[{settings.host}]' if ':' in settings.host else settings.host}:{settings.port}"
    key = settings.data_dir / "admin.key"
    path = shlex.quote(str(key))
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"\n[bold]Outlay[/bold] is running at [bold]{url}[/bold]\n")
    console.print(f"  documentation  {url}/docs")
    console.print(f"  admin key      {key}")
    if not key.exists():
        console.print(f"                 not there; .venv/bin/outlay-server keys create --admin > {path} makes one")
    console.print(
        f"  data           {'OUTLAY_DATABASE_URL' if settings.database_url else settings.data_dir.absolute()}"
    )
    console.print("\nSend a first event, then ask what it cost:\n")
    header = f'-H "Authorization: Bearer $(cat {path})"'
    console.print(f"curl {header} {url}/v1/events -d '{_FIRST_EVENT}'", markup=False)
    console.print(f'curl {header} "{url}/v1/costs/summary?group_by=feature"', markup=False)
    console.print("\nCtrl-C stops everything.\n")


def _configure_logs() -> None:
    """One line an event on standard error; never a body, a key or a database URL."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
