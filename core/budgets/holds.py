"""What running calls hold in budgets now; `core.holds` writes it."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString

from core.budgets.spend import RunningSpend, running_keys
from core.budgets.store import Budget

_HELD: Final[LiteralString] = """
SELECT k.place, b.subject, sum(b.amount) AS amount
FROM unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS k (counting, first, last, place)
JOIN budget_hold b ON b.counting = k.counting AND b.window_start >= k.first AND b.window_start <= k.last
    AND b.deadline > clock_timestamp()
GROUP BY 1, 2
"""


async def running_holds(
    connection: Any, budgets: Sequence[Budget], spent: Sequence[RunningSpend], now: datetime
) -> list[Decimal]:
    """What calls hold in the running window of each budget, in its unit: for the subject that `spent` shows first, or
    for the one that holds most where nothing was spent."""
    enforcing = [place for place, budget in enumerate(budgets) if budget.spec.enforce != "observe"]
    amounts = [Decimal(0)] * len(budgets)
    if not enforcing:
        return amounts
    keys = [running_keys(budgets[place], now) for place in enforcing]
    rows = await connection.fetch(
        _HELD,
        [budgets[place].countings["window"] for place in enforcing],
        [first for first, _ in keys],
        [last for _, last in keys],
    )
    for row in rows:
        place = enforcing[row["place"] - 1]
        top = spent[place].top
        if top and row["subject"] == top[0].subject:
            amounts[place] = row["amount"]
        elif not top:
            amounts[place] = max(amounts[place], row["amount"])
    return amounts
