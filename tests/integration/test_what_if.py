"""What-if over HTTP: amounts worked out by hand from the prices in force, to the digit."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.support.api import Client, problem, send
from tests.support.prices import discounted

AT = (datetime.now(UTC) - timedelta(hours=3)).isoformat()
# USD per million tokens: gpt-4o 2.5, cached 1.25, output 10; gpt-4o-mini 0.15, 0.075, 0.6 (and half of it in batches).
CALL = {"provider": "openai", "model": "gpt-4o", "timestamp": AT, "input_tokens": 1_001, "output_tokens": 10}


async def what_if(client: Client, **asked: Any) -> dict[str, Any]:
    answer = await client.post("/v1/whatif", json=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json(parse_float=Decimal)
    difference = found["hypothetical_usd"] - found["actual_usd"]
    assert found["difference_usd"] == difference == sum(model["difference_usd"] for model in found["by_model"])
    for name in ("actual_usd", "hypothetical_usd", "event_count"):
        assert found[name] == sum(model[name] for model in found["by_model"])
    return found


async def test_another_model(client: Client) -> None:
    await send(
        client,
        *(CALL for _ in range(3)),
        {**CALL, "model": "gpt-4o-2024-08-06", "cache_read_tokens": 400},
        {**CALL, "model": "gpt-4o-mini"},
        {**CALL, "model": "nobody-knows-it"},
    )
    found = await what_if(client, model_overrides={"gpt-4o": "gpt-4o-mini"})
    by = {
        (m["model"], m["to_model"]): (m["event_count"], m["actual_usd"], m["hypothetical_usd"])
        for m in found["by_model"]
    }
    each, small = Decimal("0.0026025"), Decimal("0.00015615")
    assert by == {
        ("gpt-4o", "gpt-4o-mini"): (3, 3 * each, 3 * small),
        # 601 × 2.5 + 400 × 1.25 + 10 × 10; 601 × 0.15 + 400 × 0.075 + 10 × 0.6
        ("gpt-4o-2024-08-06", "gpt-4o-mini"): (1, Decimal("0.0021025"), Decimal("0.00012615")),
        ("gpt-4o-mini", "gpt-4o-mini"): (1, small, small),
    }
    assert [(n["model"], n["reason"], n["event_count"]) for n in found["not_compared"]] == [
        ("nobody-knows-it", "unpriced", 1)
    ]
    assert found["price_version"] >= 1
    other = {"gpt-4o": {"provider": "anthropic", "model": "claude-haiku-4-5"}}
    found = await what_if(client, model_overrides=other, filter={"model": "gpt-4o"})
    (row,) = found["by_model"]
    assert (row["to_provider"], row["hypothetical_usd"]) == ("anthropic", 3 * Decimal("0.001051"))  # 1 and 5
    key = await what_if(client, model_overrides={"openai/gpt-4o": "gpt-4o-mini"}, filter={"model": ["gpt-4o"]})
    assert key["hypothetical_usd"] == 3 * small
    stays = await what_if(client, model_overrides={"azure/gpt-4o": "gpt-4o-mini"}, filter={"model": ["gpt-4o"]})
    assert stays["difference_usd"] == 0
    assert any("'azure/gpt-4o'" in text for text in stays["assumptions"])


async def test_caches(client: Client) -> None:
    claude = {**CALL, "provider": "anthropic", "model": "claude-sonnet-4-5"}
    await send(
        client, {**CALL, "input_tokens": 1_003, "cache_read_tokens": 2}, {**claude, "cache_write_5m_tokens": 1_000}
    )
    of = {"filter": {"provider": "openai"}}
    for rate, reads in ((0, 0), (0.5, 501), (0.999, 1_001), (1, 1_003)):
        found = await what_if(client, cache_rate=rate, **of)
        million = Decimal("2.5") * (1_003 - reads) + Decimal("1.25") * reads + 100
        assert found["hypothetical_usd"] == million / 1_000_000, rate
    of = {"filter": {"provider": "anthropic"}}
    # 1 input × 3 + 1,000 writes × 3.75 or 6 + 10 output × 15
    assert (await what_if(client, cache_ttl="1h", **of))["hypothetical_usd"] == Decimal("0.006153")
    assert (await what_if(client, cache_ttl="5m", **of))["difference_usd"] == 0
    found = await what_if(client, cache_rate=1, **of)
    assert found["hypothetical_usd"] == Decimal("0.0039003")  # 1 read × 0.3; the writes stay


async def test_batches_tiers_and_discounts(client: Client) -> None:
    await send(client, CALL, {**CALL, "model": "gpt-4o-mini"})
    half = await what_if(client, discount=0.125, filter={"model": "gpt-4o"})
    assert half["hypothetical_usd"] == Decimal("0.0026025") * Decimal("0.875")
    batch = await what_if(client, is_batch=True, filter={"model": "gpt-4o-mini"})
    assert batch["hypothetical_usd"] <= Decimal("0.00015615")
    odd = await what_if(client, service_tier="nobody-has-it", filter={"model": "gpt-4o"})
    assert (odd["difference_usd"], len([t for t in odd["assumptions"] if "service tier" in t])) == (0, 1)
    await discounted(client, 10)
    mine = await what_if(client, model_overrides={"gpt-4o": "gpt-4o-mini"}, filter={"model": "gpt-4o"})
    assert mine["hypothetical_usd"] == Decimal("0.00015615") * Decimal("0.9")
    assert mine["actual_usd"] == Decimal("0.0026025")


async def test_what_cannot_be_compared(client: Client) -> None:
    await send(
        client,
        {**CALL, "input_tokens": 300_000},
        {**CALL, "audio_input_tokens": 10},
        {**CALL, "cost_usd": 7, "cost_source": "provider"},
        {**CALL, "provider": "x", "model": "own", "cost_usd": 5, "cost_source": "provider"},
        {"provider": "openai", "model": "gpt-4o", "timestamp": AT, "error_type": "refused", "input_tokens": 0},
    )
    found = await what_if(client, model_overrides={"gpt-4o": "gpt-4o-mini"})
    assert {(n["model"], n["reason"], n["event_count"]) for n in found["not_compared"]} == {
        ("gpt-4o", "context_window", 1),
        ("gpt-4o", "modality", 1),
    }
    # The provider's 7 USD become the price book's; the 5 USD of a model that stays are in both sums.
    assert (found["event_count"], found["actual_usd"]) == (3, 12)
    assert found["hypothetical_usd"] == 5 + Decimal("0.00015615")
    stays = await what_if(client, cache_rate=1, filter={"provider": "x"})
    assert (stays["actual_usd"], stays["hypothetical_usd"]) == (5, 5)
    unknown = await problem(
        client,
        422,
        "POST",
        "/v1/whatif",
        json={"model_overrides": {"gpt-4o": "no-such"}, "filter": {"provider": "openai"}},
    )
    assert unknown["code"] == "unknown_model"
    mixed = await what_if(client, model_overrides={"gpt-4o": "no-such"})
    assert (mixed["event_count"], {n["reason"] for n in mixed["not_compared"]}) == (1, {"unknown_model"})


async def test_replays_are_of_all_calls(client: Client) -> None:
    await send(
        client,
        {**CALL, "session_id": "s", "run_id": "r"},
        {**CALL, "session_id": "s", "run_id": "child", "parent_run_id": "r"},
        {**CALL, "run_id": "other"},
    )
    for path in ("sessions/s", "runs/r"):
        answer = await client.post(f"/v1/{path}/replay", json={"model_overrides": {"gpt-4o": "gpt-4o-mini"}})
        found = answer.json(parse_float=Decimal)
        assert (found["event_count"], found["hypothetical_usd"]) == (2, 2 * Decimal("0.00015615"))
    assert (await client.post("/v1/sessions/x/replay", json={"discount": 0})).status_code == 404


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, None),
        ({"model_overrides": {}}, "/model_overrides"),
        ({"cache_rate": 1.5}, "/cache_rate"),
        ({"cache_rate": -0.1}, "/cache_rate"),
        ({"cache_ttl": "2h"}, "/cache_ttl"),
        ({"discount": 2}, "/discount"),
        ({"is_batch": "yes"}, "/is_batch"),
        ({"discount": 0, "colour": "red"}, "/colour"),
        ({"discount": 0, "filter": {"colour": "red"}}, "/filter"),
        ({"discount": 0, "filter": {"status": "odd"}}, "status"),
        ({"discount": 0, "filter": {"feature": []}}, None),
        ({"discount": 0, "start": "2026-11-02T00:00:00Z", "end": "2026-11-01T00:00:00Z"}, "/end"),
    ],
)
async def test_what_is_wrong_is_named(client: Client, body: dict[str, Any], pointer: str | None) -> None:
    found = await problem(client, 422, "POST", "/v1/whatif", json=body)
    if pointer is not None:
        assert found["errors"][0]["pointer"] == pointer
