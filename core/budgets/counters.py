"""Budgets' counters, moved inside the transaction that lands the events (`docs/decisions/0040-counting.md`)."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Context, Decimal
from functools import lru_cache
from typing import Any, Final, LiteralString, NamedTuple

import msgspec

from core.budget import Calendar, counter_key
from core.budgets.matching import SCOPES, Counting, Facts, Hits, Index, Shape
from core.event import EVENT_DIMENSIONS

MEASURES: Final[tuple[LiteralString, ...]] = (
    "cost_usd",
    "tokens",
    "event_count",
    "estimated_count",
    "unpriced_count",
    "unpriced_tokens",
)
"""What a counter adds up; an unpriced event adds nothing to the cost."""

WRITERS_LOCK: Final[LiteralString] = "x'71A9'::int"
COUNT_IN: Final[LiteralString] = f"SELECT pg_advisory_xact_lock_shared({WRITERS_LOCK})"
"""Before `Countings.refresh`, in a statement of its own: a new budget waits for those that may not know it."""

TOUCHED: Final = "budget_touch"
"""The notification that counters have moved."""

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

_CHANGES: Final[LiteralString] = """
SELECT id, org_id, kind, conditions, each, calendar, counted_since, retired FROM counting WHERE version > $1
"""
_OF_LEDGER: Final[LiteralString] = """
SELECT id, org_id, kind, conditions, each, calendar, counted_since, retired FROM counting
WHERE org_id = $1 AND NOT retired
"""

_staged_facts: Final[LiteralString] = ", ".join(
    [f"d.{name}" for name in EVENT_DIMENSIONS]
    + ["e.tenant", "u.user_id", "e.session_id", "e.run_id", "e.parent_run_id"]
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
    """One object for all that have the same, so that a look tells."""
    return msgspec.json.decode(text, type=Calendar)


class Spent(NamedTuple):
    """What one row of the ledger adds: an event, or the signed amounts of a correction."""

    cost_usd: Decimal | None
    tokens: int
    event_count: int
    cost_status: str


class Entry(NamedTuple):
    """One row on its way into the ledger."""

    org_id: int
    facts: Facts
    time: datetime
    spent: Spent


def read_counting(row: Any) -> Counting:
    return Counting(
        row["id"],
        row["org_id"],
        row["kind"] == "window",
        _decode_conditions(row["conditions"]),
        row["each"],
        _calendar(row["calendar"]),
        row["counted_since"],
    )


class Countings:
    """Those a process knows, by ledger. Only committed facts enter."""

    def __init__(self) -> None:
        self._version = -1
        self._ledgers: dict[int, Index] = {}

    async def refresh(self, connection: Any) -> None:
        """In the writer's transaction, after `COUNT_IN`: one look at the version, and what has changed since."""
        version = await connection.fetchval("SELECT version FROM counting_clock")
        if version == self._version:
            return
        if version < self._version:  # another database than before
            self._version, self._ledgers = -1, {}
        self._take(await connection.fetch(_CHANGES, self._version))
        self._version = version

    async def refresh_one(self, connection: Any, org_id: int) -> None:
        """The same for whoever writes to one ledger, now and then."""
        self._take(await connection.fetch(_OF_LEDGER, org_id))

    def _take(self, rows: Iterable[Any]) -> None:
        for row in rows:
            index = self.index(row["org_id"])
            index.remove(row["id"])
            if not row["retired"]:
                index.add(read_counting(row))

    def index(self, org_id: int) -> Index:
        """A ledger's, made where there is none."""
        return self._ledgers.setdefault(org_id, Index())

    def __bool__(self) -> bool:
        """Whether any ledger has budgets."""
        return any(self._ledgers.values())

    def of(self, org_id: int) -> Index | None:
        """None: this ledger has no budgets."""
        index = self._ledgers.get(org_id)
        return index if index else None


_Key = tuple[int, datetime, str]
_Sums = tuple[Decimal, int, int, int, int, int, datetime]


def _sum(entries: Sequence[Entry]) -> _Sums:
    """What events that are alike add."""
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
"""By the identity of the countings, the subject, and a stretch of time that no window's edge parts."""


def _groups(countings: Countings, entries: Iterable[Entry]) -> _Groups:
    """Events by what they add to: this is the hot path, once an event and shape."""
    groups: _Groups = {}
    shapes: dict[int, Sequence[Shape]] = {}
    for entry in entries:
        org_id, facts, time, _ = entry
        own = shapes.get(org_id)
        if own is None:
            index = countings.of(org_id)
            own = shapes[org_id] = index.shapes if index else ()
        if own:
            at = int(time.timestamp())
            for values, each, seconds, table in own:
                hits = table.get(values(facts))
                if hits is not None:
                    subject = "" if each is None else facts[each]
                    if subject is not None:
                        key = id(hits), subject, at // seconds
                        if key in groups:
                            groups[key][1].append(entry)
                        else:
                            groups[key] = hits, [entry]
    return groups


def additions(countings: Countings, entries: Iterable[Entry]) -> tuple[dict[_Key, _Sums], set[_Key]]:
    """What each counter gains, and those of them that a limit is held against."""
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
    """Move the counters of the budgets that these rows touch, in key order, and leave word of it."""
    gained, windows = additions(countings, entries)
    if gained:
        keys = sorted(gained)
        sums = [gained[key] for key in keys]
        touched = _columns(sorted(windows), 3)
        await connection.execute(_ADD, shard, *_columns(keys, 3), *_columns(sums, len(MEASURES) + 1), *touched)


async def add_staged(connection: Any, org_id: int, shard: int) -> None:
    """The same for the rows that one ledger's `stage` holds; `COUNT_IN` comes first here too."""
    countings = Countings()
    await countings.refresh_one(connection, org_id)
    if countings.of(org_id) is not None:
        rows = [tuple(row) for row in await connection.fetch(_STAGED)]
        facts = len(SCOPES)
        entries = (Entry(org_id, row[:facts], row[facts], Spent(*row[facts + 1 :])) for row in rows)
        await add(connection, countings, entries, shard)


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]
