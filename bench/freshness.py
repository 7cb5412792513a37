"""The time from a 202 until the event is in `costs/summary`, in a cluster with the aggregator at half of its load."""

import http.client
import json
import time
from datetime import UTC, datetime
from random import Random
from typing import Any

from bench.ingest import bodies, event
from bench.load import Load, fresh
from bench.process import percentile, scratch_folder
from cluster.process import Service
from cluster.stack import Stack
from tests.support.cluster import service

PROBES = 200
EVENTS_A_SECOND = 6_000
"""Half of the rate that the aggregator has to reach."""
_BATCH = 100


def main() -> None:
    with (
        scratch_folder() as folder,
        Stack(folder / "stack") as stack,
        service(stack, "ingest") as ingest,
        service(stack, "aggregator"),
        service(stack, "api") as api,
    ):
        probe(ingest, api, stack.key)  # the first request waits for the consumer group to form
        idle = [probe(ingest, api, stack.key) for _ in range(PROBES // 4)]
        requests = fresh(bodies(EVENTS_A_SECOND * 10, 8, _BATCH))
        with Load(ingest.port, stack.key, requests, EVENTS_A_SECOND / _BATCH, 2) as load:
            busy = [_later(ingest, api, stack.key) for _ in range(PROBES)]
        assert set(load.statuses) == {202}
    for name, times in (("nothing else", idle), (f"{EVENTS_A_SECOND:,} events/s beside", busy)):
        print(f"202 → visible, {name}: p50 {percentile(times, 0.5):.0f} ms, p99 {percentile(times, 0.99):.0f} ms")


def probe(ingest: Service, api: Service, key: str) -> float:
    """The milliseconds from an event's 202 to the first response that includes it."""
    feature = f"probe-{time.time_ns()}"
    body = {"events": [event(Random(1), datetime.now(UTC)) | {"feature": feature}]}
    _ask(ingest, key, "POST", "/v1/events", body)
    began = time.perf_counter()
    while not _ask(api, key, "GET", f"/v1/costs/summary?feature={feature}")["event_count"]:
        assert time.perf_counter() - began < 60
        time.sleep(0.01)
    return (time.perf_counter() - began) * 1e3


def _later(ingest: Service, api: Service, key: str) -> float:
    """Waits a varying time, so that the probes meet aggregator and compactor at every point of their work."""
    time.sleep(0.1)
    return probe(ingest, api, key)


def _ask(process: Service, key: str, method: str, path: str, body: Any = None) -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", process.port, timeout=30)
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    connection.request(method, path, None if body is None else json.dumps(body), headers)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    assert answer.status < 300, text[:300]
    return json.loads(text)
