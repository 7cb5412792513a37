"""What was saved already, by technique: as senders report it, and by providers' caches."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from outlay.pricing import total

from core.db.compression_epochs import slots_of
from core.filters import Filter
from core.ledger.exact_reads import read_exactly
from core.ledger.savings import read_savings
from core.ledger_id import LedgerId


class Realized(NamedTuple):
    """`saved_usd` may be negative for `provider_caching`: more was paid for writes than reads have saved."""

    technique: str
    saved_usd: Decimal
    event_count: int


class Savings(NamedTuple):
    realized: Sequence[Realized]
    """Techniques that some event has, the largest saving first."""
    cost_usd: Decimal
    """What all the events cost; savings are never taken off it."""


async def realized_savings(
    connection: Any, ledger_id: LedgerId, start: datetime, end: datetime, filters: Mapping[str, Filter]
) -> Savings:
    """Of the events in [start, end), UTC, that meet the filters.

    Raises:
        Unprocessable: too many single events would have to be read, or they are no longer kept.
    """

    async def work() -> Savings:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            rows = await read_savings(connection, ledger_id, start, end, filters)
        found = [Realized(row.technique, row.saved_usd, row.event_count) for row in rows if row.technique is not None]
        return Savings(found, total(row.cost_usd for row in rows))

    return await read_exactly(connection, slots_of(start, end), work)
