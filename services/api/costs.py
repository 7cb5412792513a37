"""`/v1/costs/*`: sums by anything, over any time, in any zone."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal, localcontext
from typing import Any, Final, cast, get_args

from fastapi import APIRouter, Request, Response

from core.http import PROBLEMS, reply
from core.ledger.calendar import MAX_BUCKETS, Bucket, Interval, buckets
from core.ledger.reader import Costs, Row, costs
from core.ledger.statement import FILTERS, CostQuery
from services.api.parameters import About, Parameters, Span, in_query, invalid
from services.api.replies import Coverage, Summary, Timeseries
from services.api.state import ApiState, Reader

router = APIRouter(tags=["costs"], responses=PROBLEMS)

_INTERVALS: Final = get_args(Interval)
_MAX_POINTS: Final = 50_000


_ABOUT: Final[About] = {
    "start": ("Inclusive; RFC 3339, a date or epoch seconds. Default: 30 days before `end`", {"type": "string"}),
    "end": ("Exclusive; default: now", {"type": "string"}),
    "group_by": ("Dimensions, comma-separated", {"type": "string", "examples": ["feature", "team,model"]}),
    "limit": (
        "How many rows at most; of groups, the others share one",
        {"type": "integer", "minimum": 1, "maximum": 1000},
    ),
    "interval": ("The buckets' length", {"type": "string", "enum": list(_INTERVALS), "default": "day"}),
    "timezone": ("IANA name", {"type": "string", "default": "UTC", "examples": ["Europe/Berlin"]}),
    "offset": ("How many to leave out", {"type": "integer", "minimum": 0, "maximum": 100_000}),
    "cursor": ("`next_cursor` of an earlier reply", {"type": "string"}),
    "alert_id": ("Only of this budget", {"type": "string", "format": "uuid"}),
    "state": ("Only proposals in this state", {"type": "string", "enum": ["proposed", "applied", "rejected"]}),
    "provider": ("Only this provider's", {"type": "string", "examples": ["openai"]}),
    "view": ("`book`: everything that decides a price", {"type": "string", "enum": ["models", "book"]}),
    "model": ("Only this model", {"type": "string", "examples": ["gpt-4o"]}),
}


def described(*names: str) -> dict[str, Any]:
    """The parameters for OpenAPI; `Parameters` reads them, with their aliases."""
    return in_query({name: _ABOUT.get(name) or (f"The request's {name}", {"type": "string"}) for name in names})


def documented(*names: str) -> dict[str, Any]:
    """These, and every filter of an event."""
    filters = in_query({name: (f"Only events with this {name}", {"type": "string"}) for name in FILTERS})
    return {"parameters": [*described(*names)["parameters"], *filters["parameters"]]}


@router.get(
    "/v1/costs/summary",
    response_model=Summary,
    openapi_extra=documented("group_by", "start", "end", "limit"),
    summary="Costs by anything",
)
async def summary(request: Request, principal: Reader, api: ApiState) -> Response:
    """Rows add up to the total; events without a value are the row `null`."""
    given = Parameters(request.query_params, {*FILTERS, "group_by", "start", "end", "limit"})
    span, group_by = given.span(datetime.now(UTC)), given.group_by()
    limit = given.integer("limit", 1_000, 1, 1_000)
    query = CostQuery(principal.ledger_id, span.start, span.end, group_by, given.filters(), limit)
    async with api.pool.acquire() as connection:
        found = await costs(connection, query)
    return reply(
        {
            "summary": [_cost_row(row, group_by) for row in found.rows],
            "group_by": list(group_by),
            "start": found.start,
            "end": found.end,
            "total_cost_usd": _total(found.rows),
            "event_count": _sum(found.rows, "event_count"),
            "coverage": _coverage(found.rows).model_dump(),
            "source": _source(found),
        }
    )


@router.get(
    "/v1/costs/timeseries",
    response_model=Timeseries,
    openapi_extra=documented("interval", "group_by", "timezone", "start", "end", "limit"),
    summary="Costs over time",
)
async def timeseries(request: Request, principal: Reader, api: ApiState) -> Response:
    """Buckets are local: days of 23 and 25 hours are what they are, and zones at :30 and :45 are exact."""
    given = Parameters(request.query_params, {*FILTERS, "interval", "group_by", "timezone", "start", "end", "limit"})
    span, group_by, zone = given.span(datetime.now(UTC)), given.group_by(), given.zone()
    interval = cast(Interval, given.choice("interval", _INTERVALS, "day"))
    limit = given.integer("limit", 50, 1, 1_000)
    query = CostQuery(principal.ledger_id, span.start, span.end, group_by, given.filters(), limit)
    asked = _buckets(span, interval, given)
    async with api.pool.acquire() as connection:
        found = await costs(connection, query, [(bucket.start, bucket.end) for bucket in asked])
    return reply(
        {
            "data": list(_points(found.rows, asked, group_by)),
            "interval": interval,
            "timezone": str(zone),
            "group_by": list(group_by),
            "start": found.start,
            "end": found.end,
            "total_cost_usd": _total(found.rows),
            "coverage": _coverage(found.rows).model_dump(),
            "source": _source(found),
        }
    )


def _buckets(span: Span, interval: Interval, given: Parameters) -> list[Bucket]:
    asked = buckets(span.start, span.end, interval, given.zone())
    if len(asked) > MAX_BUCKETS:
        raise invalid(
            "interval", f"gives more than {MAX_BUCKETS:,} buckets; ask for a shorter time or a longer interval"
        )
    return asked


def _cost_row(row: Row, group_by: Sequence[str]) -> dict[str, Any]:
    of = row.measures
    return {
        **dict(zip(group_by, row.labels, strict=True)),
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
        "saved_usd": of["saved_usd"],
        "unpriced_count": of["unpriced_count"],
    }


def _points(rows: Sequence[Row], asked: Sequence[Bucket], group_by: Sequence[str]) -> Iterable[dict[str, Any]]:
    groups = list(dict.fromkeys(row.labels for row in rows)) or ([()] if not group_by else [])
    if len(groups) * len(asked) > _MAX_POINTS:
        raise invalid("limit", f"times the number of buckets is more than {_MAX_POINTS:,} points; lower it")
    found = {(row.bucket, row.labels): row.measures for row in rows}
    nothing: Mapping[str, Any] = {}
    for number, bucket in enumerate(asked):
        for labels in groups:
            yield _point(bucket, dict(zip(group_by, labels, strict=True)), found.get((number, labels), nothing))


def _point(bucket: Bucket, labels: dict[str, str | None], of: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "bucket": bucket.label.isoformat(),
        **labels,
        "cost_usd": of.get("cost_usd", Decimal(0)),
        "event_count": of.get("event_count", 0),
        "input_tokens": of.get("input_tokens", 0),
        "output_tokens": of.get("output_tokens", 0),
        "total_tokens": of.get("input_tokens", 0) + of.get("output_tokens", 0),
        "error_count": of.get("error_count", 0),
        "saved_usd": of.get("saved_usd", Decimal(0)),
    }


def _total(rows: Sequence[Row]) -> Decimal:
    # The default context rounds at 28 digits; a ledger's sum may have more.
    total = Decimal(0)
    with localcontext(prec=100):
        for row in rows:
            total += row.measures["cost_usd"]
    return total


def _sum(rows: Sequence[Row], measure: str) -> int:
    return sum(row.measures[measure] for row in rows)


def _coverage(rows: Sequence[Row]) -> Coverage:
    return Coverage(**{s: _sum(rows, f"{s}_count") for s in ("reported", "priced", "estimated", "unpriced")})


def _source(found: Costs) -> str:
    return "events" if found.from_events else "rollups"
