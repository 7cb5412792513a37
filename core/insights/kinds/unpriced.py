"""Models that have no price: what they cost is in no sum."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from core.insights.evidence import Evidence, Kind
from core.insights.insight import Insight

NAME: Final = "unpriced"


def find(evidence: Evidence) -> Iterator[Insight]:
    models: dict[tuple[str, str], list[int]] = {}
    for place, group in enumerate(evidence.groups):
        if group.cost_status == "unpriced" and (any(group.usage.tokens) or group.usage.units):
            models.setdefault((group.usage.of.provider, group.usage.of.model), []).append(place)
    for (provider, model), places in models.items():
        tokens = sum(sum(evidence.groups[place].usage.tokens) for place in places)
        events = evidence.events(places)
        has_price = evidence.prices.quote(evidence.question.ledger_id, provider, model, evidence.question.end)
        what = "reprice" if has_price else "propose_price"
        advice = "It has one now: reprice these days." if has_price else "Propose a price, or an alias to a priced one."
        yield Insight(
            NAME,
            {"provider": provider, "model": model},
            f"{model} of {provider} has no price for {events:,} calls with {tokens:,} tokens. {advice}",
            Decimal("1"),
            frozenset(places),
            events,
            Decimal(0),
            suggestion={"action": what, "tokens": tokens},
            affected_features=[*evidence.features(places)],
        )


KIND: Final = Kind(NAME, find)
