"""What every answer has in common: HEAD beside GET, a line break after JSON, and CSV where it is preferred."""

import asyncio
import csv
import io
import json
from decimal import Decimal

from core.db.pool import create_pool
from services.api.state import EXPORTS_AT_ONCE
from tests.support.api import EVENT, Client, send
from tests.support.routes import operations
from tests.support.waiting import eventually


async def test_head_is_get_without_its_body(client: Client) -> None:
    await send(client, EVENT)
    paths = [o.path for o in await operations(client) if o.method == "GET" and not o.in_path]
    for path in (*paths, "/", "/docs", "/docs/docs.js", "/openapi.json"):
        got, head = await client.get(path), await client.head(path)
        assert (head.status_code, head.content) == (got.status_code, b""), path
        assert head.headers["content-type"] == got.headers["content-type"]
        if path not in ("/metrics", "/v1/metrics", "/v1/costs/summary", "/v1/costs/timeseries"):  # they have the time
            await eventually(lambda path=path: _lengths_agree(client, path), path)  # type: ignore[misc]


async def _lengths_agree(client: Client, path: str) -> bool:
    """Whether HEAD says GET's length. What background work changes between the two may differ once, not always."""
    got, head = await client.get(path), await client.head(path)
    return bool(head.headers.get("content-length") == got.headers.get("content-length"))


async def test_head_of_an_export_keeps_no_connection(client: Client) -> None:
    """It ends as a client that leaves does, with its first piece; it kept its place for two minutes."""
    await send(client, EVENT)
    for path in ("/v1/events/export", "/v1/events/export?format=jsonl", "/v1/exports/focus"):
        async with asyncio.timeout(60):
            assert (await client.head(path)).status_code == 200, path


async def test_head_of_an_error(client: Client) -> None:
    for path, status in (
        ("/v1/costs/summary?colour=red", 422),
        ("/v1/nothing", 404),
        ("/v1/events/nobody/receipt", 404),
    ):
        answer = await client.head(path)
        assert (answer.status_code, answer.content) == (status, b"")
    assert (await client.head("/v1/costs/summary", headers={"Authorization": ""})).status_code == 401
    refused = await client.head("/v1/estimate")
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
    assert (await client.delete("/v1/costs/summary")).headers["allow"] == "GET, HEAD"


async def test_head_of_an_export_reads_no_further_than_its_head(client: Client, plain_dsn: str) -> None:
    await send(client, *(EVENT for _ in range(50)))
    for _ in range(3 * EXPORTS_AT_ONCE):
        assert (await client.head("/v1/events/export")).status_code == 200
    assert (await client.get("/v1/events/export")).text.count("\n") == 51
    async with await create_pool(plain_dsn) as pool:
        held = """SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
                  WHERE locktype = 'advisory' AND application_name = 'outlay exports'"""
        assert await pool.fetchval(held) == 0


async def test_json_ends_with_a_line_break(client: Client) -> None:
    event = await client.post("/v1/events", json={"events": [EVENT]})
    answers = [
        event,
        await client.get("/openapi.json"),
        await client.get("/v1/nothing"),
        await client.get("/v1/pricing?view=book"),
    ]
    answers += [await client.get(o.path) for o in await operations(client) if o.method == "GET"]
    answers += [await client.post("/v1/estimate", json=EVENT), await client.post("/v1/estimate", json={})]
    for answer in answers:
        if "json" in answer.headers["content-type"]:
            json.loads(answer.content)
            assert answer.content.endswith(b"\n"), answer.url
            assert not answer.content.endswith(b"\n\n")


async def test_costs_as_csv(client: Client) -> None:
    cost = '{"events": [{"provider": "x", "model": "y", "cost_usd": 178.772825462033687, "cost_source": "provider", '
    await client.post(
        "/v1/events", content=cost + '"feature": "=1+1", "team": "a,\\"b"}, {"provider": "x", "model": "y"}]}'
    )
    for path, field in (
        ("summary?group_by=feature,team", "total_cost_usd"),
        ("timeseries?group_by=feature,team", "cost_usd"),
    ):
        answer = await client.get(f"/v1/costs/{path}", headers={"Accept": "text/csv"})
        assert answer.headers["content-type"] == "text/csv; charset=utf-8"
        rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
        (row,) = (row for row in rows if row[field] not in ("", "0"))
        assert (row["feature"], row["team"], row[field]) == ("'=1+1", 'a,"b', "178.772825462033687")
        as_json = (await client.get(f"/v1/costs/{path}")).json(parse_float=Decimal)
        (name,) = as_json.keys() & {"summary", "data"}
        assert list(rows[0]) == list(as_json[name][0])
        assert len(rows) == len(as_json[name])
        for other in as_json.keys() - {name, "start", "end", "as_of"}:
            said = answer.headers["Outlay-" + other.replace("_", "-")]
            expected = as_json[other]
            assert said == expected if isinstance(expected, str) else json.loads(said, parse_float=Decimal) == expected
    empty = await client.get("/v1/costs/summary?feature=a,b&group_by=team", headers={"Accept": "text/csv"})
    assert empty.text.startswith("team,total_cost_usd,event_count,")
    assert empty.text.count("\n") == 1
    assert "A comma is part of a value" in empty.headers["outlay-hints"]
    assert (await client.get("/v1/costs/summary", headers={"Accept": "*/*"})).headers[
        "content-type"
    ] == "application/json"
