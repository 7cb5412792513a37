"""`POST /v1/events`, and what other clients post: authenticate, limit, decompress, validate, publish, answer when it is
durable."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Annotated, Any, Final

import msgspec
import structlog
from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from core.accounts.auth import Principal
from core.errors import Malformed
from core.event import Source, event_schema
from core.event_log.base import EventBatch, Published
from core.http.fair_room import Share
from core.http.idempotency import DOCUMENTED, idempotency_key
from core.http.openapi import BEARER, PROBLEMS
from core.http.service import DirectRoute
from core.limits import MAX_EVENTS
from core.process.telemetry import METRICS
from services.ingest.admission import admit
from services.ingest.intake import Work, body_in_turn, in_turns, note_clock, serve
from services.ingest.other_clients import Translation, receipt_as_events, reports_as_events
from services.ingest.otlp import routes as otlp
from services.ingest.request_parser import MAX_DROPPED, Rejection, Taken, take_in_slices
from services.ingest.state import Ingest
from services.ingest.unknown_words import MAX_LENGTH, MAX_NAMES

_SDK = "outlay-"
"""How the User-Agent of our SDKs begins."""

_MAX_REASONS: Final = 20
_MAX_REASON: Final = 100
"""Characters of a sender's word in our log, which may otherwise have megabytes of it a request."""

_log = structlog.get_logger()


class RejectedEvent(BaseModel):
    """A rejected event; `index` is its place in the request."""

    index: int
    event_id: str | None
    code: str = Field(examples=["invalid_field"])
    message: str


class Accepted(BaseModel):
    """202: the accepted events are durable. `accepted` and the rejected ones are all that were sent."""

    accepted: int
    rejected: list[RejectedEvent] = []
    warnings: list[RejectedEvent] = Field(
        [], description="Events that were taken, though they lack attribution that your organisation asks for"
    )
    duplicates: int = Field(0, description="Known already; they count as accepted and change nothing")
    generated_ids: int = Field(0, description="Came without an id: sent again, they would count again")
    unknown_fields: int = Field(0, description="Fields that are not known; they were dropped")
    unknown: dict[str, int] = Field(
        {},
        description=f"Events by unknown field: the {MAX_NAMES} most frequent names, {MAX_LENGTH} characters of each",
        examples=[{"input_token": 12}],
    )
    hints: list[str] = Field(
        [],
        description="A sentence for each of these fields that is nearly a known one",
        examples=[["`input_token` is not known: did you mean `input_tokens`?"]],
    )
    unknown_values: dict[str, dict[str, int]] = Field(
        {},
        description="Values outside a field's list, with the number of events, bounded likewise. The events were taken:"
        " another `operation` is `other`, another `cost_source` or `usage_source` is `sender`, another"
        " `saving_technique` is left out",
        examples=[{"operation": {"telepathy": 3}}],
    )


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
_RECEIPT = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1200, "output_tokens": 350, "latency_ms": 840}
_REPORT = {"provider": "openai", "model": "gpt-4o", "prompt_tokens": 1200, "completion_tokens": 350, "tag_user": "u-7"}


def _body(schema: dict[str, Any], example: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema, "example": example}}
    return {**DOCUMENTED, "requestBody": {"required": True, "content": content}}


_EVENTS = {
    "type": "object",
    "required": ["events"],
    "properties": {
        "events": {
            "type": "array",
            "maxItems": MAX_EVENTS,
            "items": event_schema(),
            "description": "At least one, or else `dropped` or `unseen`",
        },
        "unseen": {
            "type": "object",
            "additionalProperties": {"type": "integer", "minimum": 0, "maximum": MAX_DROPPED},
            "description": "Calls since the last request that the sender could make no event of, by provider",
        },
        "dropped": {
            "type": "object",
            "additionalProperties": {"type": "integer", "minimum": 0, "maximum": MAX_DROPPED},
            "description": "What the sender had to drop since its last request, by its own reason",
        },
    },
}


