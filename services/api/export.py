"""`GET /v1/events/export`: events as CSV, streamed from the database to the client and kept nowhere between."""

import asyncio
from datetime import UTC, datetime
from typing import Final

import asyncpg
import structlog
from fastapi import APIRouter, Request, Response
from starlette.types import Receive, Scope, Send

from core.http import PROBLEMS
from core.ledger.export import Export, export_events
from core.ledger.statement import FILTERS
from core.rate import Slots
from services.api.costs import documented
from services.api.parameters import Parameters
from services.api.state import ApiState, Reader

router = APIRouter(tags=["events"], responses=PROBLEMS)

STALL_SECONDS: Final = 60
"""A client that takes nothing for this long is given up, and its snapshot with it."""

_log = structlog.get_logger()


class _StalledError(Exception):
    """The client is there and takes nothing."""


_DOCUMENTED: Final = {
    200: {
        "description": "One line an event or a correction, oldest first",
        "content": {"text/csv": {"schema": {"type": "string"}, "example": "event_id,seq,timestamp,…\n"}},
    },
    **PROBLEMS,
}


class CsvExport(Response):
    """Begins with the first bytes of the database's answer, so that a fault before them is a problem like any other.

    A fault after them ends the connection without the last chunk: what arrived cannot be taken for the whole.
    """

    media_type = "text/csv"

    def __init__(self, pool: asyncpg.Pool, slots: Slots, export: Export) -> None:
        super().__init__(headers={"Content-Disposition": f'attachment; filename="{_filename(export)}"'})
        del self.headers["content-length"]
        self._pool = pool
        self._slots = slots
        self._export = export

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._slots.taken():
            copying = asyncio.create_task(self._copy(send))
            leaving = asyncio.create_task(_left(receive))
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
                started = True
            try:
                async with asyncio.timeout(STALL_SECONDS):
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
            except TimeoutError:
                raise _StalledError from None

        async with self._pool.acquire() as connection:
            await export_events(connection, self._export, write)
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _left(receive: Receive) -> None:
    """Returns when nobody is there any more."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _filename(export: Export) -> str:
    return f"outlay-events-{export.start:%Y%m%dT%H%M%SZ}-{export.end:%Y%m%dT%H%M%SZ}.csv"


@router.get(
    "/v1/events/export",
    status_code=200,
    response_class=CsvExport,
    responses=_DOCUMENTED,
    openapi_extra=documented("start", "end"),
    summary="Events as CSV",
)
async def export(request: Request, principal: Reader, api: ApiState) -> Response:
    """Every column of every event, oldest first, with its corrections as lines of their own: `seq` above 0 and signed
    differences; where an event changes what it counts in, one line takes it back and the next counts it anew. So each
    column adds up to what the ledger says. `cost_usd` is empty where there is no price. Text that a spreadsheet could
    take for a formula begins with an apostrophe. A connection that ends without the last chunk was cut: ask again.
    """
    given = Parameters(request.query_params, {*FILTERS, "start", "end"})
    span = given.span(datetime.now(UTC))
    return CsvExport(api.pool, api.exports, Export(principal.ledger_id, span.start, span.end, given.filters()))
