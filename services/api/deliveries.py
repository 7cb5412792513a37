"""`GET /v1/alerts/deliveries`: every message sent to a channel, with its attempts."""

from typing import Final

from fastapi import APIRouter, Request, Response

from core.channels.deliveries import STATES, DeliveryQuery, list_deliveries
from core.http.bodies import reply
from core.http.openapi import PROBLEMS
from services.api.channel_schemas import DeliveryList, shown_delivery
from services.api.keyed_route import KeyedRoute
from services.api.paging import paging, row_id
from services.api.query_reader import Query, choices, texts
from services.api.state import ApiState, Reader

router = APIRouter(tags=["channels"], responses=PROBLEMS, route_class=KeyedRoute)

_CHANNEL: Final = texts("channel_id", "Only to this channel, or either of several")
_MESSAGE: Final = texts("event_id", "Only this message, by its id, or either of several")
_STATE: Final = choices("state", "Only in this state, or either of several", STATES)
_PAGE: Final = paging("deliveries", row_id)
_DELIVERIES: Final = Query(_CHANNEL, _MESSAGE, _STATE, _PAGE)


@router.get(
    "/v1/alerts/deliveries",
    operation_id="get_deliveries_v1_alerts_deliveries_get",
    response_model=DeliveryList,
    openapi_extra=_DELIVERIES.documented,
    summary="Messages sent to your channels, with every attempt",
)
async def get_deliveries(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first."""
    given = _DELIVERIES.read(request)
    asked = given[_PAGE]
    query = DeliveryQuery(
        principal.ledger_id,
        asked.fetch,
        asked.after[0] if asked.after else None,
        given[_CHANNEL],
        given[_MESSAGE],
        given[_STATE],
    )
    async with api.pool.acquire() as connection:
        found = await list_deliveries(connection, query)
    page = asked.page(found, lambda delivery: (delivery.row_id,))
    return reply(DeliveryList(deliveries=[shown_delivery(d) for d in page.items], next_cursor=page.next_cursor))
