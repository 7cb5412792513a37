"""Shared costs over HTTP: split when they are asked for, and only then."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from outlay.numbers import read_json

from tests.support.api import Client, bearer, problem, send

NOW = datetime.now(UTC)


def call(usd: str, **more: Any) -> dict[str, Any]:
    """An event with exactly this cost."""
    return {
        "provider": "openai",
        "model": "gpt-4o",
        "output_tokens": 1,
        "cost_usd": float(usd),
        "cost_source": "provider",
        **more,
    }


async def share(client: Client, **more: Any) -> dict[str, Any]:
    stated = {"where": {"service": "assistant"}, "by": "cost_usd", "over": "team", **more}
    answer = await client.post("/v1/allocations", json=stated)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = read_json(answer.content)
    return made


async def summary(client: Client, **more: str) -> dict[str, Any]:
    asked = {"group_by": "team", "allocated": "true", "period": "all_time", **more}
    answer = await client.get("/v1/costs/summary", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = read_json(answer.content)
    assert sum(row["total_cost_usd"] for row in found["summary"]) == found["total_cost_usd"]
    return found


async def teams(client: Client, **more: str) -> dict[Any, Decimal]:
    return {row["team"]: row["total_cost_usd"] for row in (await summary(client, **more))["summary"]}


async def seeded(client: Client) -> None:
    await send(
        client,
        call("6", team="growth", feature="x"),
        call("2", team="platform", output_tokens=5),
        call("1"),
        call("10", service="assistant", feature="x"),
        call("0.5", service="assistant", team="platform"),
    )


async def test_by_what_receivers_have_themselves(client: Client) -> None:
    await seeded(client)
    made = await share(client)
    assert (made["name"], made["by"], made["where"]) == ("over team", "cost_usd", {"service": "assistant"})
    found = await summary(client)
    assert [(r["team"], r["direct_cost_usd"], r["allocated_usd"], r["total_cost_usd"]) for r in found["summary"]] == [
        ("growth", Decimal(6), Decimal("7.875"), Decimal("13.875")),
        ("platform", Decimal("2.5"), Decimal("2.125"), Decimal("4.625")),
        (None, Decimal(11), Decimal(-10), Decimal(1)),
    ], "6 : 2, without what is shared; what was platform's is shared, too"
    assert (found["total_cost_usd"], found["event_count"]) == (Decimal("19.5"), 5)
    (part,) = found["allocations"]
    assert (part["id"], part["shared_usd"], part["unallocated_usd"]) == (made["id"], Decimal("10.5"), 0)
    plain = await client.get("/v1/costs/summary?group_by=team&period=all_time")
    rows = {row["team"]: row["total_cost_usd"] for row in read_json(plain.content)["summary"]}
    assert rows == {"growth": 6, "platform": Decimal("2.5"), None: 11}, "only where it is asked for"
    assert "direct_cost_usd" not in plain.text


async def test_the_other_bases(client: Client) -> None:
    await seeded(client)
    expected: list[tuple[Any, dict[Any, str]]] = [
        ("event_count", {"growth": "11.25", "platform": "7.25", None: "1"}),
        ("tokens", {"growth": "7.75", "platform": "10.75", None: "1"}),
        ({"growth": 0.6, "research": 0.4}, {"growth": "12.3", "research": "4.2", "platform": "2", None: "1"}),
        ({"growth": 1}, {"growth": "16.5", "platform": "2", None: "1"}),
    ]
    for by, teams_ in expected:
        made = await share(client, by=by)
        assert await teams(client) == {team: Decimal(usd) for team, usd in teams_.items()}, by
        assert (await client.delete(f"/v1/allocations/{made['id']}")).status_code == 204
    assert (await client.get("/v1/allocations")).json() == {"allocations": [], "next_cursor": None}
    assert await teams(client) == {"growth": 6, "platform": Decimal("2.5"), None: 11}
    acts = (await client.get("/v1/audit")).json()["acts"]
    assert {act["act"] for act in acts if act["act"].startswith("allocation")} == {
        "allocation.created",
        "allocation.deleted",
    }


async def test_with_more_groupings_and_filters(client: Client) -> None:
    await seeded(client)
    await share(client)
    found = await summary(client, group_by="feature,team")
    shown = {(row["feature"], row["team"]): row["total_cost_usd"] for row in found["summary"]}
    assert shown == {
        ("x", "growth"): Decimal("13.5"),
        ("x", "platform"): Decimal("2.5"),
        ("x", None): 0,
        (None, "platform"): Decimal("2.125"),
        (None, "growth"): Decimal("0.375"),
        (None, None): 1,
    }, "a team's share is the same in every row"
    assert await teams(client, team="growth") == {"growth": Decimal("13.875")}, "shares do not depend on it"
    assert await teams(client, feature="x") == {"growth": 16, None: 0}
    limited = await summary(client, limit="1", order_by="-total_cost_usd")
    assert [(row["team"], row["total_cost_usd"]) for row in limited["summary"]] == [
        ("growth", Decimal("13.875")),
        ("__rest__", Decimal("5.625")),
    ]
    csv = await client.get(
        "/v1/costs/summary?group_by=team&allocated=true&period=all_time", headers={"Accept": "text/csv"}
    )
    header, first, *_ = csv.text.splitlines()
    assert header.endswith("direct_cost_usd,allocated_usd")
    assert first.startswith("growth,13.875")


async def test_where_nobody_has_anything_it_stays(client: Client) -> None:
    await send(client, call("3", service="assistant"), call("1"))
    await share(client)
    found = await summary(client)
    assert await teams(client) == {None: 4}
    assert (found["allocations"][0]["shared_usd"], found["allocations"][0]["unallocated_usd"]) == (3, 3)


async def test_a_call_is_shared_once_by_the_oldest(client: Client) -> None:
    await seeded(client)
    await share(client, by={"first": 1})
    await share(client, where={"service": "assistant", "feature": ["x", "y"]}, by={"second": 1})
    await share(client, where={"team": ["growth"]}, by={"third": 1})
    assert await teams(client) == {
        "first": Decimal("10.5"),
        "third": 6,
        "platform": 2,
        None: 1,
        "growth": 0,
    }


async def test_in_its_period_only(client: Client) -> None:
    last_month = NOW.replace(day=1, hour=12) - timedelta(days=1)
    for at in (last_month, NOW):
        sent = [call("6", team="growth"), call("2", team="platform"), call("8", service="assistant")]
        await send(client, *({**each, "timestamp": at.isoformat()} for each in sent))
    made = await share(client, period=f"{last_month:%Y-%m}")
    assert made["period"] == f"{last_month:%Y-%m}"
    assert await teams(client) == {"growth": 18, "platform": 6, None: 8}
    answer = await client.get("/v1/costs/summary?allocated=true&period=this_month&group_by=model")
    assert answer.status_code == 200, "it is not in force"
    await share(client, period="this_month", by={"growth": 1})
    assert await teams(client) == {"growth": 26, "platform": 6, None: 0}


async def test_what_is_refused(client: Client, keys: dict[str, str]) -> None:
    whole = {"where": {"service": "assistant"}, "by": {"a": 0.6, "b": 0.4}, "over": "team"}
    bodies: list[tuple[dict[str, Any], str]] = [
        ({"by": {"a": 0.6, "b": 0.3}}, "/by"),
        ({"by": {"a": 0.6, "b": 0.4000000000000001}}, "/by"),
        ({"by": "share"}, "/by"),
        ({"by": {}}, "/by"),
        ({"over": "colour"}, "/over"),
        ({"over": "user_id"}, "/over"),
        ({"where": {}}, "/where"),
        ({"where": {"status": "error"}}, "/where/status"),
        ({"period": "sometime"}, "/period"),
        ({"period": "2026-13"}, "/period"),
    ]
    for body, pointer in bodies:
        refused = await problem(client, 422, "POST", "/v1/allocations", json={**whole, **body})
        assert refused["errors"][0]["pointer"].startswith(pointer), refused
    made = await share(client, by={"a": 0.6, "b": 0.4})
    await send(client, call("1", service="assistant"))
    for query in ("", "&group_by=feature"):
        refused = await problem(client, 422, "GET", f"/v1/costs/summary?allocated=true{query}")
        assert (refused["code"], "team" in refused["detail"]) == ("allocation_needs_group", True)
    for more in ("compare=previous", "per=user_id", "percentiles=50", "order_by=avg_latency_ms"):
        await problem(client, 422, "GET", f"/v1/costs/summary?allocated=true&group_by=team&{more}")
    path = f"/v1/allocations/{made['id']}"
    for key, status in (("read", 403), ("globex", 404), ("test", 404)):
        await problem(client, status, "DELETE", path, headers=bearer(keys[key]))
    await problem(client, 403, "POST", "/v1/allocations", json=whole, headers=bearer(keys["read"]))
    assert read_json((await client.get(path, headers=bearer(keys["read"]))).content) == made
    assert await teams(client) == {"a": Decimal("0.6"), "b": Decimal("0.4"), None: 0}
