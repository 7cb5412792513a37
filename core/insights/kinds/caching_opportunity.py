"""Long inputs that are hardly ever read from a cache, of a model that has a price for that."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from core.insights.call_groups import CallGroup
from core.insights.compared import LEFT_OUT, compare, cost_used_otherwise, own_quote
from core.insights.evidence import Evidence, Kind
from core.insights.insight import Insight
from core.insights.profiles import Profile
from core.insights.wording import cell_name, cell_scope, usd

NAME: Final = "caching_opportunity"
LEAST_CALLS: Final = 50
"""Fewer are no habit: a cache lives minutes."""
LEAST_INPUT: Final = 1_024
"""Tokens: the shortest prompt that OpenAI and most models of Anthropic cache."""
MOST_CACHED: Final = 0.1
"""Share of the input: with more of it, the cache is in use already."""


def find(evidence: Evidence) -> Iterator[Insight]:
    for cell, places in evidence.cells.items():
        profile = evidence.profiles.get(cell)
        if profile is None or not _hardly_caches(profile):
            continue
        found = compare(evidence, places, lambda group: _half_cached(evidence, group))
        if found.claims:
            actual = evidence.cost(found.groups)
            yield Insight(
                NAME,
                cell_scope(cell),
                f"{cell_name(cell)} sends long inputs, {_percent(profile)} of them read from the provider's cache; "
                f"they cost {usd(actual)}. Put what stays the same first, and mark it where the provider asks for it.",
                Decimal("0.5"),
                found.groups,
                evidence.events(found.groups),
                actual,
                found.claims,
                {"cache_rate": 0.5},
                ["Half of each call's text input is read from the cache; cache writes stay what they are.", LEFT_OUT],
                [cell.feature],
            )


def _hardly_caches(profile: Profile) -> bool:
    is_long = profile.calls >= LEAST_CALLS and profile.input_tokens >= LEAST_INPUT
    return is_long and profile.cache_read_sum < MOST_CACHED * profile.input_sum


def _percent(profile: Profile) -> str:
    return f"{profile.cache_read_sum / profile.input_sum:.0%}"


def _half_cached(evidence: Evidence, group: CallGroup) -> Decimal | None:
    quote = own_quote(evidence, group)
    if quote is None or "cache_read" not in quote.price.terms.standard.rates.own:
        return None
    tokens = group.usage.tokens
    text = tokens.input + tokens.cache_read
    halved = tokens._replace(input=text - group.half_cached, cache_read=group.half_cached)
    return cost_used_otherwise(evidence, group, group.usage._replace(tokens=halved), quote)


KIND: Final = Kind(NAME, find)
