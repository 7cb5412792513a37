"""Events on disk until ingest has them: appended before a call's answer ends, so that no crash of the process loses any
of them.

A file holds lines of `{"ledger": 7, "event": {…}}`. New lines go to the newest file; older ones are sent and deleted.
"""

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex
from time import time_ns
from typing import BinaryIO, Final

import msgspec

from core.errors import SettingsError
from core.ledger_id import LedgerId
from core.process.telemetry import GATEWAY

_SUFFIX: Final = ".events"
CALLS: Final = ".calls"
"""Of the files of a journal, which lie beside it."""
_FILE_BYTES: Final = 4 * 1024 * 1024
_PARTS: Final = 64
"""Gateways that may share a folder."""


class Line(msgspec.Struct):
    ledger: int
    event: msgspec.Raw


_read = msgspec.json.Decoder(Line).decode


class Spool:
    """A folder of gateways; each process has a part of its own. What ended processes left is sent, too.

    Args:
        most_bytes: beyond it the gateway is not ready.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        try:
            self._folder, self._lock = _own_part(folder)
        except OSError as error:
            raise SettingsError(f"{folder} cannot be used: {error.strerror}; it holds events on their way.") from None
        self._most = most_bytes
        self._closed = sorted(self._folder.glob(f"*{_SUFFIX}"))
        self._size = sum(path.stat().st_size for path in self._closed)
        self._file: BinaryIO | None = None
        self._path = self._folder
        self._written = 0

    def why_not_ready(self) -> str | None:
        return "too many events wait for ingest" if self._size >= self._most else None

    @property
    def folder(self) -> Path:
        """This process's own part."""
        return self._folder

    def waiting(self) -> Iterator[bytes]:
        """The events of files that an earlier process wrote."""
        for path in self._closed:
            yield from (bytes(line.event) for line in self.read(path))

    @property
    def is_empty(self) -> bool:
        return self._size == 0

    def append(self, ledger_id: LedgerId, event: bytes) -> None:
        """The kernel has the line when this returns: it outlives the process, though not a loss of power."""
        if self._file is None or self._written > _FILE_BYTES:
            self.rotate()
            self._path = self._folder / f"{time_ns():020d}-{token_hex(4)}{_SUFFIX}"
            self._file = open(self._path, "xb", buffering=0)  # noqa: SIM115 - closed by rotate
            self._written = 0
        line = b'{"ledger":%d,"event":%b}\n' % (ledger_id, event)
        self._file.write(line)
        self._written += len(line)
        self._note(len(line))

    def rotate(self) -> None:
        """Ends the newest file, so that it can be sent."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._closed.append(self._path)

    def oldest(self) -> Path | None:
        """The next file to send."""
        return self._closed[0] if self._closed else None

    def read(self, path: Path) -> Iterator[Line]:
        """A line that was cut by a crash is left out: the call's answer had not ended."""
        with path.open("rb") as file:
            for line in file:
                try:
                    yield _read(line)
                except msgspec.MsgspecError:
                    continue

    def forget(self, path: Path) -> None:
        """Deletes a file whose events ingest has."""
        size = path.stat().st_size
        os.unlink(path)
        self._closed.remove(path)
        self._note(-size)

    def close(self) -> None:
        """Others may take the part over."""
        if self._file is not None:
            self._file.close()
        self._lock.close()

    def _note(self, size: int) -> None:
        self._size += size
        GATEWAY.spool_bytes.set(self._size)


def _own_part(folder: Path) -> tuple[Path, BinaryIO]:
    """The first part that no process has, with its lock, and in it the files of all other such parts."""
    free = list[tuple[Path, BinaryIO]]()
    for number in range(_PARTS):
        part = folder / str(number)
        if free and not part.exists():
            break
        part.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock: BinaryIO = (part / "lock").open("wb")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            continue
        free.append((part, lock))
    if not free:
        raise OSError(0, "too many processes use it")
    own, lock = free[0]
    for other, others_lock in free[1:]:
        for path in (*other.glob(f"*{_SUFFIX}"), *other.glob(f"*{CALLS}")):
            path.rename(own / path.name)
        others_lock.close()
    return own, lock
