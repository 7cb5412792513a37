"""The queue of recorded items: limited in events and approximately in bytes, and safe to fill from anywhere.

No lock is held while other code runs, so a signal handler, a logging handler or a garbage collection that records in
the middle of a `put` never waits.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Protocol


class Observed(Protocol):
    """An intercepted call whose bytes are not parsed yet."""

    is_poll: bool
    """Whether it only polls a response that was requested earlier."""

    def facts(self) -> list[dict[str, Any]]:
        """The fields of each of its events. Keeps the result and drops the bytes."""


Recorded = tuple[int, Mapping[str, Any], "dict[str, Any] | Observed | bytes", int]
"""(nanoseconds since 1970, attribution at that time, fields or call or encoded event, approximate bytes). A plain tuple
is the cheapest to make."""

READ_BYTES = 2500
"""Approximate size of a call that was parsed and has several events."""
_ENCODED_BYTES = 250
"""Approximate size of a queued event without its JSON."""

_NEVER = 1 << 62


class Queue:
    """Filled by any thread, emptied by the sender's."""

    def __init__(self, max_events: int, max_bytes: int) -> None:
        self._items: deque[Recorded] = deque()
        self._bytes = 0
        self._max_events = max_events
        self._max_bytes = max_bytes
        self._wake_at = _NEVER
        # A raw lock used as a bell: releasing it never blocks, and it keeps ringing until a `wait` hears it.
        self._bell = threading.Lock()
        self._bell.acquire()

    def __len__(self) -> int:
        return len(self._items)

    @property
    def is_full(self) -> bool:
        return len(self._items) >= self._max_events or self._bytes >= self._max_bytes

    def put(self, item: Recorded) -> bool:
        """False where the queue is full: the new item is lost."""
        items = self._items
        if len(items) >= self._max_events or self._bytes >= self._max_bytes:
            return False
        items.append(item)
        self._bytes += item[3]
        if len(items) >= self._wake_at:
            self.ring()
        return True

    def take(self) -> Recorded | None:
        """The oldest item. For the sender's thread."""
        try:
            item = self._items.popleft()
        except IndexError:
            return None
        # Two threads that add at once may lose one addition; an empty queue corrects the sum.
        self._bytes = max(0, self._bytes - item[3]) if self._items else 0
        return item

    def read_ahead(self, events: Callable[[Recorded], Sequence[bytes | Exception]]) -> None:
        """Encode waiting items to save memory while nothing can be sent. For the sender's thread.

        Args:
            events: gives the events of an item as JSON, or an exception for one that cannot be encoded. Such an item
                stays, and is reported when it is taken.
        """
        for place, item in enumerate(tuple(self._items)):
            if isinstance(item[2], bytes) or item[3] == READ_BYTES:
                continue
            time.sleep(0)  # let the application's threads have the interpreter
            encoded = events(item)
            kept: Recorded = (*item[:3], READ_BYTES)  # its bodies are parsed and dropped
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
        """Remove all items; returns their number."""
        gone = 0
        while self.take() is not None:
            gone += 1
        return gone

    def ring(self) -> None:
        """Wake the waiting thread, or let its next `wait` return at once."""
        self._wake_at = _NEVER
        with suppress(RuntimeError):  # it rings already
            self._bell.release()

    def wait(self, events: int, timeout: float) -> None:
        """Wait until so many items are queued, `ring` is called, or `timeout` seconds passed (below 0: no limit)."""
        self._wake_at = events
        if len(self._items) < events:
            self._bell.acquire(timeout=timeout)
        self._wake_at = _NEVER
