"""Attribution rules over HTTP: for events to come, for those that are there, and never in a closed month."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from outlay.numbers import read_json

from core.ledger.closed_periods import month_of
from core.ledger.rollup_compactor import compact
from core.reconciliation.ledger import audit
from tests.support.api import EVENT, Client, bearer, problem, send

COST = Decimal("0.0026")
"""Of one `EVENT`: 1,000 × 2.50 and 10 × 10 USD a million."""
LAST_MONTH = datetime.combine(month_of(datetime.now(UTC)), datetime.min.time(), UTC) - timedelta(days=1)


async def make(client: Client, **more: Any) -> dict[str, Any]:
    stated = {"name": "a rule", "where": {"service": "checkout"}, "set": {"team": "growth"}, **more}
    answer = await client.post("/v1/attribution-rules", json=stated)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def apply(client: Client, rule: dict[str, Any], **more: Any) -> dict[str, Any]:
    answer = await client.post(f"/v1/attribution-rules/{rule['id']}/apply", json=more)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = read_json(answer.content)
    return found


async def by(client: Client, *names: str, **filters: str) -> dict[Any, tuple[int, Decimal]]:
    asked = {"group_by": ",".join(names), "period": "all_time", **filters}
    answer = await client.get("/v1/costs/summary", params=asked)
    assert answer.status_code == 200, answer.text
    rows = read_json(answer.content)["summary"]
    labels = [tuple(row[name] for name in names) for row in rows]
    return {
        key[0] if len(names) == 1 else key: (row["event_count"], row["total_cost_usd"])
        for key, row in zip(labels, rows, strict=True)
        if row["event_count"] or row["total_cost_usd"]
    }


async def require_sound(plain_pool: Any) -> None:
    """That every table of the ledger has the same sums, also once it is compacted, and budgets count them."""
    for _ in range(2):
        async with plain_pool.acquire() as connection:
            found = await audit(connection)
        assert (found.differences, found.uncounted) == ([], [])
        while (await compact(plain_pool)).hours:
            pass


def event(**more: Any) -> dict[str, Any]:
    return {**EVENT, "event_id": str(uuid4()), "service": "checkout", **more}


async def test_events_that_come_later_get_what_they_lack(client: Client, plain_pool: Any) -> None:
    budget = {"name": "growth's", "period": "monthly", "threshold_usd": 100, "scope": "team", "scope_value": "growth"}
    await client.post("/v1/alerts", json=budget)
    await send(client, event())
    rule = await make(client, set={"team": "growth", "customer_id": "acme \\ inc", "project": "p"})
    assert rule["set"] == {"team": "growth", "tenant": "acme \\ inc", "project": "p"}
    named = event(team="platform")
    sent = [event(), event(), named, event(service="search")]
    await send(client, *sent)
    assert await by(client, "team") == {
        None: (2, 2 * COST),
        "growth": (2, 2 * COST),
        "platform": (1, COST),
    }
    assert await by(client, "tenant", "project") == {
        (None, None): (2, 2 * COST),
        ("acme \\ inc", "p"): (3, 3 * COST),
    }
    (alert,) = read_json((await client.get("/v1/alerts")).content)["alerts"]
    assert alert["current_spend_usd"] == 2 * COST, "rules come before budgets"
    answer = await client.post("/v1/events", json={"events": sent})
    assert answer.json()["duplicates"] == 4
    conflicts = (await client.get("/v1/events/conflicts")).json()["conflicts"]
    assert conflicts == [], "what a sender repeats is still the same"
    await require_sound(plain_pool)


async def test_the_highest_priority_takes_an_event(client: Client) -> None:
    await make(client, name="low", set={"team": "low", "project": "low"}, priority=1)
    await make(client, name="first", where={}, set={"team": "first"}, priority=5)
    second = await make(client, name="second", set={"team": "second"}, priority=5)
    await send(client, event())
    assert await by(client, "team", "project") == {("first", None): (1, COST)}, "one rule alone, the oldest of equals"
    path = f"/v1/attribution-rules/{second['id']}"
    changed = (await client.patch(path, json={"priority": 6})).json()
    assert {**second, "priority": 6, "changed_at": changed["changed_at"]} == changed
    await send(client, event())
    assert await by(client, "team") == {"first": (1, COST), "second": (1, COST)}
    assert (await client.delete(path)).status_code == 204
    await send(client, event())
    assert await by(client, "team") == {"first": (2, 2 * COST), "second": (1, COST)}
    await problem(client, 404, "GET", path)
    listed = (await client.get("/v1/attribution-rules")).json()["attribution_rules"]
    assert [rule["name"] for rule in listed] == ["low", "first"]
    acts = (await client.get("/v1/audit")).json()["acts"]
    assert [act["act"] for act in acts if act["act"].startswith("attribution_rule")] == [
        "attribution_rule.deleted",
        "attribution_rule.changed",
        *["attribution_rule.created"] * 3,
    ]


async def test_conditions_are_the_filters_of_events(client: Client) -> None:
    cases: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({"department": ""}, {}),
        ({"feature": ["a", "b"]}, {"feature": "b"}),
        ({"model_name": "gpt-4o"}, {"model": "gpt-4o-2024-11-20"}),
        ({"status": "error"}, {"status_code": 500}),
        ({"status": ["404", "429"]}, {"status_code": 429}),
        ({"cost_status": "unpriced"}, {"model": "nobody-knows"}),
        ({"user": "ann"}, {"user_id": "ann"}),
        ({"source": "api"}, {}),
        ({"region": "eu"}, {"region": "eu"}),
    ]
    for number, (where, more) in enumerate(cases):
        rule = await make(client, where={"environment": str(number), **where})
        others = {"feature": "z", "team": "own"}
        await send(client, event(environment=str(number), **more), event(environment=str(number), **others))
        found = await by(client, "team", environment=str(number))
        assert {team: count for team, (count, _) in found.items()} == {"growth": 1, "own": 1}, where
        await client.delete(f"/v1/attribution-rules/{rule['id']}")
        plain = event(environment=f"later {number}", **more)
        await send(client, plain, event(environment=f"later {number}", service="x", **others))
        later = await make(client, where={"environment": f"later {number}", **where})
        effect = await apply(client, later, dry_run=False)
        assert effect["changed_events"] == 1, where
        found = await by(client, "team", environment=f"later {number}")
        assert {team: count for team, (count, _) in found.items()} == {"growth": 1, "own": 1}, where
        await client.delete(f"/v1/attribution-rules/{later['id']}")


async def test_earlier_events_are_corrected(client: Client, plain_pool: Any) -> None:
    budget = {"name": "each", "period": "monthly", "threshold_usd": 100, "each": "team"}
    await client.post("/v1/alerts", json=budget)
    first, named, other = event(event_id="first", user_id="ann"), event(team="platform"), event(service="search")
    unpriced = event(model="nobody-knows", session_id="s", run_id="r")
    await send(client, first, named, other, unpriced)
    before = await by(client, "model", "service")
    rule = await make(client, set={"team": "growth", "tenant": "acme"}, priority=-3)
    seen = await apply(client, rule)
    assert (seen["dry_run"], seen["examined_events"], seen["changed_events"]) == (True, 3, 3)
    assert seen["cost_usd"] == 2 * COST
    assert seen["moves"] == [
        {"dimension": "team", "before": None, "after": "growth", "event_count": 2, "cost_usd": COST},
        {"dimension": "tenant", "before": None, "after": "acme", "event_count": 3, "cost_usd": 2 * COST},
    ]
    assert await by(client, "team") == {None: (3, 2 * COST), "platform": (1, COST)}, "a dry run changes nothing"
    done = await apply(client, rule, dry_run=False)
    assert done == {**seen, "dry_run": False, "end": done["end"]}
    for _ in range(2):
        assert await by(client, "team") == {None: (1, COST), "growth": (2, COST), "platform": (1, COST)}
        assert await by(client, "tenant") == {None: (1, COST), "acme": (3, 2 * COST)}
        assert await by(client, "user_id", team="growth") == {"ann": (1, COST), None: (1, Decimal(0))}
        assert await by(client, "model", "service") == before
        await require_sound(plain_pool)
    (shown,) = (await client.get("/v1/events?user_id=ann")).json()["events"]
    assert (shown["team"], shown["tenant"]) == ("growth", "acme")
    receipt = read_json((await client.get("/v1/events/first/receipt")).content)
    assert [c["difference_usd"] for c in receipt["corrections"]] == [0]
    assert receipt["cost_usd"] == COST
    exported = (await client.get("/v1/events/export")).text.splitlines()
    assert len(exported) == 1 + 4 + 2 * 3, "each changed event is taken back, and counted again"
    (alert,) = read_json((await client.get("/v1/alerts")).content)["alerts"]
    assert {row["subject"]: row["spend_usd"] for row in alert["top_subjects"]} == {"growth": COST, "platform": COST}
    assert (await apply(client, rule, dry_run=False))["changed_events"] == 0, "they have it now"
    answer = await client.post("/v1/events", json={"events": [first]})
    assert answer.json()["duplicates"] == 1
    acts = (await client.get("/v1/audit?act=attribution_rule.applied")).json()["acts"]
    assert [(act["target"], act["details"]["events"]) for act in acts] == [(rule["id"], 3)]


async def test_overwriting_and_other_rules(client: Client, plain_pool: Any) -> None:
    await send(client, event(team="a", feature="x"), event(team="a", feature="y"), event())
    rule = await make(client, overwrite=True)
    above = await make(client, where={"feature": "y"}, set={"team": "y's"}, priority=1)
    done = await apply(client, rule, dry_run=False)
    assert (done["examined_events"], done["changed_events"]) == (3, 2), "the other rule takes one"
    assert await by(client, "team") == {"growth": (2, 2 * COST), "a": (1, COST)}
    await client.patch(f"/v1/attribution-rules/{above['id']}", json={"overwrite": True})
    await apply(client, above, dry_run=False)
    await send(client, event(team="b"))
    assert await by(client, "team") == {"growth": (3, 3 * COST), "y's": (1, COST)}
    await client.patch(f"/v1/attribution-rules/{rule['id']}", json={"set": {"team": "core"}})
    await apply(client, rule, dry_run=False)
    assert await by(client, "team") == {"core": (3, 3 * COST), "y's": (1, COST)}, "corrected again"
    await require_sound(plain_pool)


async def test_from(client: Client) -> None:
    now = datetime.now(UTC)
    long_ago, lately = event(timestamp=(now - timedelta(days=20)).isoformat()), event()
    await send(client, long_ago, lately)
    rule = await make(client, **{"from": f"{now - timedelta(days=2):%Y-%m-%d}"})
    assert rule["from"] == f"{now - timedelta(days=2):%Y-%m-%d}"
    await send(client, event(), event(timestamp=(now - timedelta(days=3)).isoformat()))
    assert await by(client, "team") == {None: (3, 3 * COST), "growth": (1, COST)}
    await apply(client, rule, dry_run=False)
    assert await by(client, "team") == {None: (2, 2 * COST), "growth": (2, 2 * COST)}
    await client.patch(f"/v1/attribution-rules/{rule['id']}", json={"from": None})
    await apply(client, rule, dry_run=False, end=(now - timedelta(days=10)).isoformat())
    assert await by(client, "team") == {None: (1, COST), "growth": (3, 3 * COST)}


async def test_a_closed_month_is_named_and_nothing_is_posted(client: Client, plain_pool: Any) -> None:
    await send(client, event(timestamp=LAST_MONTH.isoformat()), event())
    rule = await make(client)
    assert (await client.post(f"/v1/periods/{LAST_MONTH:%Y-%m}/close")).status_code == 200
    assert (await apply(client, rule))["closed_months"] == [f"{LAST_MONTH:%Y-%m}"]
    path = f"/v1/attribution-rules/{rule['id']}/apply"
    refused = await problem(client, 409, "POST", path, json={"dry_run": False})
    assert (refused["code"], refused["closed_months"]) == ("period_closed", [f"{LAST_MONTH:%Y-%m}"])
    assert f"{LAST_MONTH:%Y-%m}" in refused["detail"]
    assert await plain_pool.fetchval("SELECT count(*) FROM correction") == 0
    assert await by(client, "team") == {None: (2, 2 * COST)}
    done = await apply(client, rule, dry_run=False, start=(LAST_MONTH + timedelta(days=1)).isoformat())
    assert (done["changed_events"], done["closed_months"]) == (1, [])
    await send(client, event(timestamp=LAST_MONTH.isoformat()))  # counts in the running month
    assert await by(client, "team") == {None: (1, COST), "growth": (2, 2 * COST)}
    await require_sound(plain_pool)


async def test_what_is_refused(client: Client, keys: dict[str, str]) -> None:
    bodies: list[tuple[dict[str, Any], str]] = [
        ({"where": {"colour": "red"}}, "/where/colour"),
        ({"where": {"team": "a", "department": "b"}}, "/where/department"),
        ({"where": {"status": "fine"}}, "/where/status"),
        ({"where": {"cost_status": "cheap"}}, "/where/cost_status"),
        ({"set": {"user_id": "ann"}}, "/set/user_id"),
        ({"set": {"team": ""}}, "/set/team"),
        ({"set": {}}, "/set"),
        ({"from": "October"}, "/from"),
        ({"from": "9999-12-31"}, "/from"),
        ({"priority": 1.5}, "/priority"),
        ({"colour": "red"}, "/colour"),
    ]
    whole = {"name": "a rule", "where": {"service": "checkout"}, "set": {"team": "growth"}}
    for body, pointer in bodies:
        refused = await problem(client, 422, "POST", "/v1/attribution-rules", json={**whole, **body})
        assert refused["errors"][0]["pointer"] == pointer, refused
    rule = await make(client)
    path = f"/v1/attribution-rules/{rule['id']}"
    await problem(client, 422, "PATCH", path, json={"set": None})
    await problem(
        client, 422, "POST", f"{path}/apply", json={"end": "2020-01-01T00:00:00Z", "start": "2020-01-01T00:00:00Z"}
    )
    for key, status in (("read", 403), ("ingest", 403), ("globex", 404), ("test", 404)):
        for method, at in (("PATCH", path), ("DELETE", path), ("POST", f"{path}/apply")):
            await problem(client, status, method, at, json={}, headers=bearer(keys[key]))
    await problem(client, 403, "POST", "/v1/attribution-rules", json=whole, headers=bearer(keys["read"]))
    assert (await client.get(path, headers=bearer(keys["read"]))).json() == rule
    again = {"Idempotency-Key": "once"}
    made = (await client.post("/v1/attribution-rules", json=whole, headers=again)).json()
    refused = await problem(client, 409, "POST", "/v1/attribution-rules", json=whole, headers=again)
    assert made["id"] in str(refused)
