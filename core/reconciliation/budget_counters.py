"""Compares budgets' counters with the ledger: the part of the invariant that is about budgets."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from core.budget_counters.counters import MEASURES, read_counting
from core.budgets.backfill import PATIENT_MS, compare
from core.ledger_id import LedgerId

_EVENTS: Final = MEASURES.index("event_count")
_COST: Final = MEASURES.index("cost_usd")
_COUNTINGS: Final = """
SELECT c.*, b.name FROM counting c JOIN budget b ON b.id = c.budget_id WHERE NOT c.retired ORDER BY c.id
"""


class CounterDifference(NamedTuple):
    """One budget whose counters disagree with the ledger, summed over its windows and subjects."""

    ledger_id: LedgerId
    first_window: datetime
    counting_id: int
    events: int
    """How many more the counters have than the ledger."""
    cost_usd: Decimal


class UncountedBudget(NamedTuple):
    """A budget whose counters, or some of them, nothing vouches for."""

    ledger_id: LedgerId
    name: str
    since: datetime | None
    """Its windows from here on were compared, those before cannot be: their events are no longer kept. None: the budget
    is not counted yet, and not evaluated."""


class CounterAudit(NamedTuple):
    differences: list[CounterDifference]
    uncounted: list[UncountedBudget]


async def audit_counters(connection: Any, now: datetime | None = None) -> CounterAudit:
    """Compares each window and subject of every budget, in the caller's REPEATABLE READ transaction."""
    now = now or datetime.now(UTC)
    differences, uncounted = [], []
    for row in await connection.fetch(_COUNTINGS):
        counting = read_counting(row)
        if not row["counted"]:
            uncounted.append(UncountedBudget(counting.ledger_id, row["name"], None))
            continue
        since, differing = await compare(connection, counting, now, PATIENT_MS)
        if since is not None:
            uncounted.append(UncountedBudget(counting.ledger_id, row["name"], since))
        if differing:
            events = -int(sum(d.missing[_EVENTS] for d in differing))
            cost = -sum((d.missing[_COST] for d in differing), Decimal(0))
            differences.append(
                CounterDifference(counting.ledger_id, differing[0].window_start, counting.id, events, cost)
            )
    return CounterAudit(differences, sorted(set(uncounted), key=str))
