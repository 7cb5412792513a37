"""Lists every amount that a price states, and finds those that look like slips. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from heapq import nlargest
from os.path import commonprefix
from typing import Final, NamedTuple

from outlay.pricing import PER, Fee, Rate
from outlay.terms import Terms
from outlay.token_classes import RATED

from core.prices.price_row import Price

FACTOR: Final = "factor"
"""In place of a class: a region's factor on all token rates."""
_UNUSUAL: Final = 10
"""An amount is unusual above this many times the dearest of similar models, or below this part of the cheapest."""
_SIMILAR: Final = 5
"""How many similar models an amount is compared with."""
_ALIKE: Final = 3
"""Least length of the common beginning of two names for another provider's model to be similar."""
_LARGE_DISCOUNT: Final = 50
_NEVER_FREE: Final = frozenset({"input", "output"})


class RateLocation(NamedTuple):
    """Identifies one amount of a price: USD per `per` tokens or units."""

    usage_class: str
    """A token class, a unit that is not tokens, or `FACTOR`."""
    condition: str | None = None
    """Condition under which the amount applies: a service tier, a batch, hours, a region; None: none."""
    above_tokens: int = 0
    """The start of its tier, input tokens; 0: below every tier."""
    per: int = PER


def amounts(terms: Terms, factor: Decimal | None = None) -> dict[RateLocation, Decimal]:
    """Every amount of a price, times the `factor` of a discount."""
    found: dict[RateLocation, Decimal] = {}
    for condition, rates, fees in _parts(terms):
        for usage_class, rate in rates.items():
            rate = rate if factor is None else rate.times(factor)
            found.setdefault(RateLocation(usage_class, condition), rate.base)
            beyond = "marginal" if condition is None else f"{condition}, marginal"
            for start, amount in rate.tiers:
                found.setdefault(RateLocation(usage_class, beyond if rate.is_marginal else condition, start), amount)
        for unit, fee in fees.items():
            fee = fee if factor is None else fee.times(factor)
            found.setdefault(RateLocation(unit, condition, 0, fee.per), fee.price)
    return found | {RateLocation(FACTOR, f"region {region}", 0, 1): by for region, by in terms.regions.items()}


def _parts(terms: Terms) -> Iterator[tuple[str | None, Mapping[str, Rate], Mapping[str, Fee]]]:
    yield None, terms.standard.rates.own, terms.standard.rates.fees
    for variant in terms.variants:
        tier = [f"service tier {variant.service_tier}"] if variant.service_tier else []
        yield " and ".join([*tier, "batch"] if variant.is_batch else tier), variant.rates, variant.fees
    for hours in terms.hours:
        yield hours.words, hours.rates, hours.fees


class Slip(NamedTuple):
    """An amount far from those of similar models, such as one stated per thousand tokens; without a class: a change
    without effect."""

    provider: str
    model: str
    usage_class: str | None
    detail: str

    def __str__(self) -> str:
        return f"{' '.join(filter(None, self[:3]))}: {self.detail}"


class _Known(NamedTuple):
    provider: str
    model: str
    amount: Decimal
    """USD for one token or unit."""


def odd_discount(provider: str, model: str | None, percent: Decimal) -> Slip | None:
    """A discount that is large, or below one per cent, as when 0.2 was meant to be 20 %."""
    if 0 < percent < 1:
        return Slip(provider, model or "", None, f"a discount of {_plain(percent)} %; 20 means 20 %")
    if percent > _LARGE_DISCOUNT:
        return Slip(provider, model or "", None, f"a discount of {_plain(percent)} % is more than half")
    return None


def odd_change(provider: str, model: str, before: Terms, after: Terms) -> Iterator[Slip]:
    """Rates of a name that gets another model's price, where they become more than ten times as large or small."""
    for place in map(RateLocation, sorted(_NEVER_FREE)):
        was, becomes = (amounts(terms).get(place, Decimal(0)) for terms in (before, after))
        if max(was, becomes) > min(was, becomes) * _UNUSUAL:
            detail = f"becomes {_plain(becomes)} USD per million tokens, from {_plain(was)}"
            yield Slip(provider, model, place.usage_class, detail)


class SlipFinder:
    """Finds slips by comparison with the models of a catalogue."""

    def __init__(self, models: Sequence[Price]) -> None:
        self._known: dict[str, list[_Known]] = defaultdict(list)
        self._found: dict[tuple[str, str, str], Sequence[_Known]] = {}
        for price in models:
            rates = price.terms.standard.rates
            for usage_class, rate in rates.own.items():
                self._note(usage_class, price, rate.base / PER)
            for unit, fee in rates.fees.items():
                self._note(unit, price, fee.price / fee.per)

    def _note(self, usage_class: str, price: Price, amount: Decimal) -> None:
        if amount:
            self._known[usage_class].append(_Known(price.provider, price.model, amount))

    def of(self, provider: str, model: str, terms: Terms) -> Iterator[Slip]:
        for place, amount in amounts(terms).items():
            detail = self._odd(provider, model, place, amount)
            if detail is not None:
                where = f" above {place.above_tokens:,} tokens" if place.above_tokens else ""
                where += f" ({place.condition})" if place.condition else ""
                yield Slip(provider, model, place.usage_class, detail.format(where=where))

    def _odd(self, provider: str, model: str, place: RateLocation, amount: Decimal) -> str | None:
        if place.usage_class == FACTOR:
            is_usual = Decimal(1) / _UNUSUAL <= amount <= _UNUSUAL
            return None if is_usual else f"{amount:f} times the other rates{{where}}"
        similar = [known.amount * place.per for known in self._similar(provider, model, place.usage_class)]
        if not similar or (not amount and place.usage_class not in _NEVER_FREE):
            return None
        low, high = min(similar), max(similar)
        if low / _UNUSUAL <= amount <= high * _UNUSUAL:
            return None
        per = "million tokens" if place.usage_class in RATED else f"{place.per:,}"
        return f"{amount:f} USD per {per}{{where}}; similar models ask {_plain(low)} to {_plain(high)}"

    def _similar(self, provider: str, model: str, usage_class: str) -> Sequence[_Known]:
        """The provider's models with the most similar names, this one first; where it has none, other providers' models
        with similar names; where there are none either, all models."""
        key = provider, model, usage_class
        if key not in self._found:
            self._found[key] = self._look_up(*key)
        return self._found[key]

    def _look_up(self, provider: str, model: str, usage_class: str) -> Sequence[_Known]:
        everybody = self._known.get(usage_class, [])
        own = [known for known in everybody if known.provider == provider]
        alike = nlargest(_SIMILAR, own or everybody, key=lambda known: _in_common(known.model, model))
        if own or (alike and _in_common(alike[0].model, model) >= _ALIKE):
            return alike
        return everybody


def _in_common(one: str, other: str) -> int:
    """The length of the common beginning of two names."""
    return len(commonprefix((one, other)))  # noqa: RUF071 - by characters is what we want


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"
