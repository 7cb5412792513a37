"""The API of the first and third documents that Outlay was built from, with only names changed.

`tests/e2e` runs their SDK examples, on the real client libraries.
"""

import csv
import io
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.support.api import Client, send

NOW = datetime.now(UTC).replace(microsecond=0)
CALL = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1_000, "output_tokens": 100}
COST = Decimal("0.0035")
"""USD of each call: 1,000 tokens at 2.50 and 100 at 10 a million."""


def call(number: int, **fields: Any) -> dict[str, Any]:
    at = (NOW - timedelta(minutes=number)).isoformat()
    return {**CALL, "event_id": f"call-{number}", "timestamp": at, **fields}


async def asked(client: Client, path: str, **query: Any) -> dict[str, Any]:
    answer = await client.get(path, params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json(parse_float=Decimal)
    return found


async def focus(client: Client) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO((await client.get("/v1/exports/focus?version=1.1&granularity=hour")).text))]


async def test_the_first_documents_events_and_costs(client: Client) -> None:
    assert (await client.get("/v1/auth/verify")).status_code == 200
    january = [call(n, feature=feature, team="growth") for n, feature in enumerate(("chat", "chat", "summarization"))]
    assert (await send(client, *january))["accepted"] == 3
    listed = await asked(
        client, "/v1/events", model="gpt-4o", provider="openai", feature="chat", team="growth", limit=1
    )
    assert [event["event_id"] for event in listed["events"]] == ["call-0"]
    second = await asked(client, "/v1/events", feature="chat", limit=1, offset=1)
    assert [event["event_id"] for event in second["events"]] == ["call-1"]
    day = {"start": f"{NOW - timedelta(days=1):%Y-%m-%d}", "end": f"{NOW + timedelta(days=1):%Y-%m-%d}"}
    exported = await client.get("/v1/events/export", params={**day, "feature": "chat"})
    assert exported.headers["content-type"].startswith("text/csv")
    rows = [*csv.DictReader(io.StringIO(exported.text))]
    assert [(row["feature"], row["team"], Decimal(row["cost_usd"])) for row in rows] == [("chat", "growth", COST)] * 2
    assert (await client.get("/v1/events/export?start=2025-01-01&end=2025-01-31&feature=chat")).text.count("\n") == 1
    for group in ("model", "provider", "feature", "team", "service"):
        summary = await asked(client, "/v1/costs/summary", group_by=group)
        assert sum(row["total_cost_usd"] for row in summary["summary"]) == 3 * COST
    for interval in ("hour", "day", "week"):
        series = await asked(client, "/v1/costs/timeseries", interval=interval, group_by="feature", **day)
        assert sum(bucket["cost_usd"] for bucket in series["data"]) == 3 * COST


async def test_the_first_documents_budget_alerts(client: Client) -> None:
    await send(client, *[call(n, input_tokens=10_000_000, feature="chat") for n in range(3)])
    stated = {"name": "Daily GPT-4o budget", "threshold_usd": 50.00, "period": "daily", "scope": "model"}
    made = await client.post("/v1/alerts", json={**stated, "scope_value": "gpt-4o"})
    assert made.status_code == 201
    path = f"/v1/alerts/{made.json()['id']}"
    assert [alert["name"] for alert in (await asked(client, "/v1/alerts"))["alerts"]] == ["Daily GPT-4o budget"]
    said = {  # one for each threshold that was crossed
        f"Warning: {alert['alert_name']}: spent {alert['spend_usd']:.2f} / {alert['threshold_usd']:.2f} USD"
        for alert in (await client.post("/v1/alerts/check")).json()["triggered"]
    }
    assert said == {"Warning: Daily GPT-4o budget: spent 75.00 / 50.00 USD"}
    assert (await asked(client, "/v1/alerts/history")).keys() == {"history", "next_cursor"}
    for change in ({"name": "GPT-4o"}, {"threshold_usd": 500}, {"period": "weekly"}, {"enabled": False}):
        assert (await client.patch(path, json=change)).status_code == 200
    assert (await client.patch(path, json={"scope": "feature", "scope_value": "chat"})).status_code == 200
    assert (await client.post("/v1/alerts/check")).json()["triggered"] == []
    assert (await client.delete(path)).status_code == 204
    assert (await asked(client, "/v1/alerts"))["alerts"] == []


