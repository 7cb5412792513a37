"""What time alone changes, every 15 seconds: windows that end, top-ups, trends. From counters, never from events."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final, LiteralString

import asyncpg

from core.budget import EPOCH, Window, window_at
from core.budgets.counters import TOUCHED
from core.budgets.firing import WITHOUT, Fired, Firing, Origin, fire, fired_in, origin_of, recover
from core.budgets.message import AlertType
from core.budgets.spend import Standing, Sums, running_subjects, standings, sums_of, value
from core.budgets.store import Budget, budgets_with
from core.budgets.trends import absent_since, anomaly, burn_rate, burn_rules, forecast

_LEADER: Final = 0x0071AB
_AT_ONCE: Final = 1_000

_GRANTS: Final[LiteralString] = f"""
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
"""How long an alert of a run is shown as open, since a run does not say when it ends; and of unpriced usage in a window
that rolls, where it is said once a day."""
_ENDED: Final[LiteralString] = """
SELECT f.id, b.org_id, b.id AS budget_id, b.channels,
    b.period = 'rolling' OR f.type IN ('budget.burn_rate', 'usage.absent') AS again
FROM fired_alert f JOIN budget b ON b.id = f.budget_id
WHERE f.recovered_at IS NULL AND (f.window_end <= $1 OR b.deleted_at IS NOT NULL OR NOT b.enabled
    OR b.period = 'run' AND f.fired_at <= $2 OR b.period = 'rolling' AND f.type = 'usage.unpriced' AND f.fired_at <= $2
    OR f.type = 'budget.burn_rate' AND NOT 'burn_rate' = ANY(b.watch)
    OR f.type = 'usage.absent' AND NOT 'absence' = ANY(b.watch))
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
    """One look; False: another process is at it, and two would end each other's episodes."""
    leader: Any
    async with pool.acquire() as leader:
        if not await leader.fetchval("SELECT pg_try_advisory_lock($1)", _LEADER):
            return False
        try:
            await _tick(pool, now, base_url)
        finally:
            await leader.execute("SELECT pg_advisory_unlock($1)", _LEADER)
    return True


async def _tick(pool: asyncpg.Pool, now: datetime, base_url: str) -> None:
    connection: Any
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(_GRANTS, now)
        await connection.execute(_ROLLING, now)
        await _end(connection, now)
    watching = [row["id"] for row in await pool.fetch(_WATCHING)]
    for start in range(0, len(watching), _AT_ONCE):
        async with pool.acquire() as connection, connection.transaction():
            for budget in await budgets_with(connection, watching[start : start + _AT_ONCE]):
                if budget.is_counted:
                    await _watch(connection, budget, now, base_url)


async def _end(connection: Any, now: datetime) -> None:
    """Alerts of windows that are over, of runs that are taken to be, and of what nobody watches any more: nobody is
    told but channels that show what is open. What has no window to wait for may fire again."""
    while rows := await connection.fetch(_ENDED, now, now - _OPEN, _AT_ONCE):
        for row in rows:
            origin = Origin(row["org_id"], row["budget_id"], row["channels"])
            await recover(connection, origin, row["id"], now, None, rearm=row["again"])


async def _watch(connection: Any, budget: Budget, now: datetime, base_url: str) -> None:
    """Fire what a budget's trends say, and end what they say no more."""
    wanted: list[Firing] = []
    watched: set[AlertType] = set()
    if "burn_rate" in budget.stated.watch:
        watched.add("budget.burn_rate")
        wanted += await _burning(connection, budget, now)
    if {"forecast", "anomaly", "absence"} & set(budget.stated.watch):
        hours = await _series(connection, budget, "hour", now - timedelta(days=35))
        if "forecast" in budget.stated.watch:
            wanted += await _heading_over(connection, budget, hours, now)
        if "anomaly" in budget.stated.watch:
            wanted += _unusual(budget, hours, now)
        if "absence" in budget.stated.watch:
            watched.add("usage.absent")
            wanted += _absent(budget, hours, now)
    known = {_identity(fired) for fired in await fired_in(connection, [firing.standing for firing in wanted])}
    await fire(connection, (f for f in wanted if _key(f) not in known), now, base_url)
    if watched:
        await _end_episodes(connection, budget, watched, {_key(firing)[1:] for firing in wanted}, now)


def _identity(fired: Fired) -> tuple[Any, ...]:
    return fired.window_key, fired.subject, fired.type, fired.threshold


