"""Events a second from HTTP to Kafka's acknowledgement: our ingest and a naive one, in turns, with the same broker.

Medians of the turns, by CPU-second of the ingest process and by wall clock. Clients, broker and database share the
machine, so the wall clock says little.
"""

import http.client
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from typing import NamedTuple

from bench.ingest import bodies, drive
from bench.kafka_baseline import KEY
from bench.load import Load, fresh
from bench.process import cpu_seconds, percentile, scratch_folder
from cluster.kafka import free_port
from cluster.stack import Stack
from tests.support.cluster import service

TURNS = int(os.environ.get("OUTLAY_BENCH_TURNS", "5"))
_CONNECTIONS = 32
_HALF_LOAD_SECONDS = 10
_KINDS = (("batch 100", "events", 100, 100_000, 20_000), ("one event a request", "requests", 1, 6_000, 3_000))
"""Name, unit, events a request, and the numbers of units for our ingest and for the naive one."""


class Run(NamedTuple):
    seconds: float
    cpu: float
    done: int


class Target(NamedTuple):
    """An ingest process."""

    pid: int
    port: int
    key: str

    def measure(self, requests: Sequence[bytes], count: int) -> Run:
        before = cpu_seconds([self.pid])
        seconds = drive(self.port, self.key, requests, _CONNECTIONS)
        return Run(seconds, cpu_seconds([self.pid]) - before, count)


def main() -> None:
    with (
        scratch_folder() as folder,
        Stack(folder / "stack") as stack,
        service(stack, "ingest") as process,
        _baseline(stack) as other,
    ):
        ours = Target(process.process.pid, process.port, stack.key)
        for target in (ours, other):
            drive(target.port, target.key, bodies(5_000, 3, 100))
        clocks = [_compare(ours, other, *kind) for kind in _KINDS]
        _half_load(ours, clocks[-1] / 2)


def _compare(ours: Target, other: Target, name: str, of: str, size: int, count: int, its_count: int) -> float:
    """Returns our ingest's units a second by wall clock."""
    runs: list[tuple[Run, Run]] = []
    for turn in range(TURNS):
        run = ours.measure(bodies(count, 10 + turn, size), count)
        runs.append((run, other.measure(bodies(its_count, 50 + turn, size), its_count)))
    clock = 0.0
    for place, who in enumerate((f"ingest, {name}", "  FastAPI + pydantic + send each")):
        a_cpu_second = median(turn[place].done / turn[place].cpu for turn in runs)
        by_the_clock = median(turn[place].done / turn[place].seconds for turn in runs)
        clock = clock or by_the_clock
        print(f"{who:<34}{a_cpu_second:10,.0f} {of} a CPU-second {by_the_clock:10,.0f} by the clock")
    times = median((own.done / own.cpu) / (its.done / its.cpu) for own, its in runs)
    print(f"  ours is {times:.1f} × a CPU-second, over {TURNS} turns and {_CONNECTIONS} connections")
    return clock


def _half_load(ours: Target, rate: float) -> None:
    requests = fresh(bodies(int(rate * _HALF_LOAD_SECONDS), 4, 1))
    with Load(ours.port, ours.key, requests, rate) as load:
        time.sleep(_HALF_LOAD_SECONDS)
    assert set(load.statuses) == {202}
    waited = f"p50 {percentile(load.times, 0.5):.1f} ms, p99 {percentile(load.times, 0.99):.1f} ms"
    print(f"one event a request, half of what the clock gave ({rate:,.0f}/s): {waited}")


@contextmanager
def _baseline(stack: Stack) -> Iterator[Target]:
    port = free_port()
    command = [sys.executable, "-m", "bench.kafka_baseline", stack.kafka.brokers, "usage.events", str(port)]
    process = subprocess.Popen(command)
    try:
        while True:
            try:
                http.client.HTTPConnection("127.0.0.1", port).connect()
                break
            except OSError:
                time.sleep(0.05)
        yield Target(process.pid, port, KEY)
    finally:
        process.terminate()
        process.wait()
