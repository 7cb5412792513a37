"""Answers that were cut at their cap."""

from decimal import Decimal
from typing import Any

from tests.support.insights import CALL, calls, judged


async def test_one_in_twenty_is_shown_with_its_cost(pool: Any, org_id: int) -> None:
    words = ["length", "max_tokens", "MAX_TOKENS", "max_output_tokens"]
    cut = [event for n, word in enumerate(words) for event in calls(1, first=76 + n, finish_reason=word)]
    found = (await judged(pool, org_id, [*calls(76, finish_reason="stop"), *cut])).one("truncated_output")
    assert (found.scope, found.event_count) == ({"feature": "chat"}, 4)
    assert (found.estimated_savings_usd, found.actual_usd) == (Decimal(0), 4 * CALL)


async def test_fewer_are_not(pool: Any, org_id: int) -> None:
    events = [
        *(*calls(46, feature="few calls"), *calls(3, first=46, feature="few calls", finish_reason="length")),
        *(*calls(58, first=50), *calls(2, first=110, finish_reason="length")),
    ]
    assert (await judged(pool, org_id, events)).of("truncated_output") == []
