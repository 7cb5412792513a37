"""Attribution where the context does not go by itself: other threads, executors, and the far side of a queue."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Mapping
from typing import Any

from ._context import Frame, Scope, attribution, current, track
from ._wrapping import Function, inside

_log = logging.getLogger("outlay")
_MAX_TOKEN = 16 * 1024


class _Carried(Scope):
    """What held where it was made: attribution, run budgets and the trackers' scopes."""

    def __init__(self) -> None:
        self._held = current()

    def _frame(self, outer: Frame) -> Frame:
        return self._held._replace(owner=self, outer=outer)


def propagate(function: Function) -> Function:
    """The function, of any kind, that runs with what holds here and now, wherever and whenever it is called.

    >>> executor.submit(outlay.propagate(answer), question)
    >>> threading.Thread(target=outlay.propagate(work)).start()
    """
    return inside(_Carried(), function)


def context_token() -> str:
    """What holds here, as a line of ASCII for a message's header or body. It names users and tenants."""
    return json.dumps({k: v for k, v in attribution().items() if _is_plain(v)}, separators=(",", ":"))


def from_token(token: str | None) -> track:
    """A context manager, sync and async, and decorator, with what held where the token was made.

    A token that is none (a message from elsewhere) is logged and attributes nothing; it never raises.
    """
    return track(**_read(token)) if token else track()


def _read(token: str) -> dict[str, Any]:
    try:
        held = json.loads(token) if len(token) <= _MAX_TOKEN else None
    except (ValueError, RecursionError, TypeError):
        held = None
    if not isinstance(held, Mapping):
        _log.warning("outlay: what should be a context token is none; the message's calls are not attributed by it")
        return {}
    return {name: value for name, value in held.items() if _is_plain(value)}


def _is_plain(value: object) -> bool:
    return isinstance(value, (str, int)) or (isinstance(value, float) and math.isfinite(value))
