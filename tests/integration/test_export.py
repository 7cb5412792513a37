"""Events as CSV: every column, every digit, no formula, and the sums of the ledger."""

import asyncio
import csv
import io
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import asyncpg
import pytest

from core.db.pool import create_pool
from core.event import FIELDS
from core.ledger.events import EventQuery, list_events, public
from core.ledger.export import COLUMNS, Export, export_events
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from services.api.state import EXPORTS_AT_ONCE
from tests.support.api import EVENT, Client, bearer, problem, send
from tests.support.ledger import NOW, batch, new_ledger, usage
from tests.support.waiting import eventually

PATH = "/v1/events/export"


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


async def exported(client: Client, query: str = "") -> list[dict[str, str]]:
    answer = await client.get(PATH + query)
    assert answer.status_code == 200, answer.text
    return rows_of(answer.text)


async def test_the_answer_is_a_csv_file(client: Client) -> None:
    answer = await client.get(f"{PATH}?start=2026-11-01&end=2026-11-02T03:04:05Z")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    name = "outlay-events-20261101T000000Z-20261102T030405Z.csv"
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert "content-length" not in answer.headers
    assert answer.text == ",".join(COLUMNS) + "\n"


async def test_every_field_is_there_by_its_public_name(client: Client) -> None:
    full: dict[str, Any] = {
        **{name: f"{name} value" for name in FIELDS},
        **{name: n for n, name in enumerate(FIELDS) if name.endswith("_tokens")},
        "operation": "chat",
        "usage_source": "provider",
        "cost_source": "provider",
        "saving_technique": "degrade",
        "provider": "openai",
        "model": "gpt-4o",
        "input_tokens": 1000,
        "output_tokens": 900,
        "attempt": 2,
        "cache_write_tokens": 50,
        "cache_write_5m_tokens": 20,
        "cache_write_1h_tokens": 30,
        "is_stream": True,
        "is_batch": False,
        "has_tool_calls": True,
        "status_code": 200,
        "latency_ms": 12.345,
        "ttft_ms": 3,
        "cost_usd": 178.5,
        "saved_usd": 0.00000012,
        "timestamp": "2026-11-20T10:00:00.5+02:00",
        "units": {"web_search": 2},
        "extra": {"tag": 'a,"b"', "n": 1},
        "usage_flags": ["usage_invalid"],
    }
    body = json.dumps({"events": [full]}).replace("178.5", "178.772825462033687")
    assert (await client.post("/v1/events", content=body)).status_code == 202
    (row,) = await exported(client)
    (event,) = (await client.get("/v1/events")).json()["events"]
    assert row.keys() >= {*FIELDS, *event} - {"usage_flags"}
    assert "usage_invalid" in row["cost_reason"].split("+")
    assert row["timestamp"] == "2026-11-20T08:00:00.500000Z"
    assert datetime.fromisoformat(row["received_at"]) == datetime.fromisoformat(event["received_at"])
    assert row["cost_usd"] == row["cost_reported_usd"] == "178.772825462033687"
    assert row["saved_usd"] == "0.00000012"
    assert row["latency_ms"] == "12.345"
    assert (row["is_stream"], row["is_batch"]) == ("true", "false")
    for name in ("units", "extra"):
        assert json.loads(row[name]) == event[name]
    told = {"timestamp", "received_at", "cost_usd", "cost_reported_usd", "saved_usd", "list_cost_usd", "latency_ms"}
    for name in event.keys() - told - {"is_stream", "is_batch", "has_tool_calls", "units", "extra", "ttft_ms"}:
        assert row[name] == ("" if event[name] is None else str(event[name])), name


async def test_no_price_is_an_empty_cell(client: Client) -> None:
    await send(client, {**EVENT, "model": "ours"}, {**EVENT, "model": "free", "cost_usd": 0, "cost_source": "provider"})
    costs = {row["model"]: (row["cost_usd"], row["cost_status"], row["cost_reason"]) for row in await exported(client)}
    assert costs["ours"] == ("", "unpriced", "unknown_model")
    assert costs["free"][0] == "0"


