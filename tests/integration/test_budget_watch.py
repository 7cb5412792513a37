"""Alerts by time and trends: once per episode, closed at its end. Also the audit of counters, and budgets as a file."""

import asyncio
import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from cli.main import commands
from core.budgets.firing import origin_of, recover
from core.budgets.periodic_checks import tick
from core.budgets.store import delete_budget
from core.ledger_id import LedgerId
from core.reconciliation.ledger import audit
from tests.support.alerts import receiving
from tests.support.api import EVENT, bearer, send, serving
from tests.support.budgets import DAY, HOUR, NOON, alerts, count, dollars, edit, make, sent, settle
from tests.support.ledger import batch, new_ledger


async def types(pool: Any) -> list[tuple[str, str]]:
    rows = await pool.fetch("SELECT type, subject FROM fired_alert ORDER BY fired_at, type, subject")
    return [tuple(row) for row in rows]


async def test_a_fast_burn_fires_once_and_ends(pool: Any, ledger_id: LedgerId) -> None:
    ledger = await new_ledger(pool)
    budget = await make(pool, ledger_id, NOON, threshold_usd=100, watch=["burn_rate"], each="team")
    assert set(budget.countings) == {"window", "minute"}
    spread = [dollars(n, NOON - n * timedelta(minutes=1), team="red") for n in range(30)]
    await ledger.write([batch(ledger_id, [*spread, dollars(100, NOON, team="blue")])])
    for later in (0, 15, 30):
        await tick(pool, NOON + timedelta(seconds=later))
    assert await types(pool) == [("budget.burn_rate", "red")]
    (message,) = await sent(pool)
    assert (message.threshold, message.details["lookback_minutes"]) == (Decimal(6), 60)
    await edit(pool, budget, NOON, threshold_usd=200)
    await ledger.write([batch(ledger_id, [dollars(2000, NOON + 7 * HOUR, team="red")])])
    await tick(pool, NOON + 7 * HOUR)
    assert [(m.type, m.spend_usd, m.threshold_usd) for m in await sent(pool)] == [
        ("budget.burn_rate", Decimal(30), Decimal(100)),
        ("budget.recovered", Decimal(31), Decimal(200)),
    ]


async def test_history_says_what_is_to_come_what_is_unusual_and_what_is_missing(pool: Any, ledger_id: LedgerId) -> None:
    ledger = await new_ledger(pool)
    usual = [dollars(n, NOON - n * HOUR, usd=0.1, service="api") for n in range(1, 20 * 24)]
    await ledger.write([batch(ledger_id, usual)])
    watch = ["forecast", "anomaly", "absence"]
    await make(pool, ledger_id, NOON, threshold_usd=3, watch=watch, each="service", floor_usd=2)
    await settle(pool, NOON)
    await tick(pool, NOON)
    assert await types(pool) == []
    await ledger.write([batch(ledger_id, [dollars(9000, NOON, usd=2.5, service="api")])])
    await settle(pool, NOON)
    for _ in range(2):
        await tick(pool, NOON + timedelta(minutes=5))
    assert sorted(await types(pool)) == [("anomaly", "api"), ("budget.threshold", "api")]
    found = {message.type: message for message in await sent(pool)}
    assert found["anomaly"].details == {
        "hour": NOON.isoformat().replace("+00:00", "Z"),
        "amount_usd": Decimal("2.5"),
        "expected_usd": Decimal("0.1"),
    }
    await tick(pool, NOON + 2 * HOUR)
    assert ("usage.absent", "api") in await types(pool)
    await ledger.write([batch(ledger_id, [dollars(9001, NOON + 2 * HOUR, usd=0.1, service="api")])])
    for _ in range(2):
        await tick(pool, NOON + 2 * HOUR)
    over = [m for m in await sent(pool) if m.type == "budget.recovered"]
    assert len(over) == 1


async def test_a_forecast_fires_before_the_limit_is_reached(pool: Any, ledger_id: LedgerId) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(ledger_id, [dollars(n, NOON - n * HOUR, usd=0.5) for n in range(20 * 24)])])
    budgets = [await make(pool, ledger_id, NOON, threshold_usd=limit, watch=["forecast"]) for limit in (10, 20)]
    for _ in range(2):
        await tick(pool, NOON)
    (message,) = await sent(pool)
    assert (message.type, message.alert_id) == ("budget.forecast", str(budgets[0].id))
    spend = Decimal("6.5")
    assert (message.spend_usd, message.threshold_usd) == (spend, Decimal(10))
    details = message.details
    assert details["low_usd"] <= details["forecast_usd"] <= details["high_usd"]
    assert details["forecast_usd"] == spend + 6


async def test_only_one_who_recovers_tells(pool: Any, ledger_id: LedgerId) -> None:
    ledger = await new_ledger(pool)
    budget = await make(pool, ledger_id, NOON)
    await ledger.write([batch(ledger_id, [dollars(1)])])
    await settle(pool, NOON)
    fired = await pool.fetchval("SELECT id FROM fired_alert")

    async def once() -> bool:
        async with pool.acquire() as connection, connection.transaction():
            return await recover(connection, origin_of(budget), fired, NOON, Decimal(0))

    assert sorted(await asyncio.gather(once(), once())) == [False, True]
    assert [m.type for m in await sent(pool)] == ["budget.threshold", "budget.recovered"]


