"""Replies of `/v1/costs/*`: sums by group, and by group and bucket of time."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal, localcontext
from typing import Any, Final, Literal, NamedTuple

from pydantic import BaseModel, Field

from core.calendar import Interval
from core.http.bodies import Usd
from core.ledger.measures import ENTITY_MEASURES
from core.ledger.reader import CostGroup
from core.money import minus
from services.api.schema_base import LabelledRow, is_none

_CACHE_SAVED: Final = (
    "What providers' caches saved: reads at the price of input, minus what they cost, minus the premium for writes. "
    "Not part of `saved_usd`"
)
Source = Literal["rollups", "events"]


class Coverage(BaseModel):
    """Number of events whose cost is the provider's own, priced by us, estimated, or unknown."""

    reported: int = 0
    priced: int = 0
    estimated: int = 0
    unpriced: int = 0


class Compared(LabelledRow):
    """With `compare`."""

    previous_cost_usd: Usd | None = Field(None, exclude_if=is_none, description="Of the time compared with")
    change_usd: Usd | None = Field(None, exclude_if=is_none)
    change_ratio: float | None = Field(
        None, description="Change ÷ previous cost; null where that is 0. Only with `compare`"
    )


class CostRow(Compared):
    """One group, labelled by each dimension of `group_by`; null is "without a value"."""

    total_cost_usd: Usd
    event_count: int
    input_tokens: int
    output_tokens: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int
    reasoning_tokens: int
    avg_latency_ms: float | None
    error_count: int
    list_cost_usd: Usd = Field(description="By list prices, before discounts, of the events that have one")
    saved_usd: Usd
    cache_saved_usd: Usd = Field(description=_CACHE_SAVED)
    cache_write_tokens: int
    unpriced_count: int
    unpriced_events: int = Field(description="As `unpriced_count`")
    direct_cost_usd: Usd | None = Field(None, exclude_if=is_none, description="With `allocated`: as recorded")
    allocated_usd: Usd | None = Field(
        None, exclude_if=is_none, description="With `allocated`: received of shared costs, less what was given away"
    )
    # With `per` also `cost_usd_per_<entity>`, with `percentiles` also `p<n>_cost_usd` and `p<n>_latency_ms`.


class _CostReply(BaseModel):
    """The fields that both replies have."""

    period: str | None = Field(None, exclude_if=is_none, description="As it was asked for")
    timezone: str
    start: datetime
    end: datetime
    as_of: datetime = Field(description="Now; a period that ends later still runs")
    total_cost_usd: Usd
    coverage: Coverage
    source: Source = Field("rollups", description="`events` where no rollup has these dimensions")
    previous_start: datetime | None = Field(None, exclude_if=is_none, description="Of the time compared with")
    previous_end: datetime | None = Field(None, exclude_if=is_none)
    previous_cost_usd: Usd | None = Field(None, exclude_if=is_none)
    change_usd: Usd | None = Field(None, exclude_if=is_none)
    change_ratio: float | None = Field(None, description="As in rows, of the totals")
    hints: list[str] = Field([], description="What else to know about these figures")


class AllocatedPart(BaseModel):
    """What an allocation has split."""

    id: str
    name: str
    over: str
    shared_usd: Usd
    unallocated_usd: Usd = Field(description="Of it, what stays where it was recorded: nobody has anything to split by")


class CostSummary(_CostReply):
    """Rows in the order asked for, that add up to the total; past `limit` one row `__rest__` holds the others."""

    summary: list[CostRow]
    group_by: list[str]
    event_count: int
    allocated: bool | None = Field(None, exclude_if=is_none, description="With `allocated`")
    allocations: list[AllocatedPart] | None = Field(None, exclude_if=is_none, description="With `allocated`")
    percentile_error: float | None = Field(
        None, exclude_if=is_none, description="With `percentiles`: the largest relative error. 0: they are exact"
    )


class CostPoint(Compared):
    """One group in one bucket."""

    bucket: str | None = Field(
        description="Start of the local bucket, with its offset; null where only the time before has one",
        examples=["2026-11-01T00:00:00+01:00"],
    )
    previous_bucket: str | None = Field(None, description="Only with `compare`: the one it is compared with")
    partial: bool = Field(description="`start` or `end` lies inside the bucket; the figures are of the part between")
    cost_usd: Usd
    event_count: int
    input_tokens: int
    output_tokens: int
    total_tokens: int
    error_count: int
    list_cost_usd: Usd
    saved_usd: Usd
    cache_saved_usd: Usd = Field(description=_CACHE_SAVED)
    cache_write_tokens: int
    unpriced_events: int