FORMULAS = [
    *("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x")'),
    *(" =1", "\u00a0=1", "\u3000+1", "\ufeff=1", "\u200b@x", "  \u2007-1"),
    *("\u061c=1", "\u3164=1", "\u2800@x"),
    *("\uff1d1", "\uff0b1", "\uff0d1", "\uff20x", "\u2212 1", "\ufe66\u0031"),
]
HARMLESS = ["chat", "7", "a=b", "über", "日本", "/path", "{=}", "_x", "(1)", '"=1"', "a\\b", "x'; DROP TABLE y"]
PARTED = {"x;=1+1": "x;'=1+1", "a; -1;\uff1d2": "a;' -1;'\uff1d2", "@;+1": "'@;'+1", "/;=1": "/;'=1"}
"""Where decimals have a comma, semicolons separate cells."""


async def test_what_a_spreadsheet_would_run_is_text(client: Client) -> None:
    given = [*FORMULAS, *HARMLESS, *PARTED]
    for name in ("feature", "user_id", "session_id", "event_id", "error_type", "model"):
        await send(client, *({**EVENT, name: value} for value in given))
        cells = {row[name] for row in await exported(client)}
        assert cells >= {f"'{value}" for value in FORMULAS} | set(HARMLESS) | set(PARTED.values()), name
        assert not cells & {*FORMULAS, *PARTED}
    await send(client, {**EVENT, "event_id": "json", "extra": {"k": "v;=1+1"}})
    (row,) = [row for row in await exported(client) if row["event_id"] == "json"]
    assert row["extra"] == '{"k": "v;\'=1+1"}'


async def test_numbers_of_ours_stay_numbers(client: Client, plain_dsn: str) -> None:
    await send(client, {**EVENT, "event_id": "e"})
    async with await create_pool(plain_dsn) as pool:
        await correct(pool, "-0.00000000012", -3)
    first, second = await exported(client)
    assert (first["seq"], first["event_count"], first["cost_usd"]) == ("0", "1", "0.0026")
    assert (second["seq"], second["event_count"], second["cost_usd"]) == ("1", "0", "-0.00000000012")
    assert second["input_tokens"] == "-3"
    assert second["event_id"] == first["event_id"] == "e"


async def correct(pool: Any, cost: str, tokens: int) -> None:
    """Corrects every event, in the form that the ledger has for corrections."""
    row = await pool.fetch("SELECT * FROM usage_event WHERE seq = 0")
    columns = list(row[0].keys())
    changed = {"seq": "1", "event_count": "0", "error_count": "0", "cost_usd": cost, "input_tokens": str(tokens)}
    values = ", ".join(changed.get(name, name) for name in columns)
    await pool.execute(f"INSERT INTO usage_event ({', '.join(columns)}) SELECT {values} FROM usage_event WHERE seq = 0")


async def test_filters_are_those_of_the_listing(client: Client) -> None:
    await send(
        client,
        {**EVENT, "event_id": "1", "feature": "a", "user_id": "u", "status_code": 200, "run_id": "r$1"},
        {**EVENT, "event_id": "2", "feature": "b", "user_id": "v", "status_code": 500, "tenant": "x'y\\"},
        {**EVENT, "event_id": "3", "model": "ours", "timestamp": "2026-11-01T00:00:00Z"},
        {**EVENT, "event_id": "4", "timestamp": "2026-11-01T00:00:01Z"},
    )
    for query in (
        *("feature=a", "user=u", "user_id=nobody", "status=error", "status=200", "run=r$1", "customer_id=x'y\\"),
        *("cost_status=unpriced", "model=gpt-4o", "feature=b&user=v", "start=2026-11-01&end=2026-11-01T00:00:01Z"),
    ):
        listed = (await client.get(f"/v1/events?{query}")).json()["events"]
        ids = [row["event_id"] for row in await exported(client, f"?{query}")]
        assert ids == [event["event_id"] for event in reversed(listed)], query
    for name in ("cursor", "offset", "featur"):
        assert (await problem(client, 422, "GET", f"{PATH}?{name}=1"))["errors"][0]["pointer"] == name
    assert (await problem(client, 422, "GET", f"{PATH}?status=teapot"))["errors"][0]["pointer"] == "status"


