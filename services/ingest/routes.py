"""`POST /v1/events`: authenticate, limit, decompress, validate, publish, answer when it is durable."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from core.errors import Malformed
from core.event import MAX_EVENTS, event_schema
from core.http import BEARER, PROBLEMS, reply
from core.idempotency import DOCUMENTED, IdempotencyKey
from core.log.port import EventBatch
from core.telemetry import METRICS
from services.ingest.batch import Rejection, take
from services.ingest.body import read_body
from services.ingest.state import Ingest

router = APIRouter()


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
                        }
                    },
                },
                "example": _EXAMPLE,
            }
        },
    },
}


@router.post(
    "/v1/events",
    status_code=202,
    response_model=Accepted,
    responses=PROBLEMS,
    openapi_extra=_BODY,
    summary="Send usage events",
    tags=["ingest"],
)
async def post_events(
    request: Request,
    documented: Annotated[object, Depends(BEARER)],
    idempotency_key: IdempotencyKey,
) -> Response:
    """1 to 1,000 events, each taken or rejected on its own. 202 means durable; a retry with the same ids is free, and
    so is one with the same `Idempotency-Key`, which gives ids to the events that have none.
    """
    ingest: Ingest = request.app.state.ingest
    principal = await ingest.keys.authenticate(request.headers.get("authorization"))
    principal.require("ingest")
    ingest.rate_limit.take(principal.org_id, principal.rate_limit_per_minute)
    body = await read_body(request.stream(), ", ".join(request.headers.getlist("content-encoding")))
    received_at = datetime.now(UTC)
    try:
        taken = take(body, received_at, idempotency_key)
    except Malformed:
        METRICS.events_rejected.labels("unusable_request").inc()
        raise
    published = await ingest.log.publish(EventBatch(principal.ledger_id, received_at, taken.events))
    rejected = list(taken.rejected)
    for place, error in published.rejected:
        rejected.append(Rejection(taken.indices[place], taken.events[place].event_id, error))
    for rejection in rejected:
        METRICS.events_rejected.labels(rejection.error.code).inc()
    accepted = len(taken.events) - len(published.rejected)
    METRICS.events_accepted.inc(accepted)
    METRICS.unknown_fields.inc(taken.unknown_fields)
    return reply(
        Accepted(
            accepted=accepted,
            rejected=[
                RejectedEvent(index=r.place, event_id=r.event_id, code=r.error.code, message=r.error.message)
                for r in sorted(rejected, key=lambda r: r.place)
            ],
            duplicates=published.duplicates,
            generated_ids=taken.generated_ids,
            unknown_fields=taken.unknown_fields,
        ),
        202,
    )
