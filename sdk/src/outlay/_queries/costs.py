"""Sums of costs: by anything, over time, and at the end of a period."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Literal, TypeVar

from outlay._request import Request, client_method
from outlay._responses import AttrDict, Table

from .paths import Names, Time, get, joined, when

_Row = TypeVar("_Row", bound=AttrDict)


class Sums(AttrDict):
    """What both kinds of rows have. With `compare`, the last three are there, too."""

    event_count: int
    input_tokens: int
    output_tokens: int
    total_tokens: int
    cache_write_tokens: int
    error_count: int
    list_cost_usd: Decimal
    """Before discounts, of the events that have one."""
    saved_usd: Decimal
    cache_saved_usd: Decimal
    """What providers' caches saved, net of the premium for writes; not part of `saved_usd`."""
    unpriced_events: int
    previous_cost_usd: Decimal
    change_usd: Decimal
    change_ratio: Decimal | None


class CostRow(Sums):
    """The costs of one group. Each dimension of `group_by` is a field too, None for events without a value. With `per`
    there is `cost_usd_per_<entity>`, with `percentiles` `p95_cost_usd`, `p95_latency_ms` and so on."""

    total_cost_usd: Decimal
    cached_tokens: int
    reasoning_tokens: int
    avg_latency_ms: Decimal | None
    unpriced_count: int


class Costs(Table[_Row]):
    """What both replies have. With `compare`, the last five are there, too."""

    group_by: list[str]
    timezone: str
    start: str
    end: str
    as_of: str
    """Now; a period that ends later still runs."""
    total_cost_usd: Decimal
    coverage: dict[str, int]
    """Number of events by `cost_status`: reported, priced, estimated, unpriced."""
    source: str
    hints: list[str]
    previous_start: str
    previous_end: str
    previous_cost_usd: Decimal
    change_usd: Decimal
    change_ratio: Decimal | None


class CostSummary(Costs[CostRow]):
    summary: list[CostRow]
    event_count: int

    _row_types = {"summary": CostRow}  # noqa: RUF012 - the base declares it as a ClassVar


class Bucket(Sums):
    """The costs of one group in one hour, day, week or month."""

    bucket: str | None
    """Its start in the requested time zone, RFC 3339; None: only the time compared with has it."""
    previous_bucket: str | None
    partial: bool
    cost_usd: Decimal


class Timeseries(Costs[Bucket]):
    data: list[Bucket]
    interval: str

    _row_types = {"data": Bucket}  # noqa: RUF012 - the base declares it as a ClassVar


class Forecast(AttrDict):
    """What was spent, and what will have been spent at `end`; None where less than a day is known."""

    spent_usd: Decimal
    forecast_usd: Decimal | None
    low_usd: Decimal | None
    high_usd: Decimal | None
    confidence: Decimal
    """How often the outcome is from `low_usd` to `high_usd`."""
    method: str
    start: str
    end: str
    coverage: dict[str, int]


@client_method
def get_cost_summary(
    group_by: Names = (),
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    compare: Literal["previous"] | None = None,
    order_by: str | None = None,
    per: str | None = None,
    percentiles: Iterable[int] = (),
    allocated: bool | None = None,
    limit: int | None = None,
    **filters: Any,
) -> Request[CostSummary]:
    """Costs grouped by dimensions, such as `"feature"` or `["team", "model"]`; the rows add up to the total.

    Args:
        compare: with the period of the same kind before this one.
        order_by: any figure, with `-` from the highest; by default `-cost_usd`.
        per: the cost for each `user_id`, `tenant`, `session_id`, `run_id` or `event`.
        percentiles: of a call's cost and latency, such as `(50, 95, 99)`.
        allocated: whether shared costs are split; rows have `direct_cost_usd` and `allocated_usd` then.
        limit: groups with a row of their own; the others share the row `__rest__`.
    """
    asked = {
        "group_by": joined(group_by),
        **when(start, end, timezone, period),
        "compare": compare,
        "order_by": order_by,
        "per": per,
        "percentiles": ",".join(map(str, percentiles)),
        "allocated": None if allocated is None else str(allocated).lower(),
        "limit": limit,
    }
    return get("/v1/costs/summary", CostSummary, asked, filters)


@client_method
def get_timeseries(
    interval: str = "day",
    group_by: Names = (),
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    compare: Literal["previous"] | None = None,
    order_by: str | None = None,
    limit: int | None = None,
    **filters: Any,
) -> Request[Timeseries]:
    """Costs over time. `interval` is hour, day, week or month of `timezone`; buckets without events are included. The
    other arguments are those of `get_cost_summary`."""
    asked = {
        "interval": interval,
        "group_by": joined(group_by),
        **when(start, end, timezone, period),
        "compare": compare,
        "order_by": order_by,
        "limit": limit,
    }
    return get("/v1/costs/timeseries", Timeseries, asked, filters)


@client_method
def get_forecast(
    period: str | None = None, *, timezone: str | None = None, start: Time = None, end: Time = None, **filters: Any
) -> Request[Forecast]:
    """What a period will have cost when it ends; by default this month. Raises `NotAvailable` on an older server."""
    return get("/v1/costs/forecast", Forecast, when(start, end, timezone, period), filters, is_optional=True)
