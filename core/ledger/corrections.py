"""Corrections: further rows of an event (`seq` 1, 2, …) with signed amounts, so that every rollup stays a plain sum.

Where only amounts change, one row holds the differences. Where the event's dimension set changes, as from unpriced to
priced, one row subtracts the event from the old set and another adds it to the new one.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID

from core.budget_counters.counters import COUNT_IN, add_staged
from core.db.advisory_locks import OLD_DAYS_MAY_CHANGE
from core.db.pool import INDEXED_HASH_JOINS, run_again
from core.errors import Conflict
from core.ledger import write_sql
from core.ledger.cardinality import read_days, store_dimensions
from core.ledger.closed_periods import closed_months, month_of
from core.ledger.copy_row import KEY_COLUMNS, STAGE_COLUMNS
from core.ledger.dimension_set import Values, set_id
from core.ledger.measures import CORRECTED_COUNTS
from core.ledger_id import LedgerId
from core.money import minus
from core.process.telemetry import COMPRESSION
from core.token_columns import COST_COLUMNS, TOKEN_COLUMNS

SHARD: Final = 8
"""The cube's shard of corrections. No partition uses it, so corrections and events never wait for each other."""

Costs = Sequence[Decimal | None]
"""USD by class, in the order of `COST_COLUMNS`; None: no cost of that class."""


class Standing(NamedTuple):
    """The row of an event that says what its call was."""

    seq: int = 0
    time: datetime | None = None
    """None: that of the event."""


AS_IT_CAME: Final = Standing()
"""Its first row."""


class CostState(NamedTuple):
    """An event's cost, the price and reason behind it, and the dimension set that it counts in."""

    cost_usd: Decimal | None
    list_cost_usd: Decimal | None
    cache_saved_usd: Decimal | None
    costs: Costs
    price_id: int | None
    discount_id: int | None
    reason: str | None
    values: Values
    """Of its dimension set, in the order of `DIMENSIONS`."""


class Correction(NamedTuple):
    """The change of one event's cost from `was` to `now`."""

    event_id: UUID
    event_time: datetime
    """Of the row with `seq` 0."""
    own_time: datetime
    """The time of the call; differs from `event_time` where the event arrived after its month was closed."""
    last_seq: int
    was: CostState
    was_set: UUID
    was_folded: UUID | None
    now: CostState
    standing: Standing = AS_IT_CAME

    @property
    def difference_usd(self) -> Decimal:
        return minus(self.now.cost_usd, self.was.cost_usd) or Decimal(0)


class PostedCorrection(NamedTuple):
    """A correction from the table `correction`."""

    event_time: datetime
    time: datetime
    """When it counts: `event_time`, or `posted_at` where that month was closed."""
    posted_at: datetime
    difference_usd: Decimal
    cost_usd: Decimal | None
    """The event's cost from then on."""
    reason: str | None
    price_id: int | None


class _PostingRow(NamedTuple):
    """A row of the temporary table `posting`. `sign`: −1 subtracts the event, 1 adds it, 0 changes only its cost."""

    ledger_id: LedgerId
    event_id: UUID
    event_time: datetime
    stands: int
    stands_at: datetime
    seq: int
    sign: int
    time: datetime
    posted_at: datetime
    dimension_set: UUID
    folded_set: UUID | None
    price_id: int | None
    discount_id: int | None
    reason: str | None
    cost_usd: Decimal | None
    list_cost_usd: Decimal | None
    cache_saved_usd: Decimal | None
    costs: Costs

    def record(self) -> tuple[Any, ...]:
        return (*self[:-1], *self.costs)


_class_columns: Final[LiteralString] = ", ".join(f"{column} numeric" for column in COST_COLUMNS)

_POSTING: Final[LiteralString] = f"""
CREATE TEMP TABLE IF NOT EXISTS posting (
    org_id integer, event_id uuid, event_time timestamptz, stands smallint, stands_at timestamptz, seq smallint,
    sign smallint, time timestamptz,
    posted_at timestamptz, dimension_set uuid, folded_set uuid, price_id integer, discount_id integer, reason text,
    cost_usd numeric, list_cost_usd numeric, cache_saved_usd numeric, {_class_columns}) ON COMMIT DELETE ROWS
"""
_POSTING_COLUMNS: Final = ("org_id", *_PostingRow._fields[1:-1], *COST_COLUMNS)
_POSTED: Final = frozenset(_POSTING_COLUMNS) - {"posted_at", "stands", "stands_at"}
_COUNTS: Final = ("event_count", "error_count", "input_tokens", "output_tokens", "total_tokens")
SIGNED: Final = frozenset((*_COUNTS, "saved_usd", "cost_reported_usd", *TOKEN_COLUMNS))


