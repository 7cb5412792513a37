"""Becomes a PostgreSQL program that cannot outlive its parent. Run as a script: it imports only the standard library.

    python -I -S postgres_child.py UID:GID|- KEEP PARENT_PID PROGRAM ARGUMENT…

As root it drops to UID:GID first, for PostgreSQL refuses root. KEEP is 1 where that user could not reach the
binaries or the data (a clone under a private home): then the one capability that passes directory permissions stays,
and nobody's permissions are loosened. Last comes the death signal, since dropping privileges would clear it.
"""

import ctypes
import os
import signal
import struct
import sys

_PR_SET_PDEATHSIG = 1
_PR_SET_KEEPCAPS = 8
_PR_CAP_AMBIENT = 47
_PR_CAP_AMBIENT_RAISE = 2
_CAP_DAC_OVERRIDE = 1
_CAPABILITY_VERSION_3 = 0x20080522


def main() -> None:
    user, keep, parent, *command = sys.argv[1:]
    libc = ctypes.CDLL(None, use_errno=True)
    if user != "-":
        uid, gid = (int(part) for part in user.split(":"))
        _become(libc, uid, gid, keep == "1")
    if sys.platform == "linux":
        # SIGQUIT is PostgreSQL's immediate shutdown; what was committed is in the WAL.
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT, 0, 0, 0)
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


main()
