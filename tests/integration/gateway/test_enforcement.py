"""Budgets in the path of calls: every decision, what the caller is told, and what the ledger has."""

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.fake_provider import FakeProviders
from tests.fake_provider.answers import INPUT, OUTPUT
from tests.support.api import Client
from tests.support.gateway import CHAT, MESSAGES, events, gateway
from tests.support.waiting import eventually

GEMINI = {"contents": [{"parts": [{"text": "Hello"}]}], "generationConfig": {"maxOutputTokens": 2_000}}
GENERATE = "/gateway/v1beta/models/gemini-2.5-pro:generateContent"
OPENAI = "/gateway/v1/chat/completions"
ANTHROPIC = "/gateway/v1/messages"
CAPPED = {**CHAT, "max_tokens": 1_000}
"""Holds 0.01 USD and little more; costs 0.00625 and is answered with 350 tokens."""


@pytest.fixture
def providers() -> Iterator[FakeProviders]:
    with FakeProviders() as providers:
        yield providers


@pytest.fixture
async def client(plain_dsn: str, keys: dict[str, str], providers: FakeProviders) -> AsyncIterator[Client]:
    async with gateway(plain_dsn, keys["acme"], providers) as client:
        yield client


async def make(client: Client, **given: Any) -> Any:
    """A daily budget of the given kind, once the gateway knows it. Returns its id."""
    body = {"name": "limit", "period": "daily", "threshold_usd": 1, "enforce": "block", **given}
    answer = await client.post("/v1/alerts", json=body)
    assert answer.status_code == 201, answer.text
    enforcement = client._transport.app.state.gateway.enforcement  # type: ignore[attr-defined]
    id_ = str(answer.json()["id"])

    def is_known() -> bool:
        return any(str(budget.id) == id_ for budget in enforcement.gate.budgets._budgets.values())

    await eventually(is_known)
    return id_


def part(answer: Any, name: str) -> str:
    """Of `X-Outlay-Budget`."""
    pairs = [each.partition("=") for each in str(answer.headers["x-outlay-budget"]).split("; ")]
    return next(value for known, _, value in pairs if known == name)


async def test_a_call_with_room_is_held_settled_and_spent(client: Client) -> None:
    id_ = await make(client)
    answer = await client.post(OPENAI, json=CAPPED)
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "allow")
    assert answer.headers["x-outlay-budget"].startswith(f"{id_}; spent=0; reserved=0.01")
    assert (part(answer, "limit"), part(answer, "window_end")[-10:]) == ("1", "T00:00:00Z")
    (event,) = await events(client)
    call = (await client.get(f"/v1/calls/{answer.headers['x-outlay-call-id']}")).json()
    assert (call["state"], call["decision"], call["event"]["event_id"]) == ("settled", "allow", event["event_id"])
    assert call["cost_usd"] == event["cost_usd"]
    (budget,) = (await client.get("/v1/alerts")).json()["alerts"]
    assert budget["reserved_usd"] == 0


