"""Addresses of questions, and the parameters that they share.

`start` is inclusive, `end` exclusive; without them, a query covers the last 30 days. `period` replaces both, with whole
days of `timezone`: `this_month`, `last_7_days` and so on. A time is a `datetime`, a date or RFC 3339 text; one without
an offset is of `timezone`, by default your organisation's. A filter is any dimension of an event: a value, a list of
which either will do, or "" for events without a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from outlay._errors import BadRequest
from outlay._events import as_json
from outlay._request import Request

Time = date | str | None  # a datetime is a date
Names = str | Iterable[str]
"""One name of a dimension, or several."""
MAX_QUERY = 64 * 1024 * 1024
"""Bytes of the answer to a query."""
_LESS = "ask for a shorter time or fewer groups, or take `export_csv`, which has no limit with `to`"
_Reply = TypeVar("_Reply")


def get(
    path: str,
    parse: Callable[[dict[str, Any]], _Reply],
    parameters: Mapping[str, Any] = MappingProxyType({}),
    filters: Mapping[str, Any] = MappingProxyType({}),
    is_optional: bool = False,
) -> Request[_Reply]:
    """A question. Args: `is_optional`: older servers lack its route."""
    address = with_query(path, parameters, filters)
    return Request("GET", address, parse, is_optional=is_optional, max_answer=MAX_QUERY, when_longer=_LESS)


def post(
    path: str, parse: Callable[[dict[str, Any]], _Reply], body: Mapping[str, Any], method: str = "POST"
) -> Request[_Reply]:
    """A request with a JSON body, in which money keeps every digit. Raises `BadRequest` for what JSON cannot hold."""
    try:
        return Request(method, path, parse, as_json(body))
    except (TypeError, ValueError) as error:
        raise BadRequest(f"a value cannot be sent as JSON: {error}") from None


def without_reply(path: str, method: str = "DELETE") -> Request[None]:
    """A request whose answer has no body."""
    return Request(method, path, dict, parse_text=lambda text: None)  # type: ignore[arg-type]  # `parse` is not called


def given(**parameters: Any) -> dict[str, Any]:
    """The parameters that have a value."""
    return {name: value for name, value in parameters.items() if value is not None}


def instant(time: Time) -> Time:
    """A time in a body; a date is its first instant in UTC."""
    return f"{time.isoformat()}T00:00:00Z" if isinstance(time, date) and not isinstance(time, datetime) else time


def segment(text: str) -> str:
    """A part of a path, such as an id, whatever characters it has."""
    return quote(text, safe="")


def joined(names: Names) -> str:
    return names if isinstance(names, str) else ",".join(names)


def when(start: Time, end: Time, timezone: str | None, period: str | None) -> dict[str, Any]:
    return {"start": start, "end": end, "period": period, "timezone": timezone}


def with_query(path: str, parameters: Mapping[str, Any], filters: Mapping[str, Any] = MappingProxyType({})) -> str:
    """With a query string. None is left out, of a parameter that is no filter empty text too."""
    stated = {name: value for name, value in parameters.items() if value not in (None, "")}
    stated |= {name: _values(value) for name, value in filters.items() if value is not None}
    text = urlencode({name: _text(value) for name, value in stated.items()}, doseq=True)
    return f"{path}?{text}" if text else path


def _values(given: Any) -> Any:
    return list(given) if isinstance(given, Iterable) and not isinstance(given, str) else given


def _text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
