"""The shapes of budgets and alerts in answers."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, Field

from core.budget import Window, share
from core.budgets.history import PastAlert
from core.budgets.preview import WouldFire
from core.budgets.spend import Spending, Standing, Sums
from core.budgets.store import Budget
from services.api.replies import Usd


class Subject(BaseModel):
    subject: str
    spend_usd: Usd


class SpendCoverage(BaseModel):
    """How much of the running window is not certain: events whose cost is estimated, and those that have none."""

    events: int
    estimated: int
    unpriced: int


class TopUp(BaseModel):
    amount: Usd
    starts_at: datetime
    ends_at: datetime


class ShownBudget(BaseModel):
    """A budget and where it stands. Amounts are in the unit of `metric`."""

    id: str
    name: str
    period: str
    scope: str
    scope_value: str | None
    filter: dict[str, str]
    each: str | None
    metric: str
    threshold_usd: Usd = Field(description="The limit, without top-ups")
    limit: Usd = Field(description="The same")
    thresholds: list[Usd]
    timezone: str
    window_hours: int | None
    week_start: str
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
    current_spend_usd: Usd = Field(description="Of the running window; with `each`, the highest subject's")
    limit_in_force_usd: Usd = Field(description="With the top-ups in force now")
    spent_ratio: Usd
    window_start: datetime | None = Field(description="Null: no run has begun")
    window_end: datetime | None = Field(description="When it starts anew; null: a run's window has no end")
    top_subjects: list[Subject]
    coverage: SpendCoverage
    top_ups: list[TopUp]
    counted: bool = Field(description="False: what was there before it is still being added up")
    counted_since: datetime = Field(description="Events before it do not count")
    warnings: list[str] = []


class BudgetList(BaseModel):
    alerts: list[ShownBudget]
    next_cursor: str | None


class Triggered(BaseModel):
    alert_id: str
    alert_name: str
    scope: str
    scope_value: str | None
    subject: str | None
    period: str
    spend_usd: Usd
    threshold_usd: Usd
    threshold: Usd
    window_start: datetime
    window_end: datetime | None


class Checked(BaseModel):
    """One row for each threshold that is reached in a running window."""

    checked: int
    triggered: list[Triggered]
    triggered_count: int


class AlertHistory(BaseModel):
    """Newest first: what a webhook gets, and what became of it (`muted`, `recovered_at`, `rearmed_at`)."""

    history: list[dict[str, Any]]
    next_cursor: str | None


class Applying(BaseModel):
    """A budget that the described request counts for."""

    alert_id: str
    alert_name: str
    why: str
    conditions: dict[str, str]
    each: str | None
    subject: str | None
    period: str
    enabled: bool
    spend_usd: Usd
    limit_usd: Usd
    remaining_usd: Usd
    window_start: datetime | None
    window_end: datetime | None


class Explained(BaseModel):
    budgets: list[Applying]


class PreviewedAlert(BaseModel):
    subject: str | None
    threshold: Usd
    window_start: datetime
    window_end: datetime | None
    at: datetime = Field(description="The end of the quarter hour (past 31 days, of the hour) in which it was crossed")
    spend_usd: Usd


class Preview(BaseModel):
    """When it would have fired; the last thousand of them."""

    days: int
    fires: list[PreviewedAlert]
    fire_count: int
    warnings: list[str]


class Rearmed(BaseModel):
    rearmed: int


def shown_budget(budget: Budget, spending: Spending, now: datetime, warnings: Sequence[str] = ()) -> ShownBudget:
    stated, top = budget.stated, spending.top
    highest = top[0] if top else None
    limit = (highest or _empty(budget, spending.window)).limit(now)
    spend = highest.spend if highest else Decimal(0)
    is_run, with_subjects = stated.period == "run", stated.subjects is not None
    return ShownBudget(
        **stated.model_dump(exclude={"threshold_usd", "limit"}),
        id=str(budget.id),
        threshold_usd=stated.amount,
        limit=stated.amount,
        created_at=budget.created_at,
        created_by=budget.created_by,
        updated_at=budget.updated_at,
        current_spend_usd=spend,
        limit_in_force_usd=limit,
        spent_ratio=share(spend, limit),
        window_start=None if is_run and not top else spending.window.start,
        window_end=spending.window.end,
        top_subjects=[Subject(subject=s.subject, spend_usd=s.spend) for s in top] if with_subjects else [],
        coverage=SpendCoverage(
            events=spending.event_count, estimated=spending.estimated_count, unpriced=spending.unpriced_count
        ),
        top_ups=[TopUp(**grant._asdict()) for grant in budget.grants if grant.ends_at > now],
        counted=budget.is_counted,
        counted_since=budget.counted_since,
        warnings=list(warnings),
    )


def _empty(budget: Budget, window: Window) -> Standing:
    return Standing(budget, "", window, window.start, Sums())


def triggered(standing: Standing, threshold: Decimal, now: datetime) -> Triggered:
    stated = standing.budget.stated
    return Triggered(
        alert_id=str(standing.budget.id),
        alert_name=stated.name,
        scope=stated.scope,
        scope_value=stated.scope_value,
        subject=standing.subject or None,
        period=stated.period,
        spend_usd=standing.spend,
        threshold_usd=standing.limit(now),
        threshold=threshold,
        window_start=standing.window.start,
        window_end=standing.window.end,
    )


def past_alert(alert: PastAlert) -> dict[str, Any]:
    return alert.message.body() | {
        "muted": alert.muted,
        "recovered_at": alert.recovered_at,
        "rearmed_at": alert.rearmed_at,
    }


def applies(standing: Standing, now: datetime) -> Applying:
    stated = standing.budget.stated
    met = [f"{name} is {value}" for name, value in stated.conditions.items()]
    if stated.subjects is not None:
        met.append(f"each {stated.subjects} has the limit for itself, here {standing.subject}")
    limit, spend = standing.limit(now), standing.spend
    has_begun = stated.period != "run" or standing.sums.first_at is not None
    return Applying(
        alert_id=str(standing.budget.id),
        alert_name=stated.name,
        why="; ".join(met) or "it is about everything",
        conditions=stated.conditions,
        each=stated.subjects,
        subject=standing.subject or None,
        period=stated.period,
        enabled=stated.enabled,
        spend_usd=spend,
        limit_usd=limit,
        remaining_usd=max(limit - spend, Decimal(0)),
        window_start=standing.window.start if has_begun else None,
        window_end=standing.window.end,
    )


def previewed(found: WouldFire) -> PreviewedAlert:
    return PreviewedAlert(
        subject=found.subject or None,
        threshold=found.threshold,
        window_start=found.window.start,
        window_end=found.window.end,
        at=found.at,
        spend_usd=found.spend,
    )
