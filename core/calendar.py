"""Splits time into local hours, days, weeks and months of any IANA zone. Pure.

A bucket begins at the first instant that carries its local label. This also holds where midnight does not exist (the
clock springs forward over it) or exists twice, and where an hour has 30 or 90 minutes (Lord Howe).
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal, NamedTuple, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY: Final = timedelta(days=1)
HOUR: Final = timedelta(hours=1)
QUARTER: Final = timedelta(minutes=15)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)
Interval = Literal["hour", "day", "week", "month"]
MAX_BUCKETS: Final = 5_000
_NOT_IANA: Final = re.compile(r"(right|posix)/.*|localtime|posixrules|Factory")


def floor(time: datetime, width: timedelta) -> datetime:
    """The last multiple of `width` since 1970, UTC, that is not after `time`."""
    return _EPOCH + (time - _EPOCH) // width * width


def ceil(time: datetime, width: timedelta) -> datetime:
    """The first multiple of `width` since 1970, UTC, that is not before `time`."""
    floored = floor(time, width)
    return floored if floored == time else floored + width


class Bucket(NamedTuple):
    """[start, end) of one bucket, UTC; `label` is the local start of the whole bucket, with its offset."""

    label: datetime
    start: datetime
    end: datetime
    is_partial: bool
    """Whether the whole bucket is longer."""


def buckets(start: datetime, end: datetime, interval: Interval, zone: ZoneInfo) -> list[Bucket]:
    """The local buckets that overlap [start, end), the first and last cut to it.

    Stops after `MAX_BUCKETS` + 1, so that a caller can tell that there are too many.
    """
    found: list[Bucket] = []
    edge = _start_of(start, interval, zone)
    while edge < end and len(found) <= MAX_BUCKETS:
        following = _next_edge(edge, interval, zone)
        is_partial = edge < start or following > end
        found.append(Bucket(edge.astimezone(zone), max(edge, start), min(following, end), is_partial))
        edge = following
    return found


def _start_of(time: datetime, interval: Interval, zone: ZoneInfo) -> datetime:
    if interval == "hour":
        return _hour_edge(time, zone)
    return first_instant(_period_start(time.astimezone(zone).date(), interval), zone)


def _next_edge(edge: datetime, interval: Interval, zone: ZoneInfo) -> datetime:
    if interval == "hour":
        return _next_hour_edge(edge, zone)
    today = edge.astimezone(zone).date()
    return first_instant(_following(_period_start(today, interval), interval), zone)


def _period_start(day: date, interval: Interval) -> date:
    if interval == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if interval == "month" else day


def _following(day: date, interval: Interval) -> date:
    if interval == "month":
        return (day + timedelta(days=31)).replace(day=1)
    return day + timedelta(days=7 if interval == "week" else 1)


def first_instant(day: date, zone: ZoneInfo) -> datetime:
    """The first instant whose local date is `day` or later, UTC."""
    return first_instant_at(datetime.combine(day, datetime.min.time()), zone)


def first_instant_at(local: datetime, zone: ZoneInfo) -> datetime:
    """The first instant whose local time, `local` without an offset, is this one or later, UTC. Of a time that clocks
    show twice it is the first, of one that they skip the end of the gap."""
    time = local.replace(tzinfo=zone).astimezone(UTC_ZONE)
    if _local(time, zone) == local:
        return time
    # In a gap, which ends on a quarter hour, as every offset in use is a multiple of one.
    time = floor(time, QUARTER)
    while _local(time, zone) < local:
        time += QUARTER
    while _local(before := time - QUARTER, zone) >= local:
        time = before
    return time


def _local(time: datetime, zone: ZoneInfo) -> datetime:
    return time.astimezone(zone).replace(tzinfo=None)


def _hour_label(time: datetime, zone: ZoneInfo) -> tuple[datetime, timedelta | None]:
    local = time.astimezone(zone)
    return local.replace(minute=0, second=0, microsecond=0, tzinfo=None), local.utcoffset()


def _hour_edge(time: datetime, zone: ZoneInfo) -> datetime:
    edge, label = floor(time, QUARTER), _hour_label(time, zone)
    while _hour_label(before := edge - QUARTER, zone) == label:
        edge = before
    return edge


def _next_hour_edge(edge: datetime, zone: ZoneInfo) -> datetime:
    label, time = _hour_label(edge, zone), edge + QUARTER
    while _hour_label(time, zone) == label:
        time += QUARTER
    return time


UTC_ZONE: Final = ZoneInfo("UTC")


def zone_named(name: str) -> ZoneInfo:
    """The IANA zone of this name. Raises `ValueError`: there is none.

    A machine's directory of zones holds more than those. `localtime` is a setting of the machine, and `right/…` counts
    leap seconds, which Python does not: a day there would end an hour off where clocks change.
    """
    if _NOT_IANA.fullmatch(name):
        raise ValueError(f"{name!r} is no IANA name")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"{name!r} is no IANA name") from None
