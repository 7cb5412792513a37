"""Counters and alerts on a real ledger: what moves them, what fires, once, and what never is doubled or missed."""

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.budget import EPOCH, Grant
from core.budgets.evaluate import evaluate
from core.budgets.recount import recount
from core.budgets.store import grant
from core.budgets.watch import tick
from tests.integration.budget_help import alerts, counters, edit, make, sent, settle
from tests.integration.ledger_help import batch, new_ledger, usage

NOON = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
DAY = NOON.replace(hour=0)
HOUR = timedelta(hours=1)


def dollars(number: int, at: datetime = NOON, usd: float = 1, **fields: Any) -> Any:
    return usage(number, at, cost_usd=usd, cost_source="provider", **fields)


async def test_counters_hold_new_events_once(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [dollars(1, usd=0.25), dollars(2, NOON - 24 * HOUR)])])
    total = await make(pool, org_id, NOON)
    chat = await make(pool, org_id, NOON, scope="feature", scope_value="chat")
    users = await make(pool, org_id, NOON, each="user_id", filter={"environment": "production"})
    assert await counters(pool, total) == {(DAY, ""): Decimal("0.25"), (DAY - 24 * HOUR, ""): 1}
    events = [
        dollars(1, usd=0.25),
        dollars(3, feature="chat", user_id="u"),
        dollars(4, feature="Chat", user_id="u", environment="production", usd=0.125),
        dollars(5, environment="production"),
    ]
    await ledger.write([batch(org_id, events), batch(org_id, events), batch(org_id + 1, [dollars(6, feature="chat")])])
    assert await counters(pool, total) == {(DAY, ""): Decimal("2.375"), (DAY - 24 * HOUR, ""): 1}
    assert await counters(pool, chat) == {(DAY, ""): 1}
    assert await counters(pool, users) == {(DAY, "u"): Decimal("0.125")}


async def test_a_threshold_fires_once_and_a_jump_fires_each(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    budget = await make(pool, org_id, NOON, threshold_usd=10, thresholds=[0.5, 0.8, 1], each="team")
    await ledger.write([batch(org_id, [dollars(n, team="red") for n in range(4)])])
    assert await settle(pool, NOON) == 0
    await ledger.write([batch(org_id, [dollars(4, team="red"), *(dollars(n, team="blue") for n in range(10, 18))])])
    found = await asyncio.gather(*(evaluate(pool, NOON) for _ in range(4)))
    assert sum(done.fired for done in found) == 3
    await ledger.write([batch(org_id, [dollars(5, team="red")])])
    assert await settle(pool, NOON) == 0
    fired = [(alert.subject, alert.threshold, alert.late) for alert in await alerts(pool)]
    half, most = Decimal("0.5"), Decimal("0.8")
    assert fired == [("blue", half, False), ("blue", most, False), ("red", half, False)]
    messages = await sent(pool)
    assert [(m.subject, m.threshold, m.spend_usd) for m in messages if m.subject == "red"] == [
        ("red", half, Decimal(5))
    ]
    red = next(m for m in messages if m.subject == "red")
    assert (red.alert_id, red.threshold_usd, red.window_start, red.window_end) == (
        *(str(budget.id), Decimal(10)),
        *(DAY, DAY + 24 * HOUR),
    )
    assert [driver["cost_usd"] for driver in red.drivers] == [5]
    assert "team=red" in red.links["query"]


async def test_late_events_fire_their_own_window_late(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [dollars(1, NOON - 48 * HOUR), dollars(2, NOON - 24 * HOUR, usd=5)])])
    budget = await make(pool, org_id, NOON, threshold_usd=2)
    assert await settle(pool, NOON) == 0  # closed windows fire when an event for them arrives
    await ledger.write([batch(org_id, [dollars(3, NOON - 48 * HOUR)])])
    assert await settle(pool, NOON) == 1
    assert [(a.window_start, a.late) for a in await alerts(pool)] == [(DAY - 48 * HOUR, True)]
    await edit(pool, budget, NOON, threshold_usd=1)
    assert await settle(pool, NOON) == 0


async def test_a_new_or_edited_budget_that_is_crossed_fires_at_once(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [dollars(1, usd=3)])])
    budget = await make(pool, org_id, NOON, threshold_usd=4)
    assert await settle(pool, NOON) == 0
    await edit(pool, budget, NOON, threshold_usd=3)
    assert await settle(pool, NOON) == 1
    await edit(pool, budget, NOON, threshold_usd=2, name="renamed")
    assert await settle(pool, NOON) == 0
    await make(pool, org_id, NOON, threshold_usd=3)
    assert await settle(pool, NOON) == 1
    zone = await make(pool, org_id, NOON, threshold_usd=100, timezone="Asia/Kathmandu")
    moved = await edit(pool, zone, NOON, timezone="UTC", threshold_usd=3)
    assert moved.countings != zone.countings
    assert await settle(pool, NOON) == 1


