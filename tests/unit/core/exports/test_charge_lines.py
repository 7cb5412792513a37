"""Lines of groups by hand, and for any calls: their costs are those of the calls' receipts, to the last digit."""

import itertools
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay.names import Match
from outlay.pricing import Fee, Rate, total
from outlay.terms import Hours, Terms, Variant

from core.event import UsageEvent
from core.exports.charge_groups import Granularity, Selection, windows
from core.exports.charge_lines import Line, add_up, lines_of
from core.exports.focus_rows import Account, FocusRows
from core.ledger.charge_days import charged_by
from core.ledger_id import LedgerId
from core.prices.book import PriceBook, Quote
from core.prices.price_row import Discount, Price
from core.prices.rating import Charged, charge
from tests.support.focus import DAY, group_of

ORG = LedgerId(1)
RATES = {
    "input": Rate(Decimal("2.5"), ((1_000, Decimal(5)),)),
    "cache_read": Rate(Decimal("0.25")),
    "output": Rate(Decimal(10), ((1_000, Decimal(15)),)),
}
BATCH = Variant(None, True, {"input": Rate(Decimal("1.25")), "output": Rate(Decimal(5))}, {})
PRICE = Price(
    7,
    "openai",
    "gpt-4o",
    datetime(2026, 1, 1, tzinfo=UTC),
    Terms(RATES, variants=[BATCH], regions={"eu": Decimal("1.1")}),
)
OFF = Discount(3, 1, "openai", None, datetime(2026, 1, 1, tzinfo=UTC), Decimal("12.5"))
BOOK = PriceBook(1, [PRICE], discounts=[OFF])


def charged(discounted: bool = False, **fields: Any) -> tuple[UsageEvent, Charged]:
    event = UsageEvent(model="gpt-4o", provider="openai", **fields)
    off = OFF if discounted else None
    quote = Quote(PRICE, Match("openai", "gpt-4o", "exact"), None, off, off.factor if off else None)
    return event, charge(event, quote, DAY)


def shown(lines: list[Line]) -> list[tuple[Any, ...]]:
    return [
        (
            line.kind.usage_class,
            line.kind.above,
            line.kind.unit_price,
            line.kind.list_unit_price,
            line.quantity,
            line.cost_usd,
        )
        for line in lines
    ]


def lines(*events: tuple[UsageEvent, Charged], is_single: bool = False, **key: Any) -> list[Line]:
    return list(lines_of(group_of(events, is_single, **key), BOOK, ORG))


def test_calls_of_one_price_are_a_line_a_class() -> None:
    found = lines(
        charged(input_tokens=1000, cache_read_tokens=400, output_tokens=50),
        charged(input_tokens=500, output_tokens=30, reasoning_tokens=10),
    )
    assert shown(found) == [
        ("input", 0, Decimal("2.5"), Decimal("2.5"), 1100, Decimal("0.00275")),
        ("cache_read", 0, Decimal("0.25"), Decimal("0.25"), 400, Decimal("0.0001")),
        ("output", 0, Decimal(10), Decimal(10), 70, Decimal("0.0007")),
        ("reasoning", 0, Decimal(10), Decimal(10), 10, Decimal("0.0001")),
    ]


def test_long_calls_batches_regions_and_discounts_have_unit_prices_of_their_own() -> None:
    assert shown(lines(charged(input_tokens=1001, output_tokens=10))) == [
        ("input", 1000, Decimal(5), Decimal(5), 1001, Decimal("0.005005")),
        ("output", 1000, Decimal(15), Decimal(15), 10, Decimal("0.00015")),
    ]
    assert shown(lines(charged(input_tokens=1000, output_tokens=0, is_batch=True))) == [
        ("input", 0, Decimal("1.25"), Decimal("1.25"), 1000, Decimal("0.00125"))
    ]
    assert shown(lines(charged(input_tokens=1000, output_tokens=0, region="eu"))) == [
        ("input", 0, Decimal("2.75"), Decimal("2.75"), 1000, Decimal("0.00275"))
    ]
    (line,) = lines(charged(discounted=True, input_tokens=1000, output_tokens=0))
    assert shown([line]) == [("input", 0, Decimal("2.1875"), Decimal("2.5"), 1000, Decimal("0.0021875"))]
    assert line.list_cost_usd == Decimal("0.0025")


def test_a_reported_cost_is_one_line_without_unit_prices() -> None:
    found = lines(
        charged(input_tokens=10, output_tokens=1, cost_usd=Decimal("0.3"), cost_source="provider"),
        charged(input_tokens=20, output_tokens=2, cost_usd=Decimal("0.4"), cost_source="provider"),
    )
    assert shown(found) == [("calls", 0, None, None, 2, Decimal("0.7"))]
    assert found[0].tokens == 33


def test_usage_without_a_price_has_quantities_and_no_cost() -> None:
    event = UsageEvent(model="ours", provider="us", input_tokens=10, output_tokens=1, units={"images": 3})
    found = group_of([(event, charge(event, None, DAY))])._replace(units='{"images": 3}')
    assert shown(list(lines_of(found, BOOK, ORG))) == [
        ("input", 0, None, None, 10, 0),
        ("output", 0, None, None, 1, 0),
        ("image", 0, None, None, 3, 0),
    ]


