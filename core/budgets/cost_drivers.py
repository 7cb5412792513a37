"""Cost drivers of an alert: its three largest contributors, read from rollups within a time limit."""

from collections.abc import Sequence
from datetime import datetime
from time import monotonic
from typing import Any, Final

import asyncpg

from core.budgets.new_alert import NewAlert, filters_of, groups_of
from core.budgets.spend import SubjectSpend
from core.errors import Unprocessable
from core.ledger.cost_sql import FAMILIES, CostQuery
from core.ledger.reader import costs

TOP: Final = 3
_SECONDS: Final = 1.0
"""For all alerts of one evaluation: they must not wait for their drivers."""
_TIMEOUT_MS: Final = 500
_OF_METRIC: Final = {"cost_usd": "cost_usd", "tokens": "tokens", "events": "event_count"}


async def with_drivers(pool: asyncpg.Pool, alerts: Sequence[NewAlert], now: datetime) -> list[NewAlert]:
    """The alerts with their drivers; some have none, if many fire at once or no rollup has the dimensions."""
    until = monotonic() + _SECONDS
    known: dict[tuple[object, ...], Sequence[dict[str, Any]]] = {}
    found = []
    for alert in alerts:
        key = alert.subject_spend.budget.id, alert.subject_spend.subject, alert.subject_spend.window
        if key not in known and monotonic() < until:
            known[key] = await _drivers(pool, alert.subject_spend, now)
        found.append(alert._replace(drivers=known.get(key, ())))
    return found


async def _drivers(pool: asyncpg.Pool, subject_spend: SubjectSpend, now: datetime) -> Sequence[dict[str, Any]]:
    filters, groups = filters_of(subject_spend), groups_of(subject_spend)
    start, end = subject_spend.window.start, subject_spend.window.end or now
    if start >= end or not any({*filters, *groups} <= family.knows for family in FAMILIES):
        return ()
    query = CostQuery(subject_spend.budget.ledger_id, start, end, tuple(groups), filters)
    try:
        async with pool.acquire() as connection:
            rows = (await costs(connection, query, timeout_ms=_TIMEOUT_MS)).rows
    except Unprocessable:
        return ()
    shown = [
        {
            **dict(zip(groups, row.labels, strict=True)),
            "cost_usd": row.measures["cost_usd"],
            "tokens": row.measures["input_tokens"] + row.measures["output_tokens"],
            "event_count": row.measures["event_count"],
        }
        for row in rows
    ]
    measure = _OF_METRIC[subject_spend.budget.spec.metric]
    return sorted(shown, key=lambda driver: driver[measure], reverse=True)[:TOP]
