"""The HTTP contract, with the real app on a real ledger."""

import gzip
import json
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import zstandard

from core.limits import MAX_BODY_BYTES
from tests.support.api import EVENT, Client, bearer, problem, send, serving


async def test_a_bad_event_rejects_only_itself(client: Client) -> None:
    reply = await send(client, EVENT, {"event_id": "bad", **EVENT, "input_tokens": -1}, EVENT)
    assert (reply["accepted"], reply["generated_ids"]) == (2, 2)
    (rejected,) = reply["rejected"]
    assert (rejected["index"], rejected["event_id"], rejected["code"]) == (1, "bad", "invalid_field")
    assert "input_tokens" in rejected["message"]


@pytest.mark.parametrize(
    "poison",
    [
        b'{"model": NaN}',
        b"NaN",
        b'{"provider": "p", "model": "\xff"}',
        b'{"model": "\\ud800"}',
        b'{"provider": "p", "model": "a\x01b"}',
        b'{"provider": "p", "model": "m", "x": ' + b"[" * 3000 + b"]" * 3000 + b"}",
        b'{"provider": "p", "model": "m",}',
        b'{"latency_ms": NaN, "input_tokens": ' + b"9" * 5000 + b"}",
        b'{"provider": "p", "model": "m", "timestamp": "0001-01-01T00:00:00+14:00"}',
        b'{"provider": "p", "model": "m", "timestamp": "9999-12-31T23:59:59-14:00"}',
    ],
)
async def test_a_poisoned_event_spoils_no_neighbour(client: Client, poison: bytes) -> None:
    good = json.dumps(EVENT).encode()
    answer = await client.post("/v1/events", content=b'{"events": [' + good + b", " + poison + b"," + good + b"]}")
    assert answer.status_code == 202
    assert answer.json()["accepted"] == 2
    assert answer.json()["rejected"][0]["index"] == 1
    assert answer.json()["generated_ids"] == 2


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "malformed"),
        (b"{", 400, "malformed"),
        (b"[]", 400, "malformed"),
        (b'{"events": {}}', 400, "malformed"),
        (b'{"events": []}', 400, "no_events"),
        (b'{"events": [{}]}', 400, "malformed"),
        (b'{"events": [1, "x", null]}', 400, "malformed"),
        (b'{"events": ' + b"[" * 100_000, 400, "malformed"),
        (b'{"events": [NaN,', 400, "malformed"),
        (json.dumps({"events": [EVENT] * 1001}).encode(), 413, "too_many_events"),
        (b'{"events": [' + b" " * MAX_BODY_BYTES + b"]}", 413, "too_large"),
    ],
)
async def test_an_unusable_body_is_one_clear_problem(client: Client, body: bytes, status: int, code: str) -> None:
    assert (await problem(client, status, "POST", "/v1/events", content=body))["code"] == code


async def test_field_errors_have_json_pointers(client: Client) -> None:
    body = {"events": [{"model": "m"}, {**EVENT, "feature": 3}]}
    errors = (await problem(client, 400, "POST", "/v1/events", json=body))["errors"]
    assert [error["pointer"] for error in errors] == ["/events/0/provider", "/events/1/feature"]


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


ENCODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "DEFLATE": raw_deflate,
    "zstd": zstandard.ZstdCompressor().compress,
    "identity": bytes,
}


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_encodings(client: Client, encoding: str) -> None:
    body = ENCODINGS[encoding](json.dumps({"events": [EVENT] * 100}).encode())
    answer = await client.post("/v1/events", content=body, headers={"Content-Encoding": encoding})
    assert answer.json()["accepted"] == 100


