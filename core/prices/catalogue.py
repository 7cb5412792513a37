"""Reads the installed `genai-prices` package as rows of the price book. Nothing is fetched: the lock file pins it."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from importlib.metadata import version
from typing import Any, Final, NamedTuple

import msgspec
from genai_prices import types
from genai_prices.data_snapshot import get_snapshot

from core.prices.book import BEGINNING
from core.prices.price_row import CATALOGUE, PriceRow

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
    "cache_audio_read_mtok": "cache_read_audio",
    "cache_image_read_mtok": "cache_read_image",
    "input_video_mtok": "video_input",
    "output_video_mtok": "video_output",
    "output_citation_mtok": "citation",
}
_UNIT: Final = {
    "requests_kcount": ("request", 1_000),
    "web_searches_kcount": ("web_search", 1_000),
    "storage_searches_kcount": ("file_search", 1_000),
    "social_searches_kcount": ("social_search", 1_000),
    "code_executions_kcount": ("code_execution", 1_000),
    "rerank_searches_kcount": ("search_units", 1_000),
    "audio_hours": ("audio_second", 3_600),
    "input_audio_hours": ("audio_input_second", 3_600),
    "output_audio_hours": ("audio_output_second", 3_600),
    "input_mchars": ("input_character", 1_000_000),
    "input_text_messages_kcount": ("text_message", 1_000),
    "input_document_kpages": ("document_page", 1_000),
    "input_annotated_document_kpages": ("annotated_document_page", 1_000),
    "input_gpixels": ("input_pixel", 1_000_000_000),
}
"""The catalogue's fees: the name of their unit here, and the number of units that the price is for."""

# Groq bills at least 10 seconds a transcription (https://groq.com/pricing); the package has this rule as code.
_MINIMUM: Final = {("groq", "whisper-large-v3"): 10, ("groq", "whisper-large-v3-turbo"): 10}

_CONDITION: Final = {"service_tier", "processing", "speed"}
"""Conditions of variants that events can state. Variants with others (an upstream's route, a kind of search) are left
out."""


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
    return Catalogue(version(CATALOGUE), prices, aliases, providers)


def _prices(provider: str, model: types.ModelInfo) -> Iterator[PriceRow]:
    """One row for each date on which the model's price changes."""
    stated = model.prices if isinstance(model.prices, list) else [types.ConditionalPrice(prices=model.prices)]
    minimum = _MINIMUM.get((provider, model.id), 0)
    for start in _starts(model, stated):
        base, hours = _in_force(stated, start)
        terms = _given(
            fees=_fees(base, minimum),
            hours=[_hours(constraint, prices, minimum) for constraint, prices in hours],
            variants=list(_variants(model, start, minimum)),
        )
        yield PriceRow(provider, model.id, start, _rates(base), terms)


def _given(**terms: Any) -> dict[str, Any]:
    return {name: value for name, value in terms.items() if value}


def _starts(model: types.ModelInfo, stated: Sequence[types.ConditionalPrice]) -> list[datetime]:
    constraints = [conditional.constraint for conditional in (*stated, *(model.price_variants or ()))]
    dates = {c.start_date for c in constraints if isinstance(c, types.StartDateConstraint)}
    return sorted({BEGINNING, *(datetime(day.year, day.month, day.day, tzinfo=UTC) for day in dates)})


def _in_force(
    stated: Sequence[types.ConditionalPrice], at: datetime
) -> tuple[types.ModelPrice, list[tuple[types.TimeOfDateConstraint, types.ModelPrice]]]:
    """The price at a date, and the hours with prices of their own.

    Of several conditions that hold, the last one counts; where none holds, the first one.
    """
    hours: list[tuple[types.TimeOfDateConstraint, types.ModelPrice]] = []
    for conditional in reversed(stated):
        constraint = conditional.constraint
        if isinstance(constraint, types.TimeOfDateConstraint):
            hours.insert(0, (constraint, conditional.prices))
        elif constraint is None or constraint.active(at):
            return conditional.prices, hours
    return stated[0].prices, hours


def _hours(constraint: types.TimeOfDateConstraint, prices: types.ModelPrice, minimum: int) -> dict[str, Any]:
    start, end = constraint.start_time, constraint.end_time
    if any(time.utcoffset() for time in (start, end)):
        raise ValueError("the catalogue states hours in another zone than UTC")
    hours = {"start": f"{start:%H:%M:%S}", "end": f"{end:%H:%M:%S}"}
    return {**hours, "rates": _rates(prices), "fees": _fees(prices, minimum)}


def _variants(model: types.ModelInfo, at: datetime, minimum: int) -> Iterator[dict[str, Any]]:
    for variant in model.price_variants or ():
        if isinstance(variant.constraint, types.TimeOfDateConstraint):
            raise ValueError(f"the catalogue has a variant of {model.id} by the hour")
        if variant.constraint is not None and not variant.constraint.active(at):
            continue
        if not variant.when.keys() <= _CONDITION:
            continue
        tier = variant.when.get("service_tier") or variant.when.get("speed")
        condition = _given(service_tier=tier, batch=variant.when.get("processing") == "batch")
        yield {**condition, "rates": _rates(variant.prices), **_given(fees=_fees(variant.prices, minimum))}


def _rates(price: types.ModelPrice) -> dict[str, Any]:
    return {_CLASS[key]: _amount(value) for key, value in _stated(price) if key in _CLASS}


def _fees(price: types.ModelPrice, minimum: int) -> dict[str, Any]:
    fees = {}
    for key, value in _stated(price):
        if key not in _CLASS:
            if key not in _UNIT or not isinstance(value, Decimal):
                raise ValueError(f"the catalogue has a fee that is not understood: {key}")
            unit, per = _UNIT[key]
            floor = {"minimum": minimum} if minimum and unit.endswith("second") else {}
            fees[unit] = {"price": str(value), "per": per, **floor}
    return fees


def _stated(price: types.ModelPrice) -> list[tuple[str, Any]]:
    return [(key, value) for key, value in sorted(vars(price).items()) if value is not None]


def _amount(value: Any) -> dict[str, Any]:
    """Decimals as text, so that they never become floats."""
    if isinstance(value, types.TieredPrices):
        return {"base": str(value.base), "tiers": [[tier.start, str(tier.price)] for tier in value.tiers]}
    return {"base": str(value)}


def _clause(clause: Any) -> dict[str, Any]:
    ((name, value),) = vars(clause).items()
    if isinstance(value, list):
        return {name.rstrip("_"): [_clause(part) for part in value]}
    return {name: value}
