"""Before and after a call that this process is about to make: reserve from what pays for it, settle what it did cost.

A gate of `outlay._capture`: it stands before every intercepted call. Where nothing pays, it is a look at the context.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._context import current
from ._errors import BudgetExceeded

if TYPE_CHECKING:
    from ._budget import Budget, BudgetGuard, Reservation
    from ._capture.call import Call
    from ._capture.core import Seen

_MOST_SAID = 1_000

_log = logging.getLogger("outlay")


class Gate:
    """Lets calls pass that the guard and the runs around can pay."""

    def __init__(self, guard: BudgetGuard | None) -> None:
        self.guard = guard
        self._said: set[str] = set()

    def __call__(self, call: Call, seen: Seen) -> Callable[[list[dict[str, Any]] | None], None] | None:
        """What hears the call's events, where something pays for it. Raises `BudgetExceeded`, or refuses the call with
        an answer, where the client library would take an exception for a bad connection and try again."""
        budgets = current().budgets if self.guard is None else (self.guard, *current().budgets)
        if not budgets:
            return None
        try:
            reservation = self._reserve(budgets, call, seen)
        except BudgetExceeded as refusal:
            from ._capture import refused

            if not refused.is_understood(seen):
                raise
            refused.refuse(call, refusal)
            return None
        except Exception as error:  # noqa: BLE001 - a request nobody foresaw is sent and recorded all the same
            _log.warning("outlay: a call was not checked against its budgets (%s)", type(error).__name__)
            return None
        return _Settling(reservation).hear

    def _reserve(self, budgets: tuple[Budget, ...], call: Call, seen: Seen) -> Reservation:
        """By the prompt's size and the cap on the answer, at local prices. A model without a price reserves nothing."""
        from ._budget import reserve
        from ._estimate import request_tokens
        from ._prices import PRICES

        body = _parsed(seen.body())
        model = str(body.get("model") or body.get("modelId") or call.target.model or "unknown")
        prompt, answer = request_tokens(body)
        asked = {"provider": call.target.provider, "model": model, "input_tokens": prompt, "output_tokens": answer}
        cost = PRICES.cost({**asked, "service_tier": body.get("service_tier")})
        if cost.cost_usd is None and model not in self._said and len(self._said) < _MOST_SAID:
            self._said.add(model)
            why = "outlay: no budget limits calls of %s, which has no price (%s); outlay.register_model(…) gives it one"
            _log.warning(why, model, cost.reason)
        return reserve(cost.cost_usd or 0, budgets, call.attribution.get("user_id"))


class _Settling:
    def __init__(self, reservation: Reservation) -> None:
        self._reservation = reservation

    def hear(self, events: list[dict[str, Any]] | None) -> None:
        """The call is over. What cannot be read or priced costs what was reserved."""
        from ._prices import PRICES
        from .pricing import total

        try:
            costs = [PRICES.cost(event).cost_usd for event in events or ()]
            known = [cost for cost in costs if cost is not None]
            self._reservation.settle(total(known) if known and len(known) == len(costs) else None)
        except Exception as error:  # noqa: BLE001 - the call was made, and the application has its answer
            _log.debug("outlay: what a call cost is not known: %s", type(error).__name__)
            self._reservation.settle()


def _parsed(body: bytes | Mapping[str, Any] | None) -> Mapping[str, Any]:
    if isinstance(body, bytes):
        try:
            body = json.loads(body)
        except (ValueError, RecursionError):
            body = None
    return body if isinstance(body, Mapping) else {}
