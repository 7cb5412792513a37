"""`/v1/alerts`: create, list, change, top up, re-arm and delete budgets. The path calls a budget an alert."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Annotated, Any, Final
from uuid import UUID

import structlog
from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, Field, RootModel, ValidationError

from core.budget_counters.windows import window_at
from core.budgets.backfill import recount
from core.budgets.budget_id import BudgetId
from core.budgets.channel_warnings import channel_warnings
from core.budgets.cost_forecasts import budget_forecasts
from core.budgets.firing import rearm
from core.budgets.holds import running_holds
from core.budgets.spec import Amount, BudgetSpec, Name, Value, changed, checked, in_zone
from core.budgets.spend import running_spends
from core.budgets.store import (
    UNUSABLE,
    Budget,
    add_top_up,
    create_budget,
    delete_budget,
    edit_budget,
    find_budget,
    list_budgets,
    require_room,
)
from core.budgets.thresholds import TopUp
from core.channels.store import require_channels
from core.errors import Conflict, FieldError, Unprocessable
from core.http.bodies import exact_body, invalid_body, reply
from core.http.idempotency import DOCUMENTED, IdempotencyKey, claim
from core.http.openapi import PROBLEMS, documented_body
from core.process.stored_rows import usable
from core.request_types import Instant
from services.api.budget_schemas import BudgetList, BudgetReply, Rearmed, budget_reply
from services.api.budget_status import EXAMPLE, warnings_of
from services.api.keyed_route import KeyedRoute
from services.api.other_clients import is_understood
from services.api.paging import MAX_PAGE, instant, paging
from services.api.query_reader import Query
from services.api.state import Api, ApiState, Editor, Reader

router = APIRouter(tags=["alerts"], responses=PROBLEMS, route_class=KeyedRoute)


PathBudgetId = Annotated[
    BudgetId, Path(alias="alert_id", description="A budget's `id`, as in the reply of `POST /v1/alerts`")
]
_PAGE: Final = paging("alerts", instant, UUID, default=MAX_PAGE)
_LIST: Final = Query(_PAGE)

_log = structlog.get_logger()


class Changes(RootModel[dict[str, Any]]):
    """The fields to change, each with its new value."""


class TopUpRequest(BaseModel, extra="forbid"):
    """A higher limit for a while, by default until the running window ends. `amount` is in the unit of `metric`."""

    amount: Amount
    starts_at: Instant | None = None
    ends_at: Instant | None = None
    reason: Name | None = None


class RearmRequest(BaseModel, extra="forbid"):
    subject: Value | None = Field(None, description="Only this value of `each`")


@router.post(
    "/v1/alerts",
    operation_id="post_alert_v1_alerts_post",
    status_code=201,
    response_model=BudgetReply,
    openapi_extra={**documented_body(BudgetSpec, EXAMPLE), **DOCUMENTED},
    summary="Create a budget",
)
async def post_budget(request: Request, principal: Editor, api: ApiState, idempotency_key: IdempotencyKey) -> Response:
    """Earlier spend counts too: a threshold that is already crossed in the running window fires at once. Without
    `timezone` its windows are in your organisation's zone."""
    asked, now = await exact_body(request, BudgetSpec), datetime.now(UTC)
    spec = checked(in_zone(asked, principal.timezone))
    async with api.pool.acquire() as connection, connection.transaction():
        await require_channels(connection, principal.ledger_id, spec.channels)
        await require_room(connection, principal.ledger_id)
        budget = await create_budget(connection, principal.ledger_id, spec, principal.key_id, now)
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST /v1/alerts", idempotency_key, str(budget.id))
        answer = reply(await _reply(connection, budget, now), 201)
    return await _counted(api, budget, now, answer)


