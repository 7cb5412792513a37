"""`GET /v1/prices/coverage`, and the region that an organisation states for its calls."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from core.accounts.auth import SCOPES
from core.accounts.organisations import create_key, create_organisation
from core.db.pool import create_pool
from tests.support.api import EVENT, Client, serving
from tests.support.prices import changes


@pytest.fixture
async def client(plain_dsn: str) -> AsyncIterator[Client]:
    async with await create_pool(plain_dsn) as pool, pool.acquire() as connection:
        org_id = await create_organisation(connection, "acme")
        key = (await create_key(connection, org_id, "all", SCOPES)).text
    async with serving(plain_dsn, key) as client:
        yield client


async def test_coverage_says_which_rule_prices_what_the_ledger_has_seen(client: Client) -> None:
    unknown = {"provider": "openai_compatible", "model": "gpt-oss-120b", "input_tokens": 7, "output_tokens": 5}
    await client.post("/v1/events", json={"events": [EVENT, {**EVENT, "event_id": "other"}, unknown]})
    found = (await client.get("/v1/prices/coverage")).json()
    shown = [(row["model"], row["status"], row["events"], row["priced_as"]) for row in found["models"]]
    assert shown == [("gpt-oss-120b", "unpriced", 1, None), ("gpt-4o", "priced", 2, "openai gpt-4o")]
    assert (found["counts"], found["models"][1]["rule"]) == ({"unpriced": 1, "priced": 1}, "exact")
    assert found["models"][1]["source"].startswith("genai-prices 0.")
    assert "outlay.register_host" in found["models"][0]["detail"]
    asked = await client.get("/v1/prices/coverage?model=openai/gpt-4o&model=nobody/m&older_than_days=0")
    assert [(row["model"], row["status"], row["events"]) for row in asked.json()["models"]] == [
        ("m", "unpriced", None),
        ("gpt-4o", "old", None),
    ]
    assert (await client.get("/v1/prices/coverage?model=gpt-4o")).status_code == 422


async def test_a_default_region_is_the_events_own_from_its_landing(client: Client) -> None:
    stated = changes(default_regions=[{"provider": "aws", "region": "eu-west-3"}])
    proposal = (await client.post("/v1/prices", json=stated)).json()
    assert proposal["warnings"] == []
    await client.post(f"/v1/prices/{proposal['id']}/apply")
    sent = {**EVENT, "provider": "aws", "model": "amazon.nova-pro-v1:0"}
    for attempt in range(1_000):
        await client.post("/v1/events", json={"events": [{**sent, "event_id": f"e{attempt}"}]})
        receipt = (await client.get(f"/v1/events/e{attempt}/receipt")).json()
        if receipt["reason"] != "region_unknown":
            break
        await asyncio.sleep(0.1)
    assert receipt["reason"] == "region_not_priced"
    await client.post("/v1/events", json={"events": [{**sent, "event_id": "e0"}]})
    assert (await client.get("/v1/events/conflicts")).json()["conflicts"] == [], "a retry is no conflict"
    said = {**sent, "event_id": "said", "region": "us-west-2"}
    await client.post("/v1/events", json={"events": [said]})
    receipt = (await client.get("/v1/events/said/receipt")).json()
    assert (receipt["cost_status"], receipt["conditions"]) == ("priced", ["region us-west-2 × 1"])
    estimated = (await client.post("/v1/estimate", json={**sent, "event_id": None})).json()
    assert estimated["reason"] == "region_not_priced"
