"""`/v1/alerts`: budgets made, shown, changed, topped up, re-armed and deleted."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response
from pydantic import AwareDatetime, BaseModel, Field, RootModel, ValidationError

from core.budget import Grant, window_at
from core.budgets.history import rearm, require_channels
from core.budgets.recount import recount
from core.budgets.spend import spending
from core.budgets.stated import Amount, Name, Stated, Value, changed, checked
from core.budgets.store import (
    Budget,
    create_budget,
    delete_budget,
    edit_budget,
    find_budget,
    grant,
    list_budgets,
    require_room,
)
from core.errors import FieldError, Unprocessable
from core.http import PROBLEMS, documented_body, exact_body, invalid_body, reply
from core.idempotency import DOCUMENTED, IdempotencyKey, claim
from services.api.alerts_shown import (
    BudgetList,
    Rearmed,
    ShownBudget,
    shown_budget,
)
from services.api.costs import described
from services.api.parameters import Parameters, encode_cursor, instant
from services.api.standing import EXAMPLE, MAX_PAGE, warnings_of
from services.api.state import Admin, Api, ApiState, Reader

router = APIRouter(tags=["alerts"], responses=PROBLEMS)


AlertId = Annotated[UUID, Path(description="As `POST /v1/alerts` gave it")]
_BODY: Final = documented_body(Stated, EXAMPLE)


class Changes(RootModel[dict[str, Any]]):
    """The fields that are to be others."""


class TopUpRequest(BaseModel, extra="forbid"):
    """More for a while. Without `ends_at` until the running window ends; `amount` is in the unit of `metric`."""

    amount: Amount
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    reason: Name | None = None


class RearmRequest(BaseModel, extra="forbid"):
    subject: Value | None = Field(None, description="Only of this value of `each`")


@router.post(
    "/v1/alerts",
    status_code=201,
    response_model=ShownBudget,
    openapi_extra={**_BODY, **DOCUMENTED},
    summary="Make a budget",
)
async def post_alert(request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """What was spent before it counts. One that is crossed already in its running window fires at once."""
    stated, now = checked(await exact_body(request, Stated)), datetime.now(UTC)
    async with api.pool.acquire() as connection, connection.transaction():
        await require_channels(connection, principal.ledger_id, stated.channels)
        await require_room(connection, principal.ledger_id)
        budget = await create_budget(connection, principal.ledger_id, stated, principal.key_id, now)
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/alerts", idempotency_key, str(budget.id))
    await _count(api, budget, now)
    return reply(await _shown(api, principal.ledger_id, budget.id, now), 201)


@router.get(
    "/v1/alerts",
    response_model=BudgetList,
    openapi_extra=described("limit", "cursor"),
    summary="Your budgets and where they stand",
)
async def get_alerts(request: Request, principal: Reader, api: ApiState) -> Response:
    """The newest last."""
    given = Parameters(request.query_params, {"limit", "cursor"})
    limit, after = given.integer("limit", MAX_PAGE, 1, MAX_PAGE), given.cursor("alerts", instant, UUID)
    now = datetime.now(UTC)
    async with api.pool.acquire() as connection:
        found = await list_budgets(connection, principal.ledger_id, limit + 1, after)
        page = found[:limit]
        spent = await spending(connection, page, now)
    cursor = encode_cursor("alerts", page[-1].created_at, str(page[-1].id)) if len(found) > limit else None
    alerts = [shown_budget(budget, own, now) for budget, own in zip(page, spent, strict=True)]
    return reply(BudgetList(alerts=alerts, next_cursor=cursor))


@router.get("/v1/alerts/{alert_id:uuid}", response_model=ShownBudget, summary="A budget and where it stands")
async def get_alert(alert_id: AlertId, principal: Reader, api: ApiState) -> Response:
    return reply(await _shown(api, principal.ledger_id, alert_id, datetime.now(UTC)))


@router.patch(
    "/v1/alerts/{alert_id:uuid}",
    response_model=ShownBudget,
    openapi_extra=documented_body(Changes, {"threshold_usd": 75, "snoozed_until": "2026-12-01T00:00:00Z"}),
    summary="Change a budget",
)
async def patch_alert(alert_id: AlertId, request: Request, principal: Admin, api: ApiState) -> Response:
    """What is left out stays. No edit resets what was spent; a threshold that has fired in a window stays fired."""
    changes, now = (await exact_body(request, Changes)).root, datetime.now(UTC)
    async with api.pool.acquire() as connection, connection.transaction():
        was = await find_budget(connection, principal.ledger_id, alert_id, lock=True)
        try:
            stated = changed(was.stated, changes)
        except ValidationError as error:
            raise invalid_body(error) from None
        if "channels" in changes:
            await require_channels(connection, principal.ledger_id, stated.channels)
        budget, moved = await edit_budget(connection, principal.ledger_id, alert_id, stated, principal.key_id, now)
    if moved:
        await _count(api, budget, now)
    return reply(await _shown(api, principal.ledger_id, alert_id, now))


@router.delete("/v1/alerts/{alert_id:uuid}", status_code=204, summary="Delete a budget")
async def remove_alert(alert_id: AlertId, principal: Admin, api: ApiState) -> Response:
    """What it fired stays in the history."""
    async with api.pool.acquire() as connection, connection.transaction():
        await delete_budget(connection, principal.ledger_id, alert_id, principal.key_id, datetime.now(UTC))
    return Response(status_code=204)


@router.post("/v1/alerts/{alert_id:uuid}/rearm", response_model=Rearmed, summary="Let a budget fire again")
async def post_rearm(alert_id: AlertId, principal: Admin, api: ApiState, asked: RearmRequest | None = None) -> Response:
    """In its running windows. What is still crossed fires at once."""
    subject = asked.subject if asked else None
    async with api.pool.acquire() as connection, connection.transaction():
        count = await rearm(connection, principal.ledger_id, alert_id, subject, principal.key_id, datetime.now(UTC))
    return reply(Rearmed(rearmed=count))


@router.post(
    "/v1/alerts/{alert_id:uuid}/top-ups",
    status_code=201,
    response_model=ShownBudget,
    openapi_extra={**documented_body(TopUpRequest, {"amount": 25, "reason": "launch week"}), **DOCUMENTED},
    summary="Raise a budget's limit for a while",
)
async def post_top_up(
    alert_id: AlertId, request: Request, principal: Admin, api: ApiState, idempotency_key: IdempotencyKey
) -> Response:
    """A dated grant; the limit itself stays."""
    asked, now = await exact_body(request, TopUpRequest), datetime.now(UTC)
    async with api.pool.acquire() as connection, connection.transaction():
        budget = await find_budget(connection, principal.ledger_id, alert_id)
        granted = _granted(asked, budget, now)
        made = await grant(connection, principal.ledger_id, alert_id, granted, asked.reason, principal.key_id)
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST top-ups", idempotency_key, str(made))
    return reply(await _shown(api, principal.ledger_id, alert_id, now), 201)


def _granted(asked: TopUpRequest, budget: Budget, now: datetime) -> Grant:
    starts = asked.starts_at or now
    calendar = budget.stated.calendar
    ends = asked.ends_at or (None if calendar.step else window_at(calendar, starts).end)
    if asked.amount <= 0:
        raise _wrong("/amount", "is above 0")
    if ends is None:
        raise _wrong("/ends_at", "is required where the window has no fixed end")
    if ends <= starts or ends <= now:
        raise _wrong("/ends_at", "is after `starts_at`, and ahead")
    return Grant(asked.amount, starts, ends)


def _wrong(pointer: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{pointer[1:]}` {detail}", errors=(FieldError(pointer, detail),))


async def _count(api: Api, budget: Budget, now: datetime) -> None:
    """Fill its counters, so that the answer says what was spent; what takes too long the evaluator does."""
    for counting_id in budget.countings.values():
        with suppress(Unprocessable):
            await recount(api.pool, counting_id, now)


async def _shown(api: Api, ledger_id: int, id_: UUID, now: datetime) -> ShownBudget:
    async with api.pool.acquire() as connection:
        budget = await find_budget(connection, ledger_id, id_)
        (own,) = await spending(connection, [budget], now)
        return shown_budget(budget, own, now, await warnings_of(connection, ledger_id, budget.stated, now))
