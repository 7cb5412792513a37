"""The supplement: its schema and sources, what it adds to the catalogue, and what calls cost by it."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from outlay.pricing import UNITS
from outlay.terms import terms_from
from outlay.token_classes import RATED

from core.event import UsageEvent
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.catalogue import Catalogue, read_catalogue
from core.prices.rating import Charged, charge
from core.prices.snapshot import book_of
from core.prices.supplement import ALL_OTHERS, StatedPrice, Supplement, read_supplement, with_supplement
from core.prices.sync import installed_catalogue, seen_on

MONDAY = datetime(2026, 11, 23, 2, tzinfo=UTC)
SUPPLEMENT = read_supplement()


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue()


@pytest.fixture(scope="module")
def book() -> PriceBook:
    return book_of(installed_catalogue())


def charged(book: PriceBook, provider: str, model: str, at: datetime = MONDAY, **fields: Any) -> Charged:
    event = UsageEvent(provider=provider, model=model, **fields)
    routing = book.routing(provider, event.model_requested, model, at)
    return charge(event, book.quote(LedgerId(1), provider, model, at), at, routing)


def test_every_row_names_its_source_and_its_day() -> None:
    rows = [*SUPPLEMENT.prices, *SUPPLEMENT.regions, *SUPPLEMENT.hours, *SUPPLEMENT.same, *SUPPLEMENT.not_found]
    for row in rows:
        assert re.search(r"https?://|litellm|genai-prices", row.source), row
        assert date(2026, 1, 1) <= row.checked_on <= date(2026, 11, 30), row


def test_every_price_is_one_that_costs_can_be_computed_by() -> None:
    seen = set()
    for row in SUPPLEMENT.prices:
        assert (row.provider, row.model) not in seen
        seen.add((row.provider, row.model))
        assert row.rates.keys() <= set(RATED), row
        assert row.rates or row.fees, row
        assert not row.fees.keys() & UNITS.keys(), "a unit has its canonical name"
        assert terms_from(row.rates, {"fees": row.fees, "variants": row.variants})


def test_no_model_has_two_rules_of_a_kind_and_none_that_was_not_found_has_a_price(catalogue: Catalogue) -> None:
    for rules in (SUPPLEMENT.regions, SUPPLEMENT.hours, SUPPLEMENT.same):
        named = [(rule.provider, model) for rule in rules for model in rule.models]
        assert len(named) == len(set(named))
        known = {(row.provider, row.model) for row in catalogue.prices}
        known |= {(row.provider, row.model) for row in SUPPLEMENT.prices}
        assert {each for each in named if each[1] != ALL_OTHERS} <= known
    book = book_of(with_supplement(catalogue, SUPPLEMENT, seen_on(catalogue)))
    for row in SUPPLEMENT.not_found:
        assert book.quote(LedgerId(1), row.provider, row.model, MONDAY) is None, row.model


def test_the_day_of_the_installed_catalogue_never_moves(catalogue: Catalogue) -> None:
    """It has prices that were announced for a later day."""
    assert catalogue.source_version == SUPPLEMENT.beside.version, "read the supplement again beside this version"
    known = {row.effective_from.date() for row in catalogue.prices}
    assert SUPPLEMENT.beside.day in known
    assert {seen_on(catalogue, today) for today in (date(2026, 1, 1), *known, date(2100, 1, 1))} == {
        SUPPLEMENT.beside.day
    }
    assert seen_on(installed_catalogue()) == SUPPLEMENT.beside.day
    other = catalogue._replace(source_version="0.0.1")
    assert seen_on(other, SUPPLEMENT.beside.day) == SUPPLEMENT.beside.day
    assert seen_on(other, date(2100, 1, 1)) == max(known)


def test_of_two_prices_the_one_that_was_verified_later_holds(catalogue: Catalogue) -> None:
    row = next(row for row in catalogue.prices if row.model == "gpt-4o" and row.provider == "openai")
    ours = StatedPrice(
        provider="openai",
        model="gpt-4o",
        names=["our-name"],
        since=date(2026, 3, 1),
        rates={"input": {"base": "7"}},
        source="https://example.com",
        checked_on=date(2026, 5, 5),
    )
    one = Supplement(beside=SUPPLEMENT.beside, prices=[ours], regions=[], hours=[], same=[], not_found=[])
    later = with_supplement(catalogue, one, date(2026, 5, 4))
    assert [p.rates for p in later.prices if (p.provider, p.model) == ("openai", "gpt-4o")] == [row.rates, ours.rates]
    match = book_of(later).match("openai", "our-name")
    assert match is not None
    assert match.model == "gpt-4o"
    earlier = with_supplement(catalogue, one, date(2026, 5, 5))
    assert [p for p in earlier.prices if p.model == "gpt-4o"] == [p for p in catalogue.prices if p.model == "gpt-4o"]


@pytest.mark.parametrize(
    ("provider", "model", "fields", "cost"),
    [
        ("openai", "gpt-6.2-astra", {"input_tokens": 1_000, "output_tokens": 100}, "0.012"),
        ("openai", "sora-2", {"units": {"video_second": 8}}, "0.8"),
        ("openai", "sora-2-pro", {"units": {"video_second_high": 4}}, "2"),
        ("openai", "gpt-image-2", {"input_tokens": 1_000, "output_tokens": 100, "image_output_tokens": 100}, "0.008"),
        ("openai", "gpt-image-2.6-flare", {"output_tokens": 100, "image_output_tokens": 100}, "0.003"),
        ("google", "veo-3.1-generate-preview", {"units": {"video_second_1080p": 8}}, "3.2"),
        ("google", "veo-3.1-generate-preview", {"units": {"video_second_4k": 8}}, "4.8"),
        ("anthropic", "claude-mythos-5-1", {"input_tokens": 1_000, "cache_read_tokens": 1_000}, "0.00025"),
        ("anthropic", "claude-opus-5-5[1m]", {"input_tokens": 1_000_000}, "4"),
        ("google", "gemini-4-neon", {"input_tokens": 1_000, "output_tokens": 100}, "0.0045"),
        ("google", "imagen-4.0-generate-001", {"units": {"image": 2}}, "0.08"),
        ("google", "gemini-2.5-flash", {"input_tokens": 1_000, "image_input_tokens": 900}, "0.0003"),
        (
            "google",
            "gemini-2.5-flash",
            {"input_tokens": 1_000, "cache_read_tokens": 500, "units": {"video_input_tokens": 400}, "is_batch": True},
            "0.00009",
        ),
        ("google", "meta/llama-4-maverick-17b-128e-instruct-maas", {"input_tokens": 1_000_000}, "0.35"),
        ("mistral", "mistral-large-latest", {"input_tokens": 1_000_000}, "0.5"),
        ("cohere", "rerank-v3.5", {"units": {"search_units": 3}}, "0.006"),
        ("azure", "Mistral-Large-3", {"input_tokens": 1_000_000}, "0.5"),
        ("azure", "gpt-oss-120b", {"input_tokens": 1_000_000, "output_tokens": 1_000_000}, "0.75"),
        ("azure", "whisper", {"units": {"audio_second": 3600}}, "0.36"),
        ("writer", "palmyra-x5", {"input_tokens": 1_000, "output_tokens": 100}, "0.0012"),
        ("xai", "grok-imagine-image", {"units": {"image": 1}}, "0.02"),
    ],
)
def test_models_that_came_out_unpriced_have_their_public_price(
    book: PriceBook, provider: str, model: str, fields: dict[str, Any], cost: str
) -> None:
    found = charged(book, provider, model, **fields)
    assert (found.cost, found.cost_status) == (Decimal(cost), "priced")


@pytest.mark.parametrize(
    ("provider", "model", "fields"),
    [
        ("openai", "omni-moderation-latest", {}),
        ("openai", "omni-moderation-latest", {"input_tokens": 12}),
        ("mistral", "mistral-moderation-latest", {}),
        ("google", "gemma-4-31b-it", {"input_tokens": 10, "output_tokens": 3}),
    ],
)
def test_a_free_model_costs_nothing_and_is_priced(
    book: PriceBook, provider: str, model: str, fields: dict[str, Any]
) -> None:
    found = charged(book, provider, model, **fields)
    assert (found.cost, found.cost_status, found.reason) == (Decimal(0), "priced", None)


@pytest.mark.parametrize(
    ("provider", "model", "region", "cost", "reason"),
    [
        ("openai", "gpt-5.5-2026-04-23", None, "0.08", None),
        ("openai", "gpt-5.5-2026-04-23", "eu", "0.088", None),
        ("openai", "gpt-5.5-2026-04-23", "mars", "0.08", "region_not_priced"),
        ("openai", "gpt-4o", "eu", "0.035", None),
        ("anthropic", "claude-opus-5-5", "us", "0.066", None),
        ("anthropic", "claude-opus-5-5", "global", "0.06", None),
        ("google", "claude-sonnet-4-6", "us-east5", "0.0495", None),
        ("google", "claude-sonnet-4-6", "eu", "0.0495", None),
        ("google", "claude-sonnet-4-6", "global", "0.045", None),
        ("google", "gemini-2.5-pro", "europe-west4", "0.0225", None),
        ("google", "gemini-4-neon", "europe-west4", "0.045", "region_not_priced"),
        ("aws", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", "us-east-1", "0.0495", None),
        ("aws", "global.anthropic.claude-sonnet-4-5-20250929-v1:0", "eu-west-1", "0.045", None),
        ("aws", "global.anthropic.claude-sonnet-4-5-20250929-v1:0", None, "0.045", None),
        ("aws", "amazon.nova-pro-v1:0", "us-west-2", "0.0112", None),
        ("aws", "amazon.nova-pro-v1:0", "eu-west-3", "0.0112", "region_not_priced"),
        ("aws", "amazon.nova-pro-v1:0", "us-gov-west-1", "0.01344", None),
        ("aws", "amazon.nova-pro-v1:0", None, "0.0112", "region_unknown"),
        ("aws", "moonshotai.kimi-k2.5", "eu-north-1", "0.0108", None),
        ("aws", "moonshotai.kimi-k2.5", "eu-west-2", "0.009", "region_not_priced"),
        ("together", "zai-org/GLM-5.3", "ca", None, None),
    ],
)
def test_where_a_call_ran_decides_what_it_costs(
    book: PriceBook, provider: str, model: str, region: str | None, cost: str | None, reason: str | None
) -> None:
    found = charged(book, provider, model, region=region, input_tokens=10_000, output_tokens=1_000)
    if cost is None:
        standard = charged(book, provider, model, input_tokens=10_000, output_tokens=1_000)
        assert found.cost == (standard.cost or 0) * Decimal("1.25")
    else:
        assert found.cost == Decimal(cost)
    assert (found.reason, found.cost_status) == (reason, "estimated" if reason else "priced")


@pytest.mark.parametrize(
    ("at", "cost"),
    [
        (datetime(2026, 11, 22, 2, tzinfo=UTC), "0.1365"),  # a Sunday
        (datetime(2026, 11, 21, 9, 59, tzinfo=UTC), "0.1365"),  # a Saturday
        (MONDAY, "0.273"),
        (datetime(2026, 11, 23, 5, tzinfo=UTC), "0.1365"),  # between the two peaks
        (datetime(2026, 10, 5, 2, tzinfo=UTC), "0.1365"),  # a Monday, and a holiday
        (datetime(2026, 8, 22, 2, tzinfo=UTC), "0.273"),  # the Saturday before weekends were off-peak
    ],
)
def test_peak_hours_have_days(book: PriceBook, at: datetime, cost: str) -> None:
    usage: dict[str, Any] = {"input_tokens": 1_000_000, "cache_read_tokens": 500_000, "output_tokens": 100_000}
    assert charged(book, "deepseek", "deepseek-flash", at, **usage).cost == Decimal(cost)


def test_the_router_that_was_asked_for_is_charged_on_top(book: PriceBook) -> None:
    usage: dict[str, Any] = {"input_tokens": 100_000, "output_tokens": 1_000}
    routed = charged(book, "azure", "gpt-5.6-luna-2026-07-09", model_requested="model-router", **usage)
    assert (routed.cost, routed.cost_status) == (Decimal("0.0352"), "priced")
    assert [(line.usage_class, line.amount_usd) for line in routed.line_items][-1] == ("routing", Decimal("0.014"))
    asked = charged(book, "azure", "gpt-5.6-luna-2026-07-09", model_requested="gpt-5.6-luna", **usage)
    assert asked.cost == Decimal("0.0212")
    elsewhere = charged(book, "openai", "gpt-5.6-luna-2026-07-09", model_requested="model-router", **usage)
    assert elsewhere.cost == asked.cost
    unsaid = charged(book, "azure", "model-router", **usage)
    assert (unsaid.cost_status, unsaid.reason) == ("unpriced", "unknown_model"), "who answered is not known"
