"""Backfill of counters from the ledger, exact beside running writers: nothing is missed and nothing counted twice.

`docs/decisions/0040-counting.md` says why it is exact although no writer waits.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Context, Decimal
from typing import Any, Final, LiteralString, NamedTuple

import msgspec

from core.budget_counters.counters import COUNTING, MEASURES, TOUCHED, read_counting
from core.budget_counters.matching import Counting
from core.budget_counters.windows import EPOCH, Calendar, counter_key, windows_between
from core.budgets.retention import kept_since
from core.db.advisory_locks import Pair, Single
from core.db.compression_epochs import EVERY_SLOT
from core.db.pool import LOST, Connections, run_again
from core.errors import Unprocessable
from core.ledger.cost_sql import CostQuery
from core.ledger.exact_reads import require_unmoved, without_compression
from core.ledger.kept_events import EVENTS_DROPPED, kept_from
from core.ledger.reader import RAW_TIMEOUT_MS, costs_in_snapshot
from core.limits import NEWEST, OLDEST
from core.process.telemetry import COMPRESSION

SHARD: Final = -1
"""The shard that a backfill adds to; writers have shards from 0."""
PATIENT_MS: Final = 600_000
"""Query timeout in the background, where no request waits."""
_POLL: Final = 0.005
_ATTEMPTS: Final = 4
_LONGEST: Final = timedelta(days=100)
"""More than the longest window, a quarter; a window of a run has no end."""
_UNPRICED, _UNPRICED_TOKENS = MEASURES.index("unpriced_count"), MEASURES.index("unpriced_tokens")
_subtract: Final = Context(prec=200).subtract

_WRITERS: Final[LiteralString] = f"""
SELECT coalesce(array_agg(virtualtransaction), '{{}}') FROM pg_locks
WHERE locktype = 'advisory' AND classid = 0 AND objid = {Single.COUNTING} AND objsubid = 1 AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""

_COUNTING: Final[LiteralString] = f"SELECT {COUNTING} FROM counting WHERE id = $1 AND NOT retired"

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
"""{(window's start, subject): sums in the order of `MEASURES`}."""


_BEGUN: Final[LiteralString] = "SELECT DISTINCT run_id FROM run WHERE org_id = $1 AND hour < $2"
"""Runs with events before a time that the compactor is past."""


class Discrepancy(NamedTuple):
    """A counter that differs from the ledger."""

    window_start: datetime
    subject: str
    missing: Sequence[Decimal]
    """Ledger minus counter, in the order of `MEASURES`."""


class Comparison(NamedTuple):
    """A counting's counters beside the ledger."""

    since: datetime | None
    """Windows, or runs, that began before it were not compared: retention has dropped some of their events. None: every
    counter that is kept was compared."""
    discrepancies: list[Discrepancy]


async def recount(pool: Connections, counting_id: int, now: datetime, timeout_ms: int = RAW_TIMEOUT_MS) -> bool:
    """As `recount_on`, with a connection of the pool."""
    async with pool.acquire() as connection:
        return await recount_on(connection, counting_id, now, timeout_ms)


async def recount_on(connection: Any, counting_id: int, now: datetime, timeout_ms: int = RAW_TIMEOUT_MS) -> bool:
    """Bring a counting's counters to the sums of the ledger; can be repeated, and runs beside writers.

    The budget goes on as it is meanwhile, and whatever fails. A window that began before the ledger's events keeps what
    was counted as they came.

    Returns False if another process is doing it. Raises `Unprocessable` if raw events had to be read and took longer
    than `timeout_ms`.
    """
    # Before the snapshot, so that the snapshot sees what another recount has added.
    if not await connection.fetchval("SELECT pg_try_advisory_lock($1, $2)", Pair.RECOUNT, counting_id % 2**31):
        return False
    try:
        await _until_all_writers_know(connection)
        try:
            await run_again(lambda: _recount(connection, counting_id, now, timeout_ms), _ATTEMPTS, _count_again)
        except LOST:
            async with without_compression(connection, EVERY_SLOT):
                await _recount(connection, counting_id, now, timeout_ms)
        return True
    finally:
        await connection.execute("SELECT pg_advisory_unlock($1, $2)", Pair.RECOUNT, counting_id % 2**31)


def _count_again(reason: str) -> None:
    COMPRESSION.transactions_repeated.labels("recount", reason).inc()


