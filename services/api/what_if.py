"""`POST /v1/whatif` and replays: what past calls would have cost with other models, caching, tiers or discounts."""

from datetime import UTC, datetime
from typing import Any, Final

from fastapi import APIRouter, Request, Response

from core.dimensions import FILTERS, NAME_ALIASES
from core.errors import FieldError, Unprocessable
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.ledger.activity import Kind
from core.ledger.replay import replayed
from core.ledger.what_if import what_if
from core.ledger.what_if_sql import WhatIfQuestion
from core.ledger_id import LedgerId
from services.api.keyed_route import KeyedRoute
from services.api.query_params import DEFAULT_SPAN, EVENT_FILTERS, MAX_SPAN
from services.api.query_reader import Arguments, Query, is_storable
from services.api.state import Api, ApiState, Reader
from services.api.what_if_schemas import ScenarioRequest, WhatIfReply, WhatIfRequest, shown

router = APIRouter(tags=["what if"], responses=PROBLEMS, route_class=KeyedRoute)

_FILTERS: Final = Query(EVENT_FILTERS)
_OTHER_MODEL: Final = {"model_overrides": {"gpt-4o": "gpt-4o-mini"}}
_REPLAY: Final = documented_body(ScenarioRequest, {**_OTHER_MODEL, "cache_rate": 0.5})
_WHAT_IF: Final = documented_body(
    WhatIfRequest,
    {
        "filter": {"feature": "chat"},
        "start": "2026-11-01T00:00:00Z",
        "end": "2026-12-01T00:00:00Z",
        "model_overrides": {
            "gpt-4o": "gpt-4o-mini",
            "openai/gpt-4.1": {"provider": "anthropic", "model": "claude-haiku-4-5"},
        },
    },
)


@router.post(
    "/v1/whatif",
    operation_id="what_if_v1_whatif_post",
    response_model=WhatIfReply,
    openapi_extra=_WHAT_IF,
    summary="What calls would have cost",
)
async def post_what_if(request: Request, principal: Reader, api: ApiState) -> Response:
    """Each event is priced again at its own time with its own tokens, under the conditions that the body states.
    Nothing is changed. Events that cannot be compared are in neither sum: `not_compared` lists them."""
    asked = await exact_body(request, WhatIfRequest)
    scenario, now = asked.scenario(), datetime.now(UTC)
    end = asked.end or now
    start = asked.start or end - DEFAULT_SPAN
    if not start < end <= start + MAX_SPAN:
        raise Unprocessable(
            "`end` must be after `start`, by five years at most.",
            errors=(FieldError("/end", "must be after `start`, by five years at most"),),
        )
    question = WhatIfQuestion(principal.ledger_id, [(start, end)], _filters(asked, now), scenario)
    async with api.pool.acquire() as connection:
        return reply(shown(await what_if(connection, api.prices, question)))


def _filters(asked: WhatIfRequest, now: datetime) -> dict[str, Any]:
    """The filters, checked as those of a query are. Raises `Unprocessable` naming one."""
    given: dict[str, list[str]] = {}
    for name, values in asked.texts().items():
        canonical = NAME_ALIASES.get(name, name)
        if canonical not in FILTERS or canonical in given or not all(is_storable(value) for value in values):
            detail = f"{name!r} is no filter, or no usable text, or is there twice; there are {', '.join(FILTERS)}"
            raise Unprocessable(f"`filter`: {detail}", errors=(FieldError("/filter", detail),))
        given[canonical] = values
    return Arguments(_FILTERS, given, now)[EVENT_FILTERS]


@router.post(
    "/v1/sessions/{session_id:path}/replay",
    operation_id="replay_session_v1_sessions__session_id__replay_post",
    response_model=WhatIfReply,
    openapi_extra=_REPLAY,
    summary="What a session would have cost",
)
async def replay_session(session_id: str, request: Request, principal: Reader, api: ApiState) -> Response:
    """As `POST /v1/whatif`, of all calls of the session."""
    return await _replay(request, api, principal.ledger_id, "session_id", session_id)


@router.post(
    "/v1/runs/{run_id:path}/replay",
    operation_id="replay_run_v1_runs__run_id__replay_post",
    response_model=WhatIfReply,
    openapi_extra=_REPLAY,
    summary="What a run would have cost",
)
async def replay_run(run_id: str, request: Request, principal: Reader, api: ApiState) -> Response:
    """As `POST /v1/whatif`, of all calls of the run and of those below it."""
    return await _replay(request, api, principal.ledger_id, "run_id", run_id)


async def _replay(request: Request, api: Api, ledger_id: LedgerId, kind: Kind, id_: str) -> Response:
    scenario = (await exact_body(request, ScenarioRequest)).scenario()
    async with api.pool.acquire() as connection:
        return reply(shown(await replayed(connection, api.prices, ledger_id, kind, id_, scenario)))
