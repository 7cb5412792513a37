"""An organisation's own prices, and checks that a repriced ledger adds up."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.dimensions import GROUPINGS
from core.ledger.closed_periods import close_period, month_of
from core.ledger.corrections import corrections_of
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.reader import costs
from core.ledger.receipt import receipt
from core.ledger.reprice import EventSelection
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.price_spec import PriceChanges
from core.prices.proposals import apply_proposal, propose
from core.reconciliation.ledger import audit
from tests.support.ledger import NOW

AGES = "2026-01-01T00:00:00Z"


def soon() -> datetime:
    """A time after everything that tests write and post."""
    return max(NOW, datetime.now(UTC)) + timedelta(minutes=1)


async def set_prices(pool: Any, org_id: int | None, **more: Any) -> PriceBook:
    """Applies prices, and returns the new price book."""
    stated = PriceChanges.model_validate({"source": "contract", "checked_on": f"{NOW:%Y-%m-%d}", **more})
    async with pool.acquire() as connection:
        await apply_proposal(connection, org_id, (await propose(connection, org_id, stated, "cli")).id, "cli")
        return await PriceBook.load(connection)


def own_price(model: str, **per_million: float) -> dict[str, Any]:
    return {"provider": "openai", "model": model, "effective_from": AGES, "per_million": per_million}


def everything(org_id: int) -> EventSelection:
    return EventSelection(LedgerId(org_id), NOW - timedelta(days=40), soon(), {})


_NEVER_CORRECTED = ("event_count", "error_count", "input_tokens", "total_tokens", "saved_usd", "cost_reported_usd")


async def check(pool: Any, ledger_id: LedgerId) -> None:
    """Checks that all tables and groupings agree, and that every receipt adds up to the cost of its event."""
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        found = await audit(connection)
        assert found.differences == []
        columns = ", ".join(f"sum({c}) IS DISTINCT FROM sum({c}) FILTER (WHERE seq = 0)" for c in _NEVER_CORRECTED)
        assert not any(await connection.fetchrow(f"SELECT {columns} FROM usage_event")), "exported columns add up"
        prices = await PriceBook.load(connection)
        query = EventQuery(ledger_id, NOW - timedelta(days=40), soon(), {}, 1_000)
        records = await list_events(connection, query)
        stands = sum((record["cost_usd"] or Decimal(0) for record in records), Decimal(0))
        for names in [*((name,) for name in GROUPINGS), (), ("feature", "tenant"), ("user_id", "model")]:
            summed = await costs(connection, CostQuery(ledger_id, query.start, query.end, names))
            assert sum((row.measures["cost_usd"] for row in summed.rows), Decimal(0)) == stands, names
            assert sum(row.measures["event_count"] for row in summed.rows) == len(records), names
        for record in records:
            corrections = await corrections_of(connection, ledger_id, record["id"], record["timestamp"])
            shown = receipt(record, prices, ledger_id, corrections)
            history = sum((correction.difference_usd for correction in shown.corrections), shown.first_cost_usd or 0)
            assert history == (shown.cost_usd or 0)


async def by_status(pool: Any, ledger_id: LedgerId) -> dict[str, tuple[int, Decimal]]:
    query = CostQuery(ledger_id, NOW - timedelta(days=40), soon(), ("cost_status",))
    async with pool.acquire() as connection:
        rows = (await costs(connection, query)).rows
    return {str(row.labels[0]): (row.measures["event_count"], row.measures["cost_usd"]) for row in rows}


class Month:
    """A ledger whose previous month is closed."""

    def __init__(self, pool: Any, org_id: int) -> None:
        self.pool, self.org_id = pool, org_id
        self.in_it = month_of(NOW) - timedelta(days=1)
        self.last_day = datetime(self.in_it.year, self.in_it.month, self.in_it.day, 12, tzinfo=UTC)

    async def close(self) -> Any:
        async with self.pool.acquire() as connection:
            return await close_period(
                connection, LedgerId(self.org_id), month_of(self.last_day), "me", datetime.now(UTC)
            )

    async def figures(self) -> tuple[int, Decimal]:
        first = datetime.combine(month_of(self.last_day), datetime.min.time(), UTC)
        after = datetime.combine(month_of(NOW), datetime.min.time(), UTC)
        async with self.pool.acquire() as connection:
            rows = (await costs(connection, CostQuery(LedgerId(self.org_id), first, after))).rows
        return sum(r.measures["event_count"] for r in rows), sum((r.measures["cost_usd"] for r in rows), Decimal(0))
