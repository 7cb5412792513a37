"""Responses that are used again for the very same request: soon after it is a needless retry, later a duplicate.

A response's bytes are only kept. They are parsed when it is about to be used again, to see whether that is allowed.
"""

from __future__ import annotations

import copy
import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from functools import cached_property, partial
from typing import Any, Final

from outlay._capture.call_events import events_of
from outlay._capture.observed_request import ObservedRequest, OutgoingRequest
from outlay._capture.outcome import Outcome, bytes_held
from outlay._capture.plan import Events, Plan, Replay
from outlay._capture.stream_decoders import Decompressor, parse_json
from outlay._capture.stream_usage import UsageFilter
from outlay.providers._safe_read import dig, mapping, path

from .savings import SAVINGS, cost
from .settings import OptimizerSettings
from .single_flight import Flight, FlightWait

_OPERATIONS: Final = frozenset({"chat", "responses", "embeddings"})
_VARYING_HEADERS: Final = frozenset(
    """accept-encoding connection content-length date host idempotency-key traceparent tracestate baggage
    user-agent x-amz-content-sha256 x-amz-date x-client-request-id x-request-id""".split()
)
"""Headers that differ between tries of the same request. A difference in any other header makes another request."""
_VARYING_PREFIXES: Final = ("amz-sdk-", "x-cost-", "x-stainless-")
_NOT_REPLAYED: Final = frozenset(
    """connection content-encoding content-length date keep-alive set-cookie transfer-encoding""".split()
)
"""Headers of a response that belong to its transport."""
_TEMPERATURES: Final = tuple(
    path(place) for place in "temperature generationConfig.temperature options.temperature".split()
)
_NUMBERS: Final = tuple(path(place) for place in "n generationConfig.candidateCount num_generations".split())
_SEEDS: Final = tuple(path(place) for place in "seed random_seed generationConfig.seed options.seed".split())
_TOOLS: Final = ("tools", "functions", "toolConfig")
_STATES: Final = ("previous_response_id", "conversation", "background")
_REPEATED_FIELDS: Final = "provider model model_requested operation endpoint is_stream status_code workload".split()


class CachedResponse:
    """A response with its call, parsed on demand."""

    def __init__(self, request: ObservedRequest, outcome: Outcome) -> None:
        self.request = request
        self.outcome = copy.copy(outcome)  # the original loses its body once it is read
        self.headers = {name: value for name, value in outcome.all_headers if name not in _NOT_REPLAYED}
        self.kept_at = time.monotonic()
        self.feature = request.attribution.get("feature")
        self.size = bytes_held(request, outcome)

    @cached_property
    def events(self) -> Events:
        return events_of(self.request, self.outcome)

    def body(self) -> bytes:
        """As the application got it, decompressed."""
        decompress = Decompressor(self.outcome.headers.get("content-encoding", ""))
        body = decompress(b"".join(self.outcome.chunks))
        if not self.outcome.was_filtered:
            return body
        usage_filter = UsageFilter()
        return usage_filter.feed(body) + usage_filter.end()


class ResponseCache:
    """Bounded by number and bytes; the least recently used are dropped first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[bytes, CachedResponse] = OrderedDict()
        self._bytes = 0
        self._changing = threading.Lock()
        self._reading = threading.Lock()
        self._flights: dict[bytes, Flight] = {}

    def plan(
        self, request: ObservedRequest, outgoing: OutgoingRequest, plan: Plan, settings: OptimizerSettings
    ) -> Plan:
        """Plan to replay a cached response, or to wait for one that is on its way; or to cache the call's own."""
        if request.target.operation not in _OPERATIONS or not settings.longest_reuse:
            return plan
        key = _key(request, outgoing)
        if (replay := self._replay(key, request, settings)) is not None:
            return plan.replayed(replay)
        flight, wait = self._flights.get(key), None
        if flight is not None and flight.is_anothers and settings.dedup_wait > 0 and _may_share(request):
            wait = FlightWait(flight, settings.dedup_wait, partial(self._replay, key, request, settings))
        else:
            flight = self._flights[key] = Flight()
        return plan._replace(wait=wait, on_end=partial(self._end, key, flight, settings))

    def _replay(self, key: bytes, request: ObservedRequest, settings: OptimizerSettings) -> Replay | None:
        cached = self._find(key, settings)
        technique = _technique(cached, request, settings) if cached is not None else None
        if cached is None or technique is None or not self._is_reusable(cached, request):
            return None
        return _replay_of(cached, technique)

    def _end(
        self, key: bytes, flight: Flight, settings: OptimizerSettings, request: ObservedRequest, outcome: Outcome
    ) -> None:
        try:
            self._keep(key, request, outcome, settings)
        finally:
            if self._flights.get(key) is flight:
                self._flights.pop(key, None)
            flight.land()

    def _find(self, key: bytes, settings: OptimizerSettings) -> CachedResponse | None:
        with self._changing:
            cached = self._kept.get(key)
            if cached is not None and time.monotonic() - cached.kept_at > settings.longest_reuse:
                self._drop(key)
                return None
            if cached is not None:
                self._kept.move_to_end(key)
            return cached

    def _keep(self, key: bytes, request: ObservedRequest, outcome: Outcome, settings: OptimizerSettings) -> None:
        if outcome.status != 200 or outcome.error or outcome.parser is not None or not _is_whole(outcome):
            return
        cached = CachedResponse(request, outcome)
        with self._changing:
            self._drop(key)
            self._kept[key] = cached
            self._bytes += cached.size
            while len(self._kept) > settings.dedup_max_size or self._bytes > settings.dedup_max_bytes:
                self._drop(next(iter(self._kept)))

    def _drop(self, key: bytes) -> None:
        if (gone := self._kept.pop(key, None)) is not None:
            self._bytes -= gone.size

    def _is_reusable(self, cached: CachedResponse, request: ObservedRequest) -> bool:
        body = _parsed_body(request)
        with self._reading:
            return bool(body) and not _asks_for_variety(body) and not _used_tools(cached)


