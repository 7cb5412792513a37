"""Upkeep of the database: makes partitions ahead of time, compresses old ones, and deletes what retention no longer
keeps."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import asyncpg

from core.accounts.erased_people import FORGET_ERASED
from core.accounts.service_usage import FORGET_USAGE
from core.budgets.retention import forget_budgets
from core.calendar import DAY
from core.channels.deliveries import FORGET_ATTEMPTS, FORGET_DELIVERIES
from core.db.advisory_locks import OLD_DAYS_STAY_AS_THEY_ARE
from core.db.compression_epochs import EVERY_SLOT, slots_of
from core.db.engine import NATURAL_KEY, UNLIMITED_DECOMPRESSION, Engine, PutOff, installed_engine
from core.db.pool import delete_all
from core.holds.calls import FORGET_CALLS
from core.http.idempotency import FORGET_IDEMPOTENCY_KEYS
from core.ledger import write_sql
from core.ledger.charge_days import close_day
from core.ledger.exact_reads import without_compression
from core.ledger.natural_keys import KEPT
from core.ledger.witness_sql import FORGET_DOUBTS, FORGET_WITNESSES
from core.ledger_id import LedgerId
from core.limits import OLDEST
from core.prices.book import PriceBook
from core.process.settings import Settings
from core.process.telemetry import COMPRESSION

_AHEAD = timedelta(days=2)

_OLDEST_EVENT = "SELECT min(time) FROM usage_event WHERE time < $1"
_SHORTER = "SELECT id, raw_retention_days FROM organisation WHERE raw_retention_days < $1 ORDER BY id"
_FIRST = "SELECT min(time) FROM usage_event WHERE org_id = $1 AND time < $2"
_DELETE_DAY = "DELETE FROM usage_event WHERE org_id = $1 AND time >= $2 AND time < $3"


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
    """Drops raw days that every derived table has, the oldest first, each in one transaction with what outlives it.
    Stops where they are being read; the next run drops the rest."""
    dropped = 0
    try:
        async with without_compression(connection, EVERY_SLOT):
            first = await connection.fetchval(_OLDEST_EVENT, horizon)
            day, prices = _midnight(first or horizon), await PriceBook.load(connection) if first else None
            while prices is not None and day < horizon:
                dropped += await _drop_day(connection, engine, prices, day)
                day += DAY
            async with connection.transaction():  # days without events
                await connection.execute(OLD_DAYS_STAY_AS_THEY_ARE)
                first = await connection.fetchval(_OLDEST_EVENT, horizon)
                dropped += await engine.drop_before(connection, _midnight(first or horizon))
    except asyncpg.LockNotAvailableError:
        pass
    return dropped


async def _drop_day(connection: Any, engine: Engine, prices: PriceBook, day: datetime) -> int:
    """Drops the partitions up to a day, unless some derived table lacks a part of it."""
    async with connection.transaction():
        await connection.execute(OLD_DAYS_STAY_AS_THEY_ARE)
        dirty = await connection.fetchval("SELECT min(hour) FROM dirty_period")
        if dirty is not None and dirty < day + DAY:
            return 0
        # In the transaction that drops, so that readers and `audit` always find either the events or what is left.
        await close_day(connection, prices, day.date())
        return await engine.drop_before(connection, day + DAY)


async def _drop_of_organisations(connection: Any, now: datetime, longest: int) -> None:
    """Deletes days of organisations that keep theirs for a shorter time than the server, each in a transaction."""
    prices: PriceBook | None = None
    for org_id, days in await connection.fetch(_SHORTER, longest):
        for ledger_id in (LedgerId(org_id), LedgerId(-org_id)):
            horizon = _midnight(now - timedelta(days=days))
            while (first := await connection.fetchval(_FIRST, ledger_id, horizon)) is not None:
                prices = prices or await PriceBook.load(connection)
                if not await _drop_day_of(connection, prices, ledger_id, _midnight(first)):
                    break


async def _drop_day_of(connection: Any, prices: PriceBook, ledger_id: LedgerId, day: datetime) -> bool:
    """False where it is being read or has hours that are not derived yet; the next run deletes it."""
    end = day + DAY
    try:
        async with without_compression(connection, slots_of(day, end)), connection.transaction():
            await connection.execute(OLD_DAYS_STAY_AS_THEY_ARE)
            await connection.execute(UNLIMITED_DECOMPRESSION)
            if await connection.fetchval(
                "SELECT EXISTS (SELECT FROM dirty_period WHERE org_id = $1 AND hour >= $2 AND hour < $3)",
                *(ledger_id, day, end),
            ):
                return False
            await close_day(connection, prices, day.date(), ledger_id)
            await connection.execute(_DELETE_DAY, ledger_id, day, end)
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
