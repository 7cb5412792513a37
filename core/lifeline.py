"""The server stops when the job it was started as is gone, so that `kill -9` of `make` leaves nothing behind.

Watched are the direct parent where it is `make`, and every ancestor in our own process group: the job of the shell.
The latter not where we were put in the background by a script or under nohup (SIGINT or SIGHUP is ignored then):
such launchers exit on purpose and the server is to live on.
"""

import os
import select
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import Final, NamedTuple

_GRACE_SECONDS: Final = 3
_POLL_SECONDS: Final = 0.2


class Ancestor(NamedTuple):
    pid: int
    name: str
    group: int
    parent: int


def ancestors() -> list[Ancestor]:
    """From the parent upwards, without process 1; empty where there is no /proc."""
    found: list[Ancestor] = []
    parent = os.getppid()
    while parent > 1:
        try:
            ancestor = _read(parent)
        except (OSError, ValueError, IndexError):
            break
        found.append(ancestor)
        parent = ancestor.parent
    return found


def _read(pid: int) -> Ancestor:
    # The name is in parentheses and may hold anything, so what follows the last one counts.
    before, _, after = Path(f"/proc/{pid}/stat").read_text().rpartition(")")
    fields = after.split()
    return Ancestor(pid, before.partition("(")[2], int(fields[2]), int(fields[1]))


def to_watch(chain: list[Ancestor], group: int, under_make: bool, in_background: bool) -> list[Ancestor]:
    """Those of the ancestors whose end is ours."""
    return [
        ancestor
        for place, ancestor in enumerate(chain)
        if (place == 0 and under_make) or (ancestor.group == group and not in_background)
    ]


def watch(on_gone: Callable[[str], None]) -> list[Ancestor]:
    """Call `on_gone(reason)` from a thread once a watched process has ended; 3 s later the process ends itself."""
    in_background = signal.SIG_IGN in (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGHUP))
    watched = to_watch(ancestors(), os.getpgrp(), "MAKELEVEL" in os.environ, in_background)
    if watched:
        threading.Thread(target=_wait, args=(watched, on_gone), name="lifeline", daemon=True).start()
    return watched


def _wait(watched: list[Ancestor], on_gone: Callable[[str], None]) -> None:
    gone = _first_gone(watched)
    on_gone(f"{gone.name} ({gone.pid}), which started this server, is gone")
    sleep(_GRACE_SECONDS)
    os._exit(1)


def _first_gone(watched: list[Ancestor]) -> Ancestor:
    poll, by_handle = select.poll(), dict[int, Ancestor]()
    for ancestor in watched:
        try:
            handle = os.pidfd_open(ancestor.pid)
        except ProcessLookupError:
            return ancestor
        except (OSError, AttributeError):
            return _first_gone_by_polling(watched)
        by_handle[handle] = ancestor
        poll.register(handle, select.POLLIN)
    ready = poll.poll()
    return by_handle[ready[0][0]]


def _first_gone_by_polling(watched: list[Ancestor]) -> Ancestor:
    while True:
        for ancestor in watched:
            try:
                os.kill(ancestor.pid, 0)
            except ProcessLookupError:
                return ancestor
            except PermissionError:
                continue
        sleep(_POLL_SECONDS)
