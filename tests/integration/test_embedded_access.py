"""Who may use the embedded PostgreSQL, and a data directory of version 0.1, which let everybody in."""

import os
import pwd
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from core.db import embedded_access as access
from core.db.embedded import EmbeddedPostgres
from core.db.embedded_access import EmbeddedPostgresError
from core.db.migrate import migrate
from core.maintenance.upkeep import maintain
from core.prices.sync import seed
from core.process.settings import Settings
from tests.support import former_embedded
from tests.support.former_embedded import NOBODY

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")

KNOCK = """
import os, socket, struct, sys
path, user, *roles = sys.argv[1:]
os.setgroups([])
os.setresgid(*[int(user)] * 3)
os.setresuid(*[int(user)] * 3)
for role in roles:
    with socket.socket(socket.AF_UNIX) as door:
        door.connect(path)
        body = struct.pack("!i", 196608) + b"user\\0" + role.encode() + b"\\0database\\0outlay\\0\\0"
        door.sendall(struct.pack("!i", len(body) + 4) + body)
        print(door.recv(5)[:1].decode())
"""
"""Asks as a user for a session of each role, and prints the answer's first letter: E is a refusal."""

EVERY_KIND = """
CREATE SCHEMA "Its own";
CREATE TABLE "Its own"."Odd name" (id serial PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY, m int);
CREATE TABLE parts (day date, n int) PARTITION BY RANGE (day);
CREATE TABLE parts_2026 PARTITION OF parts FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE SEQUENCE counter;
CREATE VIEW seen AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW kept AS SELECT 1 AS one;
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT 2 * n';
CREATE PROCEDURE nothing() LANGUAGE sql AS '';
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int);
CREATE TYPE mood AS ENUM ('fine');
CREATE TYPE pair AS (a int, b int);
CREATE TYPE span AS RANGE (SUBTYPE = int);
CREATE DOMAIN percent AS int CHECK (VALUE BETWEEN 0 AND 100);
CREATE STATISTICS "Its own".together ON n, m FROM "Its own"."Odd name";
INSERT INTO parts VALUES ('2026-05-05', 42);
"""

