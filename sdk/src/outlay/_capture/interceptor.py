"""The interceptor behind every transport's adapter: recognises calls, plans them, and hands over those that ended."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol
from urllib.parse import unquote

from outlay._caller import caller_feature
from outlay._context import attribution, current
from outlay._errors import OutlayError
from outlay.providers._endpoints import Target, polled, target
from outlay.providers._free_paths import is_free
from outlay.providers._hosts import COMPATIBLE, Hosts
from outlay.providers._protocols import path_shape, spoken
from outlay.providers._regions import region_of
from outlay.providers._sockets import socket_target

from . import gateway_calls, headers
from .call import INSIDE_CALL, MAX_RAW_BYTES, Call
from .call_events import EndedCall
from .observed_request import ObservedRequest, OutgoingRequest
from .operations import operation_of
from .outcome import Outcome
from .plan import PASS_THROUGH, UNCHANGED, Amendment, Events, Gate, Listener, Plan, Replay, Shaper
from .request_facts import RequestFacts, facts_of

_NEVER_SENT: Events = [{"provider": COMPATIBLE, "model": "", "cost_usd": 0, "cost_source": "provider"}]
"""For listeners alone: a call that was refused or given up before it was sent cost nothing, and is not recorded."""


_UPGRADE = ("upgrade", b"upgrade")


class CallSink(Protocol):
    """Where ended calls go: the part of the runtime that capturing uses."""

    def capture(self, call: EndedCall) -> None: ...

    def warn(self, code: str, message: str) -> None: ...

    def unseen(self, provider: str, address: str) -> None:
        """Count a call that no event is made of. `address` is its host, and its path without ids."""

    def settle(self) -> None:
        """Called where a call has ended and may wait: sends at once on serverless hosts, else does nothing."""

    async def asettle(self) -> None: ...


class Retry(NamedTuple):
    """A transport's own next try of a call, from which our headers are removed already."""

    attribution: Mapping[str, Any]
    """Of the first try."""
    attempt: int
    operation_id: str | None


