"""What follows from counters that have moved: one transaction takes the word of it and leaves the alerts.

Whoever takes the last touch of a window sees all that was committed before it, so nothing is missed; two who see the
same crossing insert the same key, so nothing fires twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID

import asyncpg

from core.budget import crossing, decide
from core.budgets.drivers import with_drivers
from core.budgets.firing import WITHOUT, Fired, Firing, fire, fired_in, origin_of, recover
from core.budgets.spend import Standing, running_subjects, standings
from core.budgets.store import Budget, budgets_with

TOUCHES_AT_ONCE: Final = 200

_TAKE: Final[LiteralString] = """
DELETE FROM budget_touch WHERE id = ANY(ARRAY(
    SELECT id FROM budget_touch ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED))
RETURNING countings, windows, subjects, budget_id
"""
_OF_COUNTINGS: Final[LiteralString] = """
SELECT id, budget_id FROM counting WHERE id = ANY($1::bigint[]) AND kind = 'window' AND NOT retired
"""
_OPEN: Final[LiteralString] = """
SELECT DISTINCT budget_id FROM fired_alert WHERE budget_id = ANY($1::uuid[]) AND recovered_at IS NULL
"""
_AGAIN: Final[LiteralString] = """
INSERT INTO budget_touch (countings, windows, subjects) VALUES ($1::bigint[], $2::timestamptz[], $3::text[])
"""
_BUDGET_AGAIN: Final[LiteralString] = "INSERT INTO budget_touch (budget_id) SELECT unnest($1::uuid[])"

_Key = tuple[int, datetime, str]
"""A counter: counting, window's start, subject."""


class Evaluated(NamedTuple):
    touches: int
    fired: int
    waiting: bool
    """Whether some budgets were not counted yet, and are to be looked at again."""


async def evaluate(pool: asyncpg.Pool, now: datetime, base_url: str = "") -> Evaluated:
    """One pass over at most `TOUCHES_AT_ONCE` touches. May run beside itself."""
    connection: Any
    async with pool.acquire() as connection, connection.transaction():
        touches = await connection.fetch(_TAKE, TOUCHES_AT_ONCE)
        if not touches:
            return Evaluated(0, 0, False)
        keys = {key for t in touches for key in zip(t["countings"], t["windows"], t["subjects"], strict=True)}
        whole = {t["budget_id"] for t in touches if t["budget_id"] is not None}
        asked, waiting = await _asked(connection, keys, whole, now)
        found = await standings(connection, asked, now, await _least(connection, asked))
        fired = await _decide(connection, pool, found, now, base_url)
    return Evaluated(len(touches), fired, waiting)


async def _asked(
    connection: Any, keys: set[_Key], whole: set[UUID], now: datetime
) -> tuple[list[tuple[Budget, datetime, str]], bool]:
    """What is to be looked at, with its budget; that of budgets not counted yet is touched again for later."""
    rows = await connection.fetch(_OF_COUNTINGS, list({key[0] for key in keys}))
    owners = {row["id"]: row["budget_id"] for row in rows}
    budgets = {budget.id: budget for budget in await budgets_with(connection, {*owners.values(), *whole})}
    asked: dict[tuple[UUID, datetime, str], tuple[Budget, datetime, str]] = {}
    later: list[_Key] = []
    for key in keys:
        budget = budgets.get(owners[key[0]]) if key[0] in owners else None
        if budget is not None and not budget.is_counted:
            later.append(key)
        elif budget is not None and budget.stated.enabled:
            asked[budget.id, key[1], key[2]] = (budget, key[1], key[2])
    uncounted = [id_ for id_ in whole if id_ in budgets and not budgets[id_].is_counted]
    if later:
        await connection.execute(_AGAIN, *map(list, zip(*later, strict=True)))
    if uncounted:
        await connection.execute(_BUDGET_AGAIN, uncounted)
    for budget in (budgets[id_] for id_ in whole - set(uncounted) if id_ in budgets):
        if budget.stated.enabled:
            for found in await running_subjects(connection, budget, now):
                asked[budget.id, found[1], found[2]] = found
    return list(asked.values()), bool(later or uncounted)


async def _least(connection: Any, asked: Iterable[tuple[Budget, datetime, str]]) -> dict[UUID, Decimal]:
    """What a budget that has nothing open must have spent for anything to follow; a top-up only makes it more."""
    budgets = {budget.id: budget for budget, _, _ in asked}
    rows = await connection.fetch(_OPEN, list(budgets))
    closed = budgets.keys() - {row["budget_id"] for row in rows}
    stated = {id_: budgets[id_].stated for id_ in closed if "unpriced" not in budgets[id_].stated.watch}
    return {id_: crossing(own.amount, own.thresholds[0]) for id_, own in stated.items()}


async def _decide(connection: Any, pool: asyncpg.Pool, found: Sequence[Standing], now: datetime, base_url: str) -> int:
    history: dict[tuple[UUID, str, datetime], list[Fired]] = defaultdict(list)
    for fired in await fired_in(connection, found):
        history[fired.budget_id, fired.subject, fired.window_key].append(fired)
    firings: list[Firing] = []
    for standing in found:
        known = history[standing.budget.id, standing.subject, standing.window_key]
        firings += _new(standing, known, now)
        await _recover(connection, standing, known, now)
    return await fire(connection, await with_drivers(pool, firings, now), now, base_url)


def _new(standing: Standing, known: Iterable[Fired], now: datetime) -> list[Firing]:
    stated = standing.budget.stated
    fired = {each.threshold for each in known if each.type == "budget.threshold"}
    decision = decide(standing.spend, standing.limit(now), stated.thresholds, standing.window.end, now, fired, ())
    firings = [Firing(standing, "budget.threshold", threshold) for threshold in decision.fire]
    sums = standing.sums
    if "unpriced" in stated.watch and sums.unpriced_tokens > 0 and all(f.type != "usage.unpriced" for f in known):
        details = {"unpriced_events": sums.unpriced_count, "unpriced_tokens": sums.unpriced_tokens}
        firings.append(Firing(standing, "usage.unpriced", WITHOUT, details))
    return firings


async def _recover(connection: Any, standing: Standing, known: Iterable[Fired], now: datetime) -> None:
    """Below a threshold again: by a correction, a higher limit, or in a rolling window by time, which re-arms it."""
    open_: dict[Decimal, Fired] = {
        each.threshold: each for each in known if each.type == "budget.threshold" and each.recovered_at is None
    }
    if open_:
        spend, rolls = standing.spend, bool(standing.budget.stated.calendar.step)
        decision = decide(spend, standing.limit(now), (), standing.window.end, now, (), list(open_))
        for threshold in decision.recover:
            await recover(connection, origin_of(standing.budget), open_[threshold].id, now, spend, rearm=rolls)
