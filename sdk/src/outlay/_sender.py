"""Sends recorded items in the background: a bounded queue, and a daemon thread that is started with the first item.

The caller only appends. Everything that can fail or wait happens in the thread; items that cannot be sent are counted.
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
from ._encoder import Encoder, Unsendable
from ._events import MAX_EVENT_BYTES, tidy, weigh
from ._http import Connection, Transport
from ._losses import LossCounts
from ._queue import Observed, Queue, Recorded
from ._spool import Spool
from ._upload import Uploader

BATCH_EVENTS = 500
BATCH_BYTES = 4 * 1024 * 1024
LINGER_SECONDS = 1.0
_LONGEST_SLEEP = 3600.0
_YIELD_EVERY = 32
"""Events between two pauses that let the application's threads run."""
_UNREACHED = 1 << 60
_MOST_WARNINGS = 500

_log = logging.getLogger("outlay")


class FlushResult(NamedTuple):
    """Counts of events since the start; `pending` ones still wait."""

    sent: int
    pending: int
    dropped: int
    """Never sent: the queue was full, the process ended first, or JSON cannot hold the event."""
    rejected: int
    """Refused by the server; a retry would not help."""

    def plus(self, other: FlushResult) -> FlushResult:
        return FlushResult(*(mine + its for mine, its in zip(self, other)))  # noqa: B905 - of one length


NOTHING = FlushResult(0, 0, 0, 0)


