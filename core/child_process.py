"""Starts programs that cannot outlive their parent: this file, run as a script, becomes the program.

    python -I -S child_process.py SIGNAL UID:GID|- KEEP PARENT_PID PROGRAM ARGUMENT…

The program gets SIGNAL when the parent is gone. Started as root, it becomes UID:GID first, since PostgreSQL refuses
to run as root. KEEP is 1 where that user cannot reach the binaries or the data (a clone under a private home): it then
keeps the one capability that passes directory permissions, so that no permissions need to be loosened. The death
signal is set last, because dropping privileges clears it. The script imports only the standard library.
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
    """The command to start in place of `command`. Start it from the main thread: the child dies with its thread.

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
