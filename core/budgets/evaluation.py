"""One evaluation of budgets: a transaction takes touches of counters and fires the alerts that follow.

A touch is a row of `budget_touch`: counters that have moved, or a budget whose running windows are to be evaluated.

A process that takes the last touch of a window sees everything committed before it, so nothing is missed. Two processes
that see the same crossing insert the same key, so nothing fires twice.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.budgets.budget_id import BudgetId
from core.budgets.cost_drivers import with_drivers
from core.budgets.firing import FiredAlert, end_quiet_times, fire, fired_in, origin_of, recover, see_limit
from core.budgets.new_alert import NO_THRESHOLD, NewAlert
from core.budgets.spend import SubjectSpend, running_subjects, subject_spends
from core.budgets.store import Budget, budgets_with
from core.budgets.thresholds import crossing, decide
from core.prices.remedy import OF_SEVERAL
from core.process.stored_rows import one_by_one_on_fault

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
    """Whether budgets that are not counted yet must be evaluated again later."""


async def evaluate(pool: asyncpg.Pool, now: datetime, base_url: str = "") -> Evaluated:
    """Evaluate at most `TOUCHES_AT_ONCE` touches. Several processes may do so at once."""
    connection: Any
    async with pool.acquire() as connection, connection.transaction():
        await end_quiet_times(connection, now)
        touches = await connection.fetch(_TAKE, TOUCHES_AT_ONCE)
        if not touches:
            return Evaluated(0, 0, False)
        keys = {key for t in touches for key in zip(t["countings"], t["windows"], t["subjects"], strict=True)}
        whole = {t["budget_id"] for t in touches if t["budget_id"] is not None}
        touched, waiting = await _touched(connection, keys, whole)

        async def work(some: Sequence[_Touched]) -> int:
            counters = await _counters(connection, some, now)
            found = await subject_spends(connection, counters, now, await _minimum_spend(connection, counters))
            return await _decide(connection, pool, found, now, base_url)

        fired = await one_by_one_on_fault(connection, touched, work, "budget", lambda each: each.budget.id)
    return Evaluated(len(touches), fired, waiting)


class _Touched(NamedTuple):
    """A budget with the (window's start, subject) of its counters that moved."""

    budget: Budget
    moved: list[tuple[datetime, str]]
    whole: bool
    """Whether every subject of its running window is evaluated too."""


async def _touched(connection: Any, keys: set[_Key], whole: set[BudgetId]) -> tuple[list[_Touched], bool]:
    """The touched budgets. Those that are not counted yet are touched again for later: True where there are any."""
    rows = await connection.fetch(_OF_COUNTINGS, list({key[0] for key in keys}))
    owners = {row["id"]: row["budget_id"] for row in rows}
    budgets = {budget.id: budget for budget in await budgets_with(connection, {*owners.values(), *whole})}
    found = {id_: _Touched(budgets[id_], [], True) for id_ in whole if id_ in budgets and budgets[id_].spec.enabled}
    later: list[_Key] = []
    for key in keys:
        budget = budgets.get(owners[key[0]]) if key[0] in owners else None
        if budget is not None and not budget.is_counted:
            later.append(key)
        elif budget is not None and budget.spec.enabled:
            found.setdefault(budget.id, _Touched(budget, [], False)).moved.append(key[1:])
    uncounted = [id_ for id_ in whole if id_ in budgets and not budgets[id_].is_counted]
    if later:
        await connection.execute(_AGAIN, *map(list, zip(*later, strict=True)))
    if uncounted:
        await connection.execute(_BUDGET_AGAIN, uncounted)
    return [each for each in found.values() if each.budget.is_counted], bool(later or uncounted)


async def _counters(
    connection: Any, touched: Iterable[_Touched], now: datetime
) -> Collection[tuple[Budget, datetime, str]]:
    """The counters to evaluate, as `subject_spends` takes them."""
    counters: dict[tuple[BudgetId, datetime, str], tuple[Budget, datetime, str]] = {}
    for budget, moved, whole in touched:
        running = await running_subjects(connection, budget, now) if whole else ()
        for key, subject in (*moved, *(each[1:] for each in running)):
            counters[budget.id, key, subject] = budget, key, subject
    return counters.values()


async def _minimum_spend(connection: Any, counters: Iterable[tuple[Budget, datetime, str]]) -> dict[BudgetId, Decimal]:
    """The lowest spend at which a budget without open alerts can fire; a top-up only raises it."""
    budgets = {budget.id: budget for budget, _, _ in counters}
    rows = await connection.fetch(_OPEN, list(budgets))
    closed = budgets.keys() - {row["budget_id"] for row in rows}
    specs = {id_: budgets[id_].spec for id_ in closed if "unpriced" not in budgets[id_].spec.watch}
    return {id_: crossing(own.amount, own.thresholds[0]) for id_, own in specs.items()}


async def _decide(
    connection: Any, pool: asyncpg.Pool, found: Sequence[SubjectSpend], now: datetime, base_url: str
) -> int:
    history: dict[tuple[BudgetId, str, datetime], list[FiredAlert]] = defaultdict(list)
    for fired in await fired_in(connection, found):
        history[fired.budget_id, fired.subject, fired.window_key].append(fired)
    alerts: list[NewAlert] = []
    for subject_spend in found:
        known = history[subject_spend.budget.id, subject_spend.subject, subject_spend.window_key]
        alerts += _new(subject_spend, known, now)
        await _recover(connection, subject_spend, known, now)
    return await fire(connection, await with_drivers(pool, alerts, now), now, base_url)


def _new(subject_spend: SubjectSpend, known: Iterable[FiredAlert], now: datetime) -> list[NewAlert]:
    spec = subject_spend.budget.spec
    fired = {each.threshold for each in known if each.type == "budget.threshold"}
    decision = decide(
        subject_spend.spend, subject_spend.limit(now), spec.thresholds, subject_spend.window.end, now, fired, ()
    )
    alerts = [NewAlert(subject_spend, "budget.threshold", threshold) for threshold in decision.fire]
    sums = subject_spend.sums
    if "unpriced" in spec.watch and sums.unpriced_count > 0 and all(f.type != "usage.unpriced" for f in known):
        counts = {"unpriced_events": sums.unpriced_count, "unpriced_tokens": sums.unpriced_tokens}
        details = {**counts, "remedy": OF_SEVERAL}
        alerts.append(NewAlert(subject_spend, "usage.unpriced", NO_THRESHOLD, details))
    return alerts


async def _recover(connection: Any, subject_spend: SubjectSpend, known: Iterable[FiredAlert], now: datetime) -> None:
    """End alerts whose spend is below the threshold again. A change of the limit, and time in a rolling window, re-arm
    the threshold; a correction of the spend does not."""
    open_: dict[Decimal, FiredAlert] = {
        each.threshold: each for each in known if each.type == "budget.threshold" and each.recovered_at is None
    }
    if not open_:
        return
    budget, spend, limit = subject_spend.budget, subject_spend.spend, subject_spend.limit(now)
    decision = decide(spend, limit, (), subject_spend.window.end, now, (), list(open_))
    for threshold in decision.recover:
        alert = open_.pop(threshold)
        again = bool(budget.spec.calendar.step) or limit > alert.limit_seen
        await recover(connection, origin_of(budget), alert.id, now, spend, again, limit)
    await see_limit(connection, open_.values(), limit)
