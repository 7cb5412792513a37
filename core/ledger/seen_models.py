"""The models that a ledger's events name."""

from datetime import datetime
from typing import Any, Final

from core.ledger.cost_sql import CostQuery
from core.ledger.reader import REST, costs
from core.ledger_id import LedgerId
from core.prices.coverage import NamedModel

MOST: Final = 10_000


async def seen_models(connection: Any, ledger_id: LedgerId, start: datetime, end: datetime) -> list[NamedModel]:
    """Every provider and model of the events in [start, end), UTC, with their number, the dearest `MOST` of them."""
    found = await costs(connection, CostQuery(ledger_id, start, end, ("provider", "model"), {}, MOST))
    labels = [(*map(str, row.labels), row.measures["event_count"]) for row in found.rows]
    return [NamedModel(*each) for each in labels if each[2] and REST not in each[:2]]
