"""Upkeep of the database: makes partitions ahead of time, compresses old ones, and deletes what retention no longer
keeps."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import asyncpg

from core.accounts.erased_people import FORGET_ERASED
from core.accounts.service_usage import FORGET_USAGE
from core.budgets.retention import forget_budgets
from core.channels.deliveries import FORGET_ATTEMPTS, FORGET_DELIVERIES
from core.db.advisory_locks import OLD_DAYS_STAY_AS_THEY_ARE
from core.db.compression_epochs import EVERY_SLOT, slots_of
from core.db.engine import NATURAL_KEY, UNLIMITED_DECOMPRESSION, Engine, PutOff, installed_engine
from core.db.pool import delete_all
from core.holds.calls import FORGET_CALLS
from core.http.idempotency import FORGET_IDEMPOTENCY_KEYS
from core.ledger import write_sql
from core.ledger.exact_reads import without_compression
from core.ledger.natural_keys import KEPT
from core.ledger.witness_sql import FORGET_DOUBTS, FORGET_WITNESSES
from core.limits import OLDEST
from core.process.settings import Settings
from core.process.telemetry import COMPRESSION

_AHEAD = timedelta(days=2)

_CLOSE = """
INSERT INTO closing_total (org_id, utc_day, event_count, cost_usd)
SELECT org_id, (time AT TIME ZONE 'UTC')::date, sum(event_count), coalesce(sum(cost_usd), 0)
FROM usage_event WHERE time < $1 GROUP BY 1, 2
ON CONFLICT (org_id, utc_day) DO UPDATE SET
    event_count = closing_total.event_count + excluded.event_count,
    cost_usd = closing_total.cost_usd + excluded.cost_usd
"""

_SHORTER = "SELECT id, raw_retention_days FROM organisation WHERE raw_retention_days < $1 ORDER BY id"
_FIRST = "SELECT min(time) FROM usage_event WHERE org_id = $1 AND time < $2"
_CLOSE_DAY = """
INSERT INTO closing_total (org_id, utc_day, event_count, cost_usd)
SELECT $1, $2::date, sum(event_count), coalesce(sum(cost_usd), 0) FROM usage_event
WHERE org_id = $1 AND time >= $3 AND time < $4 HAVING count(*) > 0
ON CONFLICT (org_id, utc_day) DO UPDATE SET
    event_count = closing_total.event_count + excluded.event_count,
    cost_usd = closing_total.cost_usd + excluded.cost_usd
"""
_DROP_DAY = "DELETE FROM usage_event WHERE org_id = $1 AND time >= $2 AND time < $3"


class Upkeep(NamedTuple):
    compressed: int
    """Partitions compressed."""
    dropped: int
    """Partitions dropped."""
    forgotten: int
    """Ids forgotten because no retry of them can be accepted any more."""


async def maintain(connection: Any, settings: Settings, now: datetime | None = None) -> Upkeep:
    """Runs upkeep once. May run beside itself and beside traffic."""
    now = now or datetime.now(UTC)
    engine = await installed_engine(connection)
    # A statement that waits for a table's lock blocks all later ones, so a long export would stop the traffic.
    await connection.execute("SET lock_timeout = '2s'")
    await engine.ensure_partitions(connection, now - OLDEST - timedelta(days=1), now + _AHEAD)
    compress_before = _midnight(now - timedelta(days=settings.compress_after))
    compressed = await engine.compress_before(connection, compress_before, _count_put_off)
    horizon = _midnight(now - timedelta(days=settings.raw_retention_days))
    dropped = await _drop_before(connection, engine, horizon)
    await _drop_of_organisations(connection, now, settings.raw_retention_days)
    forgotten = await delete_all(connection, write_sql.FORGET_RECENT_KEYS)
    await delete_all(connection, FORGET_IDEMPOTENCY_KEYS)
    await delete_all(connection, FORGET_USAGE)
    await delete_all(connection, FORGET_ERASED)
    await forget_budgets(connection, now, horizon)
    await delete_all(connection, FORGET_CALLS)
    await delete_all(connection, FORGET_DELIVERIES)
    await delete_all(connection, FORGET_ATTEMPTS)
    await delete_all(connection, write_sql.FORGET_CONFLICTS, horizon)
    async with without_compression(connection, EVERY_SLOT):
        await delete_all(connection, write_sql.FORGET_CORRECTIONS, horizon)
    for statement in (FORGET_WITNESSES, FORGET_DOUBTS):
        await delete_all(connection, statement, horizon)
    await _drop_keys(connection, engine, _midnight(now - KEPT))
    return Upkeep(compressed, dropped, forgotten)


def _count_put_off(reason: PutOff) -> None:
    COMPRESSION.compressions_put_off.labels(reason).inc()


async def _drop_before(connection: Any, engine: Engine, horizon: datetime) -> int:
    """Drops raw days that every derived table has. Returns 0 where they are being read; the next run drops them."""
    try:
        async with without_compression(connection, EVERY_SLOT), connection.transaction():
            await connection.execute(OLD_DAYS_STAY_AS_THEY_ARE)
            dirty = await connection.fetchval("SELECT min(hour) FROM dirty_period")
            horizon = min(horizon, _midnight(dirty)) if dirty else horizon
            # In the transaction that drops, so that `audit` always finds either the events or their totals.
            await connection.execute(_CLOSE, horizon)
            return await engine.drop_before(connection, horizon)
    except asyncpg.LockNotAvailableError:
        return 0


async def _drop_of_organisations(connection: Any, now: datetime, longest: int) -> None:
    """Deletes days of organisations that keep theirs for a shorter time than the server, each in a transaction."""
    for org_id, days in await connection.fetch(_SHORTER, longest):
        for ledger_id in (org_id, -org_id):
            horizon = _midnight(now - timedelta(days=days))
            while (first := await connection.fetchval(_FIRST, ledger_id, horizon)) is not None:
                if not await _drop_day(connection, ledger_id, _midnight(first)):
                    break


async def _drop_day(connection: Any, ledger_id: int, day: datetime) -> bool:
    """False where it is being read or has hours that are not derived yet; the next run deletes it."""
    end = day + timedelta(days=1)
    try:
        async with without_compression(connection, slots_of(day, end)), connection.transaction():
            await connection.execute(OLD_DAYS_STAY_AS_THEY_ARE)
            await connection.execute(UNLIMITED_DECOMPRESSION)
            if await connection.fetchval(
                "SELECT EXISTS (SELECT FROM dirty_period WHERE org_id = $1 AND hour >= $2 AND hour < $3)",
                *(ledger_id, day, end),
            ):
                return False
            await connection.execute(_CLOSE_DAY, ledger_id, day.date(), day, end)
            await connection.execute(_DROP_DAY, ledger_id, day, end)
            return True
    except asyncpg.LockNotAvailableError:
        return False


async def _drop_keys(connection: Any, engine: Engine, before: datetime) -> None:
    """Waits for no writer; the next run drops what this one could not."""
    with suppress(asyncpg.LockNotAvailableError):
        await engine.drop_before(connection, before, NATURAL_KEY)


def _midnight(time: datetime) -> datetime:
    day: date = time.date()
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
