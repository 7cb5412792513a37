"""The services' log lines in one stream, each with its service's name. Repeats are printed only now and then."""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final

REPEAT_SECONDS: Final = 30
"""The time between two prints of a line that repeats, as while a database is unreachable."""
_REMEMBERED: Final = 500
_CHANGING: Final = re.compile(r"^timestamp=\S+ |\brequest_id=\S+|\d+")
"""The parts that differ between repeats of a line: times, request ids, numbers."""


@dataclass
class _Seen:
    printed_at: float
    withheld: int = 0


class LogLines:
    """Passes lines on to `show(service, line)`; may be called from several threads."""

    def __init__(self, show: Callable[[str, str], None], clock: Callable[[], float] = monotonic) -> None:
        self._show, self._clock = show, clock
        self._seen: dict[tuple[str, str], _Seen] = {}
        self._lock = threading.Lock()

    def write(self, service: str, line: str) -> None:
        with self._lock:
            key, now = (service, _CHANGING.sub("", line)), self._clock()
            seen = self._seen.get(key)
            if seen is not None and now - seen.printed_at < REPEAT_SECONDS:
                seen.withheld += 1
                return
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            self._seen[key] = _Seen(now)
            more = f" ({seen.withheld} more like it since)" if seen is not None and seen.withheld else ""
            self._show(service, line + more)
