"""An organisation's own settings, and keys that decide whose money is spent."""

from typing import Any

import pytest

from core.accounts.key_defaults import ATTRIBUTION
from tests.support.api import EVENT, Client, bearer, problem, send
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
    "body", [{"name": ""}, {"name": "a\nb"}, {"name": "x" * 101}, {"rate_limit_per_minute": 0}, []]
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
