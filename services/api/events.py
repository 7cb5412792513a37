"""`GET /v1/events`: single events, and why one costs what it costs."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response

from core.http import PROBLEMS, reply
from core.ledger.conflicts import ConflictQuery, list_conflicts
from core.ledger.events import EventQuery, list_events, public
from core.ledger.receipt import Receipt, find_receipt
from core.ledger.statement import FILTERS
from services.api.costs import described, documented
from services.api.parameters import Parameters, encode_cursor, hex_id, instant, row_id
from services.api.replies import EventConflict, EventConflicts, Events
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
    after = given.cursor("events", instant, hex_id)
    query = EventQuery(principal.ledger_id, span.start, span.end, given.filters(), limit + 1, offset, after)
    async with api.pool.acquire() as connection:
        records = await list_events(connection, query)
    shown = records[:limit]
    more = len(records) > limit
    following = encode_cursor("events", shown[-1]["timestamp"], shown[-1]["id"].hex) if more else None
    return reply(Events(events=[public(record) for record in shown], limit=limit, offset=offset, next_cursor=following))


@router.get(
    "/v1/events/conflicts",
    response_model=EventConflicts,
    openapi_extra=described("start", "end", "limit", "cursor"),
    summary="Ids sent again with other content",
)
async def conflicts(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first, by when the later one was received. The first one's content stands."""
    given = Parameters(request.query_params, {"start", "end", "limit", "cursor"})
    span = given.span(datetime.now(UTC))
    limit, after = given.integer("limit", 100, 1, 1_000), given.cursor("conflicts", instant, row_id)
    async with api.pool.acquire() as connection:
        records = await list_conflicts(
            connection, ConflictQuery(principal.ledger_id, span.start, span.end, limit + 1, after)
        )
    shown = [EventConflict(**{k: v for k, v in record.items() if k != "id"}) for record in records[:limit]]
    last = records[limit - 1] if len(records) > limit else None
    following = encode_cursor("conflicts", last["received_at"], str(last["id"])) if last else None
    return reply(EventConflicts(conflicts=shown, limit=limit, next_cursor=following))


@router.get("/v1/events/{event_id:path}/receipt", response_model=Receipt, summary="Why an event costs what it costs")
async def event_receipt(event_id: str, principal: Reader, api: ApiState) -> Response:
    """Class × quantity × unit price = amount, line by line; the amounts add up to the cost."""
    async with api.pool.acquire() as connection:
        return reply(await find_receipt(connection, api.prices, principal.ledger_id, event_id))