class CostTimeseries(_CostReply):
    """Every bucket of the requested time, for every group; a bucket without events is 0."""

    data: list[CostPoint]
    interval: Interval
    group_by: list[str]


Sums = Mapping[str, Any]
"""Of a group's measures, by name."""


class CostBucket(NamedTuple):
    """A bucket of a time series, and the one it is compared with, by their indices; None: there is none."""

    fields: Mapping[str, Any]
    """Those of a `CostPoint` that say which bucket it is."""
    now: int | None
    before: int | None = None
    compares: bool = False


def labels_of(row: CostGroup, group_by: Sequence[str]) -> dict[str, str | None]:
    return dict(zip(group_by, row.labels, strict=True))


def cost_row(row: CostGroup, group_by: Sequence[str]) -> dict[str, Any]:
    """A `CostRow`."""
    of = row.measures
    return {
        **labels_of(row, group_by),
        "total_cost_usd": of["cost_usd"],
        "event_count": of["event_count"],
        "input_tokens": of["input_tokens"],
        "output_tokens": of["output_tokens"],
        "prompt_tokens": of["input_tokens"],
        "completion_tokens": of["output_tokens"],
        "total_tokens": of["input_tokens"] + of["output_tokens"],
        "cached_tokens": of["cache_read"],
        "reasoning_tokens": of["reasoning"],
        "avg_latency_ms": of["latency_us"] / of["latency_count"] / 1000 if of["latency_count"] else None,
        "error_count": of["error_count"],
        **_beside(of),
        "unpriced_count": of["unpriced_count"],
        "unpriced_events": of["unpriced_count"],
    }


def _beside(of: Sums) -> dict[str, Any]:
    """The figures beside the cost that rows and points share."""
    return {
        "list_cost_usd": of["list_cost_usd"],
        "saved_usd": of["saved_usd"],
        "cache_saved_usd": of["cache_saved_usd"],
        "cache_write_tokens": of["cache_write_5m"] + of["cache_write_1h"],
    }


def cost_points(
    asked: Sequence[CostBucket], groups: Mapping[int, Mapping[str, str | None]], found: Mapping[tuple[int, int], Sums]
) -> Iterator[dict[str, Any]]:
    """A `CostPoint` for each group in each bucket.

    Plain dicts: a model each would make 50,000 points take a second. `groups` has the labels by the place of the group,
    `found` the measures by the index of the bucket and the place of the group, where there are events.
    """
    for bucket in asked:
        for place, labels in groups.items():
            of = None if bucket.now is None else found.get((bucket.now, place))
            point = {**labels, **bucket.fields, **(_NOTHING if of is None else _figures(of))}
            if bucket.compares:
                before = None if bucket.before is None else found.get((bucket.before, place))
                point |= comparison(point["cost_usd"], _NO_COST if before is None else before["cost_usd"])
            yield point


def comparison(now: Decimal, before: Decimal) -> dict[str, Any]:
    """The fields of a figure that is compared. USD; the ratio is None where there was nothing before."""
    change = minus(now, before) or _NO_COST
    return {
        "previous_cost_usd": before,
        "change_usd": change,
        "change_ratio": float(change / before) if before else None,
    }


def _figures(of: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "cost_usd": of["cost_usd"],
        "event_count": of["event_count"],
        "input_tokens": of["input_tokens"],
        "output_tokens": of["output_tokens"],
        "total_tokens": of["input_tokens"] + of["output_tokens"],
        "error_count": of["error_count"],
        **_beside(of),
        "unpriced_events": of["unpriced_count"],
    }


_NO_COST: Final = Decimal(0)
NO_MEASURES: Final[Sums] = {name: _NO_COST if name.endswith("_usd") else 0 for name in ENTITY_MEASURES}
_NOTHING: Final = _figures(NO_MEASURES)
COMPARED: Final = tuple(Compared.model_fields)


def fields_of(row: type[LabelledRow], optional: Sequence[str] = ()) -> list[str]:
    """The names of a row's fields that every question gives, and of the optional ones that this question asked for."""
    return [*(name for name, field in row.model_fields.items() if field.is_required()), *optional]


def total_cost(rows: Sequence[CostGroup]) -> Decimal:
    """USD."""
    # The default context rounds at 28 digits; a ledger's sum may have more.
    total = Decimal(0)
    with localcontext(prec=100):
        for row in rows:
            total += row.measures["cost_usd"]
    return total


def total_of(rows: Sequence[CostGroup], measure: str) -> int:
    return sum(row.measures[measure] for row in rows)


def coverage(rows: Sequence[CostGroup]) -> dict[str, int]:
    """A `Coverage`."""
    return {status: total_of(rows, f"{status}_count") for status in Coverage.model_fields}
