"""The cardinality rule: how many values of a dimension, and how many dimension sets, a ledger may have on a day.

Past 10,000 values of one dimension or 5,000 sets on one ledger and UTC day, rollups count new ones as `__other__`;
events keep their own values. Admitted values are stored (`dimension_value`), so that after a restart the same values
are folded.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from core.db.advisory_locks import LOCK_DAYS
from core.dimensions import DIMENSIONS, FOLDED, MODEL_NAMES
from core.ledger import write_sql
from core.ledger.dimension_set import Values, set_id
from core.ledger_id import LedgerId
from core.limits import MAX_COMBINATIONS, MAX_VALUES

SETS: Final = "dimension_set"
"""The name under which `dimension_value` lists admitted sets."""

_KEPT_WHEN_FULL: Final = frozenset(
    {"provider", *MODEL_NAMES, "operation", "service_tier", "environment", "cost_status"}
)
"""When a day has too many sets, attribution is folded first; these, which say what was called, are kept."""
_WITH_MODEL: Final = frozenset(MODEL_NAMES[1:])
"""Dimensions that follow from the model: folded where it is, and not admitted by themselves."""
_MODEL: Final = DIMENSIONS.index("model")


class Admission(NamedTuple):
    """A new row of `dimension_value`."""

    ledger_id: LedgerId
    utc_day: date
    dimension: str
    value: str


class Folding(NamedTuple):
    """The set that rollups count in place of another."""

    values: Values
    set_id: str


class LedgerDay:
    """The values and sets that one ledger has admitted on one UTC day."""

    def __init__(self, ledger_id: LedgerId, utc_day: date, admitted: Iterable[tuple[str, str]]) -> None:
        self._ledger_id = ledger_id
        self._utc_day = utc_day
        self._values: dict[str, set[str]] = defaultdict(set)
        for dimension, value in admitted:
            self._values[dimension].add(value)
        self._foldings: dict[str, Folding] = {}
        self._admissions: list[Admission] = []

    def take_admissions(self) -> list[Admission]:
        """New admissions since the last call; the caller stores them in the transaction that stores their events."""
        taken, self._admissions = self._admissions, []
        return taken

    def knows(self, id_: str) -> bool:
        """Whether folding this set would admit nothing new."""
        return id_ in self._values[SETS] or id_ in self._foldings

    def fold(self, values: Values, id_: str) -> Folding | None:
        """The set that rollups count instead of this one; None: this one itself. May admit values."""
        if id_ in self._values[SETS]:
            return None
        if folding := self._foldings.get(id_):
            return folding
        folded = tuple(
            value if value is None or dimension in _WITH_MODEL or self._admit(dimension, value, MAX_VALUES) else FOLDED
            for dimension, value in zip(DIMENSIONS, values, strict=True)
        )
        if folded[_MODEL] == FOLDED:
            folded = self._folded_but(folded, frozenset(DIMENSIONS) - _WITH_MODEL)
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
            if value is not None and dimension not in kept and dimension not in _WITH_MODEL:
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
        self._admissions.append(Admission(self._ledger_id, self._utc_day, dimension, value))
        return True

    def _mark_folded(self, dimension: str) -> None:
        """Records that filters on this dimension and day must be answered from raw events."""
        if FOLDED not in self._values[dimension]:
            self._values[dimension].add(FOLDED)
            self._admissions.append(Admission(self._ledger_id, self._utc_day, dimension, FOLDED))


Day = tuple[LedgerId, date]
"""A ledger and a UTC day."""


async def read_days(connection: Any, days: Collection[Day]) -> dict[Day, LedgerDay]:
    """Reads days under locks that last until the transaction ends, so that two writers cannot pass a limit together."""
    columns = [list(column) for column in zip(*sorted(days), strict=True)]
    await connection.execute(LOCK_DAYS, *columns)
    admitted: dict[Day, list[tuple[str, str]]] = {day: [] for day in days}
    for row in await connection.fetch(write_sql.ADMITTED_ON, *columns):
        admitted[row["org_id"], row["utc_day"]].append((row["dimension"], row["value"]))
    return {day: LedgerDay(*day, values) for day, values in admitted.items()}


async def store_dimensions(
    connection: Any, sets: Mapping[tuple[LedgerId, str], Values], admissions: Iterable[Admission]
) -> None:
    """Stores new sets, by ledger and id, and admissions. Rows go in key order, so that writers cannot deadlock."""
    if sets:
        ordered = sorted(sets.items())
        columns = zip(*(values for _, values in ordered), strict=True)
        orgs, ids = [ledger_id for (ledger_id, _), _ in ordered], [id_ for (_, id_), _ in ordered]
        await connection.execute(write_sql.DIMENSION_SETS, orgs, ids, *map(list, columns))
    if admitted := sorted(admissions):
        await connection.execute(write_sql.ADMIT, *map(list, zip(*admitted, strict=True)))
