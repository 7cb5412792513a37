"""`Server-Timing`: what of a request took how long, for those who have a key."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from time import monotonic
from typing import Any, Literal

from starlette.requests import Request

Part = Literal[
    "queue",  # until it was this organisation's turn, and a connection to the database was free
    "db",  # with that connection
]


@contextmanager
def timed(request: Request, part: Part) -> Iterator[None]:
    """Adds the time inside to that part of the request."""
    took: dict[str, float] = request.scope.setdefault("state", {}).setdefault("took", {})
    started = monotonic()
    try:
        yield
    finally:
        took[part] = took.get(part, 0.0) + monotonic() - started


def server_timing(state: Mapping[str, Any], total: float) -> list[tuple[bytes, bytes]]:
    """The header, in ms: the parts, and all until the head was sent; nothing without a key, which tells attackers less.

    Args:
        state: that of the request.
        total: seconds.
    """
    if "owner" not in state:
        return []
    took = {**state.get("took", {}), "total": total}
    return [
        (b"server-timing", ", ".join(f"{part};dur={seconds * 1000:.3f}" for part, seconds in took.items()).encode())
    ]
