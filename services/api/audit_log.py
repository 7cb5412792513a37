"""`GET /v1/audit`: who administered what in your organisation."""

from datetime import datetime
from typing import Annotated, Any, Final, get_args

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.accounts.audit_log import Act, ActQuery, RecordedAct, list_acts
from core.accounts.auth import Mode, Principal
from core.http.bodies import reply
from core.http.openapi import PROBLEMS, listed
from services.api.keyed_route import KeyedRoute
from services.api.paging import hex_id, instant, paging
from services.api.query_params import OPEN_SPAN, TIMEZONE
from services.api.query_reader import Arguments, Query, choices
from services.api.state import Admin, ApiState

router = APIRouter(tags=["keys"], responses=PROBLEMS, route_class=KeyedRoute)

_ACT: Final = choices("act", "Only acts of this kind, or either of several", get_args(Act))
_PAGE: Final = paging("audit", instant, hex_id)
_AUDIT: Final = Query(_ACT, OPEN_SPAN, TIMEZONE, _PAGE)


class AuditEntry(BaseModel):
    id: str
    at: datetime
    actor: str = Field(description="A key's id; `cli`: the command line; `server`: its first start")
    act: Annotated[str, listed(Act)]
    target: str = Field(description="The id of the key, budget, channel, … that the act changed")
    mode: Annotated[str, listed(Mode)]
    details: dict[str, Any]


class AuditLog(BaseModel):
    """Newest first. Give `next_cursor` as `cursor` for the following ones; null: there are none."""

    acts: list[AuditEntry]
    next_cursor: str | None


@router.get(
    "/v1/audit",
    operation_id="audit_v1_audit_get",
    response_model=AuditLog,
    openapi_extra=_AUDIT.documented,
    summary="Who administered what",
)
async def audit(request: Request, principal: Admin, api: ApiState) -> Response:
    """Newest first, from the first day on unless `start` says otherwise. A test key sees acts on test keys only."""
    given = _AUDIT.read(request)
    query = _query(given, principal)
    async with api.pool.acquire() as connection:
        found = await list_acts(connection, query)
    page = given[_PAGE].page(found, lambda act: (act.at, act.id))
    return reply(AuditLog(acts=[_entry(act) for act in page.items], next_cursor=page.next_cursor))


def _query(given: Arguments, principal: Principal) -> ActQuery:
    span, asked = given[OPEN_SPAN], given[_PAGE]
    return ActQuery(
        ledger_ids=principal.administered,
        limit=asked.fetch,
        act=given[_ACT],
        start=span.start,
        end=span.end,
        after=asked.after,
    )


def _entry(act: RecordedAct) -> AuditEntry:
    return AuditEntry(
        id=act.id,
        at=act.at,
        actor=act.actor,
        act=act.act,
        target=act.target,
        mode="live" if act.ledger_id > 0 else "test",
        details=dict(act.details),
    )
