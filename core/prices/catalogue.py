"""The `genai-prices` package as rows of our own. The package is the one in the lock file; nothing is fetched."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any, Final, NamedTuple

import msgspec
from genai_prices import types
from genai_prices.data_snapshot import get_snapshot

from core.prices.book import BEGINNING

SOURCE: Final = "genai-prices"

_CLASS: Final = {
    "input_mtok": "input",
    "cache_read_mtok": "cache_read",
    "cache_write_mtok": "cache_write_5m",
    "cache_write_1h_mtok": "cache_write_1h",
    "output_mtok": "output",
    "output_reasoning_mtok": "reasoning",
    "input_audio_mtok": "audio_input",
    "output_audio_mtok": "audio_output",
    "input_image_mtok": "image_input",
    "output_image_mtok": "image_output",
}
_EVERY_CALL: Final = {"requests_kcount": "request_fee_not_priced"}
"""Fees that every call of the model has; other fees show in an event's `units`."""


class PriceRow(NamedTuple):
    provider: str
    model: str
    effective_from: datetime
    rates: dict[str, Any]
    beyond: dict[str, Any]


class AliasRow(NamedTuple):
    provider: str
    position: int
    model: str
    clause: dict[str, Any]


class ProviderRow(NamedTuple):
    provider: str
    position: int
    clause: dict[str, Any] | None
    fallbacks: list[str]


class Catalogue(NamedTuple):
    source_version: str
    prices: list[PriceRow]
    aliases: list[AliasRow]
    providers: list[ProviderRow]

    @property
    def content_hash(self) -> str:
        return hashlib.sha256(msgspec.json.encode(self[1:], order="deterministic")).hexdigest()


def read_catalogue() -> Catalogue:
    """Every provider, model, dated price and alias of the installed package."""
    prices: list[PriceRow] = []
    aliases: list[AliasRow] = []
    providers: list[ProviderRow] = []
    for position, provider in enumerate(get_snapshot().providers):
        clause = _clause(provider.provider_match) if provider.provider_match else None
        providers.append(ProviderRow(provider.id, position, clause, list(provider.fallback_model_providers or ())))
        for place, model in enumerate(provider.models):
            prices.extend(_prices(provider.id, model))
            aliases.append(AliasRow(provider.id, place, model.id, _clause(model.match)))
    return Catalogue(version("genai-prices"), prices, aliases, providers)


def _prices(provider: str, model: types.ModelInfo) -> Iterator[PriceRow]:
    dated: list[tuple[datetime, types.ModelPrice]] = []
    by_time = []
    for conditional in (
        model.prices if isinstance(model.prices, list) else [types.ConditionalPrice(prices=model.prices)]
    ):
        constraint = conditional.constraint
        if isinstance(constraint, types.TimeOfDateConstraint):
            hours = [constraint.start_time.isoformat(), constraint.end_time.isoformat()]
            by_time.append({"hours": hours, "prices": _amounts(conditional.prices)})
            continue
        since = constraint.start_date if constraint else None
        start = datetime(since.year, since.month, since.day, tzinfo=UTC) if since else BEGINNING
        dated.append((start, conditional.prices))
    if dated and min(start for start, _ in dated) > BEGINNING:
        # Where no condition holds, the first price does.
        dated.insert(0, (BEGINNING, dated[0][1]))
    for start, price in dated:
        amounts = _amounts(price)
        rates = {_CLASS[key]: amount for key, amount in amounts.items() if key in _CLASS}
        yield PriceRow(provider, model.id, start, rates, _beyond(model, amounts, by_time))


def _beyond(model: types.ModelInfo, amounts: dict[str, Any], by_time: list[Any]) -> dict[str, Any]:
    """What a rate by token class cannot say, kept word for word."""
    beyond: dict[str, Any] = {}
    if fees := {key: amount for key, amount in amounts.items() if key not in _CLASS}:
        beyond["fees"] = fees
    if by_time:
        beyond["time_of_day"] = by_time
    if model.price_variants:
        beyond["variants"] = [_variant(variant) for variant in model.price_variants]
    warnings = [warning for key, warning in _EVERY_CALL.items() if key in amounts]
    if by_time:
        warnings.append("time_of_day_not_priced")
    if warnings:
        beyond["warnings"] = warnings
    return beyond


def _variant(variant: types.PriceVariant) -> dict[str, Any]:
    since = variant.constraint.start_date if isinstance(variant.constraint, types.StartDateConstraint) else None
    return {
        "when": variant.when,
        "effective_from": since.isoformat() if since else None,
        "prices": _amounts(variant.prices),
    }


def _amounts(price: types.ModelPrice) -> dict[str, Any]:
    return {key: _amount(value) for key, value in sorted(vars(price).items()) if value is not None}


def _amount(value: Any) -> dict[str, Any]:
    """Decimals as text, so that no float is ever between."""
    if isinstance(value, types.TieredPrices):
        return {"base": str(value.base), "tiers": [[tier.start, str(tier.price)] for tier in value.tiers]}
    return {"base": str(value)}


def _clause(clause: Any) -> dict[str, Any]:
    ((name, value),) = vars(clause).items()
    if isinstance(value, list):
        return {name.rstrip("_"): [_clause(part) for part in value]}
    return {name: value}
