"""Budgets over HTTP, on a running server: creation, answers, refusals."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.accounts.audit_log import Act
from core.budgets.cost_forecasts import MAX_FORECASTS
from tests.support.api import EVENT, Client, bearer, problem, send

PAID = {**EVENT, "cost_usd": 1.5, "cost_source": "provider"}
DAILY = {"name": "GPT-4o", "threshold_usd": 3, "period": "daily", "scope": "model", "scope_value": "gpt-4o"}


async def make(client: Client, **given: Any) -> dict[str, Any]:
    answer = await client.post("/v1/alerts", json={**DAILY, **given})
    assert answer.status_code == 201, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def fired(client: Client, count: int, query: str = "") -> list[dict[str, Any]]:
    """Waits until the history has this many alerts, and checks that a moment later it has no more."""
    for _ in range(5_000):
        history: list[dict[str, Any]] = (await client.get(f"/v1/alerts/history{query}")).json()["history"]
        if len(history) >= count:
            break
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.1)
    history = (await client.get(f"/v1/alerts/history{query}")).json()["history"]
    assert len(history) == count, history
    return history


async def test_a_budget_on_a_model_means_its_family(client: Client, plain_pool: Any) -> None:
    """Dated answers count, a routed call does not; replies say what an exact name leaves out, and since when it is
    known what a family is."""
    budget = await make(client, threshold_usd=100)
    strict = await make(client, name="exact", threshold_usd=100, model_exact=True)
    routed = {"model_requested": "gpt-4o", "model": "gpt-4o-mini-2024-07-18"}
    await send(client, PAID, {**PAID, "model": "gpt-4o-2024-08-06", "model_requested": "gpt-4o"}, {**PAID, **routed})
    for made, spent in ((budget, 3), (strict, 1.5)):
        shown = (await client.get(f"/v1/alerts/{made['id']}")).json()
        assert (shown["current_spend_usd"], shown["model_exact"]) == (spent, spent == 1.5)
        assert shown["warnings"] == []
    for query, names in (
        ("model=gpt-4o-2024-08-06&provider=openai", ["GPT-4o"]),
        ("model=gpt-4o", ["GPT-4o", "exact"]),
        ("model=gpt-4o-mini-2024-07-18&model_requested=gpt-4o", []),
    ):
        found = (await client.get(f"/v1/budgets/explain?{query}")).json()["budgets"]
        assert [each["alert_name"] for each in found] == names, query
    exact = (await client.get("/v1/costs/summary?model=gpt-4o")).json()
    assert (exact["total_cost_usd"], len(exact["hints"])) == (1.5, 1)
    assert "gpt-4o-2024-08-06" in exact["hints"][0]
    assert "`model_family=gpt-4o`" in exact["hints"][0]
    assert (await client.get("/v1/events?model=gpt-4o")).json()["hints"] == exact["hints"]
    assert (await client.get("/v1/costs/timeseries?model=gpt-4o")).json()["hints"] == exact["hints"]
    assert "gpt-4o-2024-08-06" in (await client.get("/v1/events/export?model=gpt-4o")).headers["Outlay-Hints"]
    family = (await client.get("/v1/costs/summary?model_family=gpt-4o&group_by=model")).json()
    assert (family["total_cost_usd"], family["hints"]) == (3, [])
    events = (await client.get("/v1/events?model_family=gpt-4o")).json()["events"]
    assert {(each["model"], each["model_family"]) for each in events} == {
        ("gpt-4o", "gpt-4o"),
        ("gpt-4o-2024-08-06", "gpt-4o"),
    }
    await plain_pool.execute("UPDATE organisation SET created_at = created_at - interval '1 year'")
    since = (await client.get("/v1/costs/summary?group_by=model_family")).json()["hints"]
    assert len(since) == 1
    assert "is complete from" in since[0]
    assert "no model_family" in (await client.get(f"/v1/alerts/{budget['id']}")).json()["warnings"][0]
    await plain_pool.execute("UPDATE budget SET created_at = created_at - interval '1 year'")
    kept = (await client.get(f"/v1/alerts/{strict['id']}")).json()["warnings"]
    assert len(kept) == 1
    assert '"model_exact": false' in kept[0]
    edited = await client.patch(f"/v1/alerts/{strict['id']}", json={"model_exact": False})
    assert edited.json()["current_spend_usd"] == 3
    nothing = {"name": "x", "threshold_usd": 1, "period": "daily", "model_exact": True}
    await problem(client, 422, "POST", "/v1/alerts", json=nothing)


async def test_a_budget_from_first_to_last(client: Client) -> None:
    await send(client, PAID)
    made = await make(client, thresholds=[0.5, 0.8, 1.0])
    assert (made["current_spend_usd"], made["spent_ratio"], made["counted"], made["warnings"]) == (1.5, 0.5, True, [])
    now = datetime.now(UTC)
    assert made["window_start"] == f"{now:%Y-%m-%d}T00:00:00Z"
    assert made["window_end"] == f"{now + timedelta(days=1):%Y-%m-%d}T00:00:00Z"
    (first,) = await fired(client, 1)
    assert (first["type"], first["alert_id"], first["threshold"], first["spend_usd"]) == (
        *("budget.threshold", made["id"]),
        *(0.5, 1.5),
    )
    await send(client, PAID)
    rows = await fired(client, 3)
    assert [row["threshold"] for row in rows] == [1, 0.8, 0.5] or {row["threshold"] for row in rows} == {1, 0.8, 0.5}
    checked = (await client.post("/v1/alerts/check")).json()
    assert (checked["checked"], checked["triggered_count"]) == (1, 3)
    assert checked["triggered"][0] | {"threshold": 0} == {
        "alert_id": made["id"],
        "alert_name": "GPT-4o",
        "scope": "model",
        "scope_value": "gpt-4o",
        "subject": None,
        "period": "daily",
        "spend_usd": 3,
        "threshold_usd": 3,
        "threshold": 0,
        "window_start": made["window_start"],
        "window_end": made["window_end"],
    }
    (listed,) = (await client.get("/v1/alerts")).json()["alerts"]
    assert (listed["current_spend_usd"], listed["coverage"]) == (3, {"events": 2, "estimated": 0, "unpriced": 0})
    assert (await client.delete(f"/v1/alerts/{made['id']}")).status_code == 204
    await problem(client, 404, "GET", f"/v1/alerts/{made['id']}")
    assert len(await fired(client, 3)) == 3
    acts: list[Act] = [act["act"] for act in (await client.get("/v1/audit")).json()["acts"]]
    assert acts[:2] == ["budget.deleted", "budget.created"]


async def test_an_edit_keeps_what_was_spent_and_what_has_fired(client: Client) -> None:
    await send(client, PAID)
    made = await make(client, threshold_usd=1, thresholds=[1])
    await fired(client, 1)
    path = f"/v1/alerts/{made['id']}"
    edited = (await client.patch(path, json={"limit": 1.5, "name": "other", "thresholds": [0.1, 1]})).json()
    assert (edited["threshold_usd"], edited["limit"], edited["current_spend_usd"]) == (1.5, 1.5, 1.5)
    assert {row["threshold"] for row in await fired(client, 2)} == {0.1, 1}
    moved = (await client.patch(path, json={"scope": "feature", "scope_value": "chat"})).json()
    assert (moved["current_spend_usd"], len(moved["warnings"])) == (0, 1)
    back = (await client.patch(path, json={"scope": "total", "scope_value": None, "shadow": True})).json()
    assert (back["current_spend_usd"], back["counted"], back["shadow"]) == (1.5, True, True)
    rearmed = await client.post(f"{path}/rearm")
    assert rearmed.json() == {"rearmed": 2}
    history = await fired(client, 4)
    assert [row["muted"] for row in history] == ["shadow", "shadow", None, None]
    assert [row["rearmed_at"] is None for row in history] == [True, True, False, False]


async def test_each_user_has_the_limit_for_himself(client: Client) -> None:
    users = [{**PAID, "user_id": name} for name in ("ann", "bob", "bob")]
    await send(client, *users, PAID)
    made = await make(client, scope="total", scope_value=None, each="user_id", thresholds=[1])
    assert made["top_subjects"] == [{"subject": "bob", "spend_usd": 3}, {"subject": "ann", "spend_usd": 1.5}]
    assert made["current_spend_usd"] == 3
    (row,) = await fired(client, 1)
    assert (row["subject"], row["scope"], row["scope_value"]) == ("bob", "total", None)
    asked = (await client.get("/v1/budgets/explain?user=ann&model=gpt-4o")).json()["budgets"]
    assert [(b["alert_id"], b["subject"], b["spend_usd"], b["remaining_usd"]) for b in asked] == [
        (made["id"], "ann", 1.5, 1.5)
    ]
    assert (await client.get("/v1/budgets/explain?model=gpt-4o")).json()["budgets"] == []


async def test_what_has_no_price_counts_at_the_one_that_is_asked_for(client: Client) -> None:
    unknown = {"provider": "nobody", "model": "x", "input_tokens": 1_000_000, "output_tokens": 1_000_000}
    await send(client, unknown)
    total = {"scope": "total", "scope_value": None, "watch": ["unpriced"], "thresholds": [1]}
    nothing = await make(client, **total)
    priced = await make(client, **total, unpriced_usd_per_million=2)
    assert (nothing["current_spend_usd"], priced["current_spend_usd"]) == (0, 4)
    assert priced["coverage"] == {"events": 1, "estimated": 0, "unpriced": 1}
    shown = (await client.get("/v1/alerts")).json()["alerts"]
    said = {budget["id"]: budget["warnings"][-1] for budget in shown}
    assert said[nothing["id"]].startswith("1 of its 1 events have no price and add nothing to its spend; ")
    assert said[priced["id"]].startswith("1 of its 1 events have no price and count 2 USD per million tokens; ")
    assert "outlay.register_host" in said[nothing["id"]]
    rows = await fired(client, 3)
    assert {row["details"]["unpriced_events"] for row in rows} == {1}
    types = [(row["type"], row["alert_id"]) for row in rows]
    assert sorted(types) == sorted(
        [("usage.unpriced", nothing["id"]), ("usage.unpriced", priced["id"]), ("budget.threshold", priced["id"])]
    )


async def test_a_top_up_is_in_force_at_once(client: Client) -> None:
    await send(client, PAID)
    made = await make(client, thresholds=[0.5, 1])
    await fired(client, 1)
    raised = await client.post(f"/v1/alerts/{made['id']}/top-ups", json={"amount": 3, "reason": "launch"})
    assert raised.status_code == 201
    assert (raised.json()["limit_in_force_usd"], raised.json()["threshold_usd"]) == (6, 3)
    assert raised.json()["top_ups"][0]["ends_at"] == made["window_end"]
    assert (await client.post("/v1/alerts/check")).json()["triggered"] == []
    once = {"Idempotency-Key": "one"}
    for status in (201, 409):
        answer = await client.post(f"/v1/alerts/{made['id']}/top-ups", json={"amount": 1}, headers=once)
        assert answer.status_code == status
    assert (await client.get(f"/v1/alerts/{made['id']}")).json()["limit_in_force_usd"] == 7


async def test_a_preview_says_when_it_would_have_fired(client: Client) -> None:
    at = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=2)
    events = [{**PAID, "timestamp": (at + timedelta(hours=n)).isoformat()} for n in (1, 3, 5)]
    await send(client, *events)
    found = (await client.post("/v1/alerts/preview", json={**DAILY, "thresholds": [0.5, 1], "days": 7})).json()
    shown = [(f["threshold"], f["spend_usd"], f["window_start"], f["at"]) for f in found["fires"]]
    start = f"{at:%Y-%m-%dT%H:%M:%SZ}"
    assert shown == [(0.5, 1.5, start, f"{at:%Y-%m-%d}T01:15:00Z"), (1, 3, start, f"{at:%Y-%m-%d}T03:15:00Z")]
    rolling = {**DAILY, "period": "rolling", "window_hours": 1, "thresholds": [0.5]}
    found = (await client.post("/v1/alerts/preview", json=rolling)).json()
    assert found["fire_count"] == 3
    assert (await client.get("/v1/alerts")).json()["alerts"] == []


async def test_budgets_and_history_in_pages(client: Client, keys: dict[str, str]) -> None:
    await send(client, PAID)
    for n in range(5):
        await make(client, name=f"b{n}", thresholds=[0.5])
    await fired(client, 5)
    for path, name, key in (("/v1/alerts", "alerts", "name"), ("/v1/alerts/history", "history", "id")):
        whole = [row[key] for row in (await client.get(path)).json()[name]]
        seen, cursor = [], ""
        while cursor is not None:
            page = (await client.get(path, params={"limit": 2, "cursor": cursor})).json()
            seen += [row[key] for row in page[name]]
            cursor = page["next_cursor"]
        assert seen == whole
        assert len(whole) == 5
        assert (await client.get(path, headers=bearer(keys["test"]))).json()[name] == []


async def test_a_creation_is_done_once(client: Client) -> None:
    once = {"Idempotency-Key": "a"}
    first = await client.post("/v1/alerts", json=DAILY, headers=once)
    again = await problem(client, 409, "POST", "/v1/alerts", json=DAILY, headers=once)
    assert first.json()["id"] in again["detail"]
    assert len((await client.get("/v1/alerts")).json()["alerts"]) == 1


@pytest.mark.parametrize(
    ("given", "pointer"),
    [
        ({"threshold_usd": 0}, "/threshold_usd"),
        ({"threshold_usd": -1}, "/threshold_usd"),
        ({"threshold_usd": None}, "/threshold_usd"),
        ({"threshold_usd": None, "limit": 0}, "/limit"),
        ({"limit": 4}, "/limit"),
        ({"threshold_usd": "much"}, "/threshold_usd"),
        ({"timezone": "Mars/Base"}, "/timezone"),
        ({"timezone": "localtime"}, "/timezone"),
        ({"timezone": "../../etc/passwd"}, "/timezone"),
        ({"scope": "colour"}, "/scope"),
        ({"scope_value": None}, "/scope_value"),
        ({"scope": "total"}, "/scope_value"),
        ({"each": "colour"}, "/each"),
        ({"each": "model"}, "/each"),
        ({"filter": {"colour": "red"}}, "/filter/colour"),
        ({"filter": {"model": "gpt-4o"}}, "/filter/model"),
        ({"thresholds": [1, 0.5]}, "/thresholds"),
        ({"thresholds": [1, 1]}, "/thresholds"),
        ({"thresholds": [0]}, "/thresholds"),
        ({"thresholds": []}, "/thresholds"),
        ({"period": "yearly"}, "/period"),
        ({"period": "rolling"}, "/window_hours"),
        ({"period": "rolling", "window_hours": 0}, "/window_hours"),
        ({"window_hours": 5}, "/window_hours"),
        ({"period": "run", "each": "user_id"}, "/each"),
        ({"metric": "euros"}, "/metric"),
        ({"week_start": "someday"}, "/week_start"),
        ({"billing_day": 32}, "/billing_day"),
        ({"watch": ["weather"]}, "/watch/0"),
        ({"watch": ["anomaly", "anomaly"]}, "/watch"),
        ({"scope": "total", "scope_value": None, "watch": ["absence"]}, "/watch"),
        ({"period": "rolling", "window_hours": 24, "watch": ["forecast"]}, "/watch"),
        ({"period": "run", "watch": ["burn_rate"]}, "/watch"),
        ({"channels": ["x"] * 21}, "/channels"),
        ({"snoozed_until": "2300-01-01T00:00:00Z"}, "/snoozed_until"),
        ({"unpriced_usd_per_million": -1}, "/unpriced_usd_per_million"),
        ({"name": ""}, "/name"),
        ({"name": "a\nb"}, "/name"),
        ({"unheard": 1}, "/unheard"),
    ],
)
async def test_what_is_wrong_is_named(client: Client, given: dict[str, Any], pointer: str) -> None:
    body = {**DAILY, **given}
    for path in ("/v1/alerts", "/v1/alerts/preview"):
        found = await problem(client, 422, "POST", path, json=body)
        assert found["errors"][0]["pointer"] == pointer, found
        assert found["errors"][0]["detail"]
    assert (await client.get("/v1/alerts")).json()["alerts"] == []


async def test_what_is_wrong_in_a_change_is_named_and_changes_nothing(client: Client) -> None:
    made = await make(client)
    path = f"/v1/alerts/{made['id']}"
    wrong = [({"threshold_usd": 0}, "/threshold_usd"), ({"name": None}, "/name"), ({"id": "x"}, "/id")]
    for change, pointer in wrong:
        found = await problem(client, 422, "PATCH", path, json=change)
        assert found["errors"][0]["pointer"] == pointer
    await problem(client, 404, "PATCH", path, json={"channels": ["somebody-elses"]})
    top_ups = [({"amount": 0}, "/amount"), ({"amount": 1, "ends_at": "2020-01-01T00:00:00Z"}, "/ends_at")]
    for top_up, pointer in top_ups:
        found = await problem(client, 422, "POST", f"{path}/top-ups", json=top_up)
        assert found["errors"][0]["pointer"] == pointer
    await problem(client, 404, "POST", "/v1/alerts", json={**DAILY, "channels": ["somebody-elses"]})
    await problem(client, 400, "POST", "/v1/alerts", content=b"{")
    assert (await client.get(path)).json() == made


async def test_forecasts_of_budgets(client: Client) -> None:
    """Constant spend goes on: of what a budget counts, in its window, of the subject that `current_spend_usd` is of."""
    start = datetime.now(UTC).replace(minute=1, second=0, microsecond=0)
    hours = [f"{start - timedelta(hours=n):%FT%TZ}" for n in range(1, 24 * 16)]
    unknown = {"provider": "acme", "model": "unknown", "input_tokens": 10, "team": "c"}
    for of in ({**PAID, "team": "a"}, {**PAID, "team": "b", "cost_usd": 3}, unknown):
        await send(client, *({**of, "timestamp": at} for at in hours))
    everything = {"scope": "total", "scope_value": None, "period": "monthly", "threshold_usd": 10_000}
    rates = {}
    for rate, given in (
        (4.5, {}),
        (3, {"scope": "team", "scope_value": "b", "period": "quarterly", "timezone": "Asia/Tokyo"}),
        (3, {"each": "team", "period": "weekly"}),
        (1, {"filter": {"team": "c"}, "unpriced_usd_per_million": 100_000}),
        (0, {"filter": {"team": "d"}}),
        (None, {"metric": "tokens"}),
        (None, {"period": "rolling", "window_hours": 24}),
        (None, {"period": "run"}),
    ):
        made = await make(client, **{**everything, **given})
        assert made["forecast_usd"] is None
        rates[made["id"]] = rate
    listed = (await client.get("/v1/alerts")).json()["alerts"]
    for row in (*listed, (await client.get(f"/v1/alerts/{listed[1]['id']}")).json()):
        rate = rates[row["id"]]
        if not rate:
            assert row["forecast_usd"] is None
            continue
        left = (datetime.fromisoformat(row["window_end"]) - datetime.now(UTC)) / timedelta(hours=1)
        assert row["forecast_usd"] - row["current_spend_usd"] == pytest.approx(rate * left, abs=0.1)


async def test_a_page_has_a_limited_number_of_forecasts(client: Client) -> None:
    """Budgets that ask for the same calls share one."""
    start = datetime.now(UTC).replace(minute=1, second=0, microsecond=0)
    await send(client, *({**PAID, "timestamp": f"{start - timedelta(hours=n):%FT%TZ}"} for n in range(1, 26)))
    everything = {"scope": "total", "scope_value": None, "threshold_usd": 1}
    for n in range(MAX_FORECASTS - 1):
        await make(client, **everything, filter={"feature": f"f{n}"})
    for period in ("daily", "monthly"):
        await make(client, **everything, period=period)
    await make(client, scope="provider", scope_value="openai")
    *_, day, month, beyond = (await client.get("/v1/alerts")).json()["alerts"]
    assert day["forecast_usd"] is not None
    assert month["forecast_usd"] > month["current_spend_usd"]
    assert beyond["forecast_usd"] is None
    alone = (await client.get(f"/v1/alerts/{beyond['id']}")).json()
    assert alone["forecast_usd"] > alone["current_spend_usd"]
