"""Budgets, which the server calls alerts: their spend, what fired, and where it was sent."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from outlay._request import Request, client_method, client_pages
from outlay._responses import AttrDict, Table

from .paths import Time, get, given, instant, post, segment, without_reply

Amount = Decimal | int | float | str


class Budget(AttrDict):
    """A budget and its spend, in the unit of `metric`."""

    id: str
    name: str
    period: str
    scope: str
    scope_value: str | None
    metric: str
    threshold_usd: Decimal
    """The limit, without top-ups."""
    limit_in_force_usd: Decimal
    current_spend_usd: Decimal
    reserved_usd: Decimal
    """What running calls hold beside it, at most."""
    spent_ratio: Decimal
    forecast_usd: Decimal | None
    """`current_spend_usd` at `window_end`; None: not a budget in USD in a calendar period, or too little is known."""
    window_start: str | None
    window_end: str | None
    enabled: bool
    shadow: bool
    enforce: str
    """What it does to a call through the gateway that does not fit: `observe` (nothing), `warn`, `degrade`, `block`."""
    warnings: list[str]


class Budgets(Table[Budget]):
    alerts: list[Budget]
    next_cursor: str | None

    _row_types = {"alerts": Budget}  # noqa: RUF012 - the base declares it as a ClassVar


class TriggeredAlert(AttrDict):
    """A budget alert whose threshold the spend of the current window has reached."""

    alert_id: str
    alert_name: str
    scope: str
    scope_value: str | None
    period: str
    spend_usd: Decimal
    threshold_usd: Decimal
    window_start: str
    window_end: str | None


class CheckedAlerts(Table[TriggeredAlert]):
    checked: int
    triggered: list[TriggeredAlert]
    triggered_count: int

    _row_types = {"triggered": TriggeredAlert}  # noqa: RUF012 - the base declares it as a ClassVar


class FiredAlert(TriggeredAlert):
    id: str
    type: str
    created_at: str
    threshold: Decimal | None
    """A share of the limit; None: its type has none."""
    muted: str | None
    recovered_at: str | None
    rearmed_at: str | None


class AlertHistory(Table[FiredAlert]):
    history: list[FiredAlert]
    """Newest first."""
    next_cursor: str | None

    _row_types = {"history": FiredAlert}  # noqa: RUF012 - the base declares it as a ClassVar


class Delivery(AttrDict):
    """An alert on its way to a channel."""

    event_id: str
    channel_id: str
    type: str
    state: str
    created_at: str
    next_attempt_at: str | None
    done_at: str | None
    attempts: list[dict[str, Any]]


class Deliveries(Table[Delivery]):
    deliveries: list[Delivery]
    """Newest first."""
    next_cursor: str | None

    _row_types = {"deliveries": Delivery}  # noqa: RUF012 - the base declares it as a ClassVar


class Channel(AttrDict):
    """Where alerts are sent."""

    id: str
    name: str
    type: str
    created_at: str
    snoozed_until: str | None
    failing_since: str | None


class Channels(Table[Channel]):
    channels: list[Channel]
    next_cursor: str | None

    _row_types = {"channels": Channel}  # noqa: RUF012 - the base declares it as a ClassVar


class CountingBudget(AttrDict):
    """A budget that a described call counts for."""

    alert_id: str
    alert_name: str
    why: str
    spend_usd: Decimal
    limit_usd: Decimal
    remaining_usd: Decimal


class ExplainedBudgets(Table[CountingBudget]):
    budgets: list[CountingBudget]

    _row_types = {"budgets": CountingBudget}  # noqa: RUF012 - the base declares it as a ClassVar


class PreviewedAlert(AttrDict):
    """A moment at which a budget would have fired."""

    subject: str | None
    threshold: Decimal
    window_start: str
    window_end: str | None
    at: str
    spend_usd: Decimal


class Preview(Table[PreviewedAlert]):
    days: int
    fires: list[PreviewedAlert]
    fire_count: int
    warnings: list[str]

    _row_types = {"fires": PreviewedAlert}  # noqa: RUF012 - the base declares it as a ClassVar


@client_method
def check_alerts() -> Request[CheckedAlerts]:
    """Evaluate all budget alerts now. Raises `NotAvailable` where the server has no alerts."""
    return Request("POST", "/v1/alerts/check", CheckedAlerts, b"{}", is_optional=True)


@client_method
def get_alerts(*, limit: int | None = None, cursor: str | None = None) -> Request[Budgets]:
    """All budgets, with the spend of their running windows."""
    return get("/v1/alerts", Budgets, {"limit": limit, "cursor": cursor})


iter_alerts = client_pages(get_alerts, lambda page: page.alerts)


@client_method
def get_alert(alert_id: str) -> Request[Budget]:
    """One budget. Raises `NotFound`."""
    return get(f"/v1/alerts/{segment(alert_id)}", Budget)


@client_method
def create_alert(
    name: str,
    *,
    period: str,
    threshold_usd: Amount | None = None,
    scope: str | None = None,
    scope_value: str | None = None,
    **more: Any,
) -> Request[Budget]:
    """Create a budget; `more` are the other fields of `POST /v1/alerts`, such as `limit`, `filter`, `thresholds` and
    `channels`. The key needs the scope `admin`, as for every method that changes something."""
    asked = given(name=name, period=period, threshold_usd=threshold_usd, scope=scope, scope_value=scope_value)
    return post("/v1/alerts", Budget, {**asked, **more})


@client_method
def update_alert(alert_id: str, **changes: Any) -> Request[Budget]:
    """Change these fields of a budget; None takes a value away."""
    return post(f"/v1/alerts/{segment(alert_id)}", Budget, changes, "PATCH")


@client_method
def delete_alert(alert_id: str) -> Request[None]:
    """Delete a budget."""
    return without_reply(f"/v1/alerts/{segment(alert_id)}")


@client_method
def rearm_alert(alert_id: str, subject: str | None = None) -> Request[AttrDict]:
    """Let a budget fire again in its running window, or only for one subject of `each`."""
    return post(f"/v1/alerts/{segment(alert_id)}/rearm", AttrDict, given(subject=subject))


@client_method
def top_up_alert(
    alert_id: str, amount: Amount, *, starts_at: Time = None, ends_at: Time = None, reason: str | None = None
) -> Request[Budget]:
    """Raise a budget's limit for a time, by default for its running window."""
    body = given(amount=amount, starts_at=instant(starts_at), ends_at=instant(ends_at), reason=reason)
    return post(f"/v1/alerts/{segment(alert_id)}/top-ups", Budget, body)


