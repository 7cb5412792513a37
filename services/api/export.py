"""`GET /v1/events/export`: events as CSV or JSON lines, streamed from the database to the client."""

from typing import Any, Final, get_args

from fastapi import APIRouter, Request, Response

from core.http.bodies import read_body
from core.http.openapi import PROBLEMS
from core.ledger.cost_sql import CostQuery
from core.ledger.export import Export, Format, export_events
from services.api.comma_hints import comma_hints, has_comma
from services.api.csv_reply import BYTE_ORDER_MARK, header_value
from services.api.keyed_route import KeyedRoute
from services.api.model_hints import is_about_models, model_hints
from services.api.query_params import BOM, EVENT_FILTERS, SPAN, TIMEZONE
from services.api.query_reader import Parameter, Query, choice, integer
from services.api.state import ApiState, Reader
from services.api.streamed_reply import StreamedReply, Write

router = APIRouter(tags=["exports"], responses=PROBLEMS, route_class=KeyedRoute)

IGNORED_BYTES: Final = 64 * 1024
"""Of a body, which an export does not need: more is refused, instead of being read for as long as the export takes."""

_MAX_LINES: Final = 10**9
_LIMIT: Final = integer("limit", "Lines at most, the oldest ones", 1, _MAX_LINES, _MAX_LINES + 1)
_FORMAT: Final[Parameter[Format]] = choice(
    "format", "jsonl: one JSON object a line, with text as it was sent", get_args(Format), "csv"
)
_EXPORT: Final = Query(SPAN, TIMEZONE, EVENT_FILTERS, _LIMIT, _FORMAT, BOM)
_MEDIA_TYPES: Final[dict[Format, str]] = {"csv": "text/csv", "jsonl": "application/jsonl"}
_RESPONSES: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "One line an event or a correction, oldest first",
        "content": {
            "text/csv": {"schema": {"type": "string"}, "example": "event_id,seq,timestamp,…\n"},
            "application/jsonl": {"schema": {"type": "string"}, "example": '{"event_id":"call-1","seq":0,…}\n'},
        },
    },
    **PROBLEMS,
}


@router.get(
    "/v1/events/export",
    operation_id="export_v1_events_export_get",
    status_code=200,
    response_class=StreamedReply,
    responses=_RESPONSES,
    openapi_extra=_EXPORT.documented,
    summary="Events as CSV or JSON lines",
)
async def export(request: Request, principal: Reader, api: ApiState) -> Response:
    """Every column of every event, oldest first. A correction is one or two lines of its own, with `seq` above 0 and
    signed differences: where it changes the group an event counts in, one line takes the event out of the old group
    and the next adds it to the new one. So each column adds up to the ledger's sum. `cost_usd` is empty (null) where
    there is no price. In CSV, text that a spreadsheet could take for a formula begins with an apostrophe. A connection
    that ends without the last chunk was cut: ask again. Refused as `events_dropped` where events of this time are no
    longer kept.
    """
    given = _EXPORT.read(request)
    await read_body(request, IGNORED_BYTES)
    span, filters, format_ = given[SPAN], given[EVENT_FILTERS], given[_FORMAT]
    asked = Export(principal.ledger_id, span.start, span.end, filters, given[_LIMIT], format_)
    costs_of = CostQuery(principal.ledger_id, span.start, span.end, filters=filters)
    hints = []
    if has_comma(costs_of) or is_about_models(costs_of):
        async with api.pool.acquire() as connection:
            hints = await comma_hints(connection, costs_of, None) + await model_hints(connection, costs_of)
    mark = BYTE_ORDER_MARK.encode() if format_ == "csv" and given[BOM] == "true" else b""

    async def produce(connection: Any, write: Write) -> None:
        await export_events(connection, asked, _after(mark, write), whole=True)

    name = f"outlay-events-{span.start:%Y%m%dT%H%M%SZ}-{span.end:%Y%m%dT%H%M%SZ}.{format_}"
    answer = StreamedReply(api, principal.org_id, produce, _MEDIA_TYPES[format_], name)
    answer.headers["Outlay-Hints"] = header_value(hints)
    return answer


def _after(mark: bytes, write: Write) -> Write:
    """Writes `mark` before the first piece."""
    left = mark

    async def marked(piece: bytes) -> None:
        nonlocal left
        first, left = left, b""
        await write(first + piece)

    return marked
