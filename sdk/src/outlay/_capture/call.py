"""One request to a provider and its answer, as the caller collects it: references, a clock and a few names.

Nothing here parses. The bytes wait in the sender's queue and are read in its thread; only what is larger than 256 KiB
is reduced to its usage at once, so that the queue stays small.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar, Token
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from outlay.providers._endpoints import Target

from .asked import Asked
from .headers import Pairs, as_text, of_answer
from .reading import events_of, read

if TYPE_CHECKING:
    from .reading import Reading

MAX_RAW_BYTES = 256 * 1024
_CALL_BYTES = 1200
"""What a call takes beside its bodies, measured."""

INSIDE: ContextVar[bool] = ContextVar("outlay_inside", default=False)
"""True within a call that is seen already: requests over urllib3 and httpx over aiohttp are one call."""

_NO_HEADERS: dict[str, str] = {}
_READABLE = ("json", "event-stream", "eventstream", "ndjson", "text/plain")


@lru_cache(64)
def _is_readable(content_type: str) -> bool:
    return any(word in content_type for word in _READABLE)


class Filter(Protocol):
    """Takes something out of a streamed answer."""

    def feed(self, data: bytes) -> bytes: ...

    def end(self) -> bytes: ...


class Waits(Protocol):
    """For the answer to another call, which may become this one's `replay`."""

    def wait(self) -> None: ...

    async def wait_async(self) -> None: ...


class Answer(NamedTuple):
    """A whole answer, to be given back again."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Call:
    """Made when the request is seen; `done` hears of it once, when its answer has ended in whatever way."""

    # Defaults are the class's, so that seeing a call sets no more than it has to.
    status: int | None = None
    is_readable = True
    """Whether the answer may hold usage: audio and images do not."""
    is_heard = True
    """Whether anybody wants to know what the answer says."""
    has_begun = was_cut = is_over = False
    size = 0
    reading: Reading | None = None
    error: str | None = None
    latency = ttft = 0
    """Nanoseconds."""
    is_poll = False
    """A look at what was asked for earlier."""
    filter: Filter | None = None
    sent_body: bytes | None = None
    """The body to send instead of the caller's, where it was changed."""
    replay: Answer | None = None
    """An answer of ours; then nothing is sent."""
    waits_for: Waits | None = None
    is_unsent = False
    """While it waits; a call that was given up then was never made."""
    listeners: Sequence[Callable[[list[dict[str, Any]] | None], None]] = ()
    on_end: Callable[[Call], None] | None = None
    """Is given the call as it was collected, when it is over."""
    learn: Callable[[list[dict[str, Any]]], None] | None = None
    """Hears the events when they are read, and may add to them."""
    answer_headers: dict[str, str] = _NO_HEADERS
    answer_pairs: Sequence[tuple[str, str]] = ()
    """All headers of the answer, where `on_end` will want them."""
    events: list[dict[str, Any]] | None = None
    """Where the call was read already."""
    _token: Token[bool] | None = None

    def __init__(
        self,
        target: Target,
        request: bytes | Asked,
        attribution: Mapping[str, Any],
        attempt: int | None,
        ours: list[str],
        done: Callable[[Call], None],
    ) -> None:
        self.target = target
        self.request: bytes | Asked | None = request
        """The body; of one that is larger than 256 KiB or came as an object, only the names that matter."""
        self.attribution = attribution
        self.attempt = attempt
        self.ours = ours
        """Headers that are not for the provider."""
        self.done = done
        self.chunks: list[bytes] = []
        self.seen_at = time.time_ns()
        self._begun = time.perf_counter_ns()

    def __enter__(self) -> Call:
        self._token = INSIDE.set(True)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        token, self._token = self._token, None
        if token is not None:
            INSIDE.reset(token)
        if kind is not None:
            self.end(kind)

    def answered(self, status: int, headers: Pairs) -> None:
        """The head of the answer is there."""
        self.status = status
        self.answer_headers = of_answer(headers)
        if self.on_end is not None:
            self.answer_pairs = as_text(headers)
        if "content-encoding" in self.answer_headers:
            self.filter = None
        self.is_readable = self.is_heard and _is_readable(self.answer_headers.get("content-type", "json"))

    def whole(self, body: bytes | None) -> bytes | None:
        """The answer came in one piece; what the application gets of it."""
        self.ttft = 0
        shown = body if self.filter is None or not body else self.filter.feed(body) + self.filter.end()
        if body and self.is_readable:
            self.chunks.append(body)
            self.size = len(body)
        self.end()
        return shown

    def feed(self, chunk: bytes) -> bytes:
        """A piece of a streamed answer, as it passes by; what the application gets of it."""
        if not self.has_begun:
            self.has_begun = True
            self.ttft = time.perf_counter_ns() - self._begun
        if self.is_readable:
            self.chunks.append(chunk)
            self.size += len(chunk)
            if self.size > MAX_RAW_BYTES and "json" not in self.answer_headers.get("content-type", ""):
                self._read_so_far()
        return chunk if self.filter is None else self.filter.feed(chunk)

    def _read_so_far(self) -> None:
        """In the middle of the application's reading, which goes on whatever we meet; the event says so."""
        try:
            read(self)
        except Exception:  # noqa: BLE001 - the SDK never hurts its host
            self.is_readable = False
            self.error = "unreadable"

    def rest(self) -> bytes:
        """What the filter held back, where the answer has ended."""
        return b"" if self.filter is None else self.filter.end()

    def end(self, error: type[BaseException] | None = None) -> None:
        """The answer is over: whole, broken off by `error`, or left by the caller (GeneratorExit). Hears only once."""
        if self.is_over:
            return
        self.is_over = True
        self.latency = time.perf_counter_ns() - self._begun
        if error is not None:
            self.was_cut = True
            if error is not GeneratorExit:
                self.error = error.__name__
        self.done(self)

    def leave(self) -> None:
        """The caller closed the answer, perhaps before its end."""
        self.end(GeneratorExit)

    def forget(self) -> None:
        """Drop the bodies; what they said is known."""
        self.request = self.sent_body = self.reading = self.filter = self.replay = None
        self.on_end = self.learn = self.waits_for = None
        self.chunks = []
        self.size = 0

    def facts(self) -> list[dict[str, Any]]:
        """The fields of its events: one, and one for each other model that answered inside the call; none where what
        was asked for is still being made."""
        if self.events is None:
            self.events = events_of(self)
            if self.learn is not None and self.events:
                self.learn(self.events)
            self.forget()
        return self.events

    @property
    def bytes_held(self) -> int:
        body = len(self.request) if isinstance(self.request, bytes) else 0
        return _CALL_BYTES + body + self.size
