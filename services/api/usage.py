"""`GET /v1/usage`: what your keys use of this service itself."""

from datetime import UTC, date, timedelta
from typing import Annotated, Final

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.accounts.auth import Mode
from core.accounts.service_usage import UsageQuery, UsedByKey, list_usage, total_usage
from core.http.bodies import reply
from core.http.openapi import PROBLEMS, listed
from services.api.keyed_route import KeyedRoute
from services.api.paging import MAX_PAGE, paging, plain_text
from services.api.query_params import SPAN, TIMEZONE
from services.api.query_reader import Query
from services.api.state import Admin, ApiState

router = APIRouter(tags=["organisation"], responses=PROBLEMS, route_class=KeyedRoute)

_PAGE: Final = paging("usage", date.fromisoformat, plain_text, default=MAX_PAGE)
_USAGE: Final = Query(SPAN, TIMEZONE, _PAGE)


class Usage(BaseModel):
    requests: int = Field(description="With a valid key, within its limits")
    events: int = Field(description="Taken; sent again, they count again")
    bytes: int = Field(description="Of the bodies of events, decompressed")


class KeyUsage(Usage):
    day: date = Field(description="UTC")
    key_id: str
    mode: Annotated[str, listed(Mode)]


class UsageList(BaseModel):
    """The newest day first. Give `next_cursor` as `cursor` for the following rows; null: there are none."""

    usage: list[KeyUsage]
    total: Usage = Field(description="Of all pages")
    next_cursor: str | None


@router.get(
    "/v1/usage",
    operation_id="usage_v1_usage_get",
    response_model=UsageList,
    openapi_extra=_USAGE.documented,
    summary="What your keys use of this service",
)
async def usage(request: Request, principal: Admin, api: ApiState) -> Response:
    """By UTC day and key, of each day that the time asked for touches; 400 days are kept. The counts lag by seconds and
    are no ledger: a server that dies loses its last ones. A test key sees test keys only."""
    given = _USAGE.read(request)
    span, asked = given[SPAN], given[_PAGE]
    query = UsageQuery(
        ledger_ids=principal.administered,
        first=span.start.astimezone(UTC).date(),
        last=(span.end.astimezone(UTC) - timedelta(microseconds=1)).date(),
        limit=asked.fetch,
        after=asked.after,
    )
    async with api.pool.acquire() as connection:
        found, total = await list_usage(connection, query), await total_usage(connection, query)
    page = asked.page(found, lambda row: (row.day, row.key_id))
    rows = [_shown(row) for row in page.items]
    return reply(UsageList(usage=rows, total=Usage(**total._asdict()), next_cursor=page.next_cursor))


def _shown(row: UsedByKey) -> KeyUsage:
    return KeyUsage(day=row.day, key_id=row.key_id, mode="live" if row.is_live else "test", **row.used._asdict())
