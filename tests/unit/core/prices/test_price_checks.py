"""Every amount that a price states, and the amounts that look like slips."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from outlay.terms import terms_from

from core.prices.price_checks import RateLocation, SlipFinder, amounts
from core.prices.price_row import Price
from core.prices.price_spec import PriceSpec

JUNE = datetime(2026, 6, 1, tzinfo=UTC)
OF_A_KIND = {"per_million": {"input": 2.5, "output": 10}}
STEPPED = {"base": 4, "tiers": [{"above": 9, "price": 5}]}


def stated(**price: Any) -> Any:
    row = PriceSpec.model_validate({"provider": "p", "model": "m-3", "effective_from": JUNE, **price}).row()
    return terms_from(row.rates, row.terms)


def book() -> SlipFinder:
    fees = {"web_search": {"price": 10, "per": 1_000}}
    rates = {**OF_A_KIND["per_million"], "cache_read": 1}
    others = [stated(per_million={"input": 5, "output": 20}), stated(per_million=rates, fees=fees)]
    return SlipFinder([Price(n, "p", f"m-{n}", JUNE, terms) for n, terms in enumerate(others)])


def test_every_amount_has_its_place() -> None:
    terms = stated(
        per_million={"input": {"base": 1, "tiers": [{"above": 200, "price": 2}]}},
        fees={"web_search": {"price": 10, "per": 1_000}},
        variants=[
            {"service_tier": "flex", "batch": True, "per_million": {"input": 3}},
            {
                "batch": True,
                "per_million": {"input": {"base": 4, "tiers": [{"above": 9, "price": 5}], "marginal": True}},
            },
        ],
        hours=[{"start": "16:30", "end": "00:30", "per_million": {"input": 6}}],
        regions={"eu": 1.1},
    )
    assert amounts(terms) == {
        RateLocation("input"): 1,
        RateLocation("input", None, 200): 2,
        RateLocation("web_search", None, 0, 1_000): 10,
        RateLocation("input", "service tier flex and batch"): 3,
        RateLocation("input", "batch"): 4,
        RateLocation("input", "batch, marginal", 9): 5,
        RateLocation("input", "16:30 to 00:30 UTC"): 6,
        RateLocation("factor", "region eu", 0, 1): Decimal("1.1"),
    }
    halved = amounts(terms, Decimal("0.5"))
    assert halved[RateLocation("input", None, 200)] == 1
    assert halved[RateLocation("web_search", None, 0, 1_000)] == 5


@pytest.mark.parametrize(
    ("price", "detail"),
    [
        (OF_A_KIND, None),
        ({"per_million": {"input": 0.0025}}, "0.0025 USD per million tokens; similar models ask 2.5 to 5"),
        ({"per_million": {"output": 0}}, "0 USD per million tokens; similar models ask 10 to 20"),
        ({"per_million": {"cache_read": 0}}, None),
        ({"per_million": {"reasoning": 9_999}}, None),
        (
            {"per_million": {"input": {"base": 2.5, "tiers": [{"above": 200_000, "price": 5_000}]}}},
            "5000 USD per million tokens above 200,000 tokens; similar models ask 2.5 to 5",
        ),
        (
            {**OF_A_KIND, "variants": [{"batch": True, "per_million": {"input": 0.00000125}}]},
            "0.00000125 USD per million tokens (batch); similar models ask 2.5 to 5",
        ),
        (
            {**OF_A_KIND, "hours": [{"start": "01:00", "end": "02:00", "per_million": {"input": 2_500}}]},
            "2500 USD per million tokens (01:00 to 02:00 UTC); similar models ask 2.5 to 5",
        ),
        (
            {**OF_A_KIND, "fees": {"web_search": {"price": 10}}},
            "10 USD per 1; similar models ask 0.01 to 0.01",
        ),
        ({**OF_A_KIND, "fees": {"web_search": {"price": 0.01}}}, None),
        ({**OF_A_KIND, "regions": {"eu": 1.1}}, None),
        ({**OF_A_KIND, "regions": {"eu": 11}}, "11 times the other rates (region eu)"),
    ],
)
def test_what_looks_like_a_slip(price: dict[str, Any], detail: str | None) -> None:
    assert [slip.detail for slip in book().of("p", "m-3", stated(**price))] == ([detail] if detail else [])


@pytest.mark.parametrize("model", ["m-large", "zork"])
def test_a_provider_without_models_is_held_against_everybodys(model: str) -> None:
    slips = book().of("own-servers", model, stated(per_million={"input": 2_500, "output": 10}))
    assert [slip.usage_class for slip in slips] == ["input"]
