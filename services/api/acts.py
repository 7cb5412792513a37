"""`GET /v1/audit`: who administered what in your organisation."""

from typing import Final, get_args

from fastapi import APIRouter, Request, Response

from core.acts import Act, ActQuery, RecordedAct, list_acts
from core.auth import Principal
from core.http import PROBLEMS, reply
from services.api.parameters import About, Parameters, encode_cursor, hex_id, in_query, instant, invalid
from services.api.replies import Acts, ShownAct
from services.api.state import Admin, ApiState

router = APIRouter(tags=["keys"], responses=PROBLEMS)

_ACTS: Final = get_args(Act)
_PARAMETERS: Final[About] = {
    "act": ("Only acts of this kind", {"type": "string", "enum": list(_ACTS)}),
    "start": ("Inclusive; RFC 3339, a date or epoch seconds", {"type": "string"}),
    "end": ("Exclusive", {"type": "string"}),
    "limit": ("How many a page", {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100}),
    "cursor": ("`next_cursor` of an earlier reply", {"type": "string"}),
}


@router.get("/v1/audit", response_model=Acts, openapi_extra=in_query(_PARAMETERS), summary="Who administered what")
async def audit(request: Request, principal: Admin, api: ApiState) -> Response:
    """Newest first, from the first day on unless `start` says otherwise. A test key sees acts on test keys only."""
    query = _query(Parameters(request.query_params, _PARAMETERS.keys()), principal)
    async with api.pool.acquire() as connection:
        found = await list_acts(connection, query._replace(limit=query.limit + 1))
    shown = found[: query.limit]
    following = encode_cursor("audit", shown[-1].at, shown[-1].id) if len(found) > query.limit else None
    return reply(Acts(acts=[_shown(act) for act in shown], next_cursor=following))


def _query(given: Parameters, principal: Principal) -> ActQuery:
    start, end = given.time("start"), given.time("end")
    if start is not None and end is not None and start >= end:
        raise invalid("start", "is before `end`")
    return ActQuery(
        ledger_ids=[-principal.org_id] if principal.mode == "test" else [principal.org_id, -principal.org_id],
        limit=given.integer("limit", 100, 1, 1_000),
        act=given.choice("act", _ACTS, "") if given.text("act") else None,
        start=start,
        end=end,
        after=given.cursor("audit", instant, hex_id),
    )


def _shown(act: RecordedAct) -> ShownAct:
    return ShownAct(
        id=act.id,
        at=act.at,
        actor=act.actor,
        act=act.act,
        target=act.target,
        mode="live" if act.ledger_id > 0 else "test",
        details=dict(act.details),
    )
