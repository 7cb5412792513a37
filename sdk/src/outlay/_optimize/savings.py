"""The amount saved in this process, by local prices."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from outlay.pricing import total


class Savings:
    def __init__(self) -> None:
        self.total = Decimal(0)
        """USD."""
        self._adding = threading.Lock()

    def add(self, amount: Decimal) -> None:
        with self._adding:
            self.total = total((self.total, amount))


def cost(events: Iterable[Mapping[str, Any]]) -> Decimal | None:
    """The cost of these events in USD, by local prices; None where one has no price."""
    from outlay._local_prices import PRICES

    costs = [PRICES.cost(event).cost_usd for event in events]
    known = [each for each in costs if each is not None]
    return total(known) if len(known) == len(costs) else None


SAVINGS = Savings()
