"""Money: line items that add up, classes that do not overlap, statuses that never hide a guess."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay.names import Match
from outlay.pricing import Fee, Rate, Rates, Unpriced, per_1k, price
from outlay.terms import Terms
from outlay.token_classes import Usage

from cli.receipt import in_words
from core.event import UsageEvent
from core.ledger_id import LedgerId
from core.prices.book import PriceBook, Quote
from core.prices.price_row import Discount, Price
from core.prices.rating import Charged
from core.prices.rating import charge as charge_at

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
OWN = {
    "input": Rate(Decimal("2.5")),
    "cache_read": Rate(Decimal("1.25")),
    "cache_write_5m": Rate(Decimal("3.125")),
    "cache_write_1h": Rate(Decimal(5)),
    "output": Rate(Decimal(10)),
}
PRICE = Price(7, "openai", "gpt-4o", SINCE, Terms(OWN))
EXACT = Match("openai", "gpt-4o", "exact")


def event(**fields: Any) -> UsageEvent:
    return UsageEvent(model="gpt-4o", provider="openai", **fields)


def charge(sent: UsageEvent, found: Price | None) -> Charged:
    return charge_at(sent, Quote(found, EXACT) if found else None, SINCE)


def test_every_class_is_charged_once() -> None:
    charged = charge(event(input_tokens=1000, cache_read_tokens=300, output_tokens=50, reasoning_tokens=20), PRICE)
    assert charged.usage == Usage(input=700, cache_read=300, output=30, reasoning=20)
    assert [(i.usage_class, i.quantity, i.amount_usd) for i in charged.line_items] == [
        ("input", 700, Decimal("0.00175")),
        ("cache_read", 300, Decimal("0.000375")),
        ("output", 30, Decimal("0.0003")),
        ("reasoning", 20, Decimal("0.0002")),
    ]
    assert charged.cost == charged.list_cost == Decimal("0.002625")
    assert (charged.cost_status, charged.reason, charged.price_id) == ("priced", None, 7)


@pytest.mark.parametrize(
    ("fields", "saved"),
    [
        ({}, None),
        ({"cache_read_tokens": 300}, "0.000375"),
        # A premium of 0.625 USD a million for five minutes and of 2.5 for an hour.
        ({"cache_write_5m_tokens": 100, "cache_write_1h_tokens": 10}, "-0.0000875"),
        ({"cache_read_tokens": 300, "cache_write_5m_tokens": 600}, "0"),
        ({"cache_read_tokens": 300, "cost_usd": Decimal(1), "cost_source": "provider"}, None),
    ],
)
def test_what_a_cache_saved(fields: dict[str, Any], saved: str | None) -> None:
    charged = charge(event(input_tokens=1000, output_tokens=50, **fields), PRICE)
    assert charged.cache_saved == (None if saved is None else Decimal(saved))
    assert charge(event(input_tokens=1000, output_tokens=50, **fields), None).cache_saved is None


TOKENS = st.integers(0, 3_000)
RATES = st.integers(0, 10**6).map(lambda rate: Rate(Decimal(rate).scaleb(-4), ((2_000, Decimal(rate).scaleb(-3)),)))


@given(
    st.tuples(*[TOKENS] * 4, st.integers(1, 3_000)),
    st.dictionaries(st.sampled_from(sorted(OWN)), RATES).map(lambda own: {"input": Rate(Decimal(1)), **own}),
    st.booleans(),
)
def test_a_saving_is_the_cost_without_the_cache_minus_the_cost(
    tokens: tuple[int, ...], rates: dict[str, Rate], is_routed: bool
) -> None:
    """Whatever the rates are, and without the fee of a router, which a cache does not change."""
    usage = Usage(*tokens)
    router = PRICE._replace(terms=Terms({"input": Rate(Decimal(3))}))
    with_cache = event(
        input_tokens=usage.input_total,
        cache_read_tokens=usage.cache_read,
        cache_write_5m_tokens=usage.cache_write_5m,
        cache_write_1h_tokens=usage.cache_write_1h,
        output_tokens=usage.output,
    )
    priced = PRICE._replace(terms=Terms({"output": Rate(Decimal(5)), **rates}))
    charged = charge_at(with_cache, Quote(priced, EXACT), SINCE, router if is_routed else None)
    without = charge(event(input_tokens=usage.input_total, output_tokens=usage.output), priced)
    assert charged.cost is not None
    assert without.cost is not None
    fee = sum((line.amount_usd for line in charged.line_items if line.usage_class == "routing"), Decimal(0))
    assert charged.cache_saved == (without.cost + fee - charged.cost if usage.cached else None)


def test_a_cache_saves_at_the_rates_that_are_charged() -> None:
    """Of the tier that all input reaches, of cached audio at the rate of audio, after a discount."""
    rates = {
        **OWN,
        "input": Rate(Decimal(2), ((1000, Decimal(4)),)),
        "cache_read_audio": Rate(Decimal(3)),
        "audio_input": Rate(Decimal(20)),
    }
    tiered = PRICE._replace(terms=Terms(rates))
    sent = event(input_tokens=1100, cache_read_tokens=300, output_tokens=50, units={"cache_read_audio_tokens": 100})
    saved = Decimal("0.0017") + Decimal("0.00055")  # 100 × (20 − 3) + 200 × (4 − 1.25)
    assert charge(sent, tiered).cache_saved == saved
    half = Discount(1, 7, "openai", None, SINCE, Decimal(50))
    quote = Quote(tiered, EXACT, None, half, half.factor)
    assert charge_at(sent, quote, SINCE).cache_saved == saved / 2


@pytest.mark.parametrize(
    ("fields", "status", "reason"),
    [
        ({"input_tokens": 10, "cache_read_tokens": 11}, "estimated", "usage_inconsistent"),
        ({"output_tokens": 10, "reasoning_tokens": 11}, "estimated", "usage_inconsistent"),
        ({"input_tokens": 10, "output_tokens": 5, "total_tokens": 16}, "estimated", "usage_inconsistent"),
        ({"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}, "priced", None),
        ({"input_tokens": 10, "cache_write_tokens": 4}, "estimated", "cache_write_ttl_unknown"),
        ({"input_tokens": 10, "cache_write_tokens": 4, "cache_write_1h_tokens": 4}, "priced", None),
        ({"input_tokens": 9, "cache_write_tokens": 3, "cache_write_5m_tokens": 4}, "estimated", "usage_inconsistent"),
        ({"input_tokens": 10, "audio_input_tokens": 4}, "estimated", "no_audio_input_price"),
        ({"input_tokens": 10, "usage_source": "tokenizer_estimate"}, "estimated", "tokenizer_estimate"),
        ({"input_tokens": 10, "usage_source": "partial_provider"}, "estimated", "partial_provider"),
        ({"input_tokens": 10, "usage_flags": ["usage_invalid"]}, "estimated", "usage_invalid"),
        ({"input_tokens": 10, "usage_flags": ["cached_modality_unknown"]}, "estimated", "cached_modality_unknown"),
        ({"input_tokens": 10, "usage_flags": ["made_up_later", "or_later"]}, "estimated", "usage_doubted"),
        (
            {"input_tokens": 10, "cache_read_tokens": 11, "usage_flags": ["usage_inconsistent"]},
            "estimated",
            "usage_inconsistent",
        ),
        ({"input_tokens": 10, "usage_flags": []}, "priced", None),
        ({"input_tokens": 10, "region": "moon"}, "estimated", "region_not_priced"),
        ({"input_tokens": 10, "service_tier": "priority"}, "estimated", "service_tier_not_priced"),
        ({"input_tokens": 10, "service_tier": "default"}, "priced", None),
        ({"input_tokens": 10, "is_batch": True}, "estimated", "batch_not_priced"),
        ({"input_tokens": 10, "units": {"web_search": 2}}, "estimated", "units_not_priced"),
        ({"input_tokens": 10, "units": {"web_search": 0}}, "priced", None),
        ({"total_tokens": 10}, "unpriced", "no_usage_split"),
        ({"total_tokens": 9, "cache_read_tokens": 0}, "unpriced", "no_usage_split"),
        ({"total_tokens": 9, "cache_read_tokens": 2}, "estimated", "usage_inconsistent"),
        ({"units": {"image": 1}, "status_code": 500}, "unpriced", "units_not_priced"),
        ({"input_tokens": 10, "service_tier": "Default"}, "priced", None),
        ({}, "unpriced", "no_usage"),
        ({"status_code": 500}, "priced", "failed_call"),
        ({"error_type": "timeout"}, "priced", "failed_call"),
        ({"input_tokens": 0, "output_tokens": 0}, "unpriced", "no_usage"),
        ({"input_tokens": 0, "output_tokens": 0, "is_stream": True, "cost_usd": Decimal(0)}, "unpriced", "no_usage"),
        (
            {"input_tokens": 0, "total_tokens": 0, "usage_source": "partial_provider"},
            "unpriced",
            "no_usage+partial_provider",
        ),
        ({"input_tokens": 0, "output_tokens": 0, "units": {"web_search": 1}}, "unpriced", "units_not_priced"),
        ({"input_tokens": 0, "output_tokens": 0, "saving_technique": "retry_dedup"}, "priced", None),
        ({"input_tokens": 0, "output_tokens": 0, "saved_usd": Decimal("0.0065")}, "priced", None),
        ({"input_tokens": 0, "output_tokens": 0, "saved_usd": Decimal(0)}, "unpriced", "no_usage"),
        ({"input_tokens": 0, "output_tokens": 0, "cost_usd": Decimal(0), "cost_source": "provider"}, "reported", None),
    ],
)
def test_a_status_says_what_was_not_certain(fields: dict[str, Any], status: str, reason: str | None) -> None:
    charged = charge(event(**fields), PRICE)
    assert (charged.cost_status, charged.reason) == (status, reason)
    assert (charged.cost is None) == (status == "unpriced")
    assert all(in_words(code) for code in (reason or "unknown_model").split("+")), "a receipt says it in words"


@pytest.mark.parametrize("hour", [None, Rate(Decimal("3.125"))])
def test_how_long_a_cache_holds_is_no_doubt_where_it_has_one_price(hour: Rate | None) -> None:
    rates = {**OWN, "cache_write_1h": hour} if hour else {k: v for k, v in OWN.items() if k != "cache_write_1h"}
    found = Price(7, "openai", "gpt-4o", SINCE, Terms(rates))
    charged = charge(event(input_tokens=10, cache_write_tokens=4), found)
    assert (charged.cost, charged.cost_status, charged.reason) == (Decimal("0.0000275"), "priced", None)
    doubted = charge(event(input_tokens=10, cache_write_tokens=4, total_tokens=9), found)
    assert doubted.reason == "usage_inconsistent"


def test_an_unknown_life_is_charged_as_five_minutes() -> None:
    charged = charge(event(input_tokens=10, cache_write_tokens=4, cache_write_1h_tokens=1), PRICE)
    assert charged.usage == Usage(input=6, cache_write_5m=3, cache_write_1h=1)


def test_what_the_provider_said_wins() -> None:
    charged = charge(event(input_tokens=1000, cost_usd=Decimal("0.5"), cost_source="provider"), PRICE)
    assert (charged.cost_status, charged.cost, charged.list_cost) == ("reported", Decimal("0.5"), Decimal("0.0025"))
    assert [item.amount_usd for item in charged.line_items] == [Decimal("0.5")]


def test_a_senders_figure_prices_only_what_we_cannot() -> None:
    known = charge(event(input_tokens=1000, cost_usd=Decimal(9)), PRICE)
    assert (known.cost, known.drift) == (Decimal("0.0025"), Decimal("8.9975")), "not taken, but how far it is from ours"
    unknown = charge(event(input_tokens=1000, cost_usd=Decimal(9)), None)
    assert (unknown.cost, unknown.cost_status, unknown.reason) == (Decimal(9), "estimated", "sender")


@pytest.mark.parametrize(
    ("fields", "cost", "status", "reason"),
    [
        ({"input_tokens": 1200}, None, "unpriced", "unknown_model"),
        ({"input_tokens": 1200, "cost_source": "sender"}, None, "unpriced", "unknown_model"),
        ({"input_tokens": 1200, "cost_source": "registered"}, 0, "estimated", "registered"),
        ({"input_tokens": 1200, "cost_source": "provider"}, 0, "reported", None),
        ({"input_tokens": 0, "saving_technique": "response_dedup"}, 0, "estimated", "sender"),
        ({"input_tokens": 0, "status_code": 500}, 0, "priced", "failed_call"),
        ({}, None, "unpriced", "no_usage"),
    ],
)
def test_a_senders_nothing_is_no_price(fields: dict[str, Any], cost: int | None, status: str, reason: str) -> None:
    charged = charge(event(cost_usd=Decimal(0), **fields), None)
    assert charged.cost == cost
    assert (charged.cost_status, charged.reason) == (status, reason)
    assert charged.line_items == () or charged.cost == 0


def test_a_free_model_is_free_whatever_it_counts() -> None:
    free = PRICE._replace(terms=Terms({"input": Rate(Decimal(0)), "output": Rate(Decimal(0))}))
    for tokens in (0, 1200):
        charged = charge(event(input_tokens=tokens, output_tokens=0), free)
        assert charged.cost == 0
        assert (charged.cost_status, charged.reason) == ("priced", None)
    assert charge(event(input_tokens=0, status_code=500), free).reason == "failed_call"
    no_rates = PRICE._replace(terms=Terms({}))
    assert charge(event(input_tokens=0, output_tokens=0), no_rates).cost == 0
    assert [charge(event(**each), no_rates).reason for each in ({}, {"input_tokens": 1})] == [
        "no_usage",
        "no_input_price",
    ]
    only_over = PRICE._replace(terms=Terms({"input": Rate(Decimal(0), ((200_000, Decimal(1)),))}))
    assert charge(event(input_tokens=0), only_over).reason == "no_usage"


@pytest.mark.parametrize(
    ("provider", "model", "beside"),
    [
        ("anthropic", "claude-sonnet-4-6", True),
        ("Anthropic", "whatever", True),
        ("aws", "us.anthropic.claude-sonnet-4-6-v1:0", True),
        ("gcp.vertex_ai", "claude-sonnet-4-6", True),
        ("aws", "amazon.nova-pro-v1:0", False),
        ("openai", "gpt-4o", False),
        ("openrouter", "anthropic/claude-sonnet-4-6", False),
    ],
)
def test_a_cache_above_its_input_is_beside_it_where_the_api_counts_so(provider: str, model: str, beside: bool) -> None:
    sent = UsageEvent(provider=provider, model=model, input_tokens=200, cache_read_tokens=1000, output_tokens=350)
    sent.total_tokens = 550
    charged = charge(sent, PRICE)
    assert charged.input_tokens == (1200 if beside else 200)
    assert charged.usage == Usage(input=200 if beside else 0, cache_read=1000, output=350)
    assert charged.reason == (None if beside else "usage_inconsistent")
    sent.total_tokens = 1550
    assert charge(sent, PRICE).reason == (None if beside else "usage_inconsistent")
    sent.total_tokens = 1551
    assert charge(sent, PRICE).reason == "usage_inconsistent"


def test_a_flag_survives_whoever_named_the_cost() -> None:
    odd: dict[str, Any] = {"input_tokens": 1, "cache_read_tokens": 2, "cost_usd": Decimal(9)}
    reported = charge(event(**odd, cost_source="provider"), PRICE)
    assert (reported.cost_status, reported.reason) == ("reported", "usage_inconsistent")
    assert charge(event(**odd), None).reason == "usage_inconsistent+sender"
    assert charge(event(input_tokens=1, cache_read_tokens=2), None).reason == "unknown_model+usage_inconsistent"


def test_a_refused_call_that_used_nothing_costs_nothing() -> None:
    refused = charge(event(status_code=429, input_tokens=0, output_tokens=0), None)
    assert (refused.cost, refused.cost_status, refused.reason) == (Decimal(0), "priced", "failed_call")


@pytest.mark.parametrize(
    ("fields", "cost", "reason"),
    [
        ({"status_code": 429, "input_tokens": 0, "output_tokens": 0}, 0, "failed_call"),
        ({"status_code": 500, "input_tokens": 0, "usage_source": "partial_provider"}, 3, "partial_provider"),
        ({"status_code": 500, "output_tokens": 1_000_000}, 13, None),
        ({"status_code": 200, "input_tokens": 0}, 3, None),
    ],
)
def test_a_calls_fee_is_of_calls_that_were_served(fields: dict[str, Any], cost: int, reason: str | None) -> None:
    found = charge(event(**fields), PRICE._replace(terms=Terms(OWN, {"request": Fee(Decimal(3))})))
    assert found.cost == Decimal(cost)
    assert found.reason == reason


def test_a_price_that_was_taken_back_is_gone_but_receipts_keep_it() -> None:
    later = datetime(2026, 9, 1, tzinfo=UTC)
    raised = PRICE._replace(id=8, effective_from=later)
    book = PriceBook(
        2,
        [PRICE, raised, raised._replace(id=9, withdrawn=True)],
        [("openai", "gpt-4o", {"equals": "gpt-4o"})],
        [("openai", None, ())],
    )
    found = book.quote(LedgerId(1), "openai", "gpt-4o", later)
    assert found is not None
    assert found.price.id == 7
    assert book.by_id(8) == raised


def test_an_unknown_model_is_never_free() -> None:
    charged = charge(event(input_tokens=1000), None)
    assert (charged.cost, charged.cost_status, charged.reason) == (None, "unpriced", "unknown_model")
    assert charged.input_tokens == 1000


def test_a_class_without_any_rate_is_unpriced() -> None:
    only_output = Price(8, "p", "m", SINCE, Terms({"output": Rate(Decimal(1))}))
    assert charge(event(input_tokens=1), only_output).reason == "no_input_price"
    assert charge(event(output_tokens=1), only_output).cost_status == "priced"
    with pytest.raises(Unpriced):
        price(Usage(input=1), only_output.terms.standard.rates)


@pytest.mark.parametrize(("total", "rate"), [(200_000, "1.25"), (200_001, "2.5")])
def test_a_tier_holds_for_the_whole_request_and_counts_the_cache(total: int, rate: str) -> None:
    tiered = Rates({"input": Rate(Decimal("1.25"), ((200_000, Decimal("2.5")),)), "cache_read": Rate(Decimal(1))})
    (first, _) = price(Usage(input=total - 100_000, cache_read=100_000), tiered).line_items
    assert first.unit_price_usd == Decimal(rate)


def test_per_1k() -> None:
    assert per_1k(Rate(Decimal("2.5"))) == Decimal("0.0025")


amounts = st.decimals(min_value=0, max_value=10_000, places=8, allow_nan=False, allow_infinity=False)
counts = st.integers(0, 2**31 - 1)


@given(st.dictionaries(st.sampled_from(Usage._fields), amounts), amounts, amounts, st.data())
def test_line_items_add_up_to_the_last_digit(
    some: dict[str, Decimal], into: Decimal, out: Decimal, data: st.DataObject
) -> None:
    rates = {"input": into, "output": out, **some}
    usage = Usage(*(data.draw(counts) for _ in Usage._fields))
    charged = price(usage, Rates({name: Rate(rate) for name, rate in rates.items()}))
    assert sum((item.amount_usd for item in charged.line_items), Decimal(0)) == charged.cost_usd
    for item in charged.line_items:
        assert item.amount_usd * item.per == item.quantity * item.unit_price_usd
    assert {item.usage_class for item in charged.line_items} == {c for c in Usage._fields if getattr(usage, c)}


@given(st.dictionaries(st.sampled_from([f for f in UsageEvent.__struct_fields__ if f.endswith("_tokens")]), counts))
def test_classes_are_disjoint_or_flagged(tokens: dict[str, int]) -> None:
    charged = charge(event(**tokens), PRICE)
    assert min(charged.usage) >= 0
    if charged.cost is None:
        assert charged.cost_status == "unpriced"
        return
    assert sum((item.amount_usd for item in charged.line_items), Decimal(0)) == charged.cost
    if "usage_inconsistent" not in (charged.reason or ""):
        assert charged.usage.input_total == charged.input_tokens
        assert charged.usage.output_total == charged.output_tokens
