"""Responses that are made in the background (OpenAI's `background: true`): billed once, by their id.

The request that starts one has no usage in its answer; whoever polls meets it, any number of times, perhaps in another
process. So the event has an id and a time that follow from the response's own, and the ledger takes it once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from outlay._events import rfc3339, tidy
from outlay._uuid7 import uuid7
from outlay.providers._read import mapping, text

if TYPE_CHECKING:
    from .call import Call

_OVER: Final = frozenset({"completed", "incomplete", "failed", "cancelled"})
_MOST: Final = 10_000


class Made(NamedTuple):
    """What an answer says of a response in the background."""

    id: str
    status: str | None
    created_at: int

    @property
    def is_over(self) -> bool:
        return self.status in _OVER


def made(event: Mapping[str, Any]) -> Made | None:
    """Of an answer, or of an event that carries it; None where nothing was made in the background."""
    answer = mapping(event.get("response")) or event
    if answer.get("background") is not True or (name := text(answer.get("id"))) is None:
        return None
    created = answer.get("created_at")
    is_time = isinstance(created, (int, float)) and 0 < created < 1 << 33
    return Made(name, text(answer.get("status")), int(created) if is_time else 0)  # type: ignore[arg-type]


class Background:
    """Who asked for what is not over, and what was recorded. Bounded: the oldest are forgotten."""

    def __init__(self) -> None:
        self._asked: OrderedDict[str, Mapping[str, Any]] = OrderedDict()
        self._recorded: OrderedDict[str, None] = OrderedDict()
        self._changing = threading.Lock()

    def fields(self, call: Call, response: Made | None) -> dict[str, Any] | None:
        """What its event has besides usage; None: there is no event, not yet or not again."""
        if response is None:
            return None if call.is_poll else {}
        with self._changing:
            if not response.is_over:
                if not call.is_poll:
                    _keep(self._asked, response.id, call.attribution)
                return None
            if response.id in self._recorded:
                return None
            _keep(self._recorded, response.id, None)
            asked = self._asked.pop(response.id, None)
        found: dict[str, Any] = tidy(asked, lambda *_: None) if asked is not None else {}
        if response.created_at:
            import hashlib  # it loads a library, which few need

            nanoseconds = response.created_at * 1_000_000_000
            random = hashlib.sha256(response.id.encode()).digest()[:8]
            found |= {"event_id": uuid7(nanoseconds, random), "timestamp": rfc3339(nanoseconds)}
        return found | {"latency_ms": None} if call.is_poll else found


def _keep(where: OrderedDict[str, Any], name: str, value: Any) -> None:
    where[name] = value
    if len(where) > _MOST:
        where.popitem(last=False)


BACKGROUND = Background()
