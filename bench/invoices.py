"""A bill of a million lines, of thousands of projects, over HTTP: seconds to take it, the server's memory, and how long
the questions take. The baseline is PostgreSQL's own COPY of the same lines into one table."""

import asyncio
import http.client
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

import asyncpg

from bench.process import resident_mib, scratch_folder
from bench.summary import fill
from core.db.embedded import running_dsn
from tests.support.server import Server

EVENTS: Final = int(os.environ.get("OUTLAY_BENCH_EVENTS", "1000000"))
LINES: Final = int(os.environ.get("OUTLAY_BENCH_LINES", "1000000"))
_BOUNDARY: Final = "bill"
_COLUMNS: Final = "day,amount,quantity,model,class,project"
_ASKED: Final = 5


def main() -> None:
    with scratch_folder() as folder:
        bill = folder / "bill.csv"
        _write(bill)
        server = Server(folder / "data").start()
        try:
            dsn = running_dsn(server.data_dir)
            assert dsn is not None
            asyncio.run(fill(dsn, EVENTS))
            asyncio.run(_baseline(dsn, bill))
            _take(server, bill)
            for group_by in ("day", "model", "class", "project"):
                _ask(server, group_by)
        finally:
            server.stop()


def _write(path: Path) -> None:
    random, first = Random(7), (datetime.now(UTC) - timedelta(days=31)).date()
    days = [first + timedelta(days=n) for n in range(30)]
    models, classes = [f"gpt-4o-{n}" for n in range(20)] + ["gpt-4o"], ("input", "output", "cache_read")
    with path.open("w") as file:
        file.write(f"{_COLUMNS}\n")
        for n in range(LINES):
            tokens, model = random.randrange(1, 10**6), random.choice(models)
            line = days[n % 30], f"{tokens * 25}e-7", tokens, model, classes[n % 3], f"project-{random.randrange(3000)}"
            file.write(",".join(map(str, line)) + "\n")


async def _baseline(dsn: str, bill: Path) -> None:
    connection: Any = await asyncpg.connect(dsn)
    await connection.execute(
        "CREATE TEMP TABLE bill (day date, amount numeric, quantity numeric, model text, class text, project text)"
    )
    began = time.perf_counter()
    await connection.copy_to_table("bill", source=bill, format="csv", header=True)
    print(f"  COPY of {LINES:,} lines: {time.perf_counter() - began:.1f} s", flush=True)
    await connection.close()


def _take(server: Server, bill: Path) -> None:
    fields = {"source": "csv", "provider": "openai"}
    head = "".join(
        f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in fields.items()
    )
    head += f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="b"\r\n\r\n'
    tail = f"\r\n--{_BOUNDARY}--\r\n"
    before, most = resident_mib(server.process.pid), 0.0

    def pieces() -> Any:
        nonlocal most
        yield head.encode()
        with bill.open("rb") as file:
            while piece := file.read(1 << 20):
                most = max(most, resident_mib(server.process.pid))
                yield piece
        yield tail.encode()

    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=900)
    size = bill.stat().st_size + len(head) + len(tail)
    headers = {
        "Authorization": f"Bearer {server.key}",
        "Content-Type": f"multipart/form-data; boundary={_BOUNDARY}",
        "Content-Length": str(size),
    }
    began = time.perf_counter()
    connection.request("POST", "/v1/invoices", pieces(), headers)
    answer = connection.getresponse()
    assert answer.status == 201, answer.read()
    most = max(most, resident_mib(server.process.pid))
    seconds = time.perf_counter() - began
    print(f"  taken in {seconds:.1f} s ({LINES / seconds:,.0f} lines/s), memory +{most - before:,.0f} MiB", flush=True)
    connection.close()


def _ask(server: Server, group_by: str) -> None:
    seconds = []
    for _ in range(_ASKED):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=900)
        began = time.perf_counter()
        path = f"/v1/reconciliation?provider=openai&period=last_30_days&group_by={group_by}"
        connection.request("GET", path, headers={"Authorization": f"Bearer {server.key}"})
        answer = connection.getresponse()
        body = answer.read()
        seconds.append(time.perf_counter() - began)
        connection.close()
    print(f"  by {group_by}: {answer.status}, {sorted(seconds)[_ASKED // 2]:.2f} s, {len(body):,} bytes", flush=True)