async def test_the_first_documents_replay_savings_and_keys(client: Client) -> None:
    await send(client, *[call(n, session_id="flow-1") for n in range(2)])
    body = {"model_overrides": {"gpt-4o": "gpt-4o-mini"}, "cache_rate": 0.5}
    replayed = (await client.post("/v1/sessions/flow-1/replay", json=body)).json(parse_float=Decimal)
    assert replayed["actual_usd"] == 2 * COST
    assert replayed["hypothetical_usd"] < COST
    insights = await asked(client, "/v1/insights", days=30)
    assert all(
        {"severity", "message", "estimated_savings_usd", "affected_features"} <= i.keys() for i in insights["insights"]
    )
    assert (await asked(client, "/v1/savings/opportunities", days=30, limit=5))[
        "total_estimated_savings_usd"
    ] <= 2 * COST
    assert (await asked(client, "/v1/savings/realized"))["total_saved_usd"] == 0
    made = (await client.post("/v1/keys", json={"name": "app"})).json()
    assert made["key"] not in (await client.get("/v1/keys")).text
    bearer = {"Authorization": f"Bearer {made['key']}"}
    assert (await client.get("/v1/costs/summary", headers=bearer)).status_code == 200
    assert (await client.delete(f"/v1/keys/{made['id']}")).status_code == 204
    assert (await client.get("/v1/costs/summary", headers=bearer)).status_code == 401


@pytest.fixture
async def workstreams(client: Client) -> None:
    """A ticket and a pull request, calls of a run, and a resolved ticket."""
    ticket = {"feature": "chatbot", "department": "customer-success", "session_id": "JIRA-2341", "user_id": "user_7"}
    pull = {"feature": "search", "team": "engineering", "session_id": "pr-892", "gl_account": "5100-software"}
    resolved = {**ticket, "outcome": "ticket-resolved", "run_id": "run-1"}
    await send(client, call(0, **resolved), *[call(n, **ticket, run_id="run-1") for n in (1, 2)], call(60, **pull))


@pytest.mark.usefixtures("workstreams")
async def test_the_third_documents_spend_by_feature_and_department(client: Client) -> None:
    expected: dict[str, dict[str | None, int]] = {
        "feature": {"chatbot": 3, "search": 1},
        "department": {"customer-success": 3, "engineering": 1},
        "user": {"user_7": 3, None: 1},
    }
    for name, rows in expected.items():
        summary = await asked(client, "/v1/costs/summary", group_by=name)
        named = summary["group_by"][0] if "group_by" in summary else name
        own = next(field for field in (name, named, "team", "user_id") if field in summary["summary"][0])
        assert {row[own]: row["total_cost_usd"] for row in summary["summary"]} == {k: n * COST for k, n in rows.items()}
    assert (await asked(client, "/v1/costs/summary", feature="Chatbot"))["summary"] == []  # as it was written


@pytest.mark.usefixtures("workstreams")
async def test_the_third_documents_workstreams_and_sessions(client: Client) -> None:
    rows = (await asked(client, "/v1/workstreams"))["workstreams"]
    assert [(row["workstream"], row["feature"], row["total_cost_usd"], row["calls"]) for row in rows] == [
        ("JIRA-2341", "chatbot", 3 * COST, 3),
        ("pr-892", "search", COST, 1),
    ]
    assert rows[0]["duration_ms"] == 120_000
    session = await asked(client, "/v1/sessions/JIRA-2341")
    assert [(turn["turn"], turn["growth"]) for turn in session["context"]] == [(1, 1), (2, 1), (3, 1)]


@pytest.mark.usefixtures("workstreams")
async def test_the_third_documents_ledger_accounts_and_outcomes(client: Client) -> None:
    charged = [row for row in await focus(client) if row["x_GLAccount"] == "5100-software"]
    assert sum(Decimal(row["EffectiveCost"]) for row in charged) == COST
    (outcome,) = (await asked(client, "/v1/outcomes", group_by="name"))["outcomes"]
    assert (outcome["name"], outcome["successes"], outcome["cost_per_success_usd"]) == ("ticket-resolved", 1, 3 * COST)


@pytest.mark.usefixtures("workstreams")
async def test_the_third_documents_budget_of_a_run(client: Client) -> None:
    """When a run exceeds its budget, only that run is over it."""
    await send(client, call(3, run_id="run-2", workload="agentic-write"))
    budget = {"name": "a run", "period": "run", "threshold_usd": float(2 * COST), "thresholds": [1]}
    assert (await client.post("/v1/alerts", json=budget)).status_code == 201
    triggered = (await client.post("/v1/alerts/check")).json()["triggered"]
    assert [alert["subject"] for alert in triggered] == ["run-1"]
