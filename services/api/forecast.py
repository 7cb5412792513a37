"""`GET /v1/costs/forecast`: what a period will have cost when it ends, from the hours of the weeks before."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Annotated, Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field, WithJsonSchema

from core.budget_counters.windows import Window
from core.budgets.burn_rate import forecast
from core.budgets.cost_forecasts import hourly_costs
from core.calendar import HOUR, floor
from core.http.bodies import Usd, reply
from core.http.openapi import PROBLEMS
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import costs
from core.periods import ALL_TIME, period_named
from services.api.cost_schemas import Coverage, coverage, total_cost
from services.api.keyed_route import KeyedRoute
from services.api.query_params import EVENT_FILTERS, SPAN, TIMEZONE, Span
from services.api.query_reader import Query, invalid
from services.api.state import Api, ApiState, Reader

router = APIRouter(tags=["costs"], responses=PROBLEMS, route_class=KeyedRoute)

_NAMED: Final = ("start", "end", "period")
_FORECAST: Final = Query(SPAN, TIMEZONE, EVENT_FILTERS)

Method = Literal["same_hours_of_earlier_weeks", "hours_of_the_last_week", "actual", "too_little_history"]


class CostForecast(BaseModel):
    """What was spent, and what will have been spent at the end."""

    spent_usd: Usd
    forecast_usd: Usd | None = Field(description="At `end`; null where less than a day is known")
    low_usd: Usd | None
    high_usd: Usd | None
    confidence: Annotated[
        Decimal,
        WithJsonSchema({"type": "number", "description": "How often `low_usd` to `high_usd` has the outcome"}),
    ] = Decimal("0.8")
    method: Method = Field(description="`actual`: the time is over. Else the hours whose mean the coming ones have")
    period: str | None
    timezone: str
    start: datetime
    end: datetime
    as_of: datetime
    coverage: Coverage = Field(description="Of what was spent: unpriced events cost nothing, here and in the forecast")


class _Found(NamedTuple):
    amounts: tuple[Decimal | None, Decimal | None, Decimal | None]
    method: Method


@router.get(
    "/v1/costs/forecast",
    operation_id="forecast_v1_costs_forecast_get",
    response_model=CostForecast,
    openapi_extra=_FORECAST.documented,
    summary="Costs at the end of a period",
)
async def cost_forecast(request: Request, principal: Reader, api: ApiState) -> Response:
    """By default of this month. What was spent so far plus, for each hour left, the mean of the same hour of the last
    four weeks; of the hours of the last week, where less than two are known. Without a day of history it is null.
    """
    given = _FORECAST.read(request)
    span = given[SPAN] if any(given.text(name) for name in _NAMED) else _this_month(given[TIMEZONE], given.now)
    if span.period == ALL_TIME:
        raise invalid("period", "ends never: `all_time` has no forecast")
    if span.start > given.now:
        raise invalid("start", "is in the future")
    query = CostQuery(principal.ledger_id, span.start, span.end, filters=given[EVENT_FILTERS])
    async with api.pool.acquire() as connection:
        rows = (await costs(connection, query)).rows
    spent = total_cost(rows)
    found = await _found(api, query, span, spent, given.now)
    expected, low, high = found.amounts
    return reply(
        CostForecast(
            spent_usd=spent,
            forecast_usd=expected,
            low_usd=low,
            high_usd=high,
            method=found.method,
            period=span.period,
            timezone=str(given[TIMEZONE]),
            start=span.start,
            end=span.end,
            as_of=given.now,
            coverage=Coverage(**coverage(rows)),
        )
    )


def _this_month(zone: ZoneInfo, now: datetime) -> Span:
    return Span(*period_named("this_month", now, zone), "this_month")


async def _found(api: Api, query: CostQuery, span: Span, spent: Decimal, now: datetime) -> _Found:
    if span.end <= now:
        return _Found((spent, spent, spent), "actual")
    async with api.pool.acquire() as connection:
        found = await hourly_costs(connection, query, now)
    hours = {at: row.measures["cost_usd"] for at, row in found}
    expected = forecast(hours, spent, Window(span.start, span.end), now)
    if expected is None:
        return _Found((None, None, None), "too_little_history")
    weeks = (floor(now, HOUR) - min(hours)) // timedelta(weeks=1)
    return _Found(
        (expected.expected, expected.low, expected.high),
        "same_hours_of_earlier_weeks" if weeks >= 2 else "hours_of_the_last_week",
    )
