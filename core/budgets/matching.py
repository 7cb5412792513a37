"""Which countings an event adds to. Pure.

Countings that look at the same dimensions have one shape: a table by the values they ask for. An event looks once into
each table, so what it does not touch costs nothing, however many there are; and events alike in what a shape looks at
are added up before anything is done for its countings.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, Final, NamedTuple

import msgspec

from core.budget import Calendar
from core.event import EVENT_DIMENSIONS, UsageEvent
from core.ledger.statement import ENTITIES

SCOPES: Final = (*EVENT_DIMENSIONS, *ENTITIES)
"""What a budget can be about."""
_PLACES: Final = {name: place for place, name in enumerate(SCOPES)}
_MINUTE, _QUARTER = 60, 900
"""Seconds in which nothing that is counted has an edge, with minute buckets and without."""

Facts = tuple[str | None, ...]
"""An event's values, in the order of `SCOPES`."""


def facts_of(dimensions: Sequence[str | None], event: UsageEvent) -> Facts:
    """`dimensions` in the order of `EVENT_DIMENSIONS`."""
    return (*dimensions, event.tenant, event.user_id, event.session_id, event.run_id, event.parent_run_id)


def facts_from(values: Mapping[str, str | None]) -> Facts:
    """Of a described request; what is not said is not there."""
    return tuple(values.get(name) for name in SCOPES)


# A process may know a hundred thousand of these; without cycles, they are nothing to the garbage collector.
class Counting(msgspec.Struct, frozen=True, gc=False):
    """What is added up for a budget, and in which windows."""

    id: int
    org_id: int
    is_window: bool
    """Whether a limit is held against it; the others are for trends."""
    conditions: Mapping[str, str]
    each: str | None
    calendar: Calendar
    counted_since: datetime


class Addition(msgspec.Struct, frozen=True, gc=False):
    """One counting that an event adds to, whatever its subject."""

    counting_id: int
    calendar: Calendar
    counted_since: datetime
    is_window: bool


Hits = tuple[Addition, ...]
"""The countings of one shape that ask for the same values, those of one calendar together."""


class Shape(NamedTuple):
    """What some countings look at."""

    values: Callable[[Facts], Any]
    """Of an event, what the table is asked with."""
    each: int | None
    """The place of the subject; None: there are none."""
    seconds: int
    table: dict[Any, Hits]


class Index:
    """One ledger's countings."""

    def __init__(self) -> None:
        self._countings: dict[int, Counting] = {}
        self._shapes: dict[tuple[tuple[int, ...], int | None, int], Shape] = {}

    def __len__(self) -> int:
        return len(self._countings)

    @property
    def shapes(self) -> Sequence[Shape]:
        return list(self._shapes.values())

    def add(self, counting: Counting) -> None:
        key, asked = _shape_key(counting), _asked(counting)
        shape = self._shapes.get(key) or self._shapes.setdefault(key, Shape(_getter(key[0]), *key[1:], {}))
        own = Addition(counting.id, counting.calendar, counting.counted_since, counting.is_window)
        hits = (*shape.table.get(asked, ()), own)
        shape.table[asked] = hits if len(hits) == 1 else tuple(sorted(hits, key=lambda hit: hit.calendar))
        self._countings[counting.id] = counting

    def remove(self, id_: int) -> None:
        counting = self._countings.pop(id_, None)
        if counting is None:
            return
        key, asked = _shape_key(counting), _asked(counting)
        table = self._shapes[key].table
        table[asked] = tuple(hit for hit in table[asked] if hit.counting_id != id_)
        if not table[asked]:
            del table[asked]
        if not table:
            del self._shapes[key]

    def matching(self, facts: Facts) -> Iterator[Counting]:
        """Those that an event with these values adds to."""
        for shape in self.shapes:
            if shape.each is None or facts[shape.each] is not None:
                for hit in shape.table.get(shape.values(facts), ()):
                    yield self._countings[hit.counting_id]


def _shape_key(counting: Counting) -> tuple[tuple[int, ...], int | None, int]:
    places = tuple(sorted(_PLACES[name] for name in counting.conditions))
    each = None if counting.each is None else _PLACES[counting.each]
    fine = 0 < counting.calendar.step < _QUARTER
    return places, each, _MINUTE if fine else _QUARTER


def _getter(places: tuple[int, ...]) -> Callable[[Facts], Any]:
    return itemgetter(*places) if places else lambda facts: None


def _asked(counting: Counting) -> Any:
    """As the shape's getter gives it for an event that meets the conditions."""
    facts = facts_from(counting.conditions)
    return _getter(_shape_key(counting)[0])(facts)
