"""A standalone server that one organisation keeps as busy as it can: how long another one waits for its 202."""

import multiprocessing
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.synchronize import Event

from bench.ingest import bodies
from bench.load import Load, fresh
from bench.process import percentile, scratch_server
from tests.support.server import Server

SECONDS = float(os.environ.get("OUTLAY_BENCH_SECONDS", "20"))
TURNS = int(os.environ.get("OUTLAY_BENCH_TURNS", "2"))
_A_SECOND = 10
_QUIET_BATCH, _LOUD_BATCH, _LOUD_CONNECTIONS = 20, 100, 32


def main() -> None:
    with scratch_server() as server:
        org = server.cli("orgs", "create", "loud").stdout.split()[-1]
        key = server.cli("keys", "create", "--org", org, "--scope", "ingest").stdout.split()[-1]
        for _ in range(TURNS):
            alone = _quiet(server)
            with _loud(server.port, key):
                beside = _quiet(server)
            print(f"{_A_SECOND} requests/s alone {_shown(alone)}; beside {_shown(beside)}", flush=True)


def _quiet(server: Server) -> list[float]:
    requests = fresh(bodies(50 * _QUIET_BATCH, 3, _QUIET_BATCH))
    with Load(server.port, server.key, requests, _A_SECOND, 1) as load:
        time.sleep(SECONDS)
    return load.times


@contextmanager
def _loud(port: int, key: str) -> Iterator[None]:
    context = multiprocessing.get_context("spawn")
    sending, enough = context.Event(), context.Event()
    process = context.Process(target=_be_loud, args=(port, key, sending, enough))
    process.start()
    try:
        assert sending.wait(60)
        yield
    finally:
        enough.set()
        process.join()


def _be_loud(port: int, key: str, sending: Event, enough: Event) -> None:
    requests = fresh(bodies(400 * _LOUD_BATCH, 1, _LOUD_BATCH))
    with Load(port, key, requests, connections=_LOUD_CONNECTIONS) as load:
        time.sleep(1)
        sending.set()
        enough.wait()
    print(f"  the loud one: {load.accepted * _LOUD_BATCH:,.0f} events/s, {dict(load.statuses)}", flush=True)


def _shown(times: list[float]) -> str:
    return f"p50 {percentile(times, 0.5):.0f} ms, p99 {percentile(times, 0.99):.0f} ms ({len(times)})"
