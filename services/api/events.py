"""`GET /v1/events`: single events, and why one costs what it costs."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response

from core.errors import NotFound
from core.http import PROBLEMS, reply
from core.ledger.events import EventQuery, find_event, list_events, public
from core.ledger.receipt import Receipt, receipt
from core.ledger.row import event_key
from core.ledger.statement import FILTERS
from services.api.costs import documented
from services.api.parameters import Cursor, Parameters
from services.api.replies import Events
from services.api.state import ApiState, Reader

router = APIRouter(tags=["events"], responses=PROBLEMS)


@router.get(
    "/v1/events",
    response_model=Events,
    openapi_extra=documented("start", "end", "limit", "offset", "cursor"),
    summary="Single events",
)
async def events(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first, each with its cost and where that comes from."""
    given = Parameters(request.query_params, {*FILTERS, "start", "end", "limit", "offset", "cursor"})
    span = given.span(datetime.now(UTC))
    limit = given.integer("limit", 100, 1, 1_000)
    offset = given.integer("offset", 0, 0, 100_000)
    cursor = given.text("cursor")
    after = Cursor.decode(cursor) if cursor else None
    query = EventQuery(principal.ledger_id, span.start, span.end, given.filters(), limit + 1, offset, after)
    async with api.pool.acquire() as connection:
        records = await list_events(connection, query)
    shown = records[:limit]
    more = len(records) > limit
    following = Cursor(shown[-1]["timestamp"], shown[-1]["id"].hex).encode() if more else None
    return reply(Events(events=[public(record) for record in shown], limit=limit, offset=offset, next_cursor=following))


@router.get("/v1/events/{event_id}/receipt", response_model=Receipt, summary="Why an event costs what it costs")
async def event_receipt(event_id: str, principal: Reader, api: ApiState) -> Response:
    """Class × quantity × unit price = amount, line by line; the amounts add up to the cost."""
    async with api.pool.acquire() as connection:
        record = await find_event(connection, principal.ledger_id, event_key(event_id).hex)
    if record is None:
        raise NotFound("There is no such event.")
    return reply(receipt(record, api.prices, principal.ledger_id))
