"""Sessions, runs and what-if on a ledger of 10 M events, beside the same questions as SQL over raw events.

What-if's SQL knows one price for all events and no cache rate.
"""

import asyncio
import http.client
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg

from bench.process import cpu_seconds, percentile, scratch_server, tree
from bench.summary import DAYS, EVENTS, fill
from core.db.embedded import running_dsn
from tests.support.server import Server

_REPEATS = 20
_REPLAYED = 1_000_000
_AGE = 10
"""Days since the long session and the tree of runs."""
_CALLS = 1_000

# On one day, every so many events of an hour are a session of 1,000 calls, each of them a run below another one.
_PLACE = "((g - n / 2) / greatest(n / 24000, 1))"
_IS_LONG = f"""day = date_trunc('day', now(), 'UTC') - interval '{_AGE} days' AND g >= n / 2
    AND g % greatest(n / 24000, 1) = n / 2 % greatest(n / 24000, 1) AND {_PLACE} < {_CALLS}"""
_COLUMNS = {
    "session_id": f"CASE WHEN {_IS_LONG} THEN 'long' ELSE 'session-' || day::date || '-' || g / 50 END",
    "run_id": f"CASE WHEN {_IS_LONG} THEN 'run-' || {_PLACE} ELSE 'run-' || day::date || '-' || g / 10 END",
    "parent_run_id": f"CASE WHEN {_IS_LONG} AND {_PLACE} > 0 THEN 'run-' || ({_PLACE} - 1) / 3 END",
    "user_key": "1 + g / 50 % 5000",
    "tenant": "'tenant-' || g / 50 % 50",
    "dimension_set": "md5((g / 50 % 60 * 5 + g % 10 / 9)::text)::uuid",  # a session has one feature and two models
    "span_id": "md5(day || ' ' || g)",
    "text_input": "1000 + g % 997",
    "input_tokens": "1000 + g % 997",
    "cache_read": "g % 2 * 100",
    "text_output": "g % 1009",
    "output_tokens": "g % 1009",
}
_VALUES = {"model": "(ARRAY['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini', 'o3'])[1 + n % 5]"}

_RAW = {
    "sessions of 30 days": """
        SELECT session_id, sum(cost_usd) AS cost, sum(input_tokens), min(time), max(time) FROM usage_event
        WHERE org_id = 1 AND time >= now() - interval '30 days' GROUP BY 1 ORDER BY 2 DESC LIMIT 100""",
    "a session of 1,000 calls": "SELECT * FROM usage_event WHERE org_id = 1 AND session_id = 'long' ORDER BY time",
    "a tree of 1,000 runs": """
        WITH RECURSIVE edges AS MATERIALIZED (
            SELECT run_id, parent_run_id, sum(cost_usd) AS cost FROM usage_event WHERE org_id = 1 GROUP BY 1, 2),
        tree AS (SELECT 'run-0' AS id UNION SELECT e.run_id FROM tree t JOIN edges e ON e.parent_run_id = t.id)
        SELECT e.* FROM edges e JOIN tree t ON t.id = e.run_id""",
    "what-if over 1 M events": """
        SELECT d.model, sum(e.cost_usd), sum(e.text_input * 0.15 + e.cache_read * 0.075 + e.text_output * 0.6) / 1000000
        FROM usage_event e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
        WHERE e.org_id = 1 AND e.seq = 0 AND e.time >= $1 AND e.time < $2 GROUP BY 1""",
}


def _ask(server: Server, method: str, path: str, body: Any, repeats: int) -> tuple[list[float], float, Any]:
    """Sends the question. Returns its milliseconds, those of CPU of one answer, and the last answer."""
    used = cpu_seconds(tree(server.process.pid))
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    times, answer = [], b""
    for _ in range(repeats):
        began = time.perf_counter()
        sent = None if body is None else json.dumps(body)
        connection.request(method, path, sent, headers={"Authorization": f"Bearer {server.key}"})
        response = connection.getresponse()
        answer = response.read()
        times.append((time.perf_counter() - began) * 1e3)
        assert response.status == 200, answer
    connection.close()
    return times, (cpu_seconds(tree(server.process.pid)) - used) * 1e3 / repeats, json.loads(answer)


async def _raw(dsn: str, sql: str, *arguments: Any) -> float:
    connection: Any = await asyncpg.connect(dsn)
    began = time.perf_counter()
    await connection.fetch(sql, *arguments, timeout=600)
    milliseconds = (time.perf_counter() - began) * 1e3
    await connection.close()
    return milliseconds


def main() -> None:
    with scratch_server() as server:
        dsn = running_dsn(server.data_dir)
        assert dsn is not None
        asyncio.run(fill(dsn, EVENTS, _COLUMNS, _VALUES))
        end = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
        start = end - timedelta(days=min(_REPLAYED * DAYS / EVENTS, DAYS - 2))
        scenario: dict[str, Any] = {"model_overrides": {"gpt-4o": "gpt-4o-mini"}, "cache_rate": 0.4}
        scenario |= {"start": start.isoformat(), "end": end.isoformat()}
        asked: dict[str, tuple[str, str, Any, int]] = {
            "sessions of 30 days": ("GET", "/v1/sessions", None, 3),
            "a session of 1,000 calls": ("GET", f"/v1/sessions/long?limit={_CALLS}&include=spans", None, _REPEATS),
            "a tree of 1,000 runs": ("GET", "/v1/runs/run-0", None, _REPEATS),
            "what-if over 1 M events": ("POST", "/v1/whatif", scenario, 3),
        }
        print(f"over HTTP, {EVENTS:,} events of 30 days:")
        for name, (method, path, body, repeats) in asked.items():
            times, cpu, answer = _ask(server, method, path, body, repeats)
            arguments = (start, end) if body else ()
            baseline = asyncio.run(_raw(dsn, _RAW[name], *arguments))
            middle, worst = percentile(times, 0.5), max(times)
            print(f"  {name:<26}p50 {middle:,.0f} ms, max {worst:,.0f} ms, {cpu:,.0f} ms of CPU; {_size(answer)}")
            print(f"    raw SQL {baseline:,.0f} ms, {baseline / middle:.1f} × as long", flush=True)


def _size(answer: Any) -> str:
    if "calls" in answer:
        return f"{len(answer['calls']):,} calls, {answer.get('total', answer)['event_count']:,} events in its tree"
    return f"{answer['event_count']:,} events" if "event_count" in answer else f"{len(answer['sessions'])} rows"
