"""What the models' names on bills and in events mean: the organisation's own mapping, else the price book's aliases."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from outlay.names import provider_name

from core.accounts.audit_log import record_act
from core.ledger_id import LedgerId
from core.prices.book import PriceBook


class ModelNames:
    """Names of one provider's models, for one organisation.

    Args:
        own: what its mapping says, by name in lower case.
        at: the time of the prices, UTC.
    """

    def __init__(
        self, prices: PriceBook, ledger_id: LedgerId, provider: str, own: Mapping[str, str], at: datetime
    ) -> None:
        self._prices, self._ledger_id, self._provider, self._own, self._at = prices, ledger_id, provider, own, at
        self._found: dict[str, tuple[str, bool]] = {}

    def model(self, name: str) -> str:
        """The model that is meant; the name itself where nobody knows it."""
        return self._look(name)[0]

    def is_known(self, name: str) -> bool:
        return self._look(name)[1]

    def _look(self, name: str) -> tuple[str, bool]:
        if name not in self._found:
            mapped = self._own.get(name.strip().lower())
            quote = self._prices.quote(self._ledger_id, self._provider, mapped or name, self._at)
            meant = quote.price.model if quote else mapped or name
            self._found[name] = meant, quote is not None or mapped is not None
        return self._found[name]


async def read_names(connection: Any, ledger_id: LedgerId, provider: str) -> dict[str, str]:
    """The organisation's own mapping of a provider's names."""
    rows = await connection.fetch(
        "SELECT name, model FROM invoice_name WHERE org_id = $1 AND provider = $2", ledger_id, provider
    )
    return {row["name"]: row["model"] for row in rows}


async def map_name(
    connection: Any, ledger_id: LedgerId, provider: str, name: str, model: str | None, actor: str
) -> None:
    """Says which model a name on the provider's bills means; None takes that back. Call it in a transaction."""
    provider, key = provider_name(provider), name.strip().lower()
    if model is None:
        await connection.execute(
            "DELETE FROM invoice_name WHERE org_id = $1 AND provider = $2 AND name = $3", ledger_id, provider, key
        )
    else:
        await connection.execute(
            """INSERT INTO invoice_name (org_id, provider, name, model) VALUES ($1, $2, $3, $4)
               ON CONFLICT (org_id, provider, name) DO UPDATE SET model = excluded.model""",
            *(ledger_id, provider, key, model),
        )
    details = {"provider": provider, "name": name, "model": model}
    await record_act(connection, ledger_id, actor, "invoice.name_mapped", name, details)


def start_of(day: Any) -> datetime:
    """The first instant of a UTC day."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
