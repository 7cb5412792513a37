"""Windows, thresholds and decisions in difficult time zones, against brute force."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, localcontext
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.budget_counters.windows import Calendar, Window, counter_key, rolling, window_at, windows_between
from core.budgets.thresholds import TopUp, decide, limit_in_force, reached
from tests.support.times import ZONES, utc

D = Decimal


def shown(calendar: Calendar, time: str) -> tuple[str, str]:
    """The window's local edges."""
    start, end = window_at(calendar, utc(time))
    assert end is not None
    zone = ZoneInfo(calendar.timezone)
    return f"{start.astimezone(zone):%Y-%m-%d %H:%M}", f"{end.astimezone(zone):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("calendar", "time", "window"),
    [
        (Calendar("daily", "Europe/Berlin"), "2026-03-29T12:00", ("2026-03-29 00:00", "2026-03-30 00:00")),
        (Calendar("daily", "America/Santiago"), "2026-09-06T12:00", ("2026-09-06 01:00", "2026-09-07 00:00")),
        (Calendar("daily", "Asia/Kathmandu"), "2026-11-24T18:15", ("2026-11-25 00:00", "2026-11-26 00:00")),
        (Calendar("weekly"), "2026-11-25T00:00", ("2026-11-23 00:00", "2026-11-30 00:00")),
        (Calendar("weekly", week_start=6), "2026-11-25T00:00", ("2026-11-22 00:00", "2026-11-29 00:00")),
        (Calendar("monthly"), "2026-11-25T00:00", ("2026-11-01 00:00", "2026-12-01 00:00")),
        (Calendar("monthly", billing_day=26), "2026-11-25T00:00", ("2026-10-26 00:00", "2026-11-26 00:00")),
        (Calendar("monthly", billing_day=31), "2026-02-27T23:59", ("2026-01-31 00:00", "2026-02-28 00:00")),
        (Calendar("monthly", billing_day=31), "2026-02-28T00:00", ("2026-02-28 00:00", "2026-03-31 00:00")),
        (Calendar("monthly", billing_day=30), "2028-02-29T00:00", ("2028-02-29 00:00", "2028-03-30 00:00")),
        (Calendar("quarterly"), "2026-11-25T00:00", ("2026-10-01 00:00", "2027-01-01 00:00")),
        (Calendar("quarterly", billing_day=15), "2026-10-14T00:00", ("2026-07-15 00:00", "2026-10-15 00:00")),
        (Calendar("quarterly", billing_day=15), "2026-01-03T00:00", ("2025-10-15 00:00", "2026-01-15 00:00")),
        (rolling(24), "2026-11-25T10:07", ("2026-11-24 10:08", "2026-11-25 10:08")),
    ],
)
def test_windows(calendar: Calendar, time: str, window: tuple[str, str]) -> None:
    assert shown(calendar, time) == window


def local_day_starts(calendar: Calendar, day: date) -> bool:
    """Whether a window begins on this day, by the contract's text alone."""
    tomorrow = day + timedelta(days=1)
    last_of_month = tomorrow.month != day.month
    on_billing_day = day.day == calendar.billing_day or (last_of_month and day.day < calendar.billing_day)
    return {
        "daily": True,
        "weekly": day.weekday() == calendar.week_start,
        "monthly": on_billing_day,
        "quarterly": on_billing_day and day.month in (1, 4, 7, 10),
    }[calendar.period]


CALENDARS = st.builds(
    Calendar,
    st.sampled_from(["daily", "weekly", "monthly", "quarterly"]),
    st.sampled_from(ZONES),
    st.integers(0, 6),
    st.integers(1, 31),
    st.just(0),
    st.just(0),
)
TIMES = st.datetimes(datetime(2020, 1, 1), datetime(2032, 1, 1)).map(lambda t: t.replace(tzinfo=UTC))  # noqa: DTZ001