@client_method
def preview_alert(spec: Mapping[str, Any], days: int | None = None) -> Request[Preview]:
    """When such a budget would have fired in the last `days` days. `spec` has the fields of `create_alert`."""
    return post("/v1/alerts/preview", Preview, {**spec, **given(days=days)})


@client_method
def get_alert_history(
    *, alert_id: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Request[AlertHistory]:
    """Alerts that fired, newest first."""
    return get("/v1/alerts/history", AlertHistory, {"alert_id": alert_id, "limit": limit, "cursor": cursor})


iter_alert_history = client_pages(get_alert_history, lambda page: page.history)


@client_method
def explain_budgets(**call: Any) -> Request[ExplainedBudgets]:
    """The budgets that a call with these dimensions counts for."""
    return get("/v1/budgets/explain", ExplainedBudgets, filters=call)


@client_method
def get_deliveries(
    *,
    channel_id: str | None = None,
    event_id: str | None = None,
    state: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[Deliveries]:
    """Where alerts were sent and what became of it, newest first."""
    asked = {"channel_id": channel_id, "event_id": event_id, "state": state, "limit": limit, "cursor": cursor}
    return get("/v1/alerts/deliveries", Deliveries, asked)


iter_deliveries = client_pages(get_deliveries, lambda page: page.deliveries)


@client_method
def get_channels(*, limit: int | None = None, cursor: str | None = None) -> Request[Channels]:
    """Where alerts are sent, without secrets."""
    return get("/v1/channels", Channels, {"limit": limit, "cursor": cursor})


iter_channels = client_pages(get_channels, lambda page: page.channels)


@client_method
def get_channel(channel_id: str) -> Request[Channel]:
    """One channel. Raises `NotFound`."""
    return get(f"/v1/channels/{segment(channel_id)}", Channel)
