"""The time from an alert's decision to its webhook at a steady rate, and time and memory of 10,000 alerts at once."""

import asyncio
import time
from typing import Any

import asyncpg
import httpx2

from bench.process import resident_mib, scratch_folder, spread
from core.db.embedded import running_dsn
from tests.support.alerts import Receiver, alert, decide, noted, receiving
from tests.support.server import Server

_STEADY = 300
_A_SECOND = 20
_STORM = 10_000


def main() -> None:
    with scratch_folder() as folder:
        server = Server(folder / "data", OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1").start()
        try:
            asyncio.run(_measure(server))
        finally:
            server.stop()


async def _measure(server: Server) -> None:
    dsn = running_dsn(server.data_dir)
    assert dsn is not None
    headers = {"Authorization": f"Bearer {server.key}"}
    async with (
        asyncpg.create_pool(dsn, min_size=1, max_size=4) as pool,
        httpx2.AsyncClient(base_url=server.url, headers=headers, timeout=60) as client,
        receiving() as receiver,
    ):
        body = {"name": "bench", "type": "webhook", "url": receiver.url, "secret": "s"}
        channels = [(await client.post("/v1/channels", json=body)).json()["id"] for _ in range(5)]
        times = await _steady(pool, channels, receiver)
        print(f"decided → received, {_A_SECOND} a second to five webhooks in turn: {spread(times)}")
        await _storm(server, pool, client, channels[0], receiver)


async def _steady(pool: Any, channels: list[str], receiver: Receiver) -> list[float]:
    began: dict[str, float] = {}
    came = noted(receiver, "id")
    for number in range(_STEADY):
        message = alert()
        began[message.id] = time.perf_counter()
        await decide(pool, 1, [channels[number % len(channels)]], message)
        await asyncio.sleep(1 / _A_SECOND)
    while len(came) < _STEADY:  # noqa: ASYNC110 - only looked at
        await asyncio.sleep(0.01)
    receiver.behave = None
    return [came[id_] - began[id_] for id_ in began]


async def _storm(server: Server, pool: Any, client: Any, channel: str, receiver: Receiver) -> None:
    """Ten thousand users, each pushed over a limit of their own by one event."""
    receiver.received.clear()
    budget = {"name": "each user", "period": "daily", "each": "user_id", "threshold_usd": 1, "thresholds": [1]}
    assert (await client.post("/v1/alerts", json={**budget, "channels": [channel]})).status_code == 201
    paid = {"provider": "openai", "model": "gpt-4o", "cost_usd": 2, "cost_source": "provider"}
    events = [{**paid, "user_id": f"user-{n}"} for n in range(_STORM)]
    before = peak = resident_mib(server.process.pid)
    began = time.perf_counter()
    for start in range(0, _STORM, 1_000):
        answer = await client.post("/v1/events", json={"events": events[start : start + 1_000]})
        assert answer.status_code == 202
    crossed = time.perf_counter() - began
    while await _waiting(pool):
        peak = max(peak, resident_mib(server.process.pid))
        await asyncio.sleep(0.02)
    took, subjects = time.perf_counter() - began, _subjects(receiver)
    assert sorted(subjects) == sorted(str(event["user_id"]) for event in events)
    print(
        f"{_STORM:,} crossings at once ({crossed:.1f} s to send): all received once after {took:.1f} s, in "
        f"{len(receiver.received)} requests, resident {before:.0f} → {peak:.0f} MiB"
    )


def _subjects(receiver: Receiver) -> list[str]:
    bodies = [request.json for request in receiver.received]
    return [item["subject"] for body in bodies for item in body.get("items", [body])]


async def _waiting(pool: Any) -> bool:
    waiting: bool = await pool.fetchval(
        """SELECT EXISTS (SELECT FROM budget_touch) OR EXISTS (SELECT FROM alert_outbox)
               OR EXISTS (SELECT FROM delivery WHERE state = 'pending')"""
    )
    return waiting
