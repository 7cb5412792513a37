"""Questions about costs over HTTP: periods, comparison with the time before, order."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.calendar import Interval
from core.ledger.cost_order import Order
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import REST, costs
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.periods import period_named, stretch_before
from tests.support.api import Client, problem, send
from tests.support.ledger import NOW, RAW, batch, expected, new_ledger
from tests.support.prices import discounted
from tests.support.random_events import random_events


def paid(feature: str, cost: str, ago: timedelta, **fields: Any) -> dict[str, Any]:
    at = (datetime.now(UTC) - ago).isoformat()
    return {
        "provider": "x",
        "model": "y",
        "feature": feature,
        "timestamp": at,
        "input_tokens": 10,
        "cost_usd": float(cost),
        "cost_source": "provider",
        **fields,
    }


async def ask(client: Client, path: str, **asked: str) -> dict[str, Any]:
    answer = await client.get(f"/v1/costs/{path}", params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json(parse_float=Decimal)
    return found


DAY = timedelta(days=1)


async def test_rows_of_either_time_are_compared(client: Client) -> None:
    await send(
        client,
        *(paid("both", "3", ago=DAY), paid("both", "2", ago=9 * DAY), paid("new", "0.25", ago=DAY)),
        *(paid("gone", "7", ago=8 * DAY), paid("older", "100", ago=20 * DAY)),
    )
    end = datetime.now(UTC).isoformat()
    asked = {
        "start": (datetime.now(UTC) - 7 * DAY).isoformat(),
        "end": end,
        "group_by": "feature",
        "compare": "previous",
    }
    found = await ask(client, "summary", **asked)
    rows = [
        (r["feature"], r["total_cost_usd"], *(r[n] for n in ("previous_cost_usd", "change_usd")))
        for r in found["summary"]
    ]
    assert rows == [("both", 3, 2, 1), ("new", Decimal("0.25"), 0, Decimal("0.25")), ("gone", 0, 7, -7)]
    assert [row["change_ratio"] for row in found["summary"]] == [Decimal("0.5"), None, -1]
    assert found["summary"][2]["event_count"] == 0
    assert (found["total_cost_usd"], found["previous_cost_usd"], found["event_count"]) == (Decimal("3.25"), 9, 2)
    assert datetime.fromisoformat(found["previous_end"]) == datetime.fromisoformat(found["start"])
    by_change = await ask(client, "summary", **asked, order_by="change_usd", limit="1")
    assert [(r["feature"], r["change_usd"]) for r in by_change["summary"]] == [("gone", -7), (REST, Decimal("1.25"))]
    csv = await client.get("/v1/costs/summary", params=asked, headers={"Accept": "text/csv"})
    assert csv.text.splitlines()[0].endswith(",previous_cost_usd,change_usd,change_ratio")


@pytest.mark.parametrize("period", ["today", "this_month", "last_month", "last_7_days", "this_year", "yesterday"])
@pytest.mark.parametrize("zone", ["UTC", "Asia/Kathmandu", "America/St_Johns"])
async def test_periods_and_their_predecessors_add_up(client: Client, period: str, zone: str) -> None:
    sent = [paid("f", f"{n + 1}", ago=timedelta(hours=17 * n, minutes=3)) for n in range(40)]
    await send(client, *sent)
    given = {"period": period, "timezone": zone, "compare": "previous"}
    found = await ask(client, "summary", **given)
    now = datetime.fromisoformat(found["as_of"])
    wanted = period_named(period, now, ZoneInfo(zone))

    def within(start: datetime, end: datetime) -> int:
        return sum(int(e["cost_usd"]) for e in sent if start <= datetime.fromisoformat(e["timestamp"]) < end)

    assert (datetime.fromisoformat(found["start"]), datetime.fromisoformat(found["end"])) == wanted[:2]
    assert found["total_cost_usd"] == within(*wanted[:2])
    assert found["previous_cost_usd"] == within(*wanted.previous)
    assert found["period"] == period
    intervals: tuple[Interval, ...] = ("hour", "day", "week", "month")
    for interval in intervals if period != "this_year" else intervals[1:]:
        series = await ask(client, "timeseries", **given, interval=interval)
        assert sum(point["cost_usd"] for point in series["data"]) == found["total_cost_usd"]
        before = sum(point["previous_cost_usd"] for point in series["data"])
        assert (
            before
            == series["previous_cost_usd"]
            == within(*[datetime.fromisoformat(series[f"previous_{e}"]) for e in ("start", "end")])
        )


async def test_all_time_is_the_ledger_s_own(client: Client) -> None:
    empty = await ask(client, "summary", period="all_time")
    assert (empty["event_count"], len((await ask(client, "timeseries", period="all_time"))["data"])) == (0, 1)
    await send(client, paid("f", "1", ago=30 * DAY), paid("f", "2", ago=DAY))
    found = await ask(client, "timeseries", period="all_time", timezone="Asia/Kolkata")
    assert (found["total_cost_usd"], len(found["data"])) == (3, 31)
    assert found["data"][0]["bucket"].endswith("T00:00:00+05:30")
    await problem(client, 422, "GET", "/v1/costs/summary?period=all_time&compare=previous")
    await problem(client, 422, "GET", "/v1/costs/summary?order_by=change_usd")


@pytest.mark.parametrize("seed", range(3))
async def test_orders_and_comparisons_against_raw_events(pool: Any, org_id: int, seed: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, random_events(Random(seed), 300))])
    await compact(pool, hours=90)
    start, end = NOW - timedelta(days=2, minutes=7), NOW
    before = stretch_before(start, end, end, ZoneInfo("UTC"))
    async with pool.acquire() as connection:
        rows = [dict(row) for row in await connection.fetch(RAW, org_id)]
        for names in (("feature",), ("tenant", "team"), ("user_id",), ("session_id", "model")):
            now, was = expected(rows, names, start, end), expected(rows, names, *before)
            of = {g: (*now.get(g, (0, Decimal(0))), was.get(g, (0, Decimal(0)))[1]) for g in now.keys() | was}
            figures = {
                "event_count": {g: Decimal(count) for g, (count, _, _) in of.items()},
                "cost_usd": {g: cost for g, (_, cost, _) in of.items()},
                "previous_cost_usd": {g: before_ for g, (_, _, before_) in of.items()},
                "change_usd": {g: cost - before_ for g, (_, cost, before_) in of.items()},
            }
            for by, figure in figures.items():
                for descending in (True, False):
                    query = CostQuery(LedgerId(org_id), before.start, end, names, order=Order(by, descending))
                    found = await costs(connection, query, [before, (start, end)], earlier=1)
                    order = [row.labels for row in sorted(found.rows, key=lambda row: row.place)]
                    groups = list(dict.fromkeys(order))
                    assert [figure[g] for g in groups] == sorted(figure.values(), reverse=descending)
                    for row in found.rows:
                        wanted = (was, now)[row.bucket][row.labels]
                        assert (row.measures["event_count"], row.measures["cost_usd"]) == wanted


async def test_list_costs_and_what_caches_saved_add_up(client: Client) -> None:
    await discounted(client, 10)
    base = {"provider": "openai", "model": "gpt-4o", "input_tokens": 10_000, "output_tokens": 10, "user_id": "u"}
    claude = {**base, "provider": "anthropic", "model": "claude-sonnet-4-5", "tenant": "t", "session_id": "s"}
    await send(
        client,
        *({**base, "cache_read_tokens": 4_000, "feature": "a"}, {**base, "feature": "b", "run_id": "r"}),
        *({**claude, "cache_write_5m_tokens": 3_000}, {**claude, "cache_write_1h_tokens": 100, "cache_read_tokens": 9}),
        {**base, "cache_read_tokens": 4_000, "cost_usd": 7, "cost_source": "provider", "feature": "a"},
    )
    events = (await client.get("/v1/events")).json(parse_float=Decimal)["events"]
    wanted = {name: sum(e[name] or 0 for e in events) for name in ("cost_usd", "list_cost_usd", "cache_saved_usd")}
    assert wanted["list_cost_usd"] != wanted["cost_usd"] != 0
    # 4,000 × (2.5 − 1.25) × 0.9 of OpenAI; 9 × (3 − 0.3) − 3,000 × 0.75 − 100 × 3 of Anthropic, USD a million.
    assert wanted["cache_saved_usd"] == Decimal("0.0045") + Decimal("0.0000243") - Decimal("0.00225") - Decimal(
        "0.0003"
    )
    for name in ("feature", "tenant", "user_id", "session_id", "run_id", "model,tenant", "status"):
        group = {} if name == "status" else {"group_by": name}
        for path, rows in (("summary", "summary"), ("timeseries", "data")):
            found = (await ask(client, path, **group, **({"status": "success"} if not group else {})))[rows]
            for figure in ("list_cost_usd", "cache_saved_usd"):
                assert sum(row[figure] for row in found) == wanted[figure], (name, path, figure)
            assert sum(row["cache_write_tokens"] for row in found) == 3_100
    first = (await ask(client, "summary", group_by="feature", order_by="-cache_saved_usd"))["summary"][0]
    assert (first["feature"], first["cache_saved_usd"]) == ("a", Decimal("0.0045"))


async def test_cost_per_entity(client: Client) -> None:
    await send(
        client,
        *(paid("a", "3", DAY, user_id="u1", tenant="t1"), paid("a", "1", DAY, user_id="u2", tenant="t1")),
        *(
            paid("a", "1", DAY, user_id="u1", session_id="s"),
            paid("b", "2", DAY),
            paid("b", "8", 9 * DAY, user_id="u9"),
        ),
    )
    asked = {"group_by": "feature", "period": "last_7_days"}
    for per, of_a, of_b in (
        ("user_id", "2.5", None),
        ("tenant", "5", None),
        ("session_id", "5", None),
        ("event", "1.666666666666666666666666667", "2"),
    ):
        rows = (await ask(client, "summary", **asked, per=per, compare="previous"))["summary"]
        given = {row["feature"]: row[f"cost_usd_per_{per}"] for row in rows}
        assert given == {"a": Decimal(of_a), "b": of_b and Decimal(of_b)}
    (row,) = (await ask(client, "summary", period="last_7_days", per="user_id", limit="1"))["summary"]
    assert (row["total_cost_usd"], row["cost_usd_per_user_id"]) == (7, Decimal("3.5"))
    rest = (await ask(client, "summary", group_by="tenant", per="user_id", limit="1", period="last_30_days"))[
        "summary"
    ][1]
    assert (rest["tenant"], rest["cost_usd_per_user_id"]) == (REST, 2)
    await problem(client, 422, "GET", "/v1/costs/summary?per=feature")


async def test_percentiles_of_calls(client: Client) -> None:
    sent = [paid("a", f"{n}", DAY, latency_ms=n * 10, team="x") for n in range(1, 101)]
    sent += [paid("b", "7", DAY), paid("c", "9", DAY, latency_ms=5), {"provider": "x", "model": "z", "feature": "d"}]
    await send(client, *sent)
    found = await ask(
        client, "summary", group_by="feature", percentiles="7,50,55,95,100", limit="2", compare="previous"
    )
    assert found["percentile_error"] == 0
    a, c, rest = found["summary"]
    assert [a[f"p{n}_cost_usd"] for n in (7, 50, 55, 95, 100)] == [7, 50, 55, 95, 100]
    assert [a[f"p{n}_latency_ms"] for n in (7, 50, 55, 95, 100)] == [70, 500, 550, 950, 1000]
    assert (c["feature"], c["p50_cost_usd"], c["p50_latency_ms"]) == ("c", 9, 5)
    assert (rest["feature"], rest["p95_cost_usd"], rest["p95_latency_ms"]) == (REST, 7, None)
    (row,) = (await ask(client, "summary", percentiles="50", feature="d"))["summary"]
    assert (row["p50_cost_usd"], row["p50_latency_ms"]) == (None, None)
    await problem(client, 422, "GET", "/v1/costs/summary?percentiles=0")


async def test_forecasts(client: Client) -> None:
    async def forecast(**asked: str) -> dict[str, Any]:
        return await ask(client, "forecast", **asked)

    empty = await forecast()
    assert (empty["spent_usd"], empty["forecast_usd"], empty["method"]) == (0, None, "too_little_history")
    at = datetime.now(UTC).replace(minute=1, second=0, microsecond=0)
    await send(client, *(paid("f", "0.5", datetime.now(UTC) - at + timedelta(hours=n)) for n in range(1, 24 * 30)))
    over = await forecast(period="yesterday", timezone="Asia/Tokyo")
    assert over["spent_usd"] == over["forecast_usd"] == over["low_usd"] == over["high_usd"] == 12
    assert over["method"] == "actual"
    for asked in ({}, {"feature": "f"}, {"period": "this_quarter", "timezone": "America/New_York"}):
        found = await forecast(**asked)
        now, end = (datetime.fromisoformat(found[name]) for name in ("as_of", "end"))
        left = Decimal((end - now) / timedelta(hours=1)) / 2
        assert found["low_usd"] <= found["forecast_usd"] <= found["high_usd"]
        # Constant spend goes on: what is left of the hours at 0.5 USD each.
        assert abs(found["forecast_usd"] - found["spent_usd"] - left) < Decimal("0.001")
        assert found["method"] == "same_hours_of_earlier_weeks"
    assert (await forecast(feature="other"))["spent_usd"] == 0
    await problem(client, 422, "GET", "/v1/costs/forecast?period=all_time")
    await problem(client, 422, "GET", "/v1/costs/forecast?start=2100-01-01&end=2100-02-01")


async def test_unpriced_models_between_two_dates(client: Client) -> None:
    old, new = ({**paid("f", "0", ago=ago), "model": model} for ago, model in ((9 * DAY, "odd-1"), (DAY, "odd-2")))
    for event in (old, new):
        del event["cost_usd"], event["cost_source"]
    await send(client, old, new)
    for asked, models in (({"period": "last_7_days"}, ["odd-2"]), ({"start": old["timestamp"]}, ["odd-1", "odd-2"])):
        found = (await client.get("/v1/prices/unpriced", params=asked)).json()
        assert sorted(model["model"] for model in found["models"]) == models


async def test_where_and_how_calls_ended(client: Client) -> None:
    sent = [
        *(
            paid("f", "1", DAY, status_code=200, region="eu"),
            paid("f", "2", DAY, status_code=429, error_type="rate_limit"),
        ),
        *(paid("g", "4", DAY, error_type="timeout", region="eu"), paid("g", "8", DAY)),
    ]
    await send(client, *sent)
    for name, wanted in (
        ("region", {"eu": 5, None: 10}),
        ("status_code", {"200": 1, "429": 2, None: 12}),
        ("error_type", {"rate_limit": 2, "timeout": 4, None: 9}),
    ):
        found = await ask(client, "summary", group_by=name)
        assert {row[name]: row["total_cost_usd"] for row in found["summary"]} == wanted
        for value, cost in wanted.items():
            one = await ask(client, "summary", **{name: value or ""})
            assert (one["total_cost_usd"], one["source"]) == (cost, "rollups")
            listed = (await client.get("/v1/events", params={name: value or ""})).json()["events"]
            assert sum(event["cost_usd"] for event in listed) == cost
            exported = await client.get("/v1/events/export", params={name: value or ""})
            assert exported.text.count("\n") == len(listed) + 1
    failed = await ask(client, "summary", status="error", group_by="feature,region")
    assert {(r["feature"], r["region"]): r["total_cost_usd"] for r in failed["summary"]} == {
        ("f", None): 2,
        ("g", "eu"): 4,
    }
    assert failed["source"] == "rollups"


async def test_who_told_of_calls(client: Client) -> None:
    """The server says it; what an event says of its source is an unknown field."""
    await send(client, paid("f", "1", DAY), **{"User-Agent": "outlay-python/0.1.0"})
    reply = await send(client, {**paid("f", "2", DAY), "source": "gateway"}, **{"User-Agent": "curl/8"})
    assert reply["unknown"] == {"source": 1}
    await client.post("/track", json=paid("f", "4", DAY))
    found = await ask(client, "summary", group_by="source")
    assert {row["source"]: row["total_cost_usd"] for row in found["summary"]} == {"api": 6, "sdk": 1}
    for source, cost in (("sdk", 1), ("api", 6), ("gateway", 0)):
        one = await ask(client, "summary", source=source, status="success", group_by="feature")
        assert (one["total_cost_usd"], one["summary"] == [] or one["source"]) == (cost, cost == 0 or "rollups")
        listed = (await client.get("/v1/events", params={"source": source})).json()["events"]
        assert {event["source"] for event in listed} <= {source}
        assert sum(event["cost_usd"] for event in listed) == cost
        exported = await client.get("/v1/events/export", params={"source": source})
        assert exported.text.count("\n") == len(listed) + 1


async def test_what_is_told_of_a_call_comes_back(client: Client) -> None:
    told = {"operation_id": "op-1", "finish_reason": "length", "max_output_tokens": 64, "operation": "agent"}
    await send(client, {**paid("f", "1", DAY), **told}, {**paid("f", "1", DAY), "operation": "execute_tool"})
    tool, agent = sorted(
        (await client.get("/v1/events")).json()["events"], key=lambda event: event["operation"] != "tool"
    )
    assert {name: agent[name] for name in told} == told
    assert (tool["operation"], tool["operation_id"], tool["max_output_tokens"]) == ("tool", None, None)
    export = (await client.get("/v1/events/export")).text.splitlines()
    assert {*told, "source"} <= {*export[0].split(",")}
