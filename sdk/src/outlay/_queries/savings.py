"""Ways to save money, and what was saved."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .events import Events
from .paths import Time, get, post, segment, when, without_reply


class Insight(AttrDict):
    """One pattern in the usage that costs money."""

    id: str
    """The same as long as its kind and scope are."""
    type: str
    severity: str
    scope: dict[str, Any]
    affected_features: list[str | None]
    """None: calls without a feature."""
    message: str
    estimated_savings_usd: Decimal
    """Of the days asked about, not extrapolated."""
    actual_usd: Decimal
    event_count: int
    confidence: Decimal
    assumptions: list[str]
    evidence_url: str
    """A GET that lists exactly its calls."""
    suggestion: dict[str, Any]
    muted: bool
    """Muted ones are listed with `muted="show"` alone."""


class Insights(Table[Insight]):
    count: int
    insights: list[Insight]
    total_estimated_savings_usd: Decimal
    """No dollar twice: it may be less than the sum of the estimates."""
    total_cost_usd: Decimal
    """What all calls of these days cost."""
    start: str
    end: str
    coverage: dict[str, int]

    _row_types = {"insights": Insight}  # noqa: RUF012 - the base declares it as a ClassVar


class Opportunity(Insight):
    rank: int
    exclusive_savings_usd: Decimal
    """What those before it have left of the estimate."""


class Opportunities(Table[Opportunity]):
    opportunities: list[Opportunity]
    total_estimated_savings_usd: Decimal

    _row_types = {"opportunities": Opportunity}  # noqa: RUF012 - the base declares it as a ClassVar


class Realized(AttrDict):
    """What one technique has saved."""

    technique: str
    saved_usd: Decimal
    event_count: int


class RealizedSavings(Table[Realized]):
    realized: list[Realized]
    total_saved_usd: Decimal

    _row_types = {"realized": Realized}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def get_insights(
    *,
    days: int | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    muted: Literal["hide", "show"] | None = None,
    **filters: Any,
) -> Request[Insights]:
    """Ways to save money, found in the last `days` days, by default 30. Muted ones are left out unless `muted` is
    `show`. Raises `NotAvailable` where the server has no insights."""
    asked = {"days": days, **when(start, end, timezone, period), "muted": muted}
    return get("/v1/insights", Insights, asked, filters, is_optional=True)


@client_method
def get_insight_events(
    insight_id: str,
    *,
    days: int | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    **filters: Any,
) -> Request[Events]:
    """The calls that an insight counts, newest first; ask for the same time and filters as `get_insights`."""
    asked = {"days": days, **when(start, end, timezone, period), "limit": limit, "cursor": cursor}
    return get(f"/v1/insights/{segment(insight_id)}/events", Events, asked, filters)


iter_insight_events = client_pages(get_insight_events, lambda page: page.events)


@client_method
def mute_insight(insight_id: str, what: Literal["scope", "kind"] = "scope") -> Request[AttrDict]:
    """Leave an insight out of lists and totals, for the whole organisation: in its scope, or all of its kind."""
    return post(f"/v1/insights/{segment(insight_id)}/mute", AttrDict, {"what": what})


@client_method
def unmute_insight(insight_id: str) -> Request[None]:
    """Show a muted insight again."""
    return without_reply(f"/v1/insights/{segment(insight_id)}/mute")


@client_method
def get_savings_opportunities(
    *,
    days: int | None = None,
    limit: int | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    **filters: Any,
) -> Request[Opportunities]:
    """The insights that promise something, ranked; the total promises no dollar twice."""
    asked = {"days": days, "limit": limit, **when(start, end, timezone, period)}
    return get("/v1/savings/opportunities", Opportunities, asked, filters, is_optional=True)


@client_method
def get_realized_savings(
    *, timezone: str | None = None, start: Time = None, end: Time = None, period: str | None = None, **filters: Any
) -> Request[RealizedSavings]:
    """What was saved, by technique. It is never taken off spend."""
    asked = when(start, end, timezone, period)
    return get("/v1/savings/realized", RealizedSavings, asked, filters, is_optional=True)
