"""Events per second from HTTP to COMMIT: our server, a plain server, and a bare COPY of the same rows; fsync is on."""

import asyncio
import http.client
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

import asyncpg

from bench.process import cpu_seconds, percentile, scratch_server, tree
from core.db.embedded import running_dsn
from services.ingest.request_parser import uuid7
from tests.support.server import Server, free_port

BATCH = 500
EVENTS = 100_000
BASELINE_EVENTS = 6_000
CONNECTIONS = 4
_SINGLES = 1_000


class Target(NamedTuple):
    """Where events are posted, as what, and the status that says they are taken."""

    path: str = "/v1/events"
    content_type: str = "application/json"
    status: int = 202


AS_JSON = Target()


class Run(NamedTuple):
    seconds: float
    cpu_python: float
    cpu_postgres: float
    cpu_client: float
    events: int

    @property
    def rate(self) -> float:
        return self.events / self.seconds

    def line(self, name: str) -> str:
        each = [1e6 * cpu / self.events for cpu in (self.cpu_python, self.cpu_postgres, self.cpu_client)]
        parts = "server {:.0f}, PostgreSQL {:.0f}, client {:.0f}".format(*each)
        return f"{name:<22}{self.rate:9,.0f} events/s   CPU µs an event: {parts}"


def bodies(count: int, seed: int = 1, batch: int = BATCH) -> list[bytes]:
    """Request bodies of `batch` events each, as a busy company sends them, over the last hour."""
    random = Random(seed)
    now = datetime.now(UTC)
    return [
        json.dumps(
            {"events": [event(random, now - timedelta(seconds=random.randrange(3600))) for _ in range(batch)]}
        ).encode()
        for _ in range(count // batch)
    ]


def event(random: Random, at: datetime) -> dict[str, Any]:
    tenant = f"tenant-{random.randrange(50)}"
    return {
        "event_id": uuid7(at),
        "timestamp": at.isoformat(),
        "provider": "openai",
        "model": random.choice(["gpt-4o", "gpt-4o-mini", "o3"]),
        "input_tokens": random.randrange(100, 8000),
        "output_tokens": random.randrange(10, 900),
        "cache_read_tokens": random.choice([0, 64]),
        "feature": f"feature-{random.randrange(12)}",
        "team": f"team-{random.randrange(4)}",
        "tenant": tenant,
        "user_id": f"{tenant}-user-{random.randrange(100)}",
        "session_id": f"{tenant}-session-{random.randrange(1000)}",
        "environment": "production",
        "service": "api",
        "latency_ms": random.randrange(100, 9000) / 10,
    }


def drive(
    port: int, key: str, requests: Sequence[bytes], connections: int = CONNECTIONS, target: Target = AS_JSON
) -> float:
    """The seconds until every request is taken, over connections that are kept open."""
    waiting = list(requests)
    failed: list[bytes] = []

    def work() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        while True:
            try:
                body = waiting.pop()
            except IndexError:
                break
            headers = {"Authorization": f"Bearer {key}", "Content-Type": target.content_type}
            connection.request("POST", target.path, body, headers)
            response = connection.getresponse()
            answer = response.read()
            if response.status != target.status:
                failed.append(answer)
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(connections)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    assert not failed, failed[0]
    return seconds


def measure(
    port: int, key: str, requests: Sequence[bytes], server: int, postgres: int, target: Target = AS_JSON
) -> Run:
    def spent() -> tuple[float, float, float]:
        database = tree(postgres)
        python = [pid for pid in tree(server) if pid not in database]
        return cpu_seconds(python), cpu_seconds(database), time.process_time()

    before = spent()
    seconds = drive(port, key, requests, target=target)
    used = [after - was for after, was in zip(spent(), before, strict=True)]
    python, database, client = used
    return Run(seconds, python, database, client, len(requests) * BATCH)


def single_events(port: int, key: str) -> list[float]:
    """The milliseconds of requests with one event each on an idle server, which answers after COMMIT."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    random, times = Random(9), []
    for _ in range(_SINGLES):
        body = json.dumps({"events": [event(random, datetime.now(UTC))]})
        began = time.perf_counter()
        connection.request("POST", "/v1/events", body, {"Authorization": f"Bearer {key}"})
        response = connection.getresponse()
        response.read()
        times.append((time.perf_counter() - began) * 1e3)
        assert response.status == 202
        time.sleep(0.005)
    connection.close()
    return times


async def bare_copy(dsn: str) -> float:
    """The rows per second of a COPY of the ledger's own rows into a table with the same indexes."""
    connection = await asyncpg.connect(dsn)
    with tempfile.TemporaryFile() as file:
        await connection.copy_from_query("SELECT * FROM usage_event", output=file, format="binary")
        await connection.execute("CREATE TABLE bare (LIKE usage_event INCLUDING INDEXES)")
        file.seek(0)
        began = time.perf_counter()
        await connection.copy_to_table("bare", source=file, format="binary")
        seconds = time.perf_counter() - began
    count: int = await connection.fetchval("SELECT count(*) FROM bare")
    await connection.execute("DROP TABLE bare")
    await connection.close()
    return count / seconds


def main() -> None:
    with scratch_server() as server:
        _report(server)


def postgres_of(server: Server) -> int:
    """The id of its PostgreSQL's first process."""
    (found,) = [pid for pid, command in server.family().items() if "postgres" in command and " -D " in command]
    return found


def _report(server: Server) -> None:
    dsn = running_dsn(server.data_dir)
    assert dsn is not None
    postgres = postgres_of(server)
    drive(server.port, server.key, bodies(BATCH, seed=99))
    singles = single_events(server.port, server.key)
    drive(server.port, server.key, bodies(5_000, seed=98))
    ours = measure(server.port, server.key, bodies(EVENTS), server.process.pid, postgres)
    again = measure(server.port, server.key, bodies(EVENTS), server.process.pid, postgres)
    copied = asyncio.run(bare_copy(dsn))
    each, together = _baseline(dsn, postgres, "each"), _baseline(dsn, postgres, "together")
    print(ours.line("HTTP → committed"))
    print(again.line("  all known (retries)"))
    for name, run in (("FastAPI + INSERT each", each), ("  … in 1 transaction", together)):
        print(run.line(name) + f"   ours is {ours.rate / run.rate:.1f} ×")
    print(f"{'bare COPY of the rows':<22}{copied:9,.0f} events/s   ours is {ours.rate / copied:.0%} of it")
    waited = f"p50 {percentile(singles, 0.5):.1f} ms, p99 {percentile(singles, 0.99):.1f} ms"
    print(f"one event, idle server {waited}, answered after COMMIT")


def _baseline(dsn: str, postgres: int, commit: str) -> Run:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.baseline", dsn, str(port), commit])
    try:
        while True:
            try:
                http.client.HTTPConnection("127.0.0.1", port).connect()
                break
            except OSError:
                time.sleep(0.05)
        drive(port, "", bodies(BATCH, seed=5))
        return measure(port, "", bodies(BASELINE_EVENTS, seed=6), process.pid, postgres)
    finally:
        process.terminate()
        process.wait()