@given(CALENDARS, TIMES)
def test_a_window_is_what_walking_the_clock_finds(calendar: Calendar, time: datetime) -> None:
    window, zone = window_at(calendar, time), ZoneInfo(calendar.timezone)
    assert window.end is not None
    assert window.start <= time < window.end
    assert counter_key(calendar, time) == window.start
    for edge in window:
        assert edge is not None
        before, at = (edge - timedelta(microseconds=1)).astimezone(zone).date(), edge.astimezone(zone).date()
        assert before < at
        # A day that the zone skipped (Apia, 2011) may have been the first.
        assert any(local_day_starts(calendar, before + timedelta(days=n)) for n in range(1, (at - before).days + 1))
    day = window.start.astimezone(zone).date() + timedelta(days=1)
    last = (window.end - timedelta(microseconds=1)).astimezone(zone).date()
    assert not [day for n in range((last - day).days + 1) if local_day_starts(calendar, day + timedelta(days=n))]


@given(CALENDARS | st.integers(1, 100).map(rolling), TIMES, st.timedeltas(timedelta(0), timedelta(days=2)))
def test_windows_follow_one_another(calendar: Calendar, start: datetime, length: timedelta) -> None:
    found = windows_between(calendar, start, start + length)
    for window, following in pairwise(found):
        assert window.end == following.start
    for time in (start, start + length / 2):
        held = [w for w in found if w.end is not None and w.start <= time < w.end]
        assert length == timedelta(0) or [w.start for w in held] == [counter_key(calendar, time)]


@given(st.decimals(D("1e-12"), D("1e12"), places=18), st.decimals(D("0.01"), 10, places=12))
def test_a_threshold_is_reached_exactly(limit: Decimal, threshold: Decimal) -> None:
    with localcontext(prec=100):
        edge, hair = threshold * limit, D("1e-60")
        assert reached(edge, limit, [threshold]) == [threshold]
        assert reached(edge - hair, limit, [threshold]) == []


WINDOW = Window(utc("2026-11-25T00:00"), utc("2026-11-26T00:00"))


def test_a_grant_is_in_force_until_it_ends_and_for_what_ended_before_it() -> None:
    top_up = TopUp(D(50), utc("2026-11-25T10:00"), utc("2026-11-25T12:00"))
    seen = [limit_in_force(D(100), [top_up], WINDOW, utc(f"2026-11-25T{hour}")) for hour in ("09:59", "10:00", "12:00")]
    assert seen == [100, 150, 100]
    whole = TopUp(D(50), WINDOW.start, utc("2026-11-26T00:00"))
    assert limit_in_force(D(100), [whole, whole], WINDOW, utc("2026-11-28T00:00")) == 200
    assert limit_in_force(D(100), [whole], Window(WINDOW.start, None), utc("2026-11-28T00:00")) == 100


def test_a_jump_past_several_thresholds_fires_each_once() -> None:
    thresholds, now = [D("0.5"), D("0.8"), D(1)], utc("2026-11-25T10:00")
    first = decide(D(90), D(100), thresholds, WINDOW.end, now, (), ())
    assert (first.fire, first.recover, first.late) == ([D("0.5"), D("0.8")], [], False)
    again = decide(D(90), D(100), thresholds, WINDOW.end, now, first.fire, first.fire)
    assert (again.fire, again.recover) == ([], [])
    less = decide(D(60), D(100), thresholds, WINDOW.end, now, first.fire, first.fire)
    assert (less.fire, less.recover) == ([], [D("0.8")])
    more = decide(D(100), D(100), thresholds, WINDOW.end, now, first.fire, [D("0.5")])
    assert (more.fire, more.recover) == ([D(1)], [])


def test_late_is_decided_by_the_windows_end() -> None:
    assert WINDOW.end is not None
    for now, late in ((WINDOW.end - timedelta(microseconds=1), False), (WINDOW.end, True)):
        assert decide(D(1), D(1), [D(1)], WINDOW.end, now, (), ()).late is late
    assert decide(D(0), D(1), [D(1)], WINDOW.end, WINDOW.end, [D(1)], [D(1)]).recover == []
    assert decide(D(1), D(1), [D(1)], None, utc("2030-01-01T00:00"), (), ()).late is False