class Sender:
    """The queue and thread of one configuration. A forked child starts empty; the parent sends what it holds.

    Args:
        connect: makes the transport, in the thread that will use it.
        on_start: called when the thread starts, once in a process.
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
        """Forget everything, as a forked child must: events and locks are the parent's."""
        self._queue = Queue(self.config.max_queue_events, self.config.max_queue_bytes)
        self._taken = self._sent = self._dropped = self._rejected = self._lost_by_us = 0
        self.warnings: Counter[str] = Counter()
        """By code; only the first of each is logged."""
        self._spooled = 0
        """Events left on disk for the next process at the stop."""
        self._hurry_to = 0
        self._nudged = False
        self._give_up_at = float("inf")
        self._retired = self.stopped = False
        self._settling = threading.RLock()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._encoder = Encoder(self._defaults, self.warn)
        self._losses = LossCounts()
        self._uploader: Uploader | None = None
        self._spooling = threading.RLock()
        if self._spool is not None:
            self._spool.reset()

    def put(self, attribution: Mapping[str, Any], fields: dict[str, Any]) -> None:
        """Queue the fields of an event. Called by the application, so it only appends."""
        size = weigh(fields)
        if not size:
            fields = tidy(fields, self.warn, is_recorded=True)
            size = weigh(fields) or MAX_EVENT_BYTES
        self._put((time.time_ns(), attribution, fields, size))

    def put_call(self, at: int, attribution: Mapping[str, Any], call: Observed, size: int) -> None:
        """Queue an intercepted call; the thread parses its bytes."""
        self._put((at, attribution, call, size))

    def _put(self, item: Recorded) -> None:
        if self._spool is not None:
            self._put_on_disk(item, self._spool)
        elif self.stopped or not self._queue.put(item):
            self.drop("stopped" if self.stopped else "queue_full")
        if self._thread is None and not self.stopped:
            self._start()

    def _put_on_disk(self, item: Recorded, spool: Spool) -> None:
        """Parse, encode and write in the caller's thread: memory is lost where the process is killed."""
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
        """Count a lost event; `code` is the reason."""
        with self._settling:
            self._dropped += 1
            self._losses.add("dropped", code)
        self.warn(code, _DROPS[code])

    def count_unseen(self, provider: str, address: str) -> None:
        """Count a call to a provider that no event is made of; its address is logged once."""
        self._losses.add("unseen", provider)
        self.warn(f"unseen {address}", f"calls to {address} are not recorded: their cost is unknown; please report it")
        self._queue.ring()
        if self._thread is None and not self.stopped:
            self._start()

    def warn(self, code: str, message: str) -> None:
        """Log once for each code: nothing is lost silently, and no log is flooded. A server makes some of the codes, so
        there is a last one for all others."""
        if code not in self.warnings and len(self.warnings) >= _MOST_WARNINGS:
            code, message = "others", "there are more kinds of warnings, which are only counted"
        self.warnings[code] += 1
        if self.warnings[code] == 1:
            _log.warning("outlay: %s", message)

    def counts(self) -> FlushResult:
        """The counts so far."""
        waiting = len(self._queue)
        in_hand = self._taken - self._finished
        return FlushResult(self._sent, waiting + in_hand + self._spooled, self._dropped, self._rejected)

    @property
    def _finished(self) -> int:
        return self._sent + self._rejected + self._lost_by_us

    def hurry(self) -> None:
        """Send what waits now without waiting for a fuller batch or a retry."""
        waiting = len(self._queue)
        self._hurry_to = max(self._hurry_to, waiting + self._taken)
        self._nudged = True
        self._losses.hurry()
        self._queue.ring()
        if (waiting or self._losses.is_due()) and self._thread is None:
            self._start()

    def flush(self, timeout: float) -> FlushResult:
        """Wait until the server has answered for everything recorded so far, at most `timeout` seconds."""
        deadline = time.monotonic() + timeout
        self.hurry()
        # Polled: the lock of a condition may be held by code that a signal or a fork interrupted.
        while self._thread is not None and (
            (self._finished < self._hurry_to and self.counts().pending) or self._losses.is_due()
        ):
            left = deadline - time.monotonic()
            if left <= 0:
                break
            time.sleep(min(left, 0.005))
        return self.counts()

    def stop(self, timeout: float) -> FlushResult:
        """Flush, then end the thread. Events that are left are dropped and counted."""
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
        """Send what is left within so many seconds, then end: a new configuration took over. Does not wait."""
        self._give_up_at = time.monotonic() + seconds
        self._retired = True
        self.hurry()

    def _start(self) -> None:
        # Not waited for: its holder is starting the thread right now.
        if not self._starting.acquire(blocking=False):
            return
        try:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="outlay-sender", daemon=True)
                self._thread.start()
                if self._on_start is not None:
                    self._on_start()
        except RuntimeError:  # no thread starts while the interpreter shuts down
            self._thread = None
            self.warn("no_thread", "no thread can be started; events wait")
        finally:
            self._starting.release()

    def _run(self) -> None:
        try:
            transport = self._connect(self.config)
            with closing(transport):
                self._uploader = self._uploader_for(transport, self._settle)
                if self._spool is not None:
                    self._adopt(self._spool, self._uploader_for(transport, lambda sent, rejected: None))
                self._work(self._uploader)
        except Exception as error:  # noqa: BLE001 - the application must not see a traceback of our thread
            self.warn("fault", f"the sender stopped with {type(error).__name__} and starts again with the next event")
            self._lose_in_hand("gave_up")
        self._thread = None
        if self._queue and self._retired and not self.stopped:
            self._start()  # an event was queued while this thread ended

    def _uploader_for(self, transport: Transport, settle: Callable[[int, int], None]) -> Uploader:
        return Uploader(transport, self._rest, settle, self.warn, self._losses.untold, self._losses.told)

    def _adopt(self, spool: Spool, uploader: Uploader) -> None:
        """Send the events that a killed process has left in the spool."""
        for events in spool.left_behind():
            for start in range(0, len(events), BATCH_EVENTS):
                if not uploader.upload(events[start : start + BATCH_EVENTS]):
                    return
            _log.info("outlay: sent %d events that an earlier process had left in the spool", len(events))

    @property
    def is_struggling(self) -> bool:
        """The server has failed several times in a row, so nothing should wait for it."""
        return self._uploader is not None and self._uploader.is_struggling

    def _work(self, uploader: Uploader) -> None:
        while not self.stopped:
            if self._queue:
                self._linger()
                batch = self._take()
                # One item may be all results of a batch.
                parts = (batch[start : start + BATCH_EVENTS] for start in range(0, len(batch), BATCH_EVENTS))
                if not all(map(uploader.upload, parts)):
                    with self._settling:
                        self._taken += self._queue.clear()
                    self._lose_in_hand("gave_up")
            elif self._losses.is_due():
                self._losses.tried(again=not uploader.report())
            elif self._retired:
                return
            else:
                self._queue.wait(1, self._losses.seconds_left(_LONGEST_SLEEP))

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
        """The next batch, encoded. Its events count as in hand until the server has answered."""
        batch: list[bytes] = []
        size = 0
        while len(batch) < BATCH_EVENTS and size < BATCH_BYTES - MAX_EVENT_BYTES:
            item = self._next()
            if item is None:
                break
            if len(batch) % _YIELD_EVERY == 0:
                time.sleep(0)  # let the application's threads have the interpreter
            for event in self._encoded(item):
                batch.append(event)
                size += len(event) + 1
        return batch

    def _next(self) -> Recorded | None:
        with self._settling:
            if self.stopped:
                return None
            self._taken += 1  # before the item leaves the queue, so that it is always counted
            item = self._queue.take()
            self._taken -= item is None
            return item

    def _encoded(self, item: Recorded) -> list[bytes]:
        """The events of an item as JSON. Events that cannot be encoded are lost and counted."""
        several = self._encoder.events(item)
        if len(several) == 1 and isinstance(only := several[0], bytes):
            return [only]
        if len(several) != 1:
            with self._settling:
                self._taken += len(several) - 1
                self._hurry_to += len(several) - 1
        for event in several:
            if isinstance(event, Unsendable):
                self._lose(1, event.code, event.why)
        return [event for event in several if isinstance(event, bytes)]

    def _lose(self, events: int, code: str, why: str = "") -> None:
        with self._settling:
            if not self.stopped:
                self._dropped += events
                self._lost_by_us += events
                self._losses.add("dropped", code, events)
        self.warn(code, _DROPS[code] + why)

    def _lose_in_hand(self, code: str) -> None:
        if left := self._taken - self._finished:
            self._lose(left, code)

    def _settle(self, sent: int, rejected: int) -> None:
        with self._settling:
            if not self.stopped:  # otherwise they are already counted as lost
                self._sent += sent
                self._rejected += rejected
                if self._spool is not None:
                    self._spool.settled(self._sent + self._rejected)

    def _rest(self, seconds: float, asked: bool) -> bool:
        """Wait before a retry; False where no time is left. A flush cuts the wait short unless the server asked for it.
        The last flush always does: there is no later try."""
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
    "unsendable": "an event was dropped: JSON cannot hold it",
    "too_large": f"an event was dropped: it is larger than {MAX_EVENT_BYTES} bytes",
}
