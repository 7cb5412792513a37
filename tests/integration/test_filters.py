"""Filters of costs, events and lists: either of several values, no value, and commas, on rollups and on raw events."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from core.event import UsageEvent, failed
from core.filters import Filter, values_of
from core.ledger.cost_sql import CostQuery
from core.ledger.events import EventQuery, list_events
from core.ledger.export import Export, export_events
from core.ledger.reader import costs
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.limits import MAX_FILTER_VALUES
from tests.support.api import EVENT, Client, bearer, problem, send
from tests.support.ledger import NOW, batch, new_ledger, usage

START, END = NOW - timedelta(days=1), NOW + timedelta(minutes=1)

EVENTS = [
    usage(1, feature="chat", tenant="acme", user_id="u1", session_id="s1", run_id="r1"),
    usage(2, feature="search", tenant="x,victim", user_id="u2", status_code=429, run_id="r2"),
    usage(3, feature="chat,search", tenant="victim", session_id="s2", team="red", error_type="timeout"),
    usage(4, tenant="x", user_id="u1", session_id="s1", run_id="r3", parent_run_id="r1", status_code=500),
    usage(5, feature="chat", team="blue"),
]

CASES: list[Mapping[str, Filter]] = [
    {"feature": ("chat", "search")},
    {"feature": "chat,search"},
    {"feature": ""},
    {"feature": ("", "search")},
    {"feature": ("chat", "nobody"), "team": ("", "blue")},
    {"team": ("", "red", "green"), "tenant": ("acme", "")},
    {"tenant": ("x,victim",)},
    {"tenant": ("x", "victim")},
    {"tenant": ""},
    {"user_id": ("u1", "u2")},
    {"user_id": ("nobody", "u2")},
    {"user_id": ""},
    {"user_id": ("", "u2"), "tenant": ("x,victim", "victim")},
    {"user_id": ("u1", ""), "feature": ("chat", "")},
    {"session_id": ("s1", "s2")},
    {"session_id": ""},
    {"run_id": ("", "r2")},
    {"parent_run_id": ""},
    {"parent_run_id": ("r1", "")},
    {"status": ("429", "500")},
    {"status": ("success", "429")},
    {"status": ("error",), "feature": ("chat,search", "")},
    {"model": ""},
    {"feature": ("chat", *(f"f{n}" for n in range(MAX_FILTER_VALUES - 1)))},
]


def meets(event: UsageEvent, name: str, given: Filter) -> bool:
    values = values_of(given)
    if name != "status":
        return (getattr(event, name) or "") in values
    return ("error" if failed(event) else "success") in values or str(event.status_code) in values


async def test_either_value_no_value_and_commas(pool: Any, org_id: int) -> None:
    await (await new_ledger(pool)).write([batch(org_id, EVENTS)])
    ledger_id = LedgerId(org_id)
    for compacted in (False, True):
        if compacted:
            while (await compact(pool)).hours:
                pass
        for filters in CASES:
            wanted = [e for e in EVENTS if all(meets(e, name, given) for name, given in filters.items())]
            lines = bytearray()

            async def write(piece: bytes, lines: bytearray = lines) -> None:
                lines += piece

            async with pool.acquire() as connection:
                found = await costs(connection, CostQuery(ledger_id, START, END, (), filters))
                listed = await list_events(connection, EventQuery(ledger_id, START, END, filters, 100))
                await export_events(connection, Export(ledger_id, START, END, filters), write)
            assert sum(row.measures["event_count"] for row in found.rows) == len(wanted), filters
            assert sum(row.measures["input_tokens"] for row in found.rows) == sum(e.input_tokens or 0 for e in wanted)
            assert {record["event_id"] for record in listed} == {event.event_id for event in wanted}, filters
            assert lines.count(b"\n") == len(wanted) + 1, filters


async def test_events_of_an_erased_person_have_no_user(pool: Any, org_id: int) -> None:
    await (await new_ledger(pool)).write([batch(org_id, EVENTS)])
    while (await compact(pool)).hours:
        pass
    async with pool.acquire() as connection:
        await connection.execute("UPDATE subject SET user_id = NULL WHERE org_id = $1 AND user_id = 'u1'", org_id)
        either: list[Mapping[str, Filter]] = [{"user_id": ""}, {"user_id": "", "feature": ("chat", "chat,search", "")}]
        for filters in either:
            found = await costs(connection, CostQuery(LedgerId(org_id), START, END, (), filters))
            assert sum(row.measures["event_count"] for row in found.rows) == 4
            assert len(await list_events(connection, EventQuery(LedgerId(org_id), START, END, filters, 100))) == 4


async def asked(client: Client, path: str, *query: tuple[str, str]) -> dict[str, Any]:
    answer = await client.get(f"{path}?{urlencode(query)}")
    assert answer.status_code == 200, answer.text
    reply: dict[str, Any] = answer.json()
    return reply


async def test_a_customer_with_a_comma_reads_its_own_events_alone(client: Client) -> None:
    for tenant in ("victim", "x,victim", "x"):
        await send(client, {**EVENT, "event_id": tenant, "tenant": tenant})
    query = ("tenant", "x,victim")
    assert (await asked(client, "/v1/costs/summary", query))["event_count"] == 1
    points = (await asked(client, "/v1/costs/timeseries", query))["data"]
    assert sum(point["event_count"] for point in points) == 1
    listing = await asked(client, "/v1/events", query)
    assert [event["event_id"] for event in listing["events"]] == ["x,victim"]
    export = await client.get("/v1/events/export", params=dict([query]))
    assert export.text.count("\n") == 2
    assert (listing["hints"], json.loads(export.headers["outlay-hints"])) == ([], [])


async def test_an_answer_says_that_it_found_nothing_for_a_value_with_a_comma(client: Client) -> None:
    await send(client, {**EVENT, "feature": "chat"}, {**EVENT, "feature": "a,b"})
    for query, hinted in (
        ([("feature", "chat,search")], True),
        ([("feature", "chat"), ("feature", "chat,search")], True),
        ([("feature", "chat,search"), ("feature", "a,b")], True),
        ([("feature", "a,b"), ("feature", "chat")], False),
        ([("feature", "a,b")], False),
        ([("feature", "nothing")], False),
        ([("cost_status", "priced,estimated")], False),
    ):
        answers = [
            await asked(client, f"/v1/{path}", *query) for path in ("costs/summary", "costs/timeseries", "events")
        ]
        export = await client.get(f"/v1/events/export?{urlencode(query)}")
        for hints in (*(answer["hints"] for answer in answers), json.loads(export.headers["outlay-hints"])):
            assert len(hints) == hinted, query
            assert all("feature 'chat,search'" in hint and "feature=…&feature=…" in hint for hint in hints)


async def test_filters_of_every_route(client: Client) -> None:
    await send(client, {**EVENT, "feature": "chat", "team": "red"}, {**EVENT, "feature": "search"}, EVENT)
    many = [("feature", f"f{n}") for n in range(499)] + [("feature", "chat")]
    for query, count in (
        ([("feature", "chat"), ("feature", "search")], 2),
        ([("feature", "")], 1),
        ([("team", "red"), ("department", "")], 3),
        ([("status", "error,404")], 0),
        ([("status", "success,404"), ("cost_status", "priced")], 3),
        (many, 1),
        ([("feature", "chat")] * 500, 1),
    ):
        assert (await asked(client, "/v1/costs/summary", *query))["event_count"] == count, query
        points = (await asked(client, "/v1/costs/timeseries", *query))["data"]
        assert sum(point["event_count"] for point in points) == count
        assert len((await asked(client, "/v1/events", *query))["events"]) == count
        export = await client.get(f"/v1/events/export?{urlencode(query)}")
        assert export.text.count("\n") == count + 1
    for query_ in ("status=", "cost_status=", "cost_status=free"):
        await problem(client, 422, "GET", f"/v1/costs/summary?{query_}")
    grouped = await asked(client, "/v1/costs/summary", ("group_by", "feature"), ("group_by", "team,model"))
    assert grouped["group_by"] == ["feature", "team", "model"]


async def test_filters_of_lists(client: Client, keys: dict[str, str]) -> None:
    channel = {"name": "hook", "type": "webhook", "url": "https://1.1.1.1/hook"}
    ids = [(await client.post("/v1/channels", json={**channel, "name": name})).json()["id"] for name in "ab"]
    acts = await asked(client, "/v1/audit", ("act", "channel.created,key.created"), ("act", "key.revoked"))
    assert [act["act"] for act in acts["acts"]].count("channel.created") == 2
    assert {act["act"] for act in acts["acts"]} == {"channel.created", "key.created"}
    assert {act["target"] for act in (await asked(client, "/v1/audit", ("act", "channel.created")))["acts"]} == set(ids)
    for path, query in (
        ("/v1/alerts/deliveries", [("channel_id", ids[0]), ("channel_id", ids[1]), ("state", "pending,failed")]),
        ("/v1/alerts/deliveries", [("channel_id", ""), ("event_id", "a"), ("event_id", "b")]),
        ("/v1/prices", [("state", "proposed"), ("state", "applied,rejected")]),
        ("/v1/alerts/history", [("alert_id", "0198a5c2-0000-7000-8000-000000000000")] * 2),
    ):
        await asked(client, path, *query)
    for path in (
        "/v1/audit?act=",
        "/v1/alerts/deliveries?state=lost",
        "/v1/prices?state=",
        "/v1/alerts/history?alert_id=",
    ):
        await problem(client, 422, "GET", path)
    pricing = await asked(client, "/v1/pricing", *(("provider", p) for p in ("openai", "anthropic")))
    assert {model["provider"] for model in pricing["models"]} == {"openai", "anthropic"}
    pair = [("provider", "openai"), ("provider", "azure"), ("model", "gpt-4o"), ("model", "gpt-4o-mini")]
    found = {(model["provider"], model["model"]) for model in (await asked(client, "/v1/pricing", *pair))["models"]}
    assert {("openai", "gpt-4o"), ("openai", "gpt-4o-mini")} <= found
    assert (await asked(client, "/v1/pricing", ("provider", "")))["models"] == []
    product = [("provider", f"p{n}") for n in range(50)] + [("model", f"m{n}") for n in range(50)]
    await problem(client, 422, "GET", f"/v1/pricing?{urlencode(product)}", headers=bearer(keys["acme"]))
