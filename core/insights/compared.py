"""A whole feature and model, priced again: the insights whose estimate is a "what if"."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Final, NamedTuple

from outlay.pricing import total

from core.insights.call_groups import CallGroup
from core.insights.evidence import Evidence
from core.insights.insight import Claim
from core.prices.book import Quote
from core.prices.recent_usage import UsageGroup
from core.prices.scenario import hypothetical, obstacle

LEFT_OUT: Final = "Calls without a price, or that the other price does not cover, are in neither figure."


class Comparison(NamedTuple):
    """The groups that could be compared, with what each would have saved."""

    groups: frozenset[int]
    claims: list[Claim]


def compare(evidence: Evidence, places: Iterable[int], would_cost: Callable[[CallGroup], Decimal | None]) -> Comparison:
    """Args:
    would_cost: USD that a group would have cost; None: it cannot be compared.
    """
    claims = []
    for place in places:
        group = evidence.groups[place]
        cost = None if group.cost_status == "unpriced" else would_cost(group)
        if cost is not None:
            claims.append(Claim(frozenset({place}), total((group.cost_usd, cost.copy_negate()))))
    return Comparison(frozenset().union(*(claim.groups for claim in claims)), claims)


def own_quote(evidence: Evidence, group: CallGroup) -> Quote | None:
    """Today's price of a group's own model."""
    of = group.usage.of
    return evidence.prices.quote(of.ledger_id, of.provider, of.model, group.at)


def cost_used_otherwise(evidence: Evidence, group: CallGroup, usage: UsageGroup, quote: Quote) -> Decimal | None:
    """USD of a group by its own model, used in another way, through the same router; None: it has no price.

    Args:
        usage: that of the group, as it would be.
        quote: the price of the group's model.
    """
    of = usage.of
    routing = evidence.prices.routing(of.provider, group.model_requested, of.model, group.at)
    return hypothetical(usage, quote, group.at, routing, group.cost_usd, None).cost_usd


def cost_by_other_model(group: CallGroup, quote: Quote | None) -> Decimal | None:
    """USD of a group by the price of another model that is asked without a router; None: there is no price or none for
    the audio or the images, or they are too long for the model."""
    if quote is None or obstacle(group.usage, quote, group.at) is not None:
        return None
    return hypothetical(group.usage, quote, group.at, None, group.cost_usd, None).cost_usd