def test_a_cost_that_the_price_does_not_explain_is_a_line_nonetheless() -> None:
    event, right = charged(input_tokens=1000, output_tokens=10)
    assert right.cost is not None
    found = lines((event, right._replace(cost=right.cost + Decimal("0.1"))))
    assert shown(found) == [("calls", 0, None, None, 1, right.cost + Decimal("0.1"))]


def test_a_later_correction_is_its_difference() -> None:
    found = lines(charged(input_tokens=1000, output_tokens=0), is_correction=True, is_late=True)
    assert shown(found) == [("correction", 0, None, None, 1, Decimal("0.0025"))]
    (line,) = found
    rows = FocusRows(Account("1", "acme"), "day", BOOK, False)
    group = group_of([charged(input_tokens=1000, output_tokens=0)], is_correction=True, is_late=True)
    cells = rows.common(group) | rows.line(group, line)
    assert (cells["ChargeClass"], cells["EffectiveCost"], cells.get("PricingQuantity")) == (
        "Correction",
        line.cost_usd,
        None,
    )


def test_fees_are_lines_by_unit() -> None:
    price = Price(8, "openai", "gpt-4o", DAY, Terms(RATES, {"web_search": Fee(Decimal(10), 1000)}))
    book = PriceBook(1, [price])
    event = UsageEvent(model="gpt-4o", provider="openai", input_tokens=10, output_tokens=0, units={"web_search": 3})
    paid = charge(event, Quote(price, Match("openai", "gpt-4o", "exact")), DAY)
    group = group_of([(event, paid)], True)._replace(units='{"web_search": 3}')
    found = list(lines_of(group, book, ORG))
    assert shown(found)[1] == ("web_search", 0, Decimal(10), Decimal(10), 3, Decimal("0.03"))
    cells = FocusRows(Account("1", "acme"), "day", book, False).line(group, found[1])
    assert (cells["ConsumedQuantity"], cells["ConsumedUnit"]) == (3, "Web Searches")
    assert (cells["PricingQuantity"], cells["PricingUnit"]) == (Decimal("0.003"), "1000 Web Searches")


@pytest.mark.parametrize(
    ("terms", "minutes", "alone"),
    [
        (Terms(RATES, variants=[BATCH]), False, False),
        (Terms(RATES, {"web_search": Fee(Decimal(1)), "request": Fee(Decimal(1))}), False, False),
        (Terms({"input": Rate(Decimal(1), ((5, Decimal(2)),), is_marginal=True)}), False, True),
        (Terms(RATES, hours=[Hours(datetime.min.time(), datetime.max.time(), RATES, {})]), True, False),
    ],
)
def test_which_calls_are_priced_together(terms: Terms, minutes: bool, alone: bool) -> None:
    found = charged_by(PriceBook(1, [PRICE._replace(terms=terms)]))
    assert (found.by_minute, found.by_tokens) == ([7] * minutes, [7] * alone)
    assert charged_by(BOOK).bands == [0, 1001]


@pytest.mark.parametrize(
    ("granularity", "edges"),
    [
        ("day", ["10-30T12", "10-31T00", "11-01T00", "11-02T00", "11-02T01"]),
        ("hour", ["10-30T12", "10-31T00", "11-01T00", "11-02T00", "11-02T01"]),
        ("month", ["10-30T12", "11-01T00", "11-02T01"]),
    ],
)
def test_a_time_is_read_in_pieces(granularity: Granularity, edges: list[str]) -> None:
    times = [datetime.fromisoformat(f"2026-{edge}:00:00+00:00") for edge in edges]
    assert windows(Selection(ORG, times[0], times[-1], granularity)) == list(itertools.pairwise(times))


_COUNTS = st.integers(1, 3_000)
_CALLS = st.fixed_dictionaries(
    {"input_tokens": _COUNTS, "cache_read_tokens": st.integers(0, 900), "output_tokens": _COUNTS}
).map(lambda call: call | {"input_tokens": max(call["input_tokens"], call["cache_read_tokens"])})


@given(st.lists(_CALLS, min_size=1, max_size=6), st.booleans(), st.booleans(), st.sampled_from([None, "eu"]))
def test_calls_priced_together_cost_what_they_cost_alone(
    calls: list[dict[str, int]], discounted: bool, is_batch: bool, region: str | None
) -> None:
    every = [charged(discounted, **call, is_batch=is_batch, region=region) for call in calls]
    long = [each for each in every if each[1].usage.input_total > 1_000]
    short = [each for each in every if each[1].usage.input_total <= 1_000]
    found = [line for part in (long, short) if part for line in lines(*part)]
    assert total(line.cost_usd for line in found) == total(each.cost or Decimal(0) for _, each in every)
    assert total(line.list_cost_usd for line in found) == total(each.list_cost or Decimal(0) for _, each in every)
    for line in add_up(found):
        assert line.kind.unit_price is not None
        assert Fee(line.kind.unit_price, line.kind.per).amount(line.quantity) == line.cost_usd
