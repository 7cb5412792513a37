"""The bodies of a published client, as it sends them: the right money, and a reply that names unknown fields."""

from typing import Any

import pytest

from tests.support.api import Client, problem, send

CLAUDE = {
    "provider": "anthropic",
    "model": "claude-sonnet-4-6",
    "prompt_tokens": 200,
    "completion_tokens": 350,
    "total_tokens": 550,
    "cached_tokens": 1000,
    "cost_usd": 0.005849999999999999,
    "api_type": "messages",
    "extra": {"cache_creation_input_tokens": 500},
}
GPT = {"provider": "openai", "model": "gpt-4o", "prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
AUDIO = {**GPT, "is_stream": False, "environment": ""}
UNKNOWN = {"provider": "openai", "model": "my-llama-70b", "prompt_tokens": 1200, "completion_tokens": 350}
DEDUP = {"optimization": "response_dedup", "saved_usd": 0.0065, "skipped": True}


async def landed(client: Client, event: dict[str, Any]) -> dict[str, Any]:
    assert (await send(client, {"event_id": "e", **event}))["accepted"] == 1
    (found,) = (await client.get("/v1/events")).json()["events"]
    return dict(found)


@pytest.mark.parametrize(
    ("event", "cost", "status", "reason"),
    [
        (CLAUDE, 0.008025, "estimated", "cache_write_ttl_unknown"),
        ({**CLAUDE, "extra": {}}, 0.00615, "priced", None),
        ({**CLAUDE, "extra": {}, "prompt_tokens": 5000, "total_tokens": 5350}, 0.02055, "priced", None),
        ({**CLAUDE, "extra": {}, "total_tokens": 1}, 0.00615, "estimated", "usage_inconsistent"),
        ({**GPT, "cost_usd": 0.0, "is_stream": True}, None, "unpriced", "no_usage"),
        ({**GPT, "cost_usd": 0.0, "extra": DEDUP}, 0, "priced", None),
        ({**GPT, "cost_usd": 0, "cost_source": "provider"}, 0, "reported", None),
        ({**UNKNOWN, "cost_usd": 0.0}, None, "unpriced", "unknown_model"),
        ({**UNKNOWN, "cost_usd": 0.5}, 0.5, "estimated", "sender"),
        ({**UNKNOWN, "cost_usd": 0.0, "cost_source": "registered"}, 0, "estimated", "registered"),
    ],
)
async def test_its_events_cost_what_is_right(
    client: Client, event: dict[str, Any], cost: float | None, status: str, reason: str | None
) -> None:
    found = await landed(client, event)
    assert (found["cost_usd"], found["cost_status"], found["cost_reason"]) == (cost, status, reason)
    assert found["cost_reported_usd"] == event.get("cost_usd")
    estimate = (await client.post("/v1/estimate", json=event)).json()
    assert (estimate["cost_usd"], estimate["cost_status"], estimate["reason"]) == (cost, status, reason)
    assert (await client.get("/v1/events/e/receipt")).json()["cost_usd"] == cost


@pytest.mark.parametrize(
    ("api_type", "operation"),
    [
        ("messages", "chat"),
        ("generate", "chat"),
        ("transcription", "audio"),
        ("translation", "audio"),
        ("speech", "audio"),
        ("chat", "chat"),
        ("telepathy", "other"),
    ],
)
async def test_its_words_are_understood(client: Client, api_type: str, operation: str) -> None:
    event = {**AUDIO, "model": "whisper-1", "audio_input_tokens": 3000, "cost_usd": 0.006, "api_type": api_type}
    assert (await landed(client, event))["operation"] == operation


async def test_its_savings_are_seen(client: Client) -> None:
    await landed(client, {**GPT, "cost_usd": 0.0, "extra": DEDUP})
    assert (await client.get("/v1/costs/summary")).json()["summary"][0]["saved_usd"] == 0.0065


async def test_the_reply_names_what_nobody_knows(client: Client) -> None:
    odd = {**UNKNOWN, "n_choices": 1, "input_token": 3, "api_type": "telepathy", "cost_source": "oracle"}
    reply = await send(client, odd, odd, {**UNKNOWN, "n_choices": 1})
    assert (reply["accepted"], reply["unknown_fields"]) == (3, 5)
    assert reply["unknown"] == {"n_choices": 3, "input_token": 2}
    assert reply["hints"] == ["`input_token` is not known: did you mean `input_tokens`?"]
    assert reply["unknown_values"] == {"operation": {"telepathy": 2}, "cost_source": {"oracle": 2}}
    reply = await send(client, UNKNOWN)
    assert [reply[name] for name in ("unknown_fields", "unknown", "hints", "unknown_values")] == [0, {}, [], {}]


async def test_the_names_in_a_reply_are_bounded(client: Client) -> None:
    many = {f"{'x' * 90}{number}": 1 for number in range(100)} | {"a\u0000b": 1}
    reply = await send(client, {**UNKNOWN, **many}, *({**UNKNOWN, "operation": f"o{n}" * 90} for n in range(100)))
    assert reply["unknown_fields"] == 101
    assert len(reply["unknown"]) <= 20
    assert max(map(len, reply["unknown"])) <= 64
    assert len(reply["unknown_values"]["operation"]) <= 20
    assert max(map(len, reply["unknown_values"]["operation"])) <= 64


async def test_a_misspelt_field_is_not_free(client: Client) -> None:
    bad = {"provider": "openai", "model": "gpt-4o", "input_token": 1200}
    refused = await problem(client, 400, "POST", "/v1/events", json={"events": [bad]})
    assert refused["errors"][0]["pointer"] == "/events/0/input_token"
    assert "`input_tokens`" in refused["errors"][0]["detail"]
    reply = await send(client, bad, {**bad, "output_tokens": 350}, {**bad, "status_code": 500})
    assert (reply["accepted"], [each["code"] for each in reply["rejected"]]) == (2, ["unknown_field"])
    assert reply["unknown"] == {"input_token": 2}


@pytest.mark.parametrize(
    ("timestamp", "cost"),
    [
        ("2026-03-12T23:59:59.9999999Z", 3),
        (1773359999.9999998, 3),
        ("2026-03-13T00:00:00.0000001Z", 1.5),
        (1773360000.0000002, 1.5),
    ],
)
async def test_a_time_belongs_to_its_own_day(client: Client, timestamp: str | float, cost: float) -> None:
    call = {"provider": "anthropic", "model": "claude-opus-4-6", "input_tokens": 300_000, "timestamp": timestamp}
    assert (await client.post("/v1/estimate", json=call)).json()["cost_usd"] == cost
