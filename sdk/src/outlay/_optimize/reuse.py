"""An answer given again to the very same request: soon after, it is a retry that nobody needs; later, a duplicate.

Until an answer is reused, its bytes only lie here; then they are looked at for what forbids reuse.
"""

from __future__ import annotations

import copy
import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from outlay._capture.call import Answer
from outlay._capture.stream_usage import UsageFilter
from outlay._capture.wire import Unpacker, parsed
from outlay.providers._read import dig, mapping, path

from .flights import Flight, Waiting
from .savings import SAVINGS, cost
from .settings import Settings

if TYPE_CHECKING:
    from outlay._capture.call import Call
    from outlay._capture.core import Seen

_OPERATIONS: Final = frozenset({"chat", "responses", "embeddings"})
_NOT_OF_THE_QUESTION: Final = frozenset(
    """accept-encoding connection content-length date host idempotency-key traceparent tracestate baggage
    user-agent x-amz-content-sha256 x-amz-date x-client-request-id x-request-id""".split()
)
"""Headers that differ from one try of the same question to the next; whatever else differs is another question."""
_PREFIXES: Final = ("amz-sdk-", "x-cost-", "x-stainless-")
_NOT_OF_THE_ANSWER: Final = frozenset(
    """connection content-encoding content-length date keep-alive set-cookie transfer-encoding""".split()
)
_TEMPERATURES: Final = tuple(
    path(place) for place in "temperature generationConfig.temperature options.temperature".split()
)
_NUMBERS: Final = tuple(path(place) for place in "n generationConfig.candidateCount num_generations".split())
_SEEDS: Final = tuple(path(place) for place in "seed random_seed generationConfig.seed options.seed".split())
_TOOLS: Final = ("tools", "functions", "toolConfig")
_STATES: Final = ("previous_response_id", "conversation", "background")
_SAID_AGAIN: Final = "provider model model_requested operation endpoint is_stream status_code workload".split()


class _Kept(NamedTuple):
    at: float
    feature: Any
    call: Call
    """A copy, to be read where it comes to that."""
    headers: dict[str, str]
    chunks: tuple[bytes, ...]
    size: int
    asked_for_usage: bool
    """By us: the application does not know of the chunk that carries it."""

    def body(self) -> bytes:
        """As the application got it, unpacked."""
        body = Unpacker(self.call.answer_headers.get("content-encoding", ""))(b"".join(self.chunks))
        if not self.asked_for_usage:
            return body
        strip = UsageFilter()
        return strip.feed(body) + strip.end()


class Reuse:
    def __init__(self) -> None:
        self._kept: OrderedDict[bytes, _Kept] = OrderedDict()
        self._bytes = 0
        self._changing = threading.Lock()
        self._reading = threading.Lock()
        self._flights: dict[bytes, Flight] = {}

    def answer(self, call: Call, seen: Seen, settings: Settings) -> bool:
        """Give the call an answer that is here, or let it wait for one that is coming; or keep the one it will get."""
        if call.target.operation not in _OPERATIONS or not settings.longest:
            return False
        key = _key(call, seen)
        if self._replayed(key, call, settings):
            return True
        flight = self._flights.get(key)
        if flight is not None and flight.is_anothers and settings.dedup_wait > 0 and _may_share(call):
            call.waits_for = Waiting(call, flight, settings.dedup_wait, lambda: self._look_again(key, call, settings))
        else:
            flight = self._flights[key] = Flight()
        call.on_end = partial(self._ended, key, flight, settings)
        return False

    def _replayed(self, key: bytes, call: Call, settings: Settings) -> bool:
        kept = self._find(key, settings)
        technique = _technique(kept, call, settings) if kept is not None else None
        if kept is None or not technique or not self._is_reusable(kept, call):
            return False
        _replay(call, kept, technique)
        return True

    def _look_again(self, key: bytes, call: Call, settings: Settings) -> None:
        """The call waited for has ended. If it brought nothing, this one asks for itself."""
        if self._replayed(key, call, settings):
            call.on_end = call.sent_body = None

    def _ended(self, key: bytes, flight: Flight, settings: Settings, call: Call) -> None:
        try:
            self._keep(key, call, settings)
        finally:
            if self._flights.get(key) is flight:
                self._flights.pop(key, None)
            flight.land()

    def _find(self, key: bytes, settings: Settings) -> _Kept | None:
        with self._changing:
            kept = self._kept.get(key)
            if kept is not None and time.monotonic() - kept.at > settings.longest:
                self._drop(key)
                return None
            if kept is not None:
                self._kept.move_to_end(key)
            return kept

    def _keep(self, key: bytes, call: Call, settings: Settings) -> None:
        if call.status != 200 or call.error or call.reading is not None or not call.chunks or not _is_whole(call):
            return
        ours = copy.copy(call)
        ours.chunks = list(call.chunks)
        ours.listeners, ours.on_end, ours.learn = [], None, None
        headers = {name: value for name, value in call.answer_pairs if name not in _NOT_OF_THE_ANSWER}
        size, chunks = call.bytes_held, tuple(call.chunks)
        with self._changing:
            self._drop(key)
            feature = call.attribution.get("feature")
            self._kept[key] = _Kept(time.monotonic(), feature, ours, headers, chunks, size, call.filter is not None)
            self._bytes += size
            while len(self._kept) > settings.dedup_max_size or self._bytes > settings.dedup_max_bytes:
                self._drop(next(iter(self._kept)))

    def _drop(self, key: bytes) -> None:
        if (gone := self._kept.pop(key, None)) is not None:
            self._bytes -= gone.size

    def _is_reusable(self, kept: _Kept, call: Call) -> bool:
        request = mapping(parsed(call.request)) if isinstance(call.request, bytes) else {}
        with self._reading:
            return bool(request) and not _asks_for_variety(request) and not _used_tools(kept.call)


