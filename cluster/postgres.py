"""The cluster's database: a local PostgreSQL, with TimescaleDB where it is installed, else the wheel's binaries."""

import asyncio
import re
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import asyncpg

from core.db.embedded import DATABASE, USER, EmbeddedPostgres

APP: Final = "outlay_app"
"""The role of the services, which owns the database of the same name and is no superuser."""
_OLDEST: Final = 15
_TIMESCALE: Final = {
    "shared_preload_libraries": "timescaledb",
    "timescaledb.telemetry_level": "off",
    "timescaledb.max_background_workers": "0",
}


def timescale_binaries() -> Path | None:
    """The binaries of a local PostgreSQL that has the extension."""
    for control in Path("/usr/share/postgresql").glob("*/extension/timescaledb.control"):
        binaries = Path("/usr/lib/postgresql") / control.parent.parent.name / "bin"
        if (binaries / "postgres").exists():
            return binaries
    with suppress(OSError, subprocess.CalledProcessError):
        if (_pg_config("--sharedir") / "extension" / "timescaledb.control").exists():
            return _pg_config("--bindir")
    return None


def local_binaries() -> Path | None:
    """The newest local PostgreSQL that is new enough."""
    found = {}
    for binaries in Path("/usr/lib/postgresql").glob("*/bin"):
        found[int(binaries.parent.name)] = binaries
    with suppress(OSError, subprocess.CalledProcessError):
        binaries = _pg_config("--bindir")
        version = subprocess.run([binaries / "postgres", "--version"], capture_output=True, text=True, check=True)  # noqa: S603
        if major := re.search(r"\d+", version.stdout):
            found[int(major.group())] = binaries
    usable = [version for version, binaries in found.items() if version >= _OLDEST and (binaries / "postgres").exists()]
    return found[max(usable)] if usable else None


def _pg_config(option: str) -> Path:
    done = subprocess.run(["pg_config", option], capture_output=True, text=True, check=True)  # noqa: S603, S607
    return Path(done.stdout.strip())


class Database:
    """A server of our own with the services' role and database in it. It dies with this process; its data stays."""

    def __init__(self, folder: Path, settings: Mapping[str, str] | None = None) -> None:
        timescale = timescale_binaries()
        self.name = "TimescaleDB" if timescale else "PostgreSQL"
        more = {"max_connections": "100", **(_TIMESCALE if timescale else {}), **(settings or {})}
        self.server = EmbeddedPostgres(folder, more, timescale or local_binaries())
        self._timescale = timescale is not None

    @property
    def dsn(self) -> str:
        """For `OUTLAY_DATABASE_URL`."""
        return self.server.dsn.replace(f"//{USER}@/{DATABASE}?", f"//{APP}@/{APP}?")

    def __enter__(self) -> Self:
        self.server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.server.stop()

    async def prepare(self) -> None:
        """What only an administrator may do: the role, its database, the extension. May run again."""
        if await self._execute(self.server.dsn, f"SELECT 1 FROM pg_roles WHERE rolname = '{APP}'"):  # noqa: S608
            return
        await self._execute(self.server.dsn, f"CREATE ROLE {APP} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE")
        await self._execute(self.server.dsn, f"CREATE DATABASE {APP} OWNER {APP}")
        if self._timescale:
            await self._execute(self.server.dsn.replace(f"/{DATABASE}?", f"/{APP}?"), "CREATE EXTENSION timescaledb")

    def administer(self, statement: str) -> None:
        """As its superuser, and have the server read its settings again."""

        async def work() -> None:
            connection = await asyncpg.connect(self.server.dsn)
            try:
                await connection.execute("SET default_transaction_read_only = off")
                await connection.execute(statement)
                await connection.execute("SELECT pg_reload_conf()")
            finally:
                await connection.close()

        asyncio.run(work())

    async def _execute(self, dsn: str, statement: str) -> bool:
        connection = await asyncpg.connect(dsn)
        try:
            return bool(await connection.fetch(statement))
        finally:
            await connection.close()
