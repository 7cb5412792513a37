"""The usages and moments at which a catalogue price is compared."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple

from genai_prices import types

from core.prices.catalogue import _UNIT

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


MOMENT = timedelta(microseconds=1)


class Shape(NamedTuple):
    """One usage in our terms and in the catalogue's."""

    ours: Mapping[str, Any]
    theirs: Mapping[str, Any]


def same(**tokens: int) -> Shape:
    return Shape(tokens, tokens)


SHAPES = (
    same(input_tokens=1_234, output_tokens=567),
    same(input_tokens=0, output_tokens=0),
    same(input_tokens=9_999, output_tokens=1, cache_read_tokens=5_001),
    same(input_tokens=8_000, output_tokens=10, cache_read_tokens=1_000, cache_write_tokens=777),
    same(input_tokens=8_000, output_tokens=10, cache_write_tokens=777, cache_write_1h_tokens=333),
    Shape(
        {"input_tokens": 50, "output_tokens": 600, "reasoning_tokens": 450},
        {"input_tokens": 50, "output_tokens": 600, "output_reasoning_tokens": 450},
    ),
    Shape(
        {"input_tokens": 900, "output_tokens": 80, "audio_input_tokens": 300, "audio_output_tokens": 33},
        {"input_tokens": 900, "output_tokens": 80, "input_audio_tokens": 300, "output_audio_tokens": 33},
    ),
    Shape(
        {"input_tokens": 900, "output_tokens": 80, "image_input_tokens": 301, "image_output_tokens": 31},
        {"input_tokens": 900, "output_tokens": 80, "input_image_tokens": 301, "output_image_tokens": 31},
    ),
    Shape(
        {
            "input_tokens": 1_000,
            "output_tokens": 7,
            "cache_read_tokens": 400,
            "audio_input_tokens": 200,
            "units": {"cache_read_audio_tokens": 150},
        },
        {
            "input_tokens": 1_000,
            "output_tokens": 7,
            "cache_read_tokens": 400,
            "input_audio_tokens": 350,
            "cache_audio_read_tokens": 150,
        },
    ),
    Shape(
        {"input_tokens": 1_000, "output_tokens": 90, "units": {"video_input_tokens": 120, "citation_tokens": 40}},
        {"input_tokens": 1_000, "output_tokens": 90, "input_video_tokens": 120, "output_citation_tokens": 40},
    ),
)


_FEES = {unit: (key, per) for key, (unit, per) in _UNIT.items()}


_USAGE_KEY = {
    "web_search": "web_searches",
    "file_search": "storage_searches",
    "social_search": "social_searches",
    "code_execution": "code_executions",
    "search_units": "rerank_searches",
    "audio_second": "audio_seconds",
    "audio_input_second": "input_audio_seconds",
    "audio_output_second": "output_audio_seconds",
    "input_character": "input_characters",
    "text_message": "input_text_messages",
    "document_page": "input_document_pages",
    "annotated_document_page": "input_annotated_document_pages",
    "input_pixel": "input_pixels",
}


def prices_of(model: types.ModelInfo) -> list[types.ModelPrice]:
    stated = [model.prices] if isinstance(model.prices, types.ModelPrice) else [c.prices for c in model.prices]
    return stated + [variant.prices for variant in model.price_variants or ()]


def shapes_of(model: types.ModelInfo) -> Iterator[Shape]:
    yield from SHAPES
    keys = {key for price in prices_of(model) for key, value in vars(price).items() if value is not None}
    units = [unit for unit, (key, _) in _FEES.items() if key in keys and unit != "request"]  # every call is one request
    for unit in units:
        for quantity in (1, 7, 12):
            usage = {"input_tokens": 10, "output_tokens": 20}
            yield Shape({**usage, "units": {unit: quantity}}, {**usage, _USAGE_KEY[unit]: quantity})
            yield Shape({"units": {unit: quantity}}, {_USAGE_KEY[unit]: quantity})
    starts = {
        tier.start
        for price in prices_of(model)
        for value in vars(price).values()
        if isinstance(value, types.TieredPrices)
        for tier in value.tiers
    }
    for start in starts:
        for count in (start, start + 1):
            yield same(input_tokens=count, output_tokens=3)
            yield same(input_tokens=count, output_tokens=3, cache_read_tokens=count - 5, cache_write_tokens=4)


def moments(model: types.ModelInfo) -> Iterator[datetime]:
    yield NOW
    stated = [] if isinstance(model.prices, types.ModelPrice) else model.prices
    for constraint in (part.constraint for part in (*stated, *(model.price_variants or ()))):
        if isinstance(constraint, types.StartDateConstraint):
            start = datetime.combine(constraint.start_date, time(), UTC)
            yield from (start - MOMENT, start)
        elif isinstance(constraint, types.TimeOfDateConstraint):
            for edge in (constraint.start_time, constraint.end_time):
                at = datetime.combine(NOW.date(), edge)
                yield from (at - MOMENT, at)


def contexts(model: types.ModelInfo) -> Iterator[dict[str, str]]:
    yield {}
    seen = []
    for variant in model.price_variants or ():
        if variant.when not in seen:
            seen.append(variant.when)
            yield variant.when
    tiers = [when for when in seen if "service_tier" in when]
    if {"processing": "batch"} in seen:
        yield from ({**when, "processing": "batch"} for when in tiers)


def how_served(context: Mapping[str, str]) -> dict[str, Any]:
    tier = context.get("service_tier") or context.get("speed")
    batch = {"is_batch": True} if context.get("processing") == "batch" else {}
    return {"service_tier": tier, **batch} if tier else batch
