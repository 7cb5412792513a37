"""HTTP → acknowledged by Kafka: our ingest and the obvious one before the same broker.

By CPU-second of the ingest process and by the clock; clients, broker and database share the machine, so the clock says
little.
"""

import http.client
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.ingest import bodies, drive
from bench.kafka_baseline import KEY
from bench.process import cpu_seconds, percentile
from cluster.kafka import free_port
from cluster.process import Service
from cluster.stack import Stack
from tests.cluster_help import service

EVENTS = 200_000
BASELINE_EVENTS = 40_000
SINGLES = 8_000
BASELINE_SINGLES = 4_000
_HALF_LOAD_SECONDS = 8


class Run(NamedTuple):
    seconds: float
    cpu: float
    done: int

    def line(self, name: str, of: str) -> str:
        a_cpu_second, by_the_clock = self.done / self.cpu, self.done / self.seconds
        return f"{name:<34}{a_cpu_second:10,.0f} {of} a CPU-second {by_the_clock:10,.0f} by the clock"


def measure(pid: int, port: int, key: str, requests: Sequence[bytes], count: int) -> Run:
    before = cpu_seconds([pid])
    seconds = drive(port, key, requests)
    return Run(seconds, cpu_seconds([pid]) - before, count)


def half_load(port: int, key: str, requests: Sequence[bytes], rate: float) -> list[float]:
    """Milliseconds of single-event requests that come evenly spaced, `rate` a second, over a few kept connections."""
    times: list[float] = []
    waiting = list(requests)
    connections, began = 8, time.perf_counter()

    def work(place: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        for turn in range(place, len(waiting), connections):
            due = began + turn / rate
            time.sleep(max(0.0, due - time.perf_counter()))
            started = time.perf_counter()
            connection.request("POST", "/v1/events", waiting[turn], headers)
            response = connection.getresponse()
            response.read()
            assert response.status == 202
            times.append((time.perf_counter() - started) * 1e3)
        connection.close()

    threads = [threading.Thread(target=work, args=(place,)) for place in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="outlay-bench-") as folder:
        Path(folder).chmod(0o711)
        with Stack(Path(folder) / "stack") as stack:
            with service(stack, "ingest") as ingest:
                ours = _ours(ingest, stack.key)
            baseline = _baseline(stack)
    names = (("batch 100", "events"), ("one event a request", "requests"))
    for (name, of), own, other in zip(names, ours, baseline, strict=True):
        print(own.line(f"ingest, {name}", of))
        times = (own.done / own.cpu) / (other.done / other.cpu)
        print(other.line("  FastAPI + pydantic + send each", of) + f"   ours is {times:.1f} ×")


def _ours(ingest: Service, key: str) -> list[Run]:
    pid = ingest.process.pid
    drive(ingest.port, key, bodies(20_000, 3, 100))
    batches = measure(pid, ingest.port, key, bodies(EVENTS, 1, 100), EVENTS)
    singles = measure(pid, ingest.port, key, bodies(SINGLES, 2, 1), SINGLES)
    rate = singles.done / singles.seconds / 2
    times = half_load(ingest.port, key, bodies(int(rate * _HALF_LOAD_SECONDS), 4, 1), rate)
    waited = f"p50 {percentile(times, 0.5):.1f} ms, p99 {percentile(times, 0.99):.1f} ms"
    print(f"one event a request, half of what the clock gave ({rate:,.0f}/s): {waited}")
    return [batches, singles]


def _baseline(stack: Stack) -> list[Run]:
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
        drive(port, KEY, bodies(2_000, 5, 100))
        batches = measure(process.pid, port, KEY, bodies(BASELINE_EVENTS, 6, 100), BASELINE_EVENTS)
        return [batches, measure(process.pid, port, KEY, bodies(BASELINE_SINGLES, 7, 1), BASELINE_SINGLES)]
    finally:
        process.terminate()
        process.wait()
