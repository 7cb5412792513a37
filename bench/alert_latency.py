"""The time from an event's acknowledgement to its webhook: standalone and in a cluster, idle and at half capacity."""

import asyncio
import os
import time
from contextlib import ExitStack, redirect_stdout, suppress
from io import StringIO
from itertools import cycle
from typing import Any

import httpx2

from bench.ingest import BATCH, bodies
from bench.process import scratch_folder, spread
from cluster.jars import KafkaError
from tests.support.alerts import Receiver, noted, receiving
from tests.support.platforms import Platform, cluster, standalone

_CROSSINGS = int(os.environ.get("OUTLAY_BENCH_CROSSINGS", "200"))
_A_SECOND = 10
_HALF = 0.5
_LOAD = 200
"""The number of requests whose time gives the capacity."""
_RUN = {"provider": "openai", "model": "gpt-4o", "cost_usd": 2, "cost_source": "provider"}


def main() -> None:
    for name, start in (("standalone", standalone), ("cluster", cluster)):
        with scratch_folder() as folder, ExitStack() as exits:
            try:
                platform = exits.enter_context(start(folder, {"OUTLAY_ALLOW_PRIVATE_DESTINATIONS": "1"}))
            except KafkaError as error:
                print(f"{name}: {error.detail}")
                continue
            asyncio.run(_measure(name, platform))
            with redirect_stdout(StringIO()):  # a cluster prints its logs when it stops
                exits.close()


async def _measure(name: str, platform: Platform) -> None:
    headers = {"Authorization": f"Bearer {platform.key}"}
    limits = httpx2.Limits(max_connections=8)
    async with (
        httpx2.AsyncClient(base_url=platform.url, headers=headers, timeout=60) as client,
        httpx2.AsyncClient(base_url=platform.ingest_url, headers=headers, timeout=60, limits=limits) as sender,
        receiving() as receiver,
    ):
        await _budgets(client, receiver)
        _show(f"{name}, idle", await _cross(sender, receiver, "idle"))
        began = time.perf_counter()
        await asyncio.gather(*(sender.post("/v1/events", content=body) for body in bodies(_LOAD * BATCH)))
        while await _counted(client) < _LOAD * BATCH:  # noqa: ASYNC110 - only looked at
            await asyncio.sleep(0.02)
        pause = (time.perf_counter() - began) / _LOAD / _HALF
        loading = asyncio.create_task(_load(sender, pause))
        _show(f"{name}, beside {BATCH / pause:,.0f} events/s", await _cross(sender, receiver, "busy"))
        loading.cancel()
        with suppress(asyncio.CancelledError):
            await loading


async def _budgets(client: Any, receiver: Receiver) -> None:
    """One budget whose alerts are measured, and those a company would have, each of which every request adds to."""
    channel = {"name": "bench", "type": "webhook", "url": receiver.url, "secret": "s"}
    channels = [(await client.post("/v1/channels", json=channel)).json()["id"]]
    runs = {"name": "a run", "period": "run", "threshold_usd": 1, "thresholds": [1], "channels": channels}
    others = [
        {"name": f"b{n}", "period": "daily", "threshold_usd": 10**9, "each": ("feature", "team", "tenant")[n % 3]}
        for n in range(30)
    ]
    for budget in (runs, *others):
        assert (await client.post("/v1/alerts", json=budget)).status_code == 201


async def _counted(client: Any) -> int:
    """The counted events of the load; the events that cross a budget have no team."""
    rows = (await client.get("/v1/costs/summary?group_by=team")).json()["summary"]
    return sum(row["event_count"] for row in rows if row["team"])


async def _load(client: Any, pause: float) -> None:
    """Sends a request every `pause` seconds, whether or not the previous ones have been answered."""
    requests = bodies(200 * BATCH, seed=2)
    async with asyncio.TaskGroup() as group:
        due = time.perf_counter()
        for body in cycle(requests):
            group.create_task(client.post("/v1/events", content=body))
            due += pause
            await asyncio.sleep(max(0, due - time.perf_counter()))


async def _cross(client: Any, receiver: Receiver, name: str) -> list[float]:
    """The seconds from each response to its webhook."""
    acknowledged: dict[str, float] = {}
    came = noted(receiver, "subject")
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
    print(f"acknowledged → webhook, {what:<36} {spread(times)}")
