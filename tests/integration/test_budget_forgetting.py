"""Retention of budgets' counters and alerts: it bounds them, and the remaining counters equal the ledger."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.budgets import retention
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from core.reconciliation.budget_counters import audit_counters
from tests.support.budgets import DAY, HOUR, NOON, alerts, count, counters, dollars, edit, make, settle
from tests.support.ledger import batch, new_ledger

LATER = NOON + timedelta(days=61)
"""A time just before retention drops events that are 29 days old now."""


async def _maintain(pool: Any, days: int = 90) -> None:
    async with pool.acquire() as connection:
        await maintain(connection, Settings(raw_retention_days=days), LATER)


async def test_counters_of_windows_that_nothing_can_change_are_forgotten(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    old, kept = NOON - 32 * 24 * HOUR, NOON - 28 * 24 * HOUR
    events = [
        dollars(1, old, team="red", run_id="silent"),
        dollars(2, old, team="blue", run_id="goes on"),
        dollars(3, kept, team="red", run_id="goes on"),
        dollars(4, team="red"),
    ]
    await ledger.write([batch(org_id, events)])
    teams = await make(pool, LedgerId(org_id), NOON, each="team", timezone="America/New_York")
    quarter = await make(pool, LedgerId(org_id), NOON, period="quarterly")
    runs = await make(pool, LedgerId(org_id), NOON, period="run")
    rolling = await make(pool, LedgerId(org_id), NOON, period="rolling", window_hours=24)
    moved = await edit(pool, teams, NOON, each="feature")
    teams = await edit(pool, moved, NOON, each="team")
    while (await compact(pool)).hours:
        pass
    await _maintain(pool)

    local = sorted(at.astimezone(ZoneInfo("America/New_York")) for at, _ in await counters(pool, teams))
    assert [(at.date(), at.hour) for at in local] == [(kept.date(), 0), (NOON.date(), 0)]
    assert sum((await counters(pool, quarter)).values()) == 4
    assert {subject: cost for (_, subject), cost in (await counters(pool, runs)).items()} == {"goes on": 2}
    assert await counters(pool, rolling) == {}
    standing = await pool.fetch("SELECT DISTINCT c.counting FROM budget_counter c JOIN counting k ON k.id = c.counting")
    assert {row["counting"] for row in standing} == {b.countings["window"] for b in (teams, quarter, runs)}
    await _agree(pool)
    for budget in (teams, runs):  # nor does a recount bring them back
        await count(pool, budget, LATER)
    assert len(await counters(pool, runs)) == 1
    await _maintain(pool, days=400)  # a longer retention brings nothing back either
    await _agree(pool)


async def _agree(pool: Any) -> None:
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
        assert (await audit_counters(connection, LATER)).differences == []


async def test_history_goes_after_a_year_and_deliveries_after_a_quarter(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await make(pool, LedgerId(org_id), NOON, period="rolling", window_hours=1, each="team")
    await make(pool, LedgerId(org_id), NOON, period="daily", each="team")
    await ledger.write([batch(org_id, [dollars(1, team="red"), dollars(2, team="blue")])])
    assert await settle(pool, NOON) == 4
    await pool.execute("UPDATE fired_alert SET fired_at = fired_at - interval '400 days' WHERE subject = 'red'")
    await pool.execute("UPDATE fired_alert SET recovered_at = now() WHERE window_end IS NOT NULL")
    await pool.execute(
        """INSERT INTO delivery (org_id, channel_id, event_id, type, message, state, done_at) VALUES
               (1, 'c', 'old', 't', '{}', 'delivered', now() - interval '91 days'),
               (1, 'c', 'new', 't', '{}', 'failed', now() - interval '89 days'),
               (1, 'c', 'waits', 't', '{}', 'pending', NULL)"""
    )
    await pool.execute(
        """INSERT INTO delivery_attempt (org_id, channel_id, sent_id, at, duration_ms, outcome, detail)
           SELECT 1, 'c', 'x', now() - make_interval(days => n), 1, 'delivered', '' FROM unnest('{91,89}'::int[]) n"""
    )
    await _maintain(pool)
    left = sorted(alert.subject for alert in await alerts(pool))
    assert left == ["blue", "blue", "red"]  # an open alert is not history
    assert [row[0] for row in await pool.fetch("SELECT event_id FROM delivery ORDER BY id")] == ["new", "waits"]
    assert await pool.fetchval("SELECT count(*) FROM delivery_attempt") == 1


async def test_what_nobody_evaluates_is_a_set(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the alerts service for days, one row per transaction would fill the disk."""
    monkeypatch.setattr(retention, "_TOUCHES", 6)
    ledger = await new_ledger(pool)
    await make(pool, LedgerId(org_id), NOON, threshold_usd=3, each="team")
    for n in range(6):
        await ledger.write([batch(org_id, [dollars(2 * n, team="red"), dollars(2 * n + 1, team=f"t{n % 2}")])])
    await _maintain(pool)
    rows = await pool.fetch("SELECT subjects FROM budget_touch WHERE budget_id IS NULL")
    assert [sorted(row["subjects"]) for row in rows] == [["red", "t0", "t1"]]
    assert await settle(pool, NOON) == 3


