"""The cluster's database: a local PostgreSQL, with TimescaleDB where it is installed, else the wheel's binaries."""

import asyncio
import re
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import asyncpg

from core.db.embedded import DATABASE, USER, EmbeddedPostgres

APP: Final = "outlay_app"
"""The role of the services, which owns the database of the same name and is no superuser."""
PASSWORD: Final = "outlay"  # noqa: S105 - of a scratch server
"""For a server that asks for one; it is reachable from this machine only."""
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


class Roles:
    """A database server whose administrator we are."""

    timescale: bool

    def address(self, user: str, database: str) -> str:
        """Its URL for a user and a database."""
        raise NotImplementedError

    @property
    def dsn(self) -> str:
        """For `OUTLAY_DATABASE_URL`."""
        return self.address(APP, APP)

    async def prepare(self) -> None:
        """What only an administrator may do: the role, its database, the extension. May run again."""
        admin = self.address(USER, DATABASE)
        if await _execute(admin, f"SELECT 1 FROM pg_roles WHERE rolname = '{APP}'"):  # noqa: S608
            return
        await _execute(admin, f"CREATE ROLE {APP} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '{PASSWORD}'")
        await _execute(admin, f"CREATE DATABASE {APP} OWNER {APP}")
        if self.timescale:
            await _execute(self.address(USER, APP), "CREATE EXTENSION IF NOT EXISTS timescaledb")

    def administer(self, statement: str) -> None:
        """As its superuser, and have the server read its settings again."""
        asyncio.run(_execute(self.address(USER, DATABASE), statement, "SELECT pg_reload_conf()"))


async def _execute(dsn: str, *statements: str) -> bool:
    """Whether the last of them returned anything."""
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute("SET default_transaction_read_only = off")
        found = [await connection.fetch(statement) for statement in statements]
        return bool(found[-1])
    finally:
        await connection.close()


class Database(Roles):
    """A server of our own with the services' role and database in it. It dies with this process; its data stays."""

    def __init__(self, folder: Path, settings: Mapping[str, str] | None = None) -> None:
        binaries = timescale_binaries()
        self.timescale = binaries is not None
        self.name = "TimescaleDB" if self.timescale else "PostgreSQL"
        more = {"max_connections": "100", **(_TIMESCALE if self.timescale else {}), **(settings or {})}
        self._server = EmbeddedPostgres(folder, more, binaries or local_binaries())

    @property
    def pid(self) -> int | None:
        return self._server.pid

    def address(self, user: str, database: str) -> str:
        return self._server.dsn.replace(f"//{USER}@/{DATABASE}?", f"//{user}@/{database}?")

    def start(self) -> None:
        """Returns when it takes connections."""
        self._server.start()

    def stop(self) -> None:
        self._server.stop()
