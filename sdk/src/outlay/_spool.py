"""The optional spool: events on disk until the server has them, so that even a killed process loses none.

A file has one event on each line and is locked by the process that writes it. Where that process is gone, the next one
that starts with the same folder sends the file. Events hold no prompts; only the owner can read the files.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

from ._errors import SettingsError

_SEGMENT_BYTES = 4 * 1024 * 1024


def _lock(file: IO[bytes]) -> None:
    """Lock the file until it is closed or the process ends. Raises `OSError` where another process holds the lock."""
    try:
        import fcntl
    except ImportError:  # Windows
        raise SettingsError("a spool needs a system with flock; leave OUTLAY_SPOOL_DIR unset") from None
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class _Segment(NamedTuple):
    path: Path
    file: IO[bytes]


class Spool:
    """The files of this process. The recording thread writes, one at a time; the sender's thread frees.

    Raises:
        SettingsError: the folder cannot be used.
    """

    def __init__(self, folder: str | Path) -> None:
        self._folder = Path(folder)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise SettingsError(f"the spool's folder cannot be made: {error.strerror}") from None
        self._open: _Segment | None = None
        self._full: deque[tuple[int, _Segment]] = deque()
        """Full segments, each with the number of events written up to its end."""
        self._written = self._size = 0

    def reset(self) -> None:
        """Leave the files to the parent, in a forked child."""
        self._close(remove=False)
        self._written = self._size = 0

    def add(self, event: bytes) -> None:
        """Write an event. On return the operating system has it: it survives the process, not the machine."""
        if self._open is None or self._size > _SEGMENT_BYTES:
            if self._open is not None:
                self._full.append((self._written, self._open))
            self._open, self._size = self._new(), 0
        self._size += self._open.file.write(event + b"\n")
        self._written += 1

    def settled(self, events: int) -> None:
        """Free the oldest events: so many of all that were added are finished."""
        while self._full and self._full[0][0] <= events:
            _end(self._full.popleft()[1], remove=True)
        if self._open is not None and events >= self._written and self._size:
            self._open.file.truncate(0)
            self._size = 0

    def left_behind(self) -> Iterator[list[bytes]]:
        """The events of each file whose process is gone. A file is deleted when the next one is requested."""
        for path in sorted(self._folder.glob("*.jsonl")):
            with suppress(OSError), path.open("r+b") as file:
                _lock(file)
                lines = file.read().split(b"\n")
                whole = [line for line in lines if line.startswith(b"{") and line.endswith(b"}")]
                if whole:
                    yield whole
                path.unlink()

    def close(self) -> None:
        """Close the files; delete them where all events are finished."""
        self._close(remove=self._size == 0 and not self._full)

    def _close(self, remove: bool) -> None:
        for segment in [*(segment for _, segment in self._full), *([self._open] if self._open else [])]:
            _end(segment, remove)
        self._full.clear()
        self._open = None

    def _new(self) -> _Segment:
        """A new segment, which is locked before it gets the name that other processes look for."""
        path = self._folder / f"{os.getpid()}-{os.urandom(6).hex()}.jsonl"
        unnamed = path.with_suffix(".new")
        file = os.fdopen(os.open(unnamed, os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_RDWR, 0o600), "ab", buffering=0)
        _lock(file)
        unnamed.rename(path)
        return _Segment(path, file)


def _end(segment: _Segment, remove: bool) -> None:
    if remove:
        segment.path.unlink(missing_ok=True)
    segment.file.close()
