"""A new budget's counters take in what was there before it, and miss and double nothing that lands meanwhile.

Why it is exact, without making a writer wait, is in `docs/decisions/0040-counting.md`.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg
import msgspec

from core.budget import EPOCH, counter_key, windows_between
from core.budgets.counters import MEASURES, TOUCHED, WRITERS_LOCK, read_counting
from core.budgets.forgetting import kept_since
from core.budgets.matching import Counting
from core.event import NEWEST, OLDEST
from core.ledger.reader import RAW_TIMEOUT_MS, costs
from core.ledger.statement import CostQuery

SHARD: Final = -1
PATIENT_MS: Final = 600_000
_LOCK: Final = 0x0071AA
_POLL: Final = 0.005
_ATTEMPTS: Final = 4
_UNPRICED, _UNPRICED_TOKENS = MEASURES.index("unpriced_count"), MEASURES.index("unpriced_tokens")
_subtract: Final = Context(prec=200).subtract

_WRITERS: Final[LiteralString] = f"""
SELECT coalesce(array_agg(virtualtransaction), '{{}}') FROM pg_locks
WHERE locktype = 'advisory' AND classid = 0 AND objid = {WRITERS_LOCK} AND objsubid = 1 AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""

_COUNTING: Final[LiteralString] = """
SELECT id, org_id, kind, conditions, each, calendar, counted_since FROM counting
WHERE id = $1 AND NOT retired
"""

_measures: Final[LiteralString] = ", ".join(MEASURES)
_summed: Final[LiteralString] = ", ".join(f"sum({m}) AS {m}" for m in MEASURES)
_added: Final[LiteralString] = ", ".join(f"{m} = c.{m} + excluded.{m}" for m in MEASURES)

_COUNTED: Final[LiteralString] = f"""
SELECT window_start, subject, {_summed} FROM budget_counter
WHERE counting = $1 AND (window_start >= $2 OR window_start = 'epoch') GROUP BY 1, 2
"""
_ADD: Final[LiteralString] = f"""
INSERT INTO budget_counter AS c (counting, shard, window_start, subject, {_measures}, first_at)
SELECT $1, {SHARD}, * FROM unnest($2::timestamptz[], $3::text[], $4::numeric[], $5::bigint[], $6::bigint[],
    $7::bigint[], $8::bigint[], $9::bigint[], $10::timestamptz[])
ON CONFLICT (counting, window_start, subject, shard)
    DO UPDATE SET {_added}, first_at = least(c.first_at, excluded.first_at)
"""
_DONE: Final[LiteralString] = f"""
WITH touched AS (
    INSERT INTO budget_touch (budget_id) SELECT budget_id FROM counting WHERE id = $1 AND kind = 'window'
), counted AS (UPDATE counting SET counted = true WHERE id = $1)
SELECT pg_notify('{TOUCHED}', '')
"""
_RUNS: Final[LiteralString] = """
SELECT run_id, min(first_at) AS first_at FROM (
    SELECT run_id, first_at FROM run WHERE org_id = $1 AND hour >= $2 AND run_id <> ''
    UNION ALL
    SELECT e.run_id, e.time FROM (SELECT DISTINCT hour FROM dirty_period WHERE org_id = $1 AND hour >= $2) AS p
    CROSS JOIN LATERAL (SELECT * FROM usage_event e WHERE e.org_id = $1 AND e.time >= p.hour
        AND e.time < p.hour + interval '1 h' AND e.run_id IS NOT NULL OFFSET 0) AS e) AS runs
GROUP BY 1
"""

Counters = Mapping[tuple[datetime, str], Sequence[Decimal]]
"""By window and subject, in the order of `MEASURES`."""


class Discrepancy(NamedTuple):
    """A counter that holds something else than the ledger."""

    window_start: datetime
    subject: str
    missing: Sequence[Decimal]
    """In the order of `MEASURES`."""


async def recount(pool: asyncpg.Pool, counting_id: int, now: datetime, timeout_ms: int = RAW_TIMEOUT_MS) -> bool:
    """Bring a counting's counters to what the ledger holds; may run again, and beside itself and all writers.

    False: somebody else is at it. Raises `Unprocessable` where raw events had to answer and took too long.
    """
    connection: Any
    async with pool.acquire() as connection:
        # Before the snapshot, so that it sees what another recount has added.
        if not await connection.fetchval("SELECT pg_try_advisory_lock($1, $2)", _LOCK, counting_id % 2**31):
            return False
        try:
            await _until_all_writers_know(connection)
            for attempt in range(1, _ATTEMPTS + 1):
                try:
                    await _recount(connection, counting_id, now, timeout_ms)
                    return True
                except asyncpg.SerializationError:
                    if attempt == _ATTEMPTS:
                        raise
        finally:
            await connection.execute("SELECT pg_advisory_unlock($1, $2)", _LOCK, counting_id % 2**31)
    raise AssertionError("the last attempt returns or raises")


