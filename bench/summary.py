"""`costs/summary` over 30 days by every dimension, on a ledger of 10 M events, beside the same sums from raw events."""

import asyncio
import http.client
import os
import time
from collections.abc import Mapping
from typing import Any

import asyncpg

from bench.process import percentile, scratch_server
from core.db.embedded import running_dsn
from core.dimensions import DIMENSIONS, GROUPINGS
from core.ledger.copy_row import EVENT_COLUMNS
from core.ledger.measures import CUBE_MEASURES, event_sums
from core.ledger.rollup_compactor import compact
from core.token_columns import COST_COLUMNS, TOKEN_COLUMNS
from tests.support.server import Server

EVENTS = int(os.environ.get("OUTLAY_BENCH_EVENTS", "10000000"))
DAYS = 30
_REPEATS = 40

_VALUES = {
    "provider": "'openai'",
    "model": "'model-' || n % 5",
    "operation": "'chat'",
    "feature": "'feature-' || n % 20",
    "team": "'team-' || n % 7",
    "service": "'service-' || n % 3",
    "environment": "'production'",
    "cost_status": "'priced'",
}


def _sets(values: Mapping[str, str]) -> str:
    return f"""
        INSERT INTO dimension_set (org_id, id, {", ".join(DIMENSIONS)})
        SELECT 1, md5(n::text)::uuid, {", ".join(values.get(name, "NULL") for name in DIMENSIONS)}
        FROM generate_series(0, 299) AS n"""


_COLUMNS: dict[str, str] = {
    "org_id": "1",
    "time": "day + (g * (86400.0 / n)) * interval '1 s'",
    "event_id": "gen_random_uuid()",
    "seq": "0",
    "received_at": "day",
    "content_hash": "gen_random_uuid()",
    "dimension_set": "md5((g % 300)::text)::uuid",
    "event_count": "1",
    "error_count": "0",
    "latency_us": "200000 + g % 1000",
    "tenant": "'tenant-' || g % 50",
    "user_key": "1 + g % 5000",
    "input_tokens": "1000 + g % 100",
    "output_tokens": "50",
    "text_input": "1000 + g % 100",
    "text_output": "50",
    "cost_usd": "0.0025 + (g % 100) * 0.0000025 + 0.0005",
    "list_cost_usd": "0.0025 + (g % 100) * 0.0000025 + 0.0005",
    "price_id": "1",
}


def _zero(column: str) -> str:
    return "0" if column in TOKEN_COLUMNS else "NULL"


_EVENT_MEASURES = tuple(measure for measure in CUBE_MEASURES if measure not in COST_COLUMNS)
_COSTS = {"cost_input": "sum(text_input) * 2.5 / 1000000", "cost_output": "sum(text_output) * 10 / 1000000.0"}


def _day(columns: Mapping[str, str]) -> str:
    return f"""
        INSERT INTO usage_event ({", ".join(EVENT_COLUMNS)})
        SELECT {", ".join(columns.get(column, _zero(column)) for column in EVENT_COLUMNS)}
        FROM (SELECT $1::timestamptz AS day, $2::int AS n) AS x, generate_series(0, $2::int - 1) AS g"""


_CUBE = f"""
INSERT INTO cube_15m (org_id, bucket, dimension_set, shard, {", ".join((*_EVENT_MEASURES, *COST_COLUMNS))})
SELECT 1, date_bin('15 min', time, 'epoch'), dimension_set, 0, {event_sums(_EVENT_MEASURES)},
    {", ".join(_COSTS.get(column, "0") for column in COST_COLUMNS)}
FROM usage_event e WHERE time >= $1::timestamptz AND time < $1::timestamptz + interval '1 day' GROUP BY 1, 2, 3
"""
_DIRTY = "INSERT INTO dirty_period SELECT 1, $1::timestamptz + n * interval '1 h' FROM generate_series(0, 23) AS n"
_FROM_RAW = """
SELECT d.{name}, sum(e.event_count), sum(e.cost_usd), sum(e.input_tokens), sum(e.output_tokens)
FROM usage_event e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
WHERE e.org_id = 1 AND e.time >= now() - interval '30 days' GROUP BY 1
"""


async def fill(
    dsn: str, events: int = EVENTS, columns: Mapping[str, str] | None = None, values: Mapping[str, str] | None = None
) -> None:
    """Fills a ledger with a month of events and lets the compactor derive all tables.

    Args:
        columns: other columns of `usage_event`, as SQL over `day`, `n` events a day and `g`, the event's number in it.
        values: other values of the 300 dimension sets, as SQL over their number `n`.
    """
    async with asyncpg.create_pool(dsn, min_size=1, max_size=2) as pool:
        await pool.execute(_sets(_VALUES | dict(values or {})))
        for age in range(DAYS, -1, -1):
            day = await pool.fetchval("SELECT date_trunc('day', now(), 'UTC') - $1::int * interval '1 day'", age)
            await pool.execute(_day(_COLUMNS | dict(columns or {})), day, events // DAYS, timeout=600)
            await pool.execute(_CUBE, day, timeout=600)
            await pool.execute(_DIRTY, day)
        await pool.execute("VACUUM ANALYZE", timeout=600)
        began = time.perf_counter()
        while await pool.fetchval("SELECT EXISTS (SELECT FROM dirty_period)"):
            await compact(pool)  # the server's own compactor may be the leader; the two take turns
        print(f"  the compactor rebuilt {DAYS + 1} days of {events:,} events in {time.perf_counter() - began:.1f} s")


def ask(server: Server, name: str, repeats: int) -> list[float]:
    """Sends the query. Returns its milliseconds; the last hours are dirty, as on a busy server."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    times = []
    for _ in range(repeats):
        began = time.perf_counter()
        connection.request(
            "GET", f"/v1/costs/summary?group_by={name}", headers={"Authorization": f"Bearer {server.key}"}
        )
        response = connection.getresponse()
        response.read()
        times.append((time.perf_counter() - began) * 1e3)
        assert response.status == 200
    connection.close()
    return times


async def raw(dsn: str) -> float:
    connection: Any = await asyncpg.connect(dsn)
    began = time.perf_counter()
    await connection.fetch(_FROM_RAW.format(name="feature"), timeout=600)
    seconds = time.perf_counter() - began
    await connection.close()
    return seconds * 1e3


def main() -> None:
    with scratch_server() as server:
        dsn = running_dsn(server.data_dir)
        assert dsn is not None
        asyncio.run(fill(dsn))
        times = {name: ask(server, name, _REPEATS) for name in DIMENSIONS if name in GROUPINGS}
        every = [time for of_name in times.values() for time in of_name]
        slowest = max(times, key=lambda name: percentile(times[name], 0.99))
        baseline = asyncio.run(raw(dsn))
    middle = percentile(every, 0.5)
    print(f"costs/summary, 30 days of {EVENTS:,} events, by each of {len(times)} dimensions over HTTP:")
    worst = percentile(times[slowest], 0.99)
    print(f"  p50 {middle:.1f} ms, p99 {percentile(every, 0.99):.1f} ms; slowest is {slowest}, p99 {worst:.1f} ms")
    print(f"  the same from raw events {baseline:,.0f} ms, {baseline / middle:.0f} × as long")