def _work(translation: Translation | None) -> Work:
    """Takes the events of a body, after the translation of another client's."""

    async def take(request: Request, ingest: Ingest, principal: Principal, share: Share) -> Response:
        key = await idempotency_key(request)
        body = await body_in_turn(request, ingest, principal, share)
        received_at = datetime.now(UTC)
        try:
            own = body if translation is None else translation(body)
            taken = await in_turns(take_in_slices(own, received_at, key), ingest, principal.org_id)
        except Malformed:
            METRICS.events_rejected.labels("unusable_request").inc()
            raise
        if taken.dropped:
            METRICS.sdk_dropped.inc(sum(taken.dropped.values()))
            told = {reason[:_MAX_REASON]: number for reason, number in islice(taken.dropped.items(), _MAX_REASONS)}
            _log.warning("sender_dropped_events", org_id=principal.org_id, dropped=told)
        if taken.unseen:
            METRICS.sdk_unseen.inc(ingest.unseen.add(principal.ledger_id, taken.unseen))
        if not taken.events:
            return answer(taken, Published(0))
        note_clock(taken.events[-1], received_at)
        admitted, warnings = admit(taken, principal)
        if not admitted.events:
            return answer(admitted, Published(0))
        source = _source(request)
        published = await ingest.log.publish(
            EventBatch(principal.ledger_id, received_at, admitted.events, source, principal.defaults)
        )
        ingest.usage.add(principal, events=len(admitted.events) - len(published.rejected))
        return answer(admitted, published, warnings)

    return take


def _source(request: Request) -> Source:
    return "sdk" if request.headers.get("user-agent", "").startswith(_SDK) else "api"


_events: Final = _work(None)
_receipt: Final = _work(receipt_as_events)
_reports: Final = _work(reports_as_events)


router = APIRouter(route_class=DirectRoute)
ROUTERS: Final = (router, otlp.router)
"""All that ingest takes."""


@router.post(
    "/v1/events",
    operation_id="post_events_v1_events_post",
    status_code=202,
    response_model=Accepted,
    responses=PROBLEMS,
    openapi_extra=_body(_EVENTS, _EXAMPLE),
    summary="Send usage events",
    tags=["ingest"],
)
async def post_events(request: Request, documented: Annotated[object, Depends(BEARER)] = None) -> Response:
    """1 to 1,000 events, each taken or rejected on its own. 202 means durable; a retry with the same ids is free, and
    so is one with the same `Idempotency-Key`, which gives ids to the events that have none.
    """
    return await serve(request, request.headers.get("authorization"), _events)


@router.post(
    "/track",
    operation_id="post_receipt_track_post",
    status_code=202,
    response_model=Accepted,
    responses=PROBLEMS,
    openapi_extra=_body({"type": "object", "required": ["provider", "model"]}, _RECEIPT),
    summary="Send one receipt of AI Cost Guard's client",
    tags=["ingest"],
)
async def post_receipt(request: Request, documented: Annotated[object, Depends(BEARER)] = None) -> Response:
    """For that client unchanged: only its URL and its key are others, also as `X-AICG-API-Key`. A thousand receipts
    are one request of the limit."""
    own = request.headers.get("x-aicg-api-key")
    authorization = request.headers.get("authorization") if own is None else f"Bearer {own}"
    return await serve(request, authorization, _receipt, is_receipt=True)


@router.post(
    "/api/ingest/wrapper",
    operation_id="post_reports_api_ingest_wrapper_post",
    status_code=202,
    response_model=Accepted,
    responses=PROBLEMS,
    openapi_extra=_body({"type": "object", "required": ["reports"]}, {"reports": [_REPORT]}),
    summary="Send reports of Cognocient's client",
    tags=["ingest"],
)
async def post_reports(request: Request, documented: Annotated[object, Depends(BEARER)] = None) -> Response:
    """For that client unchanged: only its URL and its key are others. It never tells what was cached, so the costs are
    estimates."""
    return await serve(request, request.headers.get("authorization"), _reports)


def answer(taken: Taken, published: Published, warnings: Sequence[Rejection] = ()) -> Response:
    """202, with what was taken of a request and what was not."""
    rejected = list(taken.rejected)
    for place, error in published.rejected:
        rejected.append(Rejection(taken.indices[place], taken.events[place].event_id, error))
    for rejection in rejected:
        METRICS.events_rejected.labels(rejection.error.code).inc()
    accepted = len(taken.events) - len(published.rejected)
    METRICS.events_accepted.inc(accepted)
    unknown = taken.unknown
    if unknown.total_fields:
        METRICS.unknown_fields.inc(unknown.total_fields)
    said = {
        "accepted": accepted,
        "rejected": [_named(rejection) for rejection in sorted(rejected, key=lambda r: r.place)],
        "warnings": [_named(warning) for warning in warnings],
        "duplicates": published.duplicates,
        "generated_ids": taken.generated_ids,
        "unknown_fields": unknown.total_fields,
        "unknown": unknown.fields,
        "hints": unknown.hints,
        "unknown_values": unknown.values,
    }
    return Response(msgspec.json.encode(said) + b"\n", 202, media_type="application/json")


def _named(rejection: Rejection) -> dict[str, Any]:
    error = rejection.error
    return {"index": rejection.place, "event_id": rejection.event_id, "code": error.code, "message": error.message}
