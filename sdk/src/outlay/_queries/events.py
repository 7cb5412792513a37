"""Single events: send them, list them, export them, and say why one costs what it costs."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any

from outlay._errors import BadRequest, Unavailable
from outlay._events import as_json, rfc3339
from outlay._request import Request, client_lines, client_method, client_pages
from outlay._responses import AttrDict, Table
from outlay._uuid7 import Ids
from outlay.numbers import read_json

from .paths import Time, get, post, segment, when, with_query

MAX_TEXT = 64 * 1024 * 1024
"""Bytes of an export that is returned as one text."""
_TO_A_FILE = "name a file with `to`, or take the lines of `{}`; neither has a limit"


class Event(AttrDict):
    """One call in the ledger: the fields that were sent, and its cost."""

    event_id: str
    timestamp: str
    provider: str
    model: str
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal | None
    cost_status: str


class Events(Table[Event]):
    events: list[Event]
    """Newest first."""
    limit: int
    next_cursor: str | None

    _row_types = {"events": Event}  # noqa: RUF012 - the base declares it as a ClassVar


class Conflict(AttrDict):
    """An id that came again with other content; the first one's stands."""

    event_id: str
    timestamp: str
    sent_timestamp: str | None
    received_at: str


class Conflicts(Table[Conflict]):
    conflicts: list[Conflict]
    """Newest first."""
    next_cursor: str | None

    _row_types = {"conflicts": Conflict}  # noqa: RUF012 - the base declares it as a ClassVar


class LineItem(AttrDict):
    """`amount_usd` = `quantity` × `unit_price_usd` / `per`. The class of tokens or unit is `item["class"]`."""

    quantity: Decimal
    unit_price_usd: Decimal
    per: int
    amount_usd: Decimal


class Receipt(Table[LineItem]):
    """How the cost of one event was computed; the line items add up to `cost_usd`."""

    event_id: str
    cost_usd: Decimal | None
    list_cost_usd: Decimal | None
    cost_status: str
    reason: str | None
    line_items: list[LineItem]

    _row_types = {"line_items": LineItem}  # noqa: RUF012 - the base declares it as a ClassVar


class EventEstimate(Table[LineItem]):
    """What an event would cost."""

    cost_usd: Decimal | None
    list_cost_usd: Decimal | None
    cost_status: str
    reason: str | None
    line_items: list[LineItem]

    _row_types = {"line_items": LineItem}  # noqa: RUF012 - the base declares it as a ClassVar


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
def get_events(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    offset: int | None = None,
    **filters: Any,
) -> Request[Events]:
    """Single events, newest first. The next page: `cursor=reply.next_cursor`; `iter_events` reads all of them."""
    asked = {**when(start, end, timezone, period), "limit": limit, "cursor": cursor, "offset": offset}
    return get("/v1/events", Events, asked, filters)


iter_events = client_pages(get_events, lambda page: page.events)


@client_method
def get_conflicts(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[Conflicts]:
    """Ids that were sent again with other content, newest first."""
    asked = {**when(start, end, timezone, period), "limit": limit, "cursor": cursor}
    return get("/v1/events/conflicts", Conflicts, asked)


iter_conflicts = client_pages(get_conflicts, lambda page: page.conflicts)


@client_method
def get_receipt(event_id: str) -> Request[Receipt]:
    """How the cost of an event was computed. Raises `NotFound` where there is no such event."""
    return get(f"/v1/events/{segment(event_id)}/receipt", Receipt)


@client_method
def estimate_event(event: Mapping[str, Any]) -> Request[EventEstimate]:
    """What an event would cost, by the server's prices for your organisation. Nothing is stored."""
    return post("/v1/estimate", EventEstimate, event)


@client_method
def export_csv(
    to: str | PathLike[str] | None = None,
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    bom: bool = False,
    **filters: Any,
) -> Request[str]:
    """All matching events as CSV with every column, oldest first.

    Args:
        to: a file to write, of any length; its path is returned. It appears once it is complete. Without it, the text
            is returned, of at most 64 MiB. `iter_csv` gives the lines one by one.
        limit: lines at most.
        bom: with the mark by which Excel knows UTF-8.

    Raises:
        BadRequest: the text is longer than that.
    """
    return text_or_file(_csv(timezone, start, end, period, limit, bom, filters), to, "iter_csv")


def _csv_path(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    bom: bool = False,
    **filters: Any,
) -> str:
    """The lines of `export_csv`, one by one and without a limit, for `csv.reader` and its like. `timeout` is for the
    first line and for every wait between two."""
    return _csv(timezone, start, end, period, limit, bom, filters)


iter_csv = client_lines(_csv_path, str)


def _csv(
    timezone: str | None,
    start: Time,
    end: Time,
    period: str | None,
    limit: int | None,
    bom: bool,
    filters: Mapping[str, Any],
) -> str:
    asked = {**when(start, end, timezone, period), "limit": limit, "bom": "true" if bom else None}
    return with_query("/v1/events/export", asked, filters)


@client_method
def export_jsonl(
    to: str | PathLike[str] | None = None,
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    **filters: Any,
) -> Request[str]:
    """As `export_csv`, one JSON object a line."""
    path = _jsonl_path(timezone=timezone, start=start, end=end, period=period, limit=limit, **filters)
    return text_or_file(path, to, "iter_jsonl")


def _jsonl_path(
    *,
    timezone: str | None = None,
    start: Time = None,
    end: Time = None,
    period: str | None = None,
    limit: int | None = None,
    **filters: Any,
) -> str:
    """The lines of `export_jsonl` as dicts, one by one and without a limit; money is `Decimal`."""
    asked = {**when(start, end, timezone, period), "limit": limit, "format": "jsonl"}
    return with_query("/v1/events/export", asked, filters)


def _line(text: str) -> AttrDict:
    try:
        return AttrDict(read_json(text))
    except (ValueError, TypeError, RecursionError):
        raise Unavailable("what answered is not an Outlay server: a line of its export is no JSON object") from None


iter_jsonl = client_lines(_jsonl_path, _line)


def text_or_file(path: str, to: str | PathLike[str] | None, lines: str) -> Request[str]:
    """An export. Args: `lines`: the method that gives it line by line."""
    return Request(
        "GET",
        path,
        str,
        parse_text=str,
        max_answer=MAX_TEXT,
        when_longer=_TO_A_FILE.format(lines),
        save_to=None if to is None else Path(to),
    )
