"""The windows of budgets, in any IANA time zone. Pure.

Nothing is ever reset: a window is an interval of time, and its spend the sum of the ledger in it.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from core.calendar import first_instant, floor

Period = Literal["daily", "weekly", "monthly", "quarterly", "rolling", "run"]
Metric = Literal["cost_usd", "tokens", "events"]

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""The key of windows without edges: the window of a run, and a rolling window as it moves."""
MAX_WINDOW_HOURS: Final = 35 * 24
_FINE_HOURS: Final = 48
_QUARTER_SECONDS: Final = 900


class Calendar(NamedTuple):
    """How a budget divides time into windows.

    `week_start` 0 is Monday. Months and quarters begin on `billing_day`, or on the month's last day if it is shorter.
    """

    period: Period
    timezone: str = "UTC"
    week_start: int = 0
    billing_day: int = 1
    window_hours: int = 0
    """Length of a rolling window; otherwise 0."""
    step: int = 0
    """Seconds by which a rolling window moves, and the length of the buckets it is the sum of; otherwise 0."""


class Window(NamedTuple):
    """[start, end), UTC."""

    start: datetime
    end: datetime | None
    """None: the window of a run."""


def rolling(hours: int, step: int | None = None) -> Calendar:
    """A rolling window that moves by the minute up to two days, by the quarter hour beyond."""
    return Calendar("rolling", window_hours=hours, step=step or (60 if hours <= _FINE_HOURS else _QUARTER_SECONDS))


def counter_key(calendar: Calendar, time: datetime) -> datetime:
    """The key of the counter that an event of this time adds to."""
    if calendar.period == "run":
        return EPOCH
    if calendar.step:
        return floor(time, timedelta(seconds=calendar.step))
    return _window(calendar, int(time.timestamp()) // _QUARTER_SECONDS).start


def window_at(calendar: Calendar, time: datetime) -> Window:
    """The window that holds this instant; of a rolling budget the one that ends with its bucket.

    The window of a run begins with its first event, which is not known here: it is all time.
    """
    if calendar.period == "run":
        return Window(EPOCH, None)
    if calendar.step:
        end = floor(time, timedelta(seconds=calendar.step)) + timedelta(seconds=calendar.step)
        return Window(end - timedelta(hours=calendar.window_hours), end)
    return _window(calendar, int(time.timestamp()) // _QUARTER_SECONDS)


@lru_cache(50_000)
def _window(calendar: Calendar, quarter: int) -> Window:
    """Cached by quarter hour: every edge falls on one, since all UTC offsets in use are multiples of it."""
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
    """The windows that overlap [start, end), in order; of a rolling budget its buckets."""
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
