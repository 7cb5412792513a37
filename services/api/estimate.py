"""`POST /v1/estimate`: what a call would cost, without sending it."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from core.errors import FieldError, Malformed, Problem, Unprocessable
from core.event import CostStatus, EventRejected, UsageEvent, event_schema, event_time
from core.event_codec import read_event
from core.http.bodies import Usd, read_body, reply
from core.http.openapi import PROBLEMS, listed
from core.ledger.receipt import (
    ReceiptDiscount,
    ReceiptLine,
    ReceiptPrice,
    conditions,
    shown_discount,
    shown_line,
    shown_price,
    with_source,
)
from core.limits import MAX_EVENT_BYTES
from core.prices.rating import RateConditions, charge
from services.api.keyed_route import KeyedRoute
from services.api.state import ApiState, Reader

router = APIRouter(tags=["prices"], responses=PROBLEMS, route_class=KeyedRoute)

_EXAMPLE = {"provider": "openai", "model": "gpt-4o", "input_tokens": 12_000, "output_tokens": 800}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": event_schema(), "example": _EXAMPLE}},
    }
}


class Estimate(BaseModel):
    """As in a receipt, the lines' amounts add up to `cost_usd`; null: there is no price, for the `reason` given."""

    cost_usd: Usd | None
    list_cost_usd: Usd | None
    cost_status: Annotated[str, listed(CostStatus)]
    reason: str | None
    line_items: list[ReceiptLine]
    price: ReceiptPrice | None
    match: list[str]
    conditions: list[str]
    discount: ReceiptDiscount | None


@router.post(
    "/v1/estimate",
    operation_id="estimate_v1_estimate_post",
    response_model=Estimate,
    openapi_extra=_BODY,
    summary="What a call would cost",
)
async def estimate(request: Request, principal: Reader, api: ApiState) -> Response:
    """The body is an event. `timestamp` may be any date the price book knows; without it, now. Nothing is stored."""
    event = await _event(request)
    at = _time(event)
    if event.region is None:
        event.region = api.prices.default_region(principal.ledger_id, event.provider)
    quote = api.prices.quote(principal.ledger_id, event.provider, event.model, at)
    routing = api.prices.routing(event.provider, event.model_requested, event.model, at)
    charged = charge(event, quote, at, routing)
    used = quote if charged.price_id is not None else None
    ours = None if {item.usage_class for item in charged.line_items} & {"reported", "sender"} else used
    call = RateConditions(event.service_tier, event.is_batch is True, event.region, at)
    price = None
    if used is not None:
        async with api.pool.acquire() as connection:
            price = await with_source(connection, shown_price(used))
    return reply(
        Estimate(
            cost_usd=charged.cost,
            list_cost_usd=charged.list_cost,
            cost_status=charged.cost_status,
            reason=charged.reason,
            line_items=[shown_line(item, charged.price_id) for item in charged.line_items],
            price=price,
            match=[f"{used.match.step}: {used.match.provider} {used.match.model}"] if used else [],
            conditions=conditions(ours, call, charged.line_items) if ours else [],
            discount=shown_discount(ours) if ours else None,
        )
    )


async def _event(request: Request) -> UsageEvent:
    raw = await read_body(request, MAX_EVENT_BYTES)
    try:
        return read_event(raw).event
    except EventRejected as error:
        raise _refused(error) from None


def _time(event: UsageEvent) -> datetime:
    try:
        return (event.timestamp and event_time(event)) or datetime.now(UTC)
    except EventRejected as error:
        raise _refused(error) from None


def _refused(error: EventRejected) -> Problem:
    if error.code == "malformed":
        return Malformed(error.message)
    where = (FieldError(f"/{error.field}", error.message),) if error.field else ()
    return Unprocessable(error.message, code=error.code, errors=where)
