"""Stops the server when the job that started it is gone, so that `kill -9` of `make` leaves no process behind.

Watched are the parent process where it is `make`, and every ancestor in our own process group, which is the shell's
job. Ancestors are not watched where a script or nohup put the server into the background (SIGINT or SIGHUP is ignored
then): such a launcher exits on purpose, and the server lives on.
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
    """The ancestors from the parent upwards, without process 1; empty where there is no /proc."""
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
    # The name stands in parentheses and may itself hold some, so the fields begin after the last one.
    before, _, after = Path(f"/proc/{pid}/stat").read_text().rpartition(")")
    fields = after.split()
    return Ancestor(pid, before.partition("(")[2], int(fields[2]), int(fields[1]))


def to_watch(chain: list[Ancestor], group: int, under_make: bool, in_background: bool) -> list[Ancestor]:
    """The ancestors whose end stops this process."""
    return [
        ancestor
        for place, ancestor in enumerate(chain)
        if (place == 0 and under_make) or (ancestor.group == group and not in_background)
    ]


def watch(on_gone: Callable[[str], None]) -> list[Ancestor]:
    """Calls `on_gone(reason)` from a thread when a watched process has ended, and exits this process 3 s later."""
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
