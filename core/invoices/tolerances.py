"""How far a provider's bill and the ledger may be apart without being said to differ."""

from decimal import Decimal
from typing import Any, Final, NamedTuple

from core.accounts.audit_log import record_act
from core.ledger_id import LedgerId


class Tolerance(NamedTuple):
    usd: Decimal
    ratio: Decimal
    """Of what was invoiced."""

    def allows(self, difference: Decimal, invoiced: Decimal) -> bool:
        """Whether a difference is within either of them."""
        return abs(difference) <= max(self.usd, self.ratio * abs(invoiced))


DEFAULT: Final = Tolerance(Decimal(0), Decimal("0.001"))
"""A thousandth: more than rounding to cents makes of a bill that matters."""


async def read_tolerance(connection: Any, ledger_id: LedgerId, provider: str) -> Tolerance:
    row = await connection.fetchrow(
        "SELECT usd, ratio FROM invoice_tolerance WHERE org_id = $1 AND provider = $2", ledger_id, provider
    )
    return DEFAULT if row is None else Tolerance(*row)


async def set_tolerance(connection: Any, ledger_id: LedgerId, provider: str, tolerance: Tolerance, actor: str) -> None:
    """Call it in a transaction."""
    await connection.execute(
        """INSERT INTO invoice_tolerance (org_id, provider, usd, ratio) VALUES ($1, $2, $3, $4)
           ON CONFLICT (org_id, provider) DO UPDATE SET usd = excluded.usd, ratio = excluded.ratio""",
        *(ledger_id, provider, *tolerance),
    )
    details = {"usd": str(tolerance.usd), "ratio": str(tolerance.ratio)}
    await record_act(connection, ledger_id, actor, "invoice.tolerance", provider, details)
