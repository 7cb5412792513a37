"""Replies about budgets: the budget and its spend, alerts that fired, checks and previews."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import BaseModel, Field

from core.budget_counters.windows import Metric, Period, Window
from core.budgets.alert_history import PastAlert
from core.budgets.preview import WouldFire
from core.budgets.spec import BudgetSpec, Enforce
from core.budgets.spend import RunningSpend, SubjectSpend, Sums
from core.budgets.store import Budget
from core.budgets.thresholds import share
from core.calendar import Weekday
from core.channels.alert_payload import AlertType
from core.dimensions import ANY_MODEL_NAME
from core.http.bodies import Usd
from core.http.openapi import listed
from core.prices.remedy import OF_SEVERAL
from services.api.schema_base import is_none

_WHY: Final = {ANY_MODEL_NAME: "model, by name or family,"}


class TopSubject(BaseModel):
    subject: str
    spend_usd: Usd


class SpendCoverage(BaseModel):
    """How certain the spend of the running window is: events in it, with an estimated cost, and without a cost."""

    events: int
    estimated: int
    unpriced: int


class TopUp(BaseModel):
    amount: Usd
    starts_at: datetime
    ends_at: datetime


class BudgetReply(BaseModel):
    """A budget and its spend. Amounts are in the unit of `metric`."""

    id: str
    name: str
    period: Annotated[str, listed(Period)]
    scope: str
    scope_value: str | None
    model_exact: bool = Field(
        description="Whether a model in scope or filter is the exact name of the one that answered, not also its family"
    )
    filter: dict[str, str]
    each: str | None
    metric: Annotated[str, listed(Metric)]
    threshold_usd: Usd = Field(description="The limit, without top-ups")
    limit: Usd = Field(description="The same")
    thresholds: list[Usd]
    timezone: str
    window_hours: int | None
    week_start: Annotated[str, listed(Weekday)]
    billing_day: int
    watch: list[str]
    floor_usd: Usd
    unpriced_usd_per_million: Usd | None
    channels: list[str]
    enabled: bool
    shadow: bool
    snoozed_until: datetime | None
    created_at: datetime
    created_by: str
    updated_at: datetime
    current_spend_usd: Usd = Field(description="Of the running window; with `each`, of the subject that spent most")
    reserved_usd: Usd = Field(description="What running calls hold beside it, at most; by budgets that enforce")
    limit_in_force_usd: Usd = Field(description="With the top-ups in force now")
    spent_ratio: Usd
    forecast_usd: Usd | None = Field(
        description="`current_spend_usd` at `window_end`, foreseen as by `GET /v1/costs/forecast`. Null: no budget in "
        "USD by day, week, month or quarter; too little is known; in replies to changes; in a page beyond the first 20 "
        "that ask for different calls"
    )
    window_start: datetime | None = Field(description="Null: no run has begun")
    window_end: datetime | None = Field(description="When the next one starts; null: a run's window has no end")
    top_subjects: list[TopSubject]
    coverage: SpendCoverage
    top_ups: list[TopUp]
    counted: bool = Field(description="False: events from before it was made are still being added up")
    counted_since: datetime = Field(description="Events before it do not count")
    enforce: Annotated[str, listed(Enforce)] = Field(
        description="What it says to a call through the gateway that does not fit (`POST /v1/alerts/explain`)"
    )
    degrade_to: dict[str, str] = Field(description="{model: cheaper model}; `*` stands for any other")
    degrade_at: Usd = Field(description="The share of the limit, of spend and holds, from which calls degrade")
    degrade_limit: Usd | None = Field(description="What degraded calls may fill; null: the limit")
    max_per_call_usd: Usd | None = Field(description="A call that may cost more is refused, or clamped")
    clamp: bool = Field(description="Whether the output cap of a call that does not fit is lowered to what is left")
    on_unavailable: str = Field(description="Whether calls pass while the database is away: `open` or `closed`")
    unknown_cost_usd: Usd | None = Field(description="What a call without a price holds and counts as until it has one")
    cut_off: bool = Field(description="Whether a stream is ended when its visible output has used its hold")
    warnings: list[str] = []


class BudgetList(BaseModel):
    alerts: list[BudgetReply]
    next_cursor: str | None


class ReachedThreshold(BaseModel):
    alert_id: str
    alert_name: str
    scope: str
    scope_value: str | None
    subject: str | None
    period: Annotated[str, listed(Period)]
    spend_usd: Usd
    threshold_usd: Usd
    threshold: Usd
    window_start: datetime
    window_end: datetime | None


class BudgetCheck(BaseModel):
    """One row for each threshold that is reached in a running window. `checked` counts budgets."""

    checked: int
    triggered: list[ReachedThreshold]
    triggered_count: int


class FiredAlert(BaseModel):
    """An alert as a webhook gets it, and what became of it. Amounts are in the unit of the budget's `metric`."""

    id: str = Field(description="The `Outlay-Event-Id`: the same on every retry, duplicate and digest")
    type: Annotated[str, listed(AlertType)]
    created_at: datetime
    alert_id: str
    alert_name: str
    scope: str
    scope_value: str | None
    subject: str | None
    period: Annotated[str, listed(Period)]
    threshold: Usd | None = Field(description="A share of the limit; null: its type has none")
    threshold_usd: Usd = Field(description="The limit, with top-ups")
    spend_usd: Usd
    window_start: datetime
    window_end: datetime | None
    late: bool = Field(description="Whether the window had ended when the alert fired")
    drivers: list[dict[str, Any]] = Field(description="The top three of what the money was spent on")
    links: dict[str, str]
    details: dict[str, Any] | None = Field(None, exclude_if=is_none, description="Only where its type has any")
    muted: str | None
    recovered_at: datetime | None
    rearmed_at: datetime | None


