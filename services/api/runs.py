"""`GET /v1/runs`: executions of agents, with what they and the runs below them cost."""

import asyncio
from typing import Any, Final

from fastapi import APIRouter, Request, Response

from core.http.bodies import reply
from core.http.openapi import PROBLEMS
from core.ledger.run_tree import RunTree
from core.ledger.sessions import Header, list_activity, read_activity
from services.api.activity_params import INCLUDE, ORDER, calls_page, detail_question, list_page, list_request, paged
from services.api.activity_replies import detail_shown, placed, tree_shown
from services.api.keyed_route import KeyedRoute
from services.api.query_params import EVENT_FILTERS, OPEN_SPAN, SPAN, TIMEZONE
from services.api.query_reader import Query
from services.api.session_schemas import RunDetail, RunList, header_shown
from services.api.state import ApiState, Reader

router = APIRouter(tags=["sessions and runs"], responses=PROBLEMS, route_class=KeyedRoute)

_RUN_PAGE: Final = list_page("runs")
_RUNS: Final = Query(SPAN, TIMEZONE, ORDER, _RUN_PAGE, EVENT_FILTERS)
_CALLS: Final = calls_page("run calls")
_RUN: Final = Query(OPEN_SPAN, TIMEZONE, _CALLS, INCLUDE)


@router.get(
    "/v1/runs",
    operation_id="runs_v1_runs_get",
    response_model=RunList,
    openapi_extra=_RUNS.documented,
    summary="Runs",
)
async def runs(request: Request, principal: Reader, api: ApiState) -> Response:
    """The runs with calls in this time, the dearest first, each with the sums of its own calls that the filters select,
    and with `total`, those of all runs below it too. A parent that makes no calls itself is there with 0."""
    given = _RUNS.read(request)
    asked = await list_request(api, principal.ledger_id, given, "run_id", given[_RUN_PAGE])
    async with api.pool.acquire() as connection:
        found = await list_activity(connection, asked.question)
    page, tree = paged(asked, found.headers), found.tree

    def made() -> Response:
        rows = [] if tree is None else [_row(header, tree) for header in page.items]
        cut = tree is not None and tree.is_cut
        return reply({"runs": rows, "next_cursor": page.next_cursor, "truncated": cut})

    return await asyncio.to_thread(made)


def _row(header: Header, tree: RunTree) -> dict[str, Any]:
    outcome = header.facts.outcome if header.facts else None
    return {"run_id": header.row.id, **header_shown(header), **placed(tree, header.row.id), "outcome": outcome}


@router.get(
    "/v1/runs/{run_id:path}",
    operation_id="run_v1_runs__run_id__get",
    response_model=RunDetail,
    openapi_extra=_RUN.documented,
    summary="One run, and those below it",
)
async def run(run_id: str, request: Request, principal: Reader, api: ApiState) -> Response:
    """Its header, calls, context, models and spans, all of its own calls, and its place in the tree of runs. `total`
    is of the whole tree below it. `children` has 100 levels inside each other; a run at the last of them that has
    children is `truncated`. A run whose calls state several parents counts below the first one."""
    given = _RUN.read(request)
    page = given[_CALLS]
    question = detail_question(principal.ledger_id, given, "run_id", run_id, page)
    async with api.pool.acquire() as connection:
        found = await read_activity(connection, question)
    calls = page.page(found.page, lambda call: (call["timestamp"], call["id"].hex))

    def made() -> Response:
        shown = detail_shown(found, list(calls.items), calls.next_cursor, given[INCLUDE])
        place = {} if found.tree is None else tree_shown(found.tree, run_id)
        outcome = found.header.facts.outcome if found.header.facts else None
        is_cut = shown["truncated"] or place.get("truncated", False)
        return reply({"run_id": run_id, **shown, **place, "outcome": outcome, "truncated": is_cut})

    return await asyncio.to_thread(made)
