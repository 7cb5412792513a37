"""Every model of the catalogue beside `genai_prices`: every usage it prices, dates and hours around every change,
counts around every threshold, every tier and batch. Equal to the last digit, or on the list of differences."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import genai_prices
import pytest
from genai_prices.data_snapshot import get_snapshot
from outlay.names import Match
from outlay.pricing import total

from core.event import UsageEvent
from core.prices.book import PriceBook, Quote
from core.prices.catalogue import read_catalogue
from core.prices.rating import Charged, charge
from core.prices.snapshot import book_of
from tests.support.agreement import (
    Shape,
    contexts,
    how_served,
    moments,
    shapes_of,
)

EQUAL = "equal"
DIFFERENCES = Path(__file__).parents[4] / "docs/decisions/0031-beside-genai-prices.md"


def difference(ours: Charged, theirs: Any, shape: Shape, context: Mapping[str, str]) -> str | None:
    """The known reason why two figures differ; None if there is none."""
    if ours.cost == theirs:
        return EQUAL
    if isinstance(theirs, Exception):
        return "the source refuses this usage"
    if ours.reason == "no_usage":
        return "the source charges a call that counts nothing as 0; we say that its usage is unknown"
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
    assert found.pop(EQUAL) > 59_000
    assert {kind for kind in found if kind not in DIFFERENCES.read_text()} == set(), "each has its line and its source"
