"""Calls that nobody waits for, of a model that is cheaper in a batch."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from core.insights.call_groups import CallGroup
from core.insights.compared import LEFT_OUT, compare, cost_used_otherwise, own_quote
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Insight
from core.insights.profiles import BURST, BURST_MINUTES, Profile
from core.insights.wording import cell_name, cell_scope, usd

NAME: Final = "batch_eligible"
LEAST_CALLS: Final = 50
"""Fewer calls at night are chance."""
NIGHTLY: Final = 0.8
"""Share of calls between midnight and six: a job's, not people's."""


def find(evidence: Evidence) -> Iterator[Insight]:
    for cell, places in evidence.cells.items():
        profile = evidence.profiles.get(cell)
        if profile is None or not _waits_for_nobody(profile):
            continue
        alone = [place for place in places if not evidence.groups[place].usage.is_batch]
        found = compare(evidence, alone, lambda group: _in_batch(evidence, group))
        if found.claims:
            actual = evidence.cost(found.groups)
            when = f"in bursts of {BURST} in {BURST_MINUTES} minutes" if profile.has_burst else "at night"
            yield Insight(
                NAME,
                cell_scope(cell),
                f"{cell_name(cell)} makes calls {when} that neither stream nor name a user; they cost {usd(actual)}. "
                "Send them as a batch.",
                Decimal("0.7"),
                found.groups,
                evidence.events(found.groups),
                actual,
                found.claims,
                {"is_batch": True},
                ["Answers within a day are soon enough.", LEFT_OUT],
                [cell.feature],
            )


def _waits_for_nobody(profile: Profile) -> bool:
    is_alone = not profile.streams and not profile.names_users
    is_nightly = profile.calls >= LEAST_CALLS and profile.night_share >= NIGHTLY
    return is_alone and (profile.has_burst or is_nightly)


def _in_batch(evidence: Evidence, group: CallGroup) -> Decimal | None:
    quote = own_quote(evidence, group)
    if quote is None or not any(variant.is_batch for variant in quote.price.terms.variants):
        return None
    return cost_used_otherwise(evidence, group, group.usage._replace(is_batch=True), quote)


KIND: Final = Kind(NAME, find)
