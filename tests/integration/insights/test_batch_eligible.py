"""Calls that nobody waits for."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from core.event import UsageEvent
from tests.support.insights import CALL, calls, judged
from tests.support.ledger import NOW


def at_hour(hour: int, count: int, first: int = 0, **fields: Any) -> list[UsageEvent]:
    start = (NOW - timedelta(days=2)).replace(hour=hour, minute=0)
    given = {"user_id": None, **fields}
    return [e for n in range(first, first + count) for e in calls(1, first=n, at=start + timedelta(seconds=n), **given)]


async def test_nightly_calls_cost_half_in_a_batch(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, [*at_hour(2, 40), *at_hour(12, 10, first=40)])).one("batch_eligible")
    assert found.scope == {"feature": "chat", "provider": "openai", "model": "gpt-4o"}
    assert (found.estimated_savings_usd, found.actual_usd) == (50 * CALL / 2, 50 * CALL)


async def test_a_burst_at_noon_is_a_job_too(pool: Any, org_id: int) -> None:
    small = {"input_tokens": 1_000, "output_tokens": 0}
    found = (await judged(pool, org_id, at_hour(12, 500, **small))).one("batch_eligible")
    assert found.estimated_savings_usd == 500 * Decimal("0.00125")
    later = await judged(pool, org_id, at_hour(13, 499, first=500, feature="report", **small))
    assert later.one("batch_eligible").scope == found.scope, "499 are no burst"


OTHERS: dict[str, tuple[int, int, dict[str, Any]]] = {
    "by day": (12, 60, {}),
    "streams": (2, 60, {"is_stream": True}),
    "for a user": (2, 60, {"user_id": "u"}),
    "in a batch already": (2, 60, {"is_batch": True}),
    "no batch price": (2, 60, {"model": "gpt-5.3"}),
    "few calls": (2, 49, {}),
}


async def test_other_calls_are_not(pool: Any, org_id: int) -> None:
    events = [
        event
        for n, (why, (hour, count, fields)) in enumerate(OTHERS.items())
        for event in at_hour(hour, count, first=60 * n, feature=why, **fields)
    ]
    assert (await judged(pool, org_id, events)).of("batch_eligible") == []


async def test_the_night_is_that_of_the_zone(pool: Any, org_id: int) -> None:
    assert (await judged(pool, org_id, at_hour(2, 50), zone="Asia/Tokyo")).of("batch_eligible") == []
    assert len((await judged(pool, org_id, [], zone="Europe/Paris")).of("batch_eligible")) == 1
