"""Periodic checks, every 15 seconds, of what time alone changes: ended windows, top-ups, trends and absence.

They read counters, never events.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final, LiteralString

import asyncpg

from core.budget_counters.counters import TOUCHED
from core.budget_counters.windows import EPOCH, Window, window_at
from core.budgets.budget_id import BudgetId
from core.budgets.burn_rate import absent_since, anomaly, burn_rate, burn_rules, forecast
from core.budgets.firing import FiredAlert, Origin, fire, fired_in, limit_of, origin_of, recover
from core.budgets.new_alert import NO_THRESHOLD, NewAlert
from core.budgets.spend import SubjectSpend, Sums, running_subjects, subject_spends, sums_of, value
from core.budgets.store import Budget, budgets_with
from core.channels.alert_payload import AlertType
from core.db.advisory_locks import Single
from core.process.stored_rows import one_by_one_on_fault

_AT_ONCE: Final = 1_000

_DUE_TOP_UPS: Final[LiteralString] = f"""
WITH due AS (
    UPDATE budget_grant SET looked_at_start = true, looked_at_end = ends_at <= $1
    WHERE NOT looked_at_end AND (ends_at <= $1 OR NOT looked_at_start AND starts_at <= $1) RETURNING budget_id
), touched AS (INSERT INTO budget_touch (budget_id) SELECT DISTINCT budget_id FROM due RETURNING 1)
SELECT pg_notify('{TOUCHED}', '') FROM touched LIMIT 1
"""
_ROLLING: Final[LiteralString] = f"""
WITH open AS (
    SELECT c.id, f.subject FROM fired_alert f JOIN budget b ON b.id = f.budget_id AND b.period = 'rolling'
    JOIN counting c ON c.budget_id = b.id AND c.kind = 'window' AND NOT c.retired
    WHERE f.recovered_at IS NULL AND f.type = 'budget.threshold' GROUP BY 1, 2
), touched AS (
    INSERT INTO budget_touch (countings, windows, subjects)
    SELECT array_agg(id), array_agg($1::timestamptz), array_agg(subject) FROM open HAVING count(*) > 0 RETURNING 1
)
SELECT pg_notify('{TOUCHED}', '') FROM touched
"""
_OPEN: Final = timedelta(days=1)
"""How long an alert of a run is shown as open, since a run does not say when it ends. The same for unpriced usage in a
rolling window, which is reported once a day."""
_ENDED: Final[LiteralString] = """
SELECT f.id, b.org_id, b.id AS budget_id, b.channels, f.window_end,
    b.period = 'rolling' OR f.type IN ('budget.burn_rate', 'usage.absent') AS again
FROM fired_alert f JOIN budget b ON b.id = f.budget_id
WHERE f.recovered_at IS NULL AND (f.window_end <= $1 OR b.deleted_at IS NOT NULL OR NOT b.enabled
    OR b.period = 'run' AND f.fired_at <= $2 OR b.period = 'rolling' AND f.type = 'usage.unpriced' AND f.fired_at <= $2
    OR f.type = 'budget.burn_rate' AND NOT 'burn_rate' = ANY(b.watch)
    OR f.type = 'usage.absent' AND NOT 'absence' = ANY(b.watch)) AND ($4::uuid IS NULL OR f.id > $4)
ORDER BY f.id LIMIT $3
"""
_WATCHING: Final[LiteralString] = """
SELECT id FROM budget WHERE deleted_at IS NULL AND enabled
    AND watch && ARRAY['burn_rate', 'forecast', 'anomaly', 'absence']
"""
_SERIES: Final[LiteralString] = """
SELECT c.subject, c.window_start, sum(c.cost_usd) AS cost_usd, sum(c.tokens) AS tokens,
    sum(c.event_count) AS event_count, sum(c.estimated_count) AS estimated_count,
    sum(c.unpriced_count) AS unpriced_count, sum(c.unpriced_tokens) AS unpriced_tokens, min(c.first_at) AS first_at
FROM budget_counter c WHERE c.counting = $1 AND c.window_start >= $2 GROUP BY 1, 2
"""


async def tick(pool: asyncpg.Pool, now: datetime, base_url: str = "") -> bool:
    """Run the checks; False: another process runs them. Two at once would end each other's alerts."""
    leader: Any
    async with pool.acquire() as leader:
        if not await leader.fetchval("SELECT pg_try_advisory_lock($1)", Single.BUDGET_WATCH):
            return False
        try:
            await _tick(pool, now, base_url)
        finally:
            await leader.execute("SELECT pg_advisory_unlock($1)", Single.BUDGET_WATCH)
    return True


