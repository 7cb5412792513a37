"""`Idempotency-Key`: a repeated request takes effect once."""

import asyncio
from typing import Any

import pytest

from core.db.pool import create_pool
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from tests.support.api import EVENT, Client, bearer, problem, send

KEY = {"name": "app", "scopes": ["ingest"]}


def with_key(key: str) -> dict[str, str]:
    return {"Idempotency-Key": key}


async def ids(client: Client) -> set[str]:
    return {event["event_id"] for event in (await client.get("/v1/events")).json()["events"]}


async def test_events_without_id_or_time_count_once(client: Client) -> None:
    first = await send(client, EVENT, EVENT, {**EVENT, "feature": "x"}, **with_key("k"))
    assert (first["duplicates"], first["generated_ids"]) == (0, 0)
    before = await ids(client)
    for _ in range(2):
        again = await send(client, EVENT, EVENT, {**EVENT, "feature": "x"}, **with_key("k"))
        assert (again["accepted"], again["duplicates"], again["generated_ids"]) == (3, 3, 0)
    assert await ids(client) == before
    assert len(before) == 3
    assert (await client.get("/v1/costs/summary")).json()["event_count"] == 3
    assert (await client.get("/v1/events/conflicts")).json()["conflicts"] == []


async def test_retries_that_race_count_once(client: Client) -> None:
    replies = await asyncio.gather(*(send(client, EVENT, EVENT, **with_key("k")) for _ in range(8)))
    assert sum(reply["duplicates"] for reply in replies) == 14
    assert (await client.get("/v1/costs/summary")).json()["event_count"] == 2


async def test_the_index_is_the_place_in_the_request(client: Client) -> None:
    """So that rejected events do not change the ids of others, and the sender's own ids stay."""
    body = [EVENT, {**EVENT, "input_tokens": -1}, {**EVENT, "event_id": "own"}, {**EVENT, "timestamp": 0}, EVENT]
    first = await send(client, *body, **with_key("k"))
    assert (first["accepted"], [r["index"] for r in first["rejected"]]) == (3, [1, 3])
    again = await send(client, *body, **with_key("k"))
    assert (again["accepted"], again["duplicates"]) == (3, 3)
    alone = await send(client, {**EVENT, "event_id": "own"}, **with_key("another"))
    assert alone["duplicates"] == 1
    assert "own" in await ids(client)
    assert len(await ids(client)) == 3


async def test_other_keys_and_other_ledgers_are_other_events(client: Client, keys: dict[str, str]) -> None:
    for key in ("k", "K", "k2", '"k"', "k-k"):
        assert (await send(client, EVENT, **with_key(key)))["duplicates"] == 0
    for name in ("globex", "test"):
        reply = await client.post("/v1/events", json={"events": [EVENT]}, headers=bearer(keys[name]) | with_key("k"))
        assert reply.json()["duplicates"] == 0


async def test_without_a_key_nothing_is_recognised(client: Client) -> None:
    for _ in range(2):
        reply = await send(client, EVENT, {**EVENT, "event_id": "own"})
        assert reply["generated_ids"] == 1
    assert len(await ids(client)) == 3


async def test_a_key_with_another_body_is_a_conflict_that_shows(client: Client) -> None:
    await send(client, EVENT, **with_key("k"))
    await send(client, {**EVENT, "input_tokens": 7}, **with_key("k"))
    (conflict,) = (await client.get("/v1/events/conflicts")).json()["conflicts"]
    assert {conflict["event_id"]} == await ids(client)


@pytest.mark.parametrize("key", ["", " ", "a b", "order  17", "x" * 257, "\u00e9", "a\tb", "\x7f"])
@pytest.mark.parametrize(("path", "body"), [("/v1/events", {"events": [EVENT]}), ("/v1/keys", KEY)])
async def test_unusable_keys(client: Client, key: str, path: str, body: dict[str, Any]) -> None:
    headers = {b"Idempotency-Key": key.encode("latin-1")}
    found = await problem(client, 400, "POST", path, json=body, headers=headers)
    assert (found["code"], found["errors"][0]["pointer"]) == ("bad_idempotency_key", "Idempotency-Key")


async def test_two_keys_are_none(client: Client) -> None:
    headers = [("Idempotency-Key", "a"), ("Idempotency-Key", "b")]
    await problem(client, 400, "POST", "/v1/events", json={"events": [EVENT]}, headers=headers)
    await send(client, EVENT, **with_key("x" * 256))


async def test_a_key_is_made_once(client: Client) -> None:
    made = (await client.post("/v1/keys", json=KEY, headers=with_key("k"))).json()
    for body in (KEY, {**KEY, "name": "other"}):
        found = await problem(client, 409, "POST", "/v1/keys", json=body, headers=with_key("k"))
        assert found["code"] == "idempotency_key_reused"
        assert made["id"] in found["detail"]
        assert made["key"] not in str(found)
    listed = (await client.get("/v1/keys")).json()["keys"]
    assert [key["id"] for key in listed if key["name"] in ("app", "other")] == [made["id"]]
    assert (await client.get("/v1/auth/verify", headers=bearer(made["key"]))).status_code == 200


async def test_creations_that_race_make_one(client: Client) -> None:
    answers = await asyncio.gather(*(client.post("/v1/keys", json=KEY, headers=with_key("k")) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [201, *[409] * 5]
    assert len([key for key in (await client.get("/v1/keys")).json()["keys"] if key["name"] == "app"]) == 1


async def test_a_refused_creation_uses_no_key_up(client: Client) -> None:
    past = {**KEY, "expires_at": "2020-01-01T00:00:00Z"}
    await problem(client, 422, "POST", "/v1/keys", json=past, headers=with_key("k"))
    assert (await client.post("/v1/keys", json=KEY, headers=with_key("k"))).status_code == 201
    for _ in range(2):
        assert (await client.post("/v1/keys", json=KEY)).status_code == 201


async def test_organisations_share_no_keys(client: Client, keys: dict[str, str]) -> None:
    for name in ("acme", "globex", "test"):
        headers = bearer(keys[name]) | with_key("k")
        assert (await client.post("/v1/keys", json=KEY, headers=headers)).status_code == 201


async def test_a_day_later_it_is_forgotten(client: Client, plain_dsn: str) -> None:
    async with await create_pool(plain_dsn) as pool:
        for forget in (False, True):
            assert (await client.post("/v1/keys", json=KEY, headers=with_key("k"))).status_code == 201
            await problem(client, 409, "POST", "/v1/keys", json=KEY, headers=with_key("k"))
            await pool.execute("UPDATE idempotency_key SET created_at = created_at - interval '24 h 1 s'")
            if forget:
                async with pool.acquire() as connection:
                    await maintain(connection, Settings())
                assert await pool.fetchval("SELECT count(*) FROM idempotency_key") == 0
        rows = await pool.fetch("SELECT * FROM idempotency_key")
        assert "k" not in [row["created_id"] for row in rows]
        assert (await client.post("/v1/keys", json=KEY, headers=with_key("k"))).status_code == 201
