"""Carries attribution where the context does not follow by itself: to threads, executors and consumers of a queue."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Mapping
from typing import Any

from ._context import Frame, Scope, Tracked, attribution, current
from ._wrapping import Function, inside

_log = logging.getLogger("outlay")
_MAX_TOKEN = 16 * 1024


class _Carried(Scope):
    """The state at the place where it was made: attribution, run budgets, the scopes of trackers and meters."""

    def __init__(self) -> None:
        self._captured = current()

    def _frame(self, outer: Frame) -> Frame:
        return self._captured._replace(owner=self, outer=outer)


def propagate(function: Function) -> Function:
    """The function, of any kind, with the attribution and budgets that hold here, wherever and whenever it is called.

    >>> executor.submit(outlay.propagate(answer), question)
    >>> threading.Thread(target=outlay.propagate(work)).start()
    """
    return inside(_Carried(), function)


def context_token() -> str:
    """The attribution that holds here, as a line of ASCII for a header or body. It names users and tenants."""
    return json.dumps({k: v for k, v in attribution().items() if _is_plain(v)}, separators=(",", ":"))


def from_token(token: str | None) -> Tracked:
    """A scope as of `track`, with the attribution that held where the token was made.

    An invalid token is logged and attributes nothing. Never raises.
    """
    return Tracked(**_read(token)) if token else Tracked()


def _read(token: str) -> dict[str, Any]:
    try:
        found = json.loads(token) if len(token) <= _MAX_TOKEN else None
    except (ValueError, RecursionError, TypeError):
        found = None
    if not isinstance(found, Mapping):
        _log.warning("outlay: a context token is invalid; the message's calls are not attributed by it")
        return {}
    return {name: value for name, value in found.items() if _is_plain(value)}


def _is_plain(value: object) -> bool:
    return isinstance(value, (str, int)) or (isinstance(value, float) and math.isfinite(value))
