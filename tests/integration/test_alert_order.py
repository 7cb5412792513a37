"""The order of messages about one alert, while its channel is away, refuses, or several replicas route."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from services.alerts.delivery_queue import route
from tests.support.alerts import Received, Receiver, alert, answer, decide, receiving
from tests.support.api import EVENT, Client, send, serving
from tests.support.delivery import channel, settled

PAID = {**EVENT, "cost_usd": 1.5, "cost_source": "provider"}


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver


@pytest.fixture
async def api(plain_dsn: str, keys: dict[str, str]) -> AsyncIterator[Client]:
    async with serving(plain_dsn, keys["acme"], allow_private_destinations=True) as client:
        yield client


@pytest.fixture
async def org(plain_pool: Any, keys: dict[str, str]) -> int:
    found: int = await plain_pool.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
    return found


async def until(pool: Any, sql: str) -> None:
    async with asyncio.timeout(60):
        while not await pool.fetchval(sql):
            await asyncio.sleep(0.05)


def actions(receiver: Receiver) -> list[str]:
    return [request.json["event_action"] for request in receiver.received]


@pytest.mark.parametrize("others", [0, 20])
async def test_a_resolve_waits_for_its_trigger_at_a_channel_that_was_away(
    api: Client, receiver: Receiver, plain_pool: Any, org: int, others: int
) -> None:
    receiver.answers = [answer(503)] * 100
    to = await channel(api, receiver.url, "pagerduty")
    trigger = alert()
    await decide(plain_pool, org, [to], trigger)
    await until(plain_pool, "SELECT count(*) FROM delivery_attempt")
    await decide(plain_pool, org, [to], alert(type="budget.recovered"), fired=UUID(trigger.id))
    await decide(plain_pool, org, [to], *(alert() for _ in range(others)))
    await until(plain_pool, f"SELECT count(*) = {2 + others} FROM delivery")
    receiver.answers, before = [], len(receiver.received)
    await plain_pool.execute("UPDATE channel SET retry_at = NULL")
    await plain_pool.execute("NOTIFY delivery")
    await settled(api, 2 + others)
    about = [r.json["event_action"] for r in receiver.received[before:] if r.json["dedup_key"] == trigger.id]
    assert [action for n, action in enumerate(about) if action not in about[:n]] == ["trigger", "resolve"]
    assert about[-1] == "resolve"


async def test_a_resolve_waits_for_a_trigger_that_is_refused(
    api: Client, receiver: Receiver, plain_pool: Any, org: int
) -> None:
    """Alone, and beside a digest; nothing else waits, and nothing is tried again and again meanwhile."""
    trigger = alert()
    refuse = True

    async def behave(request: Received, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(400) if refuse and request.id == trigger.id else answer(200))

    receiver.behave = behave
    to = await channel(api, receiver.url)
    await decide(plain_pool, org, [to], trigger)
    await until(plain_pool, "SELECT count(*) FROM delivery_attempt WHERE outcome = 'refused'")
    await plain_pool.execute("UPDATE delivery SET due_at = now() + interval '1 h'")
    end = alert(type="budget.recovered")
    await decide(plain_pool, org, [to], end, fired=UUID(trigger.id))
    await decide(plain_pool, org, [to], *(alert() for _ in range(12)))
    await settled(api, 12)
    assert {d["event_id"] for d in await settled(api, 2, "pending")} == {trigger.id, end.id}
    refuse = False
    await plain_pool.execute("UPDATE delivery SET due_at = now()")
    await plain_pool.execute("NOTIFY delivery")
    await settled(api, 14)
    assert receiver.message_ids[-2:] == [trigger.id, end.id]


async def test_what_fires_again_waits_for_the_end_before_it(api: Client, receiver: Receiver, plain_pool: Any) -> None:
    """A raised limit ends it while the channel is away; crossed again, it fires. People read the last state last."""
    receiver.answers = [answer(503)] * 1000
    to = await channel(api, receiver.url)
    budget = {"name": "b", "threshold_usd": 2, "period": "daily", "thresholds": [1], "channels": [to]}
    made = (await api.post("/v1/alerts", json=budget)).json()
    await send(api, PAID, PAID)
    for limit, count in ((4, 2), (3, 3)):
        await until(plain_pool, f"SELECT count(*) >= {count - 1} FROM delivery")
        await api.patch(f"/v1/alerts/{made['id']}", json={"threshold_usd": limit})
        await until(plain_pool, f"SELECT count(*) = {count} FROM delivery")
    await plain_pool.execute("UPDATE delivery SET attempts = 10 - id")  # as if each had been tried in turn
    receiver.answers = []
    await plain_pool.execute("UPDATE channel SET retry_at = NULL")
    await plain_pool.execute("NOTIFY delivery")
    await settled(api, 3)
    told = [(r.json["type"], r.json["threshold_usd"]) for r in receiver.received[-3:]]
    assert told == [("budget.threshold", 2), ("budget.recovered", 4), ("budget.threshold", 3)]
    history = (await api.get("/v1/alerts/history")).json()["history"]
    assert [row["recovered_at"] is None for row in history] == [True, False]


async def test_replicas_route_in_the_order_of_the_outbox(plain_pool: Any, keys: dict[str, str], org: int) -> None:
    trigger, end = alert(), alert(type="budget.recovered")
    await plain_pool.execute(
        """INSERT INTO channel (id, org_id, name, type, shown, sealed, key_id)
           VALUES ('c', $1, 'c', 'webhook', '', '', '')""",
        org,
    )
    await decide(plain_pool, org, ["c"], trigger)
    async with plain_pool.acquire() as slow, plain_pool.acquire() as other:
        async with slow.transaction():
            assert await route(slow) == 1
            await decide(plain_pool, org, ["c"], end, fired=UUID(trigger.id))
            routing = asyncio.create_task(route(other))
            await asyncio.sleep(0.5)
            assert await plain_pool.fetchval("SELECT count(*) FROM delivery") == 0
        assert await routing == 1
    rows = await plain_pool.fetch("SELECT event_id FROM delivery ORDER BY id")
    assert [row["event_id"] for row in rows] == [trigger.id, end.id]