async def test_a_run_is_a_window(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    first = NOON - 30 * HOUR
    await ledger.write([batch(org_id, [dollars(1, first, run_id="r"), dollars(2, run_id="s")])])
    await make(pool, org_id, NOON, period="run", threshold_usd=2)
    assert await settle(pool, NOON) == 0
    await ledger.write([batch(org_id, [dollars(3, run_id="r"), dollars(4)])])
    assert await settle(pool, NOON) == 1
    (message,) = await sent(pool)
    assert (message.subject, message.window_start, message.window_end, message.late) == ("r", first, None, False)
    key = await pool.fetchval("SELECT window_key FROM fired_alert")
    assert key == EPOCH


async def test_a_rolling_window_decays_recovers_and_fires_again(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await make(pool, org_id, NOON, period="rolling", window_hours=2, threshold_usd=2)
    await ledger.write([batch(org_id, [dollars(1, NOON - HOUR), dollars(2, NOON)])])
    assert await settle(pool, NOON) == 1
    later = NOON + HOUR - timedelta(minutes=1)
    await tick(pool, later)
    await settle(pool, later)
    assert [m.type for m in await sent(pool)] == ["budget.threshold"]
    later = NOON + HOUR
    await tick(pool, later)
    await settle(pool, later)
    messages = await sent(pool)
    assert [(m.type, m.spend_usd) for m in messages] == [
        ("budget.threshold", Decimal(2)),
        ("budget.recovered", Decimal(1)),
    ]
    assert messages[1].id != messages[0].id
    await ledger.write([batch(org_id, [dollars(3, later)])])
    assert await settle(pool, later) == 1


async def test_a_top_up_raises_the_limit_while_it_lasts(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    budget = await make(pool, org_id, NOON, threshold_usd=2)
    async with pool.acquire() as connection, connection.transaction():
        await grant(connection, org_id, budget.id, Grant(Decimal(2), NOON, NOON + HOUR), "launch", "test")
    await ledger.write([batch(org_id, [dollars(n) for n in range(3)])])
    assert await settle(pool, NOON) == 0
    for later, fired in ((NOON + HOUR / 2, 0), (NOON + HOUR, 1), (NOON + HOUR, 0)):
        await tick(pool, later)
        assert await settle(pool, later) == fired


async def test_a_window_that_ends_tells_only_who_shows_what_is_open(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await make(pool, org_id, NOON)
    await make(pool, org_id, NOON, shadow=True)
    await ledger.write([batch(org_id, [dollars(1)])])
    assert await settle(pool, NOON) == 2
    for _ in range(2):
        await tick(pool, DAY + 24 * HOUR)
    rows = await pool.fetch("SELECT stateful_only, message->>'type' AS type FROM alert_outbox ORDER BY id")
    assert [tuple(row) for row in rows] == [(False, "budget.threshold"), (True, "budget.recovered")]


async def test_backfill_misses_and_doubles_nothing_that_lands_meanwhile(pool: Any, org_id: int) -> None:
    """Two writers go on while budgets are made, each counted by two at once."""
    writers = [await new_ledger(pool, shard) for shard in range(2)]
    stop = asyncio.Event()

    async def write(shard: int) -> int:
        n = 0
        while not stop.is_set():
            await writers[shard].write([batch(org_id, [dollars(1000 * n + shard * 500 + i) for i in range(20)])])
            n += 1
        return 20 * n

    writing = [asyncio.create_task(write(shard)) for shard in range(2)]
    budgets = []
    for _ in range(6):
        budget = await make(pool, org_id, NOON, counted=False)
        await asyncio.gather(*(recount(pool, budget.countings["window"], NOON) for _ in range(2)))
        budgets.append(budget)
    stop.set()
    written = sum(await asyncio.gather(*writing))
    assert written > 100
    for budget in budgets:
        assert await counters(pool, budget) == {(DAY, ""): written}


async def test_what_is_not_counted_yet_is_evaluated_later(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [dollars(1)])])
    budget = await make(pool, org_id, NOON, counted=False, threshold_usd=2)
    await ledger.write([batch(org_id, [dollars(2)])])
    assert await evaluate(pool, NOON) == (1, 0, True)
    await recount(pool, budget.countings["window"], NOON)
    assert await settle(pool, NOON) == 1


async def test_a_shadow_and_a_snoozed_budget_fire_into_the_history_only(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    until = (NOON + HOUR).isoformat()
    shares = [0.1, 0.2]
    await make(pool, org_id, NOON, name="shadow", shadow=True, threshold_usd=10, thresholds=shares)
    await make(pool, org_id, NOON, name="snoozed", snoozed_until=until, threshold_usd=10, thresholds=shares)
    for n, now in enumerate((NOON, NOON + HOUR)):
        await ledger.write([batch(org_id, [dollars(n)])])
        assert await settle(pool, now) == 2
    muted = await pool.fetch("SELECT message->>'alert_name' AS name, muted FROM fired_alert ORDER BY name, threshold")
    assert [tuple(row) for row in muted] == [("shadow", "shadow")] * 2 + [("snoozed", "snoozed"), ("snoozed", None)]
    assert [(m.alert_name, m.threshold) for m in await sent(pool)] == [("snoozed", Decimal("0.2"))]