async def test_nobody_else_sees_them(client: Client, keys: dict[str, str]) -> None:
    await send(client, {**EVENT, "feature": "secret-feature"})
    for name in ("globex", "test"):
        answer = await client.get(PATH, headers=bearer(keys[name]))
        assert answer.text == ",".join(COLUMNS) + "\n"
    await problem(client, 403, "GET", PATH, headers=bearer(keys["ingest"]))
    await problem(client, 401, "GET", PATH, headers=bearer(keys["unknown"]))


async def test_only_so_many_at_once(client: Client, plain_dsn: str) -> None:
    """The running ones wait for a lock; a slot is free again as soon as they end. Upkeep may wait for it, too."""
    await send(client, EVENT)
    blocker = await asyncpg.connect(plain_dsn)
    transaction = blocker.transaction()
    await transaction.start()
    await blocker.execute("LOCK TABLE usage_event")
    running = [asyncio.create_task(client.get(PATH)) for _ in range(EXPORTS_AT_ONCE)]
    waiting = """SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
                 WHERE relation = 'usage_event'::regclass AND NOT granted AND application_name = 'outlay exports'"""

    async def all_wait() -> bool:
        # in a transaction, pg_stat_activity stays as it was first read
        await blocker.execute("SELECT pg_stat_clear_snapshot()")
        return bool(await blocker.fetchval(waiting) == EXPORTS_AT_ONCE)

    await eventually(all_wait, "each has its slot")
    refused = await client.get(PATH)
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_at_once")
    assert int(refused.headers["retry-after"]) >= 1
    await transaction.rollback()
    await blocker.close()
    assert [(await task).status_code for task in running] == [200] * EXPORTS_AT_ONCE
    assert (await client.get(PATH)).status_code == 200


async def csv_of(pool: Any, export: Export) -> str:
    pieces: list[bytes] = []

    async def write(piece: bytes) -> None:
        pieces.append(piece)

    async with pool.acquire() as connection:
        await export_events(connection, export, write)
    return b"".join(pieces).decode()


async def test_on_both_engines_the_columns_add_up_to_the_ledger(pool: Any, org_id: int) -> None:
    """Also for compressed days."""
    ledger = await new_ledger(pool)
    events = [
        usage(n, NOW - timedelta(hours=7 * n), user_id=f"u{n % 3}", feature="=1" if n % 2 else None) for n in range(60)
    ]
    await ledger.write([batch(org_id, events)])
    export = Export(LedgerId(org_id), NOW - timedelta(days=30), NOW + timedelta(days=1), {})
    for _ in range(2):
        rows = rows_of(await csv_of(pool, export))
        assert [row["timestamp"] for row in rows] == sorted(row["timestamp"] for row in rows)
        assert sum(Decimal(row["cost_usd"]) for row in rows) == await pool.fetchval(
            "SELECT sum(cost_usd) FROM cube_15m"
        )
        assert sum(int(row["event_count"]) for row in rows) == 60
        assert {row["user_id"] for row in rows} == {"u0", "u1", "u2"}
        async with pool.acquire() as connection:
            query = EventQuery(LedgerId(org_id), export.start, export.end, {}, 100)
            listed = [public(record) for record in await list_events(connection, query)]
            assert [event["event_id"] for event in reversed(listed)] == [row["event_id"] for row in rows]
            await maintain(connection, Settings(compress_after=1))


