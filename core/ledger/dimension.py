"""Dimension sets: one combination of what rollups group by, its id, and the cardinality rule.

Past 10,000 values of one dimension or 5,000 combinations a ledger and UTC day, new ones count as `__other__` in
rollups. What was admitted is data (`dimension_value`), so that a restart and an audit fold alike.
"""

import hashlib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from core.event import DIMENSIONS, FOLDED

MAX_VALUES: Final = 10_000
MAX_COMBINATIONS: Final = 5_000
SETS: Final = "dimension_set"
"""Under this name combinations stand among the admitted values."""

Values = tuple[str | None, ...]
"""One value a dimension, in the order of `DIMENSIONS`."""

_KEPT_WHEN_FULL: Final = frozenset({"provider", "model", "operation", "service_tier", "environment", "cost_status"})
"""What a call is stays visible when a ledger has too many combinations; attribution folds first."""


@lru_cache(100_000)
def set_id(values: Values) -> str:
    """128 bits of BLAKE2b over the values as hex; values hold no control characters, so 0x1f parts them."""
    text = "\x1f".join([value or "" for value in values])
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


class Admission(NamedTuple):
    """A row of `dimension_value` that is to be written."""

    org_id: int
    utc_day: date
    dimension: str
    value: str


class Folding(NamedTuple):
    values: Values
    set_id: str


class LedgerDay:
    """What one ledger has admitted on one UTC day."""

    def __init__(self, org_id: int, utc_day: date, admitted: Iterable[tuple[str, str]]) -> None:
        self._org_id = org_id
        self._utc_day = utc_day
        self._values: dict[str, set[str]] = {name: set() for name in (*DIMENSIONS, SETS)}
        for dimension, value in admitted:
            self._values[dimension].add(value)
        self._foldings: dict[str, Folding] = {}
        self._admissions: list[Admission] = []

    def take_admissions(self) -> list[Admission]:
        """What was admitted since the last call, to be stored in the same transaction as its events."""
        taken, self._admissions = self._admissions, []
        return taken

    def knows(self, id_: str) -> bool:
        """Whether it is settled what this set counts in."""
        return id_ in self._values[SETS] or id_ in self._foldings

    def fold(self, values: Values, id_: str) -> Folding | None:
        """The set that rollups count this one in; None where it is itself."""
        if id_ in self._values[SETS]:
            return None
        if folding := self._foldings.get(id_):
            return folding
        folded = tuple(
            value if value is None or self._admit(dimension, value, MAX_VALUES) else FOLDED
            for dimension, value in zip(DIMENSIONS, values, strict=True)
        )
        folded = self._within_combinations(folded)
        if folded == values:
            return None
        folding = Folding(folded, set_id(folded))
        self._foldings[id_] = folding
        return folding

    def _within_combinations(self, values: Values) -> Values:
        if self._admit(SETS, set_id(values), MAX_COMBINATIONS):
            return values
        coarse = self._folded_but(values, _KEPT_WHEN_FULL)
        if self._admit(SETS, set_id(coarse), 2 * MAX_COMBINATIONS):
            return coarse
        return self._folded_but(values, frozenset({"cost_status"}))

    def _folded_but(self, values: Values, kept: frozenset[str]) -> Values:
        for dimension, value in zip(DIMENSIONS, values, strict=True):
            if value is not None and dimension not in kept:
                self._mark_folded(dimension)
        return tuple(
            value if value is None or dimension in kept else FOLDED
            for dimension, value in zip(DIMENSIONS, values, strict=True)
        )

    def _admit(self, dimension: str, value: str, limit: int) -> bool:
        admitted = self._values[dimension]
        if value in admitted:
            return True
        if len(admitted) >= limit:
            self._mark_folded(dimension)
            return False
        admitted.add(value)
        self._admissions.append(Admission(self._org_id, self._utc_day, dimension, value))
        return True

    def _mark_folded(self, dimension: str) -> None:
        """From here on a filter on this dimension and day must ask the raw events."""
        if FOLDED not in self._values[dimension]:
            self._values[dimension].add(FOLDED)
            self._admissions.append(Admission(self._org_id, self._utc_day, dimension, FOLDED))
