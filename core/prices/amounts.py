"""Every amount that a price states, one by one, and those that look like slips. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from outlay.pricing import PART_CLASSES, PER, TOKEN_CLASSES, Fee, Rate
from outlay.terms import Terms

from core.prices.rows import Price

FACTOR: Final = "factor"
"""Instead of a class: on every token rate, in a region."""
_UNUSUAL: Final = 10
"""Times the dearest, or a part of the cheapest, of similar models."""
_SIMILAR: Final = 5
_ALIKE: Final = 3
"""Letters that two names begin with alike, at least, for a stranger's model to be similar."""
_NEVER_FREE: Final = frozenset({"input", "output"})
_TOKENS: Final = frozenset((*TOKEN_CLASSES, *PART_CLASSES))


class Place(NamedTuple):
    """Which amount of a price it is: USD `per` so many tokens or units."""

    usage_class: str
    """A token class, a unit that is not tokens, or `FACTOR`."""
    condition: str | None = None
    """What a call must be for it: a service tier, a batch, an hour, a region; None: nothing."""
    above_tokens: int = 0
    """The start of its tier; 0: below every tier."""
    per: int = PER


def amounts(terms: Terms, factor: Decimal | None = None) -> dict[Place, Decimal]:
    """`factor` is a discount's."""
    found: dict[Place, Decimal] = {}
    for condition, rates, fees in _parts(terms):
        for usage_class, rate in rates.items():
            rate = rate if factor is None else rate.times(factor)
            found.setdefault(Place(usage_class, condition), rate.base)
            beyond = "marginal" if condition is None else f"{condition}, marginal"
            for start, amount in rate.tiers:
                found.setdefault(Place(usage_class, beyond if rate.is_marginal else condition, start), amount)
        for unit, fee in fees.items():
            fee = fee if factor is None else fee.times(factor)
            found.setdefault(Place(unit, condition, 0, fee.per), fee.price)
    return found | {Place(FACTOR, f"region {region}", 0, 1): by for region, by in terms.regions.items()}


def _parts(terms: Terms) -> Iterator[tuple[str | None, Mapping[str, Rate], Mapping[str, Fee]]]:
    yield None, terms.standard.rates.own, terms.standard.rates.fees
    for variant in terms.variants:
        tier = [f"service tier {variant.service_tier}"] if variant.service_tier else []
        yield " and ".join([*tier, "batch"] if variant.is_batch else tier), variant.rates, variant.fees
    for hours in terms.hours:
        yield f"{hours.start:%H:%M} to {hours.end:%H:%M} UTC", hours.rates, hours.fees


class Slip(NamedTuple):
    """An amount far from those of similar models: entered per thousand tokens, or with a lost point? Or, of no class,
    what would have no effect."""

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
    """Of one token, or of one unit."""


class Slips:
    """Finds them beside the models of a catalogue."""

    def __init__(self, models: Sequence[Price]) -> None:
        self._known: dict[str, list[_Known]] = defaultdict(list)
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

    def _odd(self, provider: str, model: str, place: Place, amount: Decimal) -> str | None:
        if place.usage_class == FACTOR:
            is_usual = Decimal(1) / _UNUSUAL <= amount <= _UNUSUAL
            return None if is_usual else f"{amount:f} times the other rates{{where}}"
        similar = [known.amount * place.per for known in self._similar(provider, model, place.usage_class)]
        if not similar or (not amount and place.usage_class not in _NEVER_FREE):
            return None
        low, high = min(similar), max(similar)
        if low / _UNUSUAL <= amount <= high * _UNUSUAL:
            return None
        per = "million tokens" if place.usage_class in _TOKENS else f"{place.per:,}"
        return f"{amount:f} USD per {per}{{where}}; similar models ask {_plain(low)} to {_plain(high)}"

    def _similar(self, provider: str, model: str, usage_class: str) -> Sequence[_Known]:
        """Of the provider's models, those whose names have most in common with this one, itself before all. Where it
        has none, of everybody's; and all of them where no name is alike."""
        everybody = self._known.get(usage_class, [])
        own = [known for known in everybody if known.provider == provider]
        alike = sorted(own or everybody, key=lambda known: -_in_common(known.model, model))
        if own or (alike and _in_common(alike[0].model, model) >= _ALIKE):
            return alike[:_SIMILAR]
        return everybody


def _in_common(one: str, other: str) -> int:
    """How many letters two names begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"
