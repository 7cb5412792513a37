"""From a price difference to its cure: the request that proposes the billed prices for the price book. Pure."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from outlay.pricing import PER, Fee, Rate

from core.prices.book import Quote

_PLACES: Final = 12
_OWN_CLASSES: Final = {"cache_write": "cache_write_5m"}


def proposed_price(quote: Quote, billed: Mapping[str, Fraction], since: datetime, now: datetime) -> dict[str, Any]:
    """The body of `POST /v1/prices` that gives the model its billed prices from `since` on, all else as it is.

    Args:
        billed: USD for a token, by class in which bills are compared.
    """
    terms = quote.price.terms.standard.rates
    rates = {name: _rate(rate) for name, rate in terms.own.items()}
    rates |= {_OWN_CLASSES.get(name, name): _rounded(price * PER) for name, price in billed.items()}
    price: dict[str, Any] = {
        "provider": quote.price.provider,
        "model": quote.price.model,
        "effective_from": since.astimezone(UTC).isoformat(),
        "per_million": rates,
    }
    if terms.fees:
        price["fees"] = _fees(terms.fees)
    if quote.price.terms.regions:
        price["regions"] = quote.price.terms.regions
    if variants := [_variant(each) for each in quote.price.terms.variants]:
        price["variants"] = variants
    return {"source": "the provider's bill", "checked_on": f"{now:%Y-%m-%d}", "prices": [price]}


def _rate(rate: Rate) -> Any:
    if not rate.tiers:
        return rate.base
    tiers = [{"above": start, "price": amount} for start, amount in rate.tiers]
    return {"base": rate.base, "tiers": tiers, **({"marginal": True} if rate.is_marginal else {})}


def _fees(fees: Mapping[str, Fee]) -> dict[str, Any]:
    return {
        unit: {"price": fee.price, "per": fee.per, **({"minimum": fee.minimum} if fee.minimum else {})}
        for unit, fee in fees.items()
    }


def _variant(variant: Any) -> dict[str, Any]:
    stated: dict[str, Any] = {"per_million": {name: _rate(rate) for name, rate in variant.rates.items()}}
    stated |= {"batch": True} if variant.is_batch else {}
    stated |= {"service_tier": variant.service_tier} if variant.service_tier else {}
    return stated | ({"fees": _fees(variant.fees)} if variant.fees else {})


def _rounded(value: Fraction) -> Decimal:
    """Rates have a few digits; a price that is amount ÷ quantity of rounded amounts has many."""
    return Decimal(round(value * 10**_PLACES)).scaleb(-_PLACES).normalize() + 0
