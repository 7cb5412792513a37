"""Budgets that stop calls over HTTP: their fields, what is held now, single calls, and what would be said to a call."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from core.accounts.organisations import create_key
from core.db.pool import create_pool
from tests.support.api import Client, bearer
from tests.support.holds import call, landing, new_gate

STATED = {
    "name": "support",
    "threshold_usd": 1,
    "period": "daily",
    "scope": "feature",
    "scope_value": "support",
    "enforce": "degrade",
    "degrade_to": {"gpt-4o": "gpt-4o-mini", "*": "o3-mini"},
    "degrade_at": 0.5,
    "degrade_limit": 2,
    "max_per_call_usd": 0.5,
    "clamp": True,
    "on_unavailable": "closed",
    "unknown_cost_usd": 0.2,
    "cut_off": True,
}
ADDED = ("enforce", "degrade_to", "degrade_at", "degrade_limit", "max_per_call_usd", "clamp", "on_unavailable")


async def test_the_fields_of_a_budget_that_stops_calls(client: Client) -> None:
    plain = (await client.post("/v1/alerts", json={"name": "as ever", "threshold_usd": 1, "period": "daily"})).json()
    assert [plain[name] for name in ADDED] == ["observe", {}, 0.8, None, None, False, "open"]
    made = (await client.post("/v1/alerts", json=STATED)).json()
    assert {name: made[name] for name in STATED} == STATED
    assert made["reserved_usd"] == 0
    changes = {"enforce": "block", "degrade_limit": None, "unknown_cost_usd": None}
    changed = (await client.patch(f"/v1/alerts/{made['id']}", json=changes)).json()
    assert {name: changed[name] for name in changes} == changes
    assert changed["degrade_to"] == STATED["degrade_to"]
    listed = (await client.get("/v1/alerts")).json()["alerts"]
    assert [row["enforce"] for row in listed] == ["observe", "block"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"enforce": "stop"}, "/enforce"),
        ({"enforce": "degrade", "degrade_to": {}}, "/degrade_to"),
        ({"degrade_to": {"gpt-4o": "gpt-4o"}}, "/degrade_to"),
        ({"degrade_at": 0}, "/degrade_at"),
        ({"degrade_at": 1.01}, "/degrade_at"),
        ({"degrade_limit": 0.5}, "/degrade_limit"),
        ({"max_per_call_usd": 0}, "/max_per_call_usd"),
        ({"unknown_cost_usd": -1}, "/unknown_cost_usd"),
        ({"on_unavailable": "ajar"}, "/on_unavailable"),
        ({"clamp": "yes"}, "/clamp"),
    ],
)
async def test_what_is_wrong_is_named(client: Client, wrong: dict[str, Any], field: str) -> None:
    answer = await client.post("/v1/alerts", json={**STATED, **wrong})
    assert answer.status_code == 422
    assert field in [error["pointer"] for error in answer.json()["errors"]]


async def test_calls_that_hold_money(client: Client, plain_dsn: str, keys: dict[str, str]) -> None:
    made = (await client.post("/v1/alerts", json={**STATED, "enforce": "block", "clamp": False})).json()
    now = datetime.now(UTC)
    async with await create_pool(plain_dsn) as pool, pool.acquire() as connection:
        org_id: Any = await connection.fetchval("SELECT org_id FROM budget WHERE id = $1::text::uuid", made["id"])
        own = await create_key(connection, org_id, "a gateway's", ["ingest"])
        gate = await new_gate(pool)
        first, second = (call(org_id, now, feature="support")._replace(key_id=own.id) for _ in range(2))
        for each in (first, second):
            assert (await gate.reserve(connection, each)).action == "allow"
        await gate.settle(connection, second, landing(second, "0.3"))
        shown = (await client.get(f"/v1/alerts/{made['id']}")).json()
        assert (shown["current_spend_usd"], shown["reserved_usd"]) == (0, 0.4)
        opened = (await client.get("/v1/calls")).json()
        assert [row["id"] for row in opened["calls"]] == [str(first.id)]
        assert (opened["calls"][0]["estimate_usd"], opened["next_cursor"]) == (0.1, None)
        found = (await client.get(f"/v1/calls/{second.id}")).json()
        assert (found["state"], found["cost_usd"], found["excess_usd"], found["event"]) == ("settled", 0.3, 0.2, None)
        assert [row["reserved"] for row in found["budgets"]] == [0.1], "what the first one held"
        figure = {"cost_usd": 0.3, "cost_source": "provider", "feature": "support", "attempt": 1}
        sent = {**figure, "provider": "openai", "model": "gpt-4o", "event_id": str(second.id)}
        assert (await client.post("/v1/events", json={"events": [sent]})).status_code == 202
    landed = (await client.get(f"/v1/calls/{second.id}", headers=bearer(own.text))).json()
    assert (landed["state"], landed["reserved_usd"], landed["event"]["cost_usd"]) == ("settled", 0, 0.3)
    shown = (await client.get(f"/v1/alerts/{made['id']}")).json()
    assert (shown["current_spend_usd"], shown["reserved_usd"]) == (0.3, 0.1)
    for key in (keys["ingest"], keys["globex"], keys["test"]):
        assert (await client.get(f"/v1/calls/{second.id}", headers=bearer(key))).status_code == 404
    assert (await client.get(f"/v1/calls/{uuid4()}")).status_code == 404
    assert (await client.get("/v1/calls?state=lost")).status_code == 422


async def test_what_would_be_said_to_a_call(client: Client) -> None:
    await client.post("/v1/alerts", json={"name": "seen", "threshold_usd": 5, "period": "daily"})
    await client.post("/v1/alerts", json={**STATED, "clamp": False, "max_per_call_usd": None})
    event = {"provider": "openai", "model": "gpt-4o", "feature": "support", "cost_usd": 0.7, "cost_source": "provider"}
    await client.post("/v1/events", json={"events": [{**event, "event_id": str(uuid4())}]})
    request = {"model": "gpt-4o", "feature": "support", "max_tokens": 10_000, "messages": [{"content": "a" * 2_000}]}
    said = (await client.post("/v1/alerts/explain", json=request)).json()
    assert (said["would"], said["model"], said["output_tokens"]) == ("degrade", "gpt-4o-mini", 10_000)
    assert 1_000 < said["input_tokens"] < 1_050
    figures = {row["name"]: (row["decision"], row["spent_usd"], row["remaining_usd"]) for row in said["budgets"]}
    assert figures == {"seen": ("allow", 0.7, 4.3), "support": ("degrade", 0.7, 0.3)}
    hard = (await client.post("/v1/alerts/explain", json={**request, "workload": "agentic-write", "n": 4})).json()
    assert hard["would"] == "block"
    assert hard["message"].startswith("Budget 'support': this call needs 0.40")
    assert (await client.post("/v1/alerts/explain", json={"feature": "support"})).status_code == 422
    assert Decimal(str(said["estimate_usd"])) < Decimal("0.01")
