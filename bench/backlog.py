"""A backlog after `kill -9`, drained without queries and with continuous ones, whose answers are compared with the
cube before and after it."""

import asyncio
import json
import os
import threading
import time
from contextlib import ExitStack
from decimal import Decimal
from typing import Any, NamedTuple
from urllib.request import Request, urlopen

import asyncpg

from bench.harness import EVENTS_A_RECORD, ORGANISATIONS, Stand, stand
from bench.process import percentile
from cluster.kafka import free_port
from core.accounts.organisations import create_key
from core.reconciliation.ledger import audit

EVENTS = int(os.environ.get("OUTLAY_BENCH_EVENTS", "1000000"))

_RECORDS = "SELECT coalesce(sum(next_offset), 0)::int FROM ledger_offset"
_BOUND = (
    "SELECT coalesce(sum(event_count), 0) AS events, coalesce(sum(cost_usd), 0) AS usd FROM cube_15m WHERE org_id = $1"
)


class Sums(NamedTuple):
    events: int
    usd: Decimal


class Asking(threading.Thread):
    """Sends one query after another while the block runs."""

    def __init__(self, bench: Stand, url: str, org_id: int, key: str) -> None:
        super().__init__(daemon=True)
        self._dsn, self._org_id, self._key = bench.dsn, org_id, key
        self._url = f"{url}/v1/costs/summary?group_by=model"
        self._over = threading.Event()
        self.times: list[float] = []
        self.failed = self.wrong = 0

    def __enter__(self) -> "Asking":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self.join()

    def run(self) -> None:
        asyncio.run(self._ask())

    async def _ask(self) -> None:
        connection: Any = await asyncpg.connect(self._dsn)
        while not self._over.wait(0.1):
            before = Sums(*await connection.fetchrow(_BOUND, self._org_id))
            began = time.perf_counter()
            try:
                said = await asyncio.to_thread(self.summary)
            except OSError:
                self.failed += 1
                continue
            self.times.append((time.perf_counter() - began) * 1e3)
            after = Sums(*await connection.fetchrow(_BOUND, self._org_id))
            self.wrong += not (before.events <= said.events <= after.events and before.usd <= said.usd <= after.usd)
        await connection.close()

    def summary(self) -> Sums:
        request = Request(self._url, headers={"Authorization": f"Bearer {self._key}"})  # noqa: S310 - our own address
        with urlopen(request, timeout=60) as answer:  # noqa: S310
            body = json.loads(answer.read(), parse_float=Decimal)
        return Sums(body["event_count"], Decimal(body["total_cost_usd"]))


def main() -> None:
    with stand() as bench, ExitStack() as running:
        asyncio.run(bench.fill(EVENTS))
        org_id = bench.organisations[0]
        key = asyncio.run(_key(bench, org_id))
        port = free_port()
        running.enter_context(bench.running("services.api", OUTLAY_PORT=str(port)))
        with bench.running("services.aggregator") as first:
            asyncio.run(bench.until(_RECORDS, _records(0.1), [first]))
            first.kill()
        began = time.perf_counter()
        with bench.running("services.aggregator") as again:
            quiet = asyncio.run(bench.until(_RECORDS, _records(0.55), [again]))
            with Asking(bench, f"http://127.0.0.1:{port}", org_id, key) as asking:
                asked = asyncio.run(bench.until(_RECORDS, _records(1), [again]))
        _report(bench, asking, quiet.wall / _part(0.55), asked.wall / _part(1), time.perf_counter() - began)


def _records(share: float) -> int:
    return int(EVENTS * share) // EVENTS_A_RECORD


def _part(share: float) -> int:
    """The events up to this share. `until` scales its time to all of them, whatever was committed before it began."""
    return _records(share) * EVENTS_A_RECORD


def _report(bench: Stand, asking: Asking, quiet: float, asked: float, seconds: float) -> None:
    print(
        f"{EVENTS:,} events waiting, the aggregator killed after a tenth and started again: the rest in {seconds:.0f} s"
    )
    print(f"  nobody asks              {1 / quiet:9,.0f} events/s")
    print(f"  questions all the while  {1 / asked:9,.0f} events/s")
    waited = f"p50 {percentile(asking.times, 0.5):.0f} ms, p99 {percentile(asking.times, 0.99):.0f} ms"
    print(f"  {len(asking.times)} answers, {asking.wrong} not exact, {asking.failed} failed: {waited}")
    counted, differences = asyncio.run(_audited(bench))
    print(f"  {counted:,} events counted, {differences} differences found by `audit`")
    assert counted == EVENTS
    assert asking.summary().events == -(-_records(1) // ORGANISATIONS) * EVENTS_A_RECORD


async def _key(bench: Stand, org_id: int) -> str:
    connection: Any = await asyncpg.connect(bench.dsn)
    try:
        return (await create_key(connection, org_id, "bench", ["read"])).text
    finally:
        await connection.close()


async def _audited(bench: Stand) -> tuple[int, int]:
    connection: Any = await asyncpg.connect(bench.dsn)
    try:
        counted = int(await connection.fetchval("SELECT sum(event_count) FROM cube_15m"))
        return counted, len((await audit(connection)).differences)
    finally:
        await connection.close()
