"""`POST /v1/events`: authenticate, limit, decompress, validate, publish, answer when it is durable."""

from datetime import UTC, datetime
from typing import Annotated

import msgspec
import structlog
from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field
from starlette.requests import ClientDisconnect

from core.errors import Malformed, OutlayError, Unavailable
from core.event import MAX_EVENTS, UsageEvent, event_schema, event_time
from core.http import BEARER, PROBLEMS, DirectRoute
from core.idempotency import DOCUMENTED, idempotency_key
from core.log.port import EventBatch, Published
from core.telemetry import METRICS
from services.ingest.batch import MAX_DROPPED, Rejection, Taken, take
from services.ingest.body import Room, read_body
from services.ingest.state import Ingest

_log = structlog.get_logger()


class RejectedEvent(BaseModel):
    """An event that was not taken; `index` is its place in the request."""

    index: int
    event_id: str | None
    code: str = Field(examples=["invalid_field"])
    message: str


class Accepted(BaseModel):
    """202: the accepted events are durable. `accepted` and the rejected ones are all that were sent."""

    accepted: int
    rejected: list[RejectedEvent] = []
    duplicates: int = Field(0, description="Known already; they count as accepted and change nothing")
    generated_ids: int = Field(0, description="Came without an id: sent again, they would count again")
    unknown_fields: int = Field(0, description="Dropped because nobody knows them")


_EXAMPLE = {
    "events": [
        {
            "event_id": "checkout-7f3a-1",
            "provider": "openai",
            "model": "gpt-4o",
            "input_tokens": 1200,
            "output_tokens": 350,
            "feature": "chat",
            "team": "growth",
        }
    ]
}
_BODY = {
    **DOCUMENTED,
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["events"],
                    "properties": {
                        "events": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": MAX_EVENTS,
                            "items": event_schema(),
                        },
                        "dropped": {
                            "type": "object",
                            "additionalProperties": {"type": "integer", "minimum": 0, "maximum": MAX_DROPPED},
                            "description": "What the sender had to drop since its last request, by its own reason",
                        },
                    },
                },
                "example": _EXAMPLE,
            }
        },
    },
}


router = APIRouter(route_class=DirectRoute)


@router.post(
    "/v1/events",
    status_code=202,
    response_model=Accepted,
    responses=PROBLEMS,
    openapi_extra=_BODY,
    summary="Send usage events",
    tags=["ingest"],
)
async def post_events(request: Request, documented: Annotated[object, Depends(BEARER)] = None) -> Response:
    """1 to 1,000 events, each taken or rejected on its own. 202 means durable; a retry with the same ids is free, and
    so is one with the same `Idempotency-Key`, which gives ids to the events that have none.
    """
    ingest: Ingest = request.app.state.ingest
    try:
        with ingest.bodies.entered() as room:
            return await _take(request, ingest, room)
    except (OutlayError, ClientDisconnect):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the sender is to come again
        _log.exception("ingest_failed", error=type(error).__name__)
        raise Unavailable("The events cannot be taken just now.", retry_after=2) from None


async def _take(request: Request, ingest: Ingest, room: Room) -> Response:
    principal = await ingest.keys.authenticate(request.headers.get("authorization"))
    principal.require("ingest")
    ingest.rate_limit.take(principal.org_id, principal.rate_limit_per_minute)
    key = await idempotency_key(request)
    body = await read_body(request.stream(), ", ".join(request.headers.getlist("content-encoding")), room)
    received_at = datetime.now(UTC)
    try:
        taken = take(body, received_at, key)
    except Malformed:
        METRICS.events_rejected.labels("unusable_request").inc()
        raise
    if taken.dropped:
        METRICS.sdk_dropped.inc(sum(taken.dropped.values()))
        _log.warning("sender_dropped_events", org_id=principal.org_id, dropped=dict([*taken.dropped.items()][:20]))
    _note_clock(taken.events[-1], received_at)
    published = await ingest.log.publish(EventBatch(principal.ledger_id, received_at, taken.events))
    return _answer(taken, published)


def _note_clock(newest: UsageEvent, now: datetime) -> None:
    """A call that has not happened yet says that the sender's clock is fast."""
    time = event_time(newest)
    if time is not None and time > now:
        METRICS.client_clock_ahead_seconds.observe((time - now).total_seconds())


def _answer(taken: Taken, published: Published) -> Response:
    rejected = list(taken.rejected)
    for place, error in published.rejected:
        rejected.append(Rejection(taken.indices[place], taken.events[place].event_id, error))
    for rejection in rejected:
        METRICS.events_rejected.labels(rejection.error.code).inc()
    accepted = len(taken.events) - len(published.rejected)
    METRICS.events_accepted.inc(accepted)
    if taken.unknown_fields:
        METRICS.unknown_fields.inc(taken.unknown_fields)
    said = {
        "accepted": accepted,
        "rejected": [
            {"index": r.place, "event_id": r.event_id, "code": r.error.code, "message": r.error.message}
            for r in sorted(rejected, key=lambda r: r.place)
        ],
        "duplicates": published.duplicates,
        "generated_ids": taken.generated_ids,
        "unknown_fields": taken.unknown_fields,
    }
    return Response(msgspec.json.encode(said), 202, media_type="application/json")
