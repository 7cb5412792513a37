"""Every request that a client can make: methods of `Client`, coroutines of `AsyncClient`, and functions of the package.

Money in replies is `Decimal`, in USD. Times are `datetime`s, dates or RFC 3339 text; those without an offset are of
`timezone`, by default UTC. `start` is inclusive, `end` exclusive; without them, a query covers the last 30 days. A
filter is any dimension of an event: a value, a list of which either will do, or "" for events without a value.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from datetime import date
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import quote, urlencode

from ._errors import BadRequest, Unavailable
from ._events import as_json, rfc3339
from ._local_prices import PRICES
from ._request import Request, client_method
from ._responses import CheckedAlerts, CostSummary, Events, Insights, Receipt, Timeseries, Verified
from ._uuid7 import Ids

Time = date | str | None  # a datetime is a date
MAX_QUERY = 64 * 1024 * 1024
"""Bytes of the answer to a query."""
MAX_CSV_TEXT = 64 * 1024 * 1024
"""Bytes of an export that is returned as one text."""
_LESS = "ask for a shorter time or fewer groups, or take `export_csv`, which has no limit with `to`"
_TO_A_FILE = "name a file with `to`, or take the lines of `iter_csv`; neither has a limit"
Dimensions = str | Iterable[str]
"""One name of a dimension, or several."""


@client_method
def verify() -> Request[Verified]:
    """The organisation, scopes and mode of the API key."""
    return Request("GET", "/v1/auth/verify", Verified)


@client_method
def send(events: Iterable[Mapping[str, Any]]) -> Request[dict[str, Any]]:
    """Send up to 1,000 events now. The reply has `accepted`, `rejected` and `duplicates`.

    An event without `event_id` or `timestamp` gets them here. Give your own `event_id` to an event that you may have
    to send again after an error: the server counts an id once.

    Raises:
        BadRequest: an event has a value that JSON does not know.
    """
    ids, now = Ids(), time.time_ns()
    try:
        given = [{"event_id": ids.make(now), "timestamp": rfc3339(now), **event} for event in events]
        body = b'{"events":[' + b",".join(as_json(event) for event in given) + b"]}"
    except (TypeError, ValueError) as error:
        raise BadRequest(f"an event has a value that JSON cannot hold: {error}") from None
    return Request("POST", "/v1/events", dict, body)


@client_method
def get_cost_summary(
    group_by: Dimensions = (), *, timezone: str = "UTC", start: Time = None, end: Time = None, **filters: Any
) -> Request[CostSummary]:
    """Costs grouped by dimensions, such as `"feature"` or `["team", "model"]`; the rows add up to the total."""
    path = _path("/v1/costs/summary", {"group_by": _joined(group_by), **_when(start, end, timezone)}, filters)
    return Request("GET", path, CostSummary, max_answer=MAX_QUERY, when_longer=_LESS)


@client_method
def get_timeseries(
    interval: str = "day",
    group_by: Dimensions = (),
    *,
    timezone: str = "UTC",
    start: Time = None,
    end: Time = None,
    **filters: Any,
) -> Request[Timeseries]:
    """Costs over time. `interval` is hour, day, week or month of `timezone`; buckets without events are included."""
    asked = {"interval": interval, "group_by": _joined(group_by), **_when(start, end, timezone)}
    path = _path("/v1/costs/timeseries", asked, filters)
    return Request("GET", path, Timeseries, max_answer=MAX_QUERY, when_longer=_LESS)


@client_method
def get_events(
    *,
    timezone: str = "UTC",
    start: Time = None,
    end: Time = None,
    limit: int | None = None,
    cursor: str | None = None,
    **filters: Any,
) -> Request[Events]:
    """Single events, newest first. The next page: `cursor=reply.next_cursor`."""
    path = _path("/v1/events", {**_when(start, end, timezone), "limit": limit, "cursor": cursor}, filters)
    return Request("GET", path, Events, max_answer=MAX_QUERY, when_longer=_LESS)


@client_method
def export_csv(
    to: str | PathLike[str] | None = None,
    *,
    timezone: str = "UTC",
    start: Time = None,
    end: Time = None,
    **filters: Any,
) -> Request[str]:
    """All matching events as CSV with every column, oldest first.

    Args:
        to: a file to write, of any length; its path is returned. It appears once it is complete. Without it, the text
            is returned, of at most 64 MiB. `iter_csv` gives the lines one by one.

    Raises:
        BadRequest: the text is longer than that.
    """
    path = csv_path(timezone, start, end, filters)
    save_to = None if to is None else Path(to)
    return Request("GET", path, str, parse_text=str, max_answer=MAX_CSV_TEXT, when_longer=_TO_A_FILE, save_to=save_to)


def csv_path(timezone: str, start: Time, end: Time, filters: Mapping[str, Any]) -> str:
    return _path("/v1/events/export", _when(start, end, timezone), filters)


@client_method
def get_receipt(event_id: str) -> Request[Receipt]:
    """How the cost of an event was computed. Raises `NotFound` where there is no such event."""
    return Request("GET", f"/v1/events/{quote(event_id, safe='')}/receipt", Receipt)


@client_method
def check_alerts() -> Request[CheckedAlerts]:
    """Evaluate all budget alerts now. Raises `NotAvailable` where the server has no alerts."""
    return Request("POST", "/v1/alerts/check", CheckedAlerts, b"{}", is_optional=True)


@client_method
def get_insights(*, days: int = 30) -> Request[Insights]:
    """Ways to save money, found in the last `days` days. Raises `NotAvailable` where the server has no insights."""
    return Request("GET", _path("/v1/insights", {"days": days}), Insights, is_optional=True)


@client_method
def pricing(**filters: Any) -> Request[dict[str, Any]]:
    """The prices in force now; the filters are `provider` and `model`."""
    return Request("GET", _path("/v1/pricing", {}, filters), dict)


@client_method
def refresh_prices() -> Request[str]:
    """Use the server's price book for local prices, in place of the shipped one. Returns the book's source."""
    return Request("GET", _path("/v1/pricing", {"view": "book"}), _use_book)


def _use_book(book: dict[str, Any]) -> str:
    try:
        return PRICES.use(book).source
    except Exception as error:  # noqa: BLE001 - it may be wrong in any way
        raise Unavailable(f"the server's price book cannot be used: {error}") from None


def _joined(dimensions: Dimensions) -> str:
    return dimensions if isinstance(dimensions, str) else ",".join(dimensions)


def _when(start: Time, end: Time, timezone: str) -> dict[str, Any]:
    # UTC is what servers assume, and older ones know `timezone` of a timeseries alone.
    return {"start": start, "end": end, "timezone": None if timezone == "UTC" else timezone}


def _path(path: str, parameters: Mapping[str, Any], filters: Mapping[str, Any] = MappingProxyType({})) -> str:
    """With a query string. None is left out, of a parameter that is no filter empty text too."""
    given = {name: value for name, value in parameters.items() if value not in (None, "")}
    given |= {name: _values(value) for name, value in filters.items() if value is not None}
    text = urlencode({name: _text(value) for name, value in given.items()}, doseq=True)
    return f"{path}?{text}" if text else path


def _values(given: Any) -> Any:
    return list(given) if isinstance(given, Iterable) and not isinstance(given, str) else given


def _text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
