"""What can be asked of a server. Each is a function of the module, a method of `Client`, and awaited of `AsyncClient`.

Money in answers is `Decimal`, in USD. Times may be `datetime`s (UTC without an offset) or RFC 3339 text; `start` is
inclusive, `end` exclusive; without them, the last 30 days. Filters are any dimension of an event.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode

from ._answers import Answer
from ._errors import BadRequest, Unavailable
from ._events import as_json, rfc3339, utc
from ._prices import PRICES
from ._query import Query, Request
from ._uuid7 import Ids

Time = datetime | str | None
Names = str | Iterable[str]


class CostRow(Answer):
    """One group; each dimension of `group_by` is a field, None where events have no value."""

    total_cost_usd: Decimal
    event_count: int
    input_tokens: int
    output_tokens: int
    cached_tokens: int
    reasoning_tokens: int
    total_tokens: int
    avg_latency_ms: Decimal | None
    error_count: int
    saved_usd: Decimal
    unpriced_count: int


class CostSummary(Answer):
    summary: list[CostRow]
    group_by: list[str]
    start: str
    end: str
    total_cost_usd: Decimal
    event_count: int
    coverage: dict[str, int]
    """How many events have a cost that is reported, priced, estimated, or unpriced."""

    _rows = {"summary": CostRow}  # noqa: RUF012 - declared as a ClassVar where it is from


class Bucket(Answer):
    """One bucket of one group."""

    bucket: str
    """Its local start, RFC 3339."""
    cost_usd: Decimal
    event_count: int
    input_tokens: int
    output_tokens: int
    total_tokens: int
    error_count: int
    saved_usd: Decimal


class Timeseries(Answer):
    data: list[Bucket]
    interval: str
    timezone: str
    group_by: list[str]
    start: str
    end: str
    total_cost_usd: Decimal
    coverage: dict[str, int]

    _rows = {"data": Bucket}  # noqa: RUF012 - declared as a ClassVar where it is from


class Event(Answer):
    """A call as the ledger has it: the fields that were sent, and what it costs."""

    event_id: str
    timestamp: str
    provider: str
    model: str
    cost_usd: Decimal | None
    cost_status: str


class Events(Answer):
    events: list[Event]
    """Newest first."""
    limit: int
    next_cursor: str | None

    _rows = {"events": Event}  # noqa: RUF012 - declared as a ClassVar where it is from


class LineItem(Answer):
    """quantity × unit_price_usd / per = amount_usd; its `class` is read as `item["class"]`."""

    quantity: Decimal
    unit_price_usd: Decimal
    per: int
    amount_usd: Decimal


class Receipt(Answer):
    """Why an event costs what it costs; the line items add up to `cost_usd`."""

    event_id: str
    cost_usd: Decimal | None
    list_cost_usd: Decimal | None
    cost_status: str
    reason: str | None
    line_items: list[LineItem]

    _rows = {"line_items": LineItem}  # noqa: RUF012 - declared as a ClassVar where it is from


class TriggeredAlert(Answer):
    alert_id: str
    alert_name: str
    scope: str
    scope_value: str | None
    period: str
    spend_usd: Decimal
    threshold_usd: Decimal
    window_start: str
    window_end: str | None


class CheckedAlerts(Answer):
    checked: int
    triggered: list[TriggeredAlert]
    triggered_count: int

    _rows = {"triggered": TriggeredAlert}  # noqa: RUF012 - declared as a ClassVar where it is from


class Insight(Answer):
    type: str
    severity: str
    message: str
    estimated_savings_usd: Decimal


class Insights(Answer):
    insights: list[Insight]
    total_estimated_savings_usd: Decimal

    _rows = {"insights": Insight}  # noqa: RUF012 - declared as a ClassVar where it is from


class Verified(Answer):
    """Whose key this is."""

    org_id: str
    org_name: str
    key_id: str
    scopes: list[str]
    mode: str


@Query
def verify() -> Request[Verified]:
    """Whose key this is."""
    return Request("GET", "/v1/auth/verify", Verified)


@Query
def send(events: Iterable[Mapping[str, Any]]) -> Request[dict[str, Any]]:
    """Send up to 1,000 events now; returns the server's reply: accepted, rejected, duplicates.

    An event without `event_id` and `timestamp` is given them. To send it again after an error and be counted once,
    give it an `event_id` of your own.
    """
    ids, now = Ids(), time.time_ns()
    try:
        given = [{"event_id": ids.make(now), "timestamp": rfc3339(now), **event} for event in events]
        body = b'{"events":[' + b",".join(as_json(event) for event in given) + b"]}"
    except (TypeError, ValueError) as error:
        raise BadRequest(f"an event cannot be said in JSON: {error}") from None
    return Request("POST", "/v1/events", dict, body)


@Query
def get_cost_summary(
    group_by: Names = (), *, start: Time = None, end: Time = None, **filters: Any
) -> Request[CostSummary]:
    """Costs by any dimensions, such as `"feature"` or `["team", "model"]`; rows add up to the total."""
    path = _path("/v1/costs/summary", {"group_by": _names(group_by), "start": start, "end": end, **filters})
    return Request("GET", path, CostSummary)


@Query
def get_timeseries(
    interval: str = "day",
    group_by: Names = (),
    *,
    timezone: str = "UTC",
    start: Time = None,
    end: Time = None,
    **filters: Any,
) -> Request[Timeseries]:
    """Costs over time, in local hours, days, weeks or months; empty buckets are there."""
    when = {"timezone": timezone, "start": start, "end": end}
    path = _path("/v1/costs/timeseries", {"interval": interval, "group_by": _names(group_by), **when, **filters})
    return Request("GET", path, Timeseries)


@Query
def get_events(
    *, start: Time = None, end: Time = None, limit: int | None = None, cursor: str | None = None, **filters: Any
) -> Request[Events]:
    """Single events, newest first; go on with `cursor=answer.next_cursor`."""
    path = _path("/v1/events", {"start": start, "end": end, "limit": limit, "cursor": cursor, **filters})
    return Request("GET", path, Events)


@Query
def export_csv(*, start: Time = None, end: Time = None, **filters: Any) -> Request[str]:
    """All matching events as CSV, oldest first, every column; the whole text, in memory."""
    path = _path("/v1/events/export", {"start": start, "end": end, **filters})
    return Request("GET", path, str, read_text=str)


@Query
def get_receipt(event_id: str) -> Request[Receipt]:
    """Why an event costs what it costs. Raises `NotFound` where there is no such event."""
    return Request("GET", f"/v1/events/{quote(event_id, safe='')}/receipt", Receipt)


@Query
def check_alerts() -> Request[CheckedAlerts]:
    """Which budget alerts are triggered now. Raises `NotAvailable` where the server has none."""
    return Request("POST", "/v1/alerts/check", CheckedAlerts, b"{}", is_optional=True)


@Query
def get_insights(*, days: int = 30) -> Request[Insights]:
    """What could be saved. Raises `NotAvailable` where the server does not say."""
    return Request("GET", _path("/v1/insights", {"days": days}), Insights, is_optional=True)


@Query
def pricing(**filters: Any) -> Request[dict[str, Any]]:
    """The server's price book as it is now; `provider` and `model` choose."""
    return Request("GET", _path("/v1/pricing", filters), dict)


@Query
def refresh_prices() -> Request[str]:
    """Use the server's book for local prices from now on, in place of the one that was shipped; what it says it is."""
    return Request("GET", _path("/v1/pricing", {"view": "book"}), _use)


register_model = PRICES.register


def _use(shown: dict[str, Any]) -> str:
    try:
        return PRICES.use(shown).source
    except ValueError as error:
        raise Unavailable(f"the server's price book cannot be used: {error}") from None


def _names(group_by: Names) -> str:
    return group_by if isinstance(group_by, str) else ",".join(group_by)


def _path(path: str, given: Mapping[str, Any]) -> str:
    shown = {
        name: utc(value).isoformat() if isinstance(value, datetime) else value
        for name, value in given.items()
        if value not in (None, "")
    }
    return f"{path}?{urlencode(shown)}" if shown else path
