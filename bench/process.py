"""Scratch servers, the CPU time and memory of processes, and percentiles of figures."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.server import Server

_TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder that is deleted afterwards. Other users may enter it, as PostgreSQL runs as another user under root."""
    with tempfile.TemporaryDirectory(prefix="outlay-bench-") as folder:
        Path(folder).chmod(0o711)
        yield Path(folder)


@contextmanager
def scratch_server() -> Iterator[Server]:
    """A server with an empty ledger, on a port of its own."""
    with scratch_folder() as folder:
        server = Server(folder / "data").start()
        try:
            yield server
        finally:
            server.stop()


def cpu_seconds(pids: Sequence[int]) -> float:
    """The user and system time of these processes, with children that have ended."""
    total = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(int(fields[n]) for n in (11, 12, 13, 14))
    return total / _TICKS


def resident_mib(pid: int) -> float:
    """The resident memory of a process in MiB."""
    fields = Path(f"/proc/{pid}/statm").read_text().split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def tree(root: int) -> list[int]:
    """The ids of a process and all its descendants."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found, waiting = [], [root]
    while waiting:
        pid = waiting.pop()
        found.append(pid)
        waiting += parents.get(pid, [])
    return found


def spread(seconds: Sequence[float]) -> str:
    """The median, a high percentile and the maximum, in ms."""
    shown = ", ".join(f"p{share} {1e3 * percentile(seconds, share / 100):.0f} ms" for share in (50, 99))
    return f"{shown}, max {1e3 * max(seconds):.0f} ms"


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
