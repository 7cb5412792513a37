"""Sessions, runs and workstreams over HTTP, with figures worked out by hand."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import quote

import pytest

from tests.support.api import Client, bearer, pages, problem, send

START = (datetime.now(UTC) - timedelta(hours=5)).replace(microsecond=0)


def call(second: float, usd: str | None = "1", **fields: Any) -> dict[str, Any]:
    """A call that ended this many seconds after the start."""
    cost = {} if usd is None else {"cost_usd": float(usd), "cost_source": "provider"}
    at = (START + timedelta(seconds=second)).isoformat()
    return {"provider": "x", "model": "y", "timestamp": at, "input_tokens": 10, "output_tokens": 1, **cost, **fields}


async def ask(client: Client, path: str, **asked: str) -> dict[str, Any]:
    answer = await client.get(f"/v1/{path}", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json(parse_float=Decimal)
    return found


async def sent(client: Client) -> None:
    """A session of four calls, beside another one."""
    s = {"session_id": "s", "feature": "chat", "user_id": "u", "tenant": "t"}
    await send(
        client,
        call(10, "1", **s, event_id="first", input_tokens=100, latency_ms=4_000, run_id="r", span_id="a"),
        call(20, "2", **s, event_id="second", input_tokens=150, cache_read_tokens=50, model="z", span_id="b")
        | {"parent_span_id": "a"},
        call(30, None, **s, event_id="third", input_tokens=400, error_type="timeout", span_id="c", parent_span_id="b"),
        call(
            40, "8", **{**s, "feature": "other"}, event_id="odd", input_tokens=100, span_id="d", parent_span_id="gone"
        ),
        call(50, "64", session_id="another"),
    )


async def test_one_session(client: Client) -> None:
    await sent(client)
    found = await ask(client, "sessions/s")
    assert (found["session_id"], found["cost_usd"], found["event_count"], found["error_count"]) == ("s", 11, 4, 1)
    assert (found["input_tokens"], found["output_tokens"], found["cached_tokens"]) == (750, 4, 50)
    assert [datetime.fromisoformat(found[name]) for name in ("first_at", "last_at")] == [
        START + timedelta(seconds=6),
        START + timedelta(seconds=40),
    ]
    assert found["duration_ms"] == 34_000
    assert (found["feature"], found["user_id"], found["tenant"], found["run_count"]) == (None, "u", "t", 1)
    assert found["models"] == ["y", "z"]
    assert found["coverage"] == {"reported": 3, "priced": 0, "estimated": 0, "unpriced": 1}
    assert not found["truncated"]
    assert "spans" not in found
    part = await ask(client, "sessions/s", start=(START + timedelta(seconds=15)).isoformat())
    assert (part["cost_usd"], part["feature"], part["context"][0]["growth"]) == (10, None, 1)
    none = await ask(client, "sessions/s", end=(START - timedelta(days=9)).isoformat())
    assert (none["event_count"], none["cost_usd"], none["calls"], none["models"]) == (0, 0, [], [])


async def test_its_calls_context_and_spans(client: Client) -> None:
    await sent(client)
    found = await ask(client, "sessions/s", include="spans")
    assert [c["event_id"] for c in found["calls"]] == ["first", "second", "third", "odd"]
    assert [(c["depth"], c["cost_usd"], c["cost_status"]) for c in found["calls"]] == [
        (0, 1, "reported"),
        (1, 2, "reported"),
        (2, None, "unpriced"),
        (0, 8, "reported"),
    ]
    first = found["calls"][0]
    assert datetime.fromisoformat(first["started_at"]) == START + timedelta(seconds=6)
    assert (first["latency_ms"], first["run_id"], first["span_id"]) == (4_000, "r", "a")
    assert [(t["turn"], t["input_tokens"], t["cached_tokens"], t["growth"]) for t in found["context"]] == [
        (1, 100, 0, 1),
        (2, 150, 50, Decimal("1.5")),
        (3, 400, 0, 4),
        (4, 100, 0, 1),
    ]
    assert [(m["provider"], m["model"], m["cost_usd"], m["event_count"]) for m in found["by_model"]] == [
        ("x", "y", 9, 3),
        ("x", "z", 2, 1),
    ]
    (a, d) = found["spans"]
    assert (a["span_id"], a["cost_usd"], a["total_cost_usd"], a["event_count"]) == ("a", 1, 3, 1)
    assert [child["span_id"] for child in a["children"]] == ["b"]
    assert (d["span_id"], d["children"], d["total_cost_usd"]) == ("d", [], 8)


async def test_calls_in_pages(client: Client) -> None:
    await send(client, *(call(n % 7, str(n + 1), session_id="s", event_id=f"e{n}") for n in range(20)))
    whole = (await ask(client, "sessions/s"))["calls"]
    assert [c["timestamp"] for c in whole] == sorted(c["timestamp"] for c in whole)
    for limit in (1, 7, 20):
        found = await pages(client, "/v1/sessions/s", "calls", limit)
        assert [c["event_id"] for c in found] == [c["event_id"] for c in whole]


@pytest.mark.parametrize("name", ["a/b", "/", "a%2Fb", "é ü", "jira/PROJ-1/replay", "..", "x?y#z"])
async def test_odd_names(client: Client, name: str) -> None:
    await send(client, call(1, "3", session_id=name, run_id=name, feature="f"))
    path = quote(name, safe="")
    if name != "..":  # clients take these out of a path
        assert (await ask(client, f"sessions/{path}"))["session_id"] == name
        assert (await ask(client, f"runs/{path}"))["run_id"] == name
        replay = await client.post(f"/v1/sessions/{path}/replay", json={"discount": 0.5})
        assert replay.json()["actual_usd"] == 3, replay.text
    assert (await ask(client, "sessions"))["sessions"][0]["session_id"] == name
    assert (await ask(client, "workstreams"))["workstreams"][0]["workstream"] == name


async def test_lists_and_their_orders(client: Client) -> None:
    await send(
        client,
        *(call(n, "1", session_id="many", latency_ms=1) for n in range(3)),
        call(100, "9", session_id="dear", latency_ms=200, feature="f"),
        *(call(n, "2", session_id="long", tenant="t") for n in (0, 50)),
        call(200, "100"),
    )
    for by, wanted in (
        ("cost_usd", ["dear", "long", "many"]),
        ("last_at", ["dear", "long", "many"]),
        ("event_count", ["many", "long", "dear"]),
        ("duration_ms", ["long", "many", "dear"]),
    ):
        found = await ask(client, "sessions", order_by=by)
        assert [row["session_id"] for row in found["sessions"]] == wanted, by
        assert [r["session_id"] for r in await pages(client, "/v1/sessions", "sessions", 1, order_by=by)] == wanted
    assert [r["cost_usd"] for r in (await ask(client, "sessions", feature="f"))["sessions"]] == [9]
    assert (await ask(client, "sessions", tenant="t", status="error"))["sessions"] == []
    assert [r["session_id"] for r in (await ask(client, "sessions", status="success"))["sessions"]][:1] == ["dear"]
    assert (await ask(client, "sessions", period="yesterday", timezone="Pacific/Kiritimati"))["next_cursor"] is None
    await problem(client, 422, "GET", "/v1/sessions?order_by=-cost_usd")


async def test_the_next_page_is_about_the_same_time(client: Client) -> None:
    await send(client, *(call(n, str(10 - n), session_id=f"s{n}") for n in range(4)))
    first = await ask(client, "sessions", limit="2")
    late = datetime.now(UTC) + timedelta(seconds=60)
    await send(client, {**call(0, "9.5", session_id="new"), "timestamp": late.isoformat()})
    second = await ask(client, "sessions", limit="2", cursor=first["next_cursor"])
    assert [row["session_id"] for row in first["sessions"] + second["sessions"]] == ["s0", "s1", "s2", "s3"]


async def test_what_is_not_there(client: Client, keys: dict[str, str]) -> None:
    await send(client, call(1, session_id="s", run_id="r", parent_run_id="p"))
    for path in ("sessions/s", "runs/r", "runs/p"):
        assert (await client.get(f"/v1/{path}")).status_code == 200
        for key in (keys["globex"], keys["test"]):
            found = await problem(client, 404, "GET", f"/v1/{path}", headers=bearer(key))
            assert found["code"] == "not_found"
    for path in ("sessions/x", "sessions/", "sessions/r", "runs/s", "runs/"):
        await problem(client, 404, "GET", f"/v1/{path}")


def tree(found: dict[str, Any]) -> list[Any]:
    return [
        (child["run_id"], child["own"]["cost_usd"], child["total"]["cost_usd"], tree(child))
        for child in found["children"]
    ]


async def test_a_tree_of_runs(client: Client) -> None:
    await send(
        client,
        call(1, "1", run_id="root", outcome="started", session_id="s"),
        call(2, "2", run_id="b", parent_run_id="root"),
        call(3, "4", run_id="b", parent_run_id="root", outcome="done"),
        call(4, "8", run_id="c", parent_run_id="b"),
        call(5, "16", run_id="d", parent_run_id="root", tenant="t"),
        call(6, "32", run_id="shared", parent_run_id="d"),
        call(7, "64", run_id="shared", parent_run_id="orphanage"),
        call(8, "128", session_id="s"),
    )
    found = await ask(client, "runs/root")
    assert tree(found) == [("b", 6, 14, [("c", 8, 8, [])]), ("d", 16, 112, [("shared", 96, 96, [])])]
    assert (found["cost_usd"], found["own"]["cost_usd"], found["total"]["cost_usd"]) == (1, 1, 127)
    assert (found["total"]["event_count"], found["path"], found["parent_run_id"]) == (7, ["root"], None)
    assert (found["outcome"], found["circular"], found["truncated"]) == ("started", False, False)
    shared = await ask(client, "runs/shared")
    assert (shared["path"], shared["parent_run_id"]) == (["root", "d", "shared"], "d")
    assert (shared["also_under"], shared["outcome"]) == (["orphanage"], None)
    empty = await ask(client, "runs/orphanage")
    assert (empty["event_count"], empty["total"]["cost_usd"], empty["children"], empty["calls"]) == (0, 0, [], [])
    rows = {row["run_id"]: row for row in (await ask(client, "runs"))["runs"]}
    assert {id_: (row["cost_usd"], row["total"]["cost_usd"]) for id_, row in rows.items()} == {
        "root": (1, 127),
        "b": (6, 14),
        "c": (8, 8),
        "d": (16, 112),
        "shared": (96, 96),
        "orphanage": (0, 0),
    }
    assert (rows["b"]["parent_run_id"], rows["b"]["outcome"], rows["b"]["own"]["cost_usd"]) == ("root", "done", 6)
    of_t = (await ask(client, "runs", tenant="t"))["runs"]
    assert [(row["run_id"], row["cost_usd"], row["total"]["cost_usd"]) for row in of_t] == [
        ("d", 16, 16),
        ("root", 0, 16),
    ]
    assert (await ask(client, "sessions/s"))["run_count"] == 1
    replay = (await client.post("/v1/runs/root/replay", json={"discount": 0.5})).json()
    assert (replay["actual_usd"], replay["event_count"]) == (127, 7)


async def test_a_circle_of_runs(client: Client) -> None:
    await send(
        client,
        call(3, "1", run_id="a", parent_run_id="b"),
        call(2, "2", run_id="b", parent_run_id="a"),
        call(9, "4", run_id="c", parent_run_id="a"),
        call(1, "8", run_id="self", parent_run_id="self"),
    )
    b, a, itself = [await ask(client, f"runs/{id_}") for id_ in ("b", "a", "self")]
    assert (b["circular"], b["total"]["cost_usd"], tree(b)) == (True, 7, [("a", 1, 5, [("c", 4, 4, [])])])
    assert (a["circular"], a["path"], a["total"]["cost_usd"]) == (True, ["b", "a"], 5)
    assert (itself["circular"], itself["total"]["cost_usd"], itself["children"]) == (True, 8, [])
    assert not (await ask(client, "runs/c"))["circular"]


async def test_a_deep_and_a_wide_tree(client: Client) -> None:
    deep = [call(n / 10, "1", run_id=f"d{n}", parent_run_id=f"d{n - 1}") for n in range(1, 1_101)]
    wide = [call(n / 100, "1", run_id=f"w{n}", parent_run_id="w0") for n in range(1, 10_102)]
    sent = deep + wide
    for first in range(0, len(sent), 1_000):
        await send(client, *sent[first : first + 1_000])
    found = await ask(client, "runs/d0")
    assert (found["total"]["event_count"], found["total"]["cost_usd"], found["truncated"]) == (1_100, 1_100, True)
    levels, node = 0, found
    while node["children"]:
        (node,) = node["children"]
        levels += 1
    assert (levels, node["truncated"], node["child_count"]) == (100, True, 1)
    below = await ask(client, "runs/d500")
    assert (below["total"]["event_count"], below["truncated"], len(below["path"])) == (601, False, 501)
    found = await ask(client, "runs/w0")
    assert (found["total"]["event_count"], len(found["children"]), found["truncated"]) == (10_101, 10_000, True)


async def test_workstreams_are_over_their_whole_life(client: Client) -> None:
    old = timedelta(days=20).total_seconds()
    await send(
        client,
        call(-old, "5", session_id="JIRA-1", feature="chatbot"),
        call(1, "2", session_id="JIRA-1", feature="chatbot", model="z"),
        call(1, "1", session_id="pr-2", feature="search"),
        call(1, "9", session_id="nameless"),
    )
    found = (await ask(client, "workstreams", period="last_7_days"))["workstreams"]
    assert [(w["workstream"], w["feature"], w["total_cost_usd"], w["calls"]) for w in found] == [
        ("JIRA-1", "chatbot", 7, 2),
        ("pr-2", "search", 1, 1),
    ]
    assert (found[0]["models"], found[0]["duration_ms"]) == (["y", "z"], (old + 1) * 1_000)
    assert [w["workstream"] for w in (await ask(client, "workstreams", feature="search"))["workstreams"]] == ["pr-2"]
    assert [w["workstream"] for w in await pages(client, "/v1/workstreams", "workstreams", 1)] == ["JIRA-1", "pr-2"]