async def _until_all_writers_know(connection: Any) -> None:
    """Those under way now may have looked before the counting was there; whoever begins later finds it."""
    waited_for = set(await connection.fetchval(_WRITERS))
    while waited_for:
        await asyncio.sleep(_POLL)
        waited_for &= set(await connection.fetchval(_WRITERS))


async def _recount(connection: Any, counting_id: int, now: datetime, timeout_ms: int) -> None:
    async with connection.transaction(isolation="repeatable_read"):
        row = await connection.fetchrow(_COUNTING, counting_id)
        if row is None:
            return
        counting = read_counting(row)
        missing = await discrepancies(connection, counting, now, timeout_ms)
        if missing:
            first = await _first_seen(connection, counting, missing)
            columns = [[d.window_start for d in missing], [d.subject for d in missing]]
            sums = [list(column) for column in zip(*(d.missing for d in missing), strict=True)]
            integers = [[int(value) for value in column] for column in sums[1:]]
            await connection.execute(_ADD, counting_id, *columns, sums[0], *integers, first)
        await connection.execute(_DONE, counting_id)


async def discrepancies(connection: Any, counting: Counting, now: datetime, timeout_ms: int) -> list[Discrepancy]:
    """What the ledger holds beyond the counters, in the transaction's one snapshot."""
    forgotten = await connection.fetchval("SELECT forgotten_before FROM counting_clock")
    forgotten = min(forgotten, now - OLDEST - timedelta(days=1))  # later only where a clock was ahead for a while
    since = max(counting.counted_since, kept_since(counting.calendar, forgotten, now))
    counting = msgspec.structs.replace(counting, counted_since=since)
    there = await in_ledger(connection, counting, now, timeout_ms)
    first = counter_key(counting.calendar, counting.counted_since)
    rows = await connection.fetch(_COUNTED, counting.id, first)
    counted = {(row["window_start"], row["subject"]): [Decimal(row[m]) for m in MEASURES] for row in rows}
    nothing = [Decimal(0)] * len(MEASURES)
    found: list[Discrepancy] = []
    keys = there.keys() | counted.keys()
    if counting.calendar.period == "run" and forgotten > EPOCH:
        active = {row["run_id"] for row in await connection.fetch(_RUNS, counting.org_id, forgotten)}
        keys = {key for key in keys if key[1] in active}
    for key in sorted(keys):
        a, b = there.get(key, nothing), counted.get(key, nothing)
        missing = [_subtract(x, y) for x, y in zip(a, b, strict=True)]
        if any(missing):
            found.append(Discrepancy(key[0], key[1], missing))
    return found


async def in_ledger(connection: Any, counting: Counting, now: datetime, timeout_ms: int) -> Counters:
    """What the counters of such a counting are to hold; in a REPEATABLE READ transaction of the caller's."""
    until = now + NEWEST + timedelta(days=1)
    windows = windows_between(counting.calendar, counting.counted_since, until)
    since = counting.counted_since
    stretches = [(max(window.start, since), window.end or until) for window in windows]
    group_by = () if counting.each is None else (counting.each,)
    query = CostQuery(counting.org_id, stretches[0][0], stretches[-1][1], group_by, counting.conditions, 2**31, True)
    totals: dict[tuple[datetime, str], list[Decimal]] = defaultdict(lambda: [Decimal(0)] * len(MEASURES))

    async def rows(asked: CostQuery) -> Iterator[tuple[list[Decimal], Mapping[str, Any]]]:
        found = await costs(connection, asked, stretches, timeout_ms)
        counted = (row for row in found.rows if counting.each is None or row.labels[0] is not None)
        return ((totals[_key(counting, windows[row.bucket].start, row.labels)], row.measures) for row in counted)

    for sums, of in await rows(query):
        figures = of["cost_usd"], _tokens(of), of["event_count"], of["estimated_count"], of["unpriced_count"]
        sums[: len(figures)] = map(Decimal, figures)
    if any(sums[_UNPRICED] for sums in totals.values()):
        for sums, of in await rows(query._replace(filters={**counting.conditions, "cost_status": "unpriced"})):
            sums[_UNPRICED_TOKENS] = Decimal(_tokens(of))
    return totals


def _tokens(of: Mapping[str, Any]) -> int:
    tokens: int = of["input_tokens"] + of["output_tokens"]
    return tokens


def _key(counting: Counting, start: datetime, labels: Sequence[str | None]) -> tuple[datetime, str]:
    return EPOCH if counting.calendar.period == "run" else start, (labels[0] or "") if labels else ""


async def _first_seen(connection: Any, counting: Counting, found: Sequence[Discrepancy]) -> list[datetime]:
    """When each window's first event was, where that is what it begins with; of others their start."""
    if counting.calendar.period != "run":
        return [d.window_start for d in found]
    rows = await connection.fetch(_RUNS, counting.org_id, counting.counted_since)
    first = {row["run_id"]: max(row["first_at"], counting.counted_since) for row in rows}
    return [first.get(d.subject, counting.counted_since) for d in found]
