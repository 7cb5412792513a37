"""What each call saved, by technique: from the tables that the compactor derives, and from raw events elsewhere.

A call saved what its sender reported, else what the provider's cache saved. It is what stands, so the hour of a call
is derived again wherever a correction of it counts.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.calendar import HOUR
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS
from core.errors import Unprocessable
from core.filters import Filter
from core.ledger.cost_sql import RAW_ONLY, CostQuery, SqlArguments
from core.ledger.events import CURRENT, OF_EVENT, STANDS, event_condition, events_in
from core.ledger.kept_events import require_kept
from core.ledger.query_plan import Grains, Segment, plan
from core.ledger.reader import SHORTER, dirty_hours, require_few_in
from core.ledger_id import LedgerId
from core.limits import MAX_SCANNED_EVENTS

PROVIDER_CACHING: Final = "provider_caching"
_TIMEOUT_MS: Final = 20_000
_KNOWN: Final = frozenset((*DIMENSIONS, ANY_MODEL_NAME))
_DERIVED: Final = Grains(by_day=True, fine=HOUR, fine_is_live=False)

SAVING_MEASURES: Final[tuple[LiteralString, ...]] = ("saved_usd", "saving_count", "event_count", "cost_usd")

_CACHED: Final[LiteralString] = f"nullif({CURRENT['cache_saved_usd']}, 0)"
OF_CALLS: Final[LiteralString] = f"""
    CASE WHEN e.saving_technique IS NULL AND {_CACHED} IS NOT NULL THEN '{PROVIDER_CACHING}'
        ELSE e.saving_technique END AS technique,
    coalesce(sum(CASE WHEN e.saving_technique IS NULL THEN {_CACHED} ELSE e.saved_usd END), 0) AS saved_usd,
    count(CASE WHEN e.saving_technique IS NULL THEN {_CACHED} ELSE 0 END) AS saving_count, count(*) AS event_count,
    coalesce(sum({CURRENT["cost_usd"]}), 0) AS cost_usd"""
"""The columns of the tables, over events `e` with their last corrections `c`."""


class Saved(NamedTuple):
    technique: str | None
    """None: calls that saved nothing."""
    saved_usd: Decimal
    """May be negative for `provider_caching`: more was paid for writes than reads have saved."""
    event_count: int
    cost_usd: Decimal


async def read_savings(
    connection: Any, ledger_id: LedgerId, start: datetime, end: datetime, filters: Mapping[str, Filter]
) -> Sequence[Saved]:
    """Of the calls in [start, end), UTC, that meet the filters: the largest saving first. In the snapshot of the
    caller's transaction.

    Raises:
        Unprocessable: too many single events would have to be read, it took 20 s, or they are no longer kept.
    """
    query = CostQuery(ledger_id, start, end, filters=filters)
    is_derived = filters.keys() <= _KNOWN and await connection.fetchval(
        _HAS_SAVINGS, ledger_id, start.date(), end.date()
    )
    segments = plan(start, end, await dirty_hours(connection, query), _DERIVED if is_derived else RAW_ONLY)
    ranges = [(each.start, each.end) for each in segments if each.grain == "raw"]
    if ranges:
        why = "Savings of this are added up from single events"
        await require_few_in(connection, ledger_id, ranges, MAX_SCANNED_EVENTS, why, SHORTER)
    for first, last in ranges:
        await require_kept(connection, ledger_id, first, last)
    await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}")
    arguments = SqlArguments()
    sql = _statement(ledger_id, segments, filters, arguments)
    try:
        rows = await connection.fetch(sql, *arguments.values)
    except asyncpg.QueryCanceledError:
        raise Unprocessable("This takes too long; ask for a shorter time.", code="too_many_events") from None
    return [Saved._make(row) for row in rows]


_HAS_SAVINGS: Final = """
SELECT EXISTS (SELECT FROM migration WHERE name = '0103_post_savings') AND NOT EXISTS (
    SELECT FROM closing_total WHERE org_id = $1 AND utc_day BETWEEN $2 AND $3 AND without_savings)
"""


def _statement(
    ledger_id: LedgerId, segments: Sequence[Segment], filters: Mapping[str, Filter], arguments: SqlArguments
) -> LiteralString:
    conditions: LiteralString = " AND ".join(
        ["true", *(event_condition(name, value, arguments) for name, value in filters.items())]
    )
    parts: list[LiteralString] = []
    for grain, table, time in (("day", "saving_day", "day"), ("fine", "saving_hour", "hour")):
        ranges = [(each.start, each.end) for each in segments if each.grain == grain]
        if not ranges:
            continue
        org = arguments.add(ledger_id)
        starts, ends = arguments.add([start for start, _ in ranges]), arguments.add([end for _, end in ranges])
        bound: LiteralString = "(w.{} AT TIME ZONE 'UTC')::date" if grain == "day" else "w.{}"
        parts.append(f"""
            SELECT e.technique, e.saved_usd, e.saving_count, e.cost_usd
            FROM unnest({starts}::timestamptz[], {ends}::timestamptz[]) AS w (first, last)
            CROSS JOIN LATERAL (SELECT * FROM {table} e WHERE e.org_id = {org}::int
                AND e.{time} >= {bound.format("first")} AND e.{time} < {bound.format("last")} OFFSET 0) AS e
            JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set WHERE {conditions}""")
    if ranges := [(each.start, each.end) for each in segments if each.grain == "raw"]:
        parts.append(f"""
            SELECT technique, saved_usd, saving_count, cost_usd FROM (
                SELECT {OF_CALLS} FROM {events_in(ledger_id, ranges, arguments)} {OF_EVENT}
                WHERE {STANDS} AND {conditions} GROUP BY 1) AS calls""")
    return f"""
        SELECT technique, sum(saved_usd) AS saved_usd, sum(saving_count)::bigint AS event_count,
            sum(cost_usd) AS cost_usd
        FROM ({" UNION ALL ".join(parts)}) AS parts GROUP BY 1 ORDER BY saved_usd DESC, technique"""
