"""What budgets leave behind and nobody needs any more. The ledger, which the counters are sums of, stays."""

from datetime import datetime, timedelta
from typing import Any, Final, LiteralString

import asyncpg
import msgspec

from core.budget import Calendar, counter_key
from core.budgets.counters import TOUCHED
from core.db.pool import delete_all

HISTORY_DAYS: Final = 400
"""Alerts that fired are shown this long: a year and what is needed to close it."""
_LATE: Final = timedelta(days=1)
"""How much longer than its window a rolling budget's buckets stay: clocks differ."""
_TOUCHES: Final = 10_000
"""With more of them waiting nobody evaluates; as a set of counters they are bounded by these."""
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
    """The first counter that some window may need; a run has but one."""
    if calendar.step:
        return counter_key(calendar, now - timedelta(hours=calendar.window_hours))
    return counter_key(calendar, horizon)


async def forget_budgets(connection: Any, now: datetime, horizon: datetime) -> None:
    """Counters of windows that ended before `horizon`, before which no event can be corrected any more, old history.

    A run is forgotten when it was silent since then.
    """
    await delete_all(connection, _UNUSED)
    await delete_all(connection, _HISTORY, now - timedelta(days=HISTORY_DAYS))
    if await connection.fetchval(_WAITING, _TOUCHES) == _TOUCHES:
        await connection.execute(_FOLD)
    try:
        await connection.execute(_MOVE, horizon)  # first: what is compared meanwhile is what stays
    except asyncpg.LockNotAvailableError:
        return  # budgets are being made; the next hour will do
    calendars = {text: msgspec.json.decode(text, type=Calendar) for (text,) in await connection.fetch(_CALENDARS)}
    firsts = {text: kept_since(calendar, horizon, now - _LATE) for text, calendar in calendars.items()}
    await delete_all(connection, _OVER, list(firsts), list(firsts.values()))
    runs = [text for text, calendar in calendars.items() if calendar.period == "run"]
    await delete_all(connection, _SILENT_RUNS, horizon, runs)
