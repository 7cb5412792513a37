"""A request to a provider: `OutgoingRequest` as an adapter shows it, `ObservedRequest` as the call's event needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from outlay._context import Meter
from outlay.providers._endpoints import Target

from .headers import Pairs
from .request_facts import RequestFacts

_NO_FACTS = RequestFacts()


class OutgoingRequest(NamedTuple):
    """A request that is about to be sent, the same for every transport."""

    method: str
    host: str
    """Lower case, with the port where it is not the scheme's own."""
    path: str
    """As it is sent: what is percent-encoded stays so."""
    headers: Callable[[], Pairs]
    body: Callable[[], bytes | Mapping[str, Any] | None]
    """None for a stream of the application's. Like headers and query, read only where it is needed."""
    query: Callable[[], str]
    can_change: bool = True
    """Whether another body can be sent: not where the request is signed."""
    can_filter: bool = False
    """Whether the adapter can remove parts of a streamed response."""
    reads_sockets: bool = False
    """Whether the WebSocket that such a request may open is read."""


class ObservedRequest(NamedTuple):
    """Everything recorded about a request before it is sent."""

    target: Target
    body: bytes | RequestFacts
    """Of a body that is larger than 256 KiB, or that came as an object, only the facts."""
    attribution: Mapping[str, Any]
    attempt: int | None
    """Which try of one operation this is, from 1; None where nothing says it."""
    private_headers: list[str]
    """Names of headers that are for the SDK and are removed before sending."""
    seen_at: int
    """Nanoseconds since 1970."""
    is_poll: bool = False
    """Whether it asks for a response that was started earlier, in the background."""
    operation_id: str | None = None
    """The same for all tries of one operation; None where nothing says which try this is."""
    meters: tuple[Meter, ...] = ()
    """Who learns of the call's events, beside the plan's listeners."""

    def without_body(self, facts: RequestFacts = _NO_FACTS) -> ObservedRequest:
        """The same, with the facts in place of the body's bytes."""
        return ObservedRequest(self.target, facts, *self[2:])


NOTHING_OBSERVED = ObservedRequest(Target("", "", ""), _NO_FACTS, {}, None, [], 0)
"""Takes the place of a request that is no longer needed, so that its body is freed."""
