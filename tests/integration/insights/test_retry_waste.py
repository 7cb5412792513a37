"""Tries of one logical call beside the one that counts."""

from typing import Any

import pytest

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


@pytest.mark.parametrize(
    "other",
    [
        {"attempt": 1},
        {"attempt": 2, "model": "gpt-4o-mini"},
        {"attempt": 2, "prompt_fingerprint": "g"},
        {"attempt": 2, "request_id": "s"},
        {"attempt": None},
    ],
    ids=["the same attempt", "another model", "another prompt", "another request", "no attempt"],
)
async def test_other_calls_are_not(pool: Any, org_id: int, other: dict[str, Any]) -> None:
    same: dict[str, Any] = {"request_id": "r", "prompt_fingerprint": "f", "attempt": 1}
    tries = [*calls(1, **same), *calls(1, first=1, **{**same, **other})]
    assert (await judged(pool, org_id, tries)).of("retry_waste") == []
