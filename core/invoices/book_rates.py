"""What the price book asks for a token, by the tiers and regions of a bill."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from outlay.pricing import PER, Rate
from outlay.terms import BATCH

from core.invoices.cells import Billed, Key
from core.invoices.differences import BookRates
from core.invoices.line import LONG, STANDARD
from core.invoices.names import start_of
from core.ledger_id import LedgerId
from core.prices.book import PriceBook, Quote

_RATED: Final = {"input": "input", "cache_read": "cache_read", "cache_write": "cache_write_5m", "output": "output"}
_LONGEST: Final = 10**12
"""Input tokens above every threshold."""


class BookedRates:
    """The rates of a provider's models for one organisation."""

    def __init__(self, prices: PriceBook, ledger_id: LedgerId, provider: str) -> None:
        self._prices, self._ledger_id, self._provider = prices, ledger_id, provider

    def __call__(self, key: Key, bill: Billed) -> BookRates | None:
        usage_class = _RATED.get(key.usage_class or "")
        if usage_class is None or key.model is None:
            return None
        quote = self.quote(key.model, key.day)
        if quote is None:
            return None
        told = {told: rate for told in bill.tiers if (rate := self._of(quote, key, usage_class, *told)) is not None}
        return BookRates(told, frozenset(_every(quote, key, usage_class)))

    def quote(self, model: str, day: date) -> Quote | None:
        """The price of a model on a UTC day."""
        return self._prices.quote(self._ledger_id, self._provider, model, start_of(day))

    def _of(self, quote: Quote, key: Key, usage_class: str, tier: str | None, region: str | None) -> Fraction | None:
        parts = [part for part in (tier or STANDARD).split("+") if part != STANDARD]
        names = [part for part in parts if part not in (BATCH, LONG)]
        if len(names) > 1:
            return None
        applied = quote.price.terms.of(
            names[0] if names else None, BATCH in parts, region, start_of(key.day), quote.factor
        )
        rate, _ = applied.rates.rate(usage_class)
        return None if rate is None else _amount(rate, LONG in parts)


def _amount(rate: Rate, is_long: bool) -> Fraction:
    return Fraction(rate.at(_LONGEST if is_long else 0)[1]) / PER


def _every(quote: Quote, key: Key, usage_class: str) -> Iterator[Fraction]:
    """In every tier, region and band; the writes of a cache for an hour are writes, too."""
    terms = quote.price.terms
    tiers = {None, *(variant.service_tier for variant in terms.variants)}
    for tier in tiers:
        for batch in (False, True):
            for region in (None, *terms.regions):
                rates = terms.of(tier, batch, region, start_of(key.day), quote.factor).rates
                for name in (usage_class, "cache_write_1h") if usage_class == "cache_write_5m" else (usage_class,):
                    rate, _ = rates.rate(name)
                    if rate is not None:
                        yield Fraction(rate.base) / PER
                        yield from (Fraction(amount) / PER for _, amount in rate.tiers)
