"""What-if: which models an override means, and what a group of calls would have cost, to the digit."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from outlay.pricing import Fee, Rate
from outlay.terms import Terms, Variant
from outlay.token_classes import Usage

from core.ledger.what_if_result import Tally
from core.ledger_id import LedgerId
from core.prices.book import PriceBook, Quote
from core.prices.context_windows import context_windows
from core.prices.price_row import Discount, Price
from core.prices.recent_usage import UsageGroup, UsedModel
from core.prices.scenario import Hypothetical, Overrides, Scenario, Target, hypothetical, obstacle

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
AT = datetime(2026, 11, 20, tzinfo=UTC)
ORG = LedgerId(1)
SMALL = {"input": Rate(Decimal("0.15")), "cache_read": Rate(Decimal("0.075")), "output": Rate(Decimal("0.6"))}
BATCH = Variant(None, True, {"input": Rate(Decimal("0.075")), "output": Rate(Decimal("0.3"))}, {})
GPT_4O = Terms({"input": Rate(Decimal("2.5")), "cache_read": Rate(Decimal("1.25")), "output": Rate(Decimal(10))})
PRICES = [
    Price(1, "openai", "gpt-4o", SINCE, GPT_4O),
    Price(2, "openai", "gpt-4o-mini", SINCE, Terms(SMALL, variants=[BATCH])),
    Price(3, "azure", "gpt-4o", SINCE, GPT_4O),
    Price(4, "anthropic", "claude", SINCE, Terms({"input": Rate(Decimal(1)), "output": Rate(Decimal(5))})),
    Price(5, "openrouter", "openai/gpt-4o", SINCE, GPT_4O),
    Price(6, "google", "steps", SINCE, Terms({"input": Rate(Decimal(1), ((1_000, Decimal(2)),))})),
    Price(7, "search", "sonar", SINCE, Terms({"input": Rate(Decimal(1))}, {"request": Fee(Decimal(5), 1_000)})),
]
NAMES: list[tuple[str, str, dict[str, Any]]] = [
    ("openai", "gpt-4o", {"or": [{"equals": "gpt-4o"}, {"equals": "gpt-4o-2024-08-06"}]}),
    ("openai", "gpt-4o-mini", {"equals": "gpt-4o-mini"}),
]
BOOK = PriceBook(1, PRICES, NAMES)


def quote(provider: str, model: str, book: PriceBook = BOOK) -> Quote:
    found = book.quote(ORG, provider, model, AT)
    assert found is not None
    return found


def target(provider: str, model: str, *keys: str, names: tuple[str, ...] = (), book: PriceBook = BOOK) -> str | None:
    """The key that means this model."""
    overrides = Overrides(book, ORG, {key: Target(None, key) for key in keys}, names)
    found = overrides.of(provider, model, quote(provider, model, book), AT)
    return found.model if found else None


@pytest.mark.parametrize(
    ("provider", "model", "keys", "meant"),
    [
        ("openai", "gpt-4o", ("gpt-4o",), "gpt-4o"),
        ("openai", "GPT-4o", ("gpt-4O",), "gpt-4O"),
        ("openai", "gpt-4o-2024-08-06", ("gpt-4o",), "gpt-4o"),
        ("openai", "gpt-4o", ("gpt-4o-2024-08-06",), "gpt-4o-2024-08-06"),
        ("openai", "gpt-4o-mini", ("gpt-4o",), None),
        ("azure", "gpt-4o", ("gpt-4o",), "gpt-4o"),
        ("azure", "gpt-4o", ("openai/gpt-4o",), None),
        ("openai", "gpt-4o-2024-08-06", ("openai/gpt-4o",), "openai/gpt-4o"),
        ("openai", "gpt-4o", ("gpt-4o", "openai/gpt-4o"), "openai/gpt-4o"),
        ("azure", "gpt-4o", ("gpt-4o", "openai/gpt-4o"), "gpt-4o"),
        ("openai", "gpt-4o-2024-08-06", ("gpt-4o", "gpt-4o-2024-08-06"), "gpt-4o-2024-08-06"),
        ("openai", "gpt-4o", ("nothing", "/", "x/", "/y"), None),
    ],
)
def test_what_a_key_means(provider: str, model: str, keys: tuple[str, ...], meant: str | None) -> None:
    assert target(provider, model, *keys) == meant


def test_a_key_that_is_a_whole_name_names_no_provider() -> None:
    names = ("openai/gpt-4o",)
    assert target("openrouter", "openai/gpt-4o", "openai/gpt-4o", names=names) == "openai/gpt-4o"
    assert target("openai", "gpt-4o", "openai/gpt-4o", names=names) is None


def group(tokens: Usage, events: int = 1, **more: Any) -> UsageGroup:
    return UsageGroup(UsedModel(ORG, "", ""), events, tokens, None, **more)


def cost(of: UsageGroup, by: Quote, discount: str | None = None, actual: str = "1") -> Hypothetical:
    return hypothetical(of, by, AT, None, Decimal(actual), None if discount is None else Decimal(discount))


def test_a_group_costs_what_its_calls_do() -> None:
    tokens = Usage(input=1_001, cache_read=333, output=7)
    found = cost(group(tokens, 3), quote("openai", "gpt-4o-mini"))
    assert found == Hypothetical(Decimal("0.00017932500"))  # 1,001 × 0.15 + 333 × 0.075 + 7 × 0.6, USD a million
    assert cost(group(tokens, 3), quote("openai", "gpt-4o-mini"), "0.125").cost_usd == Decimal("0.000156909375")


def test_a_class_without_a_price_takes_another_one_and_says_so() -> None:
    found = cost(group(Usage(cache_read=1_000, output=1)), quote("anthropic", "claude"))
    assert (found.cost_usd, found.estimates) == (Decimal("0.001005"), ("no_cache_read_price",))
    assert cost(group(Usage(output=5)), quote("google", "steps")) == Hypothetical(None, "unknown_model")


def test_batches_and_tiers() -> None:
    small = quote("openai", "gpt-4o-mini")
    assert cost(group(Usage(input=1_000), is_batch=True), small).cost_usd == Decimal("0.000075")
    found = cost(group(Usage(input=1_000), is_batch=True), quote("openai", "gpt-4o"))
    assert (found.cost_usd, found.estimates) == (Decimal("0.0025"), ("batch_not_priced",))


def test_the_tier_is_that_of_each_call() -> None:
    """Two calls of 900 tokens stay below the step at 1,000, although their sum does not."""
    assert cost(group(Usage(input=1_800), 2), quote("google", "steps")).cost_usd == Decimal("0.0018")
    above = group(Usage(input=2_400), 2, input_total=1_001)
    assert cost(above, quote("google", "steps")).cost_usd == Decimal("0.0048")


def test_fees_are_of_each_call() -> None:
    assert cost(group(Usage(input=10), 4), quote("search", "sonar")).cost_usd == Decimal("0.02001")


def test_what_used_nothing_costs_nothing() -> None:
    sonar = quote("search", "sonar")
    assert cost(group(Usage(), 4, failed=True), sonar) == Hypothetical(Decimal(0))
    assert cost(group(Usage()), quote("openai", "gpt-4o"), actual="0") == Hypothetical(Decimal(0))
    assert cost(group(Usage()), quote("openai", "gpt-4o"), actual="0.005") == Hypothetical(None, "unknown_model")


def test_an_organisation_s_discount_holds() -> None:
    book = PriceBook(1, PRICES, NAMES, discounts=[Discount(1, 1, "openai", None, SINCE, Decimal(10))])
    found = cost(group(Usage(input=1_000)), quote("openai", "gpt-4o-mini", book), "0.5")
    assert found.cost_usd == Decimal("0.0000675")


def test_what_another_model_could_not_take() -> None:
    claude = quote("anthropic", "claude")
    for tokens in (Usage(audio_input=1), Usage(image_output=1)):
        assert obstacle(group(tokens), claude, AT) == "modality"
    assert obstacle(group(Usage(input=1)), claude, AT) is None
    name, window = next((name, window) for name, window in context_windows().items() if name[0] == "openai")
    catalogued = Quote(Price(9, *name, SINCE, GPT_4O), claude.match)
    assert obstacle(group(Usage(input=1), input_total=window + 1), catalogued, AT) == "context_window"
    assert obstacle(group(Usage(input=1), input_total=window), catalogued, AT) is None


def test_sums_add_up_and_say_what_they_assume() -> None:
    tally = Tally(5, Scenario({"a": Target(None, "b"), "c": Target(None, "d")}, Decimal("0.5"), "1h"))
    for _ in range(2):
        tally.compare(("p", "a"), ("p", "b"), 2, Decimal("0.1"), Decimal("0.0000000000000000000000000000007"))
        tally.leave_out("z", "unpriced", 3, Decimal(0))
    tally.compare(("p", "x"), ("p", "x"), 1, Decimal(9), Decimal(9))
    tally.doubt(("p", "b"), ("no_cache_read_price", "odd"))
    found = tally.result({"a"})
    assert [(model.model, model.event_count) for model in found.by_model] == [("x", 1), ("a", 4)]
    assert (found.event_count, found.actual_usd) == (5, Decimal("9.2"))
    assert found.hypothetical_usd == Decimal("9.0000000000000000000000000000014")
    assert found.difference_usd == Decimal("-0.1999999999999999999999999999986")
    assert [tuple(left) for left in found.not_compared] == [("z", "unpriced", 6, 0)]
    said = " ".join(found.assumptions)
    for text in ("'c'", "0.5", "of 1h", "p b has no price for cache reads; that of input is taken", "p b odd"):
        assert text in said
    assert found.price_version == 5
