"""`GET /v1/alerts/deliveries`: what was sent to whom, with every attempt."""

from typing import Final

from fastapi import APIRouter, Request, Response

from core.channels.deliveries import STATES, DeliveryQuery, list_deliveries
from core.http import PROBLEMS, reply
from services.api.channels_shown import DeliveryList, shown_delivery
from services.api.parameters import About, Parameters, encode_cursor, in_query, row_id
from services.api.state import ApiState, Reader

router = APIRouter(tags=["channels"], responses=PROBLEMS)

_PARAMETERS: Final[About] = {
    "channel_id": ("Only to this channel", {"type": "string"}),
    "event_id": ("Only of this message: the id it has everywhere", {"type": "string"}),
    "state": ("Only in this state", {"type": "string", "enum": list(STATES)}),
    "limit": ("How many a page", {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100}),
    "cursor": ("`next_cursor` of an earlier reply", {"type": "string"}),
}


@router.get(
    "/v1/alerts/deliveries",
    response_model=DeliveryList,
    openapi_extra=in_query(_PARAMETERS),
    summary="What was sent to your channels, with every attempt",
)
async def get_deliveries(request: Request, principal: Reader, api: ApiState) -> Response:
    given = Parameters(request.query_params, _PARAMETERS.keys())
    limit, before = given.integer("limit", 100, 1, 1_000), given.cursor("deliveries", row_id)
    query = DeliveryQuery(
        principal.ledger_id,
        limit + 1,
        before[0] if before else None,
        given.text("channel_id"),
        given.text("event_id"),
        given.choice("state", STATES, "") if given.text("state") else None,
    )
    async with api.pool.acquire() as connection:
        found = await list_deliveries(connection, query)
    page = found[:limit]
    following = encode_cursor("deliveries", str(page[-1].row)) if len(found) > limit else None
    return reply(DeliveryList(deliveries=[shown_delivery(d) for d in page], next_cursor=following))
