"""Models without a price."""

from typing import Any

from tests.support.insights import calls, judged


async def test_events_and_tokens_are_shown(pool: Any, org_id: int) -> None:
    unknown: dict[str, Any] = {"provider": "nobody", "model": "m-1"}
    events = [*calls(2, **unknown), *calls(1, first=2, feature="report", **unknown), *calls(5, first=3)]
    found = (await judged(pool, org_id, events)).one("unpriced")
    assert (found.scope, found.event_count) == ({"provider": "nobody", "model": "m-1"}, 3)
    assert not found.estimated_savings_usd
    assert found.suggestion == {"action": "propose_price", "tokens": 33_000}
    assert set(found.affected_features) == {"chat", "report"}


async def test_calls_that_used_nothing_and_reported_costs_are_not(pool: Any, org_id: int) -> None:
    unknown: dict[str, Any] = {"provider": "nobody", "model": "m-1"}
    events = [
        *calls(1, **unknown, input_tokens=None, output_tokens=None, operation="tool"),
        *calls(1, first=1, **unknown, cost_usd=1.5, cost_source="provider"),
    ]
    assert (await judged(pool, org_id, events)).of("unpriced") == []
