"""Named periods and what they are compared with, in local calendars."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calendar import DAY
from core.periods import ALL_TIME, MAX_DAYS, PERIODS, period_named, stretch_before
from tests.support.times import ZONES, utc

BERLIN = ZoneInfo("Europe/Berlin")


def local(text: str, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("name", "now", "start", "end", "before", "until"),
    [
        ("today", "2026-05-13T14:30", "2026-05-13", "2026-05-14", "2026-05-12", "2026-05-12T14:30"),
        ("yesterday", "2026-05-13T14:30", "2026-05-12", "2026-05-13", "2026-05-11", "2026-05-12"),
        ("this_week", "2026-05-13T14:30", "2026-05-11", "2026-05-18", "2026-05-04", "2026-05-06T14:30"),
        ("last_week", "2026-05-13T14:30", "2026-05-04", "2026-05-11", "2026-04-27", "2026-05-04"),
        ("this_month", "2026-05-31T14:30", "2026-05-01", "2026-06-01", "2026-04-01", "2026-04-30T14:30"),
        ("this_month", "2026-03-30T08:00", "2026-03-01", "2026-04-01", "2026-02-01", "2026-02-28T08:00"),
        ("last_month", "2026-03-30T08:00", "2026-02-01", "2026-03-01", "2026-01-01", "2026-02-01"),
        ("this_quarter", "2026-05-31T14:30", "2026-04-01", "2026-07-01", "2026-01-01", "2026-02-28T14:30"),
        ("last_quarter", "2026-01-02T00:00", "2025-10-01", "2026-01-01", "2025-07-01", "2025-10-01"),
        ("this_year", "2028-02-29T12:00", "2028-01-01", "2029-01-01", "2027-01-01", "2027-02-28T12:00"),
        ("last_year", "2028-02-29T12:00", "2027-01-01", "2028-01-01", "2026-01-01", "2027-01-01"),
        ("last_1_days", "2026-05-13T14:30", "2026-05-13", "2026-05-14", "2026-05-12", "2026-05-12T14:30"),
        ("last_7_days", "2026-05-13T14:30", "2026-05-07", "2026-05-14", "2026-04-30", "2026-05-06T14:30"),
        # Clocks spring forward on 29 March: at 3:30 the day is 2.5 hours old, and is compared with 3.5 hours.
        ("today", "2026-03-29T03:30", "2026-03-29", "2026-03-30", "2026-03-28", "2026-03-28T03:30"),
        # 2:30 does not exist on that day.
        ("today", "2026-03-30T02:30", "2026-03-30", "2026-03-31", "2026-03-29", "2026-03-29T03:00"),
    ],
)
def test_periods(name: str, now: str, start: str, end: str, before: str, until: str) -> None:
    found = period_named(name, local(now), BERLIN)
    assert (found.start, found.end) == (local(start), local(end))
    assert found.previous == (local(before), local(until))


@pytest.mark.parametrize(
    "name", ["", "all_time", "last_0_days", f"last_{MAX_DAYS + 1}_days", "last_day", "this_", "last_07_days", "month"]
)
def test_other_names_are_no_periods(name: str) -> None:
    with pytest.raises(ValueError, match="is no period"):
        period_named(name, local("2026-05-13"), BERLIN)


instants = st.integers(0, 100 * 366 * 86_400).map(lambda seconds: utc("2000-01-01") + timedelta(seconds=seconds))


@given(st.sampled_from([*PERIODS, "last_3_days"]), instants, st.sampled_from(ZONES))
def test_periods_follow_each_other(name: str, now: datetime, zone_name: str) -> None:
    zone = ZoneInfo(zone_name)
    if name == ALL_TIME:
        return
    found = period_named(name, now, zone)
    assert (found.start <= now < found.end) == (name[:4] in ("this", "toda") or "_days" in name)
    before = found.previous
    assert before.start < before.end <= found.start or before == (before.start, before.start)
    if name.startswith("this_"):
        earlier = period_named(f"last_{name[5:]}", now, zone)
        assert (earlier.start, earlier.end) == (before.start, found.start)
    if now >= found.end:
        assert before.end == found.start


@given(instants, st.integers(1, 10**6), st.integers(-(10**6), 10**6), st.sampled_from(ZONES))
def test_any_stretch_is_compared_with_the_one_before(start: datetime, length: int, offset: int, zone_name: str) -> None:
    end, now = start + timedelta(seconds=length), start + timedelta(seconds=offset)
    before = stretch_before(start, end, now, ZoneInfo(zone_name))
    assert before.start < start
    assert before.start - timedelta(hours=3) <= before.end <= start
    if not start < now < end:
        assert before.end == start
    if end - start < DAY:
        assert start - before.start == end - start


def test_days_are_compared_with_days_where_clocks_change() -> None:
    week = local("2026-03-30"), local("2026-04-06")
    assert stretch_before(*week, local("2026-05-01"), BERLIN) == (local("2026-03-23"), local("2026-03-30"))
    assert stretch_before(*week, local("2026-03-31T10:00"), BERLIN) == (local("2026-03-23"), local("2026-03-24T10:00"))