async def test_several_gzip_members_are_one_body(client: Client) -> None:
    body = json.dumps({"events": [EVENT]}).encode()
    content = gzip.compress(body[:9]) + gzip.compress(body[9:])
    answer = await client.post("/v1/events", content=content, headers={"Content-Encoding": "gzip"})
    assert answer.json()["accepted"] == 1


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "zstd"])
async def test_a_bomb_is_refused_before_it_is_unpacked(client: Client, encoding: str) -> None:
    bomb = ENCODINGS[encoding](b"0" * 300_000_000 if encoding == "zstd" else b"0" * 100_000_000)
    assert len(bomb) < MAX_BODY_BYTES
    await problem(client, 413, "POST", "/v1/events", content=bomb, headers={"Content-Encoding": encoding})


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "zstd"])
async def test_damaged_and_cut_streams_are_malformed(client: Client, encoding: str) -> None:
    whole = ENCODINGS[encoding](json.dumps({"events": [EVENT] * 50}).encode())
    for content in (
        whole[: len(whole) // 2],
        b"no " + encoding.encode() + b" at all",
        whole[:-1] if encoding == "gzip" else b"\x00",
    ):
        await problem(client, 400, "POST", "/v1/events", content=content, headers={"Content-Encoding": encoding})


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "x"])
async def test_unknown_encodings(client: Client, encoding: str) -> None:
    await problem(client, 415, "POST", "/v1/events", content=b"x", headers={"Content-Encoding": encoding})


async def test_two_encoding_headers_are_a_list(client: Client) -> None:
    headers = [("Content-Encoding", "gzip"), ("Content-Encoding", "deflate")]
    answer = await client.post("/v1/events", content=gzip.compress(b"{}"), headers=headers)
    assert answer.status_code == 415


async def test_an_idempotency_key_makes_retries_free(client: Client) -> None:
    first = await send(client, EVENT, EVENT, **{"Idempotency-Key": "order-7"})
    again = await send(client, EVENT, EVENT, **{"Idempotency-Key": "order-7"})
    assert (first["duplicates"], first["generated_ids"]) == (0, 0)
    assert (again["accepted"], again["duplicates"]) == (2, 2)
    summary = (await client.get("/v1/costs/summary")).json()
    assert summary["event_count"] == 2


async def test_extra_and_units_come_back(client: Client) -> None:
    extra = {"tag": "a", "n": 3, "x": 1.5, "flag": True}
    await send(client, {**EVENT, "extra": extra, "units": {"web_search": 2}, "colour": "red", "latency_ms": 12.345})
    (event,) = (await client.get("/v1/events")).json()["events"]
    assert event["extra"] == extra
    assert event["units"] == {"web_search": 2}
    assert event["latency_ms"] == 12.345
    assert (event["cost_status"], event["cost_reason"]) == ("priced", None)


@pytest.mark.parametrize("key", ["unknown", "expired"])
async def test_keys_that_open_nothing(client: Client, keys: dict[str, str], key: str) -> None:
    for method, path in (("GET", "/v1/auth/verify"), ("POST", "/v1/events"), ("GET", "/v1/costs/summary")):
        await problem(client, 401, method, path, headers=bearer(keys[key]))


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Basic abc", "Bearer ol_live_aaaaaaaaaaaa_" + "b" * 49])
async def test_no_key_at_all(client: Client, header: str) -> None:
    body = await problem(client, 401, "GET", "/v1/auth/verify", headers={"Authorization": header})
    assert "b" * 20 not in json.dumps(body)


async def test_scopes(client: Client, keys: dict[str, str]) -> None:
    await problem(client, 403, "GET", "/v1/costs/summary", headers=bearer(keys["ingest"]))
    await problem(client, 403, "POST", "/v1/events", json={"events": [EVENT]}, headers=bearer(keys["read"]))
    await problem(client, 403, "GET", "/v1/keys", headers=bearer(keys["read"]))
    assert (await client.get("/v1/auth/verify", headers=bearer(keys["ingest"]))).json()["scopes"] == ["ingest"]


async def test_tenants_never_see_each_other(client: Client, keys: dict[str, str]) -> None:
    await send(client, {**EVENT, "event_id": "mine", "feature": "secret-feature"})
    theirs = bearer(keys["globex"])
    for path in (
        "/v1/events",
        "/v1/costs/summary?group_by=feature",
        "/v1/costs/timeseries?group_by=feature",
        "/v1/keys",
    ):
        answer = await client.get(path, headers=theirs)
        assert answer.status_code == 200
        assert "secret-feature" not in answer.text
        assert "acme" not in answer.text
    await problem(client, 404, "GET", "/v1/events/mine/receipt", headers=theirs)
    acme_key = (await client.get("/v1/keys")).json()["keys"][0]["id"]
    await problem(client, 404, "DELETE", f"/v1/keys/{acme_key}", headers=theirs)