_COLUMNS: Final = tuple(column for column in STAGE_COLUMNS if column not in KEY_COLUMNS)


def _value(column: LiteralString) -> LiteralString:
    """The SQL of a staged column: the posting's, or the event's, with the posting's sign where it is a measure."""
    if column == "received_at":
        return "p.posted_at"
    if column in _POSTED:
        return "p." + column
    if column == "posted_for":
        return "coalesce(e.posted_for, CASE WHEN p.time <> p.event_time THEN e.time END)"
    if column in ("latency_us", "ttft_us"):
        return f"e.{column} * nullif(p.sign, 0)"
    return f"e.{column} * p.sign" if column in SIGNED else "e." + column


_STAGE: Final[LiteralString] = f"""
INSERT INTO stage ({", ".join(_COLUMNS)})
SELECT {", ".join(_value(column) for column in _COLUMNS)}
FROM posting p JOIN usage_event e
    ON e.org_id = p.org_id AND e.time = p.stands_at AND e.event_id = p.event_id AND e.seq = p.stands
WHERE e.org_id = $1 AND e.time BETWEEN $2::timestamptz AND $3::timestamptz
"""
"""The bounds on the time and the hash join read a compressed day, which has no index, once for all corrections and not
once for each."""

_counts: Final[LiteralString] = ", ".join(CORRECTED_COUNTS)
_summed: Final[LiteralString] = ", ".join(f"sum({count}) AS {count}" for count in CORRECTED_COUNTS)
_added: Final[LiteralString] = ", ".join(f"{c} = t.{c} + excluded.{c}" for c in ("credit_usd", *CORRECTED_COUNTS))
TOTAL: Final[LiteralString] = f"""
INSERT INTO correction_total AS t (org_id, dimension_set, credit_usd, {_counts})
SELECT org_id, counted_in, sum(greatest(-cost_usd, 0)), {_summed}
FROM (
    SELECT org_id, coalesce(folded_set, dimension_set) AS counted_in, coalesce(sum(cost_usd), 0) AS cost_usd, {_summed}
    FROM stage GROUP BY org_id, event_id, 2) AS events
GROUP BY 1, 2 ORDER BY 1, 2
ON CONFLICT (org_id, dimension_set) DO UPDATE SET {_added}
"""

MARK: Final[LiteralString] = """
INSERT INTO dirty_period (org_id, hour)
SELECT DISTINCT org_id, date_trunc('hour', at, 'UTC') FROM unnest($1::int[], $2::timestamptz[]) AS standing (org_id, at)
"""
"""The hours of rows that stand no longer, or at another cost, because of rows elsewhere: savings are of what stands."""

RECORD: Final[LiteralString] = """
INSERT INTO correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd,
    cache_saved_usd, price_id, discount_id, reason, dimension_set, folded_set, stands, stands_at)
SELECT * FROM unnest($1::int[], $2::uuid[], $3::timestamptz[], $4::smallint[], $5::timestamptz[], $6::timestamptz[],
    $7::numeric[], $8::numeric[], $9::numeric[], $10::numeric[], $11::int[], $12::int[], $13::text[], $14::uuid[],
    $15::uuid[], $16::smallint[], $17::timestamptz[])
"""


async def post(connection: Any, ledger_id: LedgerId, corrections: Sequence[Correction], posted_at: datetime) -> None:
    """Writes corrections of a ledger's events, each at its event's time, or at `posted_at` where that month is closed.

    A transaction that loses a deadlock, for instance with a compression, is run again.

    Raises:
        Conflict: one of the events was corrected by another process meanwhile; nothing was written.
    """
    await run_again(
        lambda: _post(connection, ledger_id, corrections, posted_at),
        on_lost=lambda reason: COMPRESSION.transactions_repeated.labels("correct", reason).inc(),
    )


