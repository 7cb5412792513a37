"""Reads of budgets: thresholds reached now, alerts that fired, a preview, and the budgets a request counts for."""

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Request, Response
from outlay.names import MAKERS
from pydantic import Field

from core.budget_counters.matching import SCOPES
from core.budgets.alert_history import history
from core.budgets.budget_id import BudgetId
from core.budgets.channel_warnings import channel_warnings
from core.budgets.explain import budgets_counting, never_seen
from core.budgets.preview import MAX_DAYS, preview
from core.budgets.spec import ALIASES, BudgetSpec, checked, in_zone
from core.budgets.spend import SubjectSpend, running_spends
from core.budgets.store import list_budgets
from core.budgets.thresholds import reached
from core.dimensions import ANY_MODEL_NAME, MODEL_NAMES
from core.http.bodies import exact_body, reply
from core.http.openapi import PROBLEMS, documented_body
from core.ledger_id import LedgerId
from core.process.stored_rows import usable
from services.api.budget_schemas import (
    AlertHistory,
    BudgetCheck,
    BudgetExplanation,
    BudgetPreview,
    ReachedThreshold,
    counting_budget,
    fired_alert,
    previewed_alert,
    reached_threshold,
)
from services.api.keyed_route import KeyedRoute
from services.api.model_hints import family_warnings
from services.api.other_clients import LIMIT_REACHED, is_understood
from services.api.paging import MAX_PAGE, instant, paging
from services.api.query_reader import Arguments, Parameter, Query, document, document_list, invalid
from services.api.state import Api, ApiState, Reader

router = APIRouter(tags=["alerts"], responses=PROBLEMS, route_class=KeyedRoute)

_CHECKED_SUBJECTS: Final = 10_000
"""Of one budget; those that spend most come first."""
EXAMPLE: Final = {
    "name": "Daily GPT-4o budget",
    "threshold_usd": 50,
    "period": "daily",
    "scope": "model",
    "scope_value": "gpt-4o",
    "thresholds": [0.5, 0.8, 1],
}


def _budget_ids(given: Arguments) -> list[BudgetId] | None:
    texts = given.texts("alert_id")
    try:
        return None if texts is None else [BudgetId(UUID(each)) for each in texts]
    except ValueError:
        raise invalid("alert_id", "must be a budget's id") from None


def _dimensions(given: Arguments) -> dict[str, str]:
    return {name: value for name in SCOPES if (value := given.text(name)) is not None}


_BUDGET_IDS: Final = Parameter(
    [document_list("alert_id", "Only of this budget, or either of several", format="uuid")], _budget_ids, is_list=True
)
_HISTORY_PAGE: Final = paging("history", instant, UUID)
_HISTORY: Final = Query(_BUDGET_IDS, _HISTORY_PAGE)
_DIMENSIONS: Final = Parameter([document(name, f"The request's {name}") for name in SCOPES], _dimensions)
_REQUESTED: Final = Parameter(
    [document("model_requested", "The name by which its model was asked for")],
    lambda given: given.text("model_requested"),
)
_EXPLAIN: Final = Query(_DIMENSIONS, _REQUESTED, own_aliases=ALIASES)


class PreviewRequest(BudgetSpec):
    days: Annotated[int, Field(ge=1, le=MAX_DAYS, strict=True)] = 30


@router.post(
    "/v1/alerts/check",
    operation_id="check_v1_alerts_check_post",
    response_model=BudgetCheck,
    summary="Which thresholds are reached now",
)
async def check_budgets(principal: Reader, api: ApiState) -> Response:
    """Reads only: it fires no alert. Disabled budgets are left out. To a key for a client of another product it says
    only which limits are reached, of the budgets that the client understands."""
    now, count, rows, after = datetime.now(UTC), 0, list[ReachedThreshold](), None
    asked = None if principal.compat is None else [LIMIT_REACHED]
    async with api.pool.acquire() as connection:
        while budgets := await list_budgets(connection, principal.ledger_id, MAX_PAGE, after):
            after = budgets[-1].created_at, budgets[-1].id
            enabled = [budget for budget in budgets if budget.spec.enabled]
            if principal.compat is not None:
                enabled = [budget for budget in enabled if is_understood(budget, now)]
            count += len(enabled)
            spends = await running_spends(connection, enabled, now, _CHECKED_SUBJECTS)
            top = [subject_spend for own in spends for subject_spend in own.top]
            for found in usable("budget", top, lambda each: _reached(each, now, asked), lambda each: each.budget.id):
                rows += found
    return reply(BudgetCheck(checked=count, triggered=rows, triggered_count=len(rows)))


