"""Responses that a provider makes in the background (OpenAI's `background: true`): billed once, by their id.

The request that starts one has no usage in its response. Polling for it finds the usage any number of times, perhaps in
another process. So the event's id and time are derived from the response's own, and the ledger counts it once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from outlay._events import rfc3339, tidy
from outlay._uuid7 import uuid7
from outlay.providers._safe_read import mapping, text

from .batch_results import nanoseconds
from .observed_request import ObservedRequest

_FINAL_STATES: Final = frozenset({"completed", "incomplete", "failed", "cancelled", "requires_action"})
_MAX_REMEMBERED: Final = 10_000


class BackgroundResponse(NamedTuple):
    id: str
    status: str | None
    created_at: int
    """Seconds since 1970; 0 where the provider does not say it."""
    is_certain: bool = True
    """Whether it is known to be made in the background; else only if its start was seen."""

    @property
    def is_final(self) -> bool:
        return self.status in _FINAL_STATES


def background_response(event: Mapping[str, Any]) -> BackgroundResponse | None:
    """Read it from a response, or from a stream's event that carries one; None where it is not in the background."""
    response = mapping(event.get("response")) or event
    if response.get("background") is not True or (name := text(response.get("id"))) is None:
        return None
    created = response.get("created_at")
    is_time = isinstance(created, (int, float)) and 0 < created < 1 << 33
    return BackgroundResponse(name, text(response.get("status")), int(created) if is_time else 0)  # type: ignore[arg-type]


def background_interaction(event: Mapping[str, Any]) -> BackgroundResponse | None:
    """The same of an interaction of Gemini's. Its answer does not say that it is made in the background, except by its
    state; a stream begins with that state, too, so of one only the end counts (ai.google.dev/api/interactions-api)."""
    is_stream = "event_type" in event
    interaction = mapping(event.get("interaction")) if is_stream else event
    status, name = text(interaction.get("status")), text(interaction.get("id"))
    if name is None or (is_stream and status not in _FINAL_STATES):
        return None
    return BackgroundResponse(name, status, nanoseconds(interaction.get("created")) // 1_000_000_000, False)


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
                if not request.is_poll:
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
