"""Starts programs that cannot outlive their parent: this file, run as a script, becomes the program.

    python -I -S child.py SIGNAL UID:GID|- KEEP PARENT_PID PROGRAM ARGUMENT…

SIGNAL is the number it is sent when the parent is gone. As root it drops to UID:GID first where they are given, for
PostgreSQL refuses root. KEEP is 1 where that user could not reach the binaries or the data (a clone under a private
home): then the one capability that passes directory permissions stays, and nobody's permissions are loosened. Last
comes the death signal, since dropping privileges would clear it. As a script it imports only the standard library.
"""

import ctypes
import os
import signal
import struct
import sys
from collections.abc import Sequence

_PR_SET_PDEATHSIG = 1
_PR_SET_KEEPCAPS = 8
_PR_CAP_AMBIENT = 47
_PR_CAP_AMBIENT_RAISE = 2
_CAP_DAC_OVERRIDE = 1
_CAPABILITY_VERSION_3 = 0x20080522


def child_command(command: Sequence[str], last: signal.Signals, user: str = "-", keep: bool = False) -> list[str]:
    """What to start instead of `command`, from the main thread: the child dies with the thread that started it.

    Args:
        command: the program's whole path and its arguments.
        last: the signal it gets when this process is gone.
        user: `uid:gid` to become, for root only.
        keep: whether that user keeps the capability to pass directory permissions.
    """
    how = [str(last.value), user, str(int(keep)), str(os.getpid())]
    return [sys.executable, "-I", "-S", __file__, *how, *command]


def main() -> None:
    last, user, keep, parent, *command = sys.argv[1:]
    libc = ctypes.CDLL(None, use_errno=True)
    if user != "-":
        uid, gid = (int(part) for part in user.split(":"))
        _become(libc, uid, gid, keep == "1")
    if sys.platform == "linux":
        libc.prctl(_PR_SET_PDEATHSIG, int(last), 0, 0, 0)
        if os.getppid() != int(parent):
            sys.exit("the parent is gone already")
    os.execv(command[0], command)  # noqa: S606 - becoming that program is this file's purpose


def _become(libc: ctypes.CDLL, uid: int, gid: int, keep_reach: bool) -> None:
    os.setgroups([])
    os.setgid(gid)
    if keep_reach:
        libc.prctl(_PR_SET_KEEPCAPS, 1, 0, 0, 0)
    os.setuid(uid)
    if keep_reach:
        bit = 1 << _CAP_DAC_OVERRIDE
        header = struct.pack("=Ii", _CAPABILITY_VERSION_3, 0)
        sets = struct.pack("=6I", bit, bit, bit, 0, 0, 0)  # effective, permitted, inheritable; then the high words
        if libc.capset(header, sets) or libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, _CAP_DAC_OVERRIDE, 0, 0):
            sys.exit("cannot keep CAP_DAC_OVERRIDE; put OUTLAY_DATA_DIR where every user may enter")


if __name__ == "__main__":
    main()
