"""Our book against its source: every model, every flat shape, every date around a change, to the last digit."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import genai_prices
import pytest
from genai_prices.data_snapshot import get_snapshot
from outlay.pricing import Rate, Rates

from core.event import UsageEvent
from core.prices.book import BEGINNING, PROVIDER_NAMES, Price, PriceBook
from core.prices.catalogue import Catalogue, read_catalogue
from core.prices.charging import charge

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
CONTRACT_PROVIDERS = [
    *("openai", "azure", "anthropic", "google", "aws", "mistral", "cohere", "xai", "groq", "together"),
    *("fireworks", "perplexity", "deepseek", "openrouter", "moonshot"),
]


def book_of(catalogue: Catalogue) -> PriceBook:
    prices = [
        Price(
            number,
            row.provider,
            row.model,
            row.effective_from,
            Rates(
                {
                    name: Rate(Decimal(rate["base"]), tuple((s, Decimal(a)) for s, a in rate.get("tiers", ())))
                    for name, rate in row.rates.items()
                }
            ),
            tuple(row.beyond.get("warnings", ())),
        )
        for number, row in enumerate(catalogue.prices)
    ]
    aliases = [(row.provider, row.model, row.clause) for row in catalogue.aliases]
    return PriceBook(1, prices, aliases, [(row.provider, row.clause, row.fallbacks) for row in catalogue.providers])


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue()


@pytest.fixture(scope="module")
def book(catalogue: Catalogue) -> PriceBook:
    return book_of(catalogue)


SHAPES: tuple[dict[str, int], ...] = (
    {"input_tokens": 1_234, "output_tokens": 567},
    {"input_tokens": 9_999, "output_tokens": 1, "cache_read_tokens": 5_001},
    {"input_tokens": 8_000, "output_tokens": 10, "cache_read_tokens": 1_000, "cache_write_tokens": 777},
    {"input_tokens": 8_000, "output_tokens": 10, "cache_write_tokens": 777, "cache_write_1h_tokens": 333},
    {"input_tokens": 100_001, "output_tokens": 3},
    {"input_tokens": 200_001, "output_tokens": 3, "cache_read_tokens": 200_000},
    {"input_tokens": 272_001, "output_tokens": 3},
)


def moments(book: PriceBook, provider: str, model: str) -> Iterator[datetime]:
    yield NOW
    for earlier, later in pairwise(book._rows[provider, model]):
        assert earlier.effective_from < later.effective_from
        yield later.effective_from - timedelta(seconds=1)
        yield later.effective_from


def test_every_model_costs_what_its_source_says(book: PriceBook) -> None:
    compared = 0
    for provider in get_snapshot().providers:
        for model in provider.models:
            rows = book._rows[provider.id, model.id]
            if any("input" not in row.rates.own or "output" not in row.rates.own for row in rows):
                continue  # without both there is usage that has no price; the source calls that 0
            if any(row.warnings for row in rows):
                continue  # fees a request and times of day: our status says that they are missing
            for at in moments(book, provider.id, model.id):
                for shape in SHAPES:
                    usage = genai_prices.Usage(**shape)
                    theirs = model.calc_price(usage, provider, genai_request_timestamp=at).total_price
                    price = next(row for row in reversed(rows) if row.effective_from <= at)
                    event = UsageEvent(model=model.id, provider=provider.id, **shape)  # type: ignore[arg-type]
                    assert charge(event, price).cost == theirs, (provider.id, model.id, at, shape)
                    compared += 1
    assert compared > 10_000


def test_names_mean_the_same_model_as_at_the_source(book: PriceBook) -> None:
    snapshot = get_snapshot()
    for provider in snapshot.providers:
        for model in provider.models:
            for name in (model.id, model.id.upper(), f"{model.id}-2025-12-11", f"{model.id}-20251211"):
                theirs = provider.find_model(name, all_providers=snapshot.providers)
                match = book.match(provider.id, name)
                # The source has models that do not answer to their own name; ours do.
                meant = theirs.id if theirs else model.id if name.lower() == model.id else None
                assert (match.model if match else None) == meant, (provider.id, name)


@pytest.mark.parametrize("provider", CONTRACT_PROVIDERS)
def test_every_provider_of_the_contract_is_in_the_book(book: PriceBook, provider: str) -> None:
    assert book._provider(PROVIDER_NAMES.get(provider, provider)) is not None


@pytest.mark.parametrize("provider", ["ollama", "vercel", "nobody"])
def test_a_provider_without_list_prices_has_none(book: PriceBook, provider: str) -> None:
    assert book.find(provider, "gpt-4o", NOW) is None


def test_azure_serves_openais_models(book: PriceBook) -> None:
    match = book.match("azure", "gpt-4o")
    assert match is not None
    assert match.model == "gpt-4o"


def test_a_price_has_a_date(book: PriceBook) -> None:
    assert book.find("openai", "gpt-4o", BEGINNING - timedelta(seconds=1)) is None
    assert book.find("openai", "gpt-4o", BEGINNING) is not None


def test_the_same_catalogue_has_the_same_hash(catalogue: Catalogue) -> None:
    assert read_catalogue().content_hash == catalogue.content_hash
    changed = catalogue._replace(prices=[catalogue.prices[0]._replace(model="other"), *catalogue.prices[1:]])
    assert changed.content_hash != catalogue.content_hash


def test_remembered_names_are_bounded(book: PriceBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.prices.book._CACHE_LIMIT", 10)
    for number in range(100):
        book.match("openai", f"unknown-{number}")
    assert len(book._matches) <= 10
