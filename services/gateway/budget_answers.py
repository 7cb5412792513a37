"""What the caller is told of its budgets: headers of an answer, and the refusal in its place."""

from datetime import UTC, datetime
from math import ceil
from typing import Final

from core.errors import Problem
from core.holds.decision import BudgetStanding, Decision, Refusal
from core.json_codec import plain_digits
from services.gateway.incoming import Headers

_SOON_SECONDS: Final = 60
"""A client library may wait for so long by itself."""


class BudgetExceeded(Problem):
    """A budget does not let the call be made."""

    status, code, title = 429, "budget_exceeded", "A budget has no room for this call"

    def __init__(self, refusal: Refusal) -> None:
        waits = None if refusal.retry_at is None else (refusal.retry_at - datetime.now(UTC)).total_seconds()
        super().__init__(refusal.message, retry_after=None if waits is None else max(ceil(waits), 1))
        self.headers = [(b"x-outlay-decision", b"block"), _budget(refusal.budget)]
        if self.retry_after is None or self.retry_after > _SOON_SECONDS:
            self.headers.append((b"x-should-retry", b"false"))


def decision_headers(action: str, decision: Decision | None) -> Headers:
    found = [(b"x-outlay-decision", action.encode())]
    if decision is None:
        return found
    if decision.tightest is not None:
        found.append(_budget(decision.tightest))
    if decision.model is not None:
        found.append((b"x-outlay-model", decision.model.encode("ascii", "replace")))
    if decision.is_clamped:
        found.append((b"x-outlay-clamped", str(decision.output_cap).encode()))
    return found


def _budget(budget: BudgetStanding) -> tuple[bytes, bytes]:
    parts = [
        str(budget.id),
        *(f"{name}={plain_digits(getattr(budget, name))}" for name in ("spent", "reserved", "limit")),
    ]
    if budget.window_end is not None:
        parts.append(f"window_end={budget.window_end:%Y-%m-%dT%H:%M:%SZ}")
    return b"x-outlay-budget", "; ".join(parts).encode()