async def test_what_nobody_watches_any_more_does_not_stay_open(pool: Any, ledger_id: LedgerId) -> None:
    """PagerDuty and others show open alerts; one whose budget is gone would be shown for ever."""
    ledger = await new_ledger(pool)
    daily: dict[str, Any] = {"threshold_usd": 1, "scope": "team", "scope_value": "red"}
    deleted, disabled = [await make(pool, ledger_id, NOON, name=name, **daily) for name in ("deleted", "disabled")]
    rolling = await make(pool, ledger_id, NOON, name="rolling", period="rolling", window_hours=24)
    burning = await make(pool, ledger_id, NOON, name="burning", threshold_usd=1000, watch=["burn_rate"])
    await make(pool, ledger_id, NOON, name="run", period="run")
    spread = [dollars(n, NOON - n * timedelta(minutes=2), usd=10, team="red") for n in range(30)]
    await ledger.write([batch(ledger_id, [*spread, dollars(99, run_id="r")])])
    await settle(pool, NOON)
    await tick(pool, NOON)
    open_ = "SELECT b.name FROM fired_alert f JOIN budget b ON b.id = f.budget_id WHERE recovered_at IS NULL ORDER BY 1"
    everyone = ["burning", "deleted", "disabled", "rolling", "run"]
    assert sorted({row["name"] for row in await pool.fetch(open_)}) == everyone

    async with pool.acquire() as connection, connection.transaction():
        await delete_budget(connection, ledger_id, deleted.id, "test", NOON)
    await edit(pool, disabled, NOON, enabled=False)
    rolling = await edit(pool, rolling, NOON, enabled=False)
    await edit(pool, burning, NOON, watch=[])
    await pool.execute("DELETE FROM alert_outbox")
    assert sorted(await asyncio.gather(*(tick(pool, NOON) for _ in range(2)))) != [False, False]
    assert [row["name"] for row in await pool.fetch(open_)] == ["run"]
    ended = await pool.fetch("SELECT message->>'alert_name' AS name, stateful_only FROM alert_outbox")
    assert {tuple(row) for row in ended} == {(name, True) for name in everyone if name != "run"}
    assert {message.type for message in await sent(pool)} == {"budget.recovered"}

    await edit(pool, rolling, NOON, enabled=True)
    await edit(pool, disabled, NOON, enabled=True)
    assert await settle(pool, NOON) == 1  # the one that no window's end closes; a threshold fires once per window
    await tick(pool, NOON + 23 * HOUR)
    assert await pool.fetchval("SELECT count(*) FROM fired_alert WHERE recovered_at IS NULL AND subject = 'r'") == 1
    await tick(pool, NOON + 25 * HOUR)
    assert await pool.fetchval("SELECT count(*) FROM fired_alert WHERE recovered_at IS NULL AND subject = 'r'") == 0


async def test_steps_of_the_clock_lose_and_double_nothing(pool: Any, ledger_id: LedgerId) -> None:
    """A day ahead and back, an hour behind and back, between every two events."""
    ledger, fired = await new_ledger(pool), 0
    await make(
        pool, ledger_id, NOON, threshold_usd=5, thresholds=[0.2, 0.4, 0.6, 0.8, 1], watch=["burn_rate", "forecast"]
    )
    await make(pool, ledger_id, NOON, period="run", threshold_usd=3)
    for n, step in enumerate((0, 24, -24, -1, 1, 24, 0, -24)):
        await ledger.write([batch(ledger_id, [dollars(n, NOON, run_id="r")])])
        fired += await settle(pool, NOON + step * HOUR)
        await tick(pool, NOON + step * HOUR)
    thresholds = [(alert.subject, str(alert.threshold)) for alert in await alerts(pool)]
    assert sorted(thresholds) == [*(("", share) for share in ("0.2", "0.4", "0.6", "0.8", "1")), ("r", "1")]
    assert fired == 6


async def test_the_audit_finds_a_counter_that_is_wrong(pool: Any, ledger_id: LedgerId) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(ledger_id, [dollars(n, NOON - n * HOUR, team="red") for n in range(40)])])
    budgets = [
        await make(pool, ledger_id, NOON, each="team", watch=["burn_rate", "forecast"]),
        await make(pool, ledger_id, NOON, period="rolling", window_hours=24),
    ]
    await ledger.write([batch(ledger_id, [dollars(100, NOON, team="red"), dollars(101, NOON)])])
    async with pool.acquire() as connection:
        assert (await audit(connection)).differences == []
        await connection.execute(
            "UPDATE budget_counter SET cost_usd = cost_usd + 0.001 WHERE counting = $1 AND window_start = $2",
            *(budgets[0].countings["window"], DAY),
        )
        (found,) = [d for d in (await audit(connection)).differences if d.table.startswith("budget_counter")]
    assert (found.ledger_id, found.utc_day, found.events) == (ledger_id, DAY.date(), 0)
    assert found.cost_usd in (Decimal("0.001"), Decimal("0.002"))  # each shard's row
    await count(pool, budgets[0], NOON)
    async with pool.acquire() as connection:
        assert (await audit(connection)).differences == []  # a recount repairs it


