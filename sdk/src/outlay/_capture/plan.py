"""The plan for a call: how it is changed before it is sent, and who learns of its end.

Gates and shapers build it, one after the other, before the call begins. No step changes a plan; it returns another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol

from .observed_request import ObservedRequest, OutgoingRequest
from .outcome import Outcome

Events = list[dict[str, Any]]


class Filter(Protocol):
    """Removes parts of a streamed response."""

    def feed(self, data: bytes) -> bytes: ...

    def end(self) -> bytes: ...


class Replay(NamedTuple):
    """A response that the application gets from the SDK; nothing is sent."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    event: dict[str, Any] | None
    """The call's event; None where the call was refused, which is not recorded."""


class Wait(Protocol):
    """A bounded wait for the response to the same request, which another thread or task has sent.

    Returns that response, or None where the request has to be sent after all.
    """

    def wait(self) -> Replay | None: ...

    async def wait_async(self) -> Replay | None: ...


Listener = Callable[["Events | None"], None]
"""Gets the call's events as soon as it has ended, in the caller's thread; None where they cannot be read."""
Amendment = Callable[[Events], None]
"""Gets the events when they are read, and may add fields to them."""
OnEnd = Callable[[ObservedRequest, Outcome], None]
"""Called once when the call has ended, in the caller's thread, before its response is read."""


class Plan(NamedTuple):
    is_collected: bool = True
    """Whether the response is collected and an event recorded."""
    body: bytes | None = None
    """Sent instead of the application's body."""
    headers: tuple[tuple[str, str], ...] = ()
    """Sent beside the application's."""
    filter: Callable[[], Filter] | None = None
    replay: Replay | None = None
    wait: Wait | None = None
    on_end: OnEnd | None = None
    amendments: tuple[Amendment, ...] = ()
    listeners: tuple[Listener, ...] = ()

    def replayed(self, replay: Replay) -> Plan:
        """The plan for a call that need not be sent."""
        return Plan(replay=replay, listeners=self.listeners)


UNCHANGED = Plan()
PASS_THROUGH = Plan(is_collected=False)
"""For requests to a provider that are no calls, such as for its list of models."""

Gate = Callable[[ObservedRequest, OutgoingRequest], "Listener | Replay | None"]
"""Lets a call pass, and may return a listener. Refuses it by raising an `OutlayError` or by returning a replay."""
Shaper = Callable[[ObservedRequest, OutgoingRequest, Plan], Plan]
"""Takes the plan so far and returns the next. Not called for a call that is replayed."""