@router.get(
    "/v1/alerts",
    operation_id="get_alerts_v1_alerts_get",
    response_model=BudgetList,
    openapi_extra=_LIST.documented,
    summary="Your budgets and their spend",
)
async def get_budgets(request: Request, principal: Reader, api: ApiState) -> Response:
    """Oldest first. A key for a client of another product sees those that the client understands."""
    given = _LIST.read(request)
    asked, now = given[_PAGE], given.now
    async with api.pool.acquire() as connection:
        found = await list_budgets(connection, principal.ledger_id, asked.fetch, asked.after)
        page = asked.page(found, lambda budget: (budget.created_at, budget.id))
        shown = [each for each in page.items if principal.compat is None or is_understood(each, now)]
        spent = await running_spends(connection, shown, now)
        warnings = await channel_warnings(connection, principal.ledger_id, [budget.spec for budget in shown])
        expected = await budget_forecasts(connection, shown, spent, now)
        held = await running_holds(connection, shown, spent, now)
    rows = zip(shown, spent, warnings, expected, held, strict=True)
    budgets = usable("budget", rows, lambda row: budget_reply(row[0], row[1], now, *row[2:]), lambda row: row[0].id)
    return reply(BudgetList(alerts=budgets, next_cursor=page.next_cursor))


@router.get(
    "/v1/alerts/{alert_id:uuid}",
    operation_id="get_alert_v1_alerts__alert_id__get",
    response_model=BudgetReply,
    summary="A budget and its spend",
)
async def get_budget(budget_id: PathBudgetId, principal: Reader, api: ApiState) -> Response:
    now = datetime.now(UTC)
    async with api.pool.acquire() as connection:
        budget = await find_budget(connection, principal.ledger_id, budget_id)
        spent = await running_spends(connection, [budget], now)
        warnings = await warnings_of(connection, principal.ledger_id, budget.spec, now, budget.created_at)
        (expected,) = await budget_forecasts(connection, [budget], spent, now)
        (held,) = await running_holds(connection, [budget], spent, now)
    for found in usable(
        "budget", spent, lambda own: budget_reply(budget, own, now, warnings, expected, held), lambda own: budget.id
    ):
        return reply(found)
    raise Conflict(UNUSABLE)


@router.patch(
    "/v1/alerts/{alert_id:uuid}",
    operation_id="patch_alert_v1_alerts__alert_id__patch",
    response_model=BudgetReply,
    openapi_extra=documented_body(Changes, {"threshold_usd": 75, "snoozed_until": "2026-12-01T00:00:00Z"}),
    summary="Change a budget",
)
async def patch_budget(budget_id: PathBudgetId, request: Request, principal: Editor, api: ApiState) -> Response:
    """Fields that are left out stay. No edit resets the spend. A threshold that has fired in a window stays fired,
    unless a higher limit ends its alert: crossed again, it fires again. What is still reached when an edit ends a
    snooze or a shadow is sent then."""
    changes, now = (await exact_body(request, Changes)).root, datetime.now(UTC)
    async with api.pool.acquire() as connection, connection.transaction():
        was = await find_budget(connection, principal.ledger_id, budget_id, lock=True)
        try:
            spec = changed(was.spec, changes)
        except ValidationError as error:
            raise invalid_body(error) from None
        if "channels" in changes:
            await require_channels(connection, principal.ledger_id, spec.channels)
        budget, moved = await edit_budget(connection, principal.ledger_id, budget_id, spec, principal.key_id, now)
        answer = reply(await _reply(connection, budget, now))
    return await _counted(api, budget, now, answer) if moved else answer


@router.delete(
    "/v1/alerts/{alert_id:uuid}",
    operation_id="remove_alert_v1_alerts__alert_id__delete",
    status_code=204,
    summary="Delete a budget",
)
async def remove_budget(budget_id: PathBudgetId, principal: Editor, api: ApiState) -> Response:
    """Its alerts stay in the history."""
    async with api.pool.acquire() as connection, connection.transaction():
        await delete_budget(connection, principal.ledger_id, budget_id, principal.key_id, datetime.now(UTC))
    return Response(status_code=204)


