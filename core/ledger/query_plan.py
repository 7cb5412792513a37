"""Splits a time range into segments, each answered by one grain of table, so that sums are exact at any moment. Pure.

Clean days are read from the tables by day, the rest from those by 15 minutes (or hour). Two things are read from raw
events: the ends of a range that lie inside a bucket, and entities of an hour that is not compacted yet.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from core.calendar import DAY, HOUR, ceil, floor

Grain = Literal["day", "fine", "raw"]


class Grains(NamedTuple):
    """The grains in which a family of tables holds the same sums."""

    by_day: bool
    """Whether there is a table by UTC day."""
    fine: timedelta | None
    """The width of the finest derived bucket, a part of an hour; None: only raw events hold these sums."""
    fine_is_live: bool
    """Whether the hot transaction writes the fine table, so that it is exact in hours that are not compacted."""


class Segment(NamedTuple):
    """[start, end), UTC, to be read from the tables of one grain."""

    grain: Grain
    start: datetime
    end: datetime


def plan(start: datetime, end: datetime, dirty: Sequence[datetime], grains: Grains) -> list[Segment]:
    """Segments that cover every instant of [start, end) once.

    `dirty` has the starts of hours not compacted yet, rising. The work is proportional to those of them that lie in the
    range, however long it is.
    """
    merged: list[Segment] = []
    for piece in _pieces(start, end, dirty, grains):
        if merged and merged[-1].grain == piece.grain:
            merged[-1] = merged[-1]._replace(end=piece.end)
        else:
            merged.append(piece)
    return merged


def _pieces(start: datetime, end: datetime, dirty: Sequence[datetime], grains: Grains) -> Iterator[Segment]:
    first, last = ceil(start, DAY), floor(end, DAY)
    if not grains.by_day or first >= last:
        yield from _by_hour(start, end, dirty, grains)
        return
    yield from _by_hour(start, first, dirty, grains)
    time = first
    for day in dict.fromkeys(floor(hour, DAY) for hour in _between(dirty, first, last)):
        yield from _segment("day", time, day)
        yield from _by_hour(day, day + DAY, dirty, grains)
        time = day + DAY
    yield from _segment("day", time, last)
    yield from _by_hour(last, end, dirty, grains)


def _by_hour(start: datetime, end: datetime, dirty: Sequence[datetime], grains: Grains) -> Iterator[Segment]:
    time = start
    if grains.fine is not None and not grains.fine_is_live:
        for hour in _between(dirty, floor(start, HOUR), end):
            yield from _aligned(time, max(hour, start), grains.fine)
            time = min(hour + HOUR, end)
            yield from _segment("raw", max(hour, start), time)
    yield from _aligned(time, end, grains.fine)


def _between(dirty: Sequence[datetime], start: datetime, end: datetime) -> Iterator[datetime]:
    """The hours that begin in [start, end)."""
    for place in range(bisect_left(dirty, start), len(dirty)):
        if dirty[place] >= end:
            return
        yield dirty[place]


def _aligned(start: datetime, end: datetime, width: timedelta | None) -> Iterator[Segment]:
    first, last = (end, end) if width is None else (ceil(start, width), floor(end, width))
    if first >= last:
        yield from _segment("raw", start, end)
        return
    yield from _segment("raw", start, first)
    yield from _segment("fine", first, last)
    yield from _segment("raw", last, end)


def _segment(grain: Grain, start: datetime, end: datetime) -> Iterator[Segment]:
    if start < end:
        yield Segment(grain, start, end)
