"""The embedded PostgreSQL: it starts anywhere, recovers from kills, and never outlives its server."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from core.db.embedded import EmbeddedPostgres, running_dsn
from core.db.embedded_access import EmbeddedPostgresError
from tests.support.server import ROOT

OWNER = """
import sys, time
from pathlib import Path
from core.db.embedded import EmbeddedPostgres
with EmbeddedPostgres(Path(sys.argv[1])) as server:
    print(server.pid, flush=True)
    time.sleep(60)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="outlay-pg-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


async def run(dsn: str, sql: str) -> object:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def test_data_stays(folder: Path) -> None:
    for expected in (1, 2):
        with EmbeddedPostgres(folder / "data") as server:
            await run(server.dsn, "CREATE TABLE IF NOT EXISTS t AS SELECT 1 AS n WHERE false")
            await run(server.dsn, "INSERT INTO t VALUES (1)")
            assert await run(server.dsn, "SELECT count(*) FROM t") == expected
            assert await run(server.dsn, "SHOW fsync") == "on"
            assert running_dsn(folder / "data") == server.dsn
        assert running_dsn(folder / "data") is None


async def test_it_dies_with_its_owner_and_recovers(folder: Path) -> None:
    owner = subprocess.Popen([sys.executable, "-c", OWNER, folder / "data"], cwd=ROOT, stdout=subprocess.PIPE)
    assert owner.stdout is not None
    pid = int(owner.stdout.readline())
    dsn = running_dsn(folder / "data")
    assert dsn is not None
    await run(dsn, "CREATE TABLE t AS SELECT 42 AS n")
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    owner.stdout.close()
    with EmbeddedPostgres(folder / "data") as again:  # at once: it waits for the previous one to end
        assert await run(again.dsn, "SELECT n FROM t") == 42
        assert not alive(pid)


async def test_two_owners_are_refused(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data") as first:
        with pytest.raises(EmbeddedPostgresError, match="OUTLAY_DATA_DIR"):
            EmbeddedPostgres(folder / "data").start()
        assert await run(first.dsn, "SELECT 1") == 1


async def test_an_interrupted_initdb_is_done_anew(folder: Path) -> None:
    unfinished = folder / "data" / "postgres-18.unfinished"
    unfinished.mkdir(parents=True)
    (unfinished / "PG_VERSION").write_text("18\n")
    with EmbeddedPostgres(folder / "data") as server:
        assert await run(server.dsn, "SELECT current_database()") == "outlay"
    assert not unfinished.exists()


async def test_a_stale_pid_file_is_no_obstacle(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data") as server:
        assert server.pid is not None
        os.kill(server.pid, signal.SIGKILL)
        while alive(server.pid):
            time.sleep(0.01)
    assert (folder / "data" / "postgres-18" / "postmaster.pid").exists()
    (folder / "data" / "postgres-18" / "postmaster.pid").write_text(f"{os.getpid()}\nx\n0\n5432\n\n\n\nready\n")
    with EmbeddedPostgres(folder / "data") as server:
        assert await run(server.dsn, "SELECT 1") == 1


async def test_a_long_path_and_a_private_one(folder: Path) -> None:
    deep = folder / ("long" * 30) / "data"
    private = folder / "private"
    private.mkdir(mode=0o700)
    for data in (deep, private / "data", private):
        with EmbeddedPostgres(data) as server:
            assert await run(server.dsn, "SELECT 1") == 1
    assert private.stat().st_mode & 0o777 == 0o700, "nobody's permissions are loosened"


async def test_a_server_that_dies_is_revived(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data") as server:
        assert not server.revive()
        assert server.pid is not None
        os.kill(server.pid, signal.SIGKILL)
        while not server.revive():
            time.sleep(0.01)
        for _ in range(2_400):
            try:
                assert await run(server.dsn, "SELECT 1") == 1
                break
            except (OSError, asyncpg.PostgresError):
                time.sleep(0.05)
        else:
            raise AssertionError("it did not come back")


async def test_a_broken_start_says_why(folder: Path) -> None:
    with pytest.raises(EmbeddedPostgresError, match="no_such_setting"):
        EmbeddedPostgres(folder / "data", {"no_such_setting": "1"}).start()
