"""Calls under way, on disk: what a process that was killed had let through is charged by the next one.

A file holds lines that begin a call, tell of its progress, or end it. It has no content and no key of a caller. What it
has of a call that never ended is an estimate: of a stream, the pieces that had come; of any other answer, the most that
it may have used.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from secrets import token_hex
from time import monotonic, time_ns
from typing import Any, BinaryIO, Final

import msgspec
import structlog

from core.holds.lost_calls import LOST
from core.ledger_id import LedgerId
from core.process.telemetry import GATEWAY
from services.gateway.spool import CALLS

_FILE_BYTES: Final = 4 * 1024 * 1024
_PROGRESS_SECONDS: Final = 1.0

_log = structlog.get_logger()


class _Line(msgspec.Struct, omit_defaults=True):
    call: str
    attempt: int
    ledger: int = 0
    event: dict[str, Any] | None = None
    """Of a line that begins a call."""
    output: int | None = None
    """Tokens that had come."""
    is_over: bool = False


_read: Final = msgspec.json.Decoder(_Line).decode
_write: Final = msgspec.json.encode
_Key = tuple[str, int]


class Journal:
    """One process's, in a folder that no other uses at the same time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: BinaryIO | None = None
        self._path = folder
        self._written = 0
        self._open: dict[_Key, _Line] = {}
        self._noted: dict[_Key, float] = {}

    def begin(self, ledger_id: LedgerId, call: str, attempt: int, event: Mapping[str, Any]) -> None:
        """The kernel has it when this returns.

        Args:
            event: without id, with the most that the call may use.
        """
        line = _Line(call, attempt, ledger_id, dict(event))
        self._append(line)
        self._open[call, attempt] = line

    def progress(self, call: str, attempt: int, output: int) -> None:
        """Output tokens that have come; written about once a second."""
        key, now = (call, attempt), monotonic()
        if key not in self._open or now - self._noted.get(key, 0.0) < _PROGRESS_SECONDS:
            return
        self._noted[key] = now
        self._open[key].output = output
        self._append(_Line(call, attempt, output=output))

    def end(self, call: str, attempt: int) -> None:
        """Its event is on disk, or it has none."""
        if self._open.pop((call, attempt), None) is not None:
            self._noted.pop((call, attempt), None)
            self._append(_Line(call, attempt, is_over=True))

    def _append(self, line: _Line) -> None:
        if self._file is None or self._written > _FILE_BYTES:
            self._renew()
        encoded = _write(line) + b"\n"
        if self._file is not None:
            self._file.write(encoded)
            self._written += len(encoded)

    def _renew(self) -> None:
        """A new file, with the calls that are open; the one before is not needed any more."""
        before, self._path = self._path, self._folder / f"{time_ns():020d}-{token_hex(4)}{CALLS}"
        file = open(self._path, "xb", buffering=0)  # noqa: SIM115 - closed by close
        kept = b"".join(_write(line) + b"\n" for line in self._open.values())
        file.write(kept)
        if self._file is not None:
            self._file.close()
            os.unlink(before)
        self._file, self._written = file, len(kept)

    def close(self) -> None:
        """Calls that are open now are charged by the next process."""
        if self._file is None:
            return
        self._file.close()
        self._file = None
        if not self._open:
            self._path.unlink(missing_ok=True)


def recover(folder: Path, told: Iterable[bytes]) -> Iterator[tuple[LedgerId, bytes]]:
    """The events of calls that ended processes had let through and not ended; forget their files once these are kept.

    Args:
        told: events that wait on disk. The calls that they are of have ended.
    """
    open_ = dict[_Key, _Line]()
    for path in sorted(folder.glob(f"*{CALLS}")):
        for line in path.read_bytes().splitlines():
            try:
                _take(open_, _read(line))
            except msgspec.MsgspecError:  # cut by the crash: the call had not been sent
                continue
    for raw in told:
        known = msgspec.json.decode(raw)
        open_.pop((str(known.get("operation_id")), known.get("attempt") or 0), None)
    last = dict[str, int]()
    for call, attempt in open_:
        last[call] = max(attempt, last.get(call, 0))
    for (call, attempt), begun in open_.items():
        event = dict(begun.event or {})
        event["event_id"] = call if attempt == last[call] else f"{call}-{attempt}"
        if event.get("is_stream") and begun.output is not None and "output_tokens" in event:
            event["output_tokens"] = min(begun.output, event["output_tokens"])
        GATEWAY.recovered.inc()
        yield LedgerId(begun.ledger), _write({**event, "operation_id": call, "attempt": attempt, "usage_flags": [LOST]})
    if open_:
        _log.warning("gateway_calls_recovered", calls=len(open_))


def forget(folder: Path) -> None:
    for path in folder.glob(f"*{CALLS}"):
        os.unlink(path)


def _take(open_: dict[_Key, _Line], line: _Line) -> None:
    key = line.call, line.attempt
    if line.event is not None:
        open_[key] = line
    elif line.is_over:
        open_.pop(key, None)
    elif key in open_:
        open_[key].output = line.output
