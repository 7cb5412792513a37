"""Every model of the catalogue beside `genai_prices`: every usage it prices, dates and hours around every change,
counts around every threshold, every tier and batch. Equal to the last digit, or on the list of differences."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import genai_prices
import pytest
from genai_prices import types
from genai_prices.data_snapshot import get_snapshot
from outlay.names import Match
from outlay.pricing import total

from core.event import UsageEvent
from core.prices.book import PriceBook, Quote
from core.prices.catalogue import _UNIT, read_catalogue
from core.prices.charging import Charged, charge
from core.prices.snapshot import book_of

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)
EQUAL = "equal"
DIFFERENCES = Path(__file__).parents[3] / "docs/decisions/0031-beside-genai-prices.md"


class Shape(NamedTuple):
    """One usage in our words and in the catalogue's."""

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
    units = [unit for unit, (key, _) in _FEES.items() if key in keys and unit != "request"]  # every call is one
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


def difference(ours: Charged, theirs: Any, shape: Shape, context: Mapping[str, str]) -> str | None:
    """The known reason for two figures to differ; None: there is none."""
    if ours.cost == theirs:
        return EQUAL
    if isinstance(theirs, Exception):
        return "the source refuses this usage"
    if {"route", "search_type"} & context.keys():
        return "an event cannot say an upstream's route or a kind of search"
    if ours.cost_status == "unpriced":
        return "the source charges usage without a price as 0; we say that it has none"
    return None


@pytest.fixture(scope="module")
def book() -> PriceBook:
    return book_of(read_catalogue())


def quoted(book: PriceBook, provider: str, model: str, at: datetime) -> Quote:
    price = book._prices[provider, model].at(at)
    assert price is not None
    return Quote(price, Match(provider, model, "exact"))


def test_every_model_costs_what_its_source_says(book: PriceBook) -> None:
    found: Counter[str] = Counter()
    unexplained = []
    for provider in get_snapshot().providers:
        for model in provider.models:
            for at in set(moments(model)):
                quote = quoted(book, provider.id, model.id, at)
                for context in contexts(model):
                    for shape in shapes_of(model):
                        event = UsageEvent(model=model.id, provider=provider.id, **shape.ours, **how_served(context))
                        ours = charge(event, quote, at)
                        assert total(item.amount_usd for item in ours.line_items) == (ours.cost or 0)
                        theirs: Any
                        try:
                            usage = genai_prices.Usage(**shape.theirs)
                            theirs = model.calc_price(
                                usage, provider, genai_request_timestamp=at, price_context=context or None
                            ).total_price
                        except ValueError as error:
                            theirs = error
                        known = difference(ours, theirs, shape, context)
                        found[known or "unexplained"] += 1
                        if known is None:
                            unexplained.append((provider.id, model.id, at, context, shape.ours, ours, theirs))
    assert not unexplained[:3], len(unexplained)
    assert found.pop(EQUAL) > 60_000
    assert {kind for kind in found if kind not in DIFFERENCES.read_text()} == set(), "each has its line and its source"
