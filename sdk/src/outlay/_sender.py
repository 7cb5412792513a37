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
from ._encoder import Encoder, Unsendable
from ._events import MAX_EVENT_BYTES, tidy, weigh
from ._http import Connection, Transport
from ._queue import Observed, Queue, Recorded
from ._spool import Spool

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
        spool: keeps events on disk too, until the server has them.
    """

    def __init__(
        self,
        config: Config,
        connect: Callable[[Config], Transport] | None = None,
        on_start: Callable[[], None] | None = None,
        spool: Spool | None = None,
    ) -> None:
        self.config = config
        self._spool = spool
        self._connect = connect or Connection
        self._on_start = on_start
        self._defaults = {k: v for k, v in (("service", config.service), ("environment", config.environment)) if v}
        self.reset()

    def reset(self) -> None:
        """As new: in a forked child nothing of the parent's is ours, neither its events nor its locks."""
        self._queue = Queue(self.config.max_queue_events, self.config.max_queue_bytes)
        self._taken = self._sent = self._dropped = self._rejected = self._lost_by_us = 0
        self.said: Counter[str] = Counter()
        self._spooled = 0
        """Stopped, and waiting on disk for the next process."""
        self._hurry_to = 0
        self._nudged = False
        self._give_up_at = float("inf")
        self._retired = self.stopped = False
        self._settling = threading.RLock()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._encoder = Encoder(self._defaults, self.warn)
        self._lost: Counter[str] = Counter()
        self._told: Counter[str] = Counter()
        self._delivery: Delivery | None = None
        self._spooling = threading.RLock()
        if self._spool is not None:
            self._spool.reset()

    def put(self, attribution: Mapping[str, Any], fields: Mapping[str, Any]) -> None:
        """Called by the application: append, and be gone."""
        size = weigh(fields)
        if not size:
            fields = tidy(fields, self.warn)
            size = weigh(fields) or MAX_EVENT_BYTES
        self._put((time.time_ns(), attribution, fields, size))

    def put_call(self, at: int, attribution: Mapping[str, Any], call: Observed, size: int) -> None:
        """A call that was seen: its bytes are read in the thread."""
        self._put((at, attribution, call, size))

    def _put(self, item: Recorded) -> None:
        if self._spool is not None:
            self._put_on_disk(item, self._spool)
        elif self.stopped or not self._queue.put(item):
            self.drop("stopped" if self.stopped else "queue_full")
        if self._thread is None and not self.stopped:
            self._start()

    def _put_on_disk(self, item: Recorded, spool: Spool) -> None:
        """Read, encoded and written here: what only waits in memory dies with the process."""
        with self._spooling:
            for event in self._encoder.events(item):
                if isinstance(event, Unsendable):
                    self.drop(event.code)
                elif self.stopped or self._queue.is_full:
                    self.drop("stopped" if self.stopped else "queue_full")
                else:
                    spool.add(event)
                    self._queue.put((item[0], {}, event, len(event)))

    def drop(self, code: str) -> None:
        with self._settling:
            self._dropped += 1
            self._lost[code] += 1
        self.warn(code, _DROPS[code])

    def warn(self, code: str, message: str) -> None:
        """Once a code: nothing is lost in silence, and nobody's log is flooded."""
        self.said[code] += 1
        if self.said[code] == 1:
            _log.warning("outlay: %s", message)

    def counts(self) -> FlushResult:
        waiting = len(self._queue)
        in_hand = self._taken - self._finished
        return FlushResult(self._sent, waiting + in_hand + self._spooled, self._dropped, self._rejected)

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
            if self._spool is None:
                self._dropped += left
            else:
                self._spooled, left = left, 0
                self._spool.close()
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
                self._delivery = self._made(transport, self._settle)
                if self._spool is not None:
                    self._adopt(self._spool, self._made(transport, lambda sent, rejected: None))
                self._work(self._delivery)
        except Exception as error:  # noqa: BLE001 - a thread's traceback on the host's screen helps nobody
            self.warn("fault", f"the sender stopped with {type(error).__name__} and starts anew with the next event")
            self._lose_in_hand("gave_up")
        self._thread = None
        if self._queue and self._retired and not self.stopped:
            self._start()  # one came in while we went

    def _made(self, transport: Transport, settle: Callable[[int, int], None]) -> Delivery:
        return Delivery(transport, self._rest, settle, self.warn, lambda: self._lost - self._told, self._told.update)

    def _adopt(self, spool: Spool, delivery: Delivery) -> None:
        """Send what a process that was killed has left."""
        for events in spool.left_behind():
            for start in range(0, len(events), BATCH_EVENTS):
                if not delivery.deliver(events[start : start + BATCH_EVENTS]):
                    return
            _log.info("outlay: sent %d events that an earlier process had left in the spool", len(events))

    @property
    def is_struggling(self) -> bool:
        """Nobody should wait for the server: it has not answered several times in a row."""
        return self._delivery is not None and self._delivery.is_struggling

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
        several = [*self._encoder.events(item)]
        if len(several) != 1:
            with self._settling:
                self._taken += len(several) - 1
                self._hurry_to -= not several
        for event in several:
            if isinstance(event, Unsendable):
                self._lose(1, event.code, event.why)
        return [event for event in several if isinstance(event, bytes)]

    def _lose(self, events: int, code: str, why: str = "") -> None:
        with self._settling:
            if not self.stopped:
                self._dropped += events
                self._lost_by_us += events
                self._lost[code] += events
        self.warn(code, _DROPS[code] + why)

    def _lose_in_hand(self, code: str) -> None:
        if left := self._taken - self._finished:
            self._lose(left, code)

    def _settle(self, sent: int, rejected: int) -> None:
        with self._settling:
            if not self.stopped:  # else they are counted as lost already
                self._sent += sent
                self._rejected += rejected
                if self._spool is not None:
                    self._spool.settled(self._sent + self._rejected)

    def _rest(self, seconds: float, asked: bool) -> bool:
        """False where there is no more time. A flush cuts one rest short, unless the server asked for it; the last
        flush does so in any case, as there is no later."""
        until = time.monotonic() + seconds
        self._nudged = False
        while not self.stopped and time.monotonic() < self._give_up_at:
            left = min(until, self._give_up_at) - time.monotonic()
            if left <= 0 or (self._nudged and (not asked or self._give_up_at < float("inf"))):
                break
            self._queue.read_ahead(self._encoder.events)
            self._queue.wait(_UNREACHED, min(left, 1.0))
        return not self.stopped and time.monotonic() < self._give_up_at


_DROPS = {
    "queue_full": "events were dropped: the queue is full (max_queue_events, max_queue_bytes)",
    "stopped": "events were dropped: recorded after shutdown",
    "gave_up": "events were dropped: they could not be sent before the time was over",
    "unsendable": "an event was dropped: JSON cannot say it",
    "too_large": f"an event was dropped: it is larger than {MAX_EVENT_BYTES} bytes",
}
