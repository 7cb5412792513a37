"""A call as its caller sees it: one operation, of one or more attempts at providers.

`Operation.begin` is where an attempt begins, before anything is sent; `Attempt.end` is where it ends, once its answer
is here or has failed. What must happen before money is spent, and after, belongs there.
"""

import asyncio
import os
from collections.abc import Mapping, Sequence
from time import time_ns
from typing import Any, Final, NamedTuple

from msgspec.structs import replace
from outlay._capture.call import MAX_RAW_BYTES, Call
from outlay._capture.call_events import events_of
from outlay._capture.observed_request import ObservedRequest
from outlay._capture.outcome import Outcome
from outlay._capture.plan import UNCHANGED, Plan
from outlay._capture.request_facts import RequestFacts
from outlay._capture.response_parser import ResponseParser, parser_for
from outlay._events import as_json, rfc3339
from outlay._uuid7 import uuid7
from outlay.providers._endpoints import Target

from core.accounts.auth import Principal
from core.event_codec import read_event
from core.holds.decision import Call as HeldCall
from core.holds.decision import stops
from core.holds.request import ReadRequest
from core.json_codec import plain_digits
from core.limits import MAX_EVENT_BYTES
from core.process.telemetry import GATEWAY
from core.providers.provider import OpenProvider
from services.gateway.budget_answers import decision_headers
from services.gateway.cut_off import CutOff
from services.gateway.enforcement import PASSES, Held
from services.gateway.incoming import Headers
from services.gateway.spending import (
    BACKGROUND_LASTS,
    BATCH,
    BATCH_LASTS,
    Spending,
    attempt_call,
    lost_event,
    read_size,
    unreadable,
)
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
    """Its id is what the caller gets as `X-Outlay-Call-Id`, and the id of the last attempt's event.

    Args:
        request: None where no event is made of it by its answer.
        spending: None where it costs nothing.
    """

    def __init__(
        self, gateway: Gateway, principal: Principal, request: Request | None, spending: Spending | None
    ) -> None:
        self.id = new_id()
        self.attempts = 0
        self.gateway, self.principal, self.request, self.spending = gateway, principal, request, spending

    async def reserve(self, provider: OpenProvider) -> "Reserved":
        """Asks the budgets of the next attempt, before anything of it is sent. Raises `BudgetExceeded`,
        `BudgetsUnavailable`; `BadRequest`, `TooLarge` where a budget needs a body that cannot be read."""
        self.attempts += 1
        spending, enforcement = self.spending, self.gateway.enforcement
        if spending is None:
            return Reserved(PASSES)
        call = offer = read = None
        if enforcement.concerns(ledger_id := self.principal.ledger_id):
            name = provider.spec.event_provider
            read = read_size(spending, name, ledger_id, self.gateway.learned, self.gateway.prices())
            call = attempt_call(spending, read, self.principal, provider, self.id, self.attempts)
            offer = enforcement.gate.offer(call)
        is_bounded = offer is not None and any(map(stops, offer.shares))
        if self.request is None and not is_bounded:
            if spending.operation != BATCH:
                self.gateway.unseen.add(ledger_id, {provider.spec.event_provider: 1})
            return Reserved(PASSES)
        if call is None or offer is None:
            return Reserved(PASSES)
        if is_bounded and spending.needs_body:
            raise unreadable(spending)
        return Reserved(await enforcement.reserve(call, offer), read)

    def begin(self, provider: OpenProvider, reserved: "Reserved", plan: Plan = UNCHANGED) -> "Attempt":
        """The next attempt, before anything of it is sent. It is in the journal when this returns."""
        attempt = Attempt(self, provider, reserved, plan, self.attempts)
        spending = self.spending
        is_told = self.request is not None or reserved.held.call is not None
        if spending is not None and spending.operation != BATCH and is_told:
            event = lost_event(spending, reserved.read, provider, reserved.held.model)
            self.gateway.journal.begin(self.principal.ledger_id, self.id, self.attempts, event)
        return attempt


class Reserved(NamedTuple):
    """What budgets said to an attempt, and what its request said of its size."""

    held: Held
    read: ReadRequest | None = None


