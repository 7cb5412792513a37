"""The routes of clients of other products, with bodies as they send them: right events, nothing called certain that is
not."""

from typing import Any

import pytest

from tests.support.api import Client, bearer, problem, serving

RECEIPT: dict[str, Any] = {
    "provider": "openai",
    "model": "gpt-4o-2024-08-06",
    "input_tokens": 1200,
    "output_tokens": 350,
    "latency_ms": 2,
    "feature": "doc-parse",
    "customer_id": "acct_42",
    "cached_input_tokens": 1024,
}
CLAUDE = {"provider": "anthropic", "model": "claude-sonnet-4-6", "input_tokens": 200, "output_tokens": 350}
TAGS = {
    "feature": "support-bot",
    "department": "customer-success",
    "user": "user_7",
    "session": "JIRA-2341",
    "tier": "enterprise",
    "project": "q4",
    "gl_account": "5100-software",
    "workload": "agentic-read",
    "outcome": "ticket-resolved",
    "environment": "production",
    "variant": "b",
}
REPORT: dict[str, Any] = {
    "model": "gpt-4o-2024-08-06",
    "provider": "openai",
    "prompt_tokens": 1200,
    "completion_tokens": 350,
    "latency_ms": 46,
    "status_code": 200,
    "cost_usd": None,
    **{f"tag_{name}": value for name, value in TAGS.items()},
    "run_id": "run-1",
}
UNTAGGED = {**REPORT, **{f"tag_{name}": None for name in TAGS}, "run_id": None}


async def _events(client: Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get("/v1/events")).json()["events"]
    return found


@pytest.mark.parametrize(
    ("receipt", "cost", "status", "reason"),
    [
        (RECEIPT, 0.00522, "priced", None),
        ({**CLAUDE, "cached_input_tokens": 1000}, 0.00615, "estimated", "cache_unknown"),
        ({**CLAUDE, "input_tokens": 5000, "cached_input_tokens": 1000}, 0.02055, "estimated", "cache_unknown"),
        (CLAUDE, 0.00585, "estimated", "cache_unknown"),
        ({**RECEIPT, "input_tokens": 0, "output_tokens": 0, "cached_input_tokens": 0}, None, "unpriced", "no_usage"),
        ({**RECEIPT, "model": "nobody-knows"}, None, "unpriced", "unknown_model"),
    ],
)
async def test_a_receipt_costs_what_is_right(
    client: Client, receipt: dict[str, Any], cost: float | None, status: str, reason: str | None
) -> None:
    answer = await client.post("/track", json=receipt)
    assert (answer.status_code, answer.json()["accepted"]) == (202, 1)
    (event,) = await _events(client)
    assert (event["cost_usd"], event["cost_status"], event["cost_reason"]) == (cost, status, reason)


async def test_a_receipt_is_attributed(client: Client) -> None:
    await client.post("/track", json=RECEIPT)
    (event,) = await _events(client)
    assert (event["feature"], event["tenant"], event["latency_ms"]) == ("doc-parse", "acct_42", 2)
    assert (event["input_tokens"], event["cache_read_tokens"], event["output_tokens"]) == (1200, 1024, 350)


async def test_each_receipt_counts(client: Client) -> None:
    """The client sends neither ids nor retries: two equal receipts are two calls."""
    for _ in range(2):
        await client.post("/track", json=RECEIPT)
    assert len(await _events(client)) == 2


async def test_a_receipt_needs_a_key_to_send(plain_dsn: str, keys: dict[str, str], client: Client) -> None:
    own = {"X-Aicg-Api-Key": keys["ingest"], "Authorization": ""}
    assert (await client.post("/track", json=RECEIPT, headers=own)).status_code == 202
    await problem(client, 401, "POST", "/track", json=RECEIPT, headers={**own, "X-Aicg-Api-Key": keys["unknown"]})
    await problem(client, 403, "POST", "/track", json=RECEIPT, headers={**own, "X-Aicg-Api-Key": keys["read"]})
    await problem(client, 401, "POST", "/v1/events", json={"events": [RECEIPT]}, headers=own)
    assert (await client.get("/track")).status_code == 405
    assert len(await _events(client)) == 1


async def test_a_limit_of_requests_counts_receipts_as_events(plain_dsn: str, keys: dict[str, str]) -> None:
    async with serving(plain_dsn, keys["acme"], rate_limit_per_minute=2) as client:
        for _ in range(5):
            assert (await client.post("/track", json=RECEIPT)).status_code == 202
        assert (await client.post("/api/ingest/wrapper", json={"reports": [REPORT]})).status_code == 202
        assert (await client.post("/api/ingest/wrapper", json={"reports": [REPORT]})).status_code == 429


@pytest.mark.parametrize(
    ("report", "cost"),
    [
        (REPORT, 0.0065),
        (UNTAGGED, 0.0065),
        ({**REPORT, "model": "gpt-4o-mini-2024-07-18"}, 0.00039),
        ({**UNTAGGED, "provider": "anthropic", "model": "claude-sonnet-4-6", "prompt_tokens": 200}, 0.00585),
    ],
)
async def test_a_report_is_an_estimate(client: Client, report: dict[str, Any], cost: float) -> None:
    answer = await client.post("/api/ingest/wrapper", json={"reports": [report]})
    assert (answer.status_code, answer.json()["accepted"], answer.json()["unknown_fields"]) == (202, 1, 0)
    (event,) = await _events(client)
    assert (event["cost_usd"], event["cost_status"], event["cost_reason"]) == (cost, "estimated", "cache_unknown")


