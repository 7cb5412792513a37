"""Events and alerts beside dashboards: the time to an event's 202, and from there to its webhook.

0, 12 and 40 clients ask the same server for sums, one after another; some of the sums are over single events.
"""

import asyncio
import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import cycle
from multiprocessing.synchronize import Event
from typing import Any

import httpx2

from bench.process import percentile, scratch_folder
from bench.summary import fill
from core.db.embedded import running_dsn
from tests.support.alerts import noted, receiving
from tests.support.server import Server

EVENTS = int(os.environ.get("OUTLAY_BENCH_EVENTS", "1000000"))
SECONDS = float(os.environ.get("OUTLAY_BENCH_SECONDS", "20"))
_CLIENTS = (0, 12, 40)
_PANELS = (
    "/v1/costs/summary?group_by=feature",
    "/v1/costs/summary?group_by=team,model",
    "/v1/costs/timeseries?interval=day&group_by=feature",
    "/v1/costs/summary?group_by=user_id,feature",  # no rollup has it
    "/v1/events?limit=100",
    "/v1/costs/timeseries?interval=hour&group_by=user_id&feature=feature-1",
)
_RUN = {"provider": "openai", "model": "gpt-4o", "cost_usd": 2, "cost_source": "provider"}
_PATIENCE = 60


def main() -> None:
    with scratch_folder() as folder:
        server = Server(folder / "data", OUTLAY_ALLOW_PRIVATE_DESTINATIONS="1").start()
        try:
            dsn = running_dsn(server.data_dir)
            assert dsn is not None
            asyncio.run(fill(dsn, EVENTS))
            for clients in _CLIENTS:
                asyncio.run(_measure(server, clients))
        finally:
            server.stop()


async def _measure(server: Server, clients: int) -> None:
    limits = httpx2.Limits(max_connections=None)
    async with (
        httpx2.AsyncClient(
            base_url=server.url, headers={"Authorization": f"Bearer {server.key}"}, timeout=_PATIENCE, limits=limits
        ) as client,
        receiving() as receiver,
    ):
        channel = {"name": "bench", "type": "webhook", "url": receiver.url, "secret": "s"}
        channels = [(await client.post("/v1/channels", json=channel)).json()["id"]]
        runs = {"name": f"runs {clients}", "period": "run", "threshold_usd": 1, "thresholds": [1], "channels": channels}
        assert (await client.post("/v1/alerts", json=runs)).status_code == 201
        came, sent, times, unanswered = noted(receiver, "subject"), dict[str, float](), list[float](), 0
        with _dashboards(server, clients) as answers:
            until = time.perf_counter() + SECONDS
            while time.perf_counter() < until:
                run, began = f"{clients}-{len(times)}", time.perf_counter()
                try:
                    answer = await client.post("/v1/events", json={"events": [{**_RUN, "run_id": run}]})
                    assert answer.status_code == 202, answer.text
                    sent[run] = time.perf_counter()
                except httpx2.TimeoutException:
                    unanswered += 1
                times.append(time.perf_counter() - began)
                await asyncio.sleep(0.25)
            with suppress(TimeoutError):
                async with asyncio.timeout(_PATIENCE):
                    while not sent.keys() <= came.keys():  # noqa: ASYNC110 - only looked at
                        await asyncio.sleep(0.01)
    _show(f"{clients} clients, event → 202", times)
    _show("  202 → webhook", [came.get(run, at + _PATIENCE) - at for run, at in sent.items()])
    print(f"  events not answered: {unanswered}; answers to the clients: {answers}", flush=True)


@contextmanager
def _dashboards(server: Server, clients: int) -> Iterator[dict[str, int]]:
    """Asks from another process, so that events do not wait for this one's interpreter. Fills the dict at the end."""
    answers: dict[str, int] = {}
    if not clients:
        yield answers
        return
    context = multiprocessing.get_context("spawn")
    asking, enough, counted = context.Event(), context.Event(), context.SimpleQueue()
    process = context.Process(target=_be_dashboards, args=(server.url, server.key, clients, asking, enough, counted))
    process.start()
    try:
        assert asking.wait(_PATIENCE)
        yield answers
    finally:
        enough.set()
        answers |= counted.get()
        process.join()


def _be_dashboards(url: str, key: str, clients: int, asking: Event, enough: Event, counted: Any) -> None:
    async def run() -> Counter[str]:
        answers: Counter[str] = Counter()
        headers, limits = {"Authorization": f"Bearer {key}"}, httpx2.Limits(max_connections=None)
        async with httpx2.AsyncClient(base_url=url, headers=headers, timeout=_PATIENCE, limits=limits) as client:
            tasks = [asyncio.create_task(_ask(client, n, answers)) for n in range(clients)]
            asking.set()
            await asyncio.to_thread(enough.wait)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return answers

    counted.put(dict(asyncio.run(run())))


async def _ask(client: Any, number: int, answers: Counter[str]) -> None:
    panels = cycle(_PANELS)
    for _ in range(number % len(_PANELS)):
        next(panels)
    for panel in panels:
        try:
            answer = await client.get(panel)
            answers[str(answer.status_code)] += 1
            if answer.status_code != 200:
                await asyncio.sleep(float(answer.headers.get("retry-after", 1)))
        except httpx2.TimeoutException:
            answers["not answered"] += 1


def _show(what: str, seconds: list[float]) -> None:
    middle, high, most = percentile(seconds, 0.5), percentile(seconds, 0.99), max(seconds)
    print(f"{what:<30}p50 {1e3 * middle:,.0f} ms, p99 {1e3 * high:,.0f} ms, max {1e3 * most:,.0f} ms ({len(seconds)})")
