"""Calls that pay mostly for reasoning, and answer in a few words."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from outlay.pricing import Fee, total
from outlay.token_classes import Usage

from core.insights.evidence import Evidence, Kind
from core.insights.insight import Claim, Insight
from core.insights.wording import cell_name, cell_scope, usd

NAME: Final = "reasoning_overkill"
LEAST_SHARE: Final = Decimal("0.6")
"""Of the cost: most of what is paid."""
MOST_VISIBLE: Final = 300
"""Tokens, as of `model_downgrade`."""
_HALF: Final = Decimal("0.5")
"""What a lower effort is taken to save."""


def find(evidence: Evidence) -> Iterator[Insight]:
    for cell, places in evidence.cells.items():
        profile = evidence.profiles.get(cell)
        if profile is None or not profile.calls or profile.visible_tokens > MOST_VISIBLE or not profile.reasons:
            continue
        reasoning = {place: cost for place in places if (cost := _reasoning(evidence, place))}
        spent, actual = total(reasoning.values()), evidence.cost(places)
        if not actual or spent < LEAST_SHARE * actual:
            continue
        yield Insight(
            NAME,
            cell_scope(cell),
            f"{cell_name(cell)} pays {usd(spent)} of {usd(actual)} for reasoning and answers shortly. "
            "Ask for less effort.",
            Decimal("0.5"),
            frozenset(places),
            evidence.events(places),
            actual,
            [Claim(frozenset({place}), Fee(cost).amount(_HALF)) for place, cost in reasoning.items()],
            {"reasoning_effort": "low"},
            ["Half of the reasoning is saved."],
            [cell.feature],
        )


def _reasoning(evidence: Evidence, place: int) -> Decimal | None:
    group = evidence.groups[place]
    return group.usage.cost_of(Usage(reasoning=group.usage.tokens.reasoning), group.charged, group.at)


KIND: Final = Kind(NAME, find)
