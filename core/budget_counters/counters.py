"""The counters of budgets, moved in the transaction that writes the events (`docs/decisions/0040-counting.md`)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Context, Decimal
from functools import lru_cache
from typing import Any, Final, LiteralString, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from core.budget_counters.landed_calls import HAS_CALLS
from core.budget_counters.matching import FACTS, BudgetFacts, Counting, Hits, Index, Shape
from core.budget_counters.windows import Calendar, counter_key
from core.db.advisory_locks import Single
from core.dimensions import ANY_MODEL_NAME, ENTITIES
from core.ledger_id import LedgerId
from core.process.stored_rows import readable

MEASURES: Final[tuple[LiteralString, ...]] = (
    "cost_usd",
    "tokens",
    "event_count",
    "estimated_count",
    "unpriced_count",
    "unpriced_tokens",
)
"""The sums of a counter; an unpriced event adds nothing to the cost."""

COUNT_IN: Final[LiteralString] = f"SELECT pg_advisory_xact_lock_shared({Single.COUNTING})"
"""A statement before `Countings.refresh`: a new budget waits for writers that may not know it."""

TOUCHED: Final = "budget_touch"
"""The PostgreSQL notification that counters have moved."""

_measures: Final[LiteralString] = ", ".join(MEASURES)
_added: Final[LiteralString] = ", ".join(f"{m} = c.{m} + excluded.{m}" for m in MEASURES)
_ADD: Final[LiteralString] = f"""
WITH added AS (
    INSERT INTO budget_counter AS c (counting, window_start, subject, shard, {_measures}, first_at)
    SELECT counting, window_start, subject, $1::smallint, {_measures}, first_at
    FROM unnest($2::bigint[], $3::timestamptz[], $4::text[], $5::numeric[], $6::bigint[], $7::bigint[], $8::bigint[],
        $9::bigint[], $10::bigint[], $11::timestamptz[]) AS t (counting, window_start, subject, {_measures}, first_at)
    ON CONFLICT (counting, window_start, subject, shard)
        DO UPDATE SET {_added}, first_at = least(c.first_at, excluded.first_at)
), touched AS (
    INSERT INTO budget_touch (countings, windows, subjects)
    SELECT $12::bigint[], $13::timestamptz[], $14::text[] WHERE cardinality($12::bigint[]) > 0
)
SELECT pg_notify('{TOUCHED}', '')
"""

COUNTING: Final[LiteralString] = "id, org_id, kind, conditions, model_exact, each, calendar, counted_since"
"""The columns that `read_counting` reads."""
_CLOCK: Final[LiteralString] = f"SELECT version, {HAS_CALLS} AS has_calls FROM counting_clock"
NEXT_VERSION: Final[LiteralString] = "UPDATE counting_clock SET version = version + 1 RETURNING version"
"""The row stays locked until the commit, so that versions commit in order."""
_CHANGES: Final[LiteralString] = f"SELECT {COUNTING}, retired FROM counting WHERE version > $1"
_OF_LEDGER: Final[LiteralString] = f"SELECT {COUNTING}, retired FROM counting WHERE org_id = $1 AND NOT retired"

_staged_facts: Final[LiteralString] = ", ".join(
    f"u.{name}" if name == "user_id" else f"e.{name}" if name in ENTITIES else f"d.{name}" for name in FACTS
)
_STAGED: Final[LiteralString] = f"""
SELECT {_staged_facts}, e.time, e.cost_usd, e.input_tokens + e.output_tokens, e.event_count, d.cost_status
FROM stage e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
LEFT JOIN subject u ON u.org_id = e.org_id AND u.user_key = e.user_key
"""

_add = Context(prec=200).add
_NOTHING: Final = Decimal(0)
_decode_conditions = msgspec.json.Decoder(dict[str, str]).decode


@lru_cache(10_000)
def _calendar(text: str) -> Calendar:
    """One object for all equal calendars, so that they can be compared by identity."""
    calendar: Calendar = msgspec.json.decode(text, type=Calendar)
    ZoneInfo(calendar.timezone)
    return calendar


class Spent(NamedTuple):
    """Amounts that one row of the ledger adds: those of an event, or the signed ones of a correction."""

    cost_usd: Decimal | None
    tokens: int
    event_count: int
    cost_status: str


class Entry(NamedTuple):
    """One row that is being written to the ledger."""

    ledger_id: LedgerId
    facts: BudgetFacts
    time: datetime
    spent: Spent


def counted_by(conditions: Mapping[str, str], model_exact: bool) -> dict[str, str]:
    """The conditions as events are compared with them: one on `model` is met by any of the model's names, unless it is
    exact."""
    return {ANY_MODEL_NAME if name == "model" and not model_exact else name: of for name, of in conditions.items()}


def read_counting(row: Any) -> Counting:
    return Counting(
        row["id"],
        row["org_id"],
        row["kind"] == "window",
        counted_by(_decode_conditions(row["conditions"]), row["model_exact"]),
        row["each"],
        _calendar(row["calendar"]),
        row["counted_since"],
    )


class Countings:
    """The countings that a process knows, by ledger; only committed ones."""

    def __init__(self) -> None:
        self._version = -1
        self._ledgers: dict[int, Index] = {}
        self.has_calls = False
        """Whether any call waited for its event when this was read last: a transaction that lands events looks for
        theirs."""

    @property
    def version(self) -> int:
        """That of `counting_clock` at the last refresh. An erasure of a person raises it, too."""
        return self._version

    async def refresh(self, connection: Any) -> None:
        """Read the changes since the known version, in the writer's transaction, after `COUNT_IN`."""
        clock = await connection.fetchrow(_CLOCK)
        version, self.has_calls = clock["version"], clock["has_calls"]
        if version == self._version:
            return
        if version < self._version:  # another database than before
            self._version, self._ledgers = -1, {}
        self._take(await connection.fetch(_CHANGES, self._version))
        self._version = version

    async def refresh_one(self, connection: Any, ledger_id: LedgerId) -> None:
        """Read one ledger's countings, for a caller that writes to it only now and then."""
        self._take(await connection.fetch(_OF_LEDGER, ledger_id))

    def _take(self, rows: Sequence[Any]) -> None:
        for row in rows:
            self.index(row["org_id"]).remove(row["id"])
        for counting in readable("counting", [row for row in rows if not row["retired"]], read_counting):
            self.index(counting.ledger_id).add(counting)

    def index(self, ledger_id: LedgerId) -> Index:
        """The index of a ledger, created if there is none."""
        return self._ledgers.setdefault(ledger_id, Index())

    def __bool__(self) -> bool:
        """Whether any ledger has budgets."""
        return any(self._ledgers.values())

    def of(self, ledger_id: LedgerId) -> Index | None:
        """The index of a ledger; None: it has no budgets."""
        index = self._ledgers.get(ledger_id)
        return index if index else None


