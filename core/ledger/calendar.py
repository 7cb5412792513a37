"""Local hours, days, weeks and months as instants, in any IANA zone. Pure.

A bucket's edge is the first instant whose local label is the next one. That holds where midnight does not exist
(it springs forward), exists twice, and where an hour is 30 or 90 minutes long (Lord Howe).
"""

from datetime import date, datetime, timedelta
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from core.ledger.plan import QUARTER, floor

Interval = Literal["hour", "day", "week", "month"]
MAX_BUCKETS: Final = 5_000


class Bucket(NamedTuple):
    """[start, end) as instants; `label` is the start of the whole local bucket, with its offset."""

    label: datetime
    start: datetime
    end: datetime


def buckets(start: datetime, end: datetime, interval: Interval, zone: ZoneInfo) -> list[Bucket]:
    """The local buckets that meet [start, end), the first and last cut to it; at most `MAX_BUCKETS` + 1."""
    found: list[Bucket] = []
    edge = _start_of(start, interval, zone)
    while edge < end and len(found) <= MAX_BUCKETS:
        following = _next_edge(edge, interval, zone)
        found.append(Bucket(edge.astimezone(zone), max(edge, start), min(following, end)))
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
    """The first instant whose local date is `day` or later; a quarter hour divides every offset in use."""
    time = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC_ZONE)
    while time.astimezone(zone).date() < day:
        time += QUARTER
    while (before := time - QUARTER).astimezone(zone).date() >= day:
        time = before
    return time


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