@pytest.mark.parametrize(
    ("path", "body", "shape"),
    [
        (OPENAI, {**CHAT, "max_tokens": 200_000}, "openai"),
        ("/gateway/v1/responses", {"model": "gpt-4o", "input": "Hi", "max_output_tokens": 200_000}, "openai"),
        (ANTHROPIC, {**MESSAGES, "max_tokens": 100_000}, "anthropic"),
        (GENERATE, {**GEMINI, "generationConfig": {"maxOutputTokens": 150_000}}, "google"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
async def test_without_room_the_provider_is_not_asked(
    client: Client, providers: FakeProviders, path: str, body: dict[str, Any], shape: str, stream: bool
) -> None:
    await make(client, name="support bot")
    if stream and shape == "google":
        path = path.replace(":generateContent", ":streamGenerateContent")
    elif stream:
        body = {**body, "stream": True}
    answer = await client.post(path, json=body)
    assert answer.status_code == 429
    error = answer.json()["error"]
    if shape == "openai":
        assert (error["type"], error["code"], error["param"]) == ("insufficient_quota", "budget_exceeded", None)
    elif shape == "anthropic":
        assert (answer.json()["type"], error["type"]) == ("error", "rate_limit_error")
    else:
        assert (error["code"], error["status"]) == (429, "RESOURCE_EXHAUSTED")
    for told in ("support bot", "spent 0", "reserved 0", "limit 1 USD", "T00:00:00Z"):
        assert told in error["message"]
    assert (answer.headers["x-outlay-decision"], answer.headers["x-outlay-error"]) == ("block", "budget_exceeded")
    assert "retry-after" not in answer.headers, "it never fits"
    assert answer.headers["x-should-retry"] == "false"
    assert "x-outlay-call-id" in answer.headers
    assert not [r for r in providers[shape].requests if "chat" in r["path"] or "messages" in r["path"]]
    assert (await client.get("/v1/calls")).json()["calls"] == []


async def test_one_that_would_fit_tomorrow_is_told_when(client: Client) -> None:
    await make(client, threshold_usd="0.015")
    assert (await client.post(OPENAI, json=CAPPED)).status_code == 200
    answer = await client.post(OPENAI, json=CAPPED)
    assert (answer.status_code, answer.headers["x-should-retry"]) == (429, "false")
    assert 60 < int(answer.headers["retry-after"]) <= 86_400
    assert part(answer, "spent") != "0" or part(answer, "reserved") != "0"


async def test_a_warning_passes(client: Client) -> None:
    await make(client, enforce="warn", threshold_usd="0.001")
    answer = await client.post(OPENAI, json=CAPPED)
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "warn")


async def test_a_shadow_decides_and_passes(client: Client) -> None:
    await make(client, shadow=True, threshold_usd="0.001")
    answer = await client.post(OPENAI, json=CAPPED)
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "allow")


@pytest.mark.parametrize("stream", [False, True])
async def test_a_cheaper_model_goes_on(client: Client, providers: FakeProviders, stream: bool) -> None:
    await make(client, enforce="degrade", threshold_usd="0.01", degrade_to={"gpt-4o": "gpt-4o-mini"})
    raw = b'{ "model" : "gpt-4o", "max_tokens":1000, "messages":[{"role":"user","content":"gpt-4o?"}]'
    raw += b', "stream": true}' if stream else b"}"
    answer = await client.post(OPENAI, content=raw, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "degrade")
    assert answer.headers["x-outlay-model"] == "gpt-4o-mini"
    sent = providers["openai"].requests[-1]["body"]
    expected = raw.replace(b'"gpt-4o",', b'"gpt-4o-mini",')
    assert sent == (expected.replace(b"{", b'{"stream_options":{"include_usage":true},', 1) if stream else expected)
    (event,) = await events(client)
    assert (event["model_requested"], event["model"]) == ("gpt-4o", "gpt-4o-mini")
    assert event["saving_technique"] == "degrade"
    assert event["output_tokens"] == OUTPUT
    if not stream:
        assert answer.headers["x-outlay-saved-usd"] == str(event["saved_usd"])
    assert 0 < event["saved_usd"] < 0.01


async def test_a_cheaper_model_in_the_path(client: Client, providers: FakeProviders) -> None:
    await make(client, enforce="degrade", threshold_usd="0.01", degrade_to={"*": "gemini-2.5-flash-lite"})
    answer = await client.post(GENERATE, json=GEMINI)
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "degrade"), answer.text
    assert providers["google"].requests[-1]["path"].endswith("/models/gemini-2.5-flash-lite:generateContent")
    (event,) = await events(client)
    assert (event["model_requested"], event["model"]) == ("gemini-2.5-pro", "gemini-2.5-flash-lite")


