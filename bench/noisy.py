"""One tenant at 100 times its share beside nine others, together 60 % of the cluster's capacity, in turns with
no noisy one: how long the others wait for their 202, and until their event is in a sum."""

import asyncio
import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from multiprocessing.synchronize import Event
from statistics import median
from typing import Any, NamedTuple

import asyncpg

from bench.freshness import probe
from bench.ingest import bodies
from bench.load import Load, fresh
from bench.process import percentile, scratch_folder
from cluster.process import Service
from cluster.stack import Stack
from core.accounts.organisations import create_key, create_organisation
from tests.support.cluster import service, taking

TURNS = int(os.environ.get("OUTLAY_BENCH_TURNS", "5"))
SECONDS = float(os.environ.get("OUTLAY_BENCH_SECONDS", "15"))
"""The length of each half of a turn."""
OTHERS = 9
NOISE = 100
LOAD = 0.6
_BATCH = 20
_ALLOWED_TIMES, _ALLOWED_MS = 1.5, 5.0
_VISIBLE = "SELECT sum(event_count)::int FROM cube_15m"


class Turn(NamedTuple):
    """The milliseconds that the others waited."""

    answered: list[float]
    visible: list[float]


class Cluster(NamedTuple):
    ingest: Service
    api: Service
    dsn: str
    noisy: str
    others: Sequence[str]
    """Keys."""

    def turn(self, share: float, noise: float) -> Turn:
        """Each of the others sends `share` requests per second, the noisy one `noise`."""
        with ExitStack() as running:
            if noise:
                running.enter_context(_noise(self.ingest.port, self.noisy, noise))
            loads = [running.enter_context(_load(self.ingest.port, key, share, 1)) for key in self.others]
            visible, until = list[float](), time.perf_counter() + SECONDS
            while time.perf_counter() < until:
                visible.append(probe(self.ingest, self.api, self.others[len(visible) % OTHERS]))
                time.sleep(0.2)
        assert all(set(load.statuses) == {202} for load in loads)
        return Turn([ms for load in loads for ms in load.times], visible)

    def capacity(self) -> float:
        """The requests per second that are acknowledged and stored, measured until the last one is in a sum."""
        before, began = self._landed(), time.perf_counter()
        with Load(self.ingest.port, self.noisy, fresh(bodies(200 * _BATCH, 1, _BATCH)), connections=16) as load:
            time.sleep(SECONDS)
        while self._landed() < before + load.statuses[202] * _BATCH:
            time.sleep(0.05)
        return load.statuses[202] / (time.perf_counter() - began)

    def _landed(self) -> int:
        async def ask() -> Any:
            connection: Any = await asyncpg.connect(self.dsn)
            try:
                return await connection.fetchval(_VISIBLE)
            finally:
                await connection.close()

        return int(asyncio.run(ask()) or 0)


def main() -> None:
    with (
        scratch_folder() as folder,
        Stack(folder / "stack") as stack,
        service(stack, "ingest") as ingest,
        service(stack, "aggregator"),
        service(stack, "api") as api,
    ):
        noisy, *others = asyncio.run(_keys(stack.database.dsn))
        cluster = Cluster(ingest, api, stack.database.dsn, noisy, others)
        for key in (noisy, *others):
            taking(ingest, key)
        probe(ingest, api, noisy)  # the first request waits for the consumer group to form
        capacity = cluster.capacity()
        share = LOAD * capacity / (NOISE + OTHERS)
        print(f"{OTHERS} tenants with {share:.1f} requests/s of {_BATCH} events each, one with {NOISE * share:,.0f},")
        print(f"  together {LOAD:.0%} of the {capacity * _BATCH:,.0f} events/s that the cluster takes and counts here")
        turns = [(cluster.turn(share, 0), cluster.turn(share, NOISE * share)) for _ in range(TURNS)]
    p99 = [(percentile(quiet.answered, 0.99), percentile(noise.answered, 0.99)) for quiet, noise in turns]
    over = median(noise - _ALLOWED_TIMES * quiet for quiet, noise in p99)
    kept = "yes" if over <= _ALLOWED_MS else f"no, {over:.1f} ms more"
    _show("their 202", *zip(*p99, strict=True))
    print(f"  within {_ALLOWED_TIMES} × + {_ALLOWED_MS:.0f} ms, median of the turns: {kept}")
    visible = [(percentile(quiet.visible, 0.99), percentile(noise.visible, 0.99)) for quiet, noise in turns]
    _show("202 → visible", *zip(*visible, strict=True))


def _show(name: str, quiet: Sequence[float], noise: Sequence[float]) -> None:
    print(f"{name:<14}p99 {median(quiet):.1f} ms in quiet, {median(noise):.1f} ms beside the noise; medians of {TURNS}")


def _load(port: int, key: str, rate: float, connections: int) -> Load:
    return Load(port, key, fresh(bodies(50 * _BATCH, 1, _BATCH)), rate, connections)


@contextmanager
def _noise(port: int, key: str, rate: float) -> Iterator[None]:
    """Sends from a separate process, so that the others' clients do not wait for its interpreter."""
    context = multiprocessing.get_context("spawn")
    loud, enough = context.Event(), context.Event()
    process = context.Process(target=_be_noisy, args=(port, key, rate, loud, enough))
    process.start()
    try:
        assert loud.wait(30)
        yield
    finally:
        enough.set()
        process.join()
    assert process.exitcode == 0


def _be_noisy(port: int, key: str, rate: float, loud: Event, enough: Event) -> None:
    with _load(port, key, rate, 16) as load:
        loud.set()
        enough.wait()
    assert set(load.statuses) == {202}, load.statuses


async def _keys(dsn: str) -> list[str]:
    connection: Any = await asyncpg.connect(dsn)
    try:
        orgs = [await create_organisation(connection, f"tenant {n}") for n in range(1 + OTHERS)]
        return [(await create_key(connection, org, "bench", ["ingest", "read"])).text for org in orgs]
    finally:
        await connection.close()