def _key(firing: Firing) -> tuple[Any, ...]:
    return firing.standing.window_key, firing.standing.subject, firing.type, firing.threshold


async def _end_episodes(
    connection: Any, budget: Budget, types: Iterable[AlertType], going_on: set[tuple[Any, ...]], now: datetime
) -> None:
    """Those of these types that are no longer so may begin anew."""
    rows = await connection.fetch(
        """SELECT id, subject, type, threshold, (message->>'spend_usd')::numeric AS spend FROM fired_alert
           WHERE budget_id = $1 AND recovered_at IS NULL AND type = ANY($2::text[])""",
        *(budget.id, list(types)),
    )
    for row in rows:
        if (row["subject"], row["type"], row["threshold"]) not in going_on:
            await recover(connection, origin_of(budget), row["id"], now, row["spend"], rearm=True)


Hours = Mapping[str, Mapping[datetime, Sums]]


async def _series(connection: Any, budget: Budget, kind: str, since: datetime) -> Hours:
    """By subject and bucket."""
    found: dict[str, dict[datetime, Sums]] = defaultdict(dict)
    for row in await connection.fetch(_SERIES, budget.countings[kind], since):
        found[row["subject"]][row["window_start"]] = sums_of(row)
    return found


def _values(budget: Budget, series: Mapping[datetime, Sums]) -> dict[datetime, Decimal]:
    return {at: value(budget.stated, sums) for at, sums in series.items()}


async def _running(connection: Any, budget: Budget, now: datetime) -> list[Standing]:
    return await standings(connection, await running_subjects(connection, budget, now), now)


async def _burning(connection: Any, budget: Budget, now: datetime) -> list[Firing]:
    minutes = await _series(connection, budget, "minute", now - timedelta(hours=6, minutes=1))
    firings = []
    for standing in await _running(connection, budget, now):
        limit, window = standing.limit(now), standing.window
        if window.end is None or standing.subject not in minutes:
            continue
        length, spent = window.end - window.start, _values(budget, minutes[standing.subject])
        for rule in burn_rules(length):
            rates = [burn_rate(spent, lookback, limit, length, now) for lookback in (rule.long, rule.short)]
            if min(rates) >= rule.factor:
                minutes_back = int(rule.long.total_seconds() // 60)
                details = {"burn_rate": round(rates[0], 2), "lookback_minutes": minutes_back}
                firings.append(Firing(standing, "budget.burn_rate", rule.factor, details))
    return firings


async def _heading_over(connection: Any, budget: Budget, hours: Hours, now: datetime) -> list[Firing]:
    firings = []
    for standing in await _running(connection, budget, now):
        limit, spend = standing.limit(now), standing.spend
        known = _values(budget, hours.get(standing.subject, {}))
        found = forecast(known, spend, standing.window, now) if spend < limit else None
        if found is not None and found.expected >= limit:
            details = {"forecast_usd": found.expected, "low_usd": found.low, "high_usd": found.high}
            firings.append(Firing(standing, "budget.forecast", WITHOUT, details))
    return firings


def _unusual(budget: Budget, hours: Hours, now: datetime) -> list[Firing]:
    """Once a day and subject."""
    firings = []
    for subject, series in hours.items():
        found = anomaly(_values(budget, series), budget.stated.floor_usd, now)
        if found is not None:
            day = window_at(budget.stated.calendar._replace(period="daily", step=0), found.hour)
            standing = Standing(budget, subject, day, day.start, series[found.hour])
            details = {"hour": found.hour, "amount_usd": found.amount, "expected_usd": found.expected}
            firings.append(Firing(standing, "anomaly", WITHOUT, details))
    return firings


def _absent(budget: Budget, hours: Hours, now: datetime) -> Sequence[Firing]:
    firings = []
    for subject, series in hours.items():
        events = {at: Decimal(sums.event_count) for at, sums in series.items() if sums.event_count > 0}
        last = absent_since(events, now)
        if last is not None:
            standing = Standing(budget, subject, Window(last, None), EPOCH, Sums())
            firings.append(Firing(standing, "usage.absent", WITHOUT, {"last_hour": last}))
    return firings


async def uncounted(pool: asyncpg.Pool) -> list[int]:
    """Countings whose maker did not live to fill them."""
    return [row["id"] for row in await pool.fetch("SELECT id FROM counting WHERE NOT counted AND NOT retired")]
