"""The same id with other content: the first content counts, and the sender can see the conflict."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from tests.support.api import EVENT, Client, bearer, problem, send
from tests.support.ledger import NOW, batch, new_ledger, usage

PATH = "/v1/events/conflicts"
EARLY, LATE = "2026-11-20T10:00:00Z", "2026-11-20T11:30:00Z"


async def conflicts(client: Client, query: str = "", **headers: str) -> list[dict[str, Any]]:
    answer = await client.get(PATH + query, headers=headers)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["conflicts"]
    return found


async def test_other_content_is_shown_with_both_times(client: Client) -> None:
    await send(client, {**EVENT, "event_id": "order 7é", "timestamp": EARLY})
    await send(client, {**EVENT, "event_id": "order 7é", "timestamp": EARLY})
    assert await conflicts(client) == []
    reply = await send(client, {**EVENT, "event_id": "order 7é", "timestamp": LATE, "input_tokens": 5})
    assert (reply["accepted"], reply["duplicates"]) == (1, 1)
    (found,) = await conflicts(client)
    received = datetime.fromisoformat(found.pop("received_at"))
    assert abs((received - datetime.now(received.tzinfo)).total_seconds()) < 60
    assert found == {"event_id": "order 7é", "timestamp": EARLY, "sent_timestamp": LATE}
    (witness,) = (await client.get("/v1/events/order%207é/receipt")).json()["conflicts"]
    assert (datetime.fromisoformat(witness["received_at"]), witness["sent_timestamp"]) == (received, LATE)
    (event,) = (await client.get("/v1/events")).json()["events"]
    assert event["input_tokens"] == 1000


async def test_in_one_request_and_without_times_too(client: Client) -> None:
    one, other = {**EVENT, "event_id": "x"}, {**EVENT, "event_id": "x", "feature": "y"}
    reply = await send(client, one, other, one)
    assert (reply["accepted"], reply["duplicates"]) == (3, 2)
    (found,) = await conflicts(client)
    assert (found["event_id"], found["sent_timestamp"]) == ("x", None)
    await send(client, other, one, other)
    assert len(await conflicts(client)) == 3


async def test_requests_that_race_leave_one_and_show_the_others(client: Client) -> None:
    events = [{**EVENT, "event_id": "race", "input_tokens": n} for n in range(8)]
    await asyncio.gather(*(send(client, event) for event in events))
    assert len(await conflicts(client)) == 7
    assert (await client.get("/v1/costs/summary")).json()["event_count"] == 1


async def test_nobody_else_sees_them(client: Client, keys: dict[str, str]) -> None:
    for tokens in (1, 2):
        await send(client, {**EVENT, "event_id": "mine", "input_tokens": tokens})
    assert len(await conflicts(client)) == 1
    for name in ("globex", "test"):
        assert await conflicts(client, **bearer(keys[name])) == []
    await problem(client, 403, "GET", PATH, headers=bearer(keys["ingest"]))


async def test_pages_and_times(client: Client) -> None:
    await send(client, *({**EVENT, "event_id": f"e{n}"} for n in range(25)))
    await send(client, *({**EVENT, "event_id": f"e{n}", "feature": "z"} for n in range(25)))
    seen: list[str] = []
    cursor = ""
    while cursor is not None:
        page = (await client.get(PATH, params={"limit": 10, "cursor": cursor})).json()
        assert page["limit"] == 10
        seen += [conflict["event_id"] for conflict in page["conflicts"]]
        cursor = page["next_cursor"]
    assert sorted(seen) == sorted(f"e{n}" for n in range(25))
    received = (await conflicts(client))[0]["received_at"]
    assert await conflicts(client, f"?end={received}") == []
    assert len(await conflicts(client, f"?start={received}")) == 25
    for bad in ("limit=0", "limit=1001", "cursor=x", "start=tomorrow", "feature=z"):
        name = bad.split("=")[0]
        assert (await problem(client, 422, "GET", f"{PATH}?{bad}"))["errors"][0]["pointer"] == name
    events_cursor = (await client.get("/v1/events?limit=1")).json()["next_cursor"]
    await problem(client, 422, "GET", f"{PATH}?cursor={events_cursor}")


async def test_they_are_kept_as_long_as_raw_events(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(1)])])
    await ledger.write([batch(org_id, [usage(1, input_tokens=5)])])
    async with pool.acquire() as connection:
        for days, left in ((89, 1), (92, 0)):
            await maintain(connection, Settings(), NOW + timedelta(days=days))
            assert await connection.fetchval("SELECT count(*) FROM event_conflict") == left
