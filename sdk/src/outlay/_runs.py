"""Sessions and runs: scopes of calls that belong together, as spans with parents and children; the budget of a run."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from decimal import Decimal
from time import time_ns
from typing import Any

from ._budget import Reservation, RunBudget, Usd, usd
from ._budget import reserve as hold
from ._capture import CAPTURE
from ._context import Frame, Scope, current
from ._uuid7 import Ids

_log = logging.getLogger("outlay")
_said: list[bool] = []


class session(Scope):
    """Makes every call inside part of one session: a conversation, a task, a flow of a user or an agent.

    One object is one session, wherever and how often it is entered. Inside, a `track`'s own `session_id` wins.

    Args:
        name: for people; sent as `extra.session_name` of the events.
        session_id: continues an existing session, or is an id of your own such as a ticket's; by default a new id.
    """

    _is_for_events = True

    def __init__(self, name: str | None = None, session_id: str | None = None) -> None:
        self.name = name
        self.session_id = session_id or new_id()
        self.span_id = new_span()

    def _own(self, around: Mapping[str, Any]) -> dict[str, Any]:
        return {"session_id": self.session_id, "session_name": self.name}

    def _frame(self, outer: Frame) -> Frame:
        around = outer.attribution
        if around.get("span_id") != self.span_id:  # otherwise it is entered again inside itself
            spans = {"span_id": self.span_id, "parent_span_id": around.get("span_id")}
            own = {**around, **self._own(around), **spans}
            around = {name: value for name, value in own.items() if value is not None}
        return Frame(around, outer.budgets, outer.paths, outer.meters, self, outer)


class run(session):
    """Makes every call inside part of one run of an agent. A run inside another is its child, and spends from it too.

    One object is one run: make a new one for each execution.

    Args:
        name: for people; sent as `extra.run_name` of the events.
        budget_usd: intercepted calls that could pass it raise `BudgetExceeded` before they are sent.
        run_id: by default a new id.

    Attributes:
        spent_usd, remaining_usd: by local prices; money reserved for running calls is not remaining. Both are None
            for a run without a budget of its own, which counts nothing.
    """

    def __init__(self, name: str | None = None, budget_usd: Usd | None = None, *, run_id: str | None = None) -> None:
        super().__init__(name)
        self.run_id = run_id or new_id()
        self._budget = None if budget_usd is None else RunBudget(name or self.run_id, usd(budget_usd))
        if budget_usd is not None and CAPTURE.sink is None and not _said:
            _said.append(True)
            _log.warning("outlay: no call is intercepted, so a run's budget limits only what outlay.reserve(…) is told")

    @property
    def spent_usd(self) -> Decimal | None:
        return self._budget.spent if self._budget else None

    @property
    def remaining_usd(self) -> Decimal | None:
        return self._budget.remaining if self._budget else None

    def _own(self, around: Mapping[str, Any]) -> dict[str, Any]:
        return {"run_id": self.run_id, "parent_run_id": around.get("run_id"), "run_name": self.name}

    def _frame(self, outer: Frame) -> Frame:
        frame = super()._frame(outer)
        # Entered again inside itself, its budget is charged once.
        if self._budget is None or self._budget in outer.budgets:
            return frame
        return frame._replace(budgets=(*outer.budgets, self._budget))


def reserve(estimated_cost: Usd) -> Reservation:
    """Hold the estimated cost of a call in the budgets of all surrounding runs. Raises `BudgetExceeded`.

    For calls that cannot be intercepted; intercepted ones reserve by themselves.
    """
    return hold(estimated_cost, current().budgets)


def new_id() -> str:
    return Ids().make(time_ns())


def new_span() -> str:
    """A span id of 8 bytes, as OpenTelemetry's."""
    return os.urandom(8).hex()
