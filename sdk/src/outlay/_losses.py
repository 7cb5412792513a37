"""What the server has to be told besides events: how many of them were dropped, and how many calls were not seen."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Mapping

Losses = Mapping[str, Mapping[str, int]]
"""Counts by the field of the request that carries them, `dropped` or `unseen`, then by reason or provider. No zeros."""

_LINGER_SECONDS = 5.0
"""How long a count waits for a batch that takes it along."""
_AGAIN_SECONDS = 60.0


class LossCounts:
    """Counts since the start, and which of them the server knows. Safe to use from any thread."""

    def __init__(self) -> None:
        self._counted: dict[str, Counter[str]] = {"dropped": Counter(), "unseen": Counter()}
        self._known: dict[str, Counter[str]] = {"dropped": Counter(), "unseen": Counter()}
        self._changing = threading.RLock()  # a signal handler may count in the middle of counting
        self._due_at = float("inf")

    def add(self, field: str, code: str, times: int = 1) -> None:
        with self._changing:
            self._counted[field][code] += times
            self._due_at = min(self._due_at, time.monotonic() + _LINGER_SECONDS)

    def untold(self) -> Losses:
        """What the server does not know yet."""
        with self._changing:
            return {field: more for field, counts in self._counted.items() if (more := counts - self._known[field])}

    def told(self, losses: Losses) -> None:
        """The server knows of these."""
        with self._changing:
            for field, counts in losses.items():
                self._known[field].update(counts)
            if not self.untold():
                self._due_at = float("inf")

    def hurry(self) -> None:
        """What is untold is due now."""
        if self._due_at < float("inf"):
            self._due_at = 0.0

    def tried(self, again: bool) -> None:
        """A report was refused, or failed and is due `again` in a minute. A batch takes the counts along before."""
        with self._changing:
            if self.untold():
                self._due_at = time.monotonic() + _AGAIN_SECONDS if again else float("inf")

    def is_due(self) -> bool:
        """Whether they are to be reported, without events if there are none."""
        return self._due_at <= time.monotonic()

    def seconds_left(self, most: float) -> float:
        """Until they are due, at most `most`."""
        return max(0.0, min(self._due_at - time.monotonic(), most))
