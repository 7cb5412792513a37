"""The reader's plan covers every instant once, from a table that has its data."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import overload

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calendar import DAY, HOUR, QUARTER, ceil, floor
from core.ledger import query_plan
from core.ledger.query_plan import Grains, Segment, plan

CUBE = Grains(by_day=True, fine=QUARTER, fine_is_live=True)
ENTITY = Grains(by_day=True, fine=QUARTER, fine_is_live=False)
SESSION = Grains(by_day=False, fine=HOUR, fine_is_live=False)
RAW = Grains(by_day=False, fine=None, fine_is_live=False)
START = datetime(2026, 11, 1, tzinfo=UTC)


def test_clean_days_come_by_day_and_ragged_ends_from_events() -> None:
    start, end = START + timedelta(hours=23, minutes=50), START + timedelta(days=3, minutes=20)
    assert plan(start, end, [], CUBE) == [
        Segment("raw", start, START + DAY - QUARTER + timedelta(minutes=15)),
        Segment("day", START + DAY, START + 3 * DAY),
        Segment("fine", START + 3 * DAY, START + 3 * DAY + QUARTER),
        Segment("raw", START + 3 * DAY + QUARTER, end),
    ]


def test_a_dirty_day_comes_from_the_live_cube() -> None:
    dirty = [START + DAY + 5 * HOUR]
    assert plan(START, START + 3 * DAY, dirty, CUBE) == [
        Segment("day", START, START + DAY),
        Segment("fine", START + DAY, START + 2 * DAY),
        Segment("day", START + 2 * DAY, START + 3 * DAY),
    ]


def test_a_dirty_hour_of_entities_comes_from_events() -> None:
    dirty = [START + 5 * HOUR]
    assert plan(START, START + DAY, dirty, ENTITY) == [
        Segment("fine", START, START + 5 * HOUR),
        Segment("raw", START + 5 * HOUR, START + 6 * HOUR),
        Segment("fine", START + 6 * HOUR, START + DAY),
    ]


instants = st.integers(0, 4 * 86_400).map(lambda seconds: START + timedelta(seconds=seconds))


@given(
    instants,
    instants,
    st.sets(st.integers(0, 96).map(lambda h: START + h * HOUR)),
    st.sampled_from((CUBE, ENTITY, SESSION, RAW)),
)
def test_every_instant_is_covered_once(one: datetime, other: datetime, dirty: set[datetime], tables: Grains) -> None:
    start, end = min(one, other), max(one, other)
    segments = plan(start, end, sorted(dirty), tables)
    time = start
    for segment in segments:
        assert segment.start == time < segment.end
        time = segment.end
        if segment.grain == "day":
            assert floor(segment.start, DAY) == segment.start
            assert floor(segment.end, DAY) == segment.end
            assert not any(segment.start <= hour < segment.end for hour in dirty)
        if segment.grain == "fine":
            assert tables.fine is not None
            assert floor(segment.start, tables.fine) == segment.start
            assert floor(segment.end, tables.fine) == segment.end
            if not tables.fine_is_live:
                assert not any(segment.start < hour + HOUR and hour < segment.end for hour in dirty)
    assert time == end


class _Counted(Sequence[datetime]):
    """A sequence that counts its look-ups."""

    def __init__(self, items: list[datetime]) -> None:
        self.items, self.seen = items, 0

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, place: int) -> datetime: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[datetime]: ...
    def __getitem__(self, place: int | slice) -> datetime | Sequence[datetime]:
        self.seen += 1
        return self.items[place]


@pytest.mark.parametrize("tables", [CUBE, ENTITY, SESSION, RAW])
def test_work_follows_the_answer_and_not_the_length_of_time(tables: Grains, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five years have 43,800 hours; of these, seven are not compacted. 10,000 other dirty hours lie before them."""
    rounded = 0

    def counted(rounding: Callable[[datetime, timedelta], datetime]) -> Callable[[datetime, timedelta], datetime]:
        def count(time: datetime, width: timedelta) -> datetime:
            nonlocal rounded
            rounded += 1
            return rounding(time, width)

        return count

    monkeypatch.setattr(query_plan, "floor", counted(floor))
    monkeypatch.setattr(query_plan, "ceil", counted(ceil))
    end = START + 5 * 365 * DAY + timedelta(minutes=7)
    dirty = _Counted([*(START - n * HOUR for n in range(10_000, 0, -1)), *(START + n * 200 * DAY for n in range(1, 8))])
    segments = plan(START + timedelta(minutes=7), end, dirty, tables)
    assert segments[-1].end == end
    assert len(segments) <= 40
    assert rounded + dirty.seen <= 300