async def test_test_keys_have_a_ledger_of_their_own(client: Client, keys: dict[str, str]) -> None:
    test = bearer(keys["test"])
    await client.post("/v1/events", json={"events": [EVENT]}, headers=test)
    assert (await client.get("/v1/costs/summary", headers=test)).json()["event_count"] == 1
    assert (await client.get("/v1/costs/summary")).json()["event_count"] == 0
    assert (await client.get("/v1/auth/verify", headers=test)).json()["mode"] == "test"


async def test_a_key_lives_and_dies(client: Client) -> None:
    made = (await client.post("/v1/keys", json={"name": "app", "scopes": ["ingest"]})).json()
    fresh = bearer(made["key"])
    assert (await client.get("/v1/auth/verify", headers=fresh)).status_code == 200
    listed = await client.get("/v1/keys")
    assert made["key"] not in listed.text
    assert made["id"] in listed.text
    assert (await client.delete(f"/v1/keys/{made['id']}")).status_code == 204
    await problem(client, 401, "GET", "/v1/auth/verify", headers=fresh)


@pytest.mark.parametrize(
    "body",
    [
        {"name": "", "scopes": ["read"]},
        {"name": "x", "scopes": []},
        {"name": "x", "scopes": ["god"]},
        {"name": "x", "scopes": ["read"], "expires_at": "2020-01-01T00:00:00Z"},
        {"name": "x", "scopes": ["read"], "expires_at": "9999-12-31T23:59:59-14:00"},
        {"name": "x", "scopes": ["read"], "colour": "red"},
        {"name": "a\u0000b", "scopes": ["read"]},
    ],
)
async def test_bad_key_requests_name_the_field(client: Client, body: dict[str, Any]) -> None:
    assert (await problem(client, 422, "POST", "/v1/keys", json=body))["errors"][0]["pointer"].startswith("/")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v1/costs/summary?group_by=colour", "group_by"),
        ("/v1/costs/summary?featur=chat", "featur"),
        ("/v1/costs/summary?limit=1&limit=2", "limit"),
        ("/v1/costs/summary?limit=0", "limit"),
        ("/v1/costs/summary?limit=1001", "limit"),
        ("/v1/costs/summary?start=tomorrow", "start"),
        ("/v1/costs/summary?start=2026-02-01&end=2026-01-01", "start"),
        ("/v1/costs/summary?start=0001-01-01", "start"),
        ("/v1/costs/summary?end=99999999999999", "end"),
        ("/v1/costs/summary?feature=%00", "feature"),
        ("/v1/costs/timeseries?interval=fortnight", "interval"),
        ("/v1/costs/timeseries?timezone=Mars/Olympus", "timezone"),
        ("/v1/costs/timeseries?timezone=../../etc/passwd", "timezone"),
        ("/v1/costs/timeseries?interval=hour&start=2022-01-01&end=2026-01-01", "interval"),
        ("/v1/events?status=teapot", "status"),
        ("/v1/events?cursor=garbage", "cursor"),
        ("/v1/events?offset=-1", "offset"),
    ],
)
async def test_bad_parameters_are_named(client: Client, path: str, name: str) -> None:
    assert (await problem(client, 422, "GET", path))["errors"][0]["pointer"] == name


async def test_injection_is_a_value(client: Client) -> None:
    await send(client, {**EVENT, "feature": "x'; DROP TABLE usage_event; --"})
    for nasty in ("x'; DROP TABLE usage_event; --", "' OR '1'='1", "%", "$1"):
        answer = await client.get("/v1/costs/summary", params={"feature": nasty})
        assert answer.status_code == 200
        assert answer.json()["event_count"] == (1 if nasty.startswith("x") else 0)


