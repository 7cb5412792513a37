"""Changes of a rate: tiers of size, service tiers, batches, hours, regions, fees."""

from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlay.pricing import Fee, Rate, Rates, price, total
from outlay.terms import Hours, Terms, Variant, stated_terms, terms_from
from outlay.token_classes import Usage

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
RATES = {"input": Rate(Decimal(2)), "output": Rate(Decimal(8))}
HALF = {"input": Rate(Decimal(1)), "output": Rate(Decimal(4))}
ONE = Decimal(1)
COUNTS = st.integers(0, 2**31 - 1)


def lines(usage: Usage, rates: Rates, **units: int | Decimal) -> list[tuple[str, int | Decimal, str, str]]:
    charge = price(usage, rates, units)
    assert total(item.amount_usd for item in charge.line_items) == charge.cost_usd
    return [(i.usage_class, i.quantity, f"{i.unit_price_usd:f}", f"{i.amount_usd:f}") for i in charge.line_items]


def marginal(*tiers: tuple[int, str]) -> Rate:
    return Rate(Decimal(1), tuple((start, Decimal(rate)) for start, rate in tiers), is_marginal=True)


@pytest.mark.parametrize(
    ("cached", "fresh", "expected"),
    [
        (0, 100, [("input", 100, "1", "0.000100")]),
        (0, 101, [("input", 100, "1", "0.000100"), ("input", 1, "2", "0.000002")]),
        (100, 5, [("cache_read", 100, "0.5", "0.0000500"), ("input", 5, "2", "0.000010")]),
        (
            60,
            50,
            [("cache_read", 60, "0.5", "0.0000300"), ("input", 40, "1", "0.000040"), ("input", 10, "2", "0.000020")],
        ),
    ],
)
def test_a_marginal_tier_holds_for_what_lies_beyond_it_after_the_cached_prefix(
    cached: int, fresh: int, expected: list[tuple[str, int, str, str]]
) -> None:
    rates = Rates({"input": marginal((100, "2")), "cache_read": Rate(Decimal("0.5"))})
    found = lines(Usage(input=fresh, cache_read=cached), rates)
    assert sorted(found) == sorted(expected)


@given(COUNTS, COUNTS, st.lists(st.integers(1, 2**31), min_size=1, max_size=4, unique=True))
def test_marginal_tiers_share_out_every_token_once(fresh: int, cached: int, starts: list[int]) -> None:
    tiers = tuple((start, Decimal(place + 2)) for place, start in enumerate(sorted(starts)))
    rates = Rates({"input": Rate(Decimal(1), tiers, True), "cache_read": Rate(Decimal("0.1"), tiers, True)})
    charge = price(Usage(input=fresh, cache_read=cached), rates)
    for usage_class, count in (("input", fresh), ("cache_read", cached)):
        assert sum(i.quantity for i in charge.line_items if i.usage_class == usage_class) == count
    assert total(item.amount_usd for item in charge.line_items) == charge.cost_usd


def test_a_batch_and_a_tier_change_what_they_state_and_nothing_else() -> None:
    flex, batch = Variant("flex", False, {"input": Rate(Decimal("1.5"))}, {}), Variant(None, True, HALF, {})
    terms = Terms(RATES, variants=[flex, batch])
    assert terms.of("flex", False, None, NOON).rates.own == {**RATES, "input": Rate(Decimal("1.5"))}
    both = terms.of("Flex", True, None, NOON)
    assert both.rates.own == {"input": Rate(Decimal("1.5")), "output": HALF["output"]}, "the first that holds decides"
    assert both.conditions == ("batch", "service tier flex")
    assert terms.of("batch", False, None, NOON).rates.own == HALF
    assert terms.of("default", False, "global", NOON).rates.own == RATES


@pytest.mark.parametrize(
    ("tier", "is_batch", "region", "reason"),
    [
        ("priority", False, None, "service_tier_not_priced"),
        (None, True, None, "batch_not_priced"),
        (None, False, "mars", "region_not_priced"),
    ],
)
def test_what_the_price_does_not_know_is_an_estimate(
    tier: str | None, is_batch: bool, region: str | None, reason: str
) -> None:
    applied = Terms(RATES, regions={"us": Decimal("1.1")}).of(tier, is_batch, region, NOON)
    assert (applied.estimates, applied.rates.own) == ((reason,), RATES)


def test_senders_cannot_fill_the_memory_of_a_price() -> None:
    terms = Terms(RATES, variants=[Variant("flex", False, HALF, {})])
    for number in range(100):
        terms.of(f"tier-{number}", False, f"region-{number}", NOON)
    assert len(terms._known) == 1


def test_a_region_multiplies_tokens_and_not_fees() -> None:
    terms = Terms(RATES, {"web_search": Fee(Decimal(10), 1000)}, regions={"us": Decimal("1.1")})
    applied = terms.of(None, False, "US", NOON)
    assert applied.conditions == ("region us × 1.1",)
    assert lines(Usage(input=10), applied.rates, web_search=3) == [
        ("input", 10, "2.2", "0.0000220"),
        ("web_search", 3, "10", "0.030"),
    ]


