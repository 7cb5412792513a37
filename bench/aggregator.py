"""Events a second from a full topic to committed rows: both consumers, a naive aggregator, and a bare COPY of the rows.

The database (with fsync) and the broker run on the same machine.
"""

import asyncio
import os
import time
from contextlib import ExitStack
from typing import Any

import asyncpg

from bench.harness import EVENTS_A_RECORD, ORGANISATIONS, Stand, Used, stand

EVENTS = int(os.environ.get("OUTLAY_BENCH_EVENTS", "400000"))
BASELINE_EVENTS = 4_000

_RECORDS = "SELECT coalesce(sum(next_offset), 0)::int FROM ledger_offset"
_EMPTY = """
TRUNCATE usage_event, cube_15m, cube_day, entity_15m, entity_day, facet_15m, facet_day, session, run, dirty_period,
    dimension_set, dimension_value, subject, recent_key, event_conflict, natural_key, witness, doubtful_witness,
    ledger_offset
"""
_SUMS = "SELECT sum(event_count) || ' events, ' || sum(cost_usd) || ' USD' FROM cube_15m"


def drain(bench: Stand, consumer: str, replicas: int = 1) -> Used:
    """Read the whole topic; measured from the first commit to the last."""
    with ExitStack() as stack:
        settings = {"OUTLAY_AGGREGATOR_SHELL": consumer, "OUTLAY_AGGREGATOR_GROUP": f"{consumer}-{time.time_ns()}"}
        processes = [stack.enter_context(bench.running("services.aggregator", **settings)) for _ in range(replicas)]
        return asyncio.run(bench.until(_RECORDS, EVENTS // EVENTS_A_RECORD, processes))


async def execute(bench: Stand, sql: str) -> Any:
    connection: Any = await asyncpg.connect(bench.dsn)
    try:
        return await connection.fetchval(sql, timeout=600)
    finally:
        await connection.close()


async def bare_copy(bench: Stand) -> float:
    """Seconds to COPY the same rows, in the ledger's order, into a table with the same columns and key."""
    connection: Any = await asyncpg.connect(bench.dsn)
    await connection.execute("CREATE TABLE bare (LIKE usage_event INCLUDING ALL)")
    rows: list[bytes] = []

    async def keep(data: bytes) -> None:
        rows.append(data)

    await connection.copy_from_query("SELECT * FROM usage_event", output=keep)

    async def given() -> Any:
        for data in rows:
            yield data

    began = time.perf_counter()
    await connection.copy_to_table("bare", source=given())
    seconds = time.perf_counter() - began
    await connection.execute("DROP TABLE bare")
    await connection.close()
    return seconds


def baseline(bench: Stand) -> Used:
    with bench.running("bench.faust_baseline", bench.dsn, bench.brokers, "usage.events", "worker") as process:
        return asyncio.run(bench.until("SELECT count(*)::int FROM faust_event", BASELINE_EVENTS, [process]))


def main() -> None:
    with stand() as bench:
        asyncio.run(bench.fill(EVENTS))
        print(f"{EVENTS:,} events of {ORGANISATIONS} organisations in records of {EVENTS_A_RECORD}:")
        fresh = drain(bench, "aiokafka")
        print(fresh.line("aiokafka", EVENTS))
        before = asyncio.run(execute(bench, _SUMS))
        copied = asyncio.run(bare_copy(bench))
        print(
            f"  {'a bare COPY of the same rows':<34}{EVENTS / copied:9,.0f} events/s; ours is {copied / fresh.wall:.0%}"
        )
        asyncio.run(execute(bench, "UPDATE ledger_offset SET next_offset = 0"))
        again = drain(bench, "aiokafka")
        assert asyncio.run(execute(bench, _SUMS)) == before, "duplicates change nothing"
        print(again.line("the whole topic again", EVENTS) + f"; {fresh.wall / again.wall:.1f} × as fast as fresh")
        for consumer, replicas in (("faust", 1), ("aiokafka", 2)):
            asyncio.run(execute(bench, _EMPTY))
            name = consumer if replicas == 1 else f"{replicas} replicas with {consumer}"
            print(drain(bench, consumer, replicas).line(name, EVENTS))
        obvious = baseline(bench)
        times = (EVENTS / fresh.wall) / (BASELINE_EVENTS / obvious.wall)
        print(obvious.line("a Faust agent, an upsert an event", BASELINE_EVENTS) + f"; ours is {times:.0f} ×")
