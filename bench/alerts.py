"""Decided → received by a webhook, at a steady pace; and ten thousand crossings at once, with the memory they take."""

import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any

import asyncpg
import httpx2

from bench.process import percentile, resident_mib
from core.db.embedded import running_dsn
from tests.alerts_help import Receiver, alert, decide, receiving
from tests.server import Server

_STEADY = 300
_A_SECOND = 20
_STORM = 10_000


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="outlay-bench-") as folder:
        Path(folder).chmod(0o711)
        server = Server(Path(folder) / "data", OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1").start()
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
        httpx2.AsyncClient(base_url=server.url, headers=headers) as client,
        receiving() as receiver,
    ):
        body = {"name": "bench", "type": "webhook", "url": receiver.url, "secret": "s"}
        channels = [(await client.post("/v1/channels", json=body)).json()["id"] for _ in range(5)]
        times = await _steady(pool, channels, receiver)
        shown = ", ".join(f"p{share} {percentile(times, share / 100) * 1e3:.0f} ms" for share in (50, 99))
        print(
            f"decided → received, {_A_SECOND} a second to five webhooks in turn: {shown}, max {max(times) * 1e3:.0f} ms"
        )
        await _storm(server, pool, channels[0], receiver)


async def _steady(pool: Any, channels: list[str], receiver: Receiver) -> list[float]:
    began: dict[str, float] = {}
    came: dict[str, float] = {}

    async def behave(request: Any, writer: asyncio.StreamWriter) -> None:
        for item in request.json.get("items", [request.json]):
            came.setdefault(item["id"], time.perf_counter())
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    receiver.behave = behave
    for number in range(_STEADY):
        message = alert()
        began[message.id] = time.perf_counter()
        await decide(pool, 1, [channels[number % len(channels)]], message)
        await asyncio.sleep(1 / _A_SECOND)
    while len(came) < _STEADY:  # noqa: ASYNC110 - only looked at
        await asyncio.sleep(0.01)
    receiver.behave = None
    return [came[id_] - began[id_] for id_ in began]


async def _storm(server: Server, pool: Any, channel: str, receiver: Receiver) -> None:
    receiver.received.clear()
    messages = [alert() for _ in range(_STORM)]
    before = peak = resident_mib(server.process.pid)
    began = time.perf_counter()
    deciding = asyncio.create_task(decide(pool, 1, [channel], *messages))
    while not deciding.done() or await _waiting(pool):
        peak = max(peak, resident_mib(server.process.pid))
        await asyncio.sleep(0.02)
    assert sorted(receiver.message_ids) == sorted(await deciding)
    took = time.perf_counter() - began
    requests = len(receiver.received)
    print(
        f"{_STORM:,} at once: all received once in {took:.1f} s and {requests} requests, "
        f"resident {before:.0f} → {peak:.0f} MiB"
    )


async def _waiting(pool: Any) -> bool:
    waiting: bool = await pool.fetchval(
        "SELECT EXISTS (SELECT FROM alert_outbox) OR EXISTS (SELECT FROM delivery WHERE state = 'pending')"
    )
    return waiting
