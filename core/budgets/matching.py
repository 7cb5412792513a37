"""Which countings an event adds to. Pure.

A counting with conditions is filed under one of them, so that an event finds those it meets by its own values: what
it does not touch costs nothing, however many there are.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from core.budget import Calendar
from core.event import EVENT_DIMENSIONS, UsageEvent

ENTITIES: Final = ("tenant", "user_id", "session_id", "run_id", "parent_run_id")
SCOPES: Final = (*EVENT_DIMENSIONS, *ENTITIES)
"""What a budget can be about."""
_PLACES: Final = {name: place for place, name in enumerate(SCOPES)}
_MOST_SELECTIVE: Final = tuple(reversed(range(len(SCOPES))))
"""A run or a user has fewer events than a feature, and a feature fewer than a provider."""
_CACHED: Final = 50_000

Facts = tuple[str | None, ...]
"""An event's values, in the order of `SCOPES`."""


def facts_of(dimensions: Sequence[str | None], event: UsageEvent) -> Facts:
    """`dimensions` in the order of `EVENT_DIMENSIONS`."""
    return (*dimensions, event.tenant, event.user_id, event.session_id, event.run_id, event.parent_run_id)


def facts_from(values: Mapping[str, str | None]) -> Facts:
    """Of a described request; what is not said is not there."""
    return tuple(values.get(name) for name in SCOPES)


class Counting(NamedTuple):
    """What is added up for a budget, and in which windows."""

    id: int
    org_id: int
    is_window: bool
    """Whether a limit is held against it; the others are for trends."""
    conditions: Mapping[str, str]
    each: str | None
    calendar: Calendar
    counted_since: datetime


class Addition(NamedTuple):
    """One counting that an event adds to."""

    counting_id: int
    subject: str
    counted_since: datetime
    is_window: bool


Matches = Sequence[tuple[Calendar, Sequence[Addition]]]
"""By calendar, so that a window is looked up once for all budgets that share it."""


class Index:
    """One ledger's countings."""

    def __init__(self) -> None:
        self._countings: dict[int, Counting] = {}
        self._filed: dict[tuple[int, str] | None, dict[int, Counting]] = {}
        self._places: tuple[int, ...] = ()
        self._known: dict[Facts, Matches] = {}

    def __len__(self) -> int:
        return len(self._countings)

    def add(self, counting: Counting) -> None:
        self._countings[counting.id] = counting
        self._filed.setdefault(_file(counting), {})[counting.id] = counting
        self._changed()

    def remove(self, id_: int) -> None:
        counting = self._countings.pop(id_, None)
        if counting is not None:
            del self._filed[_file(counting)][id_]
            self._changed()

    def _changed(self) -> None:
        self._places = ()
        self._known.clear()

    def matches(self, facts: Facts) -> Matches:
        known = self._known.get(facts)
        if known is None:
            if len(self._known) >= _CACHED:
                self._known.clear()
            known = self._known[facts] = _by_calendar(facts, self.matching(facts))
        return known

    def matching(self, facts: Facts) -> Iterator[Counting]:
        """Those that an event with these values adds to."""
        places = self._places = self._places or tuple({file[0] for file, held in self._filed.items() if file and held})
        files: list[tuple[int, str] | None] = [None]
        files += [(place, value) for place in places if (value := facts[place]) is not None]
        for file in files:
            for counting in self._filed.get(file, {}).values():
                if _meets(facts, counting):
                    yield counting


def _file(counting: Counting) -> tuple[int, str] | None:
    conditions = {_PLACES[name]: value for name, value in counting.conditions.items()}
    return next(((place, conditions[place]) for place in _MOST_SELECTIVE if place in conditions), None)


def _meets(facts: Facts, counting: Counting) -> bool:
    if counting.each is not None and facts[_PLACES[counting.each]] is None:
        return False
    return all(facts[_PLACES[name]] == value for name, value in counting.conditions.items())


def _by_calendar(facts: Facts, countings: Iterator[Counting]) -> Matches:
    found: dict[Calendar, list[Addition]] = {}
    for counting in countings:
        subject = "" if counting.each is None else facts[_PLACES[counting.each]] or ""
        addition = Addition(counting.id, subject, counting.counted_since, counting.is_window)
        found.setdefault(counting.calendar, []).append(addition)
    return list(found.items())
