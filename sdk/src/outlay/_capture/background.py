"""Responses that a provider makes in the background (OpenAI's `background: true`, its assistants' runs): billed once,
by their id.

The request that starts one has no usage in its response. Polling for it finds the usage any number of times, perhaps in
another process. So the event's id and time are derived from the response's own, and the ledger counts it once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from outlay._events import rfc3339, tidy
from outlay._uuid7 import uuid7
from outlay.providers._endpoints import RUNS, Target
from outlay.providers._safe_read import mapping, text

from .batch_results import nanoseconds
from .observed_request import ObservedRequest

_ENDS: Final = frozenset({"completed", "incomplete", "failed", "cancelled"})
_FINAL_STATES: Final = _ENDS | {"requires_action"}
_RUN_ENDS: Final = _ENDS | {"expired"}
"""A run that requires an action goes on, and has no usage yet."""
_MAX_REMEMBERED: Final = 10_000


class BackgroundResponse(NamedTuple):
    id: str
    is_final: bool
    created_at: int
    """Seconds since 1970; 0 where the provider does not say it."""
    is_certain: bool = True
    """Whether it is known to be made in the background; else only if its start was seen."""


ReadBackground = Callable[[Mapping[str, Any]], "BackgroundResponse | None"]
"""Reads it from a response, or from a stream's event that carries one; None where it is not in the background."""


def background_reader(target: Target) -> ReadBackground | None:
    """None where the answers to such calls are never made in the background."""
    if target.operation == "responses":
        return _response
    if target.endpoint.endswith("/interactions"):
        return _interaction
    return _run if target.endpoint.endswith(RUNS) else None


def _response(event: Mapping[str, Any]) -> BackgroundResponse | None:
    response = mapping(event.get("response")) or event
    if response.get("background") is not True or (name := text(response.get("id"))) is None:
        return None
    return BackgroundResponse(name, text(response.get("status")) in _FINAL_STATES, _seconds(response.get("created_at")))


def _run(event: Mapping[str, Any]) -> BackgroundResponse | None:
    """A run of an assistant, whose usage is there once it is over (platform.openai.com/docs/api-reference/runs)."""
    if event.get("object") != "thread.run" or (name := text(event.get("id"))) is None:
        return None
    return BackgroundResponse(name, text(event.get("status")) in _RUN_ENDS, _seconds(event.get("created_at")))


def _interaction(event: Mapping[str, Any]) -> BackgroundResponse | None:
    """An interaction of Gemini's. Its answer does not say that it is made in the background, except by its
    state; a stream begins with that state, too, so of one only the end counts (ai.google.dev/api/interactions-api)."""
    is_stream = "event_type" in event
    interaction = mapping(event.get("interaction")) if is_stream else event
    status, name = text(interaction.get("status")), text(interaction.get("id"))
    if name is None or (is_stream and status not in _FINAL_STATES):
        return None
    return BackgroundResponse(name, status in _FINAL_STATES, _seconds(interaction.get("created")), False)


def _seconds(created: Any) -> int:
    return nanoseconds(created) // 1_000_000_000


class BackgroundResponses:
    """Who started each response that is not final, and which were recorded. Bounded: the oldest are forgotten."""

    def __init__(self) -> None:
        self._started_by: OrderedDict[str, Mapping[str, Any]] = OrderedDict()
        self._recorded: OrderedDict[str, None] = OrderedDict()
        self._changing = threading.Lock()

    def event_fields(self, request: ObservedRequest, response: BackgroundResponse | None) -> dict[str, Any] | None:
        """The event's fields besides usage; None where there is no event: not yet, or not a second time."""
        if response is None:
            return None if request.is_poll else {}
        with self._changing:
            if not response.is_final:
                if not request.is_poll and response.id not in self._started_by:
                    _remember(self._started_by, response.id, request.attribution)
                return None
            if response.id in self._recorded:
                return None
            if request.is_poll and not response.is_certain and response.id not in self._started_by:
                return None
            _remember(self._recorded, response.id, None)
            starter = self._started_by.pop(response.id, None)
        fields: dict[str, Any] = tidy(starter, lambda *_: None) if starter is not None else {}
        if response.created_at:
            import hashlib  # it loads a library, which few need

            at = response.created_at * 1_000_000_000
            random = hashlib.sha256(response.id.encode()).digest()[:8]
            fields |= {"event_id": uuid7(at, random), "timestamp": rfc3339(at)}
        return fields | {"latency_ms": None} if request.is_poll else fields


def _remember(where: OrderedDict[str, Any], name: str, value: Any) -> None:
    where[name] = value
    if len(where) > _MAX_REMEMBERED:
        where.popitem(last=False)


BACKGROUND = BackgroundResponses()