async def _until_all_writers_know(connection: Any) -> None:
    """Wait for writers that may have read the countings before this one was there; later writers find it."""
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
        missing = (await compare(connection, counting, now, timeout_ms)).discrepancies
        if missing:
            first = await _first_seen(connection, counting, missing)
            columns = [[d.window_start for d in missing], [d.subject for d in missing]]
            sums = [list(column) for column in zip(*(d.missing for d in missing), strict=True)]
            integers = [[int(value) for value in column] for column in sums[1:]]
            await connection.execute(_ADD, counting_id, *columns, sums[0], *integers, first)
        await connection.execute(_DONE, counting_id)
        await require_unmoved(connection, EVERY_SLOT)


async def compare(connection: Any, counting: Counting, now: datetime, timeout_ms: int) -> Comparison:
    """Counters that differ from the ledger, read in one snapshot (the caller's REPEATABLE READ transaction).

    Where only single events could tell, as by user and feature, and some were dropped, it begins with the first window
    that has all of its events.
    """
    forgotten = await connection.fetchval("SELECT forgotten_before FROM counting_clock")
    forgotten = min(forgotten, now - OLDEST - timedelta(days=1))  # it is later only if a clock was ahead for a while
    since = max(counting.counted_since, kept_since(counting.calendar, forgotten, now))
    counting = msgspec.structs.replace(counting, counted_since=since)
    try:
        ledger, kept = await in_ledger(connection, counting, now, timeout_ms), None
    except Unprocessable as error:
        if error.code != EVENTS_DROPPED:
            raise
        kept = _first_whole(counting.calendar, await kept_from(connection, counting.ledger_id) or now)
        if kept > now:
            return Comparison(kept, [])
        counting = msgspec.structs.replace(counting, counted_since=kept)
        ledger = await in_ledger(connection, counting, now, timeout_ms)
    first = counter_key(counting.calendar, counting.counted_since)
    rows = await connection.fetch(_COUNTED, counting.id, first)
    counted = {(row["window_start"], row["subject"]): [Decimal(row[m]) for m in MEASURES] for row in rows}
    nothing = [Decimal(0)] * len(MEASURES)
    found: list[Discrepancy] = []
    keys = ledger.keys() | counted.keys()
    if counting.calendar.period == "run" and forgotten > EPOCH:
        active = {row["run_id"] for row in await connection.fetch(_RUNS, counting.ledger_id, forgotten)}
        keys = {key for key in keys if key[1] in active}
    if counting.calendar.period == "run" and kept is not None:
        begun = {row["run_id"] for row in await connection.fetch(_BEGUN, counting.ledger_id, kept)}
        keys = {key for key in keys if key[1] not in begun}
    for key in sorted(keys):
        a, b = ledger.get(key, nothing), counted.get(key, nothing)
        missing = [_subtract(x, y) for x, y in zip(a, b, strict=True)]
        if any(missing):
            found.append(Discrepancy(key[0], key[1], missing))
    return Comparison(kept, found)


def _first_whole(calendar: Calendar, time: datetime) -> datetime:
    """The start of the first window that does not begin before `time`; for runs, the time itself."""
    if calendar.period == "run":
        return time
    first, *later = windows_between(calendar, time, time + _LONGEST)
    return first.start if first.start == time else later[0].start


def last_end(now: datetime) -> datetime:
    """A time after that of every event that the ledger can hold."""
    return now + NEWEST + timedelta(days=1)


async def in_ledger(connection: Any, counting: Counting, now: datetime, timeout_ms: int) -> Counters:
    """The sums that a counting's counters must hold, read in the caller's REPEATABLE READ transaction."""
    until = last_end(now)
    windows = windows_between(counting.calendar, counting.counted_since, until)
    since = counting.counted_since
    stretches = [(max(window.start, since), window.end or until) for window in windows]
    group_by = () if counting.each is None else (counting.each,)
    query = CostQuery(counting.ledger_id, stretches[0][0], stretches[-1][1], group_by, counting.conditions, 2**31, True)
    totals: dict[tuple[datetime, str], list[Decimal]] = defaultdict(lambda: [Decimal(0)] * len(MEASURES))

    async def rows(asked: CostQuery) -> Iterator[tuple[list[Decimal], Mapping[str, Any]]]:
        found = await costs_in_snapshot(connection, asked, stretches, timeout_ms)
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
    """The `first_at` of each counter: of a run the time of its first event, otherwise the window's start."""
    if counting.calendar.period != "run":
        return [d.window_start for d in found]
    rows = await connection.fetch(_RUNS, counting.ledger_id, counting.counted_since)
    first = {row["run_id"]: max(row["first_at"], counting.counted_since) for row in rows}
    return [first.get(d.subject, counting.counted_since) for d in found]
