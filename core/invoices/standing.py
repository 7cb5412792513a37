"""How each provider's bills stand now: how far from the ledger, and since when there is none."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

from core.invoices.reconcile import Figures, pending_days, reconcile
from core.invoices.sides import Question
from core.ledger_id import LedgerId
from core.prices.book import PriceBook

MAX_PROVIDERS: Final = 20
_DAYS: Final = 30
_KNOWN_FOR: Final = timedelta(days=366)
"""A provider whose last bill is older is no longer one that bills."""


class ProviderStanding(NamedTuple):
    provider: str
    difference_usd: Decimal
    """Invoiced − recorded over the days of the last 30 that have a bill and are final."""
    unexplained_usd: Decimal
    dark_usd: Decimal
    is_beyond: bool
    """Whether the difference is beyond the tolerance."""
    missing_days: int
    """Final days after the last one that has a bill."""


async def standings(connection: Any, prices: PriceBook, ledger_id: LedgerId, now: datetime) -> list[ProviderStanding]:
    """Of the providers that have sent a bill, the first `MAX_PROVIDERS` by name."""
    last_days = await billed_lately(connection, ledger_id, now)
    return [await _standing(connection, prices, ledger_id, *each, now) for each in last_days.items()]


async def billed_lately(connection: Any, ledger_id: LedgerId, now: datetime) -> dict[str, date]:
    """The last day with a bill of each provider that sends bills, of the first `MAX_PROVIDERS` by name."""
    rows = await connection.fetch(
        """SELECT provider, max(day) AS last FROM invoice_day WHERE org_id = $1 AND day >= $2
           GROUP BY 1 ORDER BY 1 LIMIT $3""",
        ledger_id,
        now.astimezone(UTC).date() - _KNOWN_FOR,
        MAX_PROVIDERS,
    )
    return {row["provider"]: row["last"] for row in rows}


async def _standing(
    connection: Any, prices: PriceBook, ledger_id: LedgerId, provider: str, last: date, now: datetime
) -> ProviderStanding:
    today = now.astimezone(UTC).date()
    start = today - timedelta(days=_DAYS)
    final = min(pending_days(provider, start, today + timedelta(days=1), now), default=today)
    found = await reconcile(connection, prices, Question(ledger_id, provider, start, final), "day", now)
    whole = Figures()
    for row in found.rows:
        if row.label is not None and date.fromisoformat(row.label) in found.covered:
            whole.join(row.figures)
    return ProviderStanding(
        provider,
        whole.difference,
        whole.unexplained,
        whole.dark,
        not found.tolerance.allows(whole.difference, whole.invoiced),
        max(0, (final - last).days - 1),
    )
