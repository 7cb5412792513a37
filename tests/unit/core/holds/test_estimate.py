"""Estimates: never below what a request within its size costs, and as high as its cap allows."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay.names import Match
from outlay.pricing import Fee, Rate
from outlay.terms import Terms
from outlay.token_classes import Usage

from core.holds.estimate import Pricing, RequestSize, estimate, largest_cap
from core.holds.learned import BytesPerToken, UsualCaps
from core.holds.request import read_request
from core.prices.book import Quote
from core.prices.price_row import Price
from core.prices.rating import RateConditions, effective

AT = datetime(2026, 11, 30, tzinfo=UTC)
RATES = {
    "input": Rate(Decimal("2.5"), ((200_000, Decimal(5)),)),
    "cache_read": Rate(Decimal("0.25")),
    "cache_write_5m": Rate(Decimal("3.125")),
    "output": Rate(Decimal(10), ((200_000, Decimal(15)),)),
    "reasoning": Rate(Decimal(12)),
}
QUOTE = Quote(Price(1, "p", "m", AT, Terms(RATES, {"web_search": Fee(Decimal(10), 1000)})), Match("p", "m", "exact"))
PRICING = Pricing(QUOTE, RateConditions(None, False, None, AT))


def pricing(**rates: Rate) -> Pricing:
    return PRICING._replace(quote=QUOTE._replace(price=Price(1, "p", "m", AT, Terms(rates))))


@given(
    tokens=st.integers(0, 400_000),
    cap=st.integers(1, 100_000),
    answers=st.integers(1, 4),
    writes=st.booleans(),
    shares=st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)),
    searches=st.integers(0, 5),
)
def test_nothing_within_the_size_costs_more(
    tokens: int, cap: int, answers: int, writes: bool, shares: Any, searches: int
) -> None:
    classes = ("input", "cache_write_5m") if writes else ("input",)
    size = RequestSize(tokens, cap, answers, input_classes=classes, units={"web_search": 5})
    total, read, written, thought = shares
    used, out = int(tokens * total), int(cap * answers * total)
    cached = int(used * read * 0.5)
    wrote = int(used * written * 0.5) if writes else 0
    reasoning = int(out * thought)
    usage = Usage(used - cached - wrote, cached, wrote, 0, out - reasoning, reasoning)
    actual = effective(usage, {"web_search": searches} if searches else None, QUOTE, PRICING.call).cost_usd
    most = estimate(size, PRICING).cost_usd
    assert most is not None
    assert actual <= most


@given(tokens=st.integers(0, 300_000), cap=st.integers(16, 50_000), usd=st.decimals(0, 2, places=6))
def test_the_largest_cap_fits_and_the_next_one_does_not(tokens: int, cap: int, usd: Decimal) -> None:
    size = RequestSize(tokens, cap, 2)
    found = largest_cap(size, PRICING, usd, None)
    costs = {n: estimate(size._replace(output_cap=n), PRICING).cost_usd or Decimal(0) for n in (16, cap)}
    if found is None:
        assert costs[16] > usd
        return
    assert (estimate(size._replace(output_cap=found), PRICING).cost_usd or 0) <= usd
    if found < cap:
        assert (estimate(size._replace(output_cap=found + 1), PRICING).cost_usd or 0) > usd
    assert largest_cap(size._replace(least_cap=found + 1), PRICING, usd, None) in (None, cap)


def test_the_largest_cap_by_tokens() -> None:
    size = RequestSize(100, 1_000, 2)
    assert largest_cap(size, PRICING, None, 500) == 200
    assert largest_cap(size, PRICING, None, 131) is None


def test_a_class_without_a_rate_is_not_billed_and_no_rate_is_no_price() -> None:
    size = RequestSize(10, 10)
    assert estimate(size, pricing(input=Rate(Decimal(1)))).cost_usd is None
    assert estimate(size, Pricing(None, PRICING.call)).cost_usd is None
    assert estimate(size, pricing(input=Rate(Decimal(1)), output=Rate(Decimal(2)))).cost_usd == Decimal("0.00003")


def read(body: dict[str, Any], model: str = "gpt-4o") -> Any:
    return read_request(body, "openai", model)


@given(
    st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=9), inner), max_leaves=9)
)
def test_any_body_has_a_size_of_at_least_its_text(content: Any) -> None:
    found = read({"messages": [{"role": "user", "content": "é" * 100}, content]})
    assert found.size.input_tokens >= (200 + 8 + 7) / 2
    assert found.size.input_tokens * 2 >= found.text_bytes


@pytest.mark.parametrize(
    ("body", "cap", "answers", "least"),
    [
        ({"max_completion_tokens": 7, "max_tokens": 9, "n": 3}, 7, 3, 16),
        ({"max_output_tokens": 50}, 50, 1, 16),
        ({"generationConfig": {"maxOutputTokens": 60, "candidateCount": 2}}, 60, 2, 16),
        ({"max_tokens": 9_000, "thinking": {"budget_tokens": 2_000}}, 9_000, 1, 2_000),
        ({"max_tokens": True, "n": "two"}, 4_096, 1, 16),
        ({}, 4_096, 1, 16),
    ],
)
def test_caps_by_every_protocol(body: dict[str, Any], cap: int, answers: int, least: int) -> None:
    size = read(body).size
    assert (size.output_cap, size.answers, size.least_cap) == (cap, answers, least)


def test_what_is_not_text() -> None:
    image = {"type": "image_url", "image_url": {"url": "https://example.com/i.png"}}
    found = read({"messages": [{"content": [image, {"type": "text", "text": "hi", "cache_control": {"ttl": "1h"}}]}]})
    assert found.size.input_classes == ("input", "cache_write_5m", "cache_write_1h", "image_input")
    assert 1_445 <= found.size.input_tokens < 1_500
    assert read({"input": [image]}, "gpt-4o-mini").size.input_tokens > 48_000
    assert read({"previous_response_id": "r", "input": "x"}).reads_elsewhere
    assert read({"input": [{"type": "input_file", "file_id": "f"}]}).reads_elsewhere
    tools = [{"type": "web_search_preview"}, {"type": "function", "function": {"name": "send_mail"}}, {"name": "look"}]
    found = read({"tools": tools})
    assert (found.size.units, list(found.tools)) == ({"web_search": 10}, ["send_mail", "look"])


def test_what_was_learned_is_used_once_there_is_enough() -> None:
    ratio, caps = BytesPerToken(), UsualCaps()
    for n in range(19):
        ratio.learn("m", 4_000, 1_000)
        caps.learn("chat", "m", 100 + n)
    assert (ratio.of("m"), caps.of("chat", "m"), caps.of("chat", "m", 512)) == (2, 4_096, 512)
    ratio.learn("m", 3_000, 1_000)
    ratio.learn("m", 10, 1_000)  # too short to say anything
    caps.learn("chat", "m", 200)
    assert (ratio.of("m"), caps.of("chat", "m"), caps.of("search", "m")) == (3, 240, 4_096)
