"""Attribution after the fact, shared costs, and the closing of months."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Literal

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import Time, get, segment, when

Interval = Literal["hour", "day", "week", "month"]


class AttributionRule(AttrDict):
    """What calls that meet `where` get."""

    id: str
    name: str
    where: dict[str, Any]
    set: dict[str, str]
    priority: int
    """Of the rules that a call meets, the one with the highest takes it."""
    overwrite: bool
    created_at: str
    created_by: str
    changed_at: str


class AttributionRules(Table[AttributionRule]):
    attribution_rules: list[AttributionRule]
    next_cursor: str | None

    _row_types = {"attribution_rules": AttributionRule}  # noqa: RUF012 - the base declares it as a ClassVar


class Allocation(AttrDict):
    """A shared cost, and who shares it."""

    id: str
    name: str
    where: dict[str, Any]
    by: Any
    """`cost_usd`, `event_count`, `tokens`, or the share of each receiver."""
    over: str
    period: str | None
    created_at: str
    created_by: str


class Allocations(Table[Allocation]):
    allocations: list[Allocation]
    next_cursor: str | None

    _row_types = {"allocations": Allocation}  # noqa: RUF012 - the base declares it as a ClassVar


class AttributionOf(AttrDict):
    """How much of the spend has a value of a dimension."""

    dimension: str
    event_count: int
    cost_usd: Decimal
    unattributed_events: int
    unattributed_usd: Decimal
    attributed_ratio: Decimal | None
    trend: list[dict[str, Any]]


class AttributionCoverage(Table[AttributionOf]):
    coverage: list[AttributionOf]
    interval: str
    timezone: str
    start: str
    end: str

    _row_types = {"coverage": AttributionOf}  # noqa: RUF012 - the base declares it as a ClassVar


class PeriodCheck(AttrDict):
    check: str
    ok: bool
    count: int
    detail: str
    evidence_url: str | None


class PeriodState(AttrDict):
    """A month, and what is in the way of closing it."""

    month: str
    state: str
    """running, open, closed."""
    closed_at: str | None
    closed_by: str | None
    event_count: int
    cost_usd: Decimal
    ready: bool
    checks: list[PeriodCheck]

    _row_types = {"checks": PeriodCheck}  # noqa: RUF012 - the base declares it as a ClassVar


class PeriodCorrection(AttrDict):
    posted_to: str
    about: str
    reason: str
    """late_event, repriced, restated."""
    provider: str
    model: str
    tenant: str | None
    event_count: int
    cost_usd: Decimal


class PeriodCorrections(Table[PeriodCorrection]):
    month: str
    event_count: int
    cost_usd: Decimal
    corrections: list[PeriodCorrection]

    _row_types = {"corrections": PeriodCorrection}  # noqa: RUF012 - the base declares it as a ClassVar


class StatementLine(AttrDict):
    gl_account: str | None
    project: str | None
    team: str | None
    feature: str | None
    provider: str
    model: str
    cost_status: str
    event_count: int
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal


class PeriodStatement(Table[StatementLine]):
    """The statement of a closed month, the same for ever."""

    month: str
    tenant: str | None
    closed_at: str
    closed_by: str
    event_count: int
    cost_usd: Decimal
    lines: list[StatementLine]
    corrections: list[dict[str, Any]] | None
    """What of the lines is about earlier months."""

    _row_types = {"lines": StatementLine}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def get_attribution_rules(*, limit: int | None = None, cursor: str | None = None) -> Request[AttributionRules]:
    """Your attribution rules, oldest first."""
    return get("/v1/attribution-rules", AttributionRules, {"limit": limit, "cursor": cursor})


iter_attribution_rules = client_pages(get_attribution_rules, lambda page: page.attribution_rules)


@client_method
def get_attribution_rule(rule_id: str) -> Request[AttributionRule]:
    """One rule. Raises `NotFound`."""
    return get(f"/v1/attribution-rules/{segment(rule_id)}", AttributionRule)


@client_method
def get_attribution_coverage(
    dimension: Iterable[str] = (),
    *,
    interval: Interval | None = None,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    **filters: Any,
) -> Request[AttributionCoverage]:
    """Spend without a feature, team and so on, and its trend; by default of eight dimensions."""
    asked = {"dimension": ",".join(dimension), "interval": interval, **when(start, end, timezone, period)}
    return get("/v1/attribution/coverage", AttributionCoverage, asked, filters)


@client_method
def get_allocations(*, limit: int | None = None, cursor: str | None = None) -> Request[Allocations]:
    """Your shared costs, oldest first; `get_cost_summary(..., allocated=True)` splits them."""
    return get("/v1/allocations", Allocations, {"limit": limit, "cursor": cursor})


iter_allocations = client_pages(get_allocations, lambda page: page.allocations)


@client_method
def get_allocation(allocation_id: str) -> Request[Allocation]:
    """One shared cost. Raises `NotFound`."""
    return get(f"/v1/allocations/{segment(allocation_id)}", Allocation)


@client_method
def get_period(month: str) -> Request[PeriodState]:
    """Whether a month, such as `2026-10`, is ready to be closed."""
    return get(f"/v1/periods/{segment(month)}", PeriodState)


@client_method
def get_period_corrections(month: str) -> Request[PeriodCorrections]:
    """What came after a month was closed, and counts in later ones."""
    return get(f"/v1/periods/{segment(month)}/corrections", PeriodCorrections)


@client_method
def get_period_statement(month: str, *, tenant: str | None = None) -> Request[PeriodStatement]:
    """The statement of a closed month, or of one customer in it. Raises `Conflict` where it is open."""
    return get(f"/v1/periods/{segment(month)}/statement", PeriodStatement, {"tenant": tenant, "format": "json"})
