"""One logical call is one operation, whatever its tries: the id that its events share."""

from __future__ import annotations

import os
from contextvars import ContextVar
from typing import Final, NamedTuple

from outlay._uuid7 import uuid7
from outlay.providers._endpoints import Target


class _Operation(NamedTuple):
    operation_id: str
    target: Target
    attempt: int


_newest: Final[ContextVar[_Operation | None]] = ContextVar("outlay_operation", default=None)


def new_operation(seen_at: int) -> str:
    """An id of its own, for a time in nanoseconds since 1970."""
    return uuid7(seen_at, os.urandom(8))


def operation_of(target: Target, attempt: int | None, seen_at: int) -> str | None:
    """The id of a call's operation: a new one for a first try, for the next try that of the try before.

    A client tries again in the context of the try before, where no other call is made between. A later try whose
    earlier ones were not seen gets a new id. None where nothing says which try this is.

    Args:
        attempt: from 1.
        seen_at: nanoseconds since 1970.
    """
    if attempt is None:
        return None
    before = _newest.get()
    if before is not None and before.attempt < attempt and before.target == target:
        operation_id = before.operation_id
    else:
        operation_id = new_operation(seen_at)
    _newest.set(_Operation(operation_id, target, attempt))
    return operation_id