async def test_paging_sees_every_event_once(client: Client) -> None:
    await send(client, *({**EVENT, "event_id": f"e{n}", "timestamp": "2026-11-20T10:00:00Z"} for n in range(25)))
    await send(client, *({**EVENT, "event_id": f"f{n}"} for n in range(5)))
    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = (await client.get("/v1/events", params={"limit": 7, **({"cursor": cursor} if cursor else {})})).json()
        seen += [event["event_id"] for event in page["events"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(seen) == 30
    assert len(set(seen)) == 30
    offset = (await client.get("/v1/events?limit=30&offset=28")).json()
    assert [event["event_id"] for event in offset["events"]] == seen[28:]


async def test_aliases_of_dimensions(client: Client) -> None:
    await send(client, {**EVENT, "department": "red", "customer_id": "acme", "tier": "gold", "user_id": "u1"})
    reply = (await client.get("/v1/costs/summary?group_by=department,customer_id,tier,user")).json()
    assert reply["group_by"] == ["team", "tenant", "customer_tier", "user_id"]
    assert [reply["summary"][0][name] for name in reply["group_by"]] == ["red", "acme", "gold", "u1"]
    assert reply["source"] == "events"
    assert (await client.get("/v1/costs/summary?user=u1&tenant=acme")).json()["source"] == "rollups"


async def test_money_keeps_every_digit(client: Client) -> None:
    body = b'{"events": [{"provider": "x", "model": "y", "cost_usd": 178.772825462033687, "cost_source": "provider"}]}'
    await client.post("/v1/events", content=body)
    assert '"total_cost_usd":178.772825462033687' in (await client.get("/v1/costs/summary")).text
    assert '"cost_usd":178.772825462033687' in (await client.get("/v1/events")).text


async def test_a_receipt_of_each_kind(client: Client) -> None:
    await send(
        client,
        {**EVENT, "event_id": "priced", "cache_read_tokens": 400},
        {**EVENT, "event_id": "reported", "cost_usd": 0.5, "cost_source": "provider"},
        {**EVENT, "event_id": "sender", "model": "ours", "cost_usd": 0.25},
        {**EVENT, "event_id": "beside", "cost_usd": 9, "cost_source": "sender"},
        {**EVENT, "event_id": "least", "provider": "groq", "model": "whisper-large-v3", "units": {"audio_second": 3}},
        {**EVENT, "event_id": "unpriced", "model": "ours"},
    )
    receipts = {
        name: (await client.get(f"/v1/events/{name}/receipt")).json()
        for name in ("priced", "reported", "sender", "unpriced", "beside", "least")
    }
    priced = receipts["priced"]
    assert [(i["class"], i["quantity"], i["unit_price_usd"], i["amount_usd"]) for i in priced["line_items"]] == [
        ("input", 600, 2.5, 0.0015),
        ("cache_read", 400, 1.25, 0.0005),
        ("output", 10, 10, 0.0001),
    ]
    assert priced["cost_usd"] == 0.0021
    assert (priced["provider"], priced["model"], priced["price"]["source"]) == ("openai", "gpt-4o", "genai-prices")
    assert priced["price"]["checked_on"]
    whose = {name: (receipt["cost_source"], receipt["cost_reported_usd"]) for name, receipt in receipts.items()}
    assert whose == {
        "priced": ("price_book", None),
        "reported": ("provider", 0.5),
        "sender": ("sender", 0.25),
        "unpriced": (None, None),
        "beside": ("price_book", 9),
        "least": ("price_book", None),
    }
    assert receipts["least"]["conditions"] == ["at least 10 audio_second a call"]
    assert priced["match"] == ["exact: openai gpt-4o"]
    assert (receipts["reported"]["cost_usd"], receipts["reported"]["list_cost_usd"]) == (0.5, 0.0026)
    assert (receipts["sender"]["cost_status"], receipts["sender"]["cost_usd"]) == ("estimated", 0.25)
    assert (receipts["unpriced"]["cost_usd"], receipts["unpriced"]["reason"]) == (None, "unknown_model")
    await problem(client, 404, "GET", "/v1/events/nobody/receipt")


async def test_timeseries_fills_what_is_empty(client: Client) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    await send(client, {**EVENT, "feature": "chat", "timestamp": yesterday.isoformat()})
    start = (yesterday - timedelta(days=3)).date().isoformat()
    reply = (await client.get(f"/v1/costs/timeseries?timezone=Asia/Kathmandu&start={start}")).json()
    assert all(point["bucket"].endswith("T00:00:00+05:45") for point in reply["data"])
    assert [point["event_count"] for point in reply["data"]].count(1) == 1
    assert len(reply["data"]) >= 4
    grouped = (await client.get(f"/v1/costs/timeseries?group_by=feature&interval=hour&start={start}")).json()
    assert {point["feature"] for point in grouped["data"]} == {"chat"}
    assert sum(point["cost_usd"] for point in grouped["data"]) == 0.0026


async def test_a_date_belongs_to_the_zone_that_was_asked_for(client: Client) -> None:
    day = (datetime.now(UTC) - timedelta(days=3)).date()
    midnight = datetime.combine(day, datetime.min.time(), ZoneInfo("Asia/Kathmandu"))
    for name, minutes in (("before", -1), ("first", 0), ("last", 24 * 60 - 1), ("after", 24 * 60)):
        at = (midnight + timedelta(minutes=minutes)).astimezone(UTC).isoformat()
        await send(client, {**EVENT, "event_id": name, "timestamp": at})
    asked = f"start={day}&end={day + timedelta(days=1)}&timezone=Asia/Kathmandu"
    summary = (await client.get(f"/v1/costs/summary?{asked}")).json()
    assert (summary["event_count"], summary["timezone"]) == (2, "Asia/Kathmandu")
    (point,) = (await client.get(f"/v1/costs/timeseries?{asked}")).json()["data"]
    assert (point["bucket"], point["event_count"]) == (midnight.isoformat(), 2)
    assert point["partial"] is False
    listed = (await client.get(f"/v1/events?{asked}")).json()["events"]
    assert [event["event_id"] for event in listed] == ["last", "first"]
    lines = (await client.get(f"/v1/events/export?{asked}")).text.splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == ["first", "last"]
    cut = (await client.get(f"/v1/costs/timeseries?{asked.replace('Asia/Kathmandu', 'UTC')}&interval=week")).json()
    assert [point["partial"] for point in cut["data"]] == [True]


async def test_pricing_is_public(client: Client) -> None:
    reply = (await client.get("/v1/pricing", headers={"Authorization": ""})).json()
    (gpt,) = (m for m in reply["models"] if (m["provider"], m["model"]) == ("openai", "gpt-4o"))
    assert (gpt["prompt_per_1k"], gpt["completion_per_1k"], gpt["cache_read_per_1k"]) == (0.0025, 0.01, 0.00125)
    assert len(reply["models"]) > 1800


async def test_the_open_pages(client: Client) -> None:
    nobody = {"Authorization": ""}
    for path in ("/", "/healthz", "/readyz", "/metrics", "/openapi.json", "/docs"):
        assert (await client.get(path, headers=nobody)).status_code == 200, path
    await problem(client, 404, "GET", "/nowhere")
    await problem(client, 405, "PUT", "/v1/events")
    assert (await client.put("/v1/events")).headers["allow"] == "GET, HEAD, POST"
    assert (await client.put("/v1/keys/any")).headers["allow"] == "DELETE"
    metrics = (await client.get("/metrics")).text
    assert "outlay_events_accepted_total" in metrics
    assert "acme" not in metrics


async def test_rate_limit(plain_dsn: str, keys: dict[str, str]) -> None:
    async with serving(plain_dsn, keys["acme"], rate_limit_per_minute=3) as client:
        answers = [await client.post("/v1/events", json={"events": [EVENT]}) for _ in range(5)]
        assert [answer.status_code for answer in answers] == [202, 202, 202, 429, 429]
        assert 1 <= int(answers[3].headers["retry-after"]) <= 60
        other = await client.post("/v1/events", json={"events": [EVENT]}, headers=bearer(keys["globex"]))
        assert other.status_code == 202
