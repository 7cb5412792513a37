"""An event acknowledged → its webhook received, through the whole server, idle and beside half of what it can take."""

import asyncio
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2

from bench.ingest import BATCH, bodies
from bench.process import percentile
from tests.alerts_help import Receiver, receiving
from tests.server import Server

_CROSSINGS = int(os.environ.get("OUTLAY_BENCH_CROSSINGS", "200"))
_A_SECOND = 10
_HALF = 0.5
_RUN = {"provider": "openai", "model": "gpt-4o", "cost_usd": 2, "cost_source": "provider"}


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="outlay-bench-") as folder:
        Path(folder).chmod(0o711)
        server = Server(Path(folder) / "data", OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1").start()
        try:
            asyncio.run(_measure(server))
        finally:
            server.stop()


async def _measure(server: Server) -> None:
    headers = {"Authorization": f"Bearer {server.key}"}
    limits = httpx2.Limits(max_connections=8)
    async with (
        httpx2.AsyncClient(base_url=server.url, headers=headers, timeout=60, limits=limits) as client,
        receiving() as receiver,
    ):
        channel = {"name": "bench", "type": "webhook", "url": receiver.url, "secret": "s"}
        channels = [(await client.post("/v1/channels", json=channel)).json()["id"]]
        budget = {"name": "a run", "period": "run", "threshold_usd": 1, "thresholds": [1], "channels": channels}
        assert (await client.post("/v1/alerts", json=budget)).status_code == 201
        for n in range(30):  # budgets that a company would have, each moved by every request
            more = {
                "name": f"b{n}",
                "period": "daily",
                "threshold_usd": 10**9,
                "each": ("feature", "team", "tenant")[n % 3],
            }
            assert (await client.post("/v1/alerts", json=more)).status_code == 201
        _show("idle", await _cross(client, receiver, "idle"))
        began = time.perf_counter()
        for body in bodies(20 * BATCH):
            await client.post("/v1/events", content=body)
        pause = (time.perf_counter() - began) / 20 / _HALF
        loading = asyncio.create_task(_load(client, pause))
        _show(f"beside {BATCH / pause:,.0f} events/s", await _cross(client, receiver, "busy"))
        loading.cancel()
        with suppress(asyncio.CancelledError):
            await loading


async def _load(client: Any, pause: float) -> None:
    requests = bodies(200 * BATCH, seed=2)
    while True:
        for body in requests:
            due = time.perf_counter() + pause
            await client.post("/v1/events", content=body)
            await asyncio.sleep(max(0, due - time.perf_counter()))


async def _cross(client: Any, receiver: Receiver, name: str) -> list[float]:
    """Seconds from each answer to its webhook."""
    acknowledged: dict[str, float] = {}
    came: dict[str, float] = {}

    async def behave(request: Any, writer: asyncio.StreamWriter) -> None:
        for item in request.json.get("items", [request.json]):
            came.setdefault(item["subject"], time.perf_counter())
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    receiver.behave = behave
    for n in range(_CROSSINGS):
        run = f"{name}-{n}"
        answer = await client.post("/v1/events", json={"events": [{**_RUN, "run_id": run}]})
        assert answer.status_code == 202
        acknowledged[run] = time.perf_counter()
        await asyncio.sleep(1 / _A_SECOND)
    while len(came) < _CROSSINGS:  # noqa: ASYNC110 - only looked at
        await asyncio.sleep(0.01)
    return [came[run] - at for run, at in acknowledged.items()]


def _show(what: str, times: list[float]) -> None:
    shown = ", ".join(f"p{share} {1e3 * percentile(times, share / 100):.0f} ms" for share in (50, 99))
    print(f"acknowledged → webhook, {what:<22} {shown}, max {1e3 * max(times):.0f} ms")