async def _tick(pool: asyncpg.Pool, now: datetime, base_url: str) -> None:
    connection: Any
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(_DUE_TOP_UPS, now)
        await connection.execute(_ROLLING, now)
        await _end(connection, now)
    watching = [row["id"] for row in await pool.fetch(_WATCHING)]
    for start in range(0, len(watching), _AT_ONCE):
        async with pool.acquire() as connection, connection.transaction():
            found = await budgets_with(connection, watching[start : start + _AT_ONCE])

            async def work(some: Sequence[Budget], connection: Any = connection) -> int:
                return sum([await _watch(connection, budget, now, base_url) for budget in some])

            counted = [budget for budget in found if budget.is_counted]
            await one_by_one_on_fault(connection, counted, work, "budget", lambda budget: budget.id)


async def _end(connection: Any, now: datetime) -> None:
    """End alerts of windows that have ended, of runs assumed to have ended, and of what is no longer watched.

    Only channels that keep state are told. Alerts that have no window to wait for may fire again.
    """
    last = None
    while rows := await connection.fetch(_ENDED, now, now - _OPEN, _AT_ONCE, last):
        budgets = {budget.id: budget for budget in await budgets_with(connection, {row["budget_id"] for row in rows})}

        async def work(some: Sequence[Any], budgets: Mapping[BudgetId, Budget] = budgets) -> int:
            return sum([await _end_one(connection, row, budgets.get(row["budget_id"]), now) for row in some])

        await one_by_one_on_fault(connection, rows, work, "fired_alert", lambda row: row["id"])
        last = rows[-1]["id"]


async def _end_one(connection: Any, row: Any, budget: Budget | None, now: datetime) -> bool:
    limit = None if budget is None else limit_of(budget, row["window_end"], now)
    origin = Origin(row["org_id"], row["budget_id"], row["channels"])
    return await recover(connection, origin, row["id"], now, None, row["again"], limit)


async def _watch(connection: Any, budget: Budget, now: datetime, base_url: str) -> int:
    """Fire what a budget watches for, and end the alerts whose condition no longer holds; return how many fired."""
    wanted: list[NewAlert] = []
    watched: set[AlertType] = set()
    running: list[SubjectSpend] = []
    if {"burn_rate", "forecast"} & set(budget.spec.watch):
        running = await subject_spends(connection, await running_subjects(connection, budget, now), now)
    if "burn_rate" in budget.spec.watch:
        watched.add("budget.burn_rate")
        wanted += await _burning(connection, budget, running, now)
    if {"forecast", "anomaly", "absence"} & set(budget.spec.watch):
        hours = await _series(connection, budget, "hour", now - timedelta(days=35))
        if "forecast" in budget.spec.watch:
            wanted += _heading_over(budget, running, hours, now)
        if "anomaly" in budget.spec.watch:
            wanted += _unusual(budget, hours, now)
        if "absence" in budget.spec.watch:
            watched.add("usage.absent")
            wanted += _absent(budget, hours, now)
    known = {_identity(fired) for fired in await fired_in(connection, [alert.subject_spend for alert in wanted])}
    fired = await fire(connection, (f for f in wanted if _key(f) not in known), now, base_url)
    if watched:
        continuing = {_key(alert)[1:] for alert in wanted}
        await _end_continuing(connection, budget, watched, continuing, {s.subject: s.spend for s in running}, now)
    return fired


def _identity(fired: FiredAlert) -> tuple[Any, ...]:
    return fired.window_key, fired.subject, fired.type, fired.threshold


def _key(alert: NewAlert) -> tuple[Any, ...]:
    return alert.subject_spend.window_key, alert.subject_spend.subject, alert.type, alert.threshold


