"""`/v1/costs/*`: sums by anything, over any time, in any zone, beside those of the time before.

Replies are made in a thread: a large one would keep the event loop, and with it other requests, for a second.
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response

from core.calendar import MAX_BUCKETS, Bucket, Interval, buckets
from core.http.openapi import PROBLEMS
from core.ledger import cost_order
from core.ledger.cost_sql import CostQuery
from core.ledger.percentiles import Percentiles, percentiles
from core.ledger.reader import CostGroup, Costs, costs
from core.ledger_id import LedgerId
from core.periods import Stretch
from services.api.allocated_summary import ALLOCATED, FIELDS, allocated_body, is_allocated, read_allocated
from services.api.comma_hints import comma_hints
from services.api.cost_comparison import compared_buckets, compared_rows, plain_buckets
from services.api.cost_figures import (
    EVENT,
    PER,
    PERCENTILES,
    per_figure,
    per_name,
    percentile_figures,
    percentile_names,
)
from services.api.cost_schemas import (
    COMPARED,
    CostBucket,
    CostPoint,
    CostRow,
    CostSummary,
    CostTimeseries,
    comparison,
    cost_points,
    cost_row,
    coverage,
    fields_of,
    labels_of,
    total_cost,
    total_of,
)
from services.api.cost_spans import resolved
from services.api.csv_reply import CSV_OR_JSON, rows_reply
from services.api.keyed_route import KeyedRoute
from services.api.model_hints import model_hints
from services.api.query_params import (
    BOM,
    COMPARE,
    EVENT_FILTERS,
    GROUP_BY,
    INTERVAL,
    ORDER_BY,
    SPAN,
    TIMEZONE,
    Span,
    row_limit,
)
from services.api.query_reader import Arguments, Parameter, Query, invalid
from services.api.state import Api, ApiState, Reader

router = APIRouter(tags=["costs"], responses=PROBLEMS, route_class=KeyedRoute)

_MAX_POINTS: Final = 50_000

_SUMMARY_ROWS: Final = row_limit(1_000)
_SERIES: Final = row_limit(50)
_SUMMARY: Final = Query(
    *(GROUP_BY, SPAN, TIMEZONE, COMPARE, ORDER_BY, PER, PERCENTILES, ALLOCATED, _SUMMARY_ROWS, EVENT_FILTERS, BOM)
)
_TIMESERIES: Final = Query(INTERVAL, GROUP_BY, SPAN, TIMEZONE, COMPARE, ORDER_BY, _SERIES, EVENT_FILTERS, BOM)


class _Question(NamedTuple):
    """What both routes are asked."""

    query: CostQuery
    span: Span
    previous: Stretch | None
    """The time to compare with; None: nothing is compared."""
    zone: ZoneInfo
    as_of: datetime


async def _question(api: Api, ledger_id: LedgerId, given: Arguments, limit: Parameter[int]) -> _Question:
    span, zone, order = await resolved(api, ledger_id, given), given[TIMEZONE], given[ORDER_BY]
    previous = span.previous if given[COMPARE] else None
    if given[COMPARE] and previous is None:
        raise invalid("compare", "has nothing to compare `all_time` with")
    if previous is None and order.by in cost_order.COMPARED:
        raise invalid("order_by", f"`{order.by}` needs `compare=previous`")
    query = CostQuery(ledger_id, span.start, span.end, given[GROUP_BY], given[EVENT_FILTERS], given[limit], order=order)
    return _Question(query, span, previous, zone, given.now)


async def _answer(
    api: Api, asked: _Question, stretches: Sequence[tuple[datetime, datetime]], earlier: int
) -> tuple[Costs, list[str]]:
    """The sums, and what else to know about them."""
    query = asked.query
    async with api.pool.acquire() as connection:
        found = await costs(connection, query._replace(start=stretches[0][0]), stretches, earlier=earlier)
        has_rows = any(row.bucket >= earlier for row in found.rows)
        plain = query._replace(per=None)
        hints = await comma_hints(connection, plain, has_rows) + await model_hints(connection, plain)
    return found, hints


@router.get(
    "/v1/costs/summary",
    operation_id="summary_v1_costs_summary_get",
    response_model=CostSummary,
    responses=CSV_OR_JSON,
    openapi_extra=_SUMMARY.documented,
    summary="Costs by anything",
)
async def summary(request: Request, principal: Reader, api: ApiState) -> Response:
    """Rows add up to the total; events without a value are the row `null`. With `compare`, so does each row's earlier
    cost to the earlier total; a row that only one of the two times has is 0 in the other. With `allocated`, shared
    costs are in the rows of those who share them, and the total is the same."""
    given = _SUMMARY.read(request)
    asked = await _question(api, principal.ledger_id, given, _SUMMARY_ROWS)
    if is_allocated(given):
        return await _allocated_reply(api, request, asked, given, ZoneInfo(principal.timezone))
    per, percents = given[PER], given[PERCENTILES]
    if per not in (None, EVENT):
        asked = asked._replace(query=asked.query._replace(per=per))
    before = [] if asked.previous is None else [asked.previous]
    found, hints = await _answer(api, asked, [*before, asked.span[:2]], len(before))
    calls: Mapping[int, Percentiles] = {}
    if percents:
        async with api.pool.acquire() as connection:
            calls = await percentiles(connection, asked.query, found, percents)
    figures = _Figures(per, percents, calls)
    return await asyncio.to_thread(_summary_reply, request, asked, found, figures, hints)


async def _allocated_reply(api: Api, request: Request, asked: _Question, given: Arguments, home: ZoneInfo) -> Response:
    query = asked.query
    costs_ = await read_allocated(api, query, given, home)
    hints = list[str]()
    if not costs_.rows:
        async with api.pool.acquire() as connection:
            hints = await comma_hints(connection, query, False) + await model_hints(connection, query)

    def answer() -> Response:
        body = {"group_by": query.group_by, **_stated(asked, costs_.found, 0), "hints": hints}
        body |= allocated_body(query, costs_)
        return rows_reply(request, body, "summary", [*query.group_by, *fields_of(CostRow, FIELDS)])

    return await asyncio.to_thread(answer)


class _Figures(NamedTuple):
    """What rows of a summary have beside their sums."""

    per: str | None
    percents: tuple[int, ...]
    percentiles: Mapping[int, Percentiles]

    @property
    def names(self) -> list[str]:
        return [*([per_name(self.per)] if self.per else []), *percentile_names(self.percents)]

    def of(self, row: CostGroup) -> dict[str, Any]:
        per = per_figure(row, self.per) if self.per else {}
        return per | percentile_figures(row, self.percents, self.percentiles)


def _summary_reply(
    request: Request, asked: _Question, found: Costs, figures: _Figures, hints: Sequence[str]
) -> Response:
    earlier, group_by = int(asked.previous is not None), asked.query.group_by
    rows = compared_rows(found.rows, earlier)
    shown = [
        cost_row(row, group_by) | figures.of(row) | (comparison(row.measures["cost_usd"], was) if earlier else {})
        for row, was in rows
    ]
    body = {
        "summary": shown,
        "group_by": group_by,
        **_stated(asked, found, earlier),
        "event_count": total_of([row for row, _ in rows], "event_count"),
        **({"percentile_error": 0} if figures.percents else {}),
        "hints": hints,
    }
    columns = fields_of(CostRow, [*figures.names, *(COMPARED if earlier else ())])
    return rows_reply(request, body, "summary", [*group_by, *columns])


@router.get(
    "/v1/costs/timeseries",
    operation_id="timeseries_v1_costs_timeseries_get",
    response_model=CostTimeseries,
    responses=CSV_OR_JSON,
    openapi_extra=_TIMESERIES.documented,
    summary="Costs over time",
)
async def timeseries(request: Request, principal: Reader, api: ApiState) -> Response:
    """Buckets are local: days have 23 or 25 hours where clocks change, and zones at :30 and :45 are exact. With
    `compare`, the first day has the cost of the first day before, and so on; days that only the time before has come
    last, with `bucket` null."""
    given = _TIMESERIES.read(request)
    interval = given[INTERVAL]
    asked = await _question(api, principal.ledger_id, given, _SERIES)
    now = await asyncio.to_thread(_buckets, asked.span.start, asked.span.end, interval, asked.zone)
    before: Sequence[Bucket] = []
    if asked.previous is not None:
        before = await asyncio.to_thread(_buckets, *asked.previous, interval, asked.zone)
    found, hints = await _answer(api, asked, [(each.start, each.end) for each in (*before, *now)], len(before))
    shown = plain_buckets(now) if asked.previous is None else compared_buckets(now, before, interval)
    return await asyncio.to_thread(_timeseries_reply, request, asked, found, shown, interval, len(before), hints)


def _timeseries_reply(
    request: Request,
    asked: _Question,
    found: Costs,
    shown: Sequence[CostBucket],
    interval: Interval,
    earlier: int,
    hints: Sequence[str],
) -> Response:
    group_by = asked.query.group_by
    body = {
        "data": _points(found.rows, shown, group_by),
        "interval": interval,
        "group_by": group_by,
        **_stated(asked, found, earlier),
        "hints": hints,
    }
    names = fields_of(CostPoint, COMPARED if asked.previous else ())
    columns = ["bucket", *(["previous_bucket"] if asked.previous else []), *(n for n in names if n != "bucket")]
    return rows_reply(request, body, "data", [*group_by, *columns])


def _buckets(start: datetime, end: datetime, interval: Interval, zone: ZoneInfo) -> list[Bucket]:
    asked = buckets(start, end, interval, zone)
    if len(asked) > MAX_BUCKETS:
        raise invalid(
            "interval", f"gives more than {MAX_BUCKETS:,} buckets; ask for a shorter time or a longer interval"
        )
    return asked


def _points(rows: Sequence[CostGroup], shown: Sequence[CostBucket], group_by: Sequence[str]) -> list[dict[str, Any]]:
    groups: Mapping[int, Mapping[str, str | None]] = {row.place: labels_of(row, group_by) for row in rows}
    groups = dict(sorted(groups.items())) or ({} if group_by else {1: {}})
    if len(groups) * len(shown) > _MAX_POINTS:
        raise invalid("limit", f"times the number of buckets is more than {_MAX_POINTS:,} points; lower it")
    return list(cost_points(shown, groups, {(row.bucket, row.place): row.measures for row in rows}))


def _stated(asked: _Question, found: Costs, earlier: int) -> dict[str, Any]:
    """The fields that both replies have."""
    rows = [row for row in found.rows if row.bucket >= earlier]
    total = total_cost(rows)
    stated = {
        "period": asked.span.period,
        "timezone": str(asked.zone),
        "start": found.stretches[earlier][0],
        "end": found.stretches[-1][1],
        "as_of": asked.as_of,
        "total_cost_usd": total,
        "coverage": coverage(rows),
        "source": "events" if found.from_events else "rollups",
    }
    if asked.previous is not None:
        was = total_cost([row for row in found.rows if row.bucket < earlier])
        first, last = (found.stretches[0][0], found.stretches[earlier - 1][1]) if earlier else asked.previous
        stated |= {"previous_start": first, "previous_end": last}
        stated |= comparison(total, was)
    return stated
