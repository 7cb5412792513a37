"""Which rule prices each model, since when and from where, and what needs a look."""

from datetime import UTC, date, datetime

import pytest

from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.coverage import NamedModel, PriceSource, coverage, read_models
from core.prices.snapshot import book_of
from core.prices.sync import installed_catalogue

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
SOURCES = {0: PriceSource("genai-prices 0.2.3", date(2026, 11, 9))}


@pytest.fixture(scope="module")
def book() -> PriceBook:
    return book_of(installed_catalogue())


def test_what_needs_a_look_comes_first_with_its_rule_source_and_remedy(book: PriceBook) -> None:
    named = [
        NamedModel("openai", "gpt-4o-2024-08-06", 9),
        NamedModel("openai", "gpt-6.2-sol", 99),
        NamedModel("google", "gemini-3.8-flash-lite", 3),
        NamedModel("aws", "amazon.nova-pro-v1:0", 4),
        NamedModel("openai_compatible", "gpt-4o", 1),
        NamedModel("nobody", "m", 2),
        NamedModel("openai", "omni-moderation-latest", 5),
    ]
    rows = coverage(book, SOURCES, LedgerId(1), named, NOW, date(2026, 11, 9))
    assert [(row.model, row.status, row.detail and row.detail.split()[0]) for row in rows] == [
        ("m", "unpriced", "state"),
        ("gpt-4o", "unpriced", "say"),
        ("amazon.nova-pro-v1:0", "estimated", "region_unknown"),
        ("gemini-3.8-flash-lite", "estimated", "name_prefix"),
        ("gpt-6.2-sol", "priced", None),
        ("gpt-4o-2024-08-06", "priced", None),
        ("omni-moderation-latest", "free", None),
    ]
    snapshot = rows[5]
    assert (snapshot.priced_as, snapshot.rule, snapshot.since) == ("openai gpt-4o", "alias", date(2026, 10, 14))
    assert (snapshot.source, snapshot.checked_on) == ("genai-prices 0.2.3", date(2026, 11, 9))
    assert rows[4].checked_on == date(2026, 11, 30)
    assert rows[4].source is not None
    assert rows[4].source.startswith("https://")
    assert "outlay.register_host" in (rows[1].detail or "")


def test_a_price_that_was_checked_too_long_ago_is_old(book: PriceBook) -> None:
    named = [NamedModel("openai", "gpt-4o"), NamedModel("openai", "gpt-6.2-sol")]
    rows = coverage(book, SOURCES, LedgerId(1), named, NOW, date(2026, 11, 10))
    assert [(row.model, row.status) for row in rows] == [("gpt-4o", "old"), ("gpt-6.2-sol", "priced")]


def test_a_price_has_a_day_from_which_it_holds(book: PriceBook) -> None:
    (row,) = coverage(book, SOURCES, LedgerId(1), [NamedModel("deepseek", "deepseek-v4-pro")], NOW, date(2026, 1, 1))
    assert row.since == date(2026, 8, 23)


def test_models_are_listed_a_line_each() -> None:
    text = "openai gpt-4o\n\n# those of Vertex\ngoogle/meta/llama-4 # a comment\n"
    assert list(read_models(text)) == [NamedModel("openai", "gpt-4o"), NamedModel("google", "meta/llama-4")]
    with pytest.raises(ValueError, match="line 2"):
        list(read_models("openai gpt-4o\ngpt-4o\n"))