async def _end_continuing(
    connection: Any,
    budget: Budget,
    types: Iterable[AlertType],
    continuing: set[tuple[Any, ...]],
    spends: Mapping[str, Decimal],
    now: datetime,
) -> None:
    """End and re-arm alerts of these types whose condition no longer holds. `spends` is by subject."""
    rows = await connection.fetch(
        """SELECT id, subject, type, threshold, window_end, (message->>'spend_usd')::numeric AS spend FROM fired_alert
           WHERE budget_id = $1 AND recovered_at IS NULL AND type = ANY($2::text[])""",
        *(budget.id, list(types)),
    )
    for row in rows:
        if (row["subject"], row["type"], row["threshold"]) not in continuing:
            spend, limit = spends.get(row["subject"], row["spend"]), limit_of(budget, row["window_end"], now)
            await recover(connection, origin_of(budget), row["id"], now, spend, True, limit)


Hours = Mapping[str, Mapping[datetime, Sums]]


async def _series(connection: Any, budget: Budget, kind: str, since: datetime) -> Hours:
    """{subject: {start of the bucket: sums}}."""
    found: dict[str, dict[datetime, Sums]] = defaultdict(dict)
    for row in await connection.fetch(_SERIES, budget.countings[kind], since):
        found[row["subject"]][row["window_start"]] = sums_of(row)
    return found


def _values(budget: Budget, series: Mapping[datetime, Sums]) -> dict[datetime, Decimal]:
    return {at: value(budget.spec, sums) for at, sums in series.items()}


async def _burning(connection: Any, budget: Budget, running: Iterable[SubjectSpend], now: datetime) -> list[NewAlert]:
    minutes = await _series(connection, budget, "minute", now - timedelta(hours=6, minutes=1))
    alerts = []
    for subject_spend in running:
        limit, window = subject_spend.limit(now), subject_spend.window
        if window.end is None or subject_spend.subject not in minutes:
            continue
        length, spent = window.end - window.start, _values(budget, minutes[subject_spend.subject])
        for rule in burn_rules(length):
            rates = [burn_rate(spent, lookback, limit, length, now) for lookback in (rule.long, rule.short)]
            if min(rates) >= rule.factor:
                minutes_back = int(rule.long.total_seconds() // 60)
                details = {"burn_rate": round(rates[0], 2), "lookback_minutes": minutes_back}
                alerts.append(NewAlert(subject_spend, "budget.burn_rate", rule.factor, details))
    return alerts


def _heading_over(budget: Budget, running: Iterable[SubjectSpend], hours: Hours, now: datetime) -> list[NewAlert]:
    alerts = []
    for subject_spend in running:
        limit, spend = subject_spend.limit(now), subject_spend.spend
        known = _values(budget, hours.get(subject_spend.subject, {}))
        found = forecast(known, spend, subject_spend.window, now) if spend < limit else None
        if found is not None and found.expected >= limit:
            details = {"forecast_usd": found.expected, "low_usd": found.low, "high_usd": found.high}
            alerts.append(NewAlert(subject_spend, "budget.forecast", NO_THRESHOLD, details))
    return alerts


def _unusual(budget: Budget, hours: Hours, now: datetime) -> list[NewAlert]:
    """At most one alert for each subject and day."""
    alerts = []
    for subject, series in hours.items():
        found = anomaly(_values(budget, series), budget.spec.floor_usd, now)
        if found is not None:
            day = window_at(budget.spec.calendar._replace(period="daily", step=0), found.hour)
            subject_spend = SubjectSpend(budget, subject, day, day.start, series[found.hour])
            details = {"hour": found.hour, "amount_usd": found.amount, "expected_usd": found.expected}
            alerts.append(NewAlert(subject_spend, "anomaly", NO_THRESHOLD, details))
    return alerts


def _absent(budget: Budget, hours: Hours, now: datetime) -> Sequence[NewAlert]:
    alerts = []
    for subject, series in hours.items():
        events = {at: Decimal(sums.event_count) for at, sums in series.items() if sums.event_count > 0}
        last = absent_since(events, now)
        if last is not None:
            subject_spend = SubjectSpend(budget, subject, Window(last, None), EPOCH, Sums())
            alerts.append(NewAlert(subject_spend, "usage.absent", NO_THRESHOLD, {"last_hour": last}))
    return alerts


async def uncounted(pool: asyncpg.Pool) -> list[int]:
    """Countings that are not filled, because the process that made them ended before."""
    return [row["id"] for row in await pool.fetch("SELECT id FROM counting WHERE NOT counted AND NOT retired")]
