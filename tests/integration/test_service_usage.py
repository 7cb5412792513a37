"""What keys use of the service itself: counted by day and key, shown to those who administer them."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.accounts.auth import Keys
from core.accounts.organisations import create_key
from core.accounts.service_usage import FORGET_USAGE, ServiceUsage, UsageQuery, Used, list_usage, total_usage
from core.db.pool import delete_all
from tests.support.api import EVENT, Client, bearer, pages
from tests.support.waiting import eventually

BODY = json.dumps({"events": [EVENT, EVENT, {"model": 7}]}).encode()


async def of(client: Client, key: str, **more: str) -> dict[str, int] | None:
    rows = (await client.get("/v1/usage", headers=more)).json()["usage"]
    found = [row for row in rows if row["key_id"] == key.split("_")[2]]
    return {name: sum(row[name] for row in found) for name in ("requests", "events", "bytes")} if found else None


async def test_requests_events_and_bytes_are_counted_by_key(client: Client, keys: dict[str, str]) -> None:
    sender = (await client.post("/v1/keys", json={"name": "n", "scopes": ["ingest", "read"]})).json()["key"]
    assert (await client.post("/v1/events", content=BODY, headers=bearer(sender))).json()["accepted"] == 2
    assert (await client.post("/track", json=EVENT, headers=bearer(sender))).status_code == 202
    assert (await client.get("/v1/costs/summary", headers=bearer(sender))).status_code == 200
    assert (await client.get("/v1/costs/summary", headers=bearer(sender[:-1]))).status_code == 401
    track = len(json.dumps(EVENT, separators=(",", ":")).encode())
    wanted = {"requests": 3, "events": 3, "bytes": len(BODY) + track}

    async def is_shown() -> bool:
        return await of(client, sender) == wanted

    await eventually(is_shown)
    for other in ("globex", "test"):
        assert await of(client, sender, **bearer(keys[other])) is None
    assert (await client.get("/v1/usage", headers=bearer(keys["read"]))).status_code == 403
    today = datetime.now(UTC).date()
    shown = (await client.get("/v1/usage?period=today")).json()
    assert {row["day"] for row in shown["usage"]} == {today.isoformat()}
    assert shown["total"]["events"] == sum(row["events"] for row in shown["usage"])
    assert (await client.get(f"/v1/usage?end={today}")).json()["usage"] == []


async def test_a_live_admin_sees_keys_of_both_modes_page_after_page(client: Client, keys: dict[str, str]) -> None:
    for key in ("acme", "test"):
        await client.post("/v1/events", content=BODY, headers=bearer(keys[key]))

    async def are_shown() -> bool:
        rows = (await client.get("/v1/usage")).json()["usage"]
        return {row["mode"] for row in rows if row["events"]} == {"live", "test"}

    await eventually(are_shown)
    whole = [row["key_id"] for row in (await client.get("/v1/usage")).json()["usage"]]
    assert [row["key_id"] for row in await pages(client, "/v1/usage", "usage", 1)] == whole
    own = (await client.get("/v1/usage", headers=bearer(keys["test"]))).json()["usage"]
    assert {row["mode"] for row in own} == {"test"}


async def test_a_write_that_fails_keeps_what_was_counted_and_old_days_are_forgotten(pool: Any, org_id: int) -> None:
    async with pool.acquire() as connection:
        key = await create_key(connection, org_id, "n", ["ingest"])
    principal = await Keys(pool).authenticate(f"Bearer {key.text}")
    usage = ServiceUsage()
    usage.add(principal, requests=1, events=5, size=70)

    class Broken:
        def acquire(self) -> Any:
            usage.add(principal, requests=1)  # another request, meanwhile
            raise ZeroDivisionError

    broken: Any = Broken()
    with pytest.raises(ZeroDivisionError):
        await usage.write(broken)
    usage.add(principal, events=1)
    for _ in range(2):
        await usage.write(pool)
    today = datetime.now(UTC).date()
    async with pool.acquire() as connection:
        query = UsageQuery([principal.ledger_id], today - timedelta(1000), today, 10, None)
        assert [(row.key_id, row.used) for row in await list_usage(connection, query)] == [(key.id, Used(2, 6, 70))]
        await connection.execute(
            "INSERT INTO service_usage SELECT org_id, day - n, key_id, 1, 1, 1 "
            "FROM service_usage, unnest('{400,401}'::int[]) AS n WHERE org_id = $1",
            org_id,
        )
        await delete_all(connection, FORGET_USAGE)
        assert await total_usage(connection, query) == Used(3, 7, 71)
