"""Events for ledger tests, and every way of adding them up."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.event import UsageEvent
from core.ledger.writer import Ledger
from core.log.port import EventBatch
from core.prices.book import PriceBook
from core.reading import read_event

NOW = datetime.now(UTC).replace(minute=7, second=3, microsecond=123_456)


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


def batch(org_id: int, events: Iterable[UsageEvent], received_at: datetime = NOW) -> EventBatch:
    return EventBatch(org_id, received_at, list(events))


async def new_ledger(pool: Any, shard: int = 0) -> Ledger:
    async with pool.acquire() as connection:
        return Ledger(pool, await PriceBook.load(connection), shard)


def expected(
    rows: Sequence[dict[str, Any]], names: Sequence[str], start: datetime, end: datetime
) -> dict[tuple[str | None, ...], tuple[int, Decimal]]:
    """Group and add up in memory what the ledger is to say."""
    groups: dict[tuple[str | None, ...], tuple[int, Decimal]] = defaultdict(lambda: (0, Decimal(0)))
    for row in rows:
        if start <= row["time"] < end:
            key = tuple(row[name] for name in names)
            count, cost = groups[key]
            groups[key] = (count + 1, cost + (row["cost_usd"] or 0))
    return dict(groups)


LONG_AGO = timedelta(days=33)