FILE = {
    "budgets": [
        {"name": "all", "period": "monthly", "threshold_usd": 1000.000000000000000001, "thresholds": [0.5, 1]},
        {"name": "users", "period": "daily", "limit": 1, "each": "user", "filter": {"environment": "production"}},
    ]
}


async def test_budgets_as_a_file(plain_dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTLAY_DATABASE_URL", plain_dsn)
    runner, file = CliRunner(), tmp_path / "budgets.json"

    async def outlay(*arguments: str | Path) -> tuple[int, list[str]]:
        done = await asyncio.to_thread(runner.invoke, commands, ["budgets", *map(str, arguments)])
        return done.exit_code, done.output.splitlines() or [str(done.exception)]

    await asyncio.to_thread(runner.invoke, commands, ["orgs", "create", "acme"])
    file.write_text(json.dumps(FILE).replace("1000.0", "1000.000000000000000001"))
    assert await outlay("plan", file) == (
        3,
        [
            "+ all: 1000.000000000000000001 USD monthly",
            "+ users: 1 USD daily for each user_id where environment=production",
            "2 to create, 0 to change, 0 to delete",
        ],
    )
    assert (await outlay("apply", file))[0] == 0
    for command in ("plan", "apply"):
        assert await outlay(command, file) == (0, ["nothing to do"])
    exported = tmp_path / "exported.json"
    await outlay("export", exported)
    assert "1000.000000000000000001" in exported.read_text()
    assert await outlay("plan", exported, "--prune") == (0, ["nothing to do"])
    file.write_text(json.dumps({"budgets": [{**FILE["budgets"][1], "limit": 2}]}))
    code, lines = await outlay("plan", file, "--prune")
    assert (code, lines) == (
        3,
        ["~ users: threshold_usd 1 → 2", "- all", "0 to create, 1 to change, 1 to delete"],
    )
    await outlay("apply", file)
    assert await outlay("recount") == (0, ["2 counters counted again"])
    await outlay("export", exported)
    assert [budget["name"] for budget in json.loads(exported.read_text())["budgets"]] == ["all", "users"]
    file.write_text(json.dumps({"budgets": [{**FILE["budgets"][1], "channels": ["gone"]}]}))
    code, lines = await outlay("plan", file)
    assert (code, lines[-1][:28], "'gone'" in lines[-1]) == (3, "! users: its alerts have now", True)
    file.write_text('{"budgets": [{"name": "x", "period": "daily", "threshold_usd": 0}]}')
    code, lines = await outlay("plan", file)
    assert code == 1
    assert "budgets.json, budgets[0].threshold_usd: must be above 0" in " ".join(lines)


async def test_from_an_event_to_a_webhook(
    plain_dsn: str, keys: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Evaluation and delivery together: three thresholds, a run, a user, each message once."""
    monkeypatch.setenv("OUTLAY_ALLOW_PRIVATE_DESTINATIONS", "1")
    async with receiving() as receiver, serving(plain_dsn, keys["acme"]) as client:
        made = await client.post("/v1/channels", json={"name": "hook", "type": "webhook", "url": receiver.url})
        assert made.status_code == 201, made.text
        channels = [made.json()["id"]]
        base = {"period": "daily", "channels": channels, "thresholds": [1]}
        for stated in (
            {**base, "name": "model", "threshold_usd": 3, "scope": "model", "scope_value": "gpt-4o"}
            | {"thresholds": [0.5, 0.8, 1.0]},
            {**base, "name": "users", "threshold_usd": 3, "each": "user_id"},
            {**base, "name": "runs", "threshold_usd": 3, "period": "run"},
        ):
            assert (await client.post("/v1/alerts", json=stated)).status_code == 201
        for _ in range(3):
            await send(client, {**EVENT, "cost_usd": 1, "cost_source": "provider", "user_id": "ann", "run_id": "r"})
        await receiver.until(5)
        await asyncio.sleep(0.3)
        bodies = [request.json for request in receiver.received]
        items = [item for body in bodies for item in body.get("items", [body])]
        assert sorted((i["alert_name"], i["threshold"], i["subject"] or "") for i in items) == [
            *(("model", threshold, "") for threshold in (0.5, 0.8, 1)),
            ("runs", 1, "r"),
            ("users", 1, "ann"),
        ]
        history = (await client.get("/v1/alerts/history")).json()["history"]
        assert {row["id"] for row in history} == {item["id"] for item in items}
        assert (await client.get("/v1/alerts", headers=bearer(keys["globex"]))).json()["alerts"] == []
