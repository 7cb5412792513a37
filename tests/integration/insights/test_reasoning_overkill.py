"""Calls that pay mostly for reasoning."""

from decimal import Decimal
from typing import Any

import pytest

from tests.support.insights import calls, judged

THINKING: dict[str, Any] = {"model": "gpt-5", "input_tokens": 100, "output_tokens": 1_100, "reasoning_tokens": 1_000}


async def test_half_of_the_reasoning_is_the_estimate(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, calls(10, **THINKING))).one("reasoning_overkill")
    assert found.scope == {"feature": "chat", "provider": "openai", "model": "gpt-5"}
    # 1,000 × 10 / 1M × 0.5, 10 times; with 100 of input at 1.25 and 100 of text at 10
    assert (found.estimated_savings_usd, found.actual_usd) == (Decimal("0.05"), Decimal("0.11125"))


@pytest.mark.parametrize(
    "fields",
    [{"output_tokens": 1_301}, {"input_tokens": 5_000}, {"reasoning_tokens": 0, "output_tokens": 200}],
    ids=["a long answer", "mostly input", "no reasoning"],
)
async def test_other_calls_are_not(pool: Any, org_id: int, fields: dict[str, Any]) -> None:
    assert (await judged(pool, org_id, calls(10, **{**THINKING, **fields}))).of("reasoning_overkill") == []
