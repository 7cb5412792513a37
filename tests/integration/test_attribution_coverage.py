"""How much of the spend is nobody's: by dimension, over time, and for Prometheus."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from outlay.numbers import read_json

from tests.support.api import Client, problem, send

NOW = datetime.now(UTC)


def call(usd: float, days: int = 0, **more: Any) -> dict[str, Any]:
    """An event with exactly this cost."""
    cost = {"cost_usd": usd, "cost_source": "provider", "timestamp": (NOW - timedelta(days=days, hours=1)).isoformat()}
    return {"provider": "openai", "model": "gpt-4o", "output_tokens": 1, **cost, **more}


async def coverage(client: Client, **more: Any) -> dict[str, Any]:
    asked = {"start": (NOW - timedelta(days=3)).isoformat(), "interval": "day", **more}
    answer = await client.get("/v1/attribution/coverage", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = read_json(answer.content)
    return found


async def test_by_dimension_and_its_trend(client: Client) -> None:
    await send(
        client,
        call(3, days=2, team="growth", feature="chat", user_id="ann"),
        call(1, days=2, feature="chat"),
        call(2.5, team="growth", feature="chat"),
        call(7.5, tenant="acme", environment="production"),
    )
    found = await coverage(client)
    by_name = {row["dimension"]: row for row in found["coverage"]}
    assert [row["unattributed_usd"] for row in found["coverage"]] == sorted(
        (row["unattributed_usd"] for row in found["coverage"]), reverse=True
    )
    team = by_name["team"]
    assert (team["event_count"], team["cost_usd"], team["unattributed_events"]) == (4, 14, 2)
    assert (team["unattributed_usd"], float(team["attributed_ratio"])) == (Decimal("8.5"), 5.5 / 14)
    days = {point["bucket"][:10]: point for point in team["trend"]}
    first, last = (days[f"{NOW - timedelta(days=n, hours=1):%Y-%m-%d}"] for n in (2, 0))
    assert (first["cost_usd"], first["unattributed_usd"], first["attributed_ratio"]) == (4, 1, Decimal("0.75"))
    assert (last["cost_usd"], last["unattributed_usd"], last["attributed_ratio"]) == (
        10,
        Decimal("7.5"),
        Decimal("0.25"),
    )
    empty = days[f"{NOW - timedelta(days=1, hours=1):%Y-%m-%d}"]
    assert (empty["cost_usd"], empty["unattributed_usd"], empty["attributed_ratio"]) == (0, 0, None)
    assert by_name["user_id"]["unattributed_usd"] == 11
    assert by_name["tenant"]["unattributed_usd"] == Decimal("6.5")
    assert by_name["project"]["attributed_ratio"] == 0
    (one,) = (await coverage(client, dimension="team", environment="production"))["coverage"]
    assert (one["dimension"], one["cost_usd"], one["unattributed_usd"]) == ("team", Decimal("7.5"), Decimal("7.5"))
    await problem(client, 422, "GET", "/v1/attribution/coverage?dimension=colour")
    long = f"/v1/attribution/coverage?interval=hour&start={NOW - timedelta(days=90):%Y-%m-%d}"
    await problem(client, 422, "GET", long)


async def test_a_rule_raises_it(client: Client) -> None:
    await send(client, call(1, service="checkout"), call(3, team="growth"))
    rule = {"name": "r", "where": {"service": "checkout"}, "set": {"team": "growth"}}
    made = (await client.post("/v1/attribution-rules", json=rule)).json()
    (team,) = (await coverage(client, dimension="team"))["coverage"]
    assert team["attributed_ratio"] == Decimal("0.75")
    await client.post(f"/v1/attribution-rules/{made['id']}/apply", json={"dry_run": False})
    (team,) = (await coverage(client, dimension="team"))["coverage"]
    assert (team["attributed_ratio"], team["unattributed_events"], team["cost_usd"]) == (1, 0, 4)


async def test_the_metric_is_of_the_last_day(client: Client) -> None:
    def ratios(text: str) -> dict[str, str]:
        lines = [
            line.split("{")[1] for line in text.splitlines() if line.startswith("outlay_attribution_coverage_ratio{")
        ]
        return dict(line.removeprefix('dimension="').split('"} ') for line in lines)

    assert ratios((await client.get("/v1/metrics")).text) == {}, "nothing was spent"
    await send(client, call(1, team="growth"), call(3), call(100, days=2))
    found = ratios((await client.get("/v1/metrics")).text)
    assert (found["team"], found["project"], len(found)) == ("0.25", "0", 6)
