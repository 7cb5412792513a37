"""Before and after a call that this process is about to make: reserve from what pays for it, settle what it did cost.

Calls go through here only where something pays for them, which `payers` says cheaply.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from ._budget import Budget, BudgetGuard, Reservation, reserve
from ._context import current
from ._estimate import request_tokens
from ._prices import PRICES

_log = logging.getLogger("outlay")
_said: set[str] = set()


def payers(guard: BudgetGuard | None) -> tuple[Budget, ...]:
    """The guard and the runs around, the outermost first; empty: nothing limits a call here."""
    runs = current().budgets
    return runs if guard is None else (guard, *runs)


def hold(budgets: tuple[Budget, ...], provider: str, model: str, body: Mapping[str, Any], user_id: str | None) -> Held:
    """Reserve what a request may cost, by its prompt and its limit on the answer; raises `BudgetExceeded`.

    A model without a price reserves nothing and is said once: what is not known cannot be limited.

    Args:
        body: the provider's request, parsed; read, not kept.
    """
    prompt, most = request_tokens(body)
    cost = PRICES.cost({"provider": provider, "model": model, "input_tokens": prompt, "output_tokens": most})
    if cost.cost_usd is None and model not in _said and len(_said) < 1_000:
        _said.add(model)
        _log.warning(
            "outlay: %s has no price (%s), so no budget limits its calls; outlay.register_model(…)", model, cost.reason
        )
    return Held(reserve(cost.cost_usd or 0, budgets, user_id))


class Held:
    """One intercepted call's reservation. The first of the methods decides, and none raises."""

    def __init__(self, reservation: Reservation) -> None:
        self._reservation = reservation

    def settle(self, event: Mapping[str, Any]) -> None:
        """The call is over: `event` as it is recorded. What cannot be priced costs what was reserved."""
        try:
            self._reservation.settle(PRICES.cost(event).cost_usd)
        except Exception as error:  # noqa: BLE001 - the call was made; the reservation must not stay
            _log.debug("outlay: a call's cost is not known: %s", type(error).__name__)
            self._reservation.settle()

    def release(self) -> None:
        """The call never reached the provider."""
        self._reservation.release()
