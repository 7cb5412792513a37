"""Sessions and runs: calls that belong together, as spans with parents and children, and what a run may spend."""

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
    """Every call inside is part of one session: a conversation, a task, one flow of a user or an agent.

    One object is one session, wherever and however often it is entered. Inside, a `track`'s own `session_id` wins.

    Args:
        name: for people; travels as the events' `extra.session_name`.
        session_id: to go on with a session that exists, or to name it by a ticket; made where it is not given.
    """

    def __init__(self, name: str | None = None, session_id: str | None = None) -> None:
        self.name = name
        self.session_id = session_id or new_id()
        self.span_id = new_span()

    def _own(self, around: Mapping[str, Any]) -> dict[str, Any]:
        return {"session_id": self.session_id, "session_name": self.name}

    def _frame(self, outer: Frame) -> Frame:
        around = outer.attribution
        if around.get("span_id") != self.span_id:  # else it is entered again inside itself
            spans = {"span_id": self.span_id, "parent_span_id": around.get("span_id")}
            own = {**around, **self._own(around), **spans}
            around = {name: value for name, value in own.items() if value is not None}
        return Frame(around, outer.budgets, outer.paths, self, outer)


class run(session):
    """One execution of an agent. A run inside another is its child, and spends from it too.

    One object is one run: make a new one for each execution.

    Args:
        name: for people; travels as the events' `extra.run_name`.
        budget_usd: past it, intercepted calls inside raise `BudgetExceeded` before they are sent.
        run_id: made where it is not given.

    Attributes:
        spent_usd, remaining_usd: by local prices; what running calls have reserved is not remaining. Both are None
            without a budget of its own: then nothing is counted here.
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
        # Entered again inside itself, it is paid from once.
        if self._budget is None or self._budget in outer.budgets:
            return frame
        return frame._replace(budgets=(*outer.budgets, self._budget))


def reserve(estimated_cost: Usd) -> Reservation:
    """Hold what a call may cost in the budgets of all the runs around, or raise `BudgetExceeded`.

    Intercepted calls do this by themselves; this is for calls that cannot be intercepted.
    """
    return hold(estimated_cost, current().budgets)


def new_id() -> str:
    return Ids().make(time_ns())


def new_span() -> str:
    """As long as OpenTelemetry's span ids."""
    return os.urandom(8).hex()