async def test_a_clock_that_was_ahead_hides_no_past(pool: Any, org_id: int) -> None:
    await pool.execute("UPDATE counting_clock SET forgotten_before = $1", NOON + timedelta(days=365))
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [dollars(n, NOON - n * 24 * HOUR, run_id="r") for n in range(30)])])
    for period, windows in (("daily", 30), ("run", 1)):
        assert len(await counters(pool, await make(pool, LedgerId(org_id), NOON, period=period))) == windows


async def test_a_budget_that_outlives_its_events_goes_on(pool: Any, org_id: int) -> None:
    """No rollup has users by feature. The windows whose events are all kept are repaired; the one that retention cuts
    keeps what was counted, and the audit says so."""
    ledger, day = await new_ledger(pool), 24 * HOUR
    own: dict[str, Any] = {"user_id": "u", "run_id": "r", "feature": "chat"}
    at = [DAY - n * day + HOUR for n in (30, 29, 28, 2)]
    await ledger.write([batch(org_id, [dollars(n, time, **own) for n, time in enumerate(at)])])
    await ledger.write([batch(org_id, [dollars(9, DAY - 2 * day, **(own | {"run_id": "new"}))])])
    by_user: dict[str, Any] = {"each": "user", "filter": {"feature": "chat"}}
    budgets = [
        await make(pool, LedgerId(org_id), NOON, period="daily", timezone="America/New_York", **by_user),
        await make(pool, LedgerId(org_id), NOON, period="quarterly", **by_user),
        await make(pool, LedgerId(org_id), NOON, period="run", filter={"feature": "chat"}),
    ]
    while (await compact(pool)).hours:
        pass
    await _maintain(pool)
    stood = [await counters(pool, budget) for budget in budgets]
    await pool.execute("UPDATE counting SET counted = false")  # as an earlier version's recount left them
    recounted = [await count(pool, budget, LATER) for budget in budgets]
    assert [budget.is_counted for budget in recounted] == [True] * 3
    assert [await counters(pool, budget) for budget in budgets] == stood
    newest = max(window for window, _ in stood[0])
    await pool.execute(
        "UPDATE budget_counter SET cost_usd = cost_usd + 5 WHERE counting = $1 AND window_start = $2",
        *(budgets[0].countings["window"], newest),
    )
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
        found = await audit_counters(connection, LATER)
    assert [(d.counting_id, d.cost_usd) for d in found.differences] == [(budgets[0].countings["window"], Decimal(5))]
    horizon = DAY - 29 * day
    assert any(horizon < budget.since < horizon + day for budget in found.uncounted if budget.since)
    await count(pool, budgets[0], LATER)
    assert await counters(pool, budgets[0]) == stood[0]
    await _agree(pool)