@router.post(
    "/v1/alerts/{alert_id:uuid}/rearm",
    operation_id="post_rearm_v1_alerts__alert_id__rearm_post",
    response_model=Rearmed,
    openapi_extra=documented_body(RearmRequest, {"subject": "globex"}, required=False),
    summary="Let a budget fire again",
)
async def rearm_budget(request: Request, budget_id: PathBudgetId, principal: Editor, api: ApiState) -> Response:
    """In its running windows. A threshold that is still crossed fires at once."""
    subject = (await exact_body(request, RearmRequest, RearmRequest())).subject
    async with api.pool.acquire() as connection, connection.transaction():
        count = await rearm(connection, principal.ledger_id, budget_id, subject, principal.key_id, datetime.now(UTC))
        return reply(Rearmed(rearmed=count))


@router.post(
    "/v1/alerts/{alert_id:uuid}/top-ups",
    operation_id="post_top_up_v1_alerts__alert_id__top_ups_post",
    status_code=201,
    response_model=BudgetReply,
    openapi_extra={**documented_body(TopUpRequest, {"amount": 25, "reason": "launch week"}), **DOCUMENTED},
    summary="Raise a budget's limit for a while",
)
async def top_up_budget(
    budget_id: PathBudgetId, request: Request, principal: Editor, api: ApiState, idempotency_key: IdempotencyKey
) -> Response:
    """A top-up between two dates; the limit itself stays."""
    asked, now = await exact_body(request, TopUpRequest), datetime.now(UTC)
    async with api.pool.acquire() as connection, connection.transaction():
        budget = await find_budget(connection, principal.ledger_id, budget_id)
        added = _top_up(asked, budget, now)
        made = await add_top_up(connection, principal.ledger_id, budget_id, added, asked.reason, principal.key_id)
        if idempotency_key is not None:
            await claim(connection, principal.ledger_id, "POST top-ups", idempotency_key, str(made))
        raised = await find_budget(connection, principal.ledger_id, budget_id)
        return reply(await _reply(connection, raised, now), 201)


def _top_up(asked: TopUpRequest, budget: Budget, now: datetime) -> TopUp:
    starts = asked.starts_at or now
    calendar = budget.spec.calendar
    ends = asked.ends_at or (None if calendar.step else window_at(calendar, starts).end)
    if asked.amount <= 0:
        raise _wrong("/amount", "must be above 0")
    if ends is None:
        raise _wrong("/ends_at", "is required where the window has no fixed end")
    if ends <= starts or ends <= now:
        raise _wrong("/ends_at", "must be after `starts_at`, and ahead")
    return TopUp(asked.amount, starts, ends)


def _wrong(pointer: str, detail: str) -> Unprocessable:
    return Unprocessable(f"`{pointer[1:]}` {detail}", errors=(FieldError(pointer, detail),))


async def _counted(api: Api, budget: Budget, now: datetime, answer: Response) -> Response:
    """The answer with the spend, once the budget's counters are filled. Where that fails it is `answer`: the change has
    been committed, and the evaluator fills them."""
    try:
        for counting_id in budget.countings.values():
            with suppress(Unprocessable):
                await recount(api.pool, counting_id, now)
        async with api.pool.acquire() as connection:
            counted = await find_budget(connection, budget.ledger_id, budget.id)
            return reply(await _reply(connection, counted, now), answer.status_code)
    except Exception:  # noqa: BLE001 - whatever it is, what was committed is answered
        _log.exception("budget_not_counted", budget=str(budget.id))
        return answer


async def _reply(connection: Any, budget: Budget, now: datetime) -> BudgetReply:
    (own,) = await running_spends(connection, [budget], now)
    warnings = await warnings_of(connection, budget.ledger_id, budget.spec, now, budget.created_at)
    (held,) = await running_holds(connection, [budget], [own], now)
    return budget_reply(budget, own, now, warnings, reserved=held)
