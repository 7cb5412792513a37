"""What every route of ingest does around its own reading: key, scope, limit, body, turns."""

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from fastapi import Request, Response
from starlette.requests import ClientDisconnect

from core.accounts.auth import Principal
from core.errors import Problem, Unavailable
from core.event import UsageEvent, event_time
from core.http.bodies import declared_size
from core.http.fair_room import Share
from core.process.telemetry import METRICS
from services.ingest.decompression import read_body, within_limit
from services.ingest.request_parser import Result, Slices
from services.ingest.state import Ingest

_log = structlog.get_logger()
Work = Callable[[Request, Ingest, Principal, Share], Awaitable[Response]]
"""Reads the body of a request that may send, takes its events and answers."""


async def serve(request: Request, authorization: str | None, work: Work, *, is_receipt: bool = False) -> Response:
    """Answers a request by `work` once its key and its limit allow it. Raises `Problem`."""
    ingest: Ingest = request.app.state.ingest
    try:
        principal = await ingest.keys.authenticate(authorization)
        request.state.owner = principal.org_id
        principal.require("ingest")
        if is_receipt:
            ingest.receipts.take(principal)
        else:
            ingest.rate_limit.take(principal.org_id, principal.rate_limit_per_minute)
        ingest.usage.add(principal, requests=1)
        with ingest.bodies.share(principal.org_id) as share:
            return await work(request, ingest, principal, share)
    except (Problem, ClientDisconnect):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the sender is to come again
        _log.exception("ingest_failed", error=type(error).__name__)
        raise Unavailable("The events cannot be taken just now.", retry_after=2) from None


async def body_in_turn(request: Request, ingest: Ingest, principal: Principal, share: Share) -> bytes:
    """The decompressed body, when it is this organisation's turn to work on it."""
    within_limit(declared_size(request))
    body = await read_body(request.stream(), ", ".join(request.headers.getlist("content-encoding")), share)
    ingest.usage.add(principal, size=len(body))
    await ingest.turns.next(principal.org_id, len(body))
    return body


async def in_turns(slices: Slices[Result], ingest: Ingest, org_id: int) -> Result:
    """Works on a body; between two slices of it, others have their turns."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            result: Result = end.value
            return result
        await ingest.turns.next(org_id, 0)


def note_clock(newest: UsageEvent, now: datetime) -> None:
    """Records how far an event's time is ahead of ours: then the sender's clock is fast."""
    time = event_time(newest)
    if time is not None and time > now:
        METRICS.client_clock_ahead_seconds.observe((time - now).total_seconds())