def _key(call: Call, seen: Seen) -> bytes:
    """The whole request: where, what, with whose key, and for whom. A hash, from which no key can be read."""
    headers = sorted(
        (lower, _credentials(value) if lower == "authorization" else value)
        for name, value in seen.headers()
        if (lower := _text(name).lower()) not in _NOT_OF_THE_QUESTION and not lower.startswith(_PREFIXES)
    )
    whom = call.attribution.get("user_id"), call.attribution.get("tenant")
    shown = repr((seen.host, seen.path, seen.query, headers, whom)).encode()
    body = call.request if isinstance(call.request, bytes) else b""
    return hashlib.sha256(b"%d:%s%s" % (len(shown), shown, body)).digest()


def _credentials(value: bytes | str) -> bytes | str:
    """Whose they are. AWS's are a key's id, a day and a region, and a signature that differs with each second."""
    said = _text(value)
    return said.partition("SignedHeaders=")[0] if said.startswith("AWS4-") else value


def _text(name: bytes | str) -> str:
    return name if isinstance(name, str) else name.decode("latin-1")


def _technique(kept: _Kept, call: Call, settings: Settings) -> str | None:
    age = time.monotonic() - kept.at
    is_retry = age <= settings.retry_dedup_window and kept.feature == call.attribution.get("feature")
    if settings.retry_dedup_enabled and is_retry:
        return "retry_dedup"
    return "response_dedup" if settings.dedup_enabled and age <= settings.dedup_ttl else None


def _may_share(call: Call) -> bool:
    """A stream comes at the pace of whoever reads it, and an answer that may call a tool is nobody else's."""
    request = mapping(parsed(call.request)) if isinstance(call.request, bytes) else {}
    offers_tools = any(request.get(name) for name in _TOOLS)
    is_stream = call.target.is_stream or bool(request.get("stream"))
    return bool(request) and not (is_stream or offers_tools or _asks_for_variety(request))


def _is_whole(call: Call) -> bool:
    """Read to its end. OpenAI's client stops at the word that ends a stream."""
    return not call.was_cut or call.chunks[-1].rstrip().endswith(b"[DONE]")


def _asks_for_variety(request: Mapping[str, Any]) -> bool:
    """An explicit temperature above 0, several answers, a seed; or an answer that belongs to a conversation's state."""
    warm = any(isinstance(value := dig(request, at), (int, float)) and value > 0 for at in _TEMPERATURES)
    several = any(isinstance(value := dig(request, at), int) and value > 1 for at in _NUMBERS)
    seeded = any(dig(request, at) is not None for at in _SEEDS)
    return warm or several or seeded or any(request.get(name) for name in _STATES)


def _used_tools(call: Call) -> bool:
    """Any tool: one of the application's has effects, one of the provider's looks at a world that changes."""
    facts = call.facts()[0]
    return bool(facts.get("has_tool_calls") or facts.get("units") or facts.get("error_type"))


def _replay(call: Call, kept: _Kept, technique: str) -> None:
    facts = kept.call.facts()
    saved = cost(facts)
    event = {name: facts[0].get(name) for name in _SAID_AGAIN}
    event |= {"input_tokens": 0, "output_tokens": 0, "saved_usd": saved, "saving_technique": technique}
    call.replay = Answer(200, {**kept.headers, "x-outlay-saved": technique}, kept.body())
    call.events = [event]
    if saved is not None:
        SAVINGS.add(saved)