class Interceptor:
    """Shared by all adapters. Without gates and shapers, a request only loses its `X-Cost-*` headers."""

    def __init__(self) -> None:
        self.hosts = Hosts()
        self.gateways: frozenset[str] = frozenset()
        """Hosts of Outlay gateways, which record calls by themselves."""
        self.defaults: Mapping[str, str] = {}
        """Fields of every event, which calls to a gateway carry, too."""
        self.sink: CallSink | None = None
        self.gates: list[Gate] = []
        self.shapers: list[Shaper] = []
        self.is_planned = False
        """Whether gates and shapers are what `init` made them; before it, they may still come."""
        self._default_feature: str | None = None

    def start(self, sink: CallSink) -> None:
        self.sink = sink
        self._default_feature = os.environ.get("OUTLAY_FEATURE_DEFAULT") or None
        self.gateways = gateway_calls.origins()
        for pair in os.environ.get("OUTLAY_HOSTS", "").split(","):
            host, found, provider = pair.partition("=")
            if found:
                self.hosts.register(host, provider)

    def stop(self) -> None:
        self.sink = None
        self.gates.clear()
        self.shapers.clear()
        self.is_planned = False

    def begin(self, look: Callable[..., OutgoingRequest], *given: Any, retry: Retry | None = None) -> Call | None:
        """Begin the call of the request that `look(*given)` returns; None where it is no request to a provider, or
        part of a call that is captured already.

        Args:
            retry: where the transport tries a call again by itself.

        Raises:
            OutlayError: a gate refused the call; nothing else is ever raised.
        """
        sink = self.sink
        if sink is None or INSIDE_CALL.get():
            return None
        try:
            outgoing = look(*given)
            if outgoing.host in self.gateways:
                return self._begin_at_gateway(outgoing, retry)
            provider = self.hosts.provider(outgoing.host)
            call = None
            if outgoing.method == "POST":
                call = self._begin(provider, outgoing, sink, retry)
            elif provider is not None and outgoing.method == "GET":
                call = self._begin_poll(provider, outgoing, retry)
            if call is None and provider is not None:
                call = self._pass_through(provider, outgoing)
            return call
        except OutlayError:
            raise
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            sink.warn("capture", f"a call was not recorded: looking at it failed with {type(error).__name__}")
            return None

    def _begin(
        self, provider: str | None, outgoing: OutgoingRequest, sink: CallSink, retry: Retry | None
    ) -> Call | None:
        tell: Amendment | None = None
        if provider is None:
            found, tell = self._spoken(outgoing, sink)
        else:
            found = target(provider, outgoing.path)
        if found is None:
            if provider is not None and not is_free(provider, outgoing.path):
                self.tell_unseen(provider, outgoing.host, outgoing.path)
            return None
        if found.model is not None:
            found = found._replace(model=unquote(found.model))
        body = outgoing.body()
        if not isinstance(body, bytes) or len(body) > MAX_RAW_BYTES:
            kept: bytes | RequestFacts = facts_of(body, True, found)
        else:
            kept = body
        request = self._observe(found, kept, outgoing, retry)
        # What may be a route of the application's own is neither refused nor changed.
        plan = self._plan(request, outgoing) if tell is None else UNCHANGED._replace(amendments=(tell,))
        return Call(request, plan, self._end)

    def _begin_at_gateway(self, outgoing: OutgoingRequest, retry: Retry | None) -> Call | None:
        """A call that a gateway records: it keeps its headers and gets the surrounding attribution. It is recorded here
        only where the answer does not say that the gateway has done so."""
        found = spoken(outgoing.path) if outgoing.method == "POST" else None
        if found is None or not _has(outgoing.body(), found.needs):
            return None
        target = found.target._replace(provider=found.means)
        body = outgoing.body()
        kept = body if isinstance(body, bytes) and len(body) <= MAX_RAW_BYTES else facts_of(body, True, target)
        request = self._observe(target, kept, outgoing, retry)._replace(private_headers=[])
        names = [name.lower() for name, _ in headers.as_text(outgoing.headers())]
        stated = headers.attribution(headers.of_request(outgoing.headers()))
        added = gateway_calls.attribution_headers({**self.defaults, **request.attribution}, stated, names)
        plan = self._plan(request, outgoing)
        return Call(request, plan._replace(headers=tuple(added.items())), self._end)

    def _spoken(self, outgoing: OutgoingRequest, sink: CallSink) -> tuple[Target | None, Amendment | None]:
        """A call at a host that nobody knows, by the protocol that its path shows, and who tells of it once it is
        certain."""
        found = spoken(outgoing.path)
        if found is None or not _has(outgoing.body(), found.needs):
            return None, None
        code, advice = f"host_{outgoing.host}", self.unknown_host(outgoing.host, found.target.provider, found.means)
        if not found.target.is_certain:
            return found.target, lambda _: sink.warn(code, advice)
        sink.warn(code, advice)
        return found.target, None

    def tell_unseen(self, provider: str, host: str, path: str) -> None:
        """Count a call to a provider that no event is made of, and tell it once."""
        if self.sink is not None:
            self.sink.unseen(provider, f"{host}{path_shape(path)}")

    @staticmethod
    def unknown_host(host: str, provider: str, means: str) -> str:
        """The advice for a host that nobody knows."""
        return (
            f"calls to {host} are recorded as provider {provider}, which has no prices; say whose they are with "
            f'outlay.register_host("{host}", "{means}") or OUTLAY_HOSTS'
        )

    def surroundings(self) -> Mapping[str, Any]:
        """The attribution of a call without headers of ours."""
        return self._attribution({})

    def _begin_poll(self, provider: str, outgoing: OutgoingRequest, retry: Retry | None) -> Call | None:
        """A poll for a background response costs nothing, but may be the first to see what that response cost."""
        found = polled(provider, outgoing.path)
        if found is None:
            if not outgoing.reads_sockets and socket_target(provider, outgoing.path) is not None:
                self._tell_socket(provider, outgoing)
            return None
        return Call(self._observe(found, RequestFacts(), outgoing, retry, is_poll=True), UNCHANGED, self._end)

    def _tell_socket(self, provider: str, outgoing: OutgoingRequest) -> None:
        """A library such as httpx-ws opens a WebSocket by a request, and reads it by itself."""
        if any(name.lower() in _UPGRADE for name, _ in outgoing.headers()):
            self.tell_unseen(provider, outgoing.host, outgoing.path)

    def _pass_through(self, provider: str, outgoing: OutgoingRequest) -> Call | None:
        """Another request to a provider, such as for its list of models, loses our headers and is not recorded."""
        if not (ours := headers.private(headers.of_request(outgoing.headers()))):
            return None
        request = ObservedRequest(Target(provider, "other", ""), RequestFacts(), {}, None, ours, 0)
        return Call(request, PASS_THROUGH, self._end)

    def _observe(
        self,
        target: Target,
        body: bytes | RequestFacts,
        outgoing: OutgoingRequest,
        retry: Retry | None,
        is_poll: bool = False,
    ) -> ObservedRequest:
        found, seen_at = headers.of_request(outgoing.headers()), time.time_ns()
        private = headers.private(found)
        if (region := region_of(target.provider, outgoing.host, outgoing.path)) is not None:
            target = target._replace(region=region)
        if retry is None:
            around = self._attribution(found if private else None)
            attempt = None if is_poll or not found else headers.attempt(found)
            operation_id = operation_of(target, attempt, seen_at)
        else:
            around, attempt, operation_id = retry
        return ObservedRequest(target, body, around, attempt, private, seen_at, is_poll, operation_id, current().meters)

    def _plan(self, request: ObservedRequest, outgoing: OutgoingRequest) -> Plan:
        plan = UNCHANGED
        for gate in self.gates:
            if (verdict := gate(request, outgoing)) is None:
                continue
            if isinstance(verdict, Replay):
                plan = plan.replayed(verdict)
            else:
                plan = plan._replace(listeners=(*plan.listeners, verdict))
        for shape in self.shapers:
            if plan.replay is not None:
                break
            plan = self.safely(shape, request, outgoing, plan) or plan
        return plan

    def _end(self, request: ObservedRequest, plan: Plan, outcome: Outcome) -> None:
        """Hand an ended call over. The application goes on whatever fails here."""
        if plan.on_end is not None:
            self.safely(plan.on_end, request, outcome)
        if not plan.is_collected:
            return
        sink, known = self.sink, None if plan is UNCHANGED else _known_events(plan, outcome)
        if known is _NEVER_SENT or outcome.is_recorded_elsewhere:
            sink = None
        listeners = plan.listeners if known is _NEVER_SENT else (*plan.listeners, *request.meters)
        self.hand_over(EndedCall(request, outcome, plan.amendments, known), listeners, sink)

    def hand_over(self, call: EndedCall, listeners: Sequence[Listener], sink: CallSink | None) -> None:
        """Tell the listeners of an ended call, and the sink."""
        try:
            if listeners or call.outcome.size > MAX_RAW_BYTES:
                call.facts()
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            for listener in listeners:
                listener(None)
            if sink is not None:
                sink.warn("capture", f"a call was not recorded: reading it failed with {type(error).__name__}")
            return
        for listener in listeners:
            self.safely(listener, call.facts())
        if sink is not None:
            self.safely(sink.capture, call)

    def settle(self) -> None:
        if self.sink is not None:
            self.sink.settle()

    async def asettle(self) -> None:
        if self.sink is not None:
            await self.sink.asettle()

    def _attribution(self, found: Mapping[str, str] | None) -> Mapping[str, Any]:
        """Headers win over the surrounding scopes: they are nearest to the call."""
        around = attribution()
        if found:
            around = {**around, **headers.attribution(found)}
        if "feature" in around:
            return around
        feature = caller_feature() or self._default_feature
        return {**around, "feature": feature} if feature else around

    def safely(self, function: Callable[..., Any], *given: Any) -> Any:
        """Call a function of ours beside the application's call; None where it failed, and the call goes on."""
        try:
            return function(*given)
        except Exception as error:  # noqa: BLE001 - the SDK never hurts its host
            if self.sink is not None:
                self.sink.warn("capture", f"a call was not recorded: {type(error).__name__} in {_name(function)}")
            return None


def _has(body: bytes | Mapping[str, Any] | None, field: bytes) -> bool:
    """Whether a body has the field, as far as it can be seen."""
    if body is None or not field:
        return True
    if isinstance(body, bytes):
        return field in body
    return field[1:-1].decode() in body


def _known_events(plan: Plan, outcome: Outcome) -> Events | None:
    """The events of a call whose response need not be read."""
    if outcome.is_unsent:
        return _NEVER_SENT
    if plan.replay is None:
        return None
    return _NEVER_SENT if plan.replay.event is None else [plan.replay.event]


def _name(function: Callable[..., Any]) -> str:
    """For the warning; `partial` objects have no name."""
    return str(getattr(function, "__name__", type(function).__name__))


CAPTURE = Interceptor()
"""The process's interceptor, on which the patched transports work."""
