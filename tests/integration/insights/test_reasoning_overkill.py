"""Calls that pay mostly for reasoning."""

from decimal import Decimal
from typing import Any

from tests.support.insights import calls, judged

THINKING: dict[str, Any] = {"model": "gpt-5", "input_tokens": 100, "output_tokens": 1_100, "reasoning_tokens": 1_000}


async def test_half_of_the_reasoning_is_the_estimate(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, calls(10, **THINKING))).one("reasoning_overkill")
    assert found.scope == {"feature": "chat", "provider": "openai", "model": "gpt-5"}
    # 1,000 × 10 / 1M × 0.5, 10 times; with 100 of input at 1.25 and 100 of text at 10
    assert (found.estimated_savings_usd, found.actual_usd) == (Decimal("0.05"), Decimal("0.11125"))


OTHERS: dict[str, dict[str, Any]] = {
    "a long answer": {"output_tokens": 1_301},
    "mostly input": {"input_tokens": 6_000},
    "no reasoning": {"reasoning_tokens": 0, "output_tokens": 200},
}


async def test_other_calls_are_not(pool: Any, org_id: int) -> None:
    events = [
        event
        for n, (why, fields) in enumerate(OTHERS.items())
        for event in calls(10, first=10 * n, feature=why, **{**THINKING, **fields})
    ]
    assert (await judged(pool, org_id, events)).of("reasoning_overkill") == []
