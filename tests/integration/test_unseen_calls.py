"""Calls that senders could make no event of: reported with or without events, shown to their organisation alone."""

from typing import Any

import pytest
from prometheus_client import REGISTRY

from core.ledger.unseen_calls import UnseenCalls, unseen_calls
from core.ledger_id import LedgerId
from tests.support.api import EVENT, Client, bearer, problem
from tests.support.waiting import eventually


async def shown(client: Client, **headers: str) -> list[str]:
    text = (await client.get("/v1/metrics", headers=headers)).text
    return [line for line in text.splitlines() if line.startswith("outlay_llm_unseen_calls_total")]


async def test_they_are_counted_by_provider_and_organisation(client: Client, keys: dict[str, str]) -> None:
    before = REGISTRY.get_sample_value("outlay_sdk_unseen_calls_total") or 0.0
    alone = await client.post("/v1/events", json={"events": [], "unseen": {"openai": 3, "my-own-llm": 1}})
    assert (alone.status_code, alone.json()["accepted"]) == (202, 0)
    both = await client.post("/v1/events", json={"events": [EVENT], "unseen": {"openai": 2}, "dropped": {"x": 1}})
    assert (both.status_code, both.json()["accepted"]) == (202, 1)
    wanted = [
        'outlay_llm_unseen_calls_total{provider="openai"} 5',
        'outlay_llm_unseen_calls_total{provider="other"} 1',
    ]

    async def are_shown() -> bool:
        return await shown(client) == wanted

    await eventually(are_shown)
    assert await shown(client, **bearer(keys["globex"])) == []
    assert (REGISTRY.get_sample_value("outlay_sdk_unseen_calls_total") or 0.0) - before == 6


async def test_losses_alone_are_taken_and_nothing_at_all_is_not(client: Client) -> None:
    assert (await client.post("/v1/events", json={"events": [], "dropped": {"queue_full": 2}})).status_code == 202
    assert (await problem(client, 400, "POST", "/v1/events", json={"events": [], "unseen": {}}))["code"] == "no_events"
    for wrong in ({"openai": -1}, {"openai": "x"}, ["openai"], {"openai": 1e30}):
        await problem(client, 400, "POST", "/v1/events", json={"events": [EVENT], "unseen": wrong})


async def test_a_spoiled_neighbour_does_not_spoil_the_rest(client: Client) -> None:
    body = (
        b'{"events": [{"model": NaN}, {"provider": "p", "model": "m"}], "dropped": {"a": 1}, "unseen": {"openai": 1}}'
    )
    answer = await client.post("/v1/events", content=body)
    assert (answer.status_code, answer.json()["accepted"]) == (202, 1)


async def test_a_write_that_fails_loses_nothing(pool: Any, org_id: int) -> None:
    broken: Any = type("Broken", (), {"acquire": lambda _: 1 / 0})()
    counts = UnseenCalls()
    counts.add(LedgerId(org_id), {"openai": 2})
    with pytest.raises(ZeroDivisionError):
        await counts.write(broken)
    counts.add(LedgerId(org_id), {"openai": 1, "google": 0})
    for _ in range(2):
        await counts.write(pool)
    async with pool.acquire() as connection:
        assert await unseen_calls(connection, LedgerId(org_id)) == [("openai", 3)]
