"""Closing a month: what is in the way, and a statement that nothing changes."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from outlay.numbers import read_json

from core.ledger.closed_periods import close_period, corrections_in, month_of
from core.ledger.rollup_compactor import compact
from core.maintenance.upkeep import maintain
from core.month_end import readiness
from core.process.settings import Settings
from tests.support.api import Client, bearer, problem, send
from tests.support.bills import import_rows
from tests.support.prices import changes
from tests.support.waiting import eventually

NOW = datetime.now(UTC)
LAST_DAY = datetime.combine(month_of(NOW), datetime.min.time(), UTC) - timedelta(hours=12)
MONTH = f"{LAST_DAY:%Y-%m}"
HOUSE = {"provider": "house", "model": "own-model", "input_tokens": 1000, "output_tokens": 10}
FORMATS = ("json", "csv", "html")


def event(at: datetime = LAST_DAY, **more: Any) -> dict[str, Any]:
    return {**HOUSE, "event_id": str(uuid4()), "timestamp": at.isoformat(), **more}


async def set_price(client: Client, usd: float) -> None:
    price = {"provider": "house", "model": "own-model", "effective_from": "2026-01-01T00:00:00Z"}
    stated = changes(prices=[{**price, "per_million": {"input": usd, "output": 100}}])
    proposal = (await client.post("/v1/prices", json=stated)).json()
    answer = await client.post(f"/v1/prices/{proposal['id']}/apply", json={"despite_warnings": True})
    assert answer.status_code == 200, answer.text


async def reprice(client: Client) -> None:
    span = {"start": (LAST_DAY - timedelta(days=2)).isoformat(), "end": (NOW + timedelta(hours=1)).isoformat()}
    answer = await client.post("/v1/reprice", json={**span, "dry_run": False})
    assert answer.status_code == 200, answer.text
    assert answer.json()["changed_events"]


async def close(client: Client, month: str = MONTH) -> None:
    assert (await client.post(f"/v1/periods/{month}/close")).status_code == 200


async def statement(client: Client, month: str = MONTH, **more: str) -> Any:
    answer = await client.get(f"/v1/periods/{month}/statement", params=more)
    assert answer.status_code == 200, answer.text
    return read_json(answer.content)


async def statements(client: Client) -> list[bytes]:
    found = []
    for format_ in FORMATS:
        for tenant in ({}, {"tenant": "acme"}, {"tenant": "nobody"}):
            answer = await client.get(f"/v1/periods/{MONTH}/statement", params={"format": format_, **tenant})
            assert answer.status_code == 200, answer.text
            found.append(answer.content)
    return found


async def is_priced(client: Client) -> bool:
    return (await client.post("/v1/estimate", json=HOUSE)).json()["cost_usd"] is not None


async def seeded(client: Client) -> None:
    await set_price(client, 2)
    await eventually(lambda: is_priced(client))
    await send(
        client,
        event(team="growth", feature="chat", gl_account="6100", tenant="acme", user_id="ann@example.com"),
        event(team="growth", feature="chat", gl_account="6100", tenant="acme", user_id="bob", event_id="a"),
        event(team="=1+1", tenant="<b>inc</b>"),
        event(model="nobody-knows"),
    )


async def test_readiness_says_what_is_in_the_way(client: Client, plain_pool: Any) -> None:
    await seeded(client)
    await client.post(
        "/v1/prices",
        json=changes(source="new", prices=[])
        | {"discounts": [{"provider": "openai", "effective_from": "2026-11-01T00:00:00Z", "percent": 10}]},
    )
    state = read_json((await client.get(f"/v1/periods/{MONTH}")).content)
    assert (state["state"], state["ready"], state["event_count"], state["cost_usd"]) == (
        "open",
        False,
        4,
        Decimal("0.009"),
    )
    assert (state["closed_at"], state["closed_by"]) == (None, None)
    checks = {check["check"]: check for check in state["checks"]}
    assert {name: (check["ok"], check["count"]) for name, check in checks.items()} == {
        "month_over": (True, 0),
        "unpriced": (False, 1),
        "late_events": (False, 4),
        "running_calls": (True, 0),
        "bills": (True, 0),
        "price_proposals": (False, 1),
    }
    for check in checks.values():
        if check["evidence_url"]:
            assert (await client.get(check["evidence_url"])).status_code == 200
    models = (await client.get(checks["unpriced"]["evidence_url"])).json()["models"]
    assert [model["model"] for model in models] == ["nobody-knows"]
    now = NOW + timedelta(days=5)
    async with plain_pool.acquire() as connection:
        org_id = await connection.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
        later = await readiness.readiness(connection, org_id, LAST_DAY.date().replace(day=1), now)
    assert {finding.check: finding.ok for finding in later.findings}["late_events"] == (now.day > 3)
    await close(client)
    state = read_json((await client.get(f"/v1/periods/{MONTH}")).content)
    assert (state["state"], state["ready"], state["checks"], state["cost_usd"]) == (
        "closed",
        True,
        [],
        Decimal("0.009"),
    )
    running = (await client.get(f"/v1/periods/{NOW:%Y-%m}")).json()
    assert (running["state"], running["ready"]) == ("running", False)
    assert not next(check for check in running["checks"] if check["check"] == "month_over")["ok"]


async def test_bills_that_are_missing_or_differ_are_in_the_way(client: Client) -> None:
    await seeded(client)

    async def state_of_bills(amount: str, **fields: str) -> tuple[bool, int, str]:
        rows = [{"day": f"{LAST_DAY:%Y-%m-%d}", "amount": amount}]
        await import_rows(client, "csv", rows, provider="house", **fields)
        checks = (await client.get(f"/v1/periods/{MONTH}")).json()["checks"]
        return next((each["ok"], each["count"], each["detail"]) for each in checks if each["check"] == "bills")

    assert await state_of_bills("0.009") == (False, 1, f"house has no bill of {LAST_DAY.day - 1} days")
    assert await state_of_bills("0.019", period=MONTH) == (False, 1, "house and the ledger differ by 0.01 USD")
    assert await state_of_bills("0.009", period=MONTH) == (True, 0, "Bills and ledger agree")


async def test_calls_without_their_event_are_in_the_way(client: Client, plain_pool: Any) -> None:
    await plain_pool.execute(
        """INSERT INTO gateway_call (org_id, call_id, attempt, key_id, state, began_at, deadline, event, input_tokens,
               output_tokens, decision, budgets, reserved_usd)
           SELECT id, gen_random_uuid(), 1, 'k', 'open', $1, 'infinity', '{}', 0, 0, 'allow', '[]', 0
           FROM organisation WHERE name = 'acme'""",
        LAST_DAY,
    )
    state = (await client.get(f"/v1/periods/{MONTH}")).json()
    assert [(c["check"], c["count"]) for c in state["checks"] if not c["ok"] and c["check"] != "late_events"] == [
        ("running_calls", 1)
    ]


async def test_a_statement_is_the_same_for_ever(client: Client, plain_pool: Any) -> None:
    await seeded(client)
    await problem(client, 409, "GET", f"/v1/periods/{MONTH}/statement")
    await close(client)
    first = await statements(client)
    said = await statement(client)
    assert (said["month"], said["tenant"], said["event_count"], said["cost_usd"]) == (MONTH, None, 4, Decimal("0.009"))
    assert [(line["team"], line["gl_account"], line["cost_usd"]) for line in said["lines"]] == [
        ("growth", "6100", Decimal("0.006")),
        ("=1+1", None, Decimal("0.003")),
        (None, None, 0),
    ]
    assert said["corrections"] == []
    appendix = await statement(client, tenant="acme")
    assert (appendix["tenant"], appendix["event_count"], appendix["cost_usd"]) == ("acme", 2, Decimal("0.006"))
    assert not any(name in each for each in first for name in (b"ann@example.com", b"bob"))

    await send(client, event(team="late", tenant="acme"), {**event(), "model": "another"})
    assert await statements(client) == first, "late events"
    await set_price(client, 3)
    await reprice(client)
    assert await statements(client) == first, "another price"
    rule = {"name": "r", "where": {"model": "own-model"}, "set": {"project": "p"}}
    made = (await client.post("/v1/attribution-rules", json=rule)).json()
    path = f"/v1/attribution-rules/{made['id']}/apply"
    await problem(client, 409, "POST", path, json={"dry_run": False})
    await client.post("/v1/allocations", json={"where": {"team": "growth"}, "by": {"x": 1}, "over": "team"})
    assert await statements(client) == first, "rules and shared costs"
    assert (await client.delete("/v1/users/bob")).status_code == 200
    await client.patch("/v1/organisation", json={"name": "renamed"})
    assert await statements(client) == first, "an erased person, another name and zone"
    while (await compact(plain_pool)).hours:
        pass
    assert await statements(client) == first, "other tables answer"
    async with plain_pool.acquire() as connection:
        await maintain(connection, Settings(raw_retention_days=36), NOW + timedelta(days=100))
        assert not await connection.fetchval("SELECT EXISTS (SELECT FROM usage_event WHERE time < $1)", LAST_DAY)
    assert await statements(client) == first, "single events are gone"
    assert (await client.post(f"/v1/periods/{MONTH}/close")).status_code == 200
    assert await statements(client) == first


async def test_what_comes_later_has_its_reason(client: Client) -> None:
    await seeded(client)
    await close(client)
    path = f"/v1/periods/{MONTH}/corrections"
    assert (await client.get(path)).json() == {"month": MONTH, "cost_usd": 0, "event_count": 0, "corrections": []}
    await send(client, event(tenant="acme"), event(NOW))
    await set_price(client, 3)
    await reprice(client)
    found = read_json((await client.get(path)).content)
    rows = [
        (r["posted_to"], r["about"], r["reason"], r["tenant"], r["event_count"], r["cost_usd"])
        for r in found["corrections"]
    ]
    assert rows == [
        (f"{NOW:%Y-%m}", MONTH, "late_event", "acme", 1, Decimal("0.003")),
        (f"{NOW:%Y-%m}", MONTH, "repriced", "<b>inc</b>", 0, Decimal("0.001")),
        (f"{NOW:%Y-%m}", MONTH, "repriced", "acme", 0, Decimal("0.003")),
    ], "the late one was repriced, too"
    assert (found["event_count"], found["cost_usd"]) == (1, Decimal("0.007"))


async def test_a_witness_that_knows_more(client: Client) -> None:
    """It corrects the call in the running month."""
    call: dict[str, Any] = {"operation_id": "op", "attempt": 1}
    await seeded(client)
    await send(client, event(**call, usage_source="tokenizer_estimate"))
    await close(client)
    before = await statements(client)
    await send(client, event(**call, team="growth", input_tokens=2000, usage_source="provider"))
    assert await statements(client) == before
    found = read_json((await client.get(f"/v1/periods/{MONTH}/corrections")).content)
    assert [(row["reason"], row["event_count"], row["cost_usd"]) for row in found["corrections"]] == [
        ("restated", 0, Decimal("0.002"))
    ]


async def test_formats(client: Client, keys: dict[str, str]) -> None:
    await seeded(client)
    await close(client)
    path = f"/v1/periods/{MONTH}/statement"
    for accept, type_ in (
        ("*/*", "application/json"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"),
    ):
        answer = await client.get(path, headers={"Accept": accept})
        assert answer.headers["content-type"] == type_
        assert "etag" in answer.headers
    csv = (await client.get(path, params={"format": "csv"}, headers={"Accept": "text/html"})).text.splitlines()
    assert csv[0].startswith("row,month,of_tenant,about,reason,tenant,gl_account,project,team,feature,provider,model")
    assert csv[1] == f"line,{MONTH},,,,,6100,,growth,chat,house,own-model,priced,2,2000,20,0.006"
    assert "'=1+1" in csv[2], "no formula"
    assert csv[-1] == f"total,{MONTH},,,,,,,,,,,,4,,,0.009"
    page = (await client.get(path, params={"format": "html", "tenant": "<b>inc</b>"})).text
    assert "<b>inc" not in page
    assert "&lt;b&gt;inc&lt;/b&gt;" in page
    assert "0.003 USD" in page
    assert "script" not in page
    await problem(client, 422, "GET", f"{path}?format=pdf")
    await problem(client, 409, "GET", path, headers=bearer(keys["globex"]))
    await problem(client, 409, "GET", path, headers=bearer(keys["test"]))
    assert (await client.get(path, headers=bearer(keys["read"]))).status_code == 200


async def test_a_month_says_what_of_it_is_about_earlier_ones(client: Client, plain_pool: Any) -> None:
    """Recorded when it is closed, by another's clock: this month is not over."""
    await seeded(client)
    await close(client)
    await send(client, event(tenant="acme"), event(NOW))
    async with plain_pool.acquire() as connection:
        org_id = await connection.fetchval("SELECT id FROM organisation WHERE name = 'acme'")
        next_month = NOW + timedelta(days=40)
        await close_period(connection, org_id, month_of(NOW), "me", next_month)
        found = await corrections_in(connection, org_id, month_of(NOW))
        assert found is not None
        await connection.execute("DELETE FROM usage_event WHERE time > $1", LAST_DAY + timedelta(days=1))
    assert [(each.about, each.reason, each.tenant, each.cost_usd) for each in found] == [
        (MONTH, "late_event", "acme", Decimal("0.003"))
    ]
    said = await statement(client, f"{NOW:%Y-%m}")
    assert (said["cost_usd"], [each["cost_usd"] for each in said["corrections"]]) == (
        Decimal("0.006"),
        [Decimal("0.003")],
    )
    assert (await statement(client, f"{NOW:%Y-%m}", tenant="other"))["corrections"] == []
    later = read_json((await client.get(f"/v1/periods/{MONTH}/corrections")).content)
    assert [each["cost_usd"] for each in later["corrections"]] == [Decimal("0.003")], "from what was recorded"
    await plain_pool.execute("UPDATE closed_period SET corrections = NULL")
    assert (await statement(client, f"{NOW:%Y-%m}"))["corrections"] is None, "an earlier version has closed it"


@pytest.mark.parametrize("path", ["", "/statement", "/corrections"])
async def test_odd_months(client: Client, path: str) -> None:
    for month in ("2026-13", "26-10", "October", "9999-01"):
        await problem(client, 422, "GET", f"/v1/periods/{month}{path}")
