"""Long inputs that are hardly ever read from a cache."""

from decimal import Decimal
from typing import Any

from core.insights.compared import LEFT_OUT
from tests.support.insights import calls, judged


async def test_uncached_inputs_are_found_with_half_of_them_read_from_the_cache(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, calls(50, input_tokens=2_001))).one("caching_opportunity")
    assert found.scope == {"feature": "chat", "provider": "openai", "model": "gpt-4o"}
    # floor(2,001 / 2) × (2.5 − 1.25) / 1M, 50 times
    assert found.estimated_savings_usd == Decimal("0.0625")
    assert found.actual_usd == 50 * (Decimal("0.0050025") + Decimal("0.01"))
    assert LEFT_OUT in found.assumptions


async def test_the_fee_of_a_router_is_paid_with_a_cache_too(pool: Any, org_id: int) -> None:
    routed = calls(50, provider="azure", model_requested="model-router", input_tokens=2_000)
    found = (await judged(pool, org_id, routed)).one("caching_opportunity")
    assert found.actual_usd > 50 * Decimal("0.015"), "with the router's fee"
    assert found.estimated_savings_usd == 50 * 1_000 * Decimal("1.25") / 1_000_000


OTHERS: dict[str, tuple[int, dict[str, Any]]] = {
    "few calls": (49, {}),
    "short inputs": (50, {"input_tokens": 1_023}),
    "a tenth is cached": (50, {"cache_read_tokens": 1_000}),
    "no cache price": (50, {"model": "gpt-4-turbo"}),
}


async def test_other_calls_are_not(pool: Any, org_id: int) -> None:
    events = [
        event
        for n, (why, (count, fields)) in enumerate(OTHERS.items())
        for event in calls(count, first=50 * n, feature=why, **fields)
    ]
    assert (await judged(pool, org_id, events)).of("caching_opportunity") == []
