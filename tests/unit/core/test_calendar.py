"""Local buckets in difficult time zones."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calendar import Interval, buckets, first_instant_at, zone_named
from tests.support.times import ZONES


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def lengths(start: str, end: str, interval: Interval, zone: str) -> list[float]:
    """The hours of each bucket."""
    found = buckets(utc(start), utc(end), interval, ZoneInfo(zone))
    return [(bucket.end - bucket.start) / timedelta(hours=1) for bucket in found]


def test_days_of_23_and_25_hours() -> None:
    assert lengths("2026-03-28T23:00", "2026-03-30T22:00", "day", "Europe/Berlin") == [23, 24]
    assert lengths("2026-10-24T22:00", "2026-10-26T23:00", "day", "Europe/Berlin") == [25, 24]


def test_a_day_without_midnight_starts_at_one() -> None:
    (first, second) = buckets(utc("2026-09-05T04:00"), utc("2026-09-07T03:00"), "day", ZoneInfo("America/Santiago"))
    assert first.end - first.start == timedelta(hours=24)
    assert second.label.isoformat() == "2026-09-06T01:00:00-03:00"
    assert second.end - second.start == timedelta(hours=23)


def test_a_midnight_that_comes_twice_is_one_day() -> None:
    found = buckets(utc("2026-11-01T04:00"), utc("2026-11-02T05:00"), "day", ZoneInfo("America/Havana"))
    assert [b.label.isoformat() for b in found] == ["2026-11-01T00:00:00-04:00"]
    assert found[0].end - found[0].start == timedelta(hours=25)


def test_a_bucket_that_is_cut_keeps_the_label_of_the_whole() -> None:
    labels: dict[Interval, str] = {
        "hour": "2026-11-24T16:00:00+05:45",
        "day": "2026-11-24T00:00:00+05:45",
        "week": "2026-11-23T00:00:00+05:45",
        "month": "2026-11-01T00:00:00+05:45",
    }
    for interval, label in labels.items():
        (first, *_) = buckets(utc("2026-11-24T11:05"), utc("2026-11-24T12:00"), interval, ZoneInfo("Asia/Kathmandu"))
        assert (first.label.isoformat(), first.start) == (label, utc("2026-11-24T11:05"))


def test_half_hour_daylight_saving_keeps_every_instant() -> None:
    found = buckets(utc("2026-04-04T13:00"), utc("2026-04-04T18:00"), "hour", ZoneInfo("Australia/Lord_Howe"))
    assert sum(((b.end - b.start) for b in found), timedelta()) == timedelta(hours=5)
    assert {(b.end - b.start) / timedelta(minutes=1) for b in found} >= {30, 60}


def test_zones_at_half_and_three_quarters() -> None:
    (day,) = buckets(utc("2026-11-23T18:30"), utc("2026-11-24T18:30"), "day", ZoneInfo("Asia/Kolkata"))
    assert day.label.isoformat() == "2026-11-24T00:00:00+05:30"
    (day,) = buckets(utc("2026-11-23T18:15"), utc("2026-11-24T18:15"), "day", ZoneInfo("Asia/Kathmandu"))
    assert day.label.isoformat() == "2026-11-24T00:00:00+05:45"


def test_buckets_that_are_cut_are_partial() -> None:
    for end, cut in (("2026-11-25T00:00", [False, False]), ("2026-11-24T23:59", [False, True])):
        found = buckets(utc("2026-11-23T00:00"), utc(end), "day", ZoneInfo("UTC"))
        assert [bucket.is_partial for bucket in found] == cut
    found = buckets(utc("2026-11-01T00:00"), utc("2026-11-02T23:00"), "day", ZoneInfo("Europe/Berlin"))
    assert [bucket.is_partial for bucket in found] == [True, False]


LOCAL_TIMES = [
    ("Europe/Berlin", "2026-11-01", "2026-10-31T23:00"),
    ("Asia/Kathmandu", "2026-11-01", "2026-10-31T18:15"),
    ("Asia/Kolkata", "2026-11-01T09:10", "2026-11-01T03:40"),
    ("America/Santiago", "2026-09-06", "2026-09-06T04:00"),  # there is no midnight: 23:59 is followed by 01:00
    ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00"),
    ("America/Havana", "2026-11-01", "2026-11-01T04:00"),  # midnight comes twice
    ("Europe/Berlin", "2026-03-29T02:37", "2026-03-29T01:00"),  # 01:59 is followed by 03:00
    ("Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00"),
    ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"),  # 02:30 comes twice
    ("Australia/Lord_Howe", "2026-10-04T02:10", "2026-10-03T15:30"),  # a gap of half an hour
    ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00"),  # a day that Samoa left out
]


@pytest.mark.parametrize(("zone", "local", "expected"), LOCAL_TIMES)
def test_the_first_instant_of_a_local_time(zone: str, local: str, expected: str) -> None:
    assert first_instant_at(datetime.fromisoformat(local), ZoneInfo(zone)) == utc(expected)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1)), st.sampled_from(ZONES))  # noqa: DTZ001 - local
def test_no_earlier_instant_has_that_local_time(local: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    found = first_instant_at(local, zone)
    before = found - timedelta(microseconds=1)
    assert found.astimezone(zone).replace(tzinfo=None) >= local
    assert before.astimezone(zone).replace(tzinfo=None) < local


def test_weeks_start_on_monday_and_months_on_the_first() -> None:
    weeks = buckets(utc("2026-11-24T12:00"), utc("2026-12-08T00:00"), "week", ZoneInfo("UTC"))
    assert [b.label.date().isoformat() for b in weeks] == ["2026-11-23", "2026-11-30", "2026-12-07"]
    assert weeks[0].start == utc("2026-11-24T12:00")
    months = buckets(utc("2026-01-15T00:00"), utc("2026-04-01T00:00"), "month", ZoneInfo("America/New_York"))
    assert [b.label.date().isoformat() for b in months] == ["2026-01-01", "2026-02-01", "2026-03-01"]


@given(
    st.integers(1_420_000_000, 1_890_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
    st.integers(1, 60 * 24 * 40),
    st.sampled_from(get_args(Interval)),
    st.sampled_from(ZONES),
)
def test_buckets_cover_the_time_once(start: datetime, minutes: int, interval: Interval, name: str) -> None:
    zone = ZoneInfo(name)
    end = start + timedelta(minutes=minutes)
    found = buckets(start, end, interval, zone)
    assert found[0].start == start
    assert found[-1].end == end
    for earlier, later in pairwise(found):
        assert earlier.end == later.start
    for bucket in found:
        assert bucket.start < bucket.end
        local = bucket.start.astimezone(zone)
        assert bucket.label <= bucket.start
        if interval != "hour":
            last = (bucket.end - timedelta(microseconds=1)).astimezone(zone).date()
            assert interval != "day" or local.date() == last
            assert interval != "month" or (local.year, local.month) == (last.year, last.month)
            assert interval != "week" or local.isocalendar()[:2] == last.isocalendar()[:2]


@pytest.mark.parametrize("name", ZONES)
def test_an_hour_is_labelled_by_its_own_offset(name: str) -> None:
    zone = ZoneInfo(name)
    for bucket in buckets(utc("2026-01-01T00:00"), utc("2026-01-03T00:00"), "hour", zone):
        assert bucket.label.utcoffset() == bucket.start.astimezone(zone).utcoffset()


@pytest.mark.parametrize(
    "name",
    ["right/America/New_York", "posix/UTC", "localtime", "posixrules", "Factory", "Mars/Base", "../UTC", "A\0"],
)
def test_only_iana_names_are_zones(name: str) -> None:
    with pytest.raises(ValueError, match="is no IANA name"):
        zone_named(name)


@pytest.mark.parametrize("name", ["Europe/Berlin", "Asia/Calcutta", "UTC", "EST5EDT", "Etc/GMT+5"])
def test_iana_names_are_zones(name: str) -> None:
    assert zone_named(name) == ZoneInfo(name)
