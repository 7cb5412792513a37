"""Counters and alerts on a real ledger: events move counters, thresholds fire once, nothing is missed or doubled."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

from core.budget_counters.windows import EPOCH
from core.budgets.backfill import recount
from core.budgets.evaluation import evaluate
from core.budgets.periodic_checks import tick
from core.budgets.store import add_top_up
from core.budgets.thresholds import TopUp
from core.ledger_id import LedgerId
from core.prices.remedy import OF_SEVERAL
from tests.support.budgets import DAY, HOUR, NOON, alerts, counters, dollars, edit, make, sent, settle
from tests.support.ledger import batch, new_ledger, usage


async def test_counters_hold_new_events_once(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [dollars(1, usd=0.25), dollars(2, NOON - 24 * HOUR)])])
    total = await make(pool, LedgerId(org_id), NOON)
    chat = await make(pool, LedgerId(org_id), NOON, scope="feature", scope_value="chat")
    users = await make(pool, LedgerId(org_id), NOON, each="user_id", filter={"environment": "production"})
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
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=10, thresholds=[0.5, 0.8, 1], each="team")
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
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=2)
    assert await settle(pool, NOON) == 0  # closed windows fire when an event for them arrives
    await ledger.write([batch(org_id, [dollars(3, NOON - 48 * HOUR)])])
    assert await settle(pool, NOON) == 1
    assert [(a.window_start, a.late) for a in await alerts(pool)] == [(DAY - 48 * HOUR, True)]
    await edit(pool, budget, NOON, threshold_usd=1)
    assert await settle(pool, NOON) == 0


async def test_a_new_or_edited_budget_that_is_crossed_fires_at_once(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, [dollars(1, usd=3)])])
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=4)
    assert await settle(pool, NOON) == 0
    await edit(pool, budget, NOON, threshold_usd=3)
    assert await settle(pool, NOON) == 1
    await edit(pool, budget, NOON, threshold_usd=2, name="renamed")
    assert await settle(pool, NOON) == 0
    await make(pool, LedgerId(org_id), NOON, threshold_usd=3)
    assert await settle(pool, NOON) == 1
    zone = await make(pool, LedgerId(org_id), NOON, threshold_usd=100, timezone="Asia/Kathmandu")
    moved = await edit(pool, zone, NOON, timezone="UTC", threshold_usd=3)
    assert moved.countings != zone.countings
    assert await settle(pool, NOON) == 1


async def test_a_run_is_a_window(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    first = NOON - 30 * HOUR
    await ledger.write([batch(org_id, [dollars(1, first, run_id="r"), dollars(2, run_id="s")])])
    await make(pool, LedgerId(org_id), NOON, period="run", threshold_usd=2)
    assert await settle(pool, NOON) == 0
    await ledger.write([batch(org_id, [dollars(3, run_id="r"), dollars(4)])])
    assert await settle(pool, NOON) == 1
    (message,) = await sent(pool)
    assert (message.subject, message.window_start, message.window_end, message.late) == ("r", first, None, False)
    key = await pool.fetchval("SELECT window_key FROM fired_alert")
    assert key == EPOCH


async def test_a_rolling_window_decays_recovers_and_fires_again(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await make(pool, LedgerId(org_id), NOON, period="rolling", window_hours=2, threshold_usd=2)
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
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=2)
    async with pool.acquire() as connection, connection.transaction():
        await add_top_up(
            connection, LedgerId(org_id), budget.id, TopUp(Decimal(2), NOON, NOON + HOUR), "launch", "test"
        )
    await ledger.write([batch(org_id, [dollars(n) for n in range(3)])])
    assert await settle(pool, NOON) == 0
    for later, fired in ((NOON + HOUR / 2, 0), (NOON + HOUR, 1), (NOON + HOUR, 0)):
        await tick(pool, later)
        assert await settle(pool, later) == fired


async def test_a_window_that_ends_tells_only_who_shows_what_is_open(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await make(pool, LedgerId(org_id), NOON)
    await make(pool, LedgerId(org_id), NOON, shadow=True)
    await ledger.write([batch(org_id, [dollars(1)])])
    assert await settle(pool, NOON) == 2
    for _ in range(2):
        await tick(pool, DAY + 24 * HOUR)
    rows = await pool.fetch("SELECT stateful_only, message->>'type' AS type FROM alert_outbox ORDER BY id")
    assert [tuple(row) for row in rows] == [(False, "budget.threshold"), (True, "budget.recovered")]


async def test_backfill_misses_and_doubles_nothing_that_lands_meanwhile(pool: Any, org_id: int) -> None:
    """Two writers continue while budgets are created, each of which two processes backfill at once."""
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
        budget = await make(pool, LedgerId(org_id), NOON, counted=False)
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
    budget = await make(pool, LedgerId(org_id), NOON, counted=False, threshold_usd=2)
    await ledger.write([batch(org_id, [dollars(2)])])
    assert await evaluate(pool, NOON) == (1, 0, True)
    await recount(pool, budget.countings["window"], NOON)
    assert await settle(pool, NOON) == 1


async def test_a_quiet_time_ends_with_what_is_still_reached(pool: Any, org_id: int) -> None:
    """Once its time has passed, or an edit ends it; what has recovered meanwhile is not sent, a shadow's neither."""
    ledger = await new_ledger(pool)
    until = (NOON + HOUR).isoformat()
    quiet: list[tuple[str, dict[str, Any]]] = [
        ("shadow", {"shadow": True}),
        ("snoozed", {"snoozed_until": until}),
        ("edited", {"snoozed_until": until}),
    ]
    shares: dict[str, Any] = {"threshold_usd": 10, "thresholds": [0.1, 0.2, 0.3]}
    made = [await make(pool, LedgerId(org_id), NOON, name=name, **how, **shares) for name, how in quiet]
    await ledger.write([batch(org_id, [dollars(1, usd=2)])])
    assert await settle(pool, NOON) == 6
    assert await sent(pool) == []
    early = NOON + HOUR / 2
    await edit(pool, made[2], early, snoozed_until=None, thresholds=[0.1, 0.2], threshold_usd=15)
    assert await settle(pool, early) == 1
    assert [(m.alert_name, m.threshold) for m in await sent(pool)] == [("edited", Decimal("0.1"))]
    for fired in (2, 0):
        assert await settle(pool, NOON + HOUR) == fired
    await edit(pool, made[0], NOON + HOUR, shadow=False)
    for fired in (2, 0):
        assert await settle(pool, NOON + HOUR) == fired
    shares_sent = [(m.alert_name, m.threshold) for m in await sent(pool)][1:]
    assert shares_sent == [(name, Decimal(t)) for name in ("snoozed", "shadow") for t in ("0.1", "0.2")]
    muted = "SELECT count(*) FROM fired_alert WHERE muted IS NOT NULL AND recovered_at IS NULL"
    assert await pool.fetchval(muted) == 0


