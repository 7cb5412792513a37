"""Sessions whose input grows turn by turn."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from core.event import UsageEvent
from tests.support.insights import calls, judged
from tests.support.ledger import NOW


def session(inputs: list[int], first: int = 0, **fields: Any) -> list[UsageEvent]:
    given = {"session_id": "s", **fields}
    return [e for n, tokens in enumerate(inputs, first) for e in calls(1, first=n, input_tokens=tokens, **given)]


def in_order(events: list[UsageEvent]) -> list[UsageEvent]:
    for n, event in enumerate(events):
        event.timestamp = NOW - timedelta(minutes=len(events) - n)
    return events


GROWING = [1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000]


async def test_the_input_above_four_times_the_first(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, in_order(session(GROWING)))).one("context_growth")
    assert (found.scope, found.event_count) == ({"feature": "chat"}, 4)
    # (1,000 + 2,000 + 3,000 + 4,000) × 2.5 / 1M
    assert found.estimated_savings_usd == Decimal("0.025")


async def test_what_was_read_from_a_cache_is_left_out_last(pool: Any, org_id: int) -> None:
    events = session(GROWING[:7]) + session([8_000], first=7, cache_read_tokens=7_000)
    found = (await judged(pool, org_id, in_order(events))).one("context_growth")
    # 6,000 of text, then of the last turn's 4,000 above the limit 1,000 of text and 3,000 of the cache
    assert found.estimated_savings_usd == Decimal("0.015") + Decimal("0.0025") + Decimal("0.00375")


OTHERS: dict[str, list[int]] = {
    "seven turns": GROWING[:4] + GROWING[5:],
    "it shrinks again": [1_000, 9_000, *[1_000] * 5, 3_999],
    "it stays": [5_000] * 12,
}


async def test_other_sessions_are_not(pool: Any, org_id: int) -> None:
    events = [
        event
        for n, (why, inputs) in enumerate(OTHERS.items())
        for event in session(inputs, first=20 * n, session_id=why, feature=why)
    ]
    tools = session(GROWING[:7], first=60, session_id="tools") + session(
        [90_000], first=67, session_id="tools", operation="tool"
    )
    assert (await judged(pool, org_id, in_order([*events, *tools]))).of("context_growth") == []
