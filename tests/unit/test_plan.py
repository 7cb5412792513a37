"""The reader's plan covers every instant once, from a table that knows it."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.ledger.plan import DAY, HOUR, QUARTER, Segment, Tables, floor, plan

CUBE = Tables(by_day=True, fine=QUARTER, fine_is_live=True)
ENTITY = Tables(by_day=True, fine=QUARTER, fine_is_live=False)
SESSION = Tables(by_day=False, fine=HOUR, fine_is_live=False)
START = datetime(2026, 11, 1, tzinfo=UTC)


def test_clean_days_come_by_day_and_ragged_ends_from_events() -> None:
    start, end = START + timedelta(hours=23, minutes=50), START + timedelta(days=3, minutes=20)
    assert plan(start, end, set(), CUBE) == [
        Segment("raw", start, START + DAY - QUARTER + timedelta(minutes=15)),
        Segment("day", START + DAY, START + 3 * DAY),
        Segment("fine", START + 3 * DAY, START + 3 * DAY + QUARTER),
        Segment("raw", START + 3 * DAY + QUARTER, end),
    ]


def test_a_dirty_day_comes_from_the_live_cube() -> None:
    dirty = {START + DAY + 5 * HOUR}
    assert plan(START, START + 3 * DAY, dirty, CUBE) == [
        Segment("day", START, START + DAY),
        Segment("fine", START + DAY, START + 2 * DAY),
        Segment("day", START + 2 * DAY, START + 3 * DAY),
    ]


def test_a_dirty_hour_of_entities_comes_from_events() -> None:
    dirty = {START + 5 * HOUR}
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
    st.sampled_from((CUBE, ENTITY, SESSION)),
)
def test_every_instant_is_covered_once(one: datetime, other: datetime, dirty: set[datetime], tables: Tables) -> None:
    start, end = min(one, other), max(one, other)
    segments = plan(start, end, dirty, tables)
    time = start
    for segment in segments:
        assert segment.start == time < segment.end
        time = segment.end
        if segment.grain == "day":
            assert floor(segment.start, DAY) == segment.start
            assert floor(segment.end, DAY) == segment.end
            assert not any(segment.start <= hour < segment.end for hour in dirty)
        if segment.grain == "fine":
            assert floor(segment.start, tables.fine) == segment.start
            assert floor(segment.end, tables.fine) == segment.end
            if not tables.fine_is_live:
                assert not any(segment.start < hour + HOUR and hour < segment.end for hour in dirty)
    assert time == end
