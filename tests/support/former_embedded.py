"""A data directory of the embedded PostgreSQL as version 0.1 made it: no logins, one role, which is the superuser."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from core.child_process import child_command
from core.db.embedded import wheel_binaries
from tests.support.waiting import until

NOBODY = 65_534


def _command(program: str, *arguments: str) -> list[str]:
    user = f"{NOBODY}:{NOBODY}" if os.geteuid() == 0 else "-"
    return child_command([str(wheel_binaries() / program), *arguments], signal.SIGQUIT, user, True)


def make(data_dir: Path) -> Path:
    """Returns the cluster's folder. As root it belongs to `nobody`, as it did."""
    data_dir.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, parents=True)
    cluster = data_dir / "postgres-18"
    cluster.mkdir(mode=0o700)
    if os.geteuid() == 0:
        os.chown(cluster, NOBODY, NOBODY)
    initdb = _command("initdb", "-D", str(cluster), "-U", "outlay", "-A", "trust", "-E", "UTF8", "--locale=C")
    subprocess.run([*initdb, "--data-checksums", "--no-sync"], check=True, capture_output=True, cwd="/")
    single = _command("postgres", "--single", "-D", str(cluster), "postgres")
    subprocess.run(single, input=b"CREATE DATABASE outlay;\n", check=True, capture_output=True, cwd="/")
    return cluster


@contextmanager
def run(data_dir: Path) -> Iterator[str]:
    """Runs the server as version 0.1 did; yields the superuser's URL."""
    sockets = data_dir / "socket"
    sockets.mkdir(mode=0o700, exist_ok=True)
    if os.geteuid() == 0:
        shutil.chown(sockets, NOBODY, NOBODY)
    arguments = ["-D", str(data_dir / "postgres-18"), "-c", "listen_addresses=", "-c", "fsync=off"]
    arguments += ["-c", f"unix_socket_directories={sockets}", "-c", "unix_socket_permissions=0700"]
    with (data_dir / "postgres.log").open("ab") as log:
        server = subprocess.Popen(_command("postgres", *arguments), stdout=log, stderr=log, cwd="/")
    try:
        assert until(lambda: "ready" in _status(data_dir)), (data_dir / "postgres.log").read_text()
        yield f"postgresql://outlay@/outlay?host={quote(str(sockets), safe='')}&port=5432"
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


def _status(data_dir: Path) -> str:
    try:
        return (data_dir / "postgres-18" / "postmaster.pid").read_text()
    except OSError:
        return ""
