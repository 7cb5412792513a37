"""An organisation's own settings, and keys that decide whose money is spent."""

from time import time_ns
from typing import Any

import pytest

from core.accounts.key_defaults import ATTRIBUTION
from tests.support.api import EVENT, Client, bearer, problem, send, serving
from tests.support.otlp import log, logs, span, traces

DEFAULTS = {"team": "growth", "project": "p-7"}


async def made(client: Client, **asked: Any) -> dict[str, str]:
    """Headers with a new key that only sends."""
    answer = await client.post("/v1/keys", json={"name": "n", "scopes": ["ingest"], **asked})
    assert answer.status_code == 201, answer.text
    return bearer(answer.json()["key"])


async def sums(client: Client, by: str) -> dict[str | None, int]:
    rows = (await client.get(f"/v1/costs/summary?group_by={by}")).json()["summary"]
    return {row[by]: row["event_count"] for row in rows}


async def test_an_organisation_is_renamed_by_its_live_admins_alone(client: Client, keys: dict[str, str]) -> None:
    shown = (await client.get("/v1/organisation")).json()
    assert {**shown, "id": 0, "created_at": 0} == {
        "id": 0,
        "created_at": 0,
        "name": "acme",
        "rate_limit_per_minute": None,
        "rate_limit_ceiling": None,
        "raw_retention_days": None,
        "timezone": "UTC",
        "attribution_policy": None,
    }
    changed = await client.patch("/v1/organisation", json={"name": "Acme & Söhne"})
    assert (changed.status_code, changed.json()) == (200, {**shown, "name": "Acme & Söhne"})
    assert (await client.patch("/v1/organisation", json={})).json() == changed.json()
    assert (await client.get("/v1/auth/verify")).json()["org_name"] == "Acme & Söhne"
    for key, status in (("read", 403), ("test", 403), ("globex", 200)):
        answer = await client.patch("/v1/organisation", json={"name": "stolen"}, headers=bearer(keys[key]))
        assert answer.status_code == status
    assert (await client.get("/v1/organisation", headers=bearer(keys["read"]))).json()["name"] == "Acme & Söhne"
    (act,) = (await client.get("/v1/audit?act=organisation.renamed")).json()["acts"]
    assert act["details"] == {"name": "Acme & Söhne", "before": "acme"}


@pytest.mark.parametrize(
    "body",
    [
        {"name": ""},
        {"name": "a\nb"},
        {"name": "x" * 101},
        {"rate_limit_ceiling": 0},
        [],
        {"timezone": "Mars/Olympus"},
        {"timezone": "localtime"},
        {"timezone": ""},
        {"timezone": "../etc/passwd"},
        {"attribution_policy": {}},
        {"attribution_policy": {"require": [], "mode": "warn"}},
        {"attribution_policy": {"require": ["model"], "mode": "warn"}},
        {"attribution_policy": {"require": ["team"], "mode": "ask"}},
        {"attribution_policy": {"require": ["team"] * 12, "mode": "deny"}},
    ],
)
async def test_what_an_organisation_cannot_be_is_refused(client: Client, body: Any) -> None:
    assert (await client.patch("/v1/organisation", json=body)).status_code == 422


async def test_a_keys_defaults_stand_against_what_its_callers_state(client: Client) -> None:
    key = await made(client, defaults=DEFAULTS)
    for headers in (key, {}):
        await send(client, EVENT, {**EVENT, "team": "other", "feature": "chat"}, **headers)
    assert await sums(client, "team") == {"growth": 2, "other": 1, None: 1}
    assert await sums(client, "project") == {"p-7": 2, None: 2}
    assert await sums(client, "feature") == {"chat": 2, None: 2}


async def test_they_hold_for_other_products_clients(client: Client) -> None:
    key = await made(client, defaults=DEFAULTS)
    for path, body in (("/track", EVENT), ("/api/ingest/wrapper", {"reports": [{**EVENT, "tag_department": "other"}]})):
        assert (await client.post(path, json=body, headers=key)).status_code == 202
    assert await sums(client, "team") == {"growth": 2}