async def test_an_agent_that_writes_is_never_degraded(client: Client) -> None:
    await make(client, enforce="degrade", threshold_usd="0.01", degrade_to={"*": "gpt-4o-mini"})
    tool = {"type": "function", "function": {"name": "send_email", "parameters": {}}}
    answer = await client.post(OPENAI, json={**CAPPED, "tools": [tool]})
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (429, "block")
    reads = {"type": "function", "function": {"name": "find_email", "parameters": {}}}
    answer = await client.post(OPENAI, json={**CAPPED, "tools": [reads]})
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "degrade")


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        (OPENAI, {**CHAT, "max_tokens": 1_000}, "max_tokens"),
        (OPENAI, CHAT, "max_completion_tokens"),
        ("/gateway/v1/responses", {"model": "gpt-4o", "input": "Hi"}, "max_output_tokens"),
        (ANTHROPIC, {**MESSAGES, "max_tokens": 1_000}, "max_tokens"),
    ],
)
async def test_the_cap_is_lowered_to_what_is_left(
    client: Client, providers: FakeProviders, path: str, body: dict[str, Any], field: str
) -> None:
    await make(client, clamp=True, threshold_usd="0.005")
    answer = await client.post(path, json=body)
    assert (answer.status_code, answer.headers["x-outlay-decision"]) == (200, "allow"), answer.text
    sent = providers["anthropic" if path == ANTHROPIC else "openai"].requests[-1]["body"]
    cap = json.loads(sent)[field]
    assert answer.headers["x-outlay-clamped"] == str(cap)
    assert 16 <= cap < 600
    assert {**json.loads(sent), field: 0} == {**body, field: 0}


async def test_the_cap_of_a_google_request(client: Client, providers: FakeProviders) -> None:
    await make(client, clamp=True, threshold_usd="0.005")
    answer = await client.post(GENERATE, json=GEMINI)
    assert answer.status_code == 200, answer.text
    cap = answer.headers["x-outlay-clamped"].encode()
    assert b'"maxOutputTokens":%b' % cap in providers["google"].requests[-1]["body"].replace(b" ", b"")


async def test_a_cap_is_never_below_what_the_model_thinks(client: Client) -> None:
    await make(client, clamp=True, threshold_usd="0.005")
    body = {**MESSAGES, "max_tokens": 2_000, "thinking": {"type": "enabled", "budget_tokens": 1_024}}
    assert (await client.post(ANTHROPIC, json=body)).status_code == 429


async def test_one_call_costs_at_most(client: Client) -> None:
    await make(client, max_per_call_usd="0.005")
    answer = await client.post(OPENAI, json=CAPPED)
    assert (answer.status_code, "retry-after" in answer.headers) == (429, False)
    assert "one may cost 0.005" in answer.json()["error"]["message"]


async def test_a_model_without_a_price(client: Client) -> None:
    id_ = await make(client)
    body = {**CAPPED, "model": "of-nobody"}
    answer = await client.post(OPENAI, json=body)
    assert answer.status_code == 429
    assert "of-nobody has no price" in answer.json()["error"]["message"]
    assert (await client.patch(f"/v1/alerts/{id_}", json={"unknown_cost_usd": "0.4"})).status_code == 200

    async def passes() -> bool:
        return (await client.post(OPENAI, json=body)).status_code == 200

    await eventually(passes)
    assert (await client.post(OPENAI, json=body)).status_code == 200
    answer = await client.post(OPENAI, json=body)
    assert answer.status_code == 429
    assert "0.8" in answer.json()["error"]["message"]


async def test_what_cannot_be_read(client: Client, providers: FakeProviders) -> None:
    """Unknown paths, forms and batches are budgeted like a model without a price; JSON that is none is refused."""
    form: dict[str, Any] = {"files": {"file": ("a.wav", b"RIFF")}, "data": {"model": "whisper-1"}}
    paths = ("/gateway/openai/v1/unknown/things", "/gateway/openai/v1/batches")
    assert (await client.post(paths[0], json={"model": "gpt-4o"})).status_code == 404, "is passed"
    id_ = await make(client)
    for path in paths:
        answer = await client.post(path, json={"model": "gpt-4o"})
        assert answer.status_code == 429, path
        assert "cannot be read" in answer.json()["error"]["message"]
    assert (await client.post("/gateway/openai/v1/audio/transcriptions", **form)).status_code == 429
    answer = await client.post(OPENAI, content=b"no json", headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["x-outlay-error"]) == (400, "unreadable_body")
    assert (await client.post("/gateway/v1/messages/count_tokens", json=MESSAGES)).status_code == 404, "is passed"
    assert (
        await client.post("/gateway/openai/v1/embeddings", json={"model": "text-embedding-3-small", "input": "x"})
    ).is_success
    assert (await client.patch(f"/v1/alerts/{id_}", json={"unknown_cost_usd": "0.6"})).status_code == 200

    async def passes() -> bool:
        return (await client.post("/gateway/openai/v1/audio/transcriptions", **form)).is_success

    await eventually(passes)
    assert (await client.post(paths[0], json={"model": "gpt-4o"})).status_code == 429, "0.6 are spent"