NOT_OURS = """
SELECT kind || ' ' || name FROM (
    SELECT 'relation' AS kind, relname AS name, relnamespace AS space, relowner AS owner FROM pg_class
    UNION ALL SELECT 'type', typname, typnamespace, typowner FROM pg_type
    UNION ALL SELECT 'routine', proname, pronamespace, proowner FROM pg_proc
    UNION ALL SELECT 'statistics', stxname, stxnamespace, stxowner FROM pg_statistic_ext
    UNION ALL SELECT 'schema', nspname, oid, nspowner FROM pg_namespace WHERE nspname <> 'public'
) AS o JOIN pg_namespace ON pg_namespace.oid = space
WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' AND owner <> 'outlay'::regrole
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="outlay-pg-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


async def rows(dsn: str, sql: str) -> list[Any]:
    connection = await asyncpg.connect(dsn)
    try:
        return [row[0] for row in await connection.fetch(sql)]
    finally:
        await connection.close()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def is_ordinary(dsn: str) -> None:
    """The server's role owns the ledger, runs it, and can nothing else."""
    connection: Any = await asyncpg.connect(dsn)
    try:
        assert await connection.fetchval("SELECT rolname FROM pg_roles WHERE rolname = current_user AND NOT rolsuper")
        for denied in ("COPY (SELECT 1) TO PROGRAM 'true'", "SELECT pg_read_file('pg_hba.conf')", "CREATE ROLE more"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(denied)
        await migrate(connection)
        await seed(connection)
        await maintain(connection, Settings())
        assert await connection.fetch(NOT_OURS) == []
    finally:
        await connection.close()


async def test_its_role_is_no_superuser_and_its_files_are_private(folder: Path) -> None:
    data = folder / "data"
    data.mkdir(mode=0o700)
    (data / "postgres.log").touch(0o644)
    for _ in range(2):
        with EmbeddedPostgres(data) as server:
            await is_ordinary(server.dsn)
            assert await rows(server.admin_dsn, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") == [True]
            assert mode(data / "postgres.log") == 0o600
            assert mode(data / "lock") == 0o600
            assert {mode(data / name) for name in ("postgres-18", "socket")} == {0o700}


@as_root
def test_another_user_gets_no_session(folder: Path) -> None:
    """Not even one that reaches the socket, which its folder prevents, or the one that PostgreSQL runs as."""
    with EmbeddedPostgres(folder / "data"):
        sockets = folder / "data" / "socket"
        runs_as = sockets.stat().st_uid
        assert runs_as not in (0, NOBODY)
        for path in (folder / "data", sockets, sockets / ".s.PGSQL.5432"):
            path.chmod(0o777)
        knock = [sys.executable, "-I", "-S", "-c", KNOCK, str(sockets / ".s.PGSQL.5432")]
        roles = ("outlay", "outlay_admin", "outlay_app", "postgres")
        for uid, answers in ((NOBODY, "EEEE"), (runs_as, "EEEE"), (0, "RRRE")):
            asked = subprocess.run([*knock, str(uid), *roles], capture_output=True, text=True, check=True)
            assert asked.stdout.split() == list(answers), uid


def test_its_environment_holds_no_secret(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_SECRET_KEY", "kept to ourselves")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "kept to ourselves")
    monkeypatch.setenv("LC_TIME", "C")
    with EmbeddedPostgres(folder / "data") as server:
        environment = Path(f"/proc/{server.pid}/environ").read_bytes()
        assert b"kept to ourselves" not in environment
        assert b"PATH=" in environment
        assert b"LC_TIME=C" in environment


def new_owner(cluster: Path) -> int:
    return access.server_user(None, cluster)[0]


def owners(folder: Path) -> set[int]:
    return {path.lstat().st_uid for path in (folder, *folder.rglob("*"))}


class Cut(BaseException):
    """The process ends here."""


def cut_at(monkeypatch: pytest.MonkeyPatch, place: Any, name: str, call: int, after: bool) -> None:
    """The start ends before or after the given call of a function."""
    real: Callable[..., Any] = getattr(place, name)
    calls = 0

    def cut(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == call and not after:
            raise Cut
        result = real(*arguments, **named)
        if calls == call:
            raise Cut
        return result

    monkeypatch.setattr(place, name, cut)


CUTS = (
    (os, "fchown", 1, True),
    (os, "fchown", 300, True),
    (os, "chown", 2, False),
    (os, "chown", 2, True),
    (EmbeddedPostgres, "_single_user", 1, False),
    (EmbeddedPostgres, "_single_user", 1, True),
    (access, "_replace", 1, False),
    (os, "fsync", 1, True),
    (access, "_replace", 1, True),
    (os, "fsync", 1, True),
    (access, "write_ident", 1, True),
    (EmbeddedPostgres, "_make_socket_dir", 1, True),
)
"""Where one start after the other ends: giving files away, the roles, `pg_hba.conf`, `pg_ident.conf`, the socket."""


async def test_a_former_directory_is_taken_over_whatever_cuts_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = folder / "data"
    cluster = former_embedded.make(data)
    with former_embedded.run(data) as dsn:
        assert await rows(dsn, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") == [True]
        connection: Any = await asyncpg.connect(dsn)
        await migrate(connection)
        await maintain(connection, Settings())
        await connection.execute(EVERY_KIND)
        await connection.close()
        found = await rows(dsn, NOT_OURS.replace("<> 'outlay'", "= 'outlay'"))
        assert len(found) > 150
    (data / "postgres.log").chmod(0o644)

    was_cut = []
    for place, name, call, after in CUTS:
        with monkeypatch.context() as patched:
            cut_at(patched, place, name, call, after)
            server = EmbeddedPostgres(data)
            try:
                server.start()
            except Cut:
                was_cut.append((name, call, after))
            finally:
                server.stop()
    assert len(was_cut) == len(CUTS) or os.geteuid() != 0, was_cut

    for _ in range(2):
        with EmbeddedPostgres(data) as server:
            assert await rows(server.dsn, "SELECT n FROM parts") == [42]
            assert await rows(server.dsn, NOT_OURS) == []
            await is_ordinary(server.dsn)
            database = "SELECT datdba::regrole::text FROM pg_database WHERE datname = 'outlay'"
            assert await rows(server.dsn, database) == ["outlay"]
            assert await rows(server.dsn, "SELECT rolname::text FROM pg_roles WHERE rolsuper") == ["outlay_admin"]
            assert owners(cluster) == {new_owner(cluster)}
            assert not {NOBODY, 0} & owners(cluster) or os.geteuid() != 0
            assert mode(data / "postgres.log") == 0o600


async def test_a_takeover_that_fails_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = folder / "data"
    former_embedded.make(data)
    with monkeypatch.context() as patched:
        patched.setattr(access, "TAKE_OVER", access.TAKE_OVER.replace("END LOOP;", "END LOOP; PERFORM 1 / 0;"))
        with pytest.raises(EmbeddedPostgresError, match="division by zero"):
            EmbeddedPostgres(data).start()
    with former_embedded.run(data) if os.geteuid() != 0 else EmbeddedPostgres(data) as server:
        dsn = server if isinstance(server, str) else server.admin_dsn
        assert "outlay_renames" not in await rows(dsn, "SELECT rolname::text FROM pg_roles")
    with EmbeddedPostgres(data) as again:
        await is_ordinary(again.dsn)


async def test_a_change_of_the_access_files_is_undone(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data") as server:
        await rows(server.dsn, "SELECT 1")
    cluster = folder / "data" / "postgres-18"
    (cluster / "pg_hba.conf").write_text("local all all trust\n")
    (cluster / "pg_ident.conf").write_text('outlay "nobody" outlay_admin\n')
    with EmbeddedPostgres(folder / "data") as server:
        await rows(server.dsn, "SELECT 1")
        rules = "SELECT auth_method FROM pg_hba_file_rules"
        assert await rows(server.admin_dsn, rules) == ["peer"]
        users = await rows(server.admin_dsn, "SELECT DISTINCT sys_name FROM pg_ident_file_mappings")
        assert set(users) == {"root", pwd.getpwuid(os.geteuid()).pw_name}


@as_root
def test_what_is_given_away_follows_no_link(folder: Path) -> None:
    outside = folder / "outside"
    (outside / "inner").mkdir(parents=True)
    (outside / "file").touch()
    tree = folder / "tree"
    (tree / "sub").mkdir(parents=True)
    (tree / "sub" / "file").touch()
    (tree / "to a folder").symlink_to(outside)
    (tree / "sub" / "to a file").symlink_to(outside / "file")
    os.link(outside / "file", tree / "another name")
    for path in (tree, tree / "sub", tree / "sub" / "file"):
        os.chown(path, NOBODY, NOBODY)
    access.give_tree(tree, 1234, 1234)
    assert {path.stat().st_uid for path in (tree, tree / "sub", tree / "sub" / "file")} == {1234}
    assert owners(outside) == {0}
