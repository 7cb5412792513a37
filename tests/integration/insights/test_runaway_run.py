"""A run that cost many times what others of its feature cost."""

from typing import Any

from core.event import UsageEvent
from tests.support.insights import CALL, calls, judged


def runs(others: int, calls_of_one: int, **fields: Any) -> list[UsageEvent]:
    usual = [event for n in range(others) for event in calls(1, first=n, run_id=f"r{n}", **fields)]
    return [*usual, *calls(calls_of_one, first=others, run_id="away", **fields)]


async def test_the_cost_above_the_percentile_of_the_others(pool: Any, org_id: int) -> None:
    found = (await judged(pool, org_id, runs(20, 15))).one("runaway_run")
    assert (found.scope, found.event_count) == ({"feature": "chat", "run_id": "away"}, 15)
    assert (found.estimated_savings_usd, found.actual_usd) == (14 * CALL, 15 * CALL)


async def test_other_runs_are_not(pool: Any, org_id: int) -> None:
    few = [e for n in range(100, 119) for e in calls(1, first=n, run_id=f"r{n}", feature="few others")]
    few += calls(15, first=119, run_id="away too", feature="few others")
    assert (await judged(pool, org_id, [*runs(20, 9), *few])).of("runaway_run") == []


async def test_two_that_run_away_leave_no_percentile_to_hide_behind(pool: Any, org_id: int) -> None:
    events = [*runs(40, 15), *calls(20, first=60, run_id="too")]
    assert [insight.scope["run_id"] for insight in (await judged(pool, org_id, events)).of("runaway_run")] == [
        "too",
        "away",
    ]
