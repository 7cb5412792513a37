"""Which table answers which stretch of time, so that a sum is exact at any moment. Pure.

Clean days come from the tables by day, the rest from those by 15 minutes (or hour); what those cannot know —
the ragged ends inside a bucket, and entities of an hour that is not compacted yet — comes from raw events.
"""

from collections.abc import Container, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, Literal, NamedTuple

DAY: Final = timedelta(days=1)
HOUR: Final = timedelta(hours=1)
QUARTER: Final = timedelta(minutes=15)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

Grain = Literal["day", "fine", "raw"]


class Tables(NamedTuple):
    """A family of tables that answers the same question at several grains."""

    by_day: bool
    """Whether there is a table by UTC day."""
    fine: timedelta
    """The width of the finest derived bucket."""
    fine_is_live: bool
    """Whether the fine table is written with the events themselves, so that it is exact in dirty hours too."""


class Segment(NamedTuple):
    """[start, end), UTC, to be read from the tables of one grain."""

    grain: Grain
    start: datetime
    end: datetime


def floor(time: datetime, width: timedelta) -> datetime:
    return _EPOCH + (time - _EPOCH) // width * width


def ceil(time: datetime, width: timedelta) -> datetime:
    floored = floor(time, width)
    return floored if floored == time else floored + width


def plan(start: datetime, end: datetime, dirty: Container[datetime], tables: Tables) -> list[Segment]:
    """Segments that cover [start, end) once. `dirty` holds the starts of hours that are not compacted."""
    merged: list[Segment] = []
    for piece in _pieces(start, end, dirty, tables):
        if merged and merged[-1].grain == piece.grain and merged[-1].end == piece.start:
            merged[-1] = merged[-1]._replace(end=piece.end)
        else:
            merged.append(piece)
    return merged


def _pieces(start: datetime, end: datetime, dirty: Container[datetime], tables: Tables) -> Iterator[Segment]:
    time = start
    while time < end:
        if tables.by_day and time + DAY <= end and floor(time, DAY) == time and _is_clean_day(time, dirty):
            yield Segment("day", time, time + DAY)
            time += DAY
            continue
        until = min(floor(time, HOUR) + HOUR, end)
        if tables.fine_is_live or floor(time, HOUR) not in dirty:
            yield from _aligned(time, until, tables.fine)
        else:
            yield Segment("raw", time, until)
        time = until


def _is_clean_day(day: datetime, dirty: Container[datetime]) -> bool:
    return not any(day + hour * HOUR in dirty for hour in range(24))


def _aligned(start: datetime, end: datetime, width: timedelta) -> Sequence[Segment]:
    first, last = ceil(start, width), floor(end, width)
    if first >= last:
        return [Segment("raw", start, end)]
    pieces = [Segment("raw", start, first), Segment("fine", first, last), Segment("raw", last, end)]
    return [piece for piece in pieces if piece.start < piece.end]