async def test_a_quiet_time_over_a_windows_end_sends_nothing_of_it(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    tomorrow = DAY + 24 * HOUR
    await make(pool, LedgerId(org_id), NOON, snoozed_until=(tomorrow + HOUR).isoformat())
    await ledger.write([batch(org_id, [dollars(1)])])
    assert await settle(pool, NOON) == 1
    for later in (tomorrow, tomorrow + 2 * HOUR):
        await tick(pool, later)
        assert await settle(pool, later) == 0
    assert await sent(pool) == []


async def test_a_limit_that_is_raised_and_crossed_again_fires_again(pool: Any, org_id: int) -> None:
    """The recovery states the limit that holds now. A correction's recovery re-arms nothing."""
    ledger = await new_ledger(pool)
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=2)
    await ledger.write([batch(org_id, [dollars(1, usd=3)])])
    assert await settle(pool, NOON) == 1
    for limit, fired in ((2.5, 0), (4, 0), (3, 1), (5, 0)):
        await edit(pool, budget, NOON, threshold_usd=limit)
        assert await settle(pool, NOON) == fired
    await ledger.write([batch(org_id, [dollars(2, usd=2)])])
    assert await settle(pool, NOON) == 1
    told = [(m.type, m.spend_usd, m.threshold_usd) for m in await sent(pool)]
    amounts = [tuple(map(Decimal, pair)) for pair in ((3, 2), (3, 4), (3, 3), (3, 5), (5, 5))]
    assert [each[1:] for each in told] == amounts
    assert [each[0] for each in told] == ["budget.threshold", "budget.recovered"] * 2 + ["budget.threshold"]


async def test_a_top_up_that_lapsed_is_crossed_again(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=2)
    await ledger.write([batch(org_id, [dollars(1, usd=3)])])
    assert await settle(pool, NOON) == 1
    async with pool.acquire() as connection, connection.transaction():
        top_up = TopUp(Decimal(2), NOON, NOON + HOUR)
        await add_top_up(connection, LedgerId(org_id), budget.id, top_up, "launch", "test")
    for later, fired in ((NOON, 0), (NOON + HOUR, 1), (NOON + 2 * HOUR, 0)):
        await tick(pool, later)
        assert await settle(pool, later) == fired
    told = [(m.type, m.threshold_usd) for m in await sent(pool)]
    assert told == [
        ("budget.threshold", Decimal(2)),
        ("budget.recovered", Decimal(4)),
        ("budget.threshold", Decimal(2)),
    ]


async def test_a_corrections_recovery_re_arms_nothing(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=2)
    await ledger.write([batch(org_id, [dollars(1, usd=2)])])
    assert await settle(pool, NOON) == 1
    for cost, fired in ((1, 0), (3, 0)):  # as corrections move it
        await pool.execute("UPDATE budget_counter SET cost_usd = $1", Decimal(cost))
        await edit(pool, budget, NOON, name=f"budget {cost}")
        assert await settle(pool, NOON) == fired
    told = [(m.type, m.spend_usd) for m in await sent(pool)]
    assert told == [("budget.threshold", Decimal(2)), ("budget.recovered", Decimal(1))]


async def test_the_end_goes_where_the_beginning_went(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    budget = await make(pool, LedgerId(org_id), NOON, threshold_usd=2, channels=["first"])
    await ledger.write([batch(org_id, [dollars(1, usd=3)])])
    assert await settle(pool, NOON) == 1
    await edit(pool, budget, NOON, threshold_usd=4, channels=["other"])
    assert await settle(pool, NOON) == 0
    assert [row["channels"] for row in await pool.fetch("SELECT channels FROM alert_outbox")] == [["first"]] * 2


async def test_usage_without_tokens_and_without_a_price_fires(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    await make(pool, LedgerId(org_id), NOON, threshold_usd=100, watch=["unpriced"])
    images = {"model": "nobody-knows-it", "input_tokens": None, "output_tokens": None, "units": {"image": 2}}
    await ledger.write([batch(org_id, [usage(1, NOON, **images)])])
    assert await settle(pool, NOON) == 1
    (message,) = await sent(pool)
    details = {"unpriced_events": 1, "unpriced_tokens": 0, "remedy": OF_SEVERAL}
    assert (message.type, message.details) == ("usage.unpriced", details)
    assert "outlay.register_host" in OF_SEVERAL