async def test_a_run_is_stopped_and_no_other(client: Client) -> None:
    await make(client, period="run", each="run_id", threshold_usd="0.015")
    for run, status in (("a", 200), ("a", 429), ("b", 200)):
        answer = await client.post(OPENAI, json=CAPPED, headers={"X-Cost-Run-ID": run})
        assert answer.status_code == status
        assert "retry-after" not in answer.headers


async def test_a_key_decides_whose_budget_it_is(client: Client) -> None:
    body = {"name": "k", "scopes": ["gateway"], "defaults": {"team": "a"}}
    key = (await client.post("/v1/keys", json=body)).json()["key"]
    await make(client, filter={"team": "a"}, threshold_usd="0.005")
    headers = {"Authorization": f"Bearer {key}", "X-Cost-Department": "b"}
    assert (await client.post(OPENAI, json=CAPPED, headers=headers)).status_code == 429
    assert (await client.post(OPENAI, json=CAPPED, headers={"X-Cost-Department": "b"})).status_code == 200


async def test_a_call_that_fails_holds_nothing(client: Client, providers: FakeProviders) -> None:
    await make(client, threshold_usd="0.015")
    providers["openai"].failures = [500, 400]
    for status in (500, 400):
        assert (await client.post(OPENAI, json=CAPPED)).status_code == status
    assert (await client.post(OPENAI, json=CAPPED)).status_code == 200


async def test_each_attempt_asks_again(client: Client, providers: FakeProviders) -> None:
    await make(client, threshold_usd="0.015")
    assert (await client.patch("/v1/providers/openai", json={"max_retries": 2})).status_code == 200

    async def is_tried_again() -> bool:
        providers["openai"].failures = [503, 503]
        answer = await client.post(OPENAI, json={**CAPPED, "model": "gpt-4o-mini"})
        return answer.status_code == 200 and answer.headers["x-outlay-attempt"] == "3"

    await eventually(is_tried_again)
    calls = (await client.get("/v1/calls")).json()["calls"]
    assert calls == [], "failed attempts hold nothing"


@pytest.mark.parametrize("stream", [{"stream": True}, {"stream": True, "stream_options": {"include_usage": False}}])
async def test_a_stream_is_asked_for_its_usage_where_a_budget_stops(client: Client, stream: dict[str, Any]) -> None:
    await make(client)
    answer = await client.post(OPENAI, json={**CAPPED, **stream})
    assert answer.status_code == 200
    assert b'"usage": {' not in answer.content
    (event,) = await events(client)
    if len(stream) == 1:
        assert (event["input_tokens"], event["output_tokens"], event["cost_status"]) == (INPUT, OUTPUT, "priced")
    else:
        assert (event["output_tokens"], event["cost_status"]) == (1_000, "estimated"), "what was held"


async def test_a_stream_is_cut_off(client: Client) -> None:
    """Its first answers teach that this feature needs few tokens; the next one needs more."""
    await make(client, cut_off=True)
    client._transport.app.state.gateway.learned.caps.of = lambda *_: 3  # type: ignore[attr-defined]
    answer = await client.post(OPENAI, json={**CHAT, "stream": True})
    assert answer.status_code == 200
    assert b"words" not in answer.content
    assert b'"finish_reason": "length"' in answer.content
    assert answer.content.endswith(b"data: [DONE]\n\n")
    (event,) = await events(client)
    assert (event["finish_reason"], event["cost_status"]) == ("length", "estimated")
    assert "cut_off" in event["cost_reason"]
    assert event["output_tokens"] in (5, OUTPUT), "what was shown, or all where the provider's end came with it"
