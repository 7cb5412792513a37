"""Events as CSV and JSON lines, and charges as FOCUS, over HTTP: rows a second, and the memory they take.

FOCUS by month adds nearly everything up, by hour hardly anything. The baseline is PostgreSQL's own COPY of the table.
"""

import asyncio
import http.client
import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg

from bench.process import cpu_seconds, scratch_folder
from bench.summary import fill
from core.db.embedded import running_dsn
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from tests.support.server import Server

EVENTS = int(os.environ.get("OUTLAY_BENCH_EVENTS", "1000000"))
_PIECE = 1 << 20


def main() -> None:
    with scratch_folder() as folder:
        server = Server(folder / "data").start()
        try:
            dsn = running_dsn(server.data_dir)
            assert dsn is not None
            asyncio.run(fill(dsn, EVENTS))
            asyncio.run(_priced(dsn))
            asyncio.run(_baseline(dsn))
            for path in (
                "/v1/events/export?",
                "/v1/events/export?format=jsonl&",
                "/v1/exports/focus?granularity=month&",
                "/v1/exports/focus?granularity=day&",
                "/v1/exports/focus?granularity=hour&",
            ):
                _measure(server, path)
            _measure(server, "/v1/exports/focus?granularity=hour&", "application/vnd.apache.parquet")
        finally:
            server.stop()


async def _priced(dsn: str) -> None:
    """Gives the events the price that explains their cost."""
    connection: Any = await asyncpg.connect(dsn)
    quote = (await PriceBook.load(connection)).quote(LedgerId(1), "openai", "gpt-4o", datetime.now(UTC))
    assert quote is not None
    await connection.execute("UPDATE usage_event SET price_id = $1", quote.price.id, timeout=3600)
    await connection.execute("VACUUM ANALYZE usage_event", timeout=3600)
    await connection.close()


async def _baseline(dsn: str) -> None:
    connection: Any = await asyncpg.connect(dsn)
    count = 0

    async def take(piece: bytes) -> None:
        nonlocal count
        count += piece.count(b"\n")

    began = time.perf_counter()
    await connection.copy_from_query("SELECT * FROM usage_event WHERE org_id = 1", output=take, format="csv")
    seconds = time.perf_counter() - began
    print(f"  COPY of the table: {count / seconds:,.0f} rows/s", flush=True)
    await connection.close()


def _measure(server: Server, path: str, accept: str = "text/csv") -> None:
    host = server.url.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=3600)
    headers = {"Authorization": f"Bearer {server.key}", "Accept": accept}
    before, most, spent = _resident(server.process.pid), 0.0, cpu_seconds([server.process.pid])
    began, lines, size = time.perf_counter(), 0, 0
    connection.request("GET", f"{path}period=last_90_days", headers=headers)
    answer = connection.getresponse()
    assert answer.status == 200, answer.read()
    while piece := answer.read(_PIECE):
        size += len(piece)
        lines += piece.count(b"\n")
        most = max(most, _resident(server.process.pid))
    seconds = time.perf_counter() - began
    spent = cpu_seconds([server.process.pid]) - spent
    rows = (
        ""
        if "parquet" in accept
        else f"{lines:,} rows, {lines / seconds:,.0f} rows/s ({lines / spent:,.0f} a CPU-second), "
    )
    rate = f"{rows}{EVENTS / seconds:,.0f} events/s, {size / 1e6:,.0f} MB"
    print(
        f"  {path}{' as Parquet' if 'parquet' in accept else ''}\n    {rate}, memory +{most - before:,.0f} MB",
        flush=True,
    )
    connection.close()


def _resident(pid: int) -> float:
    """MB of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
