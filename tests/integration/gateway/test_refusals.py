"""What the gateway refuses, in the shape that the caller's client understands, and failures of providers."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from core.accounts.admission import allow
from core.accounts.organisations import create_key
from core.db.pool import create_pool
from tests.fake_provider import FakeProviders
from tests.support.api import Client, bearer
from tests.support.gateway import CHAT, MESSAGES, UPSTREAM_KEY, events, gateway, make_provider, provider

CHATS = "/gateway/v1/chat/completions"


@pytest.fixture
def providers() -> Iterator[FakeProviders]:
    with FakeProviders() as providers:
        yield providers


@pytest.fixture
async def client(plain_dsn: str, keys: dict[str, str], providers: FakeProviders) -> AsyncIterator[Client]:
    async with gateway(plain_dsn, keys["acme"], providers) as client:
        yield client


async def test_refusals_have_the_providers_shape(
    client: Client, keys: dict[str, str], providers: FakeProviders
) -> None:
    before = len(providers["openai"].requests)
    for key, status in ((keys["unknown"], 401), (keys["read"], 403)):
        answer = await client.post(CHATS, json=CHAT, headers=bearer(key))
        assert (answer.status_code, answer.json()["error"]["code"]) == (status, answer.headers["x-outlay-error"])
    answer = await client.post("/gateway/v1/messages", json=MESSAGES, headers=bearer(keys["read"]))
    assert (answer.json()["type"], answer.json()["error"]["type"]) == ("error", "permission_error")
    answer = await client.post("/gateway/v1beta/models/m:generateContent", json={}, headers=bearer(keys["read"]))
    assert answer.json()["error"]["status"] == "PERMISSION_DENIED"
    answer = await client.post(CHATS, json=CHAT, headers={"X-Cost-Feature": "x" * 300})
    assert (answer.status_code, "x-cost-feature" in answer.json()["error"]["message"]) == (400, True)
    answer = await client.get("/gateway/openai/v1/organization/users")
    assert answer.status_code == 403
    assert len(providers["openai"].requests) == before


async def test_ledgers_and_organisations_are_apart(client: Client, keys: dict[str, str]) -> None:
    for other in ("test", "globex"):
        for path in (CHATS, "/gateway/openai/v1/chat/completions"):
            answer = await client.post(path, json=CHAT, headers=bearer(keys[other]))
            assert (answer.status_code, answer.headers["x-outlay-error"]) == (404, "provider_not_found")
        assert (await client.get("/v1/providers", headers=bearer(keys[other]))).json()["providers"] == []
        assert (await client.get("/v1/providers/openai", headers=bearer(keys[other]))).status_code == 404


async def test_a_providers_key_is_never_shown(client: Client) -> None:
    listed = await client.get("/v1/providers")
    audit = await client.get("/v1/audit")
    assert UPSTREAM_KEY not in listed.text + audit.text
    assert {each["name"] for each in listed.json()["providers"]} == {"openai", "anthropic", "google"}
    moved = await client.patch("/v1/providers/openai", json={"base_url": "http://127.0.0.2:1"})
    assert moved.status_code == 422
    checked = (await client.post("/v1/providers/openai/check")).json()
    assert checked["status"] == 501, "the fake provider has no list of models"


async def test_what_a_key_may_call_and_decides(client: Client, plain_dsn: str, keys: dict[str, str]) -> None:
    async with await create_pool(plain_dsn) as pool, pool.acquire() as connection:
        org_id = await connection.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
        key = await create_key(
            connection, org_id, "held", ["gateway"], defaults={"team": "growth"}, allowed=allow(None, ["gpt-4o"])
        )
    refused = await client.post(CHATS, json={**CHAT, "model": "o1"}, headers=bearer(key.text))
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "model_not_allowed")
    headers = {**bearer(key.text), "X-Cost-Department": "other"}
    assert (await client.post(CHATS, json=CHAT, headers=headers)).status_code == 200
    (event,) = await events(client)
    assert event["team"] == "growth"
    for method, path in (("GET", "/openai/v1/files/file-1"), ("GET", "/v1/files"), ("POST", "/v1/threads/t/runs")):
        refused = await client.request(method, f"/gateway{path}", headers=bearer(key.text))
        assert (refused.status_code, refused.json()["error"]["code"]) == (403, "stored_objects")
    assert "x-outlay-error" not in (await client.get("/gateway/openai/v1/files", headers=bearer(keys["acme"]))).headers


async def test_retries_and_fallback_are_attempts_of_one_operation(client: Client, providers: FakeProviders) -> None:
    second: dict[str, Any] = provider("second", providers["groq"].url, protocol="openai", provider="groq")
    await make_provider(client, second)
    more = {"max_retries": 1, "fallback": ["second"]}
    await make_provider(client, provider("first", providers["openai"].url, protocol="openai", **more))
    providers["openai"].failures[:] = [503, 503]
    answer = await client.post("/gateway/first/v1/chat/completions", json=CHAT)
    assert (answer.status_code, answer.headers["x-outlay-attempt"]) == (200, "3")
    found = sorted(await events(client, 3), key=lambda event: event["attempt"])
    assert [(event["provider"], event["status_code"]) for event in found] == [
        ("openai", 503),
        ("openai", 503),
        ("groq", 200),
    ]
    assert {event["operation_id"] for event in found} == {answer.headers["x-outlay-call-id"]}
    assert found[-1]["event_id"] == answer.headers["x-outlay-call-id"]


async def test_a_provider_that_is_not_there(client: Client) -> None:
    await make_provider(client, provider("gone", "http://127.0.0.1:1", protocol="openai"))
    answer = await client.post("/gateway/gone/v1/chat/completions", json=CHAT)
    assert (answer.status_code, answer.json()["error"]["code"]) == (502, "upstream_unreachable")
    assert "127.0.0.1" not in answer.text
