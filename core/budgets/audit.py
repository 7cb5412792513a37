"""Σ events = budget counters: the invariant's part that is about budgets."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from core.budgets.counters import MEASURES, read_counting
from core.budgets.recount import PATIENT_MS, discrepancies
from core.errors import Unprocessable

_EVENTS: Final = MEASURES.index("event_count")
_COST: Final = MEASURES.index("cost_usd")


class CounterDifference(NamedTuple):
    """One budget's counters that disagree with the ledger, summed over its windows and subjects."""

    org_id: int
    first_window: datetime
    counting_id: int
    events: int
    """How many more the counters have than the ledger."""
    cost_usd: Decimal


async def audit_counters(connection: Any, now: datetime | None = None) -> list[CounterDifference]:
    """Every counting that is filled, each window and subject of it, in the caller's REPEATABLE READ transaction.

    What only raw events could answer is passed over where they are no longer kept.
    """
    now = now or datetime.now(UTC)
    found = []
    rows = await connection.fetch("SELECT * FROM counting WHERE counted AND NOT retired ORDER BY id")
    for row in rows:
        counting = read_counting(row)
        try:
            differing = await discrepancies(connection, counting, now, PATIENT_MS)
        except Unprocessable as error:
            if error.code != "events_dropped":
                raise
            continue
        if differing:
            events = -int(sum(d.missing[_EVENTS] for d in differing))
            cost = -sum((d.missing[_COST] for d in differing), Decimal(0))
            found.append(CounterDifference(counting.org_id, differing[0].window_start, counting.id, events, cost))
    return found
