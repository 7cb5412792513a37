"""What the windows of budgets will have cost when they end, from the hours of the weeks before."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from core.budgets.burn_rate import Series, forecast
from core.budgets.spec import BudgetSpec
from core.budgets.spend import RunningSpend, Sums, value
from core.budgets.store import Budget
from core.calendar import HOUR, floor
from core.db.compression_epochs import slots_of
from core.errors import Unprocessable
from core.ledger.cost_sql import CostQuery
from core.ledger.exact_reads import read_exactly
from core.ledger.reader import RAW_TIMEOUT_MS, CostGroup, costs_in_snapshot
from core.ledger_id import LedgerId
from core.limits import MAX_SCANNED_EVENTS

MAX_FORECASTS: Final = 20
"""Different ones of one reply: each reads five weeks of hours."""
_KNOWN: Final = timedelta(weeks=5)
"""Weeks whose hours are read; comparable are at most the last four."""
_TIMEOUT_MS: Final = 1_000


async def hourly_costs(
    connection: Any,
    query: CostQuery,
    now: datetime,
    timeout_ms: int = RAW_TIMEOUT_MS,
    max_scanned: int = MAX_SCANNED_EVENTS,
) -> list[tuple[datetime, CostGroup]]:
    """(start of the hour, UTC, its sums) of the last weeks' hours that are over and have events. The query's own time
    counts for nothing.

    Raises:
        Unprocessable: more than `max_scanned` raw events had to answer, or it took longer than `timeout_ms`.
    """
    last = floor(now, HOUR)
    count = _KNOWN // HOUR
    starts = [last - (count - n) * HOUR for n in range(count)]
    lately = query._replace(start=starts[0], end=last)
    hours = [(start, start + HOUR) for start in starts]
    found = await read_exactly(
        connection,
        slots_of(lately.start, lately.end),
        lambda: costs_in_snapshot(connection, lately, hours, timeout_ms, max_scanned),
    )
    return [(starts[row.bucket], row) for row in found.rows]


async def budget_forecasts(
    connection: Any, budgets: Sequence[Budget], spends: Sequence[RunningSpend], now: datetime
) -> list[Decimal | None]:
    """USD at the end of each budget's running window, of the subject that has spent most where there are several.

    None: the budget is not in USD, its window has no fixed end, or it is still being added up; less than a day of
    history is known; no rollup answers in time; or it is beyond the first `MAX_FORECASTS` that ask different questions.
    Equal questions in different windows are read once. Do not call it inside a transaction.
    """
    series: dict[tuple[Any, ...], Series] = {}
    asked: list[tuple[Any, ...] | None] = []
    for budget, running in zip(budgets, spends, strict=True):
        question = _question(budget, running)
        if question is not None and question not in series and len(series) < MAX_FORECASTS:
            series[question] = await _series(connection, budget, dict(question[1]), now)
        asked.append(question)
    return await asyncio.to_thread(
        lambda: [
            _forecast(running, series.get(question, {}) if question else {}, now)
            for question, running in zip(asked, spends, strict=True)
        ]
    )


def _question(budget: Budget, running: RunningSpend) -> tuple[Any, ...] | None:
    """What decides a budget's hours: ledger, filters, price of what has none. None: it has no forecast."""
    spec = budget.spec
    if spec.metric != "cost_usd" or spec.period in ("rolling", "run") or not budget.is_counted:
        return None
    filters = spec.counted_by
    if spec.subjects is not None:
        if not running.top:
            return None
        filters = {**filters, spec.subjects: running.top[0].subject}
    return budget.ledger_id, tuple(sorted(filters.items())), spec.unpriced_usd_per_million


async def _series(connection: Any, budget: Budget, filters: dict[str, str], now: datetime) -> Series:
    """USD by the start of the hour, as the budget counts it; empty where rollups cannot say."""
    try:
        return await _hours(connection, budget.ledger_id, budget.spec, filters, now)
    except Unprocessable:
        return {}


async def _hours(
    connection: Any, ledger_id: LedgerId, spec: BudgetSpec, filters: dict[str, str], now: datetime
) -> Series:
    query = CostQuery(ledger_id, now, now, filters=filters)
    paid = {at: row.measures for at, row in await hourly_costs(connection, query, now, _TIMEOUT_MS, 0)}
    tokens: dict[datetime, int] = {}
    if spec.unpriced_usd_per_million:
        unpriced = query._replace(filters={**filters, "cost_status": "unpriced"})
        for at, row in await hourly_costs(connection, unpriced, now, _TIMEOUT_MS, 0):
            tokens[at] = row.measures["input_tokens"] + row.measures["output_tokens"]
    return {
        at: value(spec, Sums(cost_usd=measures["cost_usd"], unpriced_tokens=tokens.get(at, 0)))
        for at, measures in paid.items()
    }


def _forecast(running: RunningSpend, hours: Series, now: datetime) -> Decimal | None:
    spent = running.top[0].spend if running.top else Decimal(0)
    found = forecast(hours, spent, running.window, now)
    return None if found is None else found.expected
