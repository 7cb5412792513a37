"""The gate that reserves each call's cost from the budgets around it, and settles the reservation by the actual cost.

It runs before every captured call. Where no budget pays for the call, it only looks at the context.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._capture.observed_request import ObservedRequest, OutgoingRequest
from ._capture.plan import Events, Listener, Replay
from ._context import current
from ._errors import BudgetExceeded
from ._idle_guards import IDLE

if TYPE_CHECKING:
    from ._budget import Budget, BudgetGuard, Reservation

_MAX_MODELS = 1_000
"""Models for which the warning that they have no price is given once each."""

_log = logging.getLogger("outlay")


class BudgetGate:
    """Lets calls pass that the guard and the surrounding runs can pay for."""

    def __init__(self, guard: BudgetGuard | None) -> None:
        self.guard = guard
        self._unpriced: set[str] = set()

    def use(self, guard: BudgetGuard | None) -> None:
        IDLE.used(guard)
        self.guard = guard

    def __call__(self, request: ObservedRequest, outgoing: OutgoingRequest) -> Listener | Replay | None:
        """Returns a listener that settles the reservation, if there is one.

        Raises:
            BudgetExceeded: no budget can pay. Client libraries that would take an exception for a connection error and
                try again get a replay instead, which tells them not to.
        """
        if IDLE.waiting:
            IDLE.warn()
        budgets = current().budgets if self.guard is None else (self.guard, *current().budgets)
        if not budgets:
            return None
        try:
            reservation = self._reserve(budgets, request, outgoing)
        except BudgetExceeded as error:
            from ._capture import refusals

            if not refusals.retries_exceptions(outgoing):
                raise
            return refusals.refusal(error)
        except Exception as error:  # noqa: BLE001 - an unforeseen request is sent and recorded all the same
            _log.warning("outlay: a call was not checked against its budgets (%s)", type(error).__name__)
            return None
        return _Settlement(reservation)

    def _reserve(self, budgets: tuple[Budget, ...], request: ObservedRequest, outgoing: OutgoingRequest) -> Reservation:
        """By the prompt's size and the limit of the output, at local prices. A model without a price reserves 0."""
        from ._budget import reserve
        from ._estimate import request_tokens
        from ._local_prices import PRICES, remedy

        target, body = request.target, _parsed(outgoing.body())
        model = str(body.get("model") or body.get("modelId") or target.model or "unknown")
        prompt, output = request_tokens(body)
        usage = {"provider": target.provider, "model": model, "input_tokens": prompt, "output_tokens": output}
        cost = PRICES.cost({**usage, "service_tier": body.get("service_tier"), "region": target.region})
        if cost.cost_usd is None and model not in self._unpriced and len(self._unpriced) < _MAX_MODELS:
            self._unpriced.add(model)
            why = "outlay: no budget limits calls of %s, which has no price (%s); %s"
            _log.warning(why, model, cost.reason, remedy(target.provider, model))
        return reserve(cost.cost_usd or 0, budgets, request.attribution.get("user_id"))


class _Settlement:
    """Settles a reservation once the call has ended."""

    def __init__(self, reservation: Reservation) -> None:
        self._reservation = reservation

    def __call__(self, events: Events | None) -> None:
        """A call that cannot be read or priced costs the reserved amount."""
        from ._local_prices import PRICES
        from .pricing import total

        try:
            costs = [PRICES.cost(event).cost_usd for event in events or ()]
            known = [cost for cost in costs if cost is not None]
            self._reservation.settle(total(known) if known and len(known) == len(costs) else None)
        except Exception as error:  # noqa: BLE001 - the call was made, and the application has its response
            _log.debug("outlay: what a call cost is not known: %s", type(error).__name__)
            self._reservation.settle()


def _parsed(body: bytes | Mapping[str, Any] | None) -> Mapping[str, Any]:
    if isinstance(body, bytes):
        try:
            body = json.loads(body)
        except (ValueError, RecursionError):
            body = None
    return body if isinstance(body, Mapping) else {}
