"""Calls that failed and were paid for."""

from typing import Any

from tests.support.insights import CALL, calls, judged


async def test_failed_calls_with_a_cost(pool: Any, org_id: int) -> None:
    events = [
        *calls(3, error_type="timeout"),
        *calls(2, first=3, status_code=429, input_tokens=None, output_tokens=None),
        *calls(10, first=5),
    ]
    found = (await judged(pool, org_id, events)).one("paid_errors")
    assert (found.scope, found.event_count, found.estimated_savings_usd) == ({"feature": "chat"}, 3, 3 * CALL)


async def test_answered_calls_and_unpaid_errors_are_not(pool: Any, org_id: int) -> None:
    events = [*calls(5, status_code=200), *calls(5, first=5, status_code=500, input_tokens=None, output_tokens=None)]
    assert (await judged(pool, org_id, events)).of("paid_errors") == []
