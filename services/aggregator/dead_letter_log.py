"""Logs dead letters: how many, for which reasons, and the id of one. At most a line in 10 s, and no content."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

import structlog

from core.event_log.dead_letter import DeadLetter

LOG_SECONDS: Final = 10
_REASONS: Final = 5

_log = structlog.get_logger()


def _later(seconds: float, call: Callable[[], None]) -> None:
    asyncio.get_running_loop().call_later(seconds, call)


class DeadLetterLog:
    """`later`: calls a function after some seconds."""

    def __init__(self, later: Callable[[float, Callable[[], None]], None] = _later) -> None:
        self._later = later
        self._reasons = Counter[str]()
        """Letters by reason, since the last line."""
        self._newest = ""
        self._is_quiet = False
        """Whether the last line is less than 10 s ago."""

    def note(self, letters: Sequence[DeadLetter]) -> None:
        """Logs letters that are in the topic now: at once, or with all others 10 s after the last line."""
        self._reasons.update(letter.error_class for letter in letters)
        self._newest = letters[-1].id
        if not self._is_quiet:
            self._write()

    def _write(self) -> None:
        reasons = ", ".join(f"{count} {reason}" for reason, count in self._reasons.most_common(_REASONS))
        _log.error("dead_letters", letters=self._reasons.total(), reasons=reasons, newest=self._newest)
        self._reasons.clear()
        self._is_quiet = True
        self._later(LOG_SECONDS, self._end_quiet)

    def _end_quiet(self) -> None:
        self._is_quiet = False
        if self._reasons:
            self._write()
