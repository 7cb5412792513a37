"""What budgets say: what is reached now, what has fired, what would have, and which ones a request counts for."""

from datetime import UTC, datetime
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import Field

from core.budget import reached
from core.budgets.history import applying, history, never_seen
from core.budgets.matching import SCOPES
from core.budgets.preview import MAX_DAYS, preview
from core.budgets.spend import spending
from core.budgets.stated import ALIASES, Stated, checked
from core.budgets.store import list_budgets
from core.errors import FieldError, Unprocessable
from core.http import PROBLEMS, documented_body, exact_body, reply
from services.api.alerts_shown import (
    AlertHistory,
    Checked,
    Explained,
    Preview,
    applies,
    past_alert,
    previewed,
    triggered,
)
from services.api.costs import described
from services.api.parameters import Parameters, encode_cursor, instant
from services.api.state import ApiState, Reader

router = APIRouter(tags=["alerts"], responses=PROBLEMS)

MAX_PAGE: Final = 1_000
_CHECKED_SUBJECTS: Final = 10_000
"""Of one budget; what is over a threshold comes first."""
_EXPLAINABLE: Final = sorted({*SCOPES, *ALIASES})
EXAMPLE: Final = {
    "name": "Daily GPT-4o budget",
    "threshold_usd": 50,
    "period": "daily",
    "scope": "model",
    "scope_value": "gpt-4o",
    "thresholds": [0.5, 0.8, 1],
}


class PreviewRequest(Stated):
    days: Annotated[int, Field(ge=1, le=MAX_DAYS, strict=True)] = 30


@router.post("/v1/alerts/check", response_model=Checked, summary="Which thresholds are reached now")
async def check(principal: Reader, api: ApiState) -> Response:
    """A pure read: nothing fires by it. Disabled budgets are left out."""
    now, checked_, rows, after = datetime.now(UTC), 0, [], None
    async with api.pool.acquire() as connection:
        while page := await list_budgets(connection, principal.ledger_id, MAX_PAGE, after):
            after = page[-1].created_at, page[-1].id
            enabled = [budget for budget in page if budget.stated.enabled]
            checked_ += len(enabled)
            for budget, own in zip(enabled, await spending(connection, enabled, now, _CHECKED_SUBJECTS), strict=True):
                for standing in own.top:
                    thresholds = reached(standing.spend, standing.limit(now), budget.stated.thresholds)
                    rows += [triggered(standing, threshold, now) for threshold in thresholds]
    return reply(Checked(checked=checked_, triggered=rows, triggered_count=len(rows)))


@router.get(
    "/v1/alerts/history",
    response_model=AlertHistory,
    openapi_extra=described("alert_id", "limit", "cursor"),
    summary="Alerts that fired",
)
async def get_history(request: Request, principal: Reader, api: ApiState) -> Response:
    """Newest first, also of budgets that are deleted."""
    given = Parameters(request.query_params, {"alert_id", "limit", "cursor"})
    limit, after = given.integer("limit", 100, 1, MAX_PAGE), given.cursor("history", instant, UUID)
    budget_id = _uuid("alert_id", given.text("alert_id"))
    async with api.pool.acquire() as connection:
        found = await history(connection, principal.ledger_id, limit + 1, budget_id, after)
    page = found[:limit]
    cursor = encode_cursor("history", page[-1].fired_at, str(page[-1].id)) if len(found) > limit else None
    return reply(AlertHistory(history=[past_alert(alert) for alert in page], next_cursor=cursor))


@router.post(
    "/v1/alerts/preview",
    response_model=Preview,
    openapi_extra=documented_body(PreviewRequest, {**EXAMPLE, "days": 30}),
    summary="When a proposed budget would have fired",
)
async def post_preview(request: Request, principal: Reader, api: ApiState) -> Response:
    """Replays it over the last days of the ledger, and changes nothing."""
    proposed, now = await exact_body(request, PreviewRequest), datetime.now(UTC)
    stated = checked(proposed)
    async with api.pool.acquire() as connection:
        found = await preview(connection, principal.ledger_id, stated, proposed.days, now)
        warnings = await warnings_of(connection, principal.ledger_id, stated, now)
    fires = [previewed(each) for each in found[-MAX_PAGE:]]
    return reply(Preview(days=proposed.days, fires=fires, fire_count=len(found), warnings=warnings))


@router.get(
    "/v1/budgets/explain",
    response_model=Explained,
    openapi_extra=described(*SCOPES),
    summary="Which budgets a request counts for",
)
async def explain(request: Request, principal: Reader, api: ApiState) -> Response:
    """Describe the request by its dimensions; what is not said is not there. The oldest budgets first."""
    given = Parameters(request.query_params, _EXPLAINABLE)
    said = {name: value for name in SCOPES if (value := given.text(name)) is not None}
    now = datetime.now(UTC)
    async with api.pool.acquire() as connection:
        found = await applying(connection, principal.ledger_id, said, now)
    return reply(Explained(budgets=[applies(standing, now) for standing in found]))


def _uuid(name: str, text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        raise Unprocessable(f"`{name}` is a budget's id", errors=(FieldError(name, "is a budget's id"),)) from None


async def warnings_of(connection: Any, ledger_id: int, stated: Stated, now: datetime) -> list[str]:
    unseen = await never_seen(connection, ledger_id, stated.conditions, now)
    values = ((name, stated.conditions[name]) for name in unseen)
    return [f"{name} {value!r} has not been seen in 35 days; names are compared exactly" for name, value in values]
