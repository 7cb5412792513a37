"""Takes events off the caller's hands: a bounded queue, one lazy daemon thread, retries that cost nothing.

The caller only appends. Everything that can fail or wait happens in the thread; what cannot be sent is counted.
"""

from __future__ import annotations

import json
import logging
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol

from ._config import Config
from ._errors import Unavailable
from ._events import MAX_EVENT_BYTES, as_json, wire_event
from ._http import Answer, Connection

BATCH_EVENTS = 500
BATCH_BYTES = 4 * 1024 * 1024
LINGER_SECONDS = 1.0
_FIRST_BACKOFF = 0.5
_LONGEST_BACKOFF = 30.0
_REFUSED_BACKOFF = 30.0

_log = logging.getLogger("outlay")


class FlushResult(NamedTuple):
    """Counts since the start; `pending` is what still waits."""

    sent: int
    pending: int
    dropped: int
    """Never left: the queue was full, or the event cannot be said in JSON."""
    rejected: int
    """Refused by the server for good."""


class Transport(Protocol):
    """How a body gets to the server. Raises `Unavailable` where no answer came."""

    def exchange(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> Answer: ...

    def close(self) -> None: ...


def backoff(attempt: int, retry_after: float | None, uniform: Callable[[float, float], float]) -> float:
    """Seconds to wait before try `attempt` (from 1): full jitter, at least what the server asked for."""
    longest = min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2 ** min(attempt - 1, 10))
    return (retry_after or 0.0) + uniform(0.0, longest)


