"""Outcomes over HTTP: what is taken, what counts once, what it costs."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.support.api import Client, bearer, problem, send


def call(cost: str, **fields: Any) -> dict[str, Any]:
    return {
        "provider": "x",
        "model": "y",
        "timestamp": (datetime.now(UTC) - timedelta(hours=3)).isoformat(),
        "cost_usd": float(cost),
        "cost_source": "provider",
        **fields,
    }


def outcome(id_: str, name: str = "solved", **fields: Any) -> dict[str, Any]:
    at = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    return {"outcome_id": id_, "timestamp": at, "name": name, **fields}


async def post(client: Client, *outcomes: Any) -> dict[str, Any]:
    answer = await client.post("/v1/outcomes", json={"outcomes": outcomes})
    assert answer.status_code == 202, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def ask(client: Client, **asked: Any) -> dict[str, Any]:
    answer = await client.get("/v1/outcomes", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json(parse_float=Decimal)
    return found


async def test_each_id_counts_once_and_a_bad_outcome_rejects_itself(client: Client) -> None:
    good, two = outcome("a", feature="chat", value_usd=2.5), outcome("b", feature="chat", success=False)
    bad = [
        {**good, "outcome_id": "c", "session_id": "s"},
        {"outcome_id": "d", "name": "solved"},
        {**good, "outcome_id": ""},
        {**good, "value_usd": "NaN"},
        {**good, "timestamp": "2026-11-30T10:00:00"},
        {**good, "timestamp": (datetime.now(UTC) + timedelta(hours=1)).isoformat()},
        {**good, "name": "a\u0007"},
        {**good, "what": 1},
        "solved",
    ]
    taken = await post(client, good, *bad, two, {**good, "value_usd": 9})
    assert (taken["accepted"], taken["duplicates"]) == (3, 1)
    assert [each["index"] for each in taken["rejected"]] == [*range(1, 1 + len(bad))]
    assert [each["outcome_id"] for each in taken["rejected"]][:2] == ["c", "d"]
    assert await post(client, {**good, "value_usd": 9}) == {"accepted": 1, "rejected": [], "duplicates": 1}
    (row,) = (await ask(client))["outcomes"]
    assert row == {
        "name": "solved",
        "count": 2,
        "successes": 1,
        "success_rate": Decimal("0.5"),
        "cost_usd": 0,
        "cost_per_success_usd": 0,
        "value_usd": Decimal("2.5"),
        "margin_usd": Decimal("2.5"),
    }
    refused = await problem(client, 400, "POST", "/v1/outcomes", json={"outcomes": bad})
    assert refused["errors"][0]["pointer"] == "/outcomes/0"
    await problem(client, 413, "POST", "/v1/outcomes", json={"outcomes": [good] * 1_001})
    await problem(client, 422, "POST", "/v1/outcomes", json={"outcomes": []})


async def test_whoever_may_send_events_may_send_outcomes(client: Client, keys: dict[str, str]) -> None:
    body = {"outcomes": [outcome("a", run_id="r")]}
    for key, status in (("ingest", 202), ("read", 403), ("unknown", 401)):
        answer = await client.post("/v1/outcomes", json=body, headers=bearer(keys[key]))
        assert answer.status_code == status
    assert (await ask(client))["unlinked"] == {"count": 1}
    assert (await client.get("/v1/outcomes", headers=bearer(keys["globex"]))).json()["outcomes"] == []


async def test_costs_of_runs_sessions_and_single_calls(client: Client) -> None:
    await send(
        client,
        call("1", run_id="root", session_id="s1", feature="chat"),
        call("2", run_id="child", parent_run_id="root", feature="chat"),
        call("4", run_id="grandchild", parent_run_id="child", feature="search"),
        call("8", session_id="s1", feature="chat"),
        call("16", session_id="s2", feature="search", outcome="booked"),
        call("32", session_id="s2", feature="search", outcome="booked"),
        call("64", feature="mail", outcome="booked"),
        call("128", feature="mail", outcome="booked"),
        call("256", run_id="child", parent_run_id="root", feature="chat", outcome="solved"),
        call("512", feature="mail"),
        call("0.125", run_id="stated", outcome="booked"),
    )
    await post(
        client,
        *(outcome("1", run_id="root", value_usd=1_000), outcome("2", session_id="s1", success=False)),
        *(outcome("3", feature="mail", value_usd=0.25), outcome("4", user_id="u"), outcome("5", run_id="unknown")),
        outcome("6", name="booked", run_id="stated", success=False),
    )
    found = await ask(client)
    rows = {row["name"]: row for row in found["outcomes"]}
    # Posted for root, s1, mail, u and an unknown run; stated for the run `child`.
    assert [rows["solved"][name] for name in ("count", "successes", "cost_usd")] == [6, 5, 1 + 2 + 4 + 8 + 256]
    assert rows["solved"]["value_usd"] == Decimal("1000.25")
    assert rows["solved"]["margin_usd"] == Decimal("1000.25") - 271
    assert rows["solved"]["cost_per_success_usd"] == Decimal("54.2")
    # Stated by one session and by two single calls; that of the run was posted as a failure.
    assert [rows["booked"][name] for name in ("count", "successes", "cost_usd")] == [4, 3, Decimal("240.125")]
    assert [found["total"][name] for name in ("count", "cost_usd")] == [10, Decimal("511.125")]
    assert found["unlinked"] == {"count": 1}
    by_feature = {row["feature"]: row for row in (await ask(client, group_by="feature"))["outcomes"]}
    # The tree of root has two features, that of child too; s1 has one.
    assert {name: row["count"] for name, row in by_feature.items()} == {None: 5, "chat": 1, "search": 1, "mail": 3}
    assert {name: row["cost_usd"] for name, row in by_feature.items()} == {
        None: Decimal("263.125"),
        "chat": 9,
        "search": 48,
        "mail": 192,
    }
    only = await ask(client, feature="search", group_by="name,session_id")
    assert [(row["name"], row["session_id"], row["cost_usd"]) for row in only["outcomes"]] == [("booked", "s2", 48)]
    assert (await ask(client, name="solved", run="root"))["total"]["cost_usd"] == 1 + 2 + 4 + 256
    assert (await ask(client, period="last_month"))["total"]["count"] == 0


async def test_a_trend(client: Client) -> None:
    """An outcome counts when it was stated last, and with all that its run has ever cost."""
    now = datetime.now(UTC)
    ago = [(now - timedelta(days=n)).isoformat() for n in range(4)]
    await send(
        client,
        call("1", run_id="r", outcome="done", timestamp=ago[3]),
        call("2", run_id="r", outcome="done", timestamp=ago[2]),
        call("4", run_id="r", timestamp=ago[1]),
        call("8", outcome="done", timestamp=ago[1]),
    )
    await post(client, outcome("p", session_id="none", timestamp=ago[1]))
    asked = {"start": ago[3][:10], "end": ago[0][:10], "interval": "day"}
    found = await ask(client, **asked)
    assert [(row["bucket"][:10], row["name"], row["count"], row["cost_usd"]) for row in found["outcomes"]] == [
        *((ago[2][:10], "done", 1, 7), (ago[1][:10], "done", 1, 8), (ago[1][:10], "solved", 1, 0)),
    ]
    assert (await ask(client, start=ago[3][:10], end=ago[2][:10]))["outcomes"] == []
    assert (await ask(client, start=ago[2][:10], end=ago[1][:10]))["total"]["cost_usd"] == 7
    assert (await ask(client, period="all_time"))["total"]["cost_usd"] == 15


@pytest.mark.parametrize(
    "query",
    ["group_by=outcome", "group_by=parent_run_id", "interval=minute", "interval=hour&period=last_90_days", "what=1"],
)
async def test_what_cannot_be_answered_is_refused(client: Client, query: str) -> None:
    await problem(client, 422, "GET", f"/v1/outcomes?{query}")
