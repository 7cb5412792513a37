"""What usage would have cost by another model, in another way, or only a part of it. Pure.

One function prices everything, `UsageGroup.cost`: events that any price charges alike, with their tokens summed, cost
exactly what they cost one by one.
"""

from datetime import datetime
from decimal import Decimal

from outlay.token_classes import Usage

from core.money import minus
from core.prices.book import Quote
from core.prices.recent_usage import UsageGroup
from core.prices.scenario import obstacle


def hypothetical_cost(group: UsageGroup, quote: Quote | None, at: datetime) -> Decimal | None:
    """USD of a group by the price of another model, or by another use of it; None: they cannot be compared, because
    there is no price or none for the audio or the images, or they are too long for the model."""
    if quote is None or obstacle(group, quote, at) is not None:
        return None
    return group.cost(quote, at)


def cost_of_tokens(group: UsageGroup, tokens: Usage, quote: Quote | None, at: datetime) -> Decimal | None:
    """USD of some of a group's tokens, at the rates that the whole group has; None: there is no price."""
    rest = Usage._make(whole - part for whole, part in zip(group.tokens, tokens, strict=True))
    return minus(group.cost(quote, at), group._replace(tokens=rest).cost(quote, at)) if quote else None
