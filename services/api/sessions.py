"""`GET /v1/sessions` and `/v1/workstreams`: conversations, tasks and tickets, and the calls that were made for them."""

import asyncio
from typing import Final

from fastapi import APIRouter, Request, Response

from core.http.bodies import reply
from core.http.openapi import PROBLEMS
from core.ledger.sessions import read_activity
from services.api.activity_params import (
    INCLUDE,
    ORDER,
    calls_page,
    detail_question,
    list_page,
    list_request,
    page_of,
)
from services.api.activity_replies import detail_shown
from services.api.keyed_route import KeyedRoute
from services.api.query_params import EVENT_FILTERS, OPEN_SPAN, SPAN, TIMEZONE
from services.api.query_reader import Query
from services.api.session_schemas import (
    SessionDetail,
    SessionList,
    WorkstreamList,
    header_shown,
    workstream_shown,
)
from services.api.state import ApiState, Reader

router = APIRouter(tags=["sessions and runs"], responses=PROBLEMS, route_class=KeyedRoute)

_SESSION_PAGE: Final = list_page("sessions")
_SESSIONS: Final = Query(SPAN, TIMEZONE, ORDER, _SESSION_PAGE, EVENT_FILTERS)
_WORKSTREAM_PAGE: Final = list_page("workstreams")
_WORKSTREAMS: Final = Query(SPAN, TIMEZONE, ORDER, _WORKSTREAM_PAGE, EVENT_FILTERS)
_CALLS: Final = calls_page("session calls")
_SESSION: Final = Query(OPEN_SPAN, TIMEZONE, _CALLS, INCLUDE)


@router.get(
    "/v1/sessions",
    operation_id="sessions_v1_sessions_get",
    response_model=SessionList,
    openapi_extra=_SESSIONS.documented,
    summary="Sessions",
)
async def sessions(request: Request, principal: Reader, api: ApiState) -> Response:
    """The sessions with calls in this time, the dearest first, each with the sums of the calls that the filters select.
    The next page is about the same time as the first one."""
    given = _SESSIONS.read(request)
    asked = await list_request(api, principal.ledger_id, given, "session_id", given[_SESSION_PAGE])
    page = await page_of(api, asked)
    rows = [{"session_id": header.row.id, **header_shown(header)} for header in page.items]
    return reply({"sessions": rows, "next_cursor": page.next_cursor})


@router.get(
    "/v1/workstreams",
    operation_id="workstreams_v1_workstreams_get",
    response_model=WorkstreamList,
    openapi_extra=_WORKSTREAMS.documented,
    summary="Sessions with a feature, over their whole life",
)
async def workstreams(request: Request, principal: Reader, api: ApiState) -> Response:
    """The sessions with a feature among the calls that time and filters select. Their figures are those of their whole
    life, so that a ticket costs what all work on it has cost."""
    given = _WORKSTREAMS.read(request)
    page_asked = given[_WORKSTREAM_PAGE]
    asked = await list_request(api, principal.ledger_id, given, "session_id", page_asked, True)
    page = await page_of(api, asked)
    return reply({"workstreams": [workstream_shown(each) for each in page.items], "next_cursor": page.next_cursor})


@router.get(
    "/v1/sessions/{session_id:path}",
    operation_id="session_v1_sessions__session_id__get",
    response_model=SessionDetail,
    openapi_extra=_SESSION.documented,
    summary="One session",
)
async def session(session_id: str, request: Request, principal: Reader, api: ApiState) -> Response:
    """Its header over all of its calls, the calls, how its context has grown, its models and, with `include=spans`, its
    spans. A `/` of an id is `%2F`. Context and spans are of the first 10,000 calls."""
    given = _SESSION.read(request)
    page = given[_CALLS]
    question = detail_question(principal.ledger_id, given, "session_id", session_id, page)
    async with api.pool.acquire() as connection:
        found = await read_activity(connection, question)
    calls = page.page(found.page, lambda call: (call["timestamp"], call["id"].hex))

    def made() -> Response:
        shown = detail_shown(found, list(calls.items), calls.next_cursor, given[INCLUDE])
        return reply({"session_id": session_id, **shown})

    return await asyncio.to_thread(made)
