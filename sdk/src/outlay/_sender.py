"""Takes events off the caller's hands: a bounded queue, one lazy daemon thread, retries that cost nothing.

The caller only appends. Everything that can fail or wait happens in the thread; what cannot be sent is counted.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any, NamedTuple

from ._config import Config
from ._delivery import Delivery
from ._events import MAX_EVENT_BYTES, as_json, tidy, weigh, wire_event
from ._http import Connection, Transport
from ._queue import Observed, Queue, Recorded
from ._uuid7 import Ids

BATCH_EVENTS = 500
BATCH_BYTES = 4 * 1024 * 1024
LINGER_SECONDS = 1.0
_LONGEST_SLEEP = 3600.0
_POLITE = 32
_UNREACHED = 1 << 60

_log = logging.getLogger("outlay")


class FlushResult(NamedTuple):
    """Counts since the start; `pending` is what still waits."""

    sent: int
    pending: int
    dropped: int
    """Never left: the queue was full, the process ended first, or the event cannot be said in JSON."""
    rejected: int
    """Refused by the server for good."""

    def plus(self, other: FlushResult) -> FlushResult:
        return FlushResult(*(mine + its for mine, its in zip(self, other)))  # noqa: B905 - of one length


NOTHING = FlushResult(0, 0, 0, 0)


class Sender:
    """One for each configuration; a forked child starts with an empty one, the parent sends what it has.

    Args:
        connect: makes the transport, in the thread that will use it.
        on_start: called once a process, when the thread starts.
    """

    def __init__(
        self,
        config: Config,
        connect: Callable[[Config], Transport] | None = None,
        on_start: Callable[[], None] | None = None,
    ) -> None:
        self.config = config
        self._connect = connect or Connection
        self._on_start = on_start
        self._defaults = {k: v for k, v in (("service", config.service), ("environment", config.environment)) if v}
        self.reset()

    def reset(self) -> None:
        """As new: in a forked child nothing of the parent's is ours, neither its events nor its locks."""
        self._queue = Queue(self.config.max_queue_events, self.config.max_queue_bytes)
        self._taken = self._sent = self._dropped = self._rejected = self._lost_by_us = 0
        self.said: Counter[str] = Counter()
        self._hurry_to = 0
        self._nudged = False
        self._give_up_at = float("inf")
        self._retired = self.stopped = False
        self._settling = threading.RLock()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ids = Ids()

    def put(self, attribution: Mapping[str, Any], fields: Mapping[str, Any]) -> None:
        """Called by the application: append, and be gone."""
        size = weigh(fields)
        if not size:
            fields = tidy(fields, self.warn)
            size = weigh(fields) or MAX_EVENT_BYTES
        if self.stopped or not self._queue.put((time.time_ns(), attribution, fields, size)):
            self.drop("stopped" if self.stopped else "queue_full")
        elif self._thread is None:
            self._start()

    def put_call(self, at: int, attribution: Mapping[str, Any], call: Observed, size: int) -> None:
        """A call that was seen: its bytes are read in the thread."""
        if self.stopped or not self._queue.put((at, attribution, call, size)):
            self.drop("stopped" if self.stopped else "queue_full")
        elif self._thread is None:
            self._start()

    def drop(self, code: str) -> None:
        with self._settling:
            self._dropped += 1
        self.warn(code, _DROPS[code])

    def warn(self, code: str, message: str) -> None:
        """Once a code: nothing is lost in silence, and nobody's log is flooded."""
        self.said[code] += 1
        if self.said[code] == 1:
            _log.warning("outlay: %s", message)

    def counts(self) -> FlushResult:
        waiting = len(self._queue)
        in_hand = self._taken - self._finished
        return FlushResult(self._sent, waiting + in_hand, self._dropped, self._rejected)

    @property
    def _finished(self) -> int:
        return self._sent + self._rejected + self._lost_by_us

    def hurry(self) -> int:
        """Send without lingering or resting; the count of finished events at which what waits now is through."""
        waiting = len(self._queue)
        target = waiting + self._taken
        self._hurry_to = max(self._hurry_to, target)
        self._nudged = True
        self._queue.ring()
        if waiting and self._thread is None:
            self._start()
        return target

    def flush(self, timeout: float) -> FlushResult:
        """Wait until everything recorded so far was answered, at most `timeout` seconds."""
        deadline = time.monotonic() + timeout
        target = self.hurry()
        # Looked at, not waited for: a condition's lock may be held by whom a signal or a fork interrupted.
        while self._finished < target and self.counts().pending and self._thread is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                break
            time.sleep(min(left, 0.005))
        return self.counts()

    def stop(self, timeout: float) -> FlushResult:
        """Flush, then end the thread; what is left is dropped and counted."""
        deadline = time.monotonic() + timeout
        self._give_up_at = deadline
        self.flush(timeout)
        with self._settling:
            self.stopped = True
            left = self._queue.clear() + self._taken - self._finished
            self._taken = self._finished
            self._dropped += left
        self._queue.ring()
        if left:
            self.warn("lost_at_stop", f"{left} events could not be sent before the stop")
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(max(0.0, min(deadline - time.monotonic(), 0.5)))
        return self.counts()

    def retire(self, seconds: float) -> None:
        """A new configuration took over: send what is left within so many seconds, then end. Does not wait."""
        self._give_up_at = time.monotonic() + seconds
        self._retired = True
        self.hurry()

    def _start(self) -> None:
        # Not waited for: whoever holds it is starting the thread right now.
        if not self._starting.acquire(blocking=False):
            return
        try:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="outlay-sender", daemon=True)
                self._thread.start()
                if self._on_start is not None:
                    self._on_start()
        except RuntimeError:  # at the interpreter's end no thread starts any more
            self._thread = None
            self.warn("no_thread", "no thread can be started; events wait")
        finally:
            self._starting.release()

    def _run(self) -> None:
        try:
            transport = self._connect(self.config)
            with closing(transport):
                self._work(Delivery(transport, self._rest, self._settle, self.warn))
        except Exception as error:  # noqa: BLE001 - a thread's traceback on the host's screen helps nobody
            self.warn("fault", f"the sender stopped with {type(error).__name__} and starts anew with the next event")
            self._lose_in_hand("gave_up")
        self._thread = None
        if self._queue and self._retired and not self.stopped:
            self._start()  # one came in while we went

    def _work(self, delivery: Delivery) -> None:
        while not self.stopped:
            if self._queue:
                self._linger()
                batch = self._take()
                if batch and not delivery.deliver(batch):
                    with self._settling:
                        self._taken += self._queue.clear()
                    self._lose_in_hand("gave_up")
            elif self._retired:
                return
            else:
                self._queue.wait(1, _LONGEST_SLEEP)

    def _linger(self) -> None:
        until = time.monotonic() + LINGER_SECONDS
        while not self._in_a_hurry() and len(self._queue) < BATCH_EVENTS:
            left = until - time.monotonic()
            if left <= 0:
                return
            self._queue.wait(BATCH_EVENTS, left)

    def _in_a_hurry(self) -> bool:
        return self.stopped or self._finished < self._hurry_to

    def _take(self) -> list[bytes]:
        """The next batch, encoded; in hand until it is answered."""
        batch: list[bytes] = []
        size = 0
        while len(batch) < BATCH_EVENTS and size < BATCH_BYTES - MAX_EVENT_BYTES:
            item = self._next()
            if item is None:
                break
            if len(batch) % _POLITE == 0:
                time.sleep(0)  # let the application's threads have the interpreter
            for event in self._encoded(item):
                batch.append(event)
                size += len(event) + 1
        return batch

    def _next(self) -> Recorded | None:
        with self._settling:
            if self.stopped:
                return None
            self._taken += 1  # first, so that at no moment it is neither waiting nor in hand
            item = self._queue.take()
            self._taken -= item is None
            return item

    def _encoded(self, item: Recorded) -> list[bytes]:
        """The events of what was recorded, as JSON; what cannot be said is lost and counted."""
        nanoseconds, attribution, recorded, _ = item
        try:
            several = [recorded] if isinstance(recorded, dict) else recorded.facts()  # type: ignore[union-attr]
        except Exception as error:  # noqa: BLE001 - an answer nobody foresaw must not stop its neighbours
            self._lose(1, "unsendable", f" ({type(error).__name__})")
            return []
        if several[0].get("usage_source") == "tokenizer_estimate" and several is not recorded:
            self.warn("stream_usage", _NO_STREAM_USAGE)
        if len(several) > 1:
            with self._settling:
                self._taken += len(several) - 1
        found = (self._encode(nanoseconds, attribution, fields) for fields in several)
        return [event for event in found if event is not None]

    def _encode(self, nanoseconds: int, attribution: Mapping[str, Any], fields: Mapping[str, Any]) -> bytes | None:
        try:
            layers = (self._defaults, attribution, fields)
            event = wire_event(layers, nanoseconds, self._ids.make(nanoseconds), self.warn)
            encoded = as_json(event)
            if len(encoded) > MAX_EVENT_BYTES and event.pop("extra", None):
                self.warn("extra_size", f"an event was larger than {MAX_EVENT_BYTES} bytes and lost its extra values")
                encoded = as_json(event)
        except Exception as error:  # noqa: BLE001 - whatever a caller recorded must not stop its neighbours
            self._lose(1, "unsendable", f" ({type(error).__name__})")
            return None
        if len(encoded) > MAX_EVENT_BYTES:
            self._lose(1, "too_large")
            return None
        return encoded

    def _lose(self, events: int, code: str, why: str = "") -> None:
        with self._settling:
            if not self.stopped:
                self._dropped += events
                self._lost_by_us += events
        self.warn(code, _DROPS[code] + why)

    def _lose_in_hand(self, code: str) -> None:
        if left := self._taken - self._finished:
            self._lose(left, code)

    def _settle(self, sent: int, rejected: int) -> None:
        with self._settling:
            if not self.stopped:  # else they are counted as lost already
                self._sent += sent
                self._rejected += rejected

    def _rest(self, seconds: float, asked: bool) -> bool:
        """False where there is no more time. A flush cuts one rest short, unless the server asked for it; the last
        flush does so in any case, as there is no later."""
        until = time.monotonic() + seconds
        self._nudged = False
        while not self.stopped and time.monotonic() < self._give_up_at:
            left = min(until, self._give_up_at) - time.monotonic()
            if left <= 0 or (self._nudged and (not asked or self._give_up_at < float("inf"))):
                break
            self._queue.wait(_UNREACHED, left)
        return not self.stopped and time.monotonic() < self._give_up_at


_NO_STREAM_USAGE = (
    "a stream said nothing of its usage, so its tokens are estimated; ask for it with "
    'stream_options={"include_usage": True}, or let us ask with OUTLAY_STREAM_USAGE=1'
)
_DROPS = {
    "queue_full": "events were dropped: the queue is full (max_queue_events, max_queue_bytes)",
    "stopped": "events were dropped: recorded after shutdown",
    "gave_up": "events were dropped: they could not be sent before the time was over",
    "unsendable": "an event was dropped: JSON cannot say it",
    "too_large": f"an event was dropped: it is larger than {MAX_EVENT_BYTES} bytes",
}