class Sender:
    """One a process; a forked child starts with an empty one of its own, the parent sends what it has."""

    def __init__(self, config: Config, connect: Callable[[Config], Transport] | None = None) -> None:
        self._config = config
        self._connect = connect or (lambda config: Connection(config.base_url, config.api_key))
        self._warned: set[str] = set()
        self._reset()

    def _reset(self) -> None:
        self._queue: deque[tuple[int, Mapping[str, Any]]] = deque()
        self._in_hand = 0
        self._recorded = self._sent = self._dropped = self._rejected = 0
        self._wake = threading.Event()
        self._done = threading.Condition()
        self._flushing = self._stopping = False
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def after_fork(self) -> None:
        self._reset()

    def put(self, fields: Mapping[str, Any]) -> None:
        """Called by the application: append, and be gone."""
        if self._stopping or len(self._queue) >= self._config.max_queue_events:
            self._dropped += 1
            self.warn("queue_full", "events were dropped: the queue is full or the SDK was shut down")
            return
        self._queue.append((time.time_ns(), fields))
        self._recorded += 1
        if self._thread is None:
            self._start()
        if not self._wake.is_set():
            self._wake.set()

    def _start(self) -> None:
        with self._starting:
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="outlay-sender", daemon=True)
                thread.start()
                self._thread = thread

    def warn(self, code: str, message: str) -> None:
        """Once a code: nothing is lost in silence, and nobody's log is flooded."""
        if code not in self._warned:
            self._warned.add(code)
            _log.warning("outlay: %s", message)

    def counts(self) -> FlushResult:
        return FlushResult(self._sent, len(self._queue) + self._in_hand, self._dropped, self._rejected)

    def flush(self, timeout: float) -> FlushResult:
        """Wait until everything recorded so far was answered, at most `timeout` seconds."""
        deadline = time.monotonic() + timeout
        with self._done:
            while (self._queue or self._in_hand) and self._thread is not None:
                left = deadline - time.monotonic()
                if left <= 0:
                    break
                self._flushing = True
                self._wake.set()
                self._done.wait(min(left, 0.05))
        return self.counts()

    def stop(self, timeout: float) -> FlushResult:
        """Flush, then end the thread; what is left is dropped and counted."""
        self.flush(timeout)
        self._stopping = True
        self._wake.set()
        left = len(self._queue) + self._in_hand
        if left:
            self._dropped += left
            self._queue.clear()
            self.warn("lost_at_stop", f"{left} events could not be sent before the stop")
        return FlushResult(self._sent, 0, self._dropped, self._rejected)

    def _run(self) -> None:
        transport = self._connect(self._config)
        try:
            while not self._stopping:
                self._wake.wait()
                self._linger()
                batch = self._take()
                if batch:
                    self._deliver(transport, batch)
                with self._done:
                    self._in_hand = 0
                    if not self._queue:
                        self._wake.clear()
                        self._flushing = False
                    if self._queue:
                        self._wake.set()  # one may have come between the look and the clearing
                    self._done.notify_all()
        finally:
            transport.close()

    def _linger(self) -> None:
        until = time.monotonic() + LINGER_SECONDS
        while not (self._flushing or self._stopping or len(self._queue) >= BATCH_EVENTS):
            left = until - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, 0.02))

    def _take(self) -> list[bytes]:
        """The next batch, encoded; in hand until it is answered."""
        batch: list[bytes] = []
        size = 0
        while self._queue and len(batch) < BATCH_EVENTS and size < BATCH_BYTES - MAX_EVENT_BYTES:
            nanoseconds, fields = self._queue[0]
            self._in_hand += 1
            self._queue.popleft()
            try:
                event = as_json(wire_event(fields, nanoseconds, self.warn))
            except Exception as error:  # noqa: BLE001 - whatever a caller recorded must not stop its neighbours
                self._lose(f"an event cannot be sent: {error}")
                continue
            if len(event) > MAX_EVENT_BYTES:
                self._lose(f"an event is larger than {MAX_EVENT_BYTES} bytes")
                continue
            batch.append(event)
            size += len(event)
        return batch

    def _lose(self, why: str) -> None:
        self._in_hand -= 1
        self._dropped += 1
        self.warn("unsendable", why)

    def _deliver(self, transport: Transport, batch: list[bytes]) -> None:
        """Until the server has answered for every event, however long that takes; the queue bounds what waits."""
        attempt = 0
        while not self._stopping:
            attempt += 1
            try:
                body = b'{"events":[' + b",".join(batch) + b"]}"
                answer = transport.exchange("POST", "/v1/events", body)
            except Unavailable as error:
                self.warn("unavailable", f"{error}; events wait and are sent later")
                self._rest(backoff(attempt, None, random.uniform))
                continue
            if answer.status == 413 and len(batch) > 1:
                middle = len(batch) // 2
                self._deliver(transport, batch[:middle])
                self._deliver(transport, batch[middle:])
                return
            if self._settle(answer, len(batch)):
                return
            refused = answer.status in (401, 403)
            retry_after = answer.retry_after or (_REFUSED_BACKOFF if refused else None)
            self._rest(backoff(attempt, retry_after, random.uniform))

    def _settle(self, answer: Answer, events: int) -> bool:
        """Whether the server's answer is final for these events."""
        if answer.status == 202:
            rejected = _rejections(answer.body)
            self._sent += events - len(rejected)
            self._rejected += len(rejected)
            for code, message in rejected:
                self.warn(f"rejected:{code}", f"the server rejected an event: {message}")
        elif answer.status in (401, 403):
            self.warn(
                "refused", "the server refuses this key; events wait. Check OUTLAY_API_KEY and its scope `ingest`"
            )
            return False
        elif answer.status == 429 or answer.status >= 500:
            self.warn(f"status:{answer.status}", f"the server answered {answer.status}; events wait and are sent later")
            return False
        else:
            self._rejected += events
            self.warn("rejected", f"the server refused {events} events: {answer.body[:200].decode(errors='replace')}")
        self._in_hand -= events
        return True

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._stopping and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.05))


def _rejections(body: bytes) -> list[tuple[str, str]]:
    try:
        return [(str(r.get("code")), str(r.get("message"))) for r in json.loads(body)["rejected"]]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []
