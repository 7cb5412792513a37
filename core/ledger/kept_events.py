"""From when on a ledger keeps single events: retention has dropped the days before, of which sums remain."""

from datetime import UTC, datetime
from typing import Any, Final

from core.calendar import DAY
from core.errors import Unprocessable
from core.ledger_id import LedgerId

EVENTS_DROPPED: Final = "events_dropped"
"""The code of a refusal of what only dropped events could answer."""

_LAST: Final = "SELECT max(utc_day) FROM closing_total WHERE org_id = $1"
_ANY: Final = "SELECT EXISTS (SELECT FROM closing_total WHERE org_id = $1 AND utc_day >= $2 AND utc_day <= $3)"


async def kept_from(connection: Any, ledger_id: LedgerId) -> datetime | None:
    """The end of the last day, UTC, whose events were dropped; None: the ledger keeps all of them."""
    last = await connection.fetchval(_LAST, ledger_id)
    return None if last is None else datetime(last.year, last.month, last.day, tzinfo=UTC) + DAY


async def require_kept(connection: Any, ledger_id: LedgerId, start: datetime, end: datetime) -> None:
    """Refuses to list single events of [start, end), where some were dropped and the list would not say so.

    To be called after they were read, or where they cannot be dropped any more.

    Raises:
        Unprocessable: events of these days were dropped.
    """
    last = (end - datetime.resolution).astimezone(UTC).date()
    if await connection.fetchval(_ANY, ledger_id, start.astimezone(UTC).date(), last):
        raise dropped(await kept_from(connection, ledger_id), "ask `/v1/costs/summary` for their sums, or")


def dropped(horizon: datetime | None, advice: str, more: str = "") -> Unprocessable:
    """The refusal of a question about events before `horizon`; `advice` and `more` say what else can be asked."""
    day = f"{horizon:%Y-%m-%d}"
    return Unprocessable(
        f"Single events before {day} are no longer kept; {advice} ask with `start` from {day} on{more}.",
        code=EVENTS_DROPPED,
    )
