"""Our book against its source: names, providers, dates. The money is in `test_agreement.py`."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal, localcontext
from typing import Any

import msgspec
import pytest
from genai_prices.data_snapshot import get_snapshot
from hypothesis import given, settings
from hypothesis import strategies as st
from outlay.names import Match, provider_name
from outlay.pricing import total
from outlay.providers import usage_of
from outlay.terms import terms_from
from outlay.token_classes import PARTS

from core.event import FIELDS, EventRejected, UsageEvent
from core.event_codec import read_event
from core.ledger.copy_row import costs_by_class
from core.ledger_id import LedgerId
from core.prices.book import BEGINNING, PriceBook, Quote
from core.prices.catalogue import _UNIT, Catalogue, read_catalogue
from core.prices.price_row import Discount, Price, PriceRow
from core.prices.rating import charge
from core.prices.snapshot import book_of

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
CONTRACT_PROVIDERS = [
    *("openai", "azure", "anthropic", "google", "aws", "mistral", "cohere", "xai", "groq", "together"),
    *("fireworks", "perplexity", "deepseek", "openrouter", "moonshot"),
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue()


@pytest.fixture(scope="module")
def book(catalogue: Catalogue) -> PriceBook:
    return book_of(catalogue)


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
    assert book._names._provider(provider_name(provider)) is not None


@pytest.mark.parametrize("provider", ["ollama", "vercel", "nobody"])
def test_a_provider_without_list_prices_has_none(book: PriceBook, provider: str) -> None:
    assert book.quote(LedgerId(1), provider, "gpt-4o", NOW) is None


def test_azure_serves_openais_models(book: PriceBook) -> None:
    match = book.match("azure", "gpt-4o")
    assert match is not None
    assert match.model == "gpt-4o"


def test_what_a_provider_counts_is_what_the_catalogue_has_a_fee_for(book: PriceBook) -> None:
    counted = usage_of("mistral", None, {"model": "mistral-ocr-latest", "usage_info": {"pages_processed": 29}})
    event = UsageEvent(provider="mistral", **counted.event_fields())
    charged = charge(event, book.quote(LedgerId(1), event.provider, event.model, NOW), NOW)
    assert (charged.cost_status, [item.quantity for item in charged.line_items]) == ("priced", [29])


def test_a_price_has_a_date(book: PriceBook) -> None:
    assert book.quote(LedgerId(1), "openai", "gpt-4o", BEGINNING - timedelta(seconds=1)) is None
    assert book.quote(LedgerId(1), "openai", "gpt-4o", BEGINNING) is not None


def test_the_same_catalogue_has_the_same_hash(catalogue: Catalogue) -> None:
    assert read_catalogue().content_hash == catalogue.content_hash
    changed = catalogue._replace(prices=[catalogue.prices[0]._replace(model="other"), *catalogue.prices[1:]])
    assert changed.content_hash != catalogue.content_hash


def test_remembered_names_are_bounded(book: PriceBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.prices.book._CACHE_LIMIT", 10)
    for number in range(100):
        book.match("openai", f"unknown-{number}")
    assert len(book._matches) <= 10


_tokens = st.one_of(st.integers(0, 9), st.integers(0, 2_000_000), st.integers(0, 2**31 - 1))
_PRICES = read_catalogue().prices


@given(
    st.sampled_from(_PRICES),
    st.dictionaries(st.sampled_from([name for name in FIELDS if name.endswith("_tokens")]), _tokens),
    st.dictionaries(
        st.sampled_from([*(unit for unit, _ in _UNIT.values()), *PARTS, "unheard_of"]),
        st.one_of(st.integers(0, 99), st.floats(0, 1e6)),
    ),
    st.fixed_dictionaries(
        {},
        optional={
            "service_tier": st.sampled_from(["priority", "flex", "batch", "fast", "default", "odd"]),
            "is_batch": st.booleans(),
            "region": st.sampled_from(["us", "eu", "global"]),
            "status_code": st.sampled_from([200, 429]),
            "cost_usd": st.decimals(0, 1000, places=12),
            "cost_source": st.sampled_from(["provider", "registered", "sender"]),
        },
    ),
    st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - see timezones
    st.one_of(st.none(), st.decimals(0, 100, places=6)),
)
@settings(max_examples=1_000)
def test_the_line_items_of_whatever_call_add_up_to_its_cost(
    row: PriceRow,
    tokens: dict[str, int],
    units: dict[str, float],
    call: dict[str, Any],
    at: datetime,
    percent: Decimal | None,
) -> None:
    price = Price(1, row.provider, row.model, row.effective_from, terms_from(row.rates, row.terms))
    discount = None if percent is None else Discount(1, 1, row.provider, None, BEGINNING, percent)
    quote = Quote(price, Match(row.provider, row.model, "exact"), None, discount, discount and discount.factor)
    fields: dict[str, Any] = {**tokens, **call, "units": units}
    event = UsageEvent(provider=row.provider, model=row.model, **fields)
    try:
        read_event(msgspec.json.encode(event))
    except EventRejected:
        return  # ingest rejects such a quantity
    charged = charge(event, quote, at)
    assert total(item.amount_usd for item in charged.line_items) == (charged.cost or 0)
    assert total(cost for cost in costs_by_class(charged.line_items) if cost is not None) == (charged.cost or 0)
    assert (charged.cost is None) == (charged.cost_status == "unpriced")
    for item in charged.line_items:
        if item.per in (1, 1_000, 1_000_000):
            with localcontext(prec=120):
                assert item.amount_usd * item.per == item.quantity * item.unit_price_usd


@pytest.mark.parametrize("provider", ["openai_compatible", "OpenAI_Compatible", "openai-compatible"])
@pytest.mark.parametrize("model", ["gpt-4o", "gpt-oss-120b", "ft:gpt-4o-2024-08-06:acme::x", "openai/gpt-4o"])
def test_a_host_of_which_only_the_protocol_is_known_has_nobodys_price(
    book: PriceBook, provider: str, model: str
) -> None:
    assert book.quote(LedgerId(1), provider, model, NOW) is None


@pytest.mark.parametrize("protocol", ["anthropic", "google", "gemini", "bedrock", "cohere", "mistral", "azure"])
def test_no_protocol_makes_a_hosts_name_a_providers(book: PriceBook, protocol: str) -> None:
    for quoted in book.dated():
        (provider, model), _ = quoted
        if provider_name(protocol) == provider:
            assert book.match(f"{protocol}_compatible", model) is None


ONLY_A_DATE_OR_VERSION_MORE = [
    ("anthropic", "claude-sonnet-4-5-20250929"),
    ("anthropic", "claude-sonnet-4-20250514"),
    ("anthropic", "claude-3-5-haiku-latest"),
    ("anthropic", "claude-opus-4-1@20250805"),
    ("anthropic", "claude-haiku-5-5@default"),
    ("aws", "us.anthropic.claude-haiku-4-5-20251001-v1:0"),
    ("aws", "eu.anthropic.claude-3-7-sonnet-20250219-v1:0"),
    ("aws", "anthropic.claude-3-5-sonnet-20241022-v2:0"),
    ("aws", "arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-opus-4-6-v1:0"),
    ("aws", "apac.amazon.nova-pro-v1:0"),
    ("aws", "amazon.nova-pro-v1:0:300k"),
    ("aws", "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0"),
    ("aws", "mistral.mistral-7b-instruct-v0:2"),
    ("google", "gemini-2.0-flash-001"),
    ("google", "gemini-3.6-flash-09-2026"),
    ("google", "claude-3-5-sonnet-v2@20241022"),
    ("google", "claude-sonnet-4@20250514"),
    ("openai", "gpt-5-nano-2025-08-07"),
    ("openai", "gpt-4o-audio-preview-2024-12-17"),
    ("deepseek", "deepseek-v4-pro-0813"),
    ("mistral", "magistral-medium-2509"),
    ("azure", "o4-mini-2025-04-16"),
]
MORE_THAN_A_DATE_OR_VERSION = [
    ("google", "gemini-3.8-flash-lite"),
    ("google", "gemini-3.6-flash-image"),
    ("google", "gemini-2.5-pro-preview-05-06"),
    ("google", "gemini-2.5-pro-computer-use"),
    ("google", "my-claude-opus-4-5-clone"),
    ("openai", "gpt-5-nano-codex"),
    ("anthropic", "claude-opus-4-8-fast"),
    ("anthropic", "claude-opus-4-51"),
    ("aws", "us.amazon.nova-pro-vision-v1:0"),
    ("azure", "o4-mini-high"),
    ("deepseek", "deepseek-v4-flash-mini-2026-01-01"),
    ("mistral", "mixtral-8x7b-instruct"),
]


@pytest.mark.parametrize(("provider", "model"), ONLY_A_DATE_OR_VERSION_MORE)
def test_a_date_a_version_and_a_region_leave_a_name_what_it_is(book: PriceBook, provider: str, model: str) -> None:
    match = book.match(provider, model)
    assert match is not None
    assert match.estimate is None


@pytest.mark.parametrize(("provider", "model"), MORE_THAN_A_DATE_OR_VERSION)
def test_a_name_that_only_begins_like_a_models_is_an_estimate(book: PriceBook, provider: str, model: str) -> None:
    charged = charge(
        UsageEvent(provider=provider, model=model, input_tokens=10, output_tokens=1),
        book.quote(LedgerId(1), provider, model, NOW),
        NOW,
    )
    assert (charged.cost_status, charged.reason) == ("estimated", "name_prefix")
    assert charged.cost


def test_no_name_that_the_source_states_is_uncertain(book: PriceBook) -> None:
    for provider, model, _ in book.names:
        match = book.match(provider, model)
        assert match is not None
        assert match.estimate is None, (provider, model)