class AlertHistory(BaseModel):
    """Newest first."""

    history: list[FiredAlert]
    next_cursor: str | None


class CountingBudget(BaseModel):
    """A budget that the described request counts for."""

    alert_id: str
    alert_name: str
    why: str
    conditions: dict[str, str]
    each: str | None
    subject: str | None
    period: Annotated[str, listed(Period)]
    enabled: bool
    spend_usd: Usd
    limit_usd: Usd
    remaining_usd: Usd
    window_start: datetime | None
    window_end: datetime | None


class BudgetExplanation(BaseModel):
    budgets: list[CountingBudget]


class PreviewedAlert(BaseModel):
    subject: str | None
    threshold: Usd
    window_start: datetime
    window_end: datetime | None
    at: datetime = Field(description="The end of the quarter hour (of the hour beyond 31 days) in which it was crossed")
    spend_usd: Usd


class BudgetPreview(BaseModel):
    """When the budget would have fired; the last thousand times."""

    days: int
    fires: list[PreviewedAlert]
    fire_count: int
    warnings: list[str]


class Rearmed(BaseModel):
    rearmed: int = Field(description="Alerts that may fire again")


def budget_reply(
    budget: Budget,
    running: RunningSpend,
    now: datetime,
    warnings: Sequence[str] = (),
    forecast_usd: Decimal | None = None,
    reserved: Decimal = Decimal(0),
) -> BudgetReply:
    spec, top = budget.spec, running.top
    highest = top[0] if top else None
    limit = (highest or _empty(budget, running.window)).limit(now)
    spend = highest.spend if highest else Decimal(0)
    is_run, with_subjects = spec.period == "run", spec.subjects is not None
    return BudgetReply(
        **spec.model_dump(exclude={"threshold_usd", "limit"}),
        id=str(budget.id),
        threshold_usd=spec.amount,
        limit=spec.amount,
        created_at=budget.created_at,
        created_by=budget.created_by,
        updated_at=budget.updated_at,
        current_spend_usd=spend,
        reserved_usd=reserved,
        limit_in_force_usd=limit,
        spent_ratio=share(spend, limit),
        forecast_usd=forecast_usd,
        window_start=None if is_run and not top else running.window.start,
        window_end=running.window.end,
        top_subjects=[TopSubject(subject=s.subject, spend_usd=s.spend) for s in top] if with_subjects else [],
        coverage=SpendCoverage(
            events=running.event_count,
            estimated=running.estimated_count,
            unpriced=running.unpriced_count,
        ),
        top_ups=[TopUp(**top_up._asdict()) for top_up in budget.top_ups if top_up.ends_at > now],
        counted=budget.is_counted,
        counted_since=budget.counted_since,
        warnings=[*warnings, *_unpriced(spec, running)],
    )


def _unpriced(spec: BudgetSpec, running: RunningSpend) -> Iterator[str]:
    """A budget in USD that meets usage without a price holds less than it seems to."""
    if spec.metric != "cost_usd" or not running.unpriced_count:
        return
    events = f"{running.unpriced_count:,} of its {running.event_count:,} events have no price"
    if spec.unpriced_usd_per_million is None:
        yield f"{events} and add nothing to its spend; {OF_SEVERAL}"
    else:
        yield f"{events} and count {spec.unpriced_usd_per_million:f} USD per million tokens; {OF_SEVERAL}"


def _empty(budget: Budget, window: Window) -> SubjectSpend:
    return SubjectSpend(budget, "", window, window.start, Sums())


def reached_threshold(subject_spend: SubjectSpend, threshold: Decimal, now: datetime) -> ReachedThreshold:
    spec = subject_spend.budget.spec
    return ReachedThreshold(
        alert_id=str(subject_spend.budget.id),
        alert_name=spec.name,
        scope=spec.scope,
        scope_value=spec.scope_value,
        subject=subject_spend.subject or None,
        period=spec.period,
        spend_usd=subject_spend.spend,
        threshold_usd=subject_spend.limit(now),
        threshold=threshold,
        window_start=subject_spend.window.start,
        window_end=subject_spend.window.end,
    )


def fired_alert(alert: PastAlert) -> FiredAlert:
    return FiredAlert(
        **alert.message.body(), muted=alert.muted, recovered_at=alert.recovered_at, rearmed_at=alert.rearmed_at
    )


def counting_budget(subject_spend: SubjectSpend, now: datetime) -> CountingBudget:
    spec = subject_spend.budget.spec
    met = [f"{_WHY.get(name, name)} is {value}" for name, value in spec.counted_by.items()]
    if spec.subjects is not None:
        met.append(f"each {spec.subjects} has the limit for itself, here {subject_spend.subject}")
    limit, spend = subject_spend.limit(now), subject_spend.spend
    has_begun = spec.period != "run" or subject_spend.sums.first_at is not None
    return CountingBudget(
        alert_id=str(subject_spend.budget.id),
        alert_name=spec.name,
        why="; ".join(met) or "it is about everything",
        conditions=spec.conditions,
        each=spec.subjects,
        subject=subject_spend.subject or None,
        period=spec.period,
        enabled=spec.enabled,
        spend_usd=spend,
        limit_usd=limit,
        remaining_usd=max(limit - spend, Decimal(0)),
        window_start=subject_spend.window.start if has_begun else None,
        window_end=subject_spend.window.end,
    )


def previewed_alert(found: WouldFire) -> PreviewedAlert:
    return PreviewedAlert(
        subject=found.subject or None,
        threshold=found.threshold,
        window_start=found.window.start,
        window_end=found.window.end,
        at=found.at,
        spend_usd=found.spend,
    )
