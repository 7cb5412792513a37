"""Closed months: their figures never change. Events and corrections that arrive later are posted to the open month.

Writers to a past month share the ledger's lock until they commit, and closing takes it exclusively. So no row can be
added to a month after its totals were taken.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

from core.accounts.audit_log import record_act
from core.db.advisory_locks import Pair
from core.errors import Conflict
from core.ledger.later_postings import LaterPosting, following, postings_in, read_postings, write_postings
from core.ledger_id import LedgerId

SETTLED: Final = timedelta(minutes=10)
"""How long after its end a month can be closed: clocks differ, and transactions from before midnight must commit."""


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


def start_of(month: date) -> datetime:
    """Its first instant, UTC."""
    return datetime(month.year, month.month, 1, tzinfo=UTC)


async def closed_months(
    connection: Any, ledger_id: LedgerId, times: Iterable[datetime], now: datetime
) -> frozenset[date]:
    """The months of these times that are closed. None of them can be closed or opened until the transaction ends.

    Asks nothing where all times are in the running month, which cannot be closed.
    """
    months = {month for time in times if (month := month_of(time)) < month_of(now)}
    if not months:
        return frozenset()
    await connection.execute("SELECT pg_advisory_xact_lock_shared($1, $2)", Pair.CLOSED_MONTHS, ledger_id)
    rows = await connection.fetch(
        "SELECT month FROM closed_period WHERE org_id = $1 AND month = ANY($2::date[])", ledger_id, sorted(months)
    )
    return frozenset(row["month"] for row in rows)


async def closings(
    connection: Any, ledger_ids: Iterable[LedgerId], since: date
) -> dict[tuple[LedgerId, date], datetime]:
    """When the months of these ledgers from `since` on were closed, by ledger and month. Takes no lock."""
    rows = await connection.fetch(
        "SELECT org_id, month, closed_at FROM closed_period WHERE org_id = ANY($1::int[]) AND month >= $2",
        sorted(ledger_ids),
        since,
    )
    return {(row["org_id"], row["month"]): row["closed_at"] for row in rows}


async def close_period(connection: Any, ledger_id: LedgerId, month: date, by: str, now: datetime) -> ClosedPeriod:
    """Closes a month and records its totals. One that is closed already is returned unchanged.

    Raises:
        Conflict: the month is not over, or ended less than `SETTLED` ago.
    """
    if month >= month_of(now - SETTLED):
        raise Conflict(
            f"{month:%Y-%m} is not over yet; a month can be closed from ten minutes after its end (UTC).",
            code="period_not_over",
        )
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1, $2)", Pair.CLOSED_MONTHS, ledger_id)
        row = await connection.fetchrow(
            """INSERT INTO closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd, corrections)
               SELECT $1, $2, $3, $4, coalesce(sum(event_count), 0), coalesce(sum(cost_usd), 0), $5 FROM cube_15m
               WHERE org_id = $1 AND bucket >= $2::date::timestamp AT TIME ZONE 'UTC'
                   AND bucket < ($2::date + interval '1 month') AT TIME ZONE 'UTC'
               ON CONFLICT DO NOTHING RETURNING month, closed_at, closed_by, event_count, cost_usd""",
            ledger_id,
            month,
            now,
            by,
            write_postings(await postings_in(connection, ledger_id, start_of(month), following(month))),
        )
        if row is not None:
            totals = {"event_count": row["event_count"], "cost_usd": str(row["cost_usd"])}
            await record_act(connection, ledger_id, by, "period.closed", f"{month:%Y-%m}", totals)
            return ClosedPeriod(*row)
    (known,) = await closed_periods(connection, ledger_id, 1, month + timedelta(days=1))
    return known


async def closed_period(connection: Any, ledger_id: LedgerId, month: date) -> ClosedPeriod | None:
    """None: the month is open."""
    found = await closed_periods(connection, ledger_id, 1, following(month).date())
    return found[0] if found and found[0].month == month else None


async def corrections_in(connection: Any, ledger_id: LedgerId, month: date) -> list[LaterPosting] | None:
    """What a closed month has that is about earlier ones; None: an earlier version closed it."""
    text = await connection.fetchval(
        "SELECT corrections::text FROM closed_period WHERE org_id = $1 AND month = $2", ledger_id, month
    )
    return None if text is None else read_postings(text)


async def closed_periods(
    connection: Any, ledger_id: LedgerId, limit: int, before: date | None = None
) -> list[ClosedPeriod]:
    """Newest month first; only those before `before`, where it is given."""
    rows = await connection.fetch(
        """SELECT month, closed_at, closed_by, event_count, cost_usd FROM closed_period
           WHERE org_id = $1 AND ($2::date IS NULL OR month < $2) ORDER BY month DESC LIMIT $3""",
        ledger_id,
        before,
        limit,
    )
    return [ClosedPeriod(*row) for row in rows]
