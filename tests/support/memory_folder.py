"""Where a run of tests keeps its databases, Kafka's log and temporary files: in memory, where that has the room.

A fresh ledger is a copy of some 800 files, and most tests take one. On a disk the copy costs more than the test.
"""

import fcntl
import os
import re
import shutil
import tempfile
import time
from pathlib import Path
from typing import Final

FOLDER: Final = "OUTLAY_TEST_FOLDER"
"""Where temporary files go instead; `make faults` says the disk's, where an fsync means something."""
MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
ROOM_GB: Final = 6
"""For the servers of three workers, their write-ahead logs, and a Kafka each."""
_PREFIX: Final = "outlay-tests-"
_AGE_SECONDS: Final = 60
"""A younger folder may be about to be locked."""


def memory_gb(meminfo: Path = Path("/proc/meminfo")) -> float:
    """What Linux can still give to processes and files; 0 where the system is another."""
    try:
        found = re.search(r"^MemAvailable:\s+(\d+) kB", meminfo.read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found[1]) / 1024**2 if found else 0


def has_room(memory: Path) -> bool:
    """Whether tests may write here, run programs from here, and will not fill it. In a container it is often small."""
    try:
        state = os.statvfs(memory)
    except OSError:
        return False
    usable = os.access(memory, os.W_OK | os.X_OK) and not state.f_flag & os.ST_NOEXEC
    return usable and min(state.f_bavail * state.f_frsize / 1024**3, memory_gb()) >= ROOM_GB


class MemoryFolder:
    """The temporary folder of one run and its subprocesses, until `remove`. A killed run's is removed by the next."""

    def __init__(self, memory: Path = MEMORY) -> None:
        self._before = os.environ.get("TMPDIR")
        for former in memory.glob(f"{_PREFIX}*"):
            _remove_unless_in_use(former)
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=memory))
        self._lock = os.open(self.path, os.O_RDONLY)
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        self.path.chmod(0o1777)  # as /tmp: servers have users of their own
        _use(str(self.path))

    def remove(self) -> None:
        _use(self._before)
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self._lock)


def _use(folder: str | None) -> None:
    if folder is None:
        os.environ.pop("TMPDIR", None)
    else:
        os.environ["TMPDIR"] = folder
    tempfile.tempdir = None  # it is found again


def _remove_unless_in_use(folder: Path) -> None:
    try:
        if folder.stat().st_uid != os.geteuid() or time.time() - folder.stat().st_mtime < _AGE_SECONDS:
            return
        lock = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(folder, ignore_errors=True)
    except BlockingIOError:
        pass
    finally:
        os.close(lock)


def run_in_memory() -> MemoryFolder | None:
    """Temporary files of this process, its workers and its servers are in memory from here on, where that has room."""
    if given := os.environ.get(FOLDER):
        _use(given)
        return None
    return MemoryFolder() if has_room(MEMORY) else None