class Attempt:
    """One try at one provider. The answer's bytes are fed to `capture`, as the SDK does."""

    def __init__(
        self, operation: Operation, provider: OpenProvider, reserved: Reserved, plan: Plan, number: int
    ) -> None:
        self.operation, self.provider, self.number = operation, provider, number
        self.held, self._size = reserved
        self._untold: HeldCall | None = self.held.call
        self.flags: Sequence[str] = ()
        """Further doubts about the usage."""
        self.events: Sequence[bytes] = ()
        self.status: int | None = None
        self._ended: tuple[ObservedRequest, Outcome] | None = None
        self._has_ended = False
        self._read = self._pieces = 0
        self._began = time_ns()
        self.capture: Call | None = None
        if (request := operation.request) is not None:
            target = request.target._replace(provider=provider.spec.event_provider)
            attempt, operation_id = (None, None) if request.is_poll else (number, operation.id)
            observed = ObservedRequest(
                *(target, request.facts, {}, attempt, [], self._began, request.is_poll, operation_id)
            )
            self.capture = Call(observed, plan, self._note)

    def _note(self, request: ObservedRequest, plan: Plan, outcome: Outcome) -> None:
        self._ended = request, outcome

    @property
    def headers(self) -> Headers:
        """Of the answer: what was decided on the attempt."""
        return [
            (b"x-outlay-attempt", str(self.number).encode()),
            *decision_headers(self.held.action, self.held.decision),
        ]

    def begin_answer(self, status: int, headers: Sequence[tuple[bytes, bytes]]) -> None:
        self.status = status
        if self.capture is not None:
            self.capture.begin_response(status, headers)

    def feed(self, chunk: bytes) -> bytes:
        """Reads a part of the answer; returns what the caller gets of it."""
        capture = self.capture
        if capture is None or capture.is_over:
            return chunk
        self._read += len(chunk)
        if self._is_streamed():
            self._pieces += chunk.count(b"data:")
            if self._pieces:  # of what cannot be counted on its way, such as a compressed stream, the most is charged
                self.operation.gateway.journal.progress(self.operation.id, self.number, self._pieces)
        if self._read > MAX_READ_BYTES and capture.filter is None and not self._is_streamed():
            capture.end(MemoryError)
            return chunk
        return capture.feed(chunk)

    def _is_streamed(self) -> bool:
        request = self.operation.request
        return request is not None and (request.target.is_stream or bool(request.facts.is_stream))

    @property
    def is_cut_off(self) -> bool:
        """Whether its stream was ended as it had used what it held."""
        return self.capture is not None and isinstance(self.capture.filter, CutOff) and self.capture.filter.is_cut

    def rest(self) -> bytes:
        """What the filter held back, once the answer has ended."""
        return b"" if self.capture is None else self.capture.rest()

    async def end(self, error: type[BaseException] | None = None, is_last: bool = True) -> None:
        """The attempt has ended. When this returns its events are on disk. Acts only once; see `tell_budgets`.

        Args:
            error: what ended it before the answer's end; GeneratorExit: the caller left.
            is_last: no other attempt follows.
        """
        if self._has_ended:
            return
        self._has_ended = True
        ledger_id, gateway = self.operation.principal.ledger_id, self.operation.gateway
        self.events = await self._found(error, is_last)
        for event in self.events:
            gateway.delivery.put(ledger_id, event)
        gateway.journal.end(self.operation.id, self.number)
        if not is_last:
            await self.tell_budgets()

    async def _found(self, error: type[BaseException] | None, is_last: bool) -> list[bytes]:
        """The attempt's events."""
        if self.capture is None:
            return self._unread(is_last)
        is_cut_off = self.is_cut_off
        self.capture.end(GeneratorExit if is_cut_off else error)
        if self._ended is None:
            return []
        request, outcome = self._ended
        if outcome.size > MAX_RAW_BYTES:
            found = await asyncio.to_thread(events_of, request, outcome)
        else:
            found = events_of(request, outcome)
        if is_cut_off and found:
            GATEWAY.cut_off.inc()
            self.flags = (*self.flags, "cut_off")
            found[0]["finish_reason"] = "length"
        elif error is None and found:
            self._charge_cap(found[0])
        return [self._event(place, fields, request.seen_at, is_last) for place, fields in enumerate(found)]

    def _unread(self, is_last: bool) -> list[bytes]:
        """What budgets have held for a request that nothing of is known of becomes an event without usage."""
        spending = self.operation.spending
        if spending is None or self.held.call is None or spending.operation == BATCH:
            return []
        fields = {
            "provider": self.provider.spec.event_provider,
            "model": spending.model,
            "operation": spending.operation,
            "endpoint": spending.endpoint,
            "status_code": self.status,
            "error_type": "no_answer" if self.status is None else None,
            "operation_id": self.operation.id,
            "attempt": self.number,
        }
        return [self._event(0, fields, self._began, is_last)]

    def _charge_cap(self, fields: dict[str, Any]) -> None:
        """A stream that does not tell its usage to a budget that stops calls has used all that it held."""
        decision = self.held.decision
        if decision is None or not decision.is_bounded or fields.get("usage_source") != "tokenizer_estimate":
            return
        fields["output_tokens"] = max(fields.get("output_tokens") or 0, decision.estimate.output_tokens)

    async def tell_budgets(self) -> None:
        """What the ended attempt holds from now on. Acts only once; its caller has the answer already."""
        call, self._untold = self._untold, None
        if call is None:
            return
        enforcement, spending = self.operation.gateway.enforcement, self.operation.spending
        is_made = self.status is not None and self.status < 400
        if self.events:
            event = read_event(self.events[0]).event
            self.operation.gateway.learned.learn(call.ledger_id, self._size, event)
            await enforcement.settle(self.held, event)
        elif is_made and spending is not None and spending.operation == BATCH:
            await enforcement.keep(call, BATCH_LASTS)
        elif is_made and spending is not None and spending.is_background:
            await enforcement.keep(call, BACKGROUND_LASTS, self._background_id())
        else:
            await enforcement.release(call)

    def _background_id(self) -> str | None:
        """The id of an answer that the provider makes in the background: whoever fetches it tells the usage by it."""
        if self._ended is None:
            return None
        request, outcome = self._ended
        parser = parser_for(request.target, outcome.status, outcome.headers, None)
        for chunk in outcome.chunks:
            parser.feed(chunk)
        parser.end()
        return parser.background.id if isinstance(parser, ResponseParser) and parser.background else None

    def _event(self, place: int, fields: Mapping[str, Any], seen_at: int, is_last: bool) -> bytes:
        operation = self.operation
        known = operation.request or operation.spending
        event = {name: value for name, value in fields.items() if value is not None}
        event.update(known.attribution if known is not None else {})
        if "event_id" not in event:
            event["event_id"] = operation.id if is_last and place == 0 else new_id()
            event["timestamp"] = rfc3339(seen_at)
        if self.flags:
            event["usage_flags"] = [*event.get("usage_flags", ()), *self.flags][:8]
        if place == 0 and self.held.model is not None:
            self._note_degraded(event, self.held.model)
        encoded = as_json(event)
        if len(encoded) > MAX_EVENT_BYTES and event.pop("extra", None):
            encoded = as_json(event)
        return encoded

    def _note_degraded(self, event: dict[str, Any], model: str) -> None:
        """Says that a cheaper model answered, and how much more the one that was asked for would have cost."""
        requested = event.get("model_requested")
        if event.get("model") in (None, "unknown", requested):
            event["model"] = model
        event["saving_technique"] = "degrade"
        ledger_id, gate = self.operation.principal.ledger_id, self.operation.gateway.enforcement.gate
        read = read_event(as_json(event)).event
        cost = gate.cost(ledger_id, read)
        before = gate.cost(ledger_id, replace(read, model=requested or read.model, saving_technique=None))
        if cost is not None and before is not None and before > cost:
            event["saved_usd"] = plain_digits(before - cost)


def new_id() -> str:
    return uuid7(time_ns(), os.urandom(8))
