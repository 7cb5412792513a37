"""The statement of a closed month, whole or of one tenant: the same for ever.

It is read from the rollups of the month, which closing has frozen and which retention keeps, and from what closing has
recorded. It names no users (docs/decisions/0137-statements.md).
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from outlay.pricing import total

from core.errors import Conflict
from core.ledger.closed_periods import closed_period, corrections_in, start_of
from core.ledger.cost_sql import CostQuery
from core.ledger.later_postings import LaterPosting, following
from core.ledger.reader import costs
from core.ledger_id import LedgerId

GROUPED: Final = ("gl_account", "project", "team", "feature", "provider", "model", "cost_status")
"""What tells the lines of a statement apart."""
_MOST_LINES: Final = 20_000


class Line(NamedTuple):
    labels: tuple[str | None, ...]
    """In the order of `GROUPED`."""
    event_count: int
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal


class Statement(NamedTuple):
    month: date
    tenant: str | None
    """None: of all calls."""
    closed_at: datetime
    closed_by: str
    """A key's id, or `cli`."""
    lines: Sequence[Line]
    """All that counts in the month, in the order of their labels; past 20,000 one line has the smallest."""
    corrections: Sequence[LaterPosting] | None
    """Of that, what is about earlier months that were closed before. None: an earlier version closed the month."""

    @property
    def event_count(self) -> int:
        return sum(line.event_count for line in self.lines)

    @property
    def cost_usd(self) -> Decimal:
        return total(line.cost_usd for line in self.lines)


async def read_statement(connection: Any, ledger_id: LedgerId, month: date, tenant: str | None = None) -> Statement:
    """Raises `Conflict` for a month that is not closed."""
    closed = await closed_period(connection, ledger_id, month)
    if closed is None:
        raise Conflict(f"{month:%Y-%m} is not closed; a statement is of a closed month.", code="period_not_closed")
    filters = {} if tenant is None else {"tenant": tenant}
    query = CostQuery(ledger_id, start_of(month), following(month), GROUPED, filters, _MOST_LINES)
    found = await costs(connection, query)
    lines = [
        Line(row.labels, *(row.measures[name] for name in ("event_count", "input_tokens", "output_tokens", "cost_usd")))
        for row in found.rows
    ]
    corrections = await corrections_in(connection, ledger_id, month)
    if corrections is not None and tenant is not None:
        corrections = [each for each in corrections if each.tenant == tenant]
    return Statement(month, tenant, closed.closed_at, closed.closed_by, sorted(lines, key=_place), corrections)


def _place(line: Line) -> list[tuple[bool, str]]:
    """Lines without a value come last."""
    return [(label is None, label or "") for label in line.labels]
