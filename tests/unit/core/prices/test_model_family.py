"""The family of a model: a shorter spelling of its own name, where the price book confirms it."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from outlay.pricing import Rate
from outlay.terms import Terms

from core.ledger_id import LedgerId
from core.prices.book import BEGINNING, PriceBook
from core.prices.catalogue import read_catalogue
from core.prices.model_family import ModelNames
from core.prices.price_row import OrgAlias, Price
from core.prices.snapshot import book_of

ACME, OTHER = LedgerId(7), LedgerId(8)


@pytest.fixture(scope="module")
def book() -> PriceBook:
    return book_of(read_catalogue())


@pytest.mark.parametrize(
    ("provider", "model", "family"),
    [
        ("openai", "gpt-4o", "gpt-4o"),
        ("openai", "gpt-4o-2024-08-06", "gpt-4o"),
        ("openai", "GPT-4o-2024-11-20", "gpt-4o"),
        ("openai", "gpt-4o-mini-2024-07-18", "gpt-4o-mini"),
        ("openai", "gpt-5.2-20251211", "gpt-5.2"),
        ("openai", "gpt-4-0613", "gpt-4"),
        ("openai", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview"),
        ("azure", "gpt-4o-2024-08-06", "gpt-4o"),
        ("openrouter", "openai/gpt-4o", "gpt-4o"),
        ("openai", "openai/gpt-4o-2024-08-06", "gpt-4o"),
        ("anthropic", "claude-sonnet-4-20250514", "claude-sonnet-4"),
        ("anthropic", "claude-sonnet-4-0", "claude-sonnet-4"),
        ("anthropic", "claude-3-5-sonnet-latest", "claude-3-5-sonnet"),
        ("anthropic", "claude-opus-4-1-20250805", "claude-opus-4-1"),
        ("aws", "us.anthropic.claude-sonnet-4-20250514-v1:0", "claude-sonnet-4"),
        ("aws", "anthropic.claude-3-5-sonnet-20241022-v2:0", "claude-3-5-sonnet"),
        ("aws", "arn:aws:bedrock:us-east-1:1:inference-profile/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
         "claude-sonnet-4-5"),
        ("aws", "us.amazon.nova-pro-v1:0", "amazon.nova-pro"),
        ("google", "claude-3-5-sonnet-v2@20241022", "claude-3-5-sonnet"),
        ("google", "models/gemini-2.0-flash-001", "gemini-2.0-flash"),
        ("google", "gemini-2.5-flash-preview-09-2025", "gemini-2.5-flash"),
        ("mistral", "mistral-large-latest", "mistral-large"),
        ("cohere", "command-r-08-2024", "command-r"),
    ],
)  # fmt: skip
def test_date_version_and_latest_are_left_out(book: PriceBook, provider: str, model: str, family: str) -> None:
    assert book.family(ACME, provider, model) == family


@pytest.mark.parametrize(
    ("provider", "model"),
    [
        ("openai", "gpt-5-codex"),  # priced as gpt-5
        ("openai", "gpt-5-chat"),
        ("openai", "gpt-4-1106-preview"),  # priced as gpt-4-turbo
        ("openai", "gpt-4o-mini-search-preview"),
        ("openai", "chatgpt-4o-latest"),
        ("openai", "gpt-3.5-turbo-0613"),  # four digits and a price of its own: as mistral-large-2512, another model
        ("mistral", "mistral-large-2512"),
        ("google", "claude-opus-4-1"),  # priced as claude-4-opus
        ("google", "gemini-flash-latest"),
        ("openai", "ft:gpt-4o-2024-08-06:acme::x-1234"),
    ],
)
def test_a_family_is_never_another_models_name(book: PriceBook, provider: str, model: str) -> None:
    assert book.family(ACME, provider, model) == model


def test_a_dated_model_with_a_price_of_its_own_is_of_the_family(book: PriceBook) -> None:
    assert book.family(ACME, "openai", "gpt-4o-2024-05-13") == "gpt-4o"


@pytest.mark.parametrize("model", ["gpt-4o-2031-01-01", "gpt-4o-latest", "nobody-knows-it", "gpt-4o-foo"])
def test_a_name_that_the_book_does_not_know_has_no_family(book: PriceBook, model: str) -> None:
    assert book.family(ACME, "openai", model) is None


def test_names_and_prices_of_the_organisation_confirm_a_family(book: PriceBook) -> None:
    own = Price(10**6, "azure", "house", BEGINNING, Terms({"input": Rate(Decimal(1))}), int(ACME))
    names = ("deploy-2024-08-06", "deploy", "gpt-4o-2031-01-01")
    aliases = [OrgAlias(int(ACME), "azure", "exact", name, ("openai", "gpt-4o")) for name in names]
    listed = [price for _, prices in book.dated() for price in prices]
    book = PriceBook(1, [*listed, own], book.names, book.providers, aliases=aliases)
    at = datetime(2026, 11, 1, tzinfo=UTC)
    assert book.quote(ACME, "azure", "deploy", at) is not None
    expected = {"house": "house", "deploy-2024-08-06": "deploy", "deploy": "deploy", "gpt-4o-2031-01-01": "gpt-4o"}
    assert {name: book.family(ACME, "azure", name) for name in expected} == expected
    assert {book.family(OTHER, "azure", name) for name in expected} == {None}


@pytest.mark.parametrize(
    ("model", "requested", "names"),
    [
        ("gpt-4o-2024-08-06", "gpt-4o", ModelNames("gpt-4o")),
        ("gpt-4o-2024-08-06", "gpt-4o-2024-08-06", ModelNames("gpt-4o")),
        ("gpt-4o-2024-08-06", "openai/gpt-4o", ModelNames("gpt-4o", "openai/gpt-4o")),
        ("gpt-4o-2024-08-06", "gpt-4o-2024-11-20", ModelNames("gpt-4o", "gpt-4o-2024-11-20")),
        ("gpt-4o-mini-2024-07-18", "gpt-4o", ModelNames("gpt-4o-mini")),
        ("gpt-5-2025-08-07", "gpt-5-codex", ModelNames("gpt-5")),
        ("gpt-4o-2024-08-06", "unheard-of", ModelNames("gpt-4o")),
        ("unheard-of", "gpt-4o", ModelNames()),
        ("gpt-4o", None, ModelNames("gpt-4o")),
    ],
)
def test_the_requested_model_is_a_name_only_of_its_own_family(
    book: PriceBook, model: str, requested: str | None, names: ModelNames
) -> None:
    assert book.model_names(ACME, "openai", model, requested) == names