def _reached(subject_spend: SubjectSpend, now: datetime, asked: Sequence[Decimal] | None) -> list[ReachedThreshold]:
    """`asked`: None: the budget's own thresholds."""
    own = subject_spend.budget.spec.thresholds if asked is None else asked
    thresholds = reached(subject_spend.spend, subject_spend.limit(now), own)
    return [reached_threshold(subject_spend, threshold, now) for threshold in thresholds]


@router.get(
    "/v1/alerts/history",
    operation_id="get_history_v1_alerts_history_get",
    response_model=AlertHistory,
    openapi_extra=_HISTORY.documented,
    summary="Alerts that fired",
)
async def alert_history(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first, including alerts of deleted budgets."""
    given = _HISTORY.read(request)
    asked, budget_ids = given[_HISTORY_PAGE], given[_BUDGET_IDS]
    async with api.pool.acquire() as connection:
        found = await history(connection, principal.ledger_id, asked.fetch, budget_ids, asked.after)
    page = asked.page(found, lambda alert: (alert.fired_at, alert.id))
    return reply(AlertHistory(history=[fired_alert(alert) for alert in page.items], next_cursor=page.next_cursor))


@router.post(
    "/v1/alerts/preview",
    operation_id="post_preview_v1_alerts_preview_post",
    response_model=BudgetPreview,
    openapi_extra=documented_body(PreviewRequest, {**EXAMPLE, "days": 30}),
    summary="When a proposed budget would have fired",
)
async def preview_budget(request: Request, principal: Reader, api: ApiState) -> Response:
    """Replays the budget over the last days of the ledger, and changes nothing."""
    proposed, now = await exact_body(request, PreviewRequest), datetime.now(UTC)
    spec = checked(in_zone(proposed, principal.timezone))
    async with api.pool.acquire() as connection:
        found = await preview(connection, principal.ledger_id, spec, proposed.days, now)
        warnings = await warnings_of(connection, principal.ledger_id, spec, now)
    fires = [previewed_alert(each) for each in found[-MAX_PAGE:]]
    return reply(BudgetPreview(days=proposed.days, fires=fires, fire_count=len(found), warnings=warnings))


@router.get(
    "/v1/budgets/explain",
    operation_id="explain_v1_budgets_explain_get",
    response_model=BudgetExplanation,
    openapi_extra=_EXPLAIN.documented,
    summary="Which budgets a request counts for",
)
async def explain_budgets(request: Request, principal: Reader, api: ApiState) -> Response:
    """Describe the request by its dimensions; one that is left out has no value. Oldest budgets first."""
    given = _EXPLAIN.read(request)
    described = _with_model_names(api, principal.ledger_id, given[_DIMENSIONS], given[_REQUESTED])
    async with api.pool.acquire() as connection:
        found = await budgets_counting(connection, principal.ledger_id, described, given.now)
    return reply(BudgetExplanation(budgets=[counting_budget(subject_spend, given.now) for subject_spend in found]))


def _with_model_names(
    api: Api, ledger_id: LedgerId, described: dict[str, str], requested: str | None
) -> dict[str, str]:
    """The request with its model's family and other name, as if it landed now."""
    if (model := described.get("model")) is None:
        return described
    book = api.prices
    sellers = [described["provider"]] if "provider" in described else MAKERS
    provider = next((each for each in sellers if book.family(ledger_id, each, model)), sellers[0])
    names = book.model_names(ledger_id, provider, model, requested)
    found = zip(MODEL_NAMES[1:], names, strict=True)
    return {name: value for name, value in found if value is not None} | described


async def warnings_of(
    connection: Any, ledger_id: LedgerId, spec: BudgetSpec, now: datetime, created_at: datetime | None = None
) -> list[str]:
    """A sentence for each condition whose value the ledger has not seen lately, perhaps a misspelt one, for what it
    counts of a model, and for channels that do not exist. `created_at`: None, where it is not made yet."""
    unseen = await never_seen(connection, ledger_id, spec.counted_by, now)
    values = (("model" if name == ANY_MODEL_NAME else name, spec.counted_by[name]) for name in unseen)
    about = [f"{name} {value!r} has not been seen in 35 days; names are compared exactly" for name, value in values]
    (channels,) = await channel_warnings(connection, ledger_id, [spec])
    return about + await family_warnings(connection, ledger_id, spec, now, created_at) + channels
