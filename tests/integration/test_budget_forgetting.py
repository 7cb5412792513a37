"""What budgets and alerts leave behind is bounded, and what is left is still what the ledger says."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.budgets import forgetting
from core.budgets.audit import audit_counters
from core.ledger.compactor import compact
from core.ledger.maintenance import maintain
from core.settings import Settings
from tests.integration.budget_help import alerts, count, counters, edit, make, settle
from tests.integration.ledger_help import batch, new_ledger
from tests.integration.test_budgets import HOUR, NOON, dollars

LATER = NOON + timedelta(days=61)
"""When retention is about to drop what is 29 days old now."""


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
    teams = await make(pool, org_id, NOON, each="team", timezone="America/New_York")
    quarter = await make(pool, org_id, NOON, period="quarterly")
    runs = await make(pool, org_id, NOON, period="run")
    rolling = await make(pool, org_id, NOON, period="rolling", window_hours=24)
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
    for budget in (teams, runs):  # nor does counting anew bring them back
        await count(pool, budget, LATER)
    assert len(await counters(pool, runs)) == 1
    await _maintain(pool, days=400)  # a longer retention brings nothing back either
    await _agree(pool)


async def _agree(pool: Any) -> None:
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
        assert await audit_counters(connection, LATER) == []


async def test_history_goes_after_a_year_and_deliveries_after_a_quarter(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await make(pool, org_id, NOON, period="rolling", window_hours=1, each="team")
    await make(pool, org_id, NOON, period="daily", each="team")
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
    assert left == ["blue", "blue", "red"]  # what is still open is not history
    assert [row[0] for row in await pool.fetch("SELECT event_id FROM delivery ORDER BY id")] == ["new", "waits"]
    assert await pool.fetchval("SELECT count(*) FROM delivery_attempt") == 1


async def test_what_nobody_evaluates_is_a_set(pool: Any, org_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the alerts' process away for days, a row a transaction would fill the disk."""
    monkeypatch.setattr(forgetting, "_TOUCHES", 6)
    ledger = await new_ledger(pool)
    await make(pool, org_id, NOON, threshold_usd=3, each="team")
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
        assert len(await counters(pool, await make(pool, org_id, NOON, period=period))) == windows
