"""An index that finds the countings an event adds to. Pure.

Countings with conditions on the same dimensions share one shape: a table keyed by the values they require. An event is
looked up once in each table, so countings it does not match cost nothing, however many there are; in tables by any of
the model's names, once for each name. Events with equal values in a shape's dimensions are added up before any of its
countings is moved.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from operator import attrgetter, itemgetter
from typing import Any, Final, NamedTuple

import msgspec

from core.budget_counters.windows import Calendar
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS, ENTITIES, EVENT_DIMENSIONS, MODEL_FAMILY, MODEL_NAMES
from core.event import UsageEvent
from core.ledger_id import LedgerId

SCOPES: Final = (*EVENT_DIMENSIONS, MODEL_FAMILY, *ENTITIES)
"""The dimensions that a budget can have conditions on, or subjects of."""
FACTS: Final = (*(name for name in DIMENSIONS if name != "cost_status"), *ENTITIES)
"""The dimensions that budgets look at."""
FACT_PLACES: Final = {name: position for position, name in enumerate(FACTS)}
_entities: Final = attrgetter(*ENTITIES)
_model_names: Final = itemgetter(*(FACT_PLACES[name] for name in MODEL_NAMES))
_MINUTE, _QUARTER = 60, 900
"""Seconds within which no window has an edge, with minute buckets and without."""

BudgetFacts = tuple[str | None, ...]
"""The values of an event in the order of `FACTS`."""


def facts_of(dimensions: Sequence[str | None], event: UsageEvent) -> BudgetFacts:
    """`dimensions` in the order of `FACTS`."""
    return (*dimensions, *_entities(event))


def facts_from(values: Mapping[str, str | None]) -> BudgetFacts:
    """The values of a described request; a dimension that is left out is None."""
    return tuple(values.get(name) for name in FACTS)


# A process may know a hundred thousand of these. They form no cycles, so the garbage collector need not track them.
class Counting(msgspec.Struct, frozen=True, gc=False):
    """A definition of counters: which events are added up for a budget, by which subject, in which windows."""

    id: int
    ledger_id: LedgerId
    is_window: bool
    """Whether its sums are compared with the limit; the others are series for burn rate, forecast and the like."""
    conditions: Mapping[str, str]
    """{dimension: value}; `ANY_MODEL_NAME` is met by any of `MODEL_NAMES`."""
    each: str | None
    calendar: Calendar
    counted_since: datetime


class Addition(msgspec.Struct, frozen=True, gc=False):
    """A counting that matching events add to, whatever their subject."""

    counting_id: int
    calendar: Calendar
    counted_since: datetime
    is_window: bool


Hits = tuple[Addition, ...]
"""The countings of one shape that require the same values, sorted by calendar."""


class Shape(NamedTuple):
    """The countings with conditions on the same dimensions and the same `each`."""

    keys: Callable[[BudgetFacts], Sequence[Any]]
    """The keys of an event in the table."""
    each: int | None
    """Position of the subject in the event's values; None: there are no subjects."""
    seconds: int
    """Time resolution: within it, no window has an edge."""
    table: dict[Any, Hits]


class Index:
    """One ledger's countings."""

    def __init__(self) -> None:
        self._countings: dict[int, Counting] = {}
        self._shapes: dict[_ShapeKey, Shape] = {}

    def __len__(self) -> int:
        return len(self._countings)

    @property
    def shapes(self) -> Sequence[Shape]:
        return list(self._shapes.values())

    def add(self, counting: Counting) -> None:
        key, values = _shape_key(counting), _table_key(counting)
        shape = self._shapes.get(key) or self._shapes.setdefault(key, Shape(_keys(key), *key[2:], {}))
        own = Addition(counting.id, counting.calendar, counting.counted_since, counting.is_window)
        hits = (*shape.table.get(values, ()), own)
        shape.table[values] = hits if len(hits) == 1 else tuple(sorted(hits, key=lambda hit: hit.calendar))
        self._countings[counting.id] = counting

    def remove(self, id_: int) -> None:
        counting = self._countings.pop(id_, None)
        if counting is None:
            return
        key, values = _shape_key(counting), _table_key(counting)
        table = self._shapes[key].table
        table[values] = tuple(hit for hit in table[values] if hit.counting_id != id_)
        if not table[values]:
            del table[values]
        if not table:
            del self._shapes[key]

    def matching(self, facts: BudgetFacts) -> Iterator[Counting]:
        """The countings that an event with these values adds to."""
        for shape in self.shapes:
            if shape.each is None or facts[shape.each] is not None:
                for key in shape.keys(facts):
                    for hit in shape.table.get(key, ()):
                        yield self._countings[hit.counting_id]


class _ShapeKey(NamedTuple):
    positions: tuple[int, ...]
    """Of the dimensions whose values are compared."""
    by_any_name: bool
    """Whether one of the model's names is, too."""
    each: int | None
    seconds: int


def _shape_key(counting: Counting) -> _ShapeKey:
    positions = tuple(sorted(FACT_PLACES[name] for name in counting.conditions if name != ANY_MODEL_NAME))
    each = None if counting.each is None else FACT_PLACES[counting.each]
    fine = 0 < counting.calendar.step < _QUARTER
    return _ShapeKey(positions, ANY_MODEL_NAME in counting.conditions, each, _MINUTE if fine else _QUARTER)


def _getter(positions: tuple[int, ...]) -> Callable[[BudgetFacts], Any]:
    return itemgetter(*positions) if positions else lambda facts: None


def _keys(shape: _ShapeKey) -> Callable[[BudgetFacts], Sequence[Any]]:
    values = _getter(shape.positions)
    if not shape.by_any_name:
        return lambda facts: (values(facts),)

    def by_name(facts: BudgetFacts) -> Sequence[Any]:
        others = values(facts)
        return [(others, name) for name in {*_model_names(facts)}]

    return by_name


def _table_key(counting: Counting) -> Any:
    """The one of the shape's keys by which an event that meets the conditions finds the counting."""
    values = _getter(_shape_key(counting).positions)(facts_from(counting.conditions))
    name = counting.conditions.get(ANY_MODEL_NAME)
    return values if name is None else (values, name)
