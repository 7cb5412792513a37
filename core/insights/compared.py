"""A whole feature and model, priced again: the insights whose estimate is a "what if"."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import NamedTuple

from outlay.pricing import total

from core.insights.call_groups import CallGroup
from core.insights.evidence import Evidence
from core.insights.insight import Claim


class Comparison(NamedTuple):
    """The groups that could be compared, with what each would have saved."""

    groups: frozenset[int]
    claims: list[Claim]

    @property
    def left_out(self) -> str:
        return "Calls without a price, or that the other price does not cover, are in neither figure."


def compare(
    evidence: Evidence, places: Iterable[int], hypothetical: Callable[[CallGroup], Decimal | None]
) -> Comparison:
    """Args:
    hypothetical: USD that a group would have cost; None: it cannot be compared.
    """
    claims = []
    for place in places:
        group = evidence.groups[place]
        would_cost = None if group.cost_status == "unpriced" else hypothetical(group)
        if would_cost is not None:
            claims.append(Claim(frozenset({place}), total((group.cost_usd, would_cost.copy_negate()))))
    return Comparison(frozenset().union(*(claim.groups for claim in claims)), claims)
