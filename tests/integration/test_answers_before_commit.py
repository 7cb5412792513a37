"""An answer that cannot be made is told before anything takes effect: what was answered 500 did not happen."""

from typing import Any

import pytest
from structlog.testing import capture_logs

from services.api import budgets, channels, keys, price_overrides
from tests.support.api import Client
from tests.support.prices import changes

BUDGET = {"name": "b", "period": "daily", "threshold_usd": 5}


async def _made(client: Client, path: str, body: Any) -> str:
    answer = await client.post(path, json=body)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def test_nothing_takes_effect_whose_answer_cannot_be_made(
    client: Client, monkeypatch: pytest.MonkeyPatch, plain_pool: Any
) -> None:
    budget = await _made(client, "/v1/alerts", BUDGET)
    proposals = [await _made(client, "/v1/prices", changes(source=f"contract {n}", **_own(n))) for n in (1, 2)]
    channel = await _made(client, "/v1/channels", {"name": "c", "type": "email", "to": "a@example.com"})
    key = await _made(client, "/v1/keys", {"name": "k", "scopes": ["read"]})
    attempts = [
        ("POST", "/v1/alerts", BUDGET),
        ("PATCH", f"/v1/alerts/{budget}", {"threshold_usd": 9, "period": "weekly"}),
        ("POST", f"/v1/alerts/{budget}/top-ups", {"amount": 1}),
        ("POST", f"/v1/alerts/{budget}/rearm", {}),
        ("POST", "/v1/prices", changes(source="contract 3", **_own(3))),
        ("POST", f"/v1/prices/{proposals[0]}/apply", {"despite_warnings": True}),
        ("POST", f"/v1/prices/{proposals[1]}/reject", {}),
        ("POST", "/v1/channels", {"name": "d", "type": "email", "to": "b@example.com"}),
        ("PATCH", f"/v1/channels/{channel}", {"name": "e"}),
        ("POST", "/v1/keys", {"name": "l", "scopes": ["read"]}),
        ("POST", f"/v1/keys/{key}/rotate", {}),
    ]
    before = await _acts(plain_pool)
    with monkeypatch.context() as patched, capture_logs():
        for module in (budgets, price_overrides, channels, keys):
            patched.setattr(module, "reply", _cannot)
        for method, path, body in attempts:
            answer = await client.request(method, path, json=body)
            assert answer.status_code == 500, (method, path, answer.text)
            assert await _acts(plain_pool) == before, (method, path)
    for method, path, body in attempts:
        answer = await client.request(method, path, json=body)
        assert answer.status_code in (200, 201), (method, path, answer.text)


async def test_a_budget_that_is_there_is_answered_where_its_spend_cannot_be_counted(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: Any) -> bool:
        raise ArithmeticError

    monkeypatch.setattr(budgets, "recount", fail)
    with capture_logs():
        made = await client.post("/v1/alerts", json=BUDGET)
        changed = await client.patch(f"/v1/alerts/{made.json()['id']}", json={"period": "weekly"})
    assert (made.status_code, made.json()["counted"]) == (201, False)
    assert (changed.status_code, changed.json()["period"], changed.json()["counted"]) == (200, "weekly", False)


def _own(number: int) -> dict[str, Any]:
    at = f"2026-01-0{number}T00:00:00Z"
    return {"prices": [{"provider": "openai", "model": "m", "effective_from": at, "per_million": {"input": 1}}]}


def _cannot(*_: Any) -> Any:
    raise ArithmeticError


async def _acts(pool: Any) -> list[Any]:
    acts: list[Any] = await pool.fetch("SELECT * FROM admin_act ORDER BY at, id")
    return acts
