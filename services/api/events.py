"""`GET /v1/events`: single events, their receipts, and ids sent again with other content."""

import asyncio
from typing import Any, Final

from fastapi import APIRouter, Request, Response

from core.http.bodies import reply
from core.http.openapi import PROBLEMS
from core.ledger.conflicts import ConflictQuery, list_conflicts
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events, public
from core.ledger.kept_events import require_kept
from core.ledger.receipt import Receipt, find_receipt
from services.api.comma_hints import comma_hints
from services.api.event_schemas import Event, EventConflict, EventConflictList, EventList
from services.api.keyed_route import KeyedRoute
from services.api.model_hints import model_hints
from services.api.paging import hex_id, instant, paging, row_id
from services.api.query_params import EVENT_FILTERS, SPAN, TIMEZONE
from services.api.query_reader import Query, integer
from services.api.state import ApiState, Reader

router = APIRouter(tags=["events"], responses=PROBLEMS, route_class=KeyedRoute)

_OFFSET: Final = integer("offset", "Events to skip; `cursor` is faster", 0, 100_000, 0)
_EVENT_PAGE: Final = paging("events", instant, hex_id)
_EVENTS: Final = Query(SPAN, TIMEZONE, _EVENT_PAGE, _OFFSET, EVENT_FILTERS)
_CONFLICT_PAGE: Final = paging("conflicts", instant, row_id)
_CONFLICTS: Final = Query(SPAN, TIMEZONE, _CONFLICT_PAGE)


@router.get(
    "/v1/events",
    operation_id="events_v1_events_get",
    response_model=EventList,
    openapi_extra=_EVENTS.documented,
    summary="Single events",
)
async def events(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first, each with its cost and where that comes from. Refused as `events_dropped` where events of this time
    are no longer kept; the answer says from when on they are, and `/v1/costs/summary` has the sums of all days."""
    given = _EVENTS.read(request)
    span, asked, offset, filters = given[SPAN], given[_EVENT_PAGE], given[_OFFSET], given[EVENT_FILTERS]
    query = EventQuery(principal.ledger_id, span.start, span.end, filters, asked.fetch, offset, asked.after)
    async with api.pool.acquire() as connection:
        records = await list_events(connection, query)
        await require_kept(connection, principal.ledger_id, span.start, span.end)
        hints = [] if asked.after or offset else await _hints(connection, query, bool(records))
    page = asked.page(records, lambda record: (record["timestamp"], record["id"].hex))

    def made() -> Response:
        shown = [Event(**public(record)) for record in page.items]
        position = {"limit": asked.limit, "offset": offset, "next_cursor": page.next_cursor}
        return reply(EventList(events=shown, hints=hints, **position))

    return await asyncio.to_thread(made)  # a thousand events would keep the event loop from other requests


async def _hints(connection: Any, query: EventQuery, found: bool) -> list[str]:
    costs = CostQuery(query.ledger_id, query.start, query.end, filters=query.filters)
    return await comma_hints(connection, costs, found) + await model_hints(connection, costs)


@router.get(
    "/v1/events/conflicts",
    operation_id="conflicts_v1_events_conflicts_get",
    response_model=EventConflictList,
    openapi_extra=_CONFLICTS.documented,
    summary="Ids sent again with other content",
)
async def conflicts(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first, by when the later one was received. The first one's content stands. Kept as long as events, and
    refused as those are."""
    given = _CONFLICTS.read(request)
    span, asked = given[SPAN], given[_CONFLICT_PAGE]
    query = ConflictQuery(principal.ledger_id, span.start, span.end, asked.fetch, asked.after)
    async with api.pool.acquire() as connection:
        records = await list_conflicts(connection, query)
        await require_kept(connection, principal.ledger_id, span.start, span.end)
    page = asked.page(records, lambda record: (record["received_at"], record["id"]))
    shown = [EventConflict(**{name: record[name] for name in EventConflict.model_fields}) for record in page.items]
    return reply(EventConflictList(conflicts=shown, limit=asked.limit, next_cursor=page.next_cursor))


@router.get(
    "/v1/events/{event_id:path}/receipt",
    operation_id="event_receipt_v1_events__event_id__receipt_get",
    response_model=Receipt,
    summary="Why an event costs what it costs",
)
async def receipt(event_id: str, principal: Reader, api: ApiState) -> Response:
    """Class × quantity × unit price = amount, line by line; the amounts add up to the cost.

    An id used again after more than 72 hours is another event: the receipt is the newest one's, and `earlier` has those
    of the events before.
    """
    async with api.pool.acquire() as connection:
        return reply(await find_receipt(connection, api.prices, principal.ledger_id, event_id))
