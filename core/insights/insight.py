"""An insight: a pattern in an organisation's usage, where it is, what it cost and what acting on it would save."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from outlay.pricing import total

Severity = Literal["low", "medium", "high"]
Scope = Mapping[str, str | None]
"""The values that its calls share, by `feature`, `provider`, `model`, `run_id`, or `start` and `end`."""


class Claim(NamedTuple):
    """USD that would be saved on the calls of some groups together, which are numbered as in `Evidence.groups`."""

    groups: frozenset[int]
    saved_usd: Decimal


class Insight(NamedTuple):
    kind: str
    scope: Scope
    message: str
    confidence: Decimal
    """How sure it is that the estimate can be had, 0 to 1."""
    groups: frozenset[int]
    """Those whose calls it is about."""
    event_count: int
    actual_usd: Decimal
    """What these calls cost."""
    claims: Sequence[Claim] = ()
    """They add up to the estimate; empty: it has none."""
    suggestion: Mapping[str, Any] = {}
    assumptions: Sequence[str] = ()
    affected_features: Sequence[str | None] = ()
    has_minimum: bool = True
    """Whether a small estimate hides it."""

    @property
    def estimated_savings_usd(self) -> Decimal:
        return total(claim.saved_usd for claim in self.claims)