async def test_a_writer_that_fails_leaves_the_connection_usable(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [usage(n) for n in range(2000)])])
    export = Export(LedgerId(org_id), datetime(2026, 1, 1, tzinfo=UTC), NOW + timedelta(days=1), {})

    async def fail(piece: bytes) -> None:
        raise ConnectionResetError

    async with pool.acquire() as connection:
        with pytest.raises(ConnectionResetError):
            await export_events(connection, export, fail)
        assert await connection.fetchval("SELECT count(*) FROM usage_event") == 2000
    assert len(rows_of(await csv_of(pool, export))) == 2000


async def test_days_that_were_dropped_are_refused_by_every_list(
    client: Client, plain_pool: Any, keys: dict[str, str]
) -> None:
    """Their sums remain; a list without them would look whole."""
    org_id = await plain_pool.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
    ledger, day = await new_ledger(plain_pool), timedelta(days=1)
    await ledger.write([batch(org_id, [usage(1, NOW - 30 * day), usage(2, NOW - 3 * day)])])
    while (await compact(plain_pool)).hours:
        pass
    async with plain_pool.acquire() as connection:
        assert (await maintain(connection, Settings(raw_retention_days=90), NOW + 61 * day)).dropped

    async def ask(path: str, start: timedelta, end: timedelta, key: str = "acme") -> Any:
        span = {"start": f"{NOW - start:%Y-%m-%dT%H:%M:%SZ}", "end": f"{NOW - end:%Y-%m-%dT%H:%M:%SZ}"}
        return await client.get(path, params=span, headers=bearer(keys[key]))

    for path in ("/v1/events", PATH, "/v1/events/conflicts"):
        for start, end in ((34 * day, -day), (30 * day, 29 * day)):
            refused = await ask(path, start, end)
            assert (refused.status_code, refused.json()["code"]) == (422, "events_dropped"), path
            assert f"before {NOW - 29 * day:%Y-%m-%d} are no longer kept" in refused.json()["detail"]
        kept = datetime(*(NOW - 29 * day).timetuple()[:3], tzinfo=UTC)
        for start, end in ((NOW - kept, -day), (34 * day, 32 * day)):
            assert (await ask(path, start, end)).status_code == 200, path
        assert (await ask(path, 34 * day, -day, "globex")).status_code == 200, path
    sums = await ask("/v1/costs/summary", 34 * day, -day)
    assert (sums.status_code, sums.json()["event_count"]) == (200, 2)


async def test_a_body_that_comes_with_the_question_is_not_read_on_and_on(client: Client) -> None:
    """An export lasts, and to notice that its client leaves it reads what the client sends."""
    offered = 0

    async def body() -> AsyncIterator[bytes]:
        nonlocal offered
        while offered < 64 * 1024 * 1024:
            offered += 16 * 1024
            yield bytes(16 * 1024)

    answer = await client.request("GET", PATH, content=body())
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert offered < 1024 * 1024
    assert (await client.request("GET", PATH, content=b"{}")).status_code == 200


async def test_a_mark_for_excel_on_demand_alone(client: Client) -> None:
    await send(client, {**EVENT, "feature": "caf\u00e9"})
    csv_too = {"Accept": "text/csv"}
    for path in (f"{PATH}?", "/v1/costs/summary?group_by=feature&", "/v1/costs/timeseries?group_by=feature&"):
        plain = (await client.get(path, headers=csv_too)).content
        marked = (await client.get(f"{path}bom=true", headers=csv_too)).content
        assert marked == b"\xef\xbb\xbf" + plain
        assert not plain.startswith(b"\xef\xbb\xbf")
        assert "caf\u00e9" in plain.decode()
    assert (await client.get("/v1/costs/summary?bom=true")).json()["event_count"] == 1
    await problem(client, 422, "GET", f"{PATH}?bom=1")
