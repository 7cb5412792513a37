"""What calls would have cost under other conditions: other models, tiers, caching, a discount.

Calls come in groups that any price charges alike (`recent_usage.UsageGroup`), so that a group costs one look-up, and
its sum is exact.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from outlay.names import provider_name
from outlay.pricing import PER, Fee, Rates, total
from outlay.token_classes import PARTS, Usage
from outlay.usage import FAILED_CALL, uncountable

from core.ledger_id import LedgerId
from core.prices.book import PriceBook, Quote
from core.prices.context_windows import context_windows
from core.prices.price_row import Price
from core.prices.recent_usage import UsageGroup

CacheLife = Literal["5m", "1h"]
NotCompared = Literal["unpriced", "unknown_model", "context_window", "modality"]

CACHE_RATE_PLACES: Final = 9
"""Digits of a cache rate after the point: times any number of readable tokens it fits a 64-bit number."""
_NOTHING: Final = Decimal(0)
_MODALITIES: Final = ("audio_input", "audio_output", "image_input", "image_output")


class Target(NamedTuple):
    """The model that would have been asked. `provider` None: the one that was asked."""

    provider: str | None
    model: str


class Scenario(NamedTuple):
    """Other conditions; None: as they were."""

    overrides: Mapping[str, Target] = {}
    """By the name of a model, or provider/model."""
    cache_rate: Decimal | None = None
    """The part of readable input that is read from a cache, 0 to 1."""
    cache_life: CacheLife | None = None
    service_tier: str | None = None
    is_batch: bool | None = None
    discount: Decimal | None = None
    """The part that is taken off every line, 0 to 1."""


class _Key(NamedTuple):
    key: str
    provider: str | None
    model: str
    is_whole: bool
    """Whether it has a slash and is a model's whole name all the same."""


class Overrides:
    """Finds the target of a model.

    A key means each model whose price is that model's, so that dated snapshots and aliases go with it, at any provider
    unless it names one. Of several keys, one that names the provider goes first, then one that is the very name sent.

    Args:
        names: models' whole names; a key with a slash that is one of them names no provider.
    """

    def __init__(
        self, book: PriceBook, ledger_id: LedgerId, overrides: Mapping[str, Target], names: Collection[str]
    ) -> None:
        self._book, self._ledger_id, self._targets = book, ledger_id, overrides
        whole = {name.strip().lower() for name in names}
        self._keys = [_read_key(key, whole) for key in overrides]
        self.used: set[str] = set()
        """Keys that meant something so far."""

    def of(self, provider: str, model: str, quote: Quote, at: datetime) -> Target | None:
        """The target of calls of this provider and model, which `quote` prices; None: they keep theirs."""
        found = [key for key in self._keys if self._means(key, provider, model, quote, at)]
        if not found:
            return None
        sent = model.strip().lower()
        best = max(found, key=lambda key: (key.provider is not None, key.model.lower() == sent))
        self.used.add(best.key)
        return self._targets[best.key]

    def _means(self, key: _Key, provider: str, model: str, quote: Quote, at: datetime) -> bool:
        if key.is_whole:
            return key.model.lower() in (model.strip().lower(), quote.price.model.lower())
        if key.provider is not None and provider_name(key.provider) != provider_name(provider):
            return False
        named = self._book.quote(self._ledger_id, provider, key.model, at)
        return named is not None and named.price.id == quote.price.id


def _read_key(key: str, whole: Collection[str]) -> _Key:
    name = key.strip()
    provider, slash, model = name.partition("/")
    if not slash:
        return _Key(key, None, name, False)
    if name.lower() in whole or not provider or not model:
        return _Key(key, None, name, True)
    return _Key(key, provider, model, False)


class Hypothetical(NamedTuple):
    """What a group would have cost, in USD, or why that cannot be said."""

    cost_usd: Decimal | None
    reason: NotCompared | None = None
    estimates: tuple[str, ...] = ()
    """Codes of everything that is uncertain about it."""


def obstacle(group: UsageGroup, quote: Quote, at: datetime) -> NotCompared | None:
    """Why another model could not have taken these calls; None: nothing is known to be in the way."""
    window = context_windows().get((quote.price.provider, quote.price.model))
    if window is not None and group.input_total > window:
        return "context_window"
    rates = _rates(group, quote, at)
    tokens = group.tokens._asdict()
    return "modality" if any(tokens[name] and name not in rates.own for name in _MODALITIES) else None


def hypothetical(
    group: UsageGroup, quote: Quote, at: datetime, routing: Price | None, actual: Decimal, discount: Decimal | None
) -> Hypothetical:
    """The cost of a group by a price.

    Args:
        at: the time of one of the calls; no price changes between them.
        routing: charged on top, by input tokens.
        actual: what they cost, USD.
        discount: the part that is taken off.
    """
    applied = quote.price.terms.of(group.service_tier, group.is_batch, group.region, group.minute or at, quote.factor)
    nothing = uncountable(any(group.tokens), False, group.failed, group.units, applied.rates.fees)
    if nothing is not None:
        if nothing == FAILED_CALL or not actual:
            return Hypothetical(_NOTHING)  # a failed call, or one that was free or saved, costs nothing anywhere
        return Hypothetical(None, "unknown_model")  # nobody knows what it used that this model has a price for
    cost = group.cost(quote, at)
    if cost is None:
        return Hypothetical(None, "unknown_model")
    if routing is not None:
        fee = Fee(routing.terms.standard.rates.own["input"].base, PER)
        cost = total((cost, fee.amount(group.tokens.input_total)))
    if discount is not None:
        cost = Fee(cost).times(1 - discount).price
    doubts = (*applied.estimates, *_doubts(group.tokens, group.units, applied.rates))
    match = (quote.match.estimate,) if quote.match.estimate else ()
    return Hypothetical(cost, None, tuple(dict.fromkeys((*doubts, *match))))


def _rates(group: UsageGroup, quote: Quote, at: datetime) -> Rates:
    return quote.price.terms.of(group.service_tier, group.is_batch, group.region, group.minute or at).rates


def _doubts(tokens: Usage, units: Mapping[str, int | Decimal], rates: Rates) -> list[str]:
    """Codes of classes whose rate is another one's, and of units without a price."""
    used = [name for name, quantity in tokens._asdict().items() if quantity]
    used += [PARTS[unit].name for unit in units if unit in PARTS]
    codes = [rates.rate(name)[1] for name in used]
    unknown = any(unit not in PARTS and unit not in rates.fees for unit in units)
    return [*(code for code in codes if code), *(["units_not_priced"] if unknown else [])]
