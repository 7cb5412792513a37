"""The estimated cost of a call, which leaves nothing behind."""

import asyncio
from typing import Any

import pytest

from tests.support.api import EVENT, Client, problem
from tests.support.prices import changes
from tests.support.waiting import PATIENCE_SECONDS


async def test_an_estimate_is_what_the_event_will_cost(client: Client) -> None:
    discount = {"provider": "openai", "effective_from": "2026-06-01T00:00:00Z", "percent": 12.5}
    proposal = (await client.post("/v1/prices", json=changes(discounts=[discount]))).json()
    await client.post(f"/v1/prices/{proposal['id']}/apply")
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not (await client.post("/v1/estimate", json=EVENT)).json()["discount"]:
            await asyncio.sleep(0.1)
    call = {**EVENT, "cache_read_tokens": 400, "units": {"web_search": 2}, "is_batch": True}
    estimate = (await client.post("/v1/estimate", json=call)).json()
    assert (await client.get("/v1/costs/summary")).json()["event_count"] == 0
    await client.post("/v1/events", json={"events": [{**call, "event_id": "sent"}]})
    receipt = (await client.get("/v1/events/sent/receipt")).json()
    shared = ["cost_usd", "list_cost_usd", "cost_status", "reason", "line_items", "price", "match"]
    shared += ["conditions", "discount"]
    assert {name: estimate[name] for name in shared} == {name: receipt[name] for name in shared}
    assert (estimate["conditions"], estimate["discount"]["percent"]) == (["batch"], 12.5)
    assert [line["class"] for line in estimate["line_items"]] == ["input", "cache_read", "output", "web_search"]


async def test_an_estimate_of_another_day_has_that_days_price(client: Client) -> None:
    call = {"provider": "anthropic", "model": "claude-opus-4-6", "input_tokens": 300_000}
    before = (await client.post("/v1/estimate", json={**call, "timestamp": "2026-03-12T23:59:59Z"})).json()
    after = (await client.post("/v1/estimate", json={**call, "timestamp": "2026-03-13T00:00:00Z"})).json()
    assert (before["cost_usd"], before["line_items"][0]["above_tokens"]) == (3, 200_000)
    assert (after["cost_usd"], after["line_items"][0]["above_tokens"]) == (1.5, None)


async def test_an_unknown_model_has_no_estimate(client: Client) -> None:
    answer = (await client.post("/v1/estimate", json={"provider": "nobody", "model": "m", "input_tokens": 1})).json()
    assert (answer["cost_usd"], answer["cost_status"], answer["reason"]) == (None, "unpriced", "unknown_model")


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"{", 400),
        (b"[]", 422),
        (b'{"provider": "p"}', 422),
        (b'{"provider": "p", "model": "m", "input_tokens": -1}', 422),
        (b'{"provider": "p", "model": "m", "timestamp": 1e300}', 422),
        (b'{"provider": "p", "model": "m", "extra": "' + b"x" * 20_000 + b'"}', 413),
    ],
)
async def test_what_cannot_be_estimated(client: Client, sent: bytes, status: int) -> None:
    body: dict[str, Any] = await problem(client, status, "POST", "/v1/estimate", content=sent)
    assert body["detail"]
