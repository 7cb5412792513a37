"""The query parameters that several routes share: time range, dimensions, filters. A route's own stand beside it."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple, get_args
from zoneinfo import ZoneInfo

from core.calendar import Interval, zone_named
from core.dimensions import FILTERS, GROUPINGS, NAME_ALIASES
from core.event import CostStatus
from core.ledger.cost_order import ORDERS, Order
from core.periods import ALL_TIME, MAX_DAYS, PERIODS, Stretch, period_named, stretch_before
from core.request_types import FIRST_YEAR
from services.api.query_reader import (
    Arguments,
    Parameter,
    choice,
    choices,
    chosen,
    document,
    document_list,
    integer,
    invalid,
    read_time,
)

DEFAULT_SPAN: Final = timedelta(days=30)
MAX_SPAN: Final = timedelta(days=366 * 5)
MAX_GROUPINGS: Final = 6
MAX_ROWS: Final = 1_000


class Span(NamedTuple):
    """[start, end), UTC."""

    start: datetime
    end: datetime
    previous: Stretch | None
    """What it is compared with; None: there is nothing before."""
    period: str | None = None
    """The name by which it was asked for."""


class OpenSpan(NamedTuple):
    """[start, end), UTC; None: no bound."""

    start: datetime | None
    end: datetime | None


def _span(given: Arguments) -> Span:
    span = _asked_span(given)
    given.is_until(span.end)
    return span


def _asked_span(given: Arguments) -> Span:
    zone = _zone(given)
    if (name := given.text("period")) is not None:
        return _period(given, name, zone)
    end = read_time(given, "end", zone) or given.now
    start = read_time(given, "start", zone) or end - DEFAULT_SPAN
    if start >= end:
        raise invalid("start", "must be before `end`")
    if end - start > MAX_SPAN:
        raise invalid("start", "must be at most five years before `end`")
    return Span(start, end, stretch_before(start, end, given.now, zone))


def _period(given: Arguments, name: str, zone: ZoneInfo) -> Span:
    for edge in ("start", "end"):
        if given.text(edge) is not None:
            raise invalid(edge, "is not taken with `period`, which says both")
    if name == ALL_TIME:
        return Span(datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), period_named("today", given.now, zone).end, None, name)
    try:
        return Span(*period_named(name, given.now, zone), name)
    except ValueError:
        raise invalid(
            "period", f"must be one of {', '.join(PERIODS)}, or last_N_days with at most {MAX_DAYS:,}"
        ) from None


def _open_span(given: Arguments) -> OpenSpan:
    zone = _zone(given)
    span = OpenSpan(read_time(given, "start", zone), read_time(given, "end", zone))
    if span.start is not None and span.end is not None and span.start >= span.end:
        raise invalid("start", "must be before `end`")
    if span.end is not None:
        given.is_until(span.end)
    return span


def _group_by(given: Arguments) -> tuple[str, ...]:
    names = given.words("group_by") or ()
    canonical = tuple(dict.fromkeys(NAME_ALIASES.get(name, name) for name in names if name))
    for name in canonical:
        if name not in GROUPINGS:
            raise invalid("group_by", f"{name!r} is no dimension; there are {', '.join(GROUPINGS)}")
    if len(canonical) > MAX_GROUPINGS:
        raise invalid("group_by", f"takes at most {MAX_GROUPINGS} dimensions")
    return canonical


def _event_filters(given: Arguments) -> dict[str, tuple[str, ...]]:
    closed = {"cost_status": _COST_STATUS.read(given), "status": _status(given)}
    found = {name: closed[name] if name in closed else given.texts(name) for name in FILTERS}
    return {name: values for name, values in found.items() if values is not None}


def _status(given: Arguments) -> tuple[str, ...] | None:
    words = given.words("status")
    if not all(word in _OUTCOMES or re.fullmatch(_CODE, word) for word in words or ()):
        raise invalid("status", "must be success, error or an HTTP status code")
    return words


def _zone(given: Arguments) -> ZoneInfo:
    try:
        return zone_named(given.text("timezone") or given.home)
    except ValueError:
        raise invalid("timezone", "must be an IANA name such as Europe/Berlin") from None


_START: Final = "Inclusive; RFC 3339, epoch seconds, or a date or time of `timezone`"

SPAN: Final = Parameter(
    [
        document("start", f"{_START}. Default: {DEFAULT_SPAN.days} days before `end`"),
        document("end", "Exclusive; default: now"),
        document(
            "period",
            f"Whole days of `timezone`, in place of `start` and `end`: {', '.join(PERIODS)}; any number of days. "
            "One that still runs has its end in the future",
            pattern=f"^({'|'.join(p for p in PERIODS if 'days' not in p)}|last_[1-9][0-9]{{0,3}}_days)$",
            examples=["this_month"],
        ),
    ],
    _span,
)
"""At most five years, by default the last 30 days. A route that takes it takes `TIMEZONE` too."""
COMPARE: Final = Parameter(
    [
        document(
            "compare",
            "`previous`: with the period of the same kind before this one, or the same length before `start`, to the "
            "same day and time where this one still runs. Rows get `previous_cost_usd`, `change_usd`, `change_ratio`",
            enum=["previous"],
        )
    ],
    lambda given: given.text("compare") is not None and chosen("compare", str(given.text("compare")), ("previous",)),
)
"""Whether figures are compared with those before."""
OPEN_SPAN: Final = Parameter(
    [document("start", f"{_START}. Default: the first"), document("end", "Exclusive; default: now")], _open_span
)
"""By default everything there is. A route that takes it takes `TIMEZONE` too."""
GROUP_BY: Final = Parameter(
    [
        document(
            "group_by",
            f"Dimensions, repeated or comma-separated, at most {MAX_GROUPINGS}",
            type="array",
            items={"type": "string", "enum": [*GROUPINGS, *NAME_ALIASES]},
            examples=[["feature"], ["team", "model"]],
        )
    ],
    _group_by,
    is_list=True,
)
"""Canonical names, each once, in the order given."""
_OUTCOMES: Final = ("success", "error")
_CODE: Final = "[0-9]{1,3}"
_COST_STATUS: Final = choices(
    "cost_status", "Only events with this status of their cost, or either of several", get_args(CostStatus)
)
_STATUS: Final = document_list(
    "status",
    "Only calls that were a success or an error, or had this HTTP code, or either of several",
    anyOf=[{"enum": list(_OUTCOMES)}, {"pattern": f"^{_CODE}$"}],
)
EVENT_FILTERS: Final = Parameter(
    [
        *(
            document_list(name, f"Only events with this {name}, or either of several; an empty one: without a value")
            for name in FILTERS
            if name not in ("cost_status", "status")
        ),
        *_COST_STATUS.documented,
        _STATUS,
    ],
    _event_filters,
    is_list=True,
)
"""By canonical name, without those that were not given."""


def _order(given: Arguments) -> Order:
    text = given.text("order_by")
    if text is None:
        return Order()
    return Order(chosen("order_by", text.removeprefix("-"), ORDERS), text.startswith("-"))


ORDER_BY: Final = Parameter(
    [
        document(
            "order_by",
            "The figure that orders the rows, with `-` from the highest; rows without it come last. The first `limit` "
            "have rows of their own",
            enum=[sign + name for name in ORDERS for sign in ("", "-")],
            default="-cost_usd",
        )
    ],
    _order,
)
BOM: Final = choice(
    "bom", "true: CSV begins with a byte order mark, without which Excel shows `é` as `Ã©`", ("true", "false"), "false"
)
INTERVAL: Final[Parameter[Interval]] = choice("interval", "Length of a bucket", get_args(Interval), "day")
TIMEZONE: Final = Parameter(
    [
        document(
            "timezone",
            "IANA name; default: your organisation's, at first UTC. A `start` or `end` without an offset is of this "
            "zone: a date is its first instant there",
            examples=["Europe/Berlin"],
        )
    ],
    _zone,
)


def row_limit(default: int) -> Parameter[int]:
    """Groups past it share one row."""
    return integer("limit", "Groups with a row of their own; the others share one", 1, MAX_ROWS, default)
