"""Short calls to a model that has a cheaper one of its family."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from core.insights.call_groups import CallGroup, Cell
from core.insights.compared import LEFT_OUT, compare, cost_by_other_model
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Insight
from core.insights.profiles import Profile
from core.insights.successors import Successor, successor
from core.insights.wording import cell_name, cell_scope, usd

NAME: Final = "model_downgrade"
MOST_OUTPUT: Final = 300
"""Tokens: a paragraph or two. Longer texts are where small models are seen to be worse."""
MOST_INPUT: Final = 8_000
"""Tokens: beyond it, small models lose more of what stands in the middle."""


def find(evidence: Evidence) -> Iterator[Insight]:
    for cell, places in evidence.cells.items():
        profile = evidence.profiles.get(cell)
        to = successor(evidence.prices, evidence.question.ledger_id, cell.provider, cell.model)
        if to is not None and profile is not None and _is_short(profile):
            yield from _insight(evidence, cell, places, to)


def _is_short(profile: Profile) -> bool:
    is_known = profile.calls > 0 and not profile.reasons
    return is_known and profile.output_tokens <= MOST_OUTPUT and profile.input_tokens <= MOST_INPUT


def _insight(evidence: Evidence, cell: Cell, places: Sequence[int], to: Successor) -> Iterator[Insight]:
    def by_successor(group: CallGroup) -> Decimal | None:
        quote = evidence.prices.quote(evidence.question.ledger_id, to.provider, to.model, group.at)
        return cost_by_other_model(group, quote)

    found = compare(evidence, places, by_successor)
    if not found.claims:
        return
    actual = evidence.cost(found.groups)
    yield Insight(
        NAME,
        cell_scope(cell),
        f"{cell_name(cell)} makes short calls, which cost {usd(actual)}. {to.model} is a cheaper model of the family.",
        Decimal("0.6"),
        found.groups,
        evidence.events(found.groups),
        actual,
        found.claims,
        {"provider": to.provider, "model": to.model},
        [f"{to.model} answers with as many tokens.", LEFT_OUT, f"{to.reason}."],
        [cell.feature],
    )


KIND: Final = Kind(NAME, find)
