"""The history of alerts that fired."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID

from core.budgets.budget_id import BudgetId
from core.channels.alert_payload import AlertMessage, from_json
from core.ledger_id import LedgerId

_HISTORY: Final[LiteralString] = """
SELECT id, fired_at, message, muted, recovered_at, rearmed_at FROM fired_alert
WHERE org_id = $1 AND ($2::uuid[] IS NULL OR budget_id = ANY($2))
    AND ($3::timestamptz IS NULL OR (fired_at, id) < ($3, $4::uuid))
ORDER BY fired_at DESC, id DESC LIMIT $5
"""


class PastAlert(NamedTuple):
    """Times are UTC."""

    id: UUID
    fired_at: datetime
    message: AlertMessage
    muted: str | None
    """Why it was not sent: shadow or snoozed; None: it was."""
    recovered_at: datetime | None
    rearmed_at: datetime | None


async def history(
    connection: Any,
    ledger_id: LedgerId,
    limit: int,
    budget_ids: Sequence[BudgetId] | None,
    after: tuple[datetime, UUID] | None,
) -> list[PastAlert]:
    """The alerts that fired, newest first; only of these budgets, if given. `after` is the (fired_at, id) of the last
    one seen."""
    at, id_ = after or (None, None)
    rows = await connection.fetch(_HISTORY, ledger_id, budget_ids, at, id_, limit)
    return [PastAlert(row["id"], row["fired_at"], from_json(row["message"]), *tuple(row)[3:]) for row in rows]
