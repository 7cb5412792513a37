"""Named periods of a local calendar (`this_month`, `last_7_days`), and the one each is compared with. Pure."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from core.calendar import DAY, first_instant, first_instant_at

ALL_TIME: Final = "all_time"
_UNITS: Final = ("week", "month", "quarter", "year")
PERIODS: Final = (
    *("today", "yesterday"),
    *(f"{which}_{unit}" for unit in _UNITS for which in ("this", "last")),
    *("last_7_days", "last_30_days", "last_90_days"),
    ALL_TIME,
)
"""The names that are listed; `last_N_days` may have any N up to `MAX_DAYS`."""
MAX_DAYS: Final = 1_830
_DAYS: Final = re.compile(r"last_([1-9][0-9]{0,3})_days")


class Stretch(NamedTuple):
    """[start, end), UTC."""

    start: datetime
    end: datetime


class Period(NamedTuple):
    """[start, end), UTC, and the stretch that it is compared with."""

    start: datetime
    end: datetime
    previous: Stretch


class _Step(NamedTuple):
    """The length of a period, by the local calendar."""

    days: int = 0
    months: int = 0

    def from_(self, day: date, times: int) -> date:
        """The day this many steps later. A day that its month does not have is the month's last."""
        if not self.months:
            return day + timedelta(days=self.days * times)
        years, month = divmod(day.year * 12 + day.month - 1 + self.months * times, 12)
        return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


_DAY: Final = _Step(days=1)
_LENGTHS: Final = {
    "week": _Step(days=7),
    "month": _Step(months=1),
    "quarter": _Step(months=3),
    "year": _Step(months=12),
}


def period_named(name: str, now: datetime, zone: ZoneInfo) -> Period:
    """The period of this name at `now`, with whole local days; one that still runs ends in the future.

    It is compared with the period of the same kind before it, up to the same day and local time where it still runs;
    where the month there is too short for that day, up to this time of its last day.

    Raises:
        ValueError: there is no period of this name. `all_time` is none: the ledger decides where it begins.
    """
    first, step = _begun(name, now.astimezone(zone).date())
    start, end = first_instant(first, zone), first_instant(step.from_(first, 1), zone)
    earlier = first_instant(step.from_(first, -1), zone)
    if now >= end:
        return Period(start, end, Stretch(earlier, start))
    local = _local(now, zone)
    same_point = datetime.combine(step.from_(local.date(), -1), local.time())
    return Period(start, end, Stretch(earlier, min(first_instant_at(same_point, zone), start)))


def _begun(name: str, today: date) -> tuple[date, _Step]:
    """The first day and the length of a period."""
    if name in ("today", "yesterday"):
        return today - (DAY if name == "yesterday" else timedelta(0)), _DAY
    if found := _DAYS.fullmatch(name):
        days = int(found[1])
        if days <= MAX_DAYS:
            return today - timedelta(days=days - 1), _Step(days=days)
    which, _, unit = name.partition("_")
    if which not in ("this", "last") or unit not in _LENGTHS:
        raise ValueError(f"{name!r} is no period")
    step = _LENGTHS[unit]
    first = _first_day(unit, today)
    return (first if which == "this" else step.from_(first, -1)), step


def _first_day(unit: str, today: date) -> date:
    if unit == "week":
        return today - timedelta(days=today.weekday())
    month = {"month": today.month, "quarter": (today.month - 1) // 3 * 3 + 1, "year": 1}[unit]
    return date(today.year, month, 1)


def stretch_before(start: datetime, end: datetime, now: datetime, zone: ZoneInfo) -> Stretch:
    """The equally long time before [start, end), up to the same point where `end` is still to come. Days are compared
    with days, by local clocks; what is shorter than a day, by its length."""
    length = _local(end, zone) - _local(start, zone)

    def before(time: datetime) -> datetime:
        is_short = end - start < DAY
        return time - (end - start) if is_short else first_instant_at(_local(time, zone) - length, zone)

    return Stretch(before(start), min(before(now), start) if start < now < end else start)


def _local(time: datetime, zone: ZoneInfo) -> datetime:
    return time.astimezone(zone).replace(tzinfo=None, fold=0)
