"""A call in progress: collects the response as it passes to the application. Parses nothing, so that it stays cheap.

The collected bytes wait in the sender's queue and are parsed in its thread. Only of a stream larger than 256 KiB the
usage is extracted at once, so that the queue stays small.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextvars import ContextVar, Token
from functools import lru_cache

from outlay.providers._endpoints import BATCH

from .gateway_calls import CALL_ID
from .headers import Pairs, as_text, of_response
from .observed_request import NOTHING_OBSERVED, ObservedRequest
from .outcome import Outcome
from .plan import UNCHANGED, Filter, Plan, Replay
from .request_facts import RequestFacts, facts_of
from .response_parser import parser_for

MAX_RAW_BYTES = 256 * 1024

INSIDE_CALL: ContextVar[bool] = ContextVar("outlay_inside", default=False)
"""True within a call that is captured already: a request of requests over urllib3, or of httpx over aiohttp, is one
call."""

_READABLE = ("json", "event-stream", "eventstream", "ndjson", "text/plain")

Ended = Callable[[ObservedRequest, Plan, Outcome], None]


@lru_cache(64)
def _is_readable(content_type: str) -> bool:
    return any(word in content_type for word in _READABLE)


class Call:
    """A context manager around the request. The adapter feeds it the response and passes on what it returns.

    Args:
        ended: called once, when the response has ended in whatever way.
    """

    filter: Filter | None = None
    """In use; None also where the response is compressed, which a filter cannot read."""
    is_over = False
    _is_collected = True
    _has_begun = _is_waiting = False
    _token: Token[bool] | None = None

    def __init__(self, request: ObservedRequest, plan: Plan, ended: Ended) -> None:
        self.request = request
        self.plan = plan
        if plan.filter is not None:
            self.filter = plan.filter()
        self._ended = ended
        self._outcome = Outcome()
        self._began_at = time.perf_counter_ns()

    def __enter__(self) -> Call:
        self._token = INSIDE_CALL.set(True)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        token, self._token = self._token, None
        if token is not None:
            INSIDE_CALL.reset(token)
        if kind is not None:
            self.end(kind)

    @property
    def changes_request(self) -> bool:
        """Whether the request is sent with other headers or another body than the application's."""
        return bool(self.request.private_headers or self.plan.headers) or self.plan.body is not None

    def wait(self) -> None:
        """Wait for the response to the same request, where the plan says so; a call given up meanwhile is unsent."""
        if self.plan.wait is not None:
            self._is_waiting = True
            self._waited(self.plan.wait.wait())

    async def wait_async(self) -> None:
        if self.plan.wait is not None:
            self._is_waiting = True
            self._waited(await self.plan.wait.wait_async())

    def _waited(self, replay: Replay | None) -> None:
        self._is_waiting = False
        if replay is not None:
            self.plan = self.plan.replayed(replay)

    def set_attempt(self, number: int, operation_id: str) -> None:
        """Number this try where its headers do not: some clients reveal it only by trying again."""
        if self.request.attempt is None:
            self.request = self.request._replace(attempt=number, operation_id=operation_id)

    def begin_response(self, status: int, headers: Pairs, is_decoded: bool = False) -> None:
        """Status and headers arrived.

        Args:
            is_decoded: the body comes decompressed, whatever the headers say.
        """
        outcome, found = self._outcome, of_response(headers)
        outcome.status, outcome.headers = status, found
        outcome.is_recorded_elsewhere = CALL_ID in found
        if self.plan.on_end is not None:
            outcome.all_headers = as_text(headers)
        if "content-encoding" in found:
            self.filter = None
            if is_decoded:
                del found["content-encoding"]
        self._is_collected = self.plan.is_collected and (
            _is_readable(found.get("content-type", "json")) or self.request.target.operation == BATCH
        )

    def whole(self, body: bytes | None) -> bytes | None:
        """The body came in one piece; returns the application's part of it. Ends the call."""
        visible = body if self.filter is None or not body else self.filter.feed(body) + self.filter.end()
        if body and self._is_collected:
            self._outcome.chunks.append(body)
            self._outcome.size = len(body)
        self.end()
        return visible

    def feed(self, chunk: bytes) -> bytes:
        """A chunk of a streamed body came; returns the application's part of it."""
        if not self._has_begun:
            self._has_begun = True
            self._outcome.ttft_ns = time.perf_counter_ns() - self._began_at
        if self._is_collected:
            outcome = self._outcome
            outcome.chunks.append(chunk)
            outcome.size += len(chunk)
            if outcome.size > MAX_RAW_BYTES and (
                "json" not in outcome.headers.get("content-type", "") or self.request.target.operation == BATCH
            ):
                self._reduce()
        return chunk if self.filter is None else self.filter.feed(chunk)

    def _reduce(self) -> None:
        """Parse the chunks so far and drop them. The application goes on reading whatever fails; the event says so."""
        outcome = self._outcome
        try:
            if outcome.parser is None:
                body = self.request.body
                facts = body if isinstance(body, RequestFacts) else facts_of(body, True, self.request.target)
                self.request = self.request.without_body(facts)
                outcome.parser = parser_for(self.request.target, outcome.status, outcome.headers, facts.service_tier)
            chunks, outcome.chunks = outcome.chunks, []
            for chunk in chunks:
                outcome.parser.feed(chunk)
            outcome.size = 0
        except Exception:  # noqa: BLE001 - the SDK never hurts its host
            self._is_collected = False
            outcome.error = "unreadable"

    def rest(self) -> bytes:
        """The bytes that the filter held back, once the response has ended."""
        return b"" if self.filter is None else self.filter.end()

    def end(self, error: type[BaseException] | None = None) -> None:
        """The response ended: complete, by `error`, or closed by the application (GeneratorExit). Acts only once."""
        if self.is_over:
            return
        self.is_over = True
        outcome = self._outcome
        outcome.latency_ns = time.perf_counter_ns() - self._began_at
        outcome.was_filtered = self.filter is not None
        if error is not None:
            outcome.was_cut, outcome.is_unsent = True, self._is_waiting
            if error is not GeneratorExit:
                outcome.error = error.__name__
        request, plan = self.request, self.plan
        # The application may hold the response, and with it this call, much longer than the bodies are needed.
        self.request, self.plan, self._is_collected = NOTHING_OBSERVED, UNCHANGED, False
        self._ended(request, plan, outcome)

    def leave(self) -> None:
        """The application closed the response, perhaps before its end."""
        self.end(GeneratorExit)