async def test_a_report_is_attributed(client: Client) -> None:
    await client.post("/api/ingest/wrapper", json={"reports": [UNTAGGED, REPORT]})
    tagged, plain = sorted(await _events(client), key=lambda event: event["feature"] is None)
    ours = {"department": "team", "user": "user_id", "session": "session_id", "tier": "customer_tier"}
    expected = {ours.get(name, name): value for name, value in TAGS.items()} | {"run_id": "run-1"}
    assert {name: tagged[name] for name in expected} == expected
    assert {plain[name] for name in expected} == {None}


async def test_a_bad_report_is_refused_alone(client: Client) -> None:
    bad = [{**REPORT, "prompt_tokens": -1}, {**REPORT, "model": None}, {**REPORT, "tag_user": "x" * 5000}, {}]
    answer = (await client.post("/api/ingest/wrapper", json={"reports": [REPORT, *bad]})).json()
    assert (answer["accepted"], [each["index"] for each in answer["rejected"]]) == (1, [1, 2, 3, 4])


@pytest.mark.parametrize("path", ["/track", "/api/ingest/wrapper"])
@pytest.mark.parametrize("body", [b"", b"[", b"[]", b"1", b'{"reports": 1}', b'{"a": "\xff"}', b"{" * 9000, b"{}"])
async def test_what_is_neither_is_refused(client: Client, path: str, body: bytes) -> None:
    refused = await problem(client, 400, "POST", path, content=body)
    assert refused["error"] == refused["detail"] != ""
    assert await _events(client) == []


@pytest.mark.parametrize("path", ["/track", "/api/ingest/wrapper"])
async def test_a_long_body_is_refused(client: Client, path: str) -> None:
    await problem(client, 413, "POST", path, content=b" " * 1_100_000)


async def test_what_a_client_of_cogslayer_asks(client: Client) -> None:
    assert (await client.get("/v1/rules/active")).json() == {"rules": []}
    await client.post("/track", json=RECEIPT)
    await client.post("/track", json={**RECEIPT, "feature": "second"})
    lines = [(await client.get("/v1/events/export", params={"limit": n})).text.splitlines() for n in (1, 50_000)]
    assert [len(each) for each in lines] == [2, 3]
    assert lines[0] == lines[1][:2]
    await problem(client, 422, "GET", "/v1/events/export", params={"limit": 0})


async def test_a_key_for_cogslayer_sees_what_that_client_can_enforce(client: Client) -> None:
    plain: dict[str, Any] = {"period": "daily", "threshold_usd": 0.01, "thresholds": [0.1, 0.5, 1]}
    others: dict[str, dict[str, Any]] = {
        "each": {"each": "tenant"},
        "filter": {"filter": {"team": "growth"}},
        "shadow": {"shadow": True},
        "rolling": {"period": "rolling", "window_hours": 24},
        "run": {"period": "run", "each": "run_id"},
        "tokens": {"metric": "tokens", "threshold_usd": None, "limit": 10},
    }
    made = {}
    for name, spec in {
        "plain": {},
        "of one feature": {"scope": "feature", "scope_value": "doc-parse"},
        **others,
    }.items():
        answer = await client.post("/v1/alerts", json={"name": name, **plain, **spec})
        assert answer.status_code == 201, answer.text
        made[name] = answer.json()["id"]
    await client.post("/track", json=RECEIPT)
    await client.post("/track", json=RECEIPT)
    asked = {"name": "theirs", "scopes": ["read"], "compat": "cogslayer"}
    created = (await client.post("/v1/keys", json=asked)).json()
    own = bearer(created["key"])
    assert created["compat"] == "cogslayer"
    verified = (await client.get("/v1/auth/verify", headers=own)).json()
    assert verified["features"] == {"budget_enforcement": True, "user_quotas": True}
    assert (await client.get("/v1/auth/verify")).json()["features"] == {}
    listed = (await client.get("/v1/alerts", headers=own)).json()["alerts"]
    assert [each["name"] for each in listed] == ["plain", "of one feature"]
    assert len((await client.get("/v1/alerts")).json()["alerts"]) == len(made)
    checked = (await client.post("/v1/alerts/check", headers=own)).json()
    assert [(row["alert_name"], row["threshold"]) for row in checked["triggered"]] == [
        ("plain", 1),
        ("of one feature", 1),
    ]
    await client.post(f"/v1/alerts/{made['plain']}/top-ups", json={"amount": 1})
    assert [each["name"] for each in (await client.get("/v1/alerts", headers=own)).json()["alerts"]] == [
        "of one feature"
    ]
    keys = (await client.get("/v1/keys")).json()["keys"]
    assert [key["compat"] for key in keys if key["id"] == created["id"]] == ["cogslayer"]
    await problem(client, 422, "POST", "/v1/keys", json={**asked, "compat": "another"})
