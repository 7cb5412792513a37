"""Upkeep: partitions ahead of time, compression, retention with closing totals, ids that may be forgotten."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import asyncpg

from core.budgets.forgetting import forget_budgets
from core.channels.deliveries import FORGET_ATTEMPTS, FORGET_DELIVERIES
from core.db.engine import Engine, installed_engine
from core.db.pool import delete_all
from core.event import OLDEST
from core.idempotency import FORGET_IDEMPOTENCY_KEYS
from core.ledger import queries
from core.settings import Settings

_AHEAD = timedelta(days=2)

_CLOSE = """
INSERT INTO closing_total (org_id, utc_day, event_count, cost_usd)
SELECT org_id, (time AT TIME ZONE 'UTC')::date, sum(event_count), coalesce(sum(cost_usd), 0)
FROM usage_event WHERE time < $1 GROUP BY 1, 2
ON CONFLICT (org_id, utc_day) DO UPDATE SET
    event_count = closing_total.event_count + excluded.event_count,
    cost_usd = closing_total.cost_usd + excluded.cost_usd
"""


class Upkeep(NamedTuple):
    compressed: int
    """Partitions."""
    dropped: int
    forgotten: int
    """Ids that no retry can bring any more."""


async def maintain(connection: Any, settings: Settings, now: datetime | None = None) -> Upkeep:
    """Once. May run beside itself and beside traffic."""
    now = now or datetime.now(UTC)
    engine = await installed_engine(connection)
    # Whoever waits for a table makes all others wait behind him; a long export is not to stop the traffic.
    await connection.execute("SET lock_timeout = '2s'")
    await engine.ensure_partitions(connection, now - OLDEST - timedelta(days=1), now + _AHEAD)
    compressed = await engine.compress_before(connection, _midnight(now - timedelta(days=settings.compress_after)))
    horizon = _midnight(now - timedelta(days=settings.raw_retention_days))
    dropped = await _drop_before(connection, engine, horizon)
    forgotten = await delete_all(connection, queries.FORGET_RECENT_KEYS)
    await delete_all(connection, FORGET_IDEMPOTENCY_KEYS)
    await forget_budgets(connection, now, horizon)
    await delete_all(connection, FORGET_DELIVERIES)
    await delete_all(connection, FORGET_ATTEMPTS)
    await delete_all(connection, queries.FORGET_CONFLICTS, horizon)
    await delete_all(connection, queries.FORGET_CORRECTIONS, horizon)
    return Upkeep(compressed, dropped, forgotten)


async def _drop_before(connection: Any, engine: Engine, horizon: datetime) -> int:
    """Raw days that every derived table has; 0 where somebody is reading them, until the next time."""
    try:
        async with connection.transaction():
            await connection.execute(queries.OLD_DAYS_STAY_AS_THEY_ARE)
            dirty = await connection.fetchval("SELECT min(hour) FROM dirty_period")
            horizon = min(horizon, _midnight(dirty)) if dirty else horizon
            # The totals are written in the transaction that drops, so that `audit` always finds one of the two.
            await connection.execute(_CLOSE, horizon)
            return await engine.drop_before(connection, horizon)
    except asyncpg.LockNotAvailableError:
        return 0


def _midnight(time: datetime) -> datetime:
    day: date = time.date()
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
