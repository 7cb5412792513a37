"""The dimension sets, folded sets and user keys of rows that a transaction writes, and what it admits with them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from core.accounts.erased_people import ErasedPeople
from core.attribution.rule_store import KnownRules
from core.ledger import write_sql
from core.ledger.cardinality import LedgerDay, read_days, store_dimensions
from core.ledger.dimension_set import Values
from core.ledger_id import LedgerId
from core.process.telemetry import METRICS

_CACHE_LIMIT: Final = 200_000


class Caches:
    """Facts that the database has committed. A full cache is emptied."""

    def __init__(self) -> None:
        self.stored_sets: set[tuple[LedgerId, str]] = set()
        self.user_keys: dict[tuple[LedgerId, str], int] = {}
        self.days: dict[tuple[LedgerId, date], LedgerDay] = {}
        self.erased = ErasedPeople()
        self.rules = KnownRules()

    def trim(self) -> None:
        for cache in (self.stored_sets, self.user_keys):
            if len(cache) > _CACHE_LIMIT:
                cache.clear()
        if len(self.days) > 1_000:
            self.days.clear()


class Described(NamedTuple):
    """What decides a row's names."""

    ledger_id: LedgerId
    time: datetime
    """Where the ledger has it."""
    dimension_set: str
    values: Values
    user_id: str | None


class RowNames:
    """Of one transaction. `load` first, then `of` each row, then `store`, before the rows are inserted."""

    def __init__(self, connection: Any, caches: Caches) -> None:
        self._connection = connection
        self.caches = caches
        self._new_sets: dict[tuple[LedgerId, str], Values] = {}

    async def load(self, rows: Iterable[Described]) -> None:
        """Reads the days that may admit a new dimension set, also cached ones: other writers may have admitted some."""
        cached = self.caches.days
        growing, users = set(), set()
        for ledger_id, time, dimension_set, _, user_id in rows:
            day = ledger_id, time.date()
            if (known := cached.get(day)) is None or not known.knows(dimension_set):
                growing.add(day)
            if user_id is not None and (ledger_id, user_id) not in self.caches.user_keys:
                users.add((ledger_id, user_id))
        if growing:
            cached.update(await read_days(self._connection, growing))
        if users:
            columns = [ledger_id for ledger_id, _ in users], [user_id for _, user_id in users]
            await self._connection.execute(write_sql.NEW_SUBJECTS, *columns)
            for row in await self._connection.fetch(write_sql.SUBJECTS, *columns):
                self.caches.user_keys[row["org_id"], row["user_id"]] = row["user_key"]

    def of(self, row: Described) -> tuple[str | None, int | None]:
        """The set that rollups count instead of the row's own, and the user's key. May admit values."""
        ledger_id, time, dimension_set, values, user_id = row
        self._add_set(ledger_id, dimension_set, values)
        folding = self.caches.days[ledger_id, time.date()].fold(values, dimension_set)
        if folding is not None:
            METRICS.events_folded.inc()
            self._add_set(ledger_id, folding.set_id, folding.values)
        user_key = None if user_id is None else self.caches.user_keys[ledger_id, user_id]
        return folding.set_id if folding else None, user_key

    def _add_set(self, ledger_id: LedgerId, id_: str, values: Values) -> None:
        if (ledger_id, id_) not in self.caches.stored_sets:
            self._new_sets[ledger_id, id_] = values

    async def store(self, days: Iterable[tuple[LedgerId, date]]) -> None:
        """Stores new sets, and what these days have admitted."""
        admissions = (a for day in days for a in self.caches.days[day].take_admissions())
        await store_dimensions(self._connection, self._new_sets, admissions)
        self.caches.stored_sets.update(self._new_sets)
        self._new_sets.clear()
