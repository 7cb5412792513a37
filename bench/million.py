"""A ledger of a million events: a dry run of repricing and a CSV export while others send and query, beside the same
requests on the idle server."""

import http.client
import json
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from bench.ingest import bodies, drive, event
from bench.process import percentile, resident_mib, scratch_server
from tests.support.server import Server

EVENTS = int(os.environ.get("OUTLAY_BENCH_MILLION", "1000000"))
_A_TIME = 50_000
_OWN = {"source": "bench", "checked_on": "2026-11-20"}
_SINCE = "2026-01-01T00:00:00Z"


class Beside(NamedTuple):
    """The times of other requests in ms, and the server's largest memory in MiB."""

    sends: list[float]
    asks: list[float]
    memory: float

    def line(self) -> str:
        sends, asks = (f"p50 {percentile(t, 0.5):.1f}, p99 {percentile(t, 0.99):.1f}" for t in (self.sends, self.asks))
        return f"one event {sends} ms; costs/summary {asks} ms"


class Caller:
    """A client with one connection that is kept open."""

    def __init__(self, server: Server) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=900)
        self._headers = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}

    def ask(self, method: str, path: str, body: Any = None) -> bytes:
        self._connection.request(method, path, None if body is None else json.dumps(body), self._headers)
        answer = self._connection.getresponse()
        text = answer.read()
        assert answer.status < 300, text[:500]
        return text


def main() -> None:
    with scratch_server() as server:
        _report(server)


def _report(server: Server) -> None:
    for part in range(EVENTS // _A_TIME):
        drive(server.port, server.key, bodies(_A_TIME, seed=part))
    caller = Caller(server)
    prices = [
        {"provider": "openai", "model": model, "effective_from": _SINCE, "per_million": {"input": 3, "output": 11}}
        for model in ("gpt-4o", "gpt-4o-mini", "o3")
    ]
    proposal = json.loads(caller.ask("POST", "/v1/prices", {**_OWN, "prices": prices}))["id"]
    caller.ask("POST", f"/v1/prices/{proposal}/apply", {"despite_warnings": True})
    time.sleep(5)  # until the server has the new prices and the compactor has done most of its work
    idle_memory = resident_mib(server.process.pid)
    idle = _beside(server, lambda: time.sleep(15))[1]
    now = datetime.now(UTC)
    order = {"start": (now - timedelta(days=2)).isoformat(), "end": (now + timedelta(days=1)).isoformat()}
    (answer, seconds), repricing = _beside(
        server, lambda: _timed(lambda: Caller(server).ask("POST", "/v1/reprice", order))
    )
    found = json.loads(answer)
    figures = f"{found['examined_events']:,} events, {found['changed_events']:,} changed: {seconds:.1f} s"
    print(f"reprice, dry run       {figures}")
    print(f"  beside it            {repricing.line()}")
    print(f"  on the idle server   {idle.line()}")
    (rows, seconds), exporting = _beside(server, lambda: _timed(lambda: _export(server)))
    memory = f"server {exporting.memory - idle_memory:+.0f} MiB of {idle_memory:.0f}"
    print(f"CSV export             {rows:,} rows, {rows / seconds:,.0f} rows/s, {memory}")
    print(f"  beside it            {exporting.line()}")


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    began = time.perf_counter()
    result = work()
    return result, time.perf_counter() - began


def _beside(server: Server, work: Callable[[], Any]) -> tuple[Any, Beside]:
    """Runs the work while another client sends an event and queries a sum a few times per second."""
    caller, random, beside = Caller(server), Random(7), Beside([], [], 0.0)
    with ThreadPoolExecutor(1) as pool:
        working = pool.submit(work)
        while not working.done():
            body = {"events": [event(random, datetime.now(UTC))]}
            beside.sends.append(1e3 * _timed(lambda body=body: caller.ask("POST", "/v1/events", body))[1])  # type: ignore[misc]
            beside.asks.append(1e3 * _timed(lambda: caller.ask("GET", "/v1/costs/summary?group_by=feature"))[1])
            beside = beside._replace(memory=max(beside.memory, resident_mib(server.process.pid)))
            time.sleep(0.05)
        return working.result(), beside


def _export(server: Server) -> int:
    """The number of rows, which are read as they come and not kept."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=900)
    connection.request("GET", "/v1/events/export", headers={"Authorization": f"Bearer {server.key}"})
    answer = connection.getresponse()
    lines = 0
    while piece := answer.read(1 << 20):
        lines += piece.count(b"\n")
    return lines - 1
