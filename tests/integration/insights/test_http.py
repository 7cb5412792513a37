"""Insights and savings over HTTP: lists, evidence, muting."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from tests.support.api import Client, problem, send


def call(number: int, **fields: Any) -> dict[str, Any]:
    at = datetime.now(UTC) - timedelta(minutes=3 * number + 1)
    return {
        "event_id": f"call-{number}",
        "timestamp": at.isoformat(),
        "provider": "openai",
        "model": "gpt-4o",
        "feature": "chat",
        "user_id": f"u{number}",
        "input_tokens": 1_000,
        "output_tokens": 100,
        **fields,
    }


async def ask(client: Client, path: str) -> dict[str, Any]:
    answer = await client.get(path)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json(parse_float=Decimal)
    return found


async def planted(client: Client) -> dict[str, Any]:
    """Short calls, and failed ones of another feature. Returns what is found."""
    failed = [call(n, feature="a, b/ü", error_type="timeout", input_tokens=10_000) for n in range(20, 25)]
    await send(client, *(call(n) for n in range(20)), *failed)
    return await ask(client, "/v1/insights?days=30")


async def test_an_insight_says_what_why_where_and_which_calls(client: Client) -> None:
    found = await planted(client)
    assert found["count"] == len(found["insights"])
    assert found["coverage"] == {"reported": 0, "priced": 25, "estimated": 0, "unpriced": 0}
    by_type = {insight["type"]: insight for insight in found["insights"]}
    assert set(by_type) == {"model_downgrade", "paid_errors"}
    downgrade = by_type["model_downgrade"]
    assert downgrade["scope"] == {"feature": "chat", "provider": "openai", "model": "gpt-4o"}
    assert downgrade["estimated_savings_usd"] == Decimal("0.0658")
    assert downgrade["suggestion"] == {"provider": "openai", "model": "gpt-4o-mini"}
    assert (downgrade["severity"], downgrade["affected_features"]) == ("high", ["chat"])
    assert found["total_estimated_savings_usd"] == sum(i["estimated_savings_usd"] for i in found["insights"])
    for insight in found["insights"]:
        listed = await ask(client, insight["evidence_url"])
        assert len(listed["events"]) == insight["event_count"]
        assert {event["feature"] for event in listed["events"]} == {insight["scope"]["feature"]}
        assert sum(event["cost_usd"] for event in listed["events"]) == insight["actual_usd"]
    again = await ask(client, "/v1/insights")
    assert [i["id"] for i in again["insights"]] == [i["id"] for i in found["insights"]]


async def test_the_calls_come_in_pages(client: Client) -> None:
    (downgrade,) = [i for i in (await planted(client))["insights"] if i["type"] == "model_downgrade"]
    seen: list[str] = []
    cursor = ""
    while cursor is not None:
        page = await ask(client, f"{downgrade['evidence_url']}&limit=7&cursor={cursor}")
        seen += [event["event_id"] for event in page["events"]]
        cursor = page["next_cursor"]
    assert seen == [f"call-{n}" for n in range(20)]
    other = await ask(client, f"/v1/insights/{downgrade['id']}/events?feature=nobody")
    assert other["events"] == []


async def test_an_insight_or_its_kind_is_muted_and_shown_again(client: Client) -> None:
    found = await planted(client)
    downgrade = next(i for i in found["insights"] if i["type"] == "model_downgrade")
    rest = found["total_estimated_savings_usd"] - downgrade["estimated_savings_usd"]
    for body in ({"what": "scope"}, {"what": "kind"}, None):
        answer = await client.post(f"/v1/insights/{downgrade['id']}/mute", json=body)
        assert answer.status_code == 200, answer.text
        assert answer.json()["what"] == (body or {"what": "scope"})["what"]
        without = await ask(client, "/v1/insights")
        assert [i["type"] for i in without["insights"]] == ["paid_errors"]
        assert without["total_estimated_savings_usd"] == rest
        opportunities = await ask(client, "/v1/savings/opportunities")
        assert [o["type"] for o in opportunities["opportunities"]] == ["paid_errors"]
        shown = await ask(client, "/v1/insights?muted=show")
        assert {i["type"]: i["muted"] for i in shown["insights"]} == {"paid_errors": False, "model_downgrade": True}
        assert (await client.delete(f"/v1/insights/{downgrade['id']}/mute")).status_code == 204
        assert (await ask(client, "/v1/insights"))["count"] == 2
    for wrong in (downgrade["id"][:-1], "model_downgrade", "x.y.z", f"{downgrade['id']}0"):
        await problem(client, 404, "POST", f"/v1/insights/{wrong}/mute")
    await problem(client, 422, "POST", f"/v1/insights/{downgrade['id']}/mute", json={"what": "everything"})
    acts = (await client.get("/v1/audit")).json()["acts"]
    assert [act["act"] for act in acts if act["act"].startswith("insight.")] == ["insight.unmuted", "insight.muted"] * 3


async def test_opportunities_are_ranked_and_cut(client: Client) -> None:
    await planted(client)
    every = await ask(client, "/v1/savings/opportunities?days=7")
    amounts = [o["exclusive_savings_usd"] for o in every["opportunities"]]
    assert [o["rank"] for o in every["opportunities"]] == [1, 2]
    assert amounts == sorted(amounts, reverse=True)
    assert every["total_estimated_savings_usd"] == sum(amounts)
    one = await ask(client, "/v1/savings/opportunities?days=7&limit=1")
    assert one["opportunities"] == every["opportunities"][:1] or len(one["opportunities"]) == 1
    assert one["total_estimated_savings_usd"] == sum(amounts)


async def test_times_are_days_or_a_span_of_at_most_three_months(client: Client) -> None:
    for query in ("days=0", "days=93", "days=7&start=2026-01-01", "period=this_year&start=2026-01-01", "days=x"):
        await problem(client, 422, "GET", f"/v1/insights?{query}")
    await problem(client, 422, "GET", "/v1/insights?start=2030-01-01&end=2030-02-01")
    await problem(client, 422, "GET", "/v1/insights?period=all_time")
    assert (await ask(client, "/v1/insights?period=this_month"))["count"] == 0


async def test_what_was_saved_by_technique(client: Client) -> None:
    await send(
        client,
        call(1, saved_usd=0.5, saving_technique="response_dedup"),
        call(2, saved_usd=0.25, saving_technique="response_dedup"),
        call(3, saved_usd=0.125, saving_technique="prompt_caching", cache_read_tokens=800),
        call(4, cache_read_tokens=800),
        call(5, feature="other", cache_read_tokens=400),
        call(6),
    )
    found = await ask(client, "/v1/savings/realized")
    rows = [(row["technique"], row["saved_usd"], row["event_count"]) for row in found["realized"]]
    # 1,200 × (2.5 − 1.25) / 1M
    cached = Decimal("0.0015")
    assert rows == [
        ("response_dedup", Decimal("0.75"), 2),
        ("prompt_caching", Decimal("0.125"), 1),
        ("provider_caching", cached, 2),
    ]
    assert found["total_saved_usd"] == Decimal("0.875") + cached
    assert found["total_cost_usd"] == (await ask(client, "/v1/costs/summary"))["total_cost_usd"]
    narrow = await ask(client, "/v1/savings/realized?feature=other")
    assert [(row["technique"], row["saved_usd"]) for row in narrow["realized"]] == [
        ("provider_caching", Decimal("0.0005"))
    ]
