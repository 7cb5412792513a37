"""Answers that were cut at their cap."""

from decimal import Decimal
from typing import Any

import pytest

from tests.support.insights import CALL, calls, judged


@pytest.mark.parametrize("word", ["length", "max_tokens", "MAX_TOKENS", "max_output_tokens"])
async def test_one_in_twenty_is_shown_with_its_cost(pool: Any, org_id: int, word: str) -> None:
    events = [*calls(57, finish_reason="stop"), *calls(3, first=57, finish_reason=word)]
    found = (await judged(pool, org_id, events)).one("truncated_output")
    assert (found.scope, found.event_count) == ({"feature": "chat"}, 3)
    assert (found.estimated_savings_usd, found.actual_usd) == (Decimal(0), 3 * CALL)


@pytest.mark.parametrize(("whole", "cut"), [(46, 3), (58, 2)], ids=["few calls", "few of them"])
async def test_fewer_are_not(pool: Any, org_id: int, whole: int, cut: int) -> None:
    events = [*calls(whole, finish_reason="stop"), *calls(cut, first=whole, finish_reason="length")]
    assert (await judged(pool, org_id, events)).of("truncated_output") == []
