"""Retention of counters, touches and alert history. The ledger, of which the counters are sums, keeps its events."""

from datetime import datetime, timedelta
from typing import Any, Final, LiteralString

import asyncpg
import msgspec

from core.budget_counters.counters import TOUCHED
from core.budget_counters.windows import Calendar, counter_key
from core.db.pool import delete_all

HISTORY_DAYS: Final = 400
"""Days that fired alerts are kept: a year and the time to close its books."""
_LATE: Final = timedelta(days=1)
"""Time that a rolling budget's buckets stay beyond the window, since clocks differ."""
_TOUCHES: Final = 10_000
"""If this many wait, no evaluator is running. They are merged, so that there are no more of them than counters."""
_ENTRIES: Final[LiteralString] = "1000"

_CALENDARS: Final[LiteralString] = "SELECT DISTINCT calendar::text FROM counting WHERE NOT retired"
_MOVE: Final[LiteralString] = "UPDATE counting_clock SET forgotten_before = greatest(forgotten_before, $1)"
_UNUSED: Final[LiteralString] = """
DELETE FROM budget_counter WHERE ctid = ANY(ARRAY(
    SELECT c.ctid FROM counting k JOIN budget_counter c ON c.counting = k.id WHERE k.retired LIMIT 10000))
"""
_OVER: Final[LiteralString] = """
DELETE FROM budget_counter WHERE ctid = ANY(ARRAY(
    SELECT c.ctid FROM unnest($1::jsonb[], $2::timestamptz[]) AS e (calendar, first)
    JOIN counting k ON k.calendar = e.calendar AND NOT k.retired
    JOIN budget_counter c ON c.counting = k.id AND c.window_start < e.first
    LIMIT 10000))
"""
_SILENT_RUNS: Final[LiteralString] = """
DELETE FROM budget_counter WHERE ctid = ANY(ARRAY(
    SELECT c.ctid FROM counting k JOIN budget_counter c ON c.counting = k.id AND c.first_at < $1
    WHERE k.calendar = ANY($2::jsonb[]) AND NOT EXISTS (
        SELECT FROM run r WHERE r.org_id = k.org_id AND r.run_id = c.subject AND r.hour >= $1)
    LIMIT 10000))
"""
_HISTORY: Final[LiteralString] = """
DELETE FROM fired_alert WHERE ctid = ANY(ARRAY(
    SELECT f.ctid FROM fired_alert f JOIN budget b ON b.id = f.budget_id
    WHERE f.fired_at < $1 AND (f.recovered_at IS NOT NULL OR b.period = 'run') LIMIT 10000))
"""
_WAITING: Final[LiteralString] = "SELECT count(*) FROM (SELECT FROM budget_touch LIMIT $1) AS waiting"
_FOLD: Final[LiteralString] = f"""
WITH taken AS (
    DELETE FROM budget_touch WHERE id = ANY(ARRAY(SELECT id FROM budget_touch ORDER BY id FOR UPDATE SKIP LOCKED))
    RETURNING *
), counters AS (
    SELECT *, row_number() OVER () / {_ENTRIES} AS part FROM (
        SELECT DISTINCT k.* FROM taken, unnest(countings, windows, subjects) AS k (counting, start, subject)) AS each
), budgets AS (
    INSERT INTO budget_touch (budget_id) SELECT DISTINCT budget_id FROM taken WHERE budget_id IS NOT NULL
), folded AS (
    INSERT INTO budget_touch (countings, windows, subjects)
    SELECT array_agg(counting), array_agg(start), array_agg(subject) FROM counters GROUP BY part
)
SELECT pg_notify('{TOUCHED}', '')
"""


def kept_since(calendar: Calendar, horizon: datetime, now: datetime) -> datetime:
    """Key of the oldest counter that a window may still need; a run has only one counter."""
    if calendar.step:
        return counter_key(calendar, now - timedelta(hours=calendar.window_hours))
    return counter_key(calendar, horizon)


async def forget_budgets(connection: Any, now: datetime, horizon: datetime) -> None:
    """Delete old history, and counters of windows that ended before `horizon`.

    No event before `horizon` can still be corrected. A run is deleted if it had no event since.
    """
    await delete_all(connection, _UNUSED)
    await delete_all(connection, _HISTORY, now - timedelta(days=HISTORY_DAYS))
    if await connection.fetchval(_WAITING, _TOUCHES) == _TOUCHES:
        await connection.execute(_FOLD)
    try:
        await connection.execute(
            _MOVE, horizon
        )  # first, so that a comparison running meanwhile expects only what stays
    except asyncpg.LockNotAvailableError:
        return  # budgets are being created; the next hour will do
    calendars = {text: msgspec.json.decode(text, type=Calendar) for (text,) in await connection.fetch(_CALENDARS)}
    firsts = {text: kept_since(calendar, horizon, now - _LATE) for text, calendar in calendars.items()}
    await delete_all(connection, _OVER, list(firsts), list(firsts.values()))
    runs = [text for text, calendar in calendars.items() if calendar.period == "run"]
    await delete_all(connection, _SILENT_RUNS, horizon, runs)
