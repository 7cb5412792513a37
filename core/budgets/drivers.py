"""What an alert's money went on: its top three contributors, from rollups, as long as that is quick."""

from collections.abc import Sequence
from datetime import datetime
from time import monotonic
from typing import Any, Final

import asyncpg

from core.budgets.firing import Firing, filters_of, groups_of
from core.budgets.spend import Standing
from core.errors import Unprocessable
from core.ledger.reader import costs
from core.ledger.statement import FAMILIES, CostQuery

TOP: Final = 3
_SECONDS: Final = 1.0
"""Of one pass: an alert is not to wait for its decoration."""
_TIMEOUT_MS: Final = 500
_OF_METRIC: Final = {"cost_usd": "cost_usd", "tokens": "tokens", "events": "event_count"}


async def with_drivers(pool: asyncpg.Pool, firings: Sequence[Firing], now: datetime) -> list[Firing]:
    """The same firings; where many fire at once, or no rollup knows, some have no drivers."""
    until = monotonic() + _SECONDS
    known: dict[tuple[object, ...], Sequence[dict[str, Any]]] = {}
    found = []
    for firing in firings:
        key = firing.standing.budget.id, firing.standing.subject, firing.standing.window
        if key not in known and monotonic() < until:
            known[key] = await _drivers(pool, firing.standing, now)
        found.append(firing._replace(drivers=known.get(key, ())))
    return found


async def _drivers(pool: asyncpg.Pool, standing: Standing, now: datetime) -> Sequence[dict[str, Any]]:
    filters, groups = filters_of(standing), groups_of(standing)
    start, end = standing.window.start, standing.window.end or now
    if start >= end or not any({*filters, *groups} <= family.knows for family in FAMILIES):
        return ()
    query = CostQuery(standing.budget.org_id, start, end, tuple(groups), filters)
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
    measure = _OF_METRIC[standing.budget.stated.metric]
    return sorted(shown, key=lambda driver: driver[measure], reverse=True)[:TOP]