async def test_every_attribution_can_be_a_default_and_is_shown(client: Client) -> None:
    every = {name: f"the {name}" for name in ATTRIBUTION}
    key = await made(client, defaults=every)
    await send(client, {**EVENT, **dict.fromkeys(ATTRIBUTION, "stated")}, **key)
    (event,) = (await client.get("/v1/events")).json()["events"]
    assert {name: event[name] for name in ATTRIBUTION} == every
    shown = (await client.get("/v1/keys")).json()["keys"]
    assert [each["defaults"] for each in shown if each["name"] == "n"] == [every]
    assert all(each["defaults"] == {} for each in shown if each["name"] != "n")
    (act,) = [a for a in (await client.get("/v1/audit?act=key.created")).json()["acts"] if a["details"]["name"] == "n"]
    assert act["details"]["defaults"] == every


async def test_a_new_secret_keeps_them(client: Client) -> None:
    answer = await client.post("/v1/keys", json={"name": "n", "scopes": ["ingest"], "defaults": DEFAULTS})
    assert answer.json()["defaults"] == DEFAULTS
    rotated = (await client.post(f"/v1/keys/{answer.json()['id']}/rotate", json={"overlap_seconds": 0})).json()
    assert rotated["defaults"] == DEFAULTS
    await send(client, {**EVENT, "team": "other"}, **bearer(rotated["key"]))
    assert await sums(client, "team") == {"growth": 1}


async def test_they_hold_for_opentelemetry(client: Client) -> None:
    key = await made(client, defaults=DEFAULTS)
    said = {"gen_ai.provider.name": "openai", "gen_ai.request.model": "gpt-4o", "outlay.team": "other"}
    for path, body in (
        ("traces", traces(span(said), span(said, span_id="00f067aa0ba902b7"))),
        ("logs", logs(log("claude_code.api_request", {"model": "claude-sonnet-4-6", "input_tokens": 200}))),
    ):
        headers = {**key, "Content-Type": "application/x-protobuf"}
        answer = await client.post(f"/v1/otlp/v1/{path}", content=body.SerializeToString(), headers=headers)
        assert (answer.status_code, answer.content) == (200, b"")
    assert await sums(client, "team") == {"growth": 3}


async def test_a_retry_by_a_key_with_other_defaults_is_no_conflict(client: Client) -> None:
    event = {**EVENT, "event_id": "e", "team": "stated"}
    for defaults in (DEFAULTS, {"team": "sales", "user_id": "ann"}, {}):
        reply = await send(client, event, **(await made(client, defaults=defaults)))
        assert reply["accepted"] == 1
    assert (await client.get("/v1/events/conflicts")).json()["conflicts"] == []
    assert await sums(client, "team") == {"growth": 1}
    await send(client, {**event, "team": "another"}, **(await made(client, defaults=DEFAULTS)))
    assert [c["event_id"] for c in (await client.get("/v1/events/conflicts")).json()["conflicts"]] == ["e"]


@pytest.mark.parametrize("team", ["", "a\nb", "x" * 257, 7, None])
async def test_what_cannot_be_a_value_is_refused(client: Client, team: Any) -> None:
    body = {"name": "n", "scopes": ["ingest"], "defaults": {"team": team}}
    refused = await problem(client, 422, "POST", "/v1/keys", json=body)
    assert refused["errors"][0]["pointer"].startswith("/defaults")


@pytest.mark.parametrize("defaults", [{"model": "gpt-4o"}, {"session_id": "s"}])
async def test_what_cannot_be_a_default_is_refused(client: Client, defaults: dict[str, Any]) -> None:
    body = {"name": "n", "scopes": ["ingest"], "defaults": defaults}
    refused = await problem(client, 422, "POST", "/v1/keys", json=body)
    assert refused["errors"][0]["pointer"].startswith("/defaults")