_Key = tuple[int, datetime, str]
_Sums = tuple[Decimal, int, int, int, int, int, datetime]


def _sum(entries: Sequence[Entry]) -> _Sums:
    """The sum of entries that add to the same counters."""
    cost, first = _NOTHING, entries[0].time
    tokens = events = estimated = unpriced = unpriced_tokens = 0
    for _, _, time, (usd, its_tokens, count, status) in entries:
        if usd is not None:
            cost = _add(cost, usd)
        tokens += its_tokens
        events += count
        if status == "estimated":
            estimated += count
        elif status == "unpriced":
            unpriced += count
            unpriced_tokens += its_tokens
        if time < first:
            first = time
    return cost, tokens, events, estimated, unpriced, unpriced_tokens, first


def _plus(a: _Sums, b: _Sums) -> _Sums:
    first = a[6] if a[6] < b[6] else b[6]
    return _add(a[0], b[0]), a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5], first


_Groups = dict[tuple[int, str, int], tuple[Hits, list[Entry]]]
"""Keyed by identity of the countings, subject, and an interval of time that no window's edge divides."""


def _groups(countings: Countings, entries: Iterable[Entry]) -> _Groups:
    """Group entries by the counters they add to. The hot path: the inner loop runs once for each event and shape."""
    groups: _Groups = {}
    shapes: dict[int, Sequence[Shape]] = {}
    for entry in entries:
        ledger_id, facts, time, _ = entry
        own = shapes.get(ledger_id)
        if own is None:
            index = countings.of(ledger_id)
            own = shapes[ledger_id] = index.shapes if index else ()
        if own:
            at = int(time.timestamp())
            for keys, each, seconds, table in own:
                subject = "" if each is None else facts[each]
                if subject is not None:
                    for values in keys(facts):
                        hits = table.get(values)
                        if hits is not None:
                            key = id(hits), subject, at // seconds
                            if key in groups:
                                groups[key][1].append(entry)
                            else:
                                groups[key] = hits, [entry]
    return groups


def additions(countings: Countings, entries: Iterable[Entry]) -> tuple[dict[_Key, _Sums], set[_Key]]:
    """The sums to add to each counter, and those of the counters that are compared with a limit."""
    gained: dict[_Key, _Sums] = {}
    windows: set[_Key] = set()
    for (_, subject, _), (hits, alike) in _groups(countings, entries).items():
        sums = _sum(alike)
        calendar, start = None, sums[6]
        for hit in hits:
            if hit.calendar is not calendar:
                calendar = hit.calendar
                start = counter_key(calendar, sums[6])
            if sums[6] >= hit.counted_since:
                key = hit.counting_id, start, subject
                gained[key] = _plus(gained[key], sums) if key in gained else sums
                if hit.is_window:
                    windows.add(key)
    return gained, windows


async def add(connection: Any, countings: Countings, entries: Iterable[Entry], shard: int) -> None:
    """Add these rows to the counters of their budgets, in key order, and notify the evaluator."""
    gained, windows = additions(countings, entries)
    if gained:
        keys = sorted(gained)
        sums = [gained[key] for key in keys]
        touched = _columns(sorted(windows), 3)
        await connection.execute(_ADD, shard, *_columns(keys, 3), *_columns(sums, len(MEASURES) + 1), *touched)


async def add_staged(connection: Any, ledger_id: LedgerId, shard: int) -> None:
    """Add the rows of one ledger's `stage` table to its counters; execute `COUNT_IN` before."""
    countings = Countings()
    await countings.refresh_one(connection, ledger_id)
    if countings.of(ledger_id) is not None:
        rows = [tuple(row) for row in await connection.fetch(_STAGED)]
        facts = len(FACTS)
        entries = (Entry(ledger_id, row[:facts], row[facts], Spent(*row[facts + 1 :])) for row in rows)
        await add(connection, countings, entries, shard)


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]
