"""The calls on a WebSocket to a provider: each response becomes an event when the message with its usage arrives.

A message is only searched for a few words; those that have one are parsed. Nothing is kept of a message but its usage.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qs

from outlay._context import current
from outlay.providers._endpoints import Target
from outlay.providers._safe_read import dig, first, mapping, path, text
from outlay.providers._sockets import ENDS, TRANSCRIBED, socket_target

from . import headers
from .call_events import EndedCall
from .interceptor import CAPTURE
from .observed_request import ObservedRequest
from .outcome import Outcome
from .plan import Events
from .request_facts import RequestFacts
from .stream_decoders import parse_json

_HEARD: Final = ('"usage', '"session.', '"response.created"', '"turnComplete"', '"turn_complete"')
_SAID: Final = ('"model"', '"response.create"', '"clientContent"', '"client_content"')
"""Words of the messages that matter, among those received and those sent."""
_HEARD_BYTES: Final = tuple(word.encode() for word in _HEARD)
_SAID_BYTES: Final = tuple(word.encode() for word in _SAID)
_MODELS: Final = (path("session.model"), path("setup.model"), path("response.model"), path("model"))
_TRANSCRIBERS: Final = (
    path("session.audio.input.transcription.model"),
    path("session.input_audio_transcription.model"),
)
_HTTP_OK: Final = 200


class SocketCalls:
    """The calls of one connection. The adapter shows it each message.

    Args:
        attribution: around the opening of the connection; a message that asks for a response brings its own.
        own: the attribution in the connection's headers, which is nearest.
    """

    def __init__(self, target: Target, attribution: Mapping[str, Any], own: Mapping[str, Any]) -> None:
        self._target = target
        self._model = target.model
        self._transcriber: str | None = None
        self._attribution = {**attribution, **own}
        self._own = own
        self._meters = current().meters
        self._began_at = 0
        self._pending: Any = None
        """Gemini's usage so far in a turn that is not over."""
        self._is_late = False
        """A turn of Gemini's is over, and its usage has not come."""

    def sent(self, message: Any) -> None:
        """A message is sent; anything but text is passed over."""
        if not _has(message, _SAID, _SAID_BYTES):
            return
        self._attribution = {**self._attribution, **CAPTURE.surroundings(), **self._own}
        self._meters = current().meters or self._meters
        if (said := mapping(parse_json(message))) and (model := text(first(said, _MODELS))):
            self._model = model.rpartition("models/")[2]
        self._learn(said)
        if said.get("type") == "response.create":
            self._began_at = time.perf_counter_ns()

    def received(self, message: Any) -> bool:
        """A message came. Returns whether it ended a call."""
        if not _has(message, _HEARD, _HEARD_BYTES):
            return False
        heard = mapping(parse_json(message))
        kind = heard.get("type")
        if kind in ENDS:
            self._record(heard, self._target.operation, self._model)
            return True
        if kind == TRANSCRIBED:
            usage = {"id": heard.get("item_id"), "usage": heard.get("usage")}
            self._record(usage, "audio", self._transcriber)
            return True
        if kind == "response.created":
            self._began_at = time.perf_counter_ns()
        elif kind in ("session.created", "session.updated"):
            self._model = text(dig(heard, ("session", "model"))) or self._model
            self._learn(heard)
        elif kind is None:
            return self._live(heard)
        return False

    def closed(self) -> bool:
        """The connection ended. Returns whether that ended a call."""
        return self._flush()

    def _learn(self, message: Mapping[str, Any]) -> None:
        self._transcriber = text(first(message, _TRANSCRIBERS)) or self._transcriber

    def _live(self, heard: Mapping[str, Any]) -> bool:
        """Gemini's messages: the usage of a turn comes before, with or after its end, the last one counts."""
        if (usage := first(heard, (("usageMetadata",), ("usage_metadata",)))) is not None:
            self._pending = {"usageMetadata": usage}
        content = first(heard, (("serverContent",), ("server_content",)))
        is_over = first(content, (("turnComplete",), ("turn_complete",))) is True
        if is_over or (usage is not None and self._is_late):
            self._is_late = is_over and self._pending is None
            return self._flush()
        return False

    def _flush(self) -> bool:
        answer, self._pending = self._pending, None
        if answer is not None:
            self._record(answer, self._target.operation, self._model)
        return answer is not None

    def _record(self, answer: Mapping[str, Any], operation: str, model: str | None) -> None:
        if (sink := CAPTURE.sink) is None:
            return
        target = self._target._replace(operation=operation, model=model)
        request = ObservedRequest(target, RequestFacts(model), self._attribution, None, [], time.time_ns())
        outcome = Outcome()
        outcome.status = _HTTP_OK
        outcome.answer = answer
        latency = time.perf_counter_ns() - self._began_at if self._began_at else None
        self._began_at = 0

        def set_latency(events: Events) -> None:
            events[0]["latency_ms"] = latency / 1e6 if latency is not None else None

        CAPTURE.hand_over(EndedCall(request, outcome, (set_latency,)), self._meters, sink)


def socket_calls(host: str, path: str, query: str, pairs: headers.Pairs) -> SocketCalls | None:
    """Watch a connection that was opened; None where it is to nobody who is known. What cannot be read is told."""
    if (sink := CAPTURE.sink) is None:
        return None
    provider = CAPTURE.hosts.provider(host)
    target = socket_target(provider, path)
    if target is None:
        if provider is not None:
            CAPTURE.tell_unseen(provider, host, path)
        return None
    if provider is None:
        sink.warn(f"host_{host}", CAPTURE.unknown_host(host, target.provider, "openai"))
    found, asked = headers.of_request(pairs), parse_qs(query)
    models = (*asked.get("model", ()), *asked.get("deployment", ()))  # OpenAI's, and Azure's
    target = target._replace(model=text(models[0]) if models else None)
    return SocketCalls(target, CAPTURE.surroundings(), headers.attribution(found))


def tell_unread(library: str, host: str, path: str) -> None:
    """A library whose connections cannot be read opens one to a provider."""
    sink, provider = CAPTURE.sink, CAPTURE.hosts.provider(host)
    if sink is None or (provider is None and socket_target(None, path) is None):
        return
    sink.warn(
        f"socket_{library}",
        f"calls over WebSockets of {library} are not seen; those of websockets (13 or newer) and aiohttp are",
    )
    if provider is not None:
        CAPTURE.tell_unseen(provider, host, path)


def _has(message: Any, words: tuple[str, ...], encoded: tuple[bytes, ...]) -> bool:
    if isinstance(message, str):
        return any([word in message for word in words])
    return isinstance(message, bytes) and any([word in message for word in encoded])