async def policy(client: Client, mode: str, *require: str) -> None:
    asked = {"require": list(require), "mode": mode}
    changed = await client.patch("/v1/organisation", json={"attribution_policy": asked})
    assert (changed.status_code, changed.json()["attribution_policy"]) == (200, asked)


LIMITED = {
    "allowed": {"providers": ["OpenAI", "gemini"], "models": ["GPT-4o", "o3-mini-2025-01-31", "gemini-2.0-flash"]}
}


async def test_a_key_sends_events_of_its_models_alone(client: Client) -> None:
    key = await made(client, **LIMITED)
    sent = [
        EVENT,
        {**EVENT, "model": "gpt-4o-2024-08-06"},
        {**EVENT, "model": "gpt-4o-mini"},
        {**EVENT, "model": "o3-mini"},
        {**EVENT, "model": "o3-mini-2025-01-31"},
        {**EVENT, "provider": "gcp.vertex_ai", "model": "gemini-2.0-flash-001"},
        {**EVENT, "provider": "azure", "event_id": "elsewhere"},
        {**EVENT, "provider": "openai", "model": "planner", "operation": "agent"},
        {**EVENT, "model": ""},
    ]
    reply = await send(client, *sent, **key)
    refused = {each["index"]: each["code"] for each in reply["rejected"]}
    assert refused == {
        2: "model_not_allowed",
        3: "model_not_allowed",
        6: "provider_not_allowed",
        8: "invalid_field",
    }
    assert [each["event_id"] for each in reply["rejected"] if each["index"] == 6] == ["elsewhere"]
    assert reply["accepted"] == 5
    assert await sums(client, "model") == {
        "gpt-4o": 1,
        "gpt-4o-2024-08-06": 1,
        "o3-mini-2025-01-31": 1,
        "gemini-2.0-flash-001": 1,
        "planner": 1,
    }


async def test_where_no_event_is_taken_the_rest_of_the_body_is(client: Client) -> None:
    key = await made(client, allowed={"providers": ["anthropic"]})
    body = {"events": [EVENT], "unseen": {"openai": 3}}
    answer = await client.post("/v1/events", json=body, headers=key)
    assert (answer.status_code, answer.json()["accepted"]) == (202, 0)
    assert [each["code"] for each in answer.json()["rejected"]] == ["provider_not_allowed"]


async def test_what_a_key_may_send_is_shown_and_kept_by_a_new_secret(client: Client) -> None:
    answer = (await client.post("/v1/keys", json={"name": "n", "scopes": ["ingest"], **LIMITED})).json()
    known = {"providers": ["google", "openai"], "models": ["gemini-2.0-flash", "gpt-4o", "o3-mini-2025-01-31"]}
    assert answer["allowed"] == known
    shown = {each["name"]: each["allowed"] for each in (await client.get("/v1/keys")).json()["keys"]}
    assert shown.pop("n") == known
    assert set(map(str, shown.values())) == {"None"}
    rotated = (await client.post(f"/v1/keys/{answer['id']}/rotate", json={"overlap_seconds": 0})).json()
    assert rotated["allowed"] == known
    (act,) = [a for a in (await client.get("/v1/audit?act=key.created")).json()["acts"] if a["details"]["name"] == "n"]
    assert act["details"]["allowed"] == known


@pytest.mark.parametrize(
    "allowed", [{}, {"models": []}, {"providers": ["a\nb"]}, {"models": ["x"] * 101}, {"features": ["x"]}, ["gpt-4o"]]
)
async def test_what_cannot_be_allowed_is_refused(client: Client, allowed: Any) -> None:
    body = {"name": "n", "scopes": ["ingest"], "allowed": allowed}
    refused = await problem(client, 422, "POST", "/v1/keys", json=body)
    assert refused["errors"][0]["pointer"].startswith("/allowed")


