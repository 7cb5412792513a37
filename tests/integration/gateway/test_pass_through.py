"""Calls through the gateway: the provider's answer byte for byte, the caller's attribution, and the cost."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.fake_provider import FakeProviders
from tests.fake_provider.answers import CACHED, INPUT, OUTPUT, chat, gemini, messages
from tests.support.api import Client
from tests.support.gateway import CHAT, MESSAGES, UPSTREAM_KEY, events, gateway, make_provider, provider

GEMINI = {"contents": [{"parts": [{"text": "Hello"}]}]}
GENERATE = "/v1beta/models/gemini-2.0-flash:generateContent"


@pytest.fixture
def providers() -> Iterator[FakeProviders]:
    with FakeProviders() as providers:
        yield providers


@pytest.fixture
async def client(plain_dsn: str, keys: dict[str, str], providers: FakeProviders) -> AsyncIterator[Client]:
    async with gateway(plain_dsn, keys["acme"], providers) as client:
        yield client


@pytest.mark.parametrize("root", ["/gateway/openai", "/gateway"])
async def test_a_call_is_answered_byte_for_byte_and_recorded(
    client: Client, providers: FakeProviders, root: str
) -> None:
    answer = await client.post(f"{root}/v1/chat/completions", json=CHAT, headers={"X-Cost-Feature": "chatbot"})
    assert (answer.status_code, answer.content) == (200, chat(CHAT).chunks[0])
    (event,) = await events(client)
    assert event["event_id"] == event["operation_id"] == answer.headers["x-outlay-call-id"]
    assert (event["provider"], event["model"], event["feature"]) == ("openai", "gpt-4o", "chatbot")
    assert (event["input_tokens"], event["output_tokens"], event["cache_read_tokens"]) == (INPUT, OUTPUT, CACHED)
    assert answer.headers["x-outlay-cost-status"] == event["cost_status"] == "priced"
    assert answer.headers["x-outlay-cost-usd"] == str(event["cost_usd"])
    assert (answer.headers["x-outlay-input-tokens"], answer.headers["x-outlay-attempt"]) == (str(INPUT), "1")
    sent = providers["openai"].requests[-1]
    assert sent["path"] == "/v1/chat/completions"
    assert sent["headers"]["authorization"] == f"Bearer {UPSTREAM_KEY}"


@pytest.mark.parametrize(
    ("path", "body", "provider_name", "whole"),
    [
        ("/v1/messages", MESSAGES, "anthropic", messages(MESSAGES).chunks),
        ("/anthropic/v1/messages", MESSAGES, "anthropic", messages(MESSAGES).chunks),
        (GENERATE, GEMINI, "google", gemini("gemini-2.0-flash", False).chunks),
        ("/google" + GENERATE, GEMINI, "google", gemini("gemini-2.0-flash", False).chunks),
    ],
)
async def test_other_protocols(
    client: Client, path: str, body: dict[str, Any], provider_name: str, whole: list[bytes]
) -> None:
    answer = await client.post(f"/gateway{path}", json=body)
    assert (answer.status_code, answer.content) == (200, b"".join(whole))
    (event,) = await events(client)
    assert (event["provider"], event["output_tokens"]) == (provider_name, OUTPUT)


async def test_a_stream_is_passed_unchanged_and_its_usage_read(client: Client) -> None:
    body = {**MESSAGES, "stream": True}
    answer = await client.post("/gateway/v1/messages", json=body, headers={"X-Cost-User": "u-1"})
    assert answer.content == b"".join(messages(body).chunks)
    (event,) = await events(client)
    assert (event["is_stream"], event["output_tokens"], event["user_id"]) == (True, OUTPUT, "u-1")
    assert answer.headers["x-outlay-call-id"] == event["event_id"]
    assert "x-outlay-cost-usd" not in answer.headers


async def test_a_stream_without_usage_is_estimated(client: Client) -> None:
    body = {**CHAT, "stream": True}
    answer = await client.post("/gateway/v1/chat/completions", json=body)
    assert answer.content == b"".join(chat(body).chunks)
    (event,) = await events(client)
    assert event["cost_status"] == "estimated"


async def test_usage_of_a_stream_is_asked_for_and_taken_out(client: Client, providers: FakeProviders) -> None:
    await make_provider(client, provider("asking", providers["openai"].url, protocol="openai", stream_usage=True))
    body = {**CHAT, "stream": True}
    answer = await client.post("/gateway/asking/v1/chat/completions", json=body)
    assert b'"usage": {' not in answer.content
    assert answer.content.endswith(b"data: [DONE]\n\n")
    (event,) = await events(client)
    assert (event["output_tokens"], event["cost_status"]) == (OUTPUT, "priced")


async def test_the_model_may_name_the_provider(client: Client, providers: FakeProviders) -> None:
    await make_provider(
        client, provider("groq", f"{providers['groq'].url}/openai/v1", protocol="openai", provider="groq")
    )
    body = {**CHAT, "model": "groq/llama-3.3-70b-versatile"}
    answer = await client.post("/gateway/v1/chat/completions", json=body)
    assert answer.status_code == 200, answer.text
    sent = providers["groq"].requests[-1]
    assert sent["path"] == "/openai/v1/chat/completions"
    assert b'"model":"llama-3.3-70b-versatile"' in sent["body"]
    (event,) = await events(client)
    assert (event["provider"], event["model_requested"]) == ("groq", "llama-3.3-70b-versatile")


async def test_nothing_of_ours_is_forwarded(client: Client, providers: FakeProviders, keys: dict[str, str]) -> None:
    key = keys["acme"]
    headers = {"x-api-key": key, "api-key": key, "x-goog-api-key": key, "X-Outlay-Key": key, "Cookie": "a=b"}
    more = {
        "X-Cost-Anything": "1",
        "X-Outlay-Tenant": "t",
        "X-Forwarded-For": "10.0.0.1",
        "Connection": "X-Hop",
        "X-Hop": "1",
    }
    await client.post(
        "/gateway/openai/v1/chat/completions",
        json=CHAT,
        headers={**headers, **more, "Accept-Encoding": "br, gzip;q=0.5", "X-Own": "stays"},
    )
    sent = providers["openai"].requests[-1]["headers"]
    assert not any(key in value for value in sent.values())
    assert sent.keys().isdisjoint(
        {
            "x-api-key",
            "api-key",
            "x-goog-api-key",
            "cookie",
            "x-hop",
            "x-outlay-key",
            "x-forwarded-for",
            "x-cost-anything",
        }
    )
    assert (sent["accept-encoding"], sent["x-own"]) == ("gzip;q=0.5", "stays")


@pytest.mark.parametrize(
    ("protocol", "name", "prefix"),
    [("openai", "authorization", "Bearer "), ("anthropic", "x-api-key", ""), ("google", "x-goog-api-key", "")],
)
async def test_a_callers_own_key(
    client: Client, providers: FakeProviders, keys: dict[str, str], protocol: str, name: str, prefix: str
) -> None:
    body = {"name": "theirs", "protocol": protocol, "base_url": providers[protocol].url, "auth": "caller"}
    await make_provider(client, body)
    path = {"openai": "/v1/chat/completions", "anthropic": "/v1/messages", "google": GENERATE}[protocol]
    sends = {"openai": CHAT, "anthropic": MESSAGES, "google": GEMINI}[protocol]
    headers = {"X-Outlay-Key": keys["acme"], name: f"{prefix}sk-theirs"}
    answer = await client.post(f"/gateway/theirs{path}", json=sends, headers=headers)
    assert answer.status_code == 200, answer.text
    assert providers[protocol].requests[-1]["headers"][name] == f"{prefix}sk-theirs"


async def test_googles_key_in_the_query(client: Client, providers: FakeProviders, keys: dict[str, str]) -> None:
    del client.headers["authorization"]
    answer = await client.post(f"/gateway{GENERATE}?key={keys['acme']}&x=1", json=GEMINI)
    assert answer.status_code == 200, answer.text
    assert providers["google"].requests[-1]["headers"]["x-goog-api-key"] == UPSTREAM_KEY
