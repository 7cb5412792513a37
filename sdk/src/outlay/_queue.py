"""What waits to be sent: bounded in events and roughly in bytes, and safe to fill from anywhere.

Nothing here takes a lock that is held while other code runs, so that a signal handler, a logging handler or a
garbage collection that records in the middle of a `put` finds nothing to wait for.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any, Protocol


class Observed(Protocol):
    """A call whose bytes are still to be read."""

    is_poll: bool
    """Whether it only looked at what was asked for earlier."""

    def facts(self) -> list[dict[str, Any]]:
        """The fields of each of its events; what was read is kept, the bytes are not."""


Recorded = tuple[int, Mapping[str, Any], "Mapping[str, Any] | Observed | bytes", int]
"""When, in nanoseconds since 1970; the attribution then; the fields given, or JSON already; bytes, roughly. A tuple is
cheapest."""

READ_BYTES = 2500
"""What a call takes that was read and is several events, roughly."""
_ENCODED_BYTES = 250
"""What an event takes beside its JSON, roughly."""

_NEVER = 1 << 62


class Queue:
    def __init__(self, max_events: int, max_bytes: int) -> None:
        self._items: deque[Recorded] = deque()
        self._bytes = 0
        self._max_events = max_events
        self._max_bytes = max_bytes
        self._wake_at = _NEVER
        # One raw lock, used as a bell: releasing it never blocks, and it rings on until heard.
        self._bell = threading.Lock()
        self._bell.acquire()

    def __len__(self) -> int:
        return len(self._items)

    @property
    def is_full(self) -> bool:
        return len(self._items) >= self._max_events or self._bytes >= self._max_bytes

    def put(self, item: Recorded) -> bool:
        """False where it is full: the newest is what is lost."""
        items = self._items
        if len(items) >= self._max_events or self._bytes >= self._max_bytes:
            return False
        items.append(item)
        self._bytes += item[3]
        if len(items) >= self._wake_at:
            self.ring()
        return True

    def take(self) -> Recorded | None:
        """The oldest; for the sender's thread."""
        try:
            item = self._items.popleft()
        except IndexError:
            return None
        # Additions of two threads may overlap and lose one; an empty queue sets that right.
        self._bytes = max(0, self._bytes - item[3]) if self._items else 0
        return item

    def read_ahead(self, events: Callable[[Recorded], Iterator[bytes | Exception]]) -> None:
        """Where nothing can be sent for now, at least make what waits small; for the sender's thread.

        Args:
            events: the events of an item, as JSON; an exception for one that cannot be said, which is met again later.
        """
        for place, item in enumerate(tuple(self._items)):
            if isinstance(item[2], bytes) or item[3] == READ_BYTES:
                continue
            time.sleep(0)  # let the application's threads have the interpreter
            encoded = [*events(item)]
            kept: Recorded = (*item[:3], READ_BYTES)  # its bodies are read
            if len(encoded) == 1 and isinstance(first := encoded[0], bytes):
                kept = (item[0], {}, first, len(first) + _ENCODED_BYTES)
            try:
                if self._items[place] is not item:  # cleared meanwhile
                    return
                self._items[place] = kept
            except IndexError:
                return
            self._bytes -= item[3] - kept[3]

    def clear(self) -> int:
        """How many there were."""
        gone = 0
        while self.take() is not None:
            gone += 1
        return gone

    def ring(self) -> None:
        """Wake the thread that waits, or keep the next from falling asleep."""
        self._wake_at = _NEVER
        with suppress(RuntimeError):  # it rings already
            self._bell.release()

    def wait(self, events: int, timeout: float) -> None:
        """Until so many events wait, somebody rings, or `timeout` seconds are over (below 0: no limit)."""
        self._wake_at = events
        if len(self._items) < events:
            self._bell.acquire(timeout=timeout)
        self._wake_at = _NEVER
