"""A call as its caller sees it: one operation, of one or more attempts at providers.

`Operation.begin` is where an attempt begins, before anything is sent; `Attempt.end` is where it ends, once its answer
is here or has failed. What must happen before money is spent, and after, belongs there.
"""

import asyncio
import os
from collections.abc import Mapping, Sequence
from time import time_ns
from typing import Any, Final, NamedTuple

from outlay._capture.call import MAX_RAW_BYTES, Call
from outlay._capture.call_events import events_of
from outlay._capture.observed_request import ObservedRequest
from outlay._capture.outcome import Outcome
from outlay._capture.plan import UNCHANGED, Plan
from outlay._capture.request_facts import RequestFacts
from outlay._events import as_json, rfc3339
from outlay._uuid7 import uuid7
from outlay.providers._endpoints import Target

from core.accounts.auth import Principal
from core.limits import MAX_EVENT_BYTES
from core.providers.provider import OpenProvider
from services.gateway.state import Gateway

MAX_READ_BYTES: Final = 32 * 1024 * 1024
"""Of one answer that is no stream: a longer one passes, and its usage is not read."""


class Request(NamedTuple):
    """What the events of a call need of its request."""

    target: Target
    facts: RequestFacts
    attribution: Mapping[str, Any]
    is_poll: bool = False


class Operation:
    """Its id is what the caller gets as `X-Outlay-Call-Id`, and the id of the last attempt's event."""

    def __init__(self, gateway: Gateway, principal: Principal, request: Request | None) -> None:
        self.id = new_id()
        self.attempts = 0
        self.gateway, self.principal, self.request = gateway, principal, request
        """`request` is None where no event is made of it."""

    async def begin(self, provider: OpenProvider, plan: Plan = UNCHANGED) -> "Attempt":
        """The next attempt, before anything of it is sent."""
        self.attempts += 1
        return Attempt(self, provider, plan, self.attempts)


class Attempt:
    """One try at one provider. The answer's bytes are fed to `capture`, as the SDK does."""

    def __init__(self, operation: Operation, provider: OpenProvider, plan: Plan, number: int) -> None:
        self.operation, self.provider, self.number = operation, provider, number
        self.flags: Sequence[str] = ()
        """Further doubts about the usage."""
        self.events: Sequence[bytes] = ()
        self._ended: tuple[ObservedRequest, Outcome] | None = None
        self._has_ended = False
        self._read = 0
        self.capture: Call | None = None
        if (request := operation.request) is not None:
            target = request.target._replace(provider=provider.spec.event_provider)
            attempt, operation_id = (None, None) if request.is_poll else (number, operation.id)
            observed = ObservedRequest(
                *(target, request.facts, {}, attempt, [], time_ns(), request.is_poll, operation_id)
            )
            self.capture = Call(observed, plan, self._note)

    def _note(self, request: ObservedRequest, plan: Plan, outcome: Outcome) -> None:
        self._ended = request, outcome

    def begin_answer(self, status: int, headers: Sequence[tuple[bytes, bytes]]) -> None:
        if self.capture is not None:
            self.capture.begin_response(status, headers)

    def feed(self, chunk: bytes) -> bytes:
        """Reads a part of the answer; returns what the caller gets of it."""
        capture = self.capture
        if capture is None or capture.is_over:
            return chunk
        self._read += len(chunk)
        if self._read > MAX_READ_BYTES and capture.filter is None and not self._is_streamed():
            capture.end(MemoryError)
            return chunk
        return capture.feed(chunk)

    def _is_streamed(self) -> bool:
        request = self.operation.request
        return request is not None and (request.target.is_stream or bool(request.facts.is_stream))

    def rest(self) -> bytes:
        """What the filter held back, once the answer has ended."""
        return b"" if self.capture is None else self.capture.rest()

    async def end(self, error: type[BaseException] | None = None, is_last: bool = True) -> None:
        """The attempt has ended. When this returns its events are on disk. Acts only once.

        Args:
            error: what ended it before the answer's end; GeneratorExit: the caller left.
            is_last: no other attempt follows.
        """
        if self._has_ended:
            return
        self._has_ended = True
        if self.capture is None:
            return
        self.capture.end(error)
        if self._ended is None:
            return
        request, outcome = self._ended
        if outcome.size > MAX_RAW_BYTES:
            found = await asyncio.to_thread(events_of, request, outcome)
        else:
            found = events_of(request, outcome)
        self.events = [self._event(place, fields, request.seen_at, is_last) for place, fields in enumerate(found)]
        for event in self.events:
            self.operation.gateway.delivery.put(self.operation.principal.ledger_id, event)

    def _event(self, place: int, fields: Mapping[str, Any], seen_at: int, is_last: bool) -> bytes:
        operation = self.operation
        attribution = operation.request.attribution if operation.request is not None else {}
        event = {name: value for name, value in fields.items() if value is not None}
        event.update(attribution)
        if "event_id" not in event:
            event["event_id"] = operation.id if is_last and place == 0 else new_id()
            event["timestamp"] = rfc3339(seen_at)
        if self.flags:
            event["usage_flags"] = [*event.get("usage_flags", ()), *self.flags][:8]
        encoded = as_json(event)
        if len(encoded) > MAX_EVENT_BYTES and event.pop("extra", None):
            encoded = as_json(event)
        return encoded


def new_id() -> str:
    return uuid7(time_ns(), os.urandom(8))
