"""Counts the calls made inside a scope, and adds up their cost by local prices."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from ._context import Frame, Meter, Scope, current
from ._events import tidy

_log = logging.getLogger("outlay")


class Metered(NamedTuple):
    """The calls that have ended so far."""

    calls: int
    """As the ledger counts them: one for each event."""
    unpriced: int
    """Those among them that have no price, or could not be read."""
    cost_usd: Decimal
    """Of all others."""


class CallMeter(Scope):
    """A scope that counts each call begun inside: in its tasks, and in the threads that the context is carried to."""

    def __init__(self) -> None:
        self._sums = Metered(0, 0, Decimal(0))
        self._seen: set[str] = set()
        """Ids of events that state one: the ledger counts each once."""
        self._lock = threading.Lock()

    @property
    def sums(self) -> Metered:
        return self._sums

    def _frame(self, outer: Frame) -> Frame:
        meters: tuple[Meter, ...] = outer.meters if self in outer.meters else (*outer.meters, self)
        return outer._replace(meters=meters, owner=self, outer=outer)

    def __call__(self, events: list[dict[str, Any]] | None) -> None:
        """Count a call. One that cannot be read is unpriced."""
        if events is None:
            self._count(None, None)
        for event in events or ():
            self._count(event.get("event_id"), _cost(event))

    def _count(self, event_id: str | None, cost: Decimal | None) -> None:
        from .pricing import total

        with self._lock:
            if event_id is not None:
                if event_id in self._seen:
                    return
                self._seen.add(event_id)
            calls, unpriced, cost_usd = self._sums
            self._sums = Metered(calls + 1, unpriced + (cost is None), total((cost_usd, cost or Decimal(0))))


def measure(fields: Mapping[str, Any]) -> None:
    """Tell the meters around of a call that the application recorded by itself."""
    around = current()
    if not around.meters:
        return
    stated = {name: value for name, value in fields.items() if value is not None}
    try:
        events = [tidy({**around.attribution, **stated}, lambda *_: None)]
    except Exception:  # noqa: BLE001 - what an event cannot hold has no price either
        events = None
    for meter in around.meters:
        meter(events)


def _cost(event: Mapping[str, Any]) -> Decimal | None:
    from ._local_prices import PRICES

    try:
        return PRICES.cost(event).cost_usd
    except Exception as error:  # noqa: BLE001 - the call was made, and the application has its response
        _log.debug("outlay: what a call cost is not known: %s", type(error).__name__)
        return None