NOW = str(time_ns())
SPAN = {
    "startTimeUnixNano": NOW,
    "endTimeUnixNano": NOW,
    "traceId": "5b8efff798038103d269b633813fc60c",
    "spanId": "eee19b7ec3c1b174",
    "attributes": [
        {"key": "gen_ai.operation.name", "value": {"stringValue": "chat"}},
        {"key": "gen_ai.provider.name", "value": {"stringValue": "openai"}},
        {"key": "gen_ai.response.model", "value": {"stringValue": "gpt-4o"}},
        {"key": "gen_ai.usage.input_tokens", "value": {"intValue": "1200"}},
    ],
}
SPANS = {"resourceSpans": [{"scopeSpans": [{"spans": [SPAN]}]}]}
WAYS = {
    "/v1/events": {"events": [EVENT]},
    "/track": EVENT,
    "/api/ingest/wrapper": {"reports": [EVENT]},
    "/v1/otlp/v1/traces": SPANS,
}


@pytest.mark.parametrize("path", WAYS)
async def test_every_way_in_refuses_what_is_not_allowed(client: Client, path: str) -> None:
    key = await made(client, allowed={"models": ["o3-mini"]})
    answer = await client.post(path, json=WAYS[path], headers=key)
    assert answer.status_code in (200, 202)
    assert "model_not_allowed" in answer.text
    assert await sums(client, "model") == {}


@pytest.mark.parametrize("path", WAYS)
async def test_every_way_in_refuses_or_names_what_lacks_attribution(client: Client, path: str) -> None:
    key = await made(client, defaults={"team": "growth"})
    await policy(client, "deny", "team", "feature")
    answer = await client.post(path, json=WAYS[path], headers=key)
    assert answer.status_code in (200, 202)
    assert "attribution_required" in answer.text
    assert "`feature`" in answer.text
    assert "`team`" not in answer.text
    assert await sums(client, "team") == {}
    await policy(client, "warn", "team", "feature")
    answer = await client.post(path, json=WAYS[path], headers=key)
    assert "attribution_required" in answer.text
    assert await sums(client, "team") == {"growth": 1}
    await policy(client, "deny", "team")
    other = {**EVENT, "event_id": "other"}
    assert (await send(client, other, **key))["rejected"] == []


async def test_a_warning_names_its_event_and_the_policy_can_be_taken_away(client: Client) -> None:
    await policy(client, "warn", "feature")
    reply = await send(
        client, {**EVENT, "feature": "chat"}, {**EVENT, "event_id": "nobody's"}, {**EVENT, "feature": ""}
    )
    assert (reply["accepted"], reply["rejected"]) == (3, [])
    said = [(each["index"], each["code"]) for each in reply["warnings"]]
    assert said == [(1, "attribution_required"), (2, "attribution_required")]
    assert reply["warnings"][0]["event_id"] == "nobody's"
    assert "`feature`" in reply["warnings"][0]["message"]
    changed = await client.patch("/v1/organisation", json={"attribution_policy": None})
    assert changed.json()["attribution_policy"] is None
    assert (await send(client, EVENT))["warnings"] == []
    acts = (await client.get("/v1/audit?act=organisation.attribution")).json()["acts"]
    wanted = {"require": ["feature"], "mode": "warn"}
    assert [act["details"] for act in acts] == [
        {"policy": None, "before": wanted},
        {"policy": wanted, "before": None},
    ]


async def test_a_policy_is_no_other_organisations(client: Client, keys: dict[str, str]) -> None:
    await policy(client, "deny", "feature")
    assert (await send(client, EVENT, **bearer(keys["globex"])))["accepted"] == 1
    assert (await send(client, EVENT))["accepted"] == 0


