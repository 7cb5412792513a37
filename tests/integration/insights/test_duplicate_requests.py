"""The same question again within minutes."""

from datetime import timedelta
from typing import Any

from core.event import UsageEvent
from tests.support.insights import CALL, calls, judged
from tests.support.ledger import NOW


def asked(*seconds: int, first: int = 0, **fields: Any) -> list[UsageEvent]:
    same = {"prompt_fingerprint": "f", "user_id": "u", **fields}
    start = NOW - timedelta(hours=1)
    return [
        event
        for n, second in enumerate(seconds, first)
        for event in calls(1, first=n, at=start + timedelta(seconds=second), **same)
    ]


async def test_all_but_the_first_within_300_seconds_of_the_one_before(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, asked(0, 300, 600, 901))).one("duplicate_requests")
    assert (found.scope, found.event_count, found.estimated_savings_usd) == ({"feature": "chat"}, 2, 2 * CALL)


async def test_other_calls_are_not(pool: Any, org_id: int) -> None:
    """Another user, question or model; one that failed; and those of which nobody knows what was asked."""
    others: list[dict[str, Any]] = [
        *({}, {"user_id": "v"}, {"prompt_fingerprint": "g"}, {"model": "gpt-4o-mini"}, {"status_code": 500}),
        *({"prompt_fingerprint": None}, {"prompt_fingerprint": None}),
    ]
    events = [event for n, other in enumerate(others) for event in asked(10 * n, first=n, **other)]
    assert (await judged(pool, org_id, events)).of("duplicate_requests") == []
