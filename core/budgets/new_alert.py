"""An alert about to fire, and the message that says so."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode
from uuid import uuid4

from core.budgets.spend import SubjectSpend
from core.budgets.thresholds import is_over
from core.channels.alert_payload import AlertMessage, AlertType
from core.dimensions import ANY_MODEL_NAME

NO_THRESHOLD: Final = Decimal(0)
"""The threshold of alerts whose type has none."""


class NewAlert(NamedTuple):
    """Not stored yet; whether it is new is decided by `core.budgets.firing`."""

    subject_spend: SubjectSpend
    type: AlertType
    threshold: Decimal
    details: Mapping[str, Any] = {}
    drivers: Sequence[Mapping[str, Any]] = ()


def message_of(alert: NewAlert, now: datetime, base_url: str) -> AlertMessage:
    """`base_url` is what its links begin with; '': they are paths."""
    subject_spend = alert.subject_spend
    budget, window = subject_spend.budget, subject_spend.window
    return AlertMessage(
        id=str(uuid4()),
        type=alert.type,
        created_at=now,
        alert_id=str(budget.id),
        alert_name=budget.spec.name,
        scope=budget.spec.scope,
        scope_value=budget.spec.scope_value,
        subject=subject_spend.subject or None,
        period=budget.spec.period,
        threshold=None if alert.threshold == NO_THRESHOLD else alert.threshold,
        threshold_usd=subject_spend.limit(now),
        spend_usd=subject_spend.spend,
        window_start=window.start,
        window_end=window.end,
        late=is_over(window.end, now),
        drivers=alert.drivers,
        links={"query": f"{base_url}{query_path(subject_spend, now)}", "alert": f"{base_url}/v1/alerts/{budget.id}"},
        details={**_uncertain(subject_spend, alert.type), **alert.details},
    )


def _uncertain(subject_spend: SubjectSpend, type_: AlertType) -> dict[str, int]:
    """Counts of the window's events whose cost is estimated or unknown; empty where every cost is certain."""
    sums = subject_spend.sums
    counts = {"estimated_events": sums.estimated_count, "unpriced_events": sums.unpriced_count}
    return {name: count for name, count in counts.items() if count and type_ != "anomaly"}


def query_path(subject_spend: SubjectSpend, now: datetime) -> str:
    """The request of the cost report for this window and subject."""
    window = subject_spend.window
    end = now if window.end is None else window.end
    query = {"start": window.start.isoformat(), "end": max(end, window.start).isoformat(), **filters_of(subject_spend)}
    return f"/v1/costs/summary?{urlencode({**query, 'group_by': ','.join(groups_of(subject_spend))})}"


def filters_of(subject_spend: SubjectSpend) -> dict[str, str]:
    """{filter: value} of the budget's conditions and of the subject."""
    spec = subject_spend.budget.spec
    each = {} if spec.subjects is None else {spec.subjects: subject_spend.subject}
    return {**spec.counted_by, **each}


def groups_of(subject_spend: SubjectSpend) -> list[str]:
    """The two dimensions by which the spend is broken down."""
    filtered = {"model" if name == ANY_MODEL_NAME else name for name in filters_of(subject_spend)}
    return [name for name in ("feature", "model", "team", "service") if name not in filtered][:2]