async def test_questions_without_a_zone_are_of_the_organisations(client: Client, keys: dict[str, str]) -> None:
    changed = await client.patch("/v1/organisation", json={"timezone": "Asia/Kolkata"})
    assert (changed.status_code, changed.json()["timezone"]) == (200, "Asia/Kolkata")
    await send(client, EVENT)
    for path in ("/v1/costs/timeseries?period=today", "/v1/costs/forecast?period=today"):
        home, stated = [(await client.get(path + more)).json() for more in ("", "&timezone=Asia/Kolkata")]
        assert (home["timezone"], home["start"]) == ("Asia/Kolkata", stated["start"])
        foreign = (await client.get(path, headers=bearer(keys["globex"]))).json()
        assert foreign["timezone"] == "UTC"
        assert (await client.get(f"{path}&timezone=UTC")).json()["start"] == foreign["start"]
    for path in ("/v1/sessions", "/v1/insights", "/v1/savings/realized"):
        home, stated = [
            (await client.get(f"{path}?start=2026-11-01&end=2026-11-02{more}")).json()
            for more in ("", "&timezone=Asia/Kolkata")
        ]
        assert (home.get("start"), home.get("end")) == (stated.get("start"), stated.get("end"))
    assert home["start"] == "2026-10-31T18:30:00Z"
    (act,) = (await client.get("/v1/audit?act=organisation.moved")).json()["acts"]
    assert act["details"] == {"timezone": "Asia/Kolkata", "before": "UTC"}


async def test_budgets_made_without_a_zone_have_the_organisations_and_keep_it(client: Client) -> None:
    await client.patch("/v1/organisation", json={"timezone": "Asia/Kolkata"})
    budget = {"name": "b", "period": "daily", "threshold_usd": 1}
    made = (await client.post("/v1/alerts", json=budget)).json()
    assert made["timezone"] == "Asia/Kolkata"
    assert made["window_start"].endswith("T18:30:00Z")
    assert (await client.post("/v1/alerts", json={**budget, "timezone": "UTC"})).json()["timezone"] == "UTC"
    await client.patch("/v1/organisation", json={"timezone": "Europe/Berlin"})
    changed = (await client.patch(f"/v1/alerts/{made['id']}", json={"name": "c"})).json()
    assert (changed["name"], changed["timezone"]) == ("c", "Asia/Kolkata")


async def test_a_key_without_stated_scopes_sends_and_reads(client: Client) -> None:
    answer = await client.post("/v1/keys", json={"name": "n"})
    assert (answer.status_code, answer.json()["scopes"]) == (201, ["ingest", "read"])


async def test_an_organisation_lowers_its_own_limits_and_no_more(plain_dsn: str, keys: dict[str, str]) -> None:
    settings = {"rate_limit_per_minute": 1_000, "shortest_retention_days": 40, "raw_retention_days": 90}
    async with serving(plain_dsn, keys["acme"], **settings) as client:

        async def ask(status: int, **changes: Any) -> dict[str, Any]:
            answer = await client.patch("/v1/organisation", json=changes)
            assert answer.status_code == status, answer.text
            found: dict[str, Any] = answer.json()
            return found

        assert (await ask(200, rate_limit_per_minute=2, raw_retention_days=40))["raw_retention_days"] == 40
        for number in (1, 2):
            await send(client, {**EVENT, "event_id": f"e{number}"})
        assert (await client.post("/v1/events", json={"events": [EVENT]})).status_code == 429
        for field, bad in (("rate_limit_per_minute", (0, 1_001, -1)), ("raw_retention_days", (36, 39, 91))):
            for value in bad:
                await ask(422, **{field: value})
        shown = await ask(200, rate_limit_per_minute=None, raw_retention_days=None)
        assert (shown["rate_limit_per_minute"], shown["raw_retention_days"]) == (None, None)
        acts = (await client.get("/v1/audit?act=organisation.limited,organisation.retention")).json()["acts"]
        assert len(acts) == 4


async def test_retention_is_the_operators_unless_it_says_otherwise(client: Client) -> None:
    answer = await client.patch("/v1/organisation", json={"raw_retention_days": 60})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/raw_retention_days")
