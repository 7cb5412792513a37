"""Months that are closed: nothing in them changes any more. What comes later posts to the open period, marked.

Writers of a past month hold the ledger's lock shared until they commit, closing holds it alone: no row can slip into
a month behind its totals.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

from core.acts import record_act
from core.errors import Conflict

_LOCK: Final = 0x0071A6
"""The first half of the advisory lock; a ledger's id is the second."""
SETTLED: Final = timedelta(minutes=10)
"""A month is over for all this long after its end: clocks differ, and whoever wrote before midnight has committed."""


class ClosedPeriod(NamedTuple):
    month: date
    """Its first day, UTC."""
    closed_at: datetime
    closed_by: str
    event_count: int
    cost_usd: Decimal


def month_of(time: datetime) -> date:
    """The first day of its UTC month."""
    return time.astimezone(UTC).date().replace(day=1)


async def closed_months(connection: Any, ledger_id: int, times: Iterable[datetime], now: datetime) -> frozenset[date]:
    """Which months of these times are closed, and stay as they are until the transaction ends. Times of the running
    month cost nothing: it cannot be closed."""
    months = {month for time in times if (month := month_of(time)) < month_of(now)}
    if not months:
        return frozenset()
    await connection.execute("SELECT pg_advisory_xact_lock_shared($1, $2)", _LOCK, ledger_id)
    rows = await connection.fetch(
        "SELECT month FROM closed_period WHERE org_id = $1 AND month = ANY($2::date[])", ledger_id, sorted(months)
    )
    return frozenset(row["month"] for row in rows)


async def close_period(connection: Any, ledger_id: int, month: date, by: str, now: datetime) -> ClosedPeriod:
    """Freeze a month; one that is closed stays as it was.

    Raises:
        Conflict: the month is not over, or was just now.
    """
    if month >= month_of(now - SETTLED):
        raise Conflict(
            f"{month:%Y-%m} is not over yet; a month can be closed from ten minutes after its end (UTC).",
            code="period_not_over",
        )
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1, $2)", _LOCK, ledger_id)
        row = await connection.fetchrow(
            """INSERT INTO closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd)
               SELECT $1, $2, $3, $4, coalesce(sum(event_count), 0), coalesce(sum(cost_usd), 0) FROM cube_15m
               WHERE org_id = $1 AND bucket >= $2::date::timestamp AT TIME ZONE 'UTC'
                   AND bucket < ($2::date + interval '1 month') AT TIME ZONE 'UTC'
               ON CONFLICT DO NOTHING RETURNING month, closed_at, closed_by, event_count, cost_usd""",
            ledger_id,
            month,
            now,
            by,
        )
        if row is not None:
            totals = {"event_count": row["event_count"], "cost_usd": str(row["cost_usd"])}
            await record_act(connection, ledger_id, by, "period.closed", f"{month:%Y-%m}", totals)
            return ClosedPeriod(*row)
    (known,) = await closed_periods(connection, ledger_id, 1, month + timedelta(days=1))
    return known


async def closed_periods(connection: Any, ledger_id: int, limit: int, before: date | None = None) -> list[ClosedPeriod]:
    """The newest month first, those before `before`."""
    rows = await connection.fetch(
        """SELECT month, closed_at, closed_by, event_count, cost_usd FROM closed_period
           WHERE org_id = $1 AND ($2::date IS NULL OR month < $2) ORDER BY month DESC LIMIT $3""",
        ledger_id,
        before,
        limit,
    )
    return [ClosedPeriod(*row) for row in rows]
