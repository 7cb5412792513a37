"""Budgets as arithmetic: windows in any IANA zone, thresholds, and what is to fire. Pure.

There is no reset: a window is a stretch of the ledger, and what was spent in it is a sum.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Context, Decimal
from functools import lru_cache
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from core.ledger.calendar import first_instant
from core.ledger.plan import floor

Period = Literal["daily", "weekly", "monthly", "quarterly", "rolling", "run"]
Metric = Literal["cost_usd", "tokens", "events"]

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""The key of windows that have no edge: a run's, and a rolling one's as it goes on."""
MAX_WINDOW_HOURS: Final = 35 * 24
_FINE_HOURS: Final = 48
_QUARTER_SECONDS: Final = 900
_EXACT: Final = Context(prec=200)


class Calendar(NamedTuple):
    """How a budget cuts time. `week_start` 0 is Monday; months and quarters begin on `billing_day`, or on their month's
    last day where it has fewer."""

    period: Period
    timezone: str = "UTC"
    week_start: int = 0
    billing_day: int = 1
    window_hours: int = 0
    """Of a rolling window."""
    step: int = 0
    """Seconds by which a rolling window moves; it is the sum of buckets of this length."""


class Window(NamedTuple):
    """[start, end), UTC."""

    start: datetime
    end: datetime | None
    """None: it has no end."""


def rolling(hours: int, step: int | None = None) -> Calendar:
    """By the minute up to two days, by the quarter hour beyond."""
    return Calendar("rolling", window_hours=hours, step=step or (60 if hours <= _FINE_HOURS else _QUARTER_SECONDS))


def counter_key(calendar: Calendar, time: datetime) -> datetime:
    """Under which of a budget's counters an event of this time adds up."""
    if calendar.period == "run":
        return EPOCH
    if calendar.step:
        return floor(time, timedelta(seconds=calendar.step))
    return _window(calendar, int(time.timestamp()) // _QUARTER_SECONDS).start


def window_at(calendar: Calendar, time: datetime) -> Window:
    """The window that holds this instant; of a rolling budget the one that ends with its bucket. A run's is known
    from its first event alone, so here it is everything."""
    if calendar.period == "run":
        return Window(EPOCH, None)
    if calendar.step:
        end = floor(time, timedelta(seconds=calendar.step)) + timedelta(seconds=calendar.step)
        return Window(end - timedelta(hours=calendar.window_hours), end)
    return _window(calendar, int(time.timestamp()) // _QUARTER_SECONDS)


@lru_cache(50_000)
def _window(calendar: Calendar, quarter: int) -> Window:
    """Every edge is a quarter hour's: all offsets in use are multiples of it."""
    zone = ZoneInfo(calendar.timezone)
    today = datetime.fromtimestamp(quarter * _QUARTER_SECONDS, UTC).astimezone(zone).date()
    first = _first_day(calendar, today)
    return Window(*(first_instant(day, zone).astimezone(UTC) for day in (first, _following(calendar, first))))


def _first_day(calendar: Calendar, day: date) -> date:
    if calendar.period == "daily":
        return day
    if calendar.period == "weekly":
        return day - timedelta(days=(day.weekday() - calendar.week_start) % 7)
    anchor = _anchor(calendar, day.year, _first_month(calendar, day.month))
    return anchor if anchor <= day else _moved(calendar, anchor, -_months(calendar))


def _following(calendar: Calendar, first: date) -> date:
    if calendar.period in ("daily", "weekly"):
        return first + timedelta(days=1 if calendar.period == "daily" else 7)
    return _moved(calendar, first, _months(calendar))


def _months(calendar: Calendar) -> int:
    return 3 if calendar.period == "quarterly" else 1


def _first_month(calendar: Calendar, month: int) -> int:
    return month - (month - 1) % _months(calendar)


def _moved(calendar: Calendar, anchor: date, months: int) -> date:
    month = anchor.year * 12 + anchor.month - 1 + months
    return _anchor(calendar, month // 12, month % 12 + 1)


def _anchor(calendar: Calendar, year: int, month: int) -> date:
    last = (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return last if calendar.billing_day >= last.day else date(year, month, calendar.billing_day)


def windows_between(calendar: Calendar, start: datetime, end: datetime) -> list[Window]:
    """Those that meet [start, end), in order; of a rolling budget its buckets."""
    if calendar.period == "run":
        return [Window(start, end)]
    found: list[Window] = []
    time = counter_key(calendar, start)
    while time < end:
        step = timedelta(seconds=calendar.step)
        window = Window(time, time + step) if step else window_at(calendar, time)
        found.append(window)
        time = window.end or end
    return found


class Grant(NamedTuple):
    """A temporary top-up, in force in [starts_at, ends_at)."""

    amount: Decimal
    starts_at: datetime
    ends_at: datetime


def limit_in_force(limit: Decimal, grants: Iterable[Grant], window: Window, now: datetime) -> Decimal:
    """The limit with what tops it up now, or for a window that has ended, at its last moment."""
    at = now if window.end is None or now < window.end else window.end - timedelta(microseconds=1)
    for grant in grants:
        if grant.starts_at <= at < grant.ends_at:
            limit = _EXACT.add(limit, grant.amount)
    return limit


def crossing(limit: Decimal, threshold: Decimal) -> Decimal:
    """The spend at which a threshold is crossed, exactly."""
    return _EXACT.multiply(threshold, limit)


def reached(spend: Decimal, limit: Decimal, thresholds: Iterable[Decimal]) -> list[Decimal]:
    """The thresholds with spend ≥ threshold × limit, exactly."""
    return [threshold for threshold in thresholds if spend >= crossing(limit, threshold)]


def share(spend: Decimal, limit: Decimal) -> Decimal:
    """How much of the limit is spent, for people: rounded."""
    return Context(prec=12).divide(spend, limit)


class Decision(NamedTuple):
    fire: Sequence[Decimal]
    """Thresholds, rising: each is an alert of its own."""
    recover: Sequence[Decimal]
    late: bool
    """Whether the window had ended."""


def is_over(window_end: datetime | None, now: datetime) -> bool:
    """What then fires is late."""
    return window_end is not None and window_end <= now


def decide(
    spend: Decimal,
    limit: Decimal,
    thresholds: Sequence[Decimal],
    window_end: datetime | None,
    now: datetime,
    fired: Collection[Decimal],
    open_: Collection[Decimal],
) -> Decision:
    """What follows from a window's spend. `fired`: thresholds that may not fire again in it; `open_`: those among them
    that have not recovered. A window that has ended recovers by its end, not by its spend."""
    late = is_over(window_end, now)
    over = set(reached(spend, limit, [*thresholds, *open_]))
    fire = [threshold for threshold in thresholds if threshold in over and threshold not in fired]
    return Decision(fire, [] if late else sorted(set(open_) - over), late)
