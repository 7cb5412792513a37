"""`GET /v1/events/export`: events as CSV, streamed from the database to the client without being stored between."""

import asyncio
from typing import Final

import asyncpg
import structlog
from fastapi import APIRouter, Request, Response
from starlette.types import Receive, Scope, Send

from core.http.bodies import read_body
from core.http.fair_room import FairRoom
from core.http.openapi import PROBLEMS
from core.ledger.cost_sql import CostQuery
from core.ledger.export import Export, export_events
from services.api.comma_hints import comma_hints, has_comma
from services.api.connections import disconnected
from services.api.csv_reply import BYTE_ORDER_MARK, header_value
from services.api.keyed_route import KeyedRoute
from services.api.model_hints import is_about_models, model_hints
from services.api.query_params import BOM, EVENT_FILTERS, SPAN, TIMEZONE
from services.api.query_reader import Query, integer
from services.api.state import ApiState, Reader

router = APIRouter(tags=["events"], responses=PROBLEMS, route_class=KeyedRoute)

STALL_SECONDS: Final = 60
"""A client that reads nothing for this long is given up, so that its snapshot ends."""

_IGNORED_BYTES: Final = 64 * 1024
"""Of a body, which an export does not need: more is refused, instead of being read for as long as the export takes."""

_MAX_LINES: Final = 10**9
_LIMIT: Final = integer("limit", "Lines at most, the oldest ones", 1, _MAX_LINES, _MAX_LINES + 1)
_EXPORT: Final = Query(SPAN, TIMEZONE, EVENT_FILTERS, _LIMIT, BOM)

_log = structlog.get_logger()


class _StalledError(Exception):
    """The client is connected and reads nothing."""


_RESPONSES: Final = {
    200: {
        "description": "One line an event or a correction, oldest first",
        "content": {"text/csv": {"schema": {"type": "string"}, "example": "event_id,seq,timestamp,…\n"}},
    },
    **PROBLEMS,
}


class CsvExport(Response):
    """Sends its head with the database's first bytes, so that a fault before them is a problem like any other.

    A fault after them ends the connection without the last chunk, so that a client cannot take the part that arrived
    for the whole.
    """

    media_type = "text/csv"

    def __init__(self, pool: asyncpg.Pool, room: FairRoom, owner: int, export: Export, mark: str) -> None:
        super().__init__(headers={"Content-Disposition": f'attachment; filename="{_filename(export)}"'})
        del self.headers["content-length"]
        self._pool = pool
        self._room, self._owner = room, owner
        self._export = export
        self._mark = mark.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self._room.place(self._owner):
            copying = asyncio.create_task(self._copy(send))
            leaving = asyncio.create_task(disconnected(receive))
            try:
                await asyncio.wait((copying, leaving), return_when=asyncio.FIRST_COMPLETED)
                gone = not copying.done()
            finally:
                for task in (copying, leaving):
                    task.cancel()
                await asyncio.gather(copying, leaving, return_exceptions=True)
        if not gone:
            try:
                copying.result()
            except _StalledError:
                _log.warning("export_stalled", seconds=STALL_SECONDS)

    async def _copy(self, send: Send) -> None:
        started = False

        async def write(piece: bytes) -> None:
            nonlocal started
            if not started:
                await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
                started, piece = True, self._mark + piece
            try:
                async with asyncio.timeout(STALL_SECONDS):
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
            except TimeoutError:
                raise _StalledError from None

        async with self._pool.acquire() as connection:
            await export_events(connection, self._export, write, whole=True)
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def _filename(export: Export) -> str:
    return f"outlay-events-{export.start:%Y%m%dT%H%M%SZ}-{export.end:%Y%m%dT%H%M%SZ}.csv"


@router.get(
    "/v1/events/export",
    operation_id="export_v1_events_export_get",
    status_code=200,
    response_class=CsvExport,
    responses=_RESPONSES,
    openapi_extra=_EXPORT.documented,
    summary="Events as CSV",
)
async def export(request: Request, principal: Reader, api: ApiState) -> Response:
    """Every column of every event, oldest first. A correction is one or two lines of its own, with `seq` above 0 and
    signed differences: where it changes the group an event counts in, one line takes the event out of the old group
    and the next adds it to the new one. So each column adds up to the ledger's sum. `cost_usd` is empty where there is
    no price. Text that a spreadsheet could take for a formula begins with an apostrophe. A connection that ends
    without the last chunk was cut: ask again. Refused as `events_dropped` where events of this time are no longer kept.
    """
    given = _EXPORT.read(request)
    await read_body(request, _IGNORED_BYTES)
    span, filters = given[SPAN], given[EVENT_FILTERS]
    asked = Export(principal.ledger_id, span.start, span.end, filters, given[_LIMIT])
    costs_of = CostQuery(principal.ledger_id, span.start, span.end, filters=filters)
    hints = []
    if has_comma(costs_of) or is_about_models(costs_of):
        async with api.pool.acquire() as connection:
            hints = await comma_hints(connection, costs_of, None) + await model_hints(connection, costs_of)
    mark = BYTE_ORDER_MARK if given[BOM] == "true" else ""
    answer = CsvExport(api.long_pool, api.exports, principal.org_id, asked, mark)
    answer.headers["Outlay-Hints"] = header_value(hints)
    return answer
