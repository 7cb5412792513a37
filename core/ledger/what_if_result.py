"""Adds up the result of a what-if, and says what it assumes. Pure."""

from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from outlay.names import FINE_TUNED, NAME_PREFIX
from outlay.pricing import total
from outlay.terms import REGION_UNKNOWN

from core.money import minus
from core.prices.scenario import NotCompared, Scenario

_NOTHING: Final = Decimal(0)
_WORDS: Final = {
    "batch_not_priced": "has no price for batches; its other price is taken",
    "service_tier_not_priced": "has no price for the service tier; its standard price is taken",
    "region_not_priced": "has no price for the region; its other price is taken",
    REGION_UNKNOWN: "has a price by region and the region is not known; the cheapest is taken",
    "units_not_priced": "has no price for some units that are not tokens; they cost nothing here",
    FINE_TUNED: "has no price for the fine-tuned model; the base model's is taken",
    NAME_PREFIX: "is only the beginning of the name; its price may be another model's",
    "no_cache_read_price": "has no price for cache reads; that of input is taken",
    "no_cache_write_5m_price": "has no price for cache writes; that of input is taken",
    "no_cache_write_1h_price": "has no price for cache writes of an hour; another of its prices is taken",
}


class ComparedModel(NamedTuple):
    """The events of one model that are in both sums, and the model that they would have gone to. USD."""

    provider: str
    model: str
    to_provider: str
    to_model: str
    event_count: int
    actual_usd: Decimal
    hypothetical_usd: Decimal

    @property
    def difference_usd(self) -> Decimal:
        return minus(self.hypothetical_usd, self.actual_usd) or _NOTHING


class LeftOut(NamedTuple):
    """Events of one model that are in neither sum, and why."""

    model: str
    reason: NotCompared
    event_count: int
    actual_usd: Decimal


class WhatIf(NamedTuple):
    """`hypothetical_usd` and `actual_usd` are of the same events: those of `by_model`."""

    by_model: Sequence[ComparedModel]
    """Dearest first."""
    not_compared: Sequence[LeftOut]
    assumptions: Sequence[str]
    price_version: int

    @property
    def event_count(self) -> int:
        return sum(model.event_count for model in self.by_model)

    @property
    def actual_usd(self) -> Decimal:
        return total(model.actual_usd for model in self.by_model)

    @property
    def hypothetical_usd(self) -> Decimal:
        return total(model.hypothetical_usd for model in self.by_model)

    @property
    def difference_usd(self) -> Decimal:
        return minus(self.hypothetical_usd, self.actual_usd) or _NOTHING


Name = tuple[str, str]
"""A provider and a model."""


class Tally:
    """Takes groups of events one by one."""

    def __init__(self, price_version: int, scenario: Scenario) -> None:
        self.has_reported = False
        """Whether a reported cost was kept as it is."""
        self._version, self._scenario = price_version, scenario
        self._compared: dict[tuple[Name, Name], ComparedModel] = {}
        self._left_out: dict[tuple[str, NotCompared], LeftOut] = {}
        self._doubts: dict[tuple[Name, str], None] = {}

    def compare(self, of: Name, to: Name, events: int, actual: Decimal, cost: Decimal) -> None:
        known = self._compared.get((of, to)) or ComparedModel(*of, *to, 0, _NOTHING, _NOTHING)
        sums = total((known.actual_usd, actual)), total((known.hypothetical_usd, cost))
        self._compared[of, to] = ComparedModel(*of, *to, known.event_count + events, *sums)

    def leave_out(self, model: str, reason: NotCompared, events: int, actual: Decimal) -> None:
        known = self._left_out.get((model, reason)) or LeftOut(model, reason, 0, _NOTHING)
        left = LeftOut(model, reason, known.event_count + events, total((known.actual_usd, actual)))
        self._left_out[model, reason] = left

    def doubt(self, to: Name, codes: Sequence[str]) -> None:
        for code in codes:
            self._doubts[to, code] = None

    def result(self, used: Collection[str]) -> WhatIf:
        """`used`: the keys of overrides that meant some event."""
        dearest = sorted(self._compared.values(), key=lambda model: (model.actual_usd.copy_negate(), model))
        left = sorted(self._left_out.values(), key=lambda each: (-each.event_count, each))
        return WhatIf(dearest, left, list(self._assumptions(used)), self._version)

    def _assumptions(self, used: Collection[str]) -> "list[str]":
        asked = self._scenario
        found = ["Prices are those of today's price book at each call's own time."]
        if asked.overrides:
            found.append("Another model is charged for the same tokens; it may count and answer differently.")
        unused = [key for key in asked.overrides if key not in used]
        found += [f"No event has the price of the model {key!r}." for key in unused]
        if asked.cache_rate is not None:
            found.append(
                f"Of each call's text input, {asked.cache_rate:f} of what is not written to a cache is read from it, "
                "rounded down to whole tokens."
            )
        if asked.cache_life is not None:
            found.append(f"All cache writes are charged as those of {asked.cache_life}.")
        if self.has_reported:
            found.append("Reported costs of models that keep theirs are in both sums as they are.")
        return found + [f"{' '.join(to)} {_WORDS.get(code, code)}." for to, code in sorted(self._doubts)]