@pytest.mark.parametrize(
    ("at", "is_cheap"),
    [("22:59:59.999999", False), ("23:00", True), ("00:00", True), ("06:59:59.999999", True), ("07:00", False)],
)
def test_hours_may_pass_midnight(at: str, is_cheap: bool) -> None:
    terms = Terms(RATES, hours=[Hours(time(23), time(7), HALF, {})])
    applied = terms.of(None, False, None, datetime.combine(NOON.date(), time.fromisoformat(at), UTC))
    assert applied.rates.own == (HALF if is_cheap else RATES)
    assert applied.conditions == (("23:00 to 07:00 UTC",) if is_cheap else ())


def test_a_discount_is_off_everything_exactly() -> None:
    terms = Terms(RATES, {"image": Fee(Decimal("0.04"))})
    rates = terms.of(None, False, None, NOON, Decimal("0.875")).rates
    assert lines(Usage(output=3), rates, image=2) == [
        ("output", 3, "7.000", "0.000021000"),
        ("image", 2, "0.03500", "0.07000"),
    ]


def test_a_fee_by_request_is_for_every_call() -> None:
    rates = Rates(RATES, {"request": Fee(Decimal(5), 1000)})
    assert lines(Usage(), rates) == [("request", 1, "5", "0.005")]
    assert lines(Usage(input=1), rates, request=3)[-1] == ("request", 3, "5", "0.015")


def test_seconds_have_a_minimum_and_end_after_28_digits() -> None:
    rates = Rates({}, {"audio_second": Fee(Decimal("0.111"), 3600, 10)})
    assert lines(Usage(), rates, audio_second=1) == [("audio_second", 10, "0.111", "0.0003083333333333333333333333333")]
    assert lines(Usage(), rates, audio_second=Decimal("12.5"))[0][1] == Decimal("12.5")
    assert lines(Usage(), rates, audio_second=0) == []


def test_a_part_of_a_class_is_charged_as_what_it_is_once() -> None:
    rates = Rates({**RATES, "cache_read": Rate(Decimal(1)), "cache_read_audio": Rate(Decimal(3))})
    assert lines(Usage(input=5, cache_read=10), rates, cache_read_audio_tokens=4) == [
        ("input", 5, "2", "0.000010"),
        ("cache_read", 6, "1", "0.000006"),
        ("cache_read_audio", 4, "3", "0.000012"),
    ]


def test_a_unit_without_a_fee_makes_an_estimate() -> None:
    assert price(Usage(input=1), Rates(RATES), {"web_search": 1}).estimates == ("units_not_priced",)


def test_hours_start_on_their_days_and_last_past_midnight() -> None:
    night = {
        "start": "22:00",
        "end": "02:00",
        "rates": {"input": "2"},
        "fees": {},
        "days": [4],
        "holidays": ["2026-11-20"],
    }
    terms = terms_from({"input": "1"}, {"hours": [night]})
    assert terms_from(*stated_terms(terms)).hours == terms.hours
    friday = datetime(2026, 11, 27, 23, tzinfo=UTC)
    for at, rate in (
        (friday, 2),
        (friday + timedelta(hours=2), 2),  # Saturday, 01:00, of Friday's night
        (friday - timedelta(hours=22), 1),  # Friday, 01:00, of Thursday's
        (friday + timedelta(days=1), 1),
        (friday - timedelta(days=7), 1),  # the holiday
        (friday - timedelta(days=7) + timedelta(hours=2), 1),
        (friday.replace(hour=12), 1),
    ):
        assert terms.of(None, False, None, at).rates.own["input"].base == rate, at
    assert terms.of(None, False, None, friday).conditions == ("22:00 to 02:00 UTC on Fri without holidays",)


@pytest.mark.parametrize(
    ("region", "base", "estimates"),
    [("us-east-1", ONE, ()), ("eu-west-1", ONE, ("region_not_priced",)), (None, ONE, ("region_unknown",))],
)
def test_a_price_may_have_no_default_region(region: str | None, base: Decimal, estimates: tuple[str, ...]) -> None:
    terms = terms_from({"input": "1"}, {"regions": {"us-east-1": "1"}, "by_region": True})
    assert terms_from(*stated_terms(terms)).by_region
    for factor in (None, Decimal(1)):
        applied = terms.of(None, False, region, datetime(2026, 11, 27, tzinfo=UTC), factor)
        assert (applied.rates.own["input"].base, applied.estimates) == (base, estimates)


def test_a_factor_may_hold_in_every_region_that_is_not_named() -> None:
    terms = terms_from({"input": "1"}, {"regions": {"*": "1.1", "us": "2"}})
    at = datetime(2026, 11, 27, tzinfo=UTC)
    rates = {
        region: terms.of(None, False, region, at).rates.own["input"].base for region in ("us", "EU", "global", None)
    }
    assert rates == {"us": 2, "EU": Decimal("1.1"), "global": 1, None: 1}
