"""The same question again within minutes."""

from datetime import timedelta
from typing import Any

import pytest

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


@pytest.mark.parametrize(
    "other",
    [{"user_id": "v"}, {"prompt_fingerprint": "g"}, {"model": "gpt-4o-mini"}, {"status_code": 500}],
    ids=["another user", "another question", "another model", "a failed call"],
)
async def test_other_calls_are_not(pool: Any, org_id: int, other: dict[str, Any]) -> None:
    events = [*asked(0), *asked(100, first=1, **other), *asked(500, first=2, user_id=None, prompt_fingerprint=None)]
    assert (await judged(pool, org_id, events)).of("duplicate_requests") == []
