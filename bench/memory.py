"""The memory of each service under overload, then also without the database: flat, and below the documented bounds.

Ingest gets batches as fast as it answers, which is more than the aggregator can process. The API gets its largest
queries, and alerts has budgets that every event adds to.
"""

import json
import multiprocessing
import os
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from http.client import HTTPException
from multiprocessing.synchronize import Event
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from bench.freshness import probe
from bench.ingest import bodies
from bench.load import Load, fresh
from bench.process import resident_mib, scratch_folder
from cluster.process import Service
from cluster.stack import Stack
from tests.support.cluster import service

SECONDS = float(os.environ.get("OUTLAY_BENCH_MEMORY_SECONDS", "600"))
"""The length of each of the two parts."""
BOUNDS = {"ingest": 300, "aggregator": 500, "api": 500, "alerts": 250}
"""In MiB, as in `docs/operations.md`."""
_BATCH = 200
_CONNECTIONS = 32
_ASKING = 4
_LOOKS = 60
_SHOWN = 6
_QUESTIONS = (
    "/v1/costs/summary?group_by=user_id,session_id&limit=1000",
    "/v1/costs/timeseries?interval=hour&group_by=feature,team,model",
    "/v1/events?limit=1000",
    "/v1/events/export",
)


def main() -> None:
    secret = {"OUTLAY_SECRET_KEY": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}
    with scratch_folder() as folder, Stack(folder / "stack") as stack, ExitStack() as running:
        services = {name: running.enter_context(service(stack, name, **secret)) for name in BOUNDS}
        for each in ("user_id", "tenant", "feature"):
            _ask(services["api"], stack.key, "/v1/alerts", _budget(each))
        probe(services["ingest"], services["api"], stack.key)  # the first request waits for the consumer group to form
        with _flood(services["ingest"].port, stack.key), _questions(services["api"], stack.key):
            _show(f"{SECONDS:.0f} s of overload", _watch(services))
            stack.database.stop()
            _show(f"{SECONDS:.0f} s with the database away", _watch(services))
        for name, one in services.items():
            assert one.process.poll() is None, f"{name} has ended"


def _watch(services: Mapping[str, Service]) -> Mapping[str, Sequence[float]]:
    """The memory in MiB, measured repeatedly."""
    seen: dict[str, list[float]] = {name: [] for name in services}
    for _ in range(_LOOKS):
        time.sleep(SECONDS / _LOOKS)
        for name, one in services.items():
            seen[name].append(resident_mib(one.process.pid))
    return seen


def _show(what: str, seen: Mapping[str, Sequence[float]]) -> None:
    print(f"{what}: MiB at {_SHOWN} moments, the most, the bound; growth from the second quarter to the last")
    quarter = _LOOKS // 4
    for name, sizes in seen.items():
        over_time = " ".join(f"{size:5.0f}" for size in sizes[_LOOKS // _SHOWN - 1 :: _LOOKS // _SHOWN])
        growth = sum(sizes[-quarter:]) / sum(sizes[quarter : 2 * quarter]) - 1
        kept = "" if max(sizes) <= BOUNDS[name] else "  ABOVE"
        print(f"  {name:<12}{over_time}   most {max(sizes):5.0f} of {BOUNDS[name]}{kept}   {growth:+.0%}", flush=True)


@contextmanager
def _flood(port: int, key: str) -> Iterator[None]:
    context = multiprocessing.get_context("spawn")
    enough = context.Event()
    process = context.Process(target=_send, args=(port, key, enough))
    process.start()
    try:
        yield
    finally:
        enough.set()
        process.join()


def _send(port: int, key: str, enough: Event) -> None:
    with Load(port, key, fresh(bodies(100 * _BATCH, 1, _BATCH)), connections=_CONNECTIONS) as load:
        enough.wait()
    statuses = ", ".join(f"{count:,} × {status}" for status, count in sorted(load.statuses.items()))
    print(f"requests of {_BATCH} events: {load.accepted * _BATCH:,.0f} events/s taken; {statuses}")


@contextmanager
def _questions(api: Service, key: str) -> Iterator[None]:
    enough = threading.Event()

    def ask(place: int) -> None:
        while not enough.wait(0.05):
            _ask(api, key, _QUESTIONS[place % len(_QUESTIONS)])
            place += 1

    threads = [threading.Thread(target=ask, args=(place,), daemon=True) for place in range(_ASKING)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        enough.set()
        for thread in threads:
            thread.join()


def _ask(api: Service, key: str, path: str, body: Any = None) -> None:
    """Sends the request; any response will do."""
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    try:
        with urlopen(Request(api.url + path, data, headers), timeout=60) as answer:  # noqa: S310 - our own address
            while answer.read(1 << 20):
                pass
    except HTTPError as error:
        if error.code not in (429, 503):
            raise
    except (OSError, HTTPException):  # an export is cut off when its database goes away
        return


def _budget(each: str) -> dict[str, Any]:
    return {"name": f"by {each}", "period": "daily", "threshold_usd": 5, "each": each}
