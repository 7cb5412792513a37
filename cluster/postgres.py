"""The cluster's database: a local PostgreSQL, with TimescaleDB where it is installed, else the wheel's binaries."""

import asyncio
import re
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import asyncpg

from core.db.embedded import EmbeddedPostgres
from core.db.embedded_access import ADMIN, CLUSTER_ROLE, DATABASE, USER
from core.process.settings import Settings

APP: Final = CLUSTER_ROLE
"""The role of the services, which owns the database of the same name and is no superuser."""
PASSWORD: Final = "outlay"  # noqa: S105 - of a scratch server
"""For a server that requires a password; it is reachable from this machine only."""
_OLDEST: Final = 15
TIMESCALE_SETTINGS: Final = {
    "shared_preload_libraries": "timescaledb",
    "timescaledb.telemetry_level": "off",
    "timescaledb.max_background_workers": "0",
}


def timescale_binaries() -> Path | None:
    """The binaries of a local PostgreSQL with the TimescaleDB extension; None without one."""
    for control in Path("/usr/share/postgresql").glob("*/extension/timescaledb.control"):
        binaries = Path("/usr/lib/postgresql") / control.parent.parent.name / "bin"
        if (binaries / "postgres").exists():
            return binaries
    with suppress(OSError, subprocess.CalledProcessError):
        if (_pg_config("--sharedir") / "extension" / "timescaledb.control").exists():
            return _pg_config("--bindir")
    return None


def local_binaries() -> Path | None:
    """The binaries of the newest local PostgreSQL that is new enough; None without one."""
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
    """A database server that this process administers."""

    timescale: bool
    admin: str
    """The superuser."""

    def address(self, user: str, database: str) -> str:
        """The server's URL for a user and a database."""
        raise NotImplementedError

    @property
    def dsn(self) -> str:
        """The value of `OUTLAY_DATABASE_URL`."""
        return self.address(APP, APP)

    async def prepare(self) -> None:
        """Creates the services' role, its database and the extension, as an administrator must. Idempotent."""
        admin = self.address(self.admin, DATABASE)
        if not await _execute(admin, f"SELECT 1 FROM pg_roles WHERE rolname = '{APP}'"):  # noqa: S608
            await _execute(admin, f"CREATE ROLE {APP} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '{PASSWORD}'")
        if not await _execute(admin, f"SELECT 1 FROM pg_database WHERE datname = '{APP}'"):  # noqa: S608
            await _execute(admin, f"CREATE DATABASE {APP} OWNER {APP}")
        if self.timescale:
            await _execute(self.address(self.admin, APP), "CREATE EXTENSION IF NOT EXISTS timescaledb")

    def administer(self, statement: str) -> None:
        """Runs a statement as the superuser, then has the server reload its settings."""
        asyncio.run(_execute(self.address(self.admin, DATABASE), statement, "SELECT pg_reload_conf()"))


async def _execute(dsn: str, *statements: str) -> bool:
    """Runs the statements. Returns whether the last one had a row."""
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute("SET default_transaction_read_only = off")
        found = [await connection.fetch(statement) for statement in statements]
        return bool(found[-1])
    finally:
        await connection.close()


class Database(Roles):
    """A server that runs as a child of this process, with the services' role and database. Its data stays."""

    admin = ADMIN

    def __init__(self, folder: Path, settings: Mapping[str, str] | None = None) -> None:
        binaries = timescale_binaries()
        self.timescale = binaries is not None
        self.name = "TimescaleDB" if self.timescale else "PostgreSQL"
        more = {"max_connections": "100", **(TIMESCALE_SETTINGS if self.timescale else {}), **(settings or {})}
        user = Settings.load().database_user
        self._server = EmbeddedPostgres(folder, more, binaries or local_binaries(), user)

    @property
    def pid(self) -> int | None:
        return self._server.pid

    def address(self, user: str, database: str) -> str:
        return self._server.dsn.replace(f"//{USER}@/{DATABASE}?", f"//{user}@/{database}?")

    def start(self) -> None:
        """Returns when the server accepts connections."""
        self._server.start()

    def revive(self) -> bool:
        """Starts the server again if it has ended by itself, without waiting for it. Returns whether it had."""
        return self._server.revive()

    def stop(self) -> None:
        self._server.stop()

    def remove(self) -> None:
        """Stops the server; its data is in the folder that the caller gave."""
        self._server.stop()
