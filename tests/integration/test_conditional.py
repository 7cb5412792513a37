"""Answers about a time that is over can be kept and asked again; every answer to a key says what took how long."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.api import Client, bearer, send
from tests.support.routes import operations

NOW = datetime.now(UTC)
START, END = (NOW - timedelta(days=20)).isoformat(), (NOW - timedelta(days=2)).isoformat()
OVER = {"start": START, "end": END}
STREAMED = {"/v1/events/export", "/v1/exports/focus"}
"""They come in pieces."""


def call(ago: timedelta, **fields: Any) -> dict[str, Any]:
    usage = {"provider": "openai", "model": "gpt-4o", "input_tokens": 1_000, "feature": "chat"}
    return {**usage, "timestamp": (NOW - ago).isoformat(), **fields}


async def test_every_answer_about_a_time_that_is_over_has_a_tag(client: Client) -> None:
    await send(client, call(timedelta(days=5)))
    with_end = [o for o in await operations(client) if o.lists and "end" in o.in_query and o.path not in STREAMED]
    assert {"/v1/costs/summary", "/v1/costs/forecast", "/v1/events", "/v1/audit"} <= {o.path for o in with_end}
    for operation in with_end:
        path = f"{operation.path}?{operation.route.query}"
        first = await client.get(path, params=OVER)
        assert first.status_code == 200, first.text
        tag = first.headers["etag"]
        assert first.headers["cache-control"] == "private, no-cache"
        for method in ("GET", "HEAD"):
            again = await client.request(method, path, params=OVER, headers={"If-None-Match": f'"x", {tag}'})
            assert (again.status_code, again.content) == (304, b""), operation.path
            assert (again.headers["etag"], again.headers["cache-control"]) == (tag, "private, no-cache")
            assert "content-type" not in again.headers
        other = await client.get(path, params=OVER, headers={"If-None-Match": '"x"'})
        assert other.status_code == 200
        assert (await client.head(path, params=OVER)).headers["etag"] == tag


async def test_a_late_event_changes_the_tag(client: Client) -> None:
    await send(client, call(timedelta(days=5)))
    paths = ("/v1/costs/summary", "/v1/costs/timeseries", "/v1/costs/forecast", "/v1/events")
    tags = {path: (await client.get(path, params=OVER)).headers["etag"] for path in paths}
    await send(client, call(timedelta(days=6)))
    for path, tag in tags.items():
        answer = await client.get(path, params=OVER, headers={"If-None-Match": tag})
        assert (answer.status_code, answer.headers["etag"] != tag) == (200, True), path


@pytest.mark.parametrize(
    "query", ["", "period=today", "period=last_7_days", "period=all_time", "end=2100-01-01&start=2099-01-01"]
)
async def test_a_time_that_runs_has_no_tag(client: Client, query: str) -> None:
    answer = await client.get(f"/v1/costs/summary?{query}", headers={"If-None-Match": "*"})
    assert answer.status_code == 200
    assert "etag" not in answer.headers
    assert answer.headers["cache-control"] == "private, no-cache"


async def test_a_period_that_is_over_has_one(client: Client) -> None:
    assert "etag" in (await client.get("/v1/costs/summary?period=last_month")).headers


async def test_an_export_is_private_and_has_none(client: Client) -> None:
    answer = await client.get("/v1/events/export", params=OVER)
    assert answer.headers["cache-control"] == "private, no-cache"
    assert "etag" not in answer.headers


async def test_csv_and_another_organisation_have_tags_of_their_own(client: Client, keys: dict[str, str]) -> None:
    await send(client, call(timedelta(days=5)))
    path = "/v1/costs/summary"
    tag = (await client.get(path, params=OVER)).headers["etag"]
    for headers in ({"Accept": "text/csv"}, bearer(keys["globex"])):
        answer = await client.get(path, params=OVER, headers={"If-None-Match": tag, **headers})
        assert (answer.status_code, answer.headers["etag"] != tag) == (200, True)


async def test_an_error_is_never_a_304(client: Client) -> None:
    known = {"If-None-Match": "*"}
    wrong = await client.get("/v1/costs/summary", params={**OVER, "colour": "red"}, headers=known)
    assert wrong.status_code == 422
    foreign = await client.get("/v1/costs/summary", params=OVER, headers={**known, **bearer("ol_live_no_one")})
    assert foreign.status_code == 401
    assert "etag" not in {*wrong.headers, *foreign.headers}


async def test_what_took_how_long(client: Client) -> None:
    for path in ("/v1/costs/summary", "/v1/events"):
        said = (await client.get(path)).headers["server-timing"]
        assert re.fullmatch(r"queue;dur=\d+\.\d{3}, db;dur=\d+\.\d{3}, total;dur=\d+\.\d{3}", said)
        parts = {part.partition(";")[0]: float(part.partition("=")[2]) for part in said.split(", ")}
        assert 0 < parts["queue"] + parts["db"] <= parts["total"]
    assert re.fullmatch(r"total;dur=.*", (await client.get("/v1/auth/verify")).headers["server-timing"])
    for path, headers in (("/v1/pricing", {}), ("/v1/events", {"Authorization": "Bearer ol_live_no_one"})):
        assert "server-timing" not in (await client.get(path, headers=headers)).headers
