"""Tries of one logical call beside the one that counts."""

from typing import Any

from tests.support.insights import CALL, calls, judged

FAILED: dict[str, Any] = {"status_code": 500}


async def test_all_but_the_last_success_of_an_operation(pool: Any, org_id: int) -> None:
    tries = [
        *calls(1, operation_id="op", attempt=1, **FAILED),
        *calls(1, first=1, operation_id="op", attempt=2),
        *calls(1, first=2, operation_id="op", attempt=3, model="gpt-4o-mini"),
        *calls(5, first=3, operation_id="other", feature="report", **FAILED),
        *calls(1, first=8, operation_id="alone", **FAILED),
    ]
    judgement = await judged(pool, org_id, tries)
    report, chat = judgement.of("retry_waste")
    assert (chat.scope, chat.event_count, chat.estimated_savings_usd) == ({"feature": "chat"}, 2, 2 * CALL)
    assert (report.scope, report.event_count, report.estimated_savings_usd) == ({"feature": "report"}, 5, 5 * CALL)
    error = judgement.one("paid_errors")
    assert (error.event_count, error.estimated_savings_usd) == (1, CALL), "those of tries are not counted again"


async def test_attempts_of_one_request(pool: Any, org_id: int) -> None:
    same: dict[str, Any] = {"request_id": "r", "prompt_fingerprint": "f"}
    tries = [*calls(1, attempt=1, **same, **FAILED), *calls(1, first=1, attempt=2, **same)]
    assert (await judged(pool, org_id, tries)).one("retry_waste").estimated_savings_usd == CALL


OTHERS: dict[str, dict[str, Any]] = {
    "the same attempt": {"attempt": 1},
    "another model": {"attempt": 2, "model": "gpt-4o-mini"},
    "another prompt": {"attempt": 2, "prompt_fingerprint": "g"},
    "another request": {"attempt": 2, "request_id": "s"},
    "no attempt": {"attempt": None},
}


async def test_other_calls_are_not(pool: Any, org_id: int) -> None:
    tries = []
    for n, (why, other) in enumerate(OTHERS.items()):
        one: dict[str, Any] = {"request_id": f"r{n}", "prompt_fingerprint": f"f{n}", "attempt": 1, "feature": why}
        tries += [*calls(1, first=2 * n, **one), *calls(1, first=2 * n + 1, **{**one, **other})]
    assert (await judged(pool, org_id, tries)).of("retry_waste") == []