async def _post(connection: Any, ledger_id: LedgerId, corrections: Sequence[Correction], posted_at: datetime) -> None:
    event_times = [c.event_time for c in corrections]
    async with connection.transaction():
        locks: LiteralString = f"{OLD_DAYS_MAY_CHANGE}; {COUNT_IN}"
        await connection.execute(f"{INDEXED_HASH_JOINS}; {locks}; {write_sql.STAGE}; {_POSTING}")
        closed = await closed_months(connection, ledger_id, event_times, posted_at)
        times = [posted_at if month_of(c.event_time) in closed else c.event_time for c in corrections]
        sets = await _sets(connection, ledger_id, corrections, times)
        rows = [
            row
            for c, time, new in zip(corrections, times, sets, strict=True)
            for row in _rows(ledger_id, c, time, posted_at, new)
        ]
        await connection.copy_records_to_table(
            "posting", records=[row.record() for row in rows], columns=_POSTING_COLUMNS
        )
        standing_times = [row.stands_at for row in rows]
        await connection.execute(_STAGE, ledger_id, min(standing_times), max(standing_times))
        if await connection.fetch(write_sql.LAND, SHARD):
            raise Conflict("These events were corrected by another request meanwhile; ask again.", code="corrected")
        await connection.execute(TOTAL)
        await connection.execute(MARK, [ledger_id] * len(rows), standing_times)
        await add_staged(connection, ledger_id, SHARD)
        last = {(row.event_id, row.event_time): row for row in rows}
        records = [_directory(c, last[c.event_id, c.event_time]) for c in corrections]
        await connection.execute(RECORD, *map(list, zip(*records, strict=True)))


async def corrections_of(
    connection: Any, ledger_id: LedgerId, event_id: UUID, event_time: datetime
) -> list[PostedCorrection]:
    """The corrections of one event, oldest first."""
    rows = await connection.fetch(
        f"""SELECT {", ".join(PostedCorrection._fields)} FROM correction
            WHERE org_id = $1 AND event_id = $2 AND event_time = $3 AND stands >= 0 ORDER BY seq""",
        ledger_id,
        event_id,
        event_time,
    )
    return [PostedCorrection(*row) for row in rows]


def _rows(
    ledger_id: LedgerId, c: Correction, time: datetime, posted_at: datetime, new: tuple[UUID, UUID | None]
) -> list[_PostingRow]:
    def row(seq: int, sign: int, sets: tuple[UUID, UUID | None], at: CostState, money: CostState) -> _PostingRow:
        standing = c.standing.seq, c.standing.time or c.event_time
        place = ledger_id, c.event_id, c.event_time, *standing, c.last_seq + seq, sign, time, posted_at
        why = at.price_id, at.discount_id, at.reason
        amounts = money.cost_usd, money.list_cost_usd, money.cache_saved_usd, money.costs
        return _PostingRow._make((*place, *sets, *why, *amounts))

    if new[0] == c.was_set:
        return [row(1, 0, (c.was_set, c.was_folded), c.now, _minus(c.now, c.was))]
    none = [None] * len(COST_COLUMNS)
    nothing = c.was._replace(cost_usd=None, list_cost_usd=None, cache_saved_usd=None, costs=none)
    taken_back = row(1, -1, (c.was_set, c.was_folded), c.was, _minus(nothing, c.was))
    return [taken_back, row(2, 1, new, c.now, c.now)]


def _minus(one: CostState, other: CostState) -> CostState:
    return one._replace(
        cost_usd=minus(one.cost_usd, other.cost_usd),
        list_cost_usd=minus(one.list_cost_usd, other.list_cost_usd),
        cache_saved_usd=minus(one.cache_saved_usd, other.cache_saved_usd),
        costs=[minus(a, b) for a, b in zip(one.costs, other.costs, strict=True)],
    )


async def _sets(
    connection: Any, ledger_id: LedgerId, corrections: Sequence[Correction], times: Sequence[datetime]
) -> list[tuple[UUID, UUID | None]]:
    """Each event's new dimension set, and the set that rollups of its day count instead, None where it is the same."""
    ids = [set_id(c.now.values) for c in corrections]
    moved = {
        (ledger_id, time.date()) for c, id_, time in zip(corrections, ids, times, strict=True) if UUID(id_) != c.was_set
    }
    days = await read_days(connection, moved) if moved else {}
    found: list[tuple[UUID, UUID | None]] = []
    new: dict[tuple[LedgerId, str], Values] = {}
    for c, id_, time in zip(corrections, ids, times, strict=True):
        if UUID(id_) == c.was_set:
            found.append((c.was_set, c.was_folded))
            continue
        folding = days[ledger_id, time.date()].fold(c.now.values, id_)
        new[ledger_id, id_] = c.now.values
        if folding:
            new[ledger_id, folding.set_id] = folding.values
        found.append((UUID(id_), UUID(folding.set_id) if folding else None))
    await store_dimensions(connection, new, (a for day in days.values() for a in day.take_admissions()))
    return found


def _directory(c: Correction, last: _PostingRow) -> tuple[Any, ...]:
    now = c.now
    key = last.ledger_id, c.event_id, c.event_time, last.seq, last.time, last.posted_at
    holds = now.cost_usd, now.list_cost_usd, now.cache_saved_usd, now.price_id, now.discount_id, now.reason
    return (*key, c.difference_usd, *holds, last.dimension_set, last.folded_set, *c.standing)
