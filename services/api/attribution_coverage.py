"""`GET /v1/attribution/coverage`: how much of the spend nobody's name is on, by dimension, and its trend."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from core.calendar import Bucket, Interval, buckets
from core.http.bodies import Usd, reply
from core.http.openapi import PROBLEMS
from core.ledger.attribution_coverage import Share, coverage_by, together
from services.api.cost_spans import resolved
from services.api.keyed_route import KeyedRoute
from services.api.query_params import EVENT_FILTERS, INTERVAL, SPAN, TIMEZONE
from services.api.query_reader import Query, choices, invalid
from services.api.state import ApiState, Reader

router = APIRouter(tags=["attribution"], responses=PROBLEMS, route_class=KeyedRoute)

_SHOWN: Final = ("feature", "team", "tenant", "user_id", "service", "environment", "project", "gl_account")
_MOST_BUCKETS: Final = 1_000
_DIMENSIONS: Final = choices("dimension", "Only these dimensions", _SHOWN)
_COVERAGE: Final = Query(_DIMENSIONS, INTERVAL, SPAN, TIMEZONE, EVENT_FILTERS)


class AttributionPoint(BaseModel):
    """One local hour, day, week or month."""

    bucket: str = Field(description="Its local start, with its offset", examples=["2026-11-01T00:00:00+01:00"])
    event_count: int
    cost_usd: Usd
    unattributed_events: int = Field(description="Events without a value of the dimension")
    unattributed_usd: Usd
    attributed_ratio: float | None = Field(description="Share of the cost with a value; null: nothing was spent")


class AttributionOf(BaseModel):
    dimension: str
    event_count: int
    cost_usd: Usd
    unattributed_events: int
    unattributed_usd: Usd
    attributed_ratio: float | None
    trend: list[AttributionPoint]


class AttributionCoverage(BaseModel):
    """By dimension, the one with the most unattributed cost first."""

    coverage: list[AttributionOf]
    interval: Interval
    timezone: str
    start: datetime
    end: datetime


@router.get(
    "/v1/attribution/coverage",
    operation_id="attribution_coverage_v1_attribution_coverage_get",
    response_model=AttributionCoverage,
    openapi_extra=_COVERAGE.documented,
    summary="Spend that is nobody's",
)
async def get_coverage(request: Request, principal: Reader, api: ApiState) -> Response:
    """Events and cost without a feature, team, tenant and so on, and their trend. Attribution rules are the cure."""
    given = _COVERAGE.read(request)
    span, interval, zone = await resolved(api, principal.ledger_id, given), given[INTERVAL], given[TIMEZONE]
    asked = await asyncio.to_thread(buckets, span.start, span.end, interval, zone)
    if len(asked) > _MOST_BUCKETS:
        raise invalid("interval", f"gives more than {_MOST_BUCKETS:,} buckets; ask for a longer one")
    stretches = [(each.start, each.end) for each in asked]
    async with api.pool.acquire() as connection:
        dimensions = given[_DIMENSIONS] or _SHOWN
        found = await coverage_by(connection, principal.ledger_id, dimensions, stretches, given[EVENT_FILTERS])
    rows = [_of(name, shares, asked) for name, shares in found.items()]
    rows.sort(key=lambda row: row["unattributed_usd"], reverse=True)
    about = {"interval": interval, "timezone": str(zone), "start": span.start, "end": span.end}
    return reply({"coverage": rows, **about})


def _of(name: str, shares: Sequence[Share], asked: Sequence[Bucket]) -> dict[str, Any]:
    trend = [
        {"bucket": bucket.label.isoformat(), **_figures(share)} for bucket, share in zip(asked, shares, strict=True)
    ]
    return {"dimension": name, **_figures(together(shares)), "trend": trend}


def _figures(share: Share) -> dict[str, Any]:
    ratio = share.attributed
    return {**share._asdict(), "attributed_ratio": None if ratio is None else float(ratio)}
