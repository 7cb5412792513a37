"""`/v1/calls`: calls through the gateway while budgets hold money for them, and what was decided on them."""

from datetime import datetime
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.accounts.auth import Principal
from core.errors import NotFound
from core.holds.calls import STATES, CallState, HeldCall, find_call, list_calls
from core.http.bodies import Usd, reply
from core.http.openapi import PROBLEMS, listed
from core.ledger.events import find_events, public
from services.api.event_schemas import Event
from services.api.keyed_route import KeyedRoute
from services.api.paging import instant, paging, small_id
from services.api.query_reader import Query, choice
from services.api.state import ApiState, Caller, Reader

router = APIRouter(tags=["calls"], responses=PROBLEMS, route_class=KeyedRoute)


class CallBudget(BaseModel):
    """A budget when it let the call pass, in its unit; `spent` and `reserved` are without the call."""

    id: str
    subject: str | None
    spent: Usd
    reserved: Usd
    limit: Usd
    held: Usd = Field(description="By the call itself")


class Call(BaseModel):
    """A call for which budgets held something; of several attempts, the last one."""

    id: str
    attempts: int = Field(description="Of a list's row, the number of this attempt")
    state: Annotated[str, listed(CallState)] = Field(
        description="`open`: its cost is not known; `settled`: it is; `expired`: its deadline passed before"
    )
    began_at: datetime
    key_id: str
    provider: str
    model: str = Field(description="That it was made with")
    model_requested: str | None
    estimate_usd: Usd | None = Field(description="What it can cost at most; null: its model has no price")
    reserved_usd: Usd = Field(description="What it holds now")
    cost_usd: Usd | None = Field(description="Since it was settled; null: not known")
    excess_usd: Usd = Field(description="By how much it cost more than its estimate")
    decision: str = Field(description="`allow`, `warn` or `degrade`")
    budgets: list[CallBudget]
    rejected: str | None = Field(description="Why its event cannot be in the ledger; what it holds stays as spend")


class CallAndEvent(Call):
    event: Event | None = Field(description="Once it is in the ledger")


class CallList(BaseModel):
    """Newest first."""

    calls: list[Call]
    next_cursor: str | None


_STATE: Final = choice(
    "state", "Which calls; of settled ones, those whose event is not in the ledger yet", STATES, "open"
)
_PAGE: Final = paging("calls", instant, UUID, small_id)
_LIST: Final = Query(_STATE, _PAGE)


@router.get(
    "/v1/calls",
    operation_id="calls_v1_calls_get",
    response_model=CallList,
    openapi_extra=_LIST.documented,
    summary="Calls that hold money",
)
async def calls(request: Request, principal: Reader, api: ApiState) -> Response:
    """Of the gateway, newest first; each attempt is a row. Calls that no enforcing budget matches hold nothing and are
    not here."""
    given = _LIST.read(request)
    asked = given[_PAGE]
    async with api.pool.acquire() as connection:
        found = await list_calls(connection, principal.ledger_id, given[_STATE], asked.fetch, asked.after)
    page = asked.page(found, lambda call: (call.began_at, call.id, call.attempt))
    return reply(CallList(calls=[Call(**_shown(each)) for each in page.items], next_cursor=page.next_cursor))


@router.get(
    "/v1/calls/{call_id}",
    operation_id="call_v1_calls__call_id__get",
    response_model=CallAndEvent,
    summary="A call through the gateway",
)
async def call(call_id: str, principal: Caller, api: ApiState) -> Response:
    """By its `X-Outlay-Call-Id`. Needs the scope `read`, or the key that made the call."""
    try:
        id_ = UUID(call_id)
    except ValueError:
        raise _no_call() from None
    async with api.pool.acquire() as connection:
        attempts = await find_call(connection, principal.ledger_id, id_)
        if not attempts or not _may_see(principal, attempts[0]):
            raise _no_call()
        landed = attempts[0].landed_event
        records = [] if landed is None else await find_events(connection, principal.ledger_id, landed)
    event = Event(**public(records[0])) if records else None
    return reply(CallAndEvent(**_shown(attempts[0]), event=event))


def _may_see(principal: Principal, call: HeldCall) -> bool:
    return "read" in principal.scopes or principal.key_id == call.key_id


def _no_call() -> NotFound:
    return NotFound("No call has this id, or none that a budget held anything for.")


def _shown(call: HeldCall) -> dict[str, object]:
    return {
        "id": str(call.id),
        "attempts": call.attempt,
        "state": call.state,
        "began_at": call.began_at,
        "key_id": call.key_id,
        "provider": call.event.provider,
        "model": call.event.model,
        "model_requested": call.event.model_requested,
        "estimate_usd": call.estimate_usd,
        "reserved_usd": call.reserved_usd,
        "cost_usd": call.actual_usd,
        "excess_usd": call.excess_usd,
        "decision": call.decision,
        "budgets": [
            CallBudget(
                id=str(each.id),
                subject=each.subject or None,
                spent=each.spent,
                reserved=each.reserved,
                limit=each.limit,
                held=each.held,
            )
            for each in call.budgets
        ],
        "rejected": call.rejected,
    }
