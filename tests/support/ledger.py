"""Events for tests of the ledger, and all the ways to add them up."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.event import Source, UsageEvent
from core.event_codec import read_event
from core.event_log.base import EventBatch
from core.ledger.rollup_compactor import compact
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.reconciliation.ledger import audit

NOW = datetime.now(UTC).replace(minute=7, second=3, microsecond=123_456)

RAW = """
SELECT e.time, e.cost_usd, e.region, e.status_code::text, e.error_type, e.source, e.tenant, s.user_id, e.session_id,
    e.run_id, e.parent_run_id, d.*
FROM usage_event e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key WHERE e.org_id = $1
"""
"""Events with their dimensions, as `expected` adds them up."""


def usage(number: int, at: datetime | None = None, **fields: Any) -> UsageEvent:
    given = {
        "event_id": f"event-{number}",
        "timestamp": (at or NOW).isoformat(),
        "provider": "openai",
        "model": "gpt-4o",
        "input_tokens": 1000 + number,
        "output_tokens": 10,
        **fields,
    }
    return read_event(json.dumps({name: value for name, value in given.items() if value is not None}).encode()).event


def batch(
    org_id: int, events: Iterable[UsageEvent], received_at: datetime = NOW, source: Source | None = None
) -> EventBatch:
    return EventBatch(LedgerId(org_id), received_at, list(events), source)


async def new_ledger(pool: Any, shard: int = 0) -> Ledger:
    async with pool.acquire() as connection:
        return Ledger(pool, await PriceBook.load(connection), shard)


def expected(
    rows: Sequence[dict[str, Any]], names: Sequence[str], start: datetime, end: datetime
) -> dict[tuple[str | None, ...], tuple[int, Decimal]]:
    """Groups and adds up events in memory, as the ledger should."""
    groups: dict[tuple[str | None, ...], tuple[int, Decimal]] = defaultdict(lambda: (0, Decimal(0)))
    for row in rows:
        if start <= row["time"] < end:
            key = tuple(row[name] for name in names)
            count, cost = groups[key]
            groups[key] = (count + 1, cost + (row["cost_usd"] or 0))
    return dict(groups)


LONG_AGO = timedelta(days=33)


async def totals(pool: Any) -> tuple[int, Decimal]:
    """The number of events and their cost, after checking that every table agrees."""
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        found = await audit(connection)
    assert found.differences == [], found.differences
    return found.events, found.cost_usd
