"""The table of successors: for a model family, the next cheaper one of the same maker and generation.

Each row has its reason. Whether the other one is cheaper is never taken from here: the price book says it.
"""

from typing import Final, NamedTuple

from core.insights.successor_rows import ROWS
from core.ledger_id import LedgerId
from core.prices.book import PriceBook


class Successor(NamedTuple):
    provider: str
    """That of the calls: whoever serves the one model is asked for the other."""
    model: str
    reason: str


_BY_FAMILY: Final = {family: (to, reason) for family, to, reason in ROWS}


def successor(prices: PriceBook, ledger_id: LedgerId, provider: str, model: str) -> Successor | None:
    """The next cheaper model by the table; None: it has none for this model's family."""
    family = prices.family(ledger_id, provider, model)
    found = _BY_FAMILY.get(family or "")
    return Successor(provider, *found) if found else None
