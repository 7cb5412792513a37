"""What was saved already, by technique: as senders report it, and by providers' caches."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg
from outlay.pricing import total

from core.db.compression_epochs import slots_of
from core.errors import Unprocessable
from core.filters import Filter
from core.ledger.cost_sql import CostQuery, SqlArguments
from core.ledger.events import CURRENT, EVENTS, IS_WHOLE, STANDS, event_condition
from core.ledger.exact_reads import read_exactly
from core.ledger.kept_events import require_kept
from core.ledger.reader import require_few_events
from core.ledger_id import LedgerId
from core.limits import MAX_SCANNED_EVENTS

PROVIDER_CACHING: Final = "provider_caching"
_TIMEOUT_MS: Final = 20_000


class Realized(NamedTuple):
    """`saved_usd` may be negative for `provider_caching`: more was paid for writes than reads have saved."""

    technique: str
    saved_usd: Decimal
    event_count: int


class Savings(NamedTuple):
    realized: Sequence[Realized]
    """Techniques that some event has, the largest saving first."""
    cost_usd: Decimal
    """What all the events cost; savings are never taken off it."""


async def realized_savings(
    connection: Any, ledger_id: LedgerId, start: datetime, end: datetime, filters: Mapping[str, Filter]
) -> Savings:
    """Of the events in [start, end), UTC, that meet the filters.

    Raises:
        Unprocessable: there are too many events in these days, or they are no longer kept.
    """
    query = CostQuery(ledger_id, start, end, filters=filters)
    return await read_exactly(connection, slots_of(start, end), lambda: _realized(connection, query))


async def _realized(connection: Any, query: CostQuery) -> Savings:
    arguments = SqlArguments()
    org, start, end = (arguments.add(value) for value in (query.ledger_id, query.start, query.end))
    conditions: list[LiteralString] = [STANDS]
    conditions += [event_condition(name, value, arguments) for name, value in query.filters.items()]
    sql: LiteralString = f"""
        SELECT technique, coalesce(sum(saved), 0) AS saved_usd, count(saved) AS events,
            coalesce(sum(cost), 0) AS cost_usd
        FROM (
            SELECT {CURRENT["cost_usd"]} AS cost,
                CASE WHEN e.saving_technique IS NULL AND {_cached} IS NOT NULL THEN '{PROVIDER_CACHING}'
                    ELSE e.saving_technique END AS technique,
                CASE WHEN e.saving_technique IS NULL THEN {_cached} ELSE coalesce(e.saved_usd, 0) END AS saved
            {EVENTS}
            WHERE e.org_id = {org}::int AND {IS_WHOLE} AND {" AND ".join(conditions)}
                AND e.time >= {start}::timestamptz AND e.time < {end}::timestamptz) AS calls
        GROUP BY 1 ORDER BY saved_usd DESC, technique"""
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        await require_few_events(connection, query, MAX_SCANNED_EVENTS, "Savings are added up from single events")
        await require_kept(connection, query.ledger_id, query.start, query.end)
        await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}")
        try:
            rows = await connection.fetch(sql, *arguments.values)
        except asyncpg.QueryCanceledError:
            raise Unprocessable("This takes too long; ask for a shorter time.", code="too_many_events") from None
    found = [
        Realized(row["technique"], row["saved_usd"], row["events"]) for row in rows if row["technique"] is not None
    ]
    return Savings(found, total(row["cost_usd"] for row in rows))


_cached: Final[LiteralString] = f"nullif({CURRENT['cache_saved_usd']}, 0)"