def _parsed_body(request: ObservedRequest) -> Mapping[str, Any]:
    return mapping(parse_json(request.body)) if isinstance(request.body, bytes) else {}


def _key(request: ObservedRequest, outgoing: OutgoingRequest) -> bytes:
    """A hash of the whole request: address, body, credentials and user. No credentials can be read from it."""
    headers = sorted(
        (lower, _credentials(value) if lower == "authorization" else value)
        for name, value in outgoing.headers()
        if (lower := _text(name).lower()) not in _VARYING_HEADERS and not lower.startswith(_VARYING_PREFIXES)
    )
    whom = request.attribution.get("user_id"), request.attribution.get("tenant")
    shown = repr((outgoing.host, outgoing.path, outgoing.query(), headers, whom)).encode()
    body = request.body if isinstance(request.body, bytes) else b""
    return hashlib.sha256(b"%d:%s%s" % (len(shown), shown, body)).digest()


def _credentials(value: bytes | str) -> bytes | str:
    """AWS's without the signature, which differs every second; a key's id, a day and a region remain."""
    said = _text(value)
    return said.partition("SignedHeaders=")[0] if said.startswith("AWS4-") else value


def _text(name: bytes | str) -> str:
    return name if isinstance(name, str) else name.decode("latin-1")


def _technique(cached: CachedResponse, request: ObservedRequest, settings: OptimizerSettings) -> str | None:
    age = time.monotonic() - cached.kept_at
    is_retry = age <= settings.retry_dedup_window and cached.feature == request.attribution.get("feature")
    if settings.retry_dedup_enabled and is_retry:
        return "retry_dedup"
    return "response_dedup" if settings.dedup_enabled and age <= settings.dedup_ttl else None


def _may_share(request: ObservedRequest) -> bool:
    """Not a stream, which arrives as fast as its application reads; nor a response that may call a tool."""
    body = _parsed_body(request)
    offers_tools = any(body.get(name) for name in _TOOLS)
    is_stream = request.target.is_stream or bool(body.get("stream"))
    return bool(body) and not (is_stream or offers_tools or _asks_for_variety(body))


def _is_whole(outcome: Outcome) -> bool:
    """Received to its end. OpenAI's client stops reading at the word that ends a stream."""
    chunks = outcome.chunks
    return bool(chunks) and (not outcome.was_cut or chunks[-1].rstrip().endswith(b"[DONE]"))


def _asks_for_variety(body: Mapping[str, Any]) -> bool:
    """A temperature above 0, several responses or a seed; or a response that belongs to a conversation's state."""
    warm = any(isinstance(value := dig(body, at), (int, float)) and value > 0 for at in _TEMPERATURES)
    several = any(isinstance(value := dig(body, at), int) and value > 1 for at in _NUMBERS)
    seeded = any(dig(body, at) is not None for at in _SEEDS)
    return warm or several or seeded or any(body.get(name) for name in _STATES)


def _used_tools(cached: CachedResponse) -> bool:
    """Any tool: the application's have effects, and the provider's read a world that changes. An error counts too."""
    event = cached.events[0]
    return bool(event.get("has_tool_calls") or event.get("units") or event.get("error_type"))


def _replay_of(cached: CachedResponse, technique: str) -> Replay:
    saved = cost(cached.events)
    event = {name: cached.events[0].get(name) for name in _REPEATED_FIELDS}
    event |= {"input_tokens": 0, "output_tokens": 0, "saved_usd": saved, "saving_technique": technique}
    replay = Replay(200, {**cached.headers, "x-outlay-saved": technique}, cached.body(), event)
    if saved is not None:
        SAVINGS.add(saved)
    return replay
