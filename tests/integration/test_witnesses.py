"""One call, many witnesses: whoever else tells of a call corrects it, and charges nothing."""

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from core.accounts.organisations import create_organisation, spread_organisation
from core.event import Source
from core.event_log.base import Partition
from core.ledger.closed_periods import close_period, month_of
from core.ledger.events import EventQuery, list_events
from core.ledger.offsets import Step, claim
from core.ledger.receipt import Receipt, find_receipt
from core.ledger.writer import Ledger
from core.ledger_id import LedgerId
from core.maintenance.upkeep import maintain
from core.process.settings import Settings
from tests.support.budgets import make
from tests.support.ledger import NOW, batch, new_ledger, totals, usage
from tests.support.waiting import eventually

TOKENS: dict[str, Any] = {"input_tokens": 1_000, "output_tokens": 100}
COST = Decimal("0.0035")
"""Of gpt-4o."""


async def told(ledger: Ledger, org_id: int, *statements: tuple[Source, dict[str, Any]]) -> None:
    """Each in a transaction of its own."""
    for number, (source, fields) in enumerate(statements):
        event = usage(number, **{**TOKENS, **fields})
        await ledger.write([batch(org_id, [event], NOW + timedelta(seconds=number), source)])


async def receipt_of(pool: Any, ledger: Ledger, org_id: int, event_id: str) -> Receipt:
    async with pool.acquire() as connection:
        return await find_receipt(connection, ledger.prices, LedgerId(org_id), event_id)


async def listed(pool: Any, org_id: int) -> list[Any]:
    async with pool.acquire() as connection:
        asked = EventQuery(LedgerId(org_id), NOW - timedelta(days=60), NOW + timedelta(days=2), {}, 100)
        return [*await list_events(connection, asked)]


async def test_a_span_of_a_call_that_the_sdk_told_is_no_second_charge(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    sdk = {"response_id": "chatcmpl-1", "feature": "chat", "operation_id": "op", "attempt": 1}
    span = {"response_id": "chatcmpl-1", "service": "shop", "run_id": "trace", "feature": "other", "span_id": "s"}
    await told(ledger, org_id, ("sdk", sdk), ("otlp", span), ("otlp", span | {"event_id": "event-1"}))
    assert await totals(pool) == (1, COST)
    (event,) = await listed(pool, org_id)
    shown = [event[name] for name in ("event_id", "feature", "service", "run_id", "source", "operation_id")]
    assert shown == ["event-0", "chat", "shop", "trace", "sdk", "op"]
    receipt = await receipt_of(pool, ledger, org_id, "event-0")
    assert [(w.source, w.said["input_tokens"], w.said["cost_usd"]) for w in receipt.witnesses] == [
        ("sdk", 1_000, COST),
        ("otlp", 1_000, COST),
    ]
    assert receipt == await receipt_of(pool, ledger, org_id, "event-1"), "by a witness's id, too"


@pytest.mark.parametrize("together", [False, True])
async def test_the_better_source_decides_tokens_and_price(pool: Any, org_id: int, together: bool) -> None:
    ledger = await new_ledger(pool)
    of: dict[str, Any] = {"response_id": "r", "feature": "chat"}
    span = usage(0, input_tokens=2_000, output_tokens=100, **of)
    sdk = usage(1, input_tokens=1_000, output_tokens=100, cache_read_tokens=500, **of)
    batches = [batch(org_id, [span], source="otlp"), batch(org_id, [sdk], source="sdk")]
    if together:
        assert await ledger.write(batches) == [0, 1]
    else:
        assert [await ledger.write([each]) for each in batches] == [[0], [1]]
    cost = Decimal("0.002875")
    assert await totals(pool) == (1, cost)
    (event,) = await listed(pool, org_id)
    assert (event["input_tokens"], event["cache_read_tokens"], event["cost_usd"]) == (1_000, 500, cost)
    receipt = await receipt_of(pool, ledger, org_id, "event-0")
    assert (receipt.first_cost_usd, receipt.cost_usd) == (Decimal("0.006"), cost)
    assert sum(line["amount_usd"] for line in receipt.line_items) == cost
    assert [c.difference_usd for c in receipt.corrections] == [cost - Decimal("0.006")]


async def test_a_source_below_the_first_one_never_lowers_a_charge(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    of = {"response_id": "r"}
    cheap = {"input_tokens": 10, "output_tokens": 1, "cache_read_tokens": 5, "reasoning_tokens": 1}
    await told(ledger, org_id, ("sdk", of), ("api", of | cheap), ("otlp", of | cheap), ("import", of | cheap))
    assert await totals(pool) == (1, COST)


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ({"response_id": "r", "provider": "ollama"}, {"response_id": "r", "provider": "ollama"}, None),
        ({"response_id": "r", "provider": "openai_compatible"}, {"response_id": "r"}, None),
        ({"response_id": "r"}, {}, None),
        ({"operation_id": "o"}, {"operation_id": "o"}, None),
        ({"operation_id": "o", "attempt": 1}, {"operation_id": "o", "attempt": 2}, None),
        ({"response_id": "r"}, {"response_id": "r", "at": NOW - timedelta(hours=25)}, None),
        ({"response_id": "r"}, {"response_id": "r", "saving_technique": "response_dedup"}, None),
        (
            {"response_id": "r", "operation_id": "o", "attempt": 1},
            {"response_id": "r", "operation_id": "o", "attempt": 2},
            "operation_id",
        ),
        (
            {"response_id": "r", "operation_id": "o", "attempt": 1},
            {"response_id": "s", "operation_id": "o", "attempt": 1},
            "response_id",
        ),
        ({"response_id": "r", "span_id": "a"}, {"response_id": "r", "span_id": "b", "parent_span_id": "c"}, "span"),
    ],
)
async def test_two_calls_stay_two(
    pool: Any, org_id: int, first: dict[str, Any], second: dict[str, Any], reason: str | None
) -> None:
    ledger = await new_ledger(pool)
    await told(ledger, org_id, ("api", first), ("api", second))
    assert (await totals(pool))[0] == 2
    for number in (0, 1):
        doubtful = (await receipt_of(pool, ledger, org_id, f"event-{number}")).doubtful
        assert [(pair.event_id, pair.reason) for pair in doubtful] == (
            [(f"event-{1 - number}", reason)] if reason else []
        )


async def test_instrumentations_within_each_other_are_one_call(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    inner, outer = {"span_id": "a", "parent_span_id": "b"}, {"span_id": "b"}
    of = {"response_id": "r"}
    await told(ledger, org_id, ("sdk", of), ("otlp", of | inner), ("otlp", of | outer), ("otlp", of | {"span_id": "x"}))
    assert (await totals(pool))[0] == 2
    receipt = await receipt_of(pool, ledger, org_id, "event-0")
    assert [w.event_id for w in receipt.witnesses] == ["event-0", "event-1", "event-2"]
    assert [(pair.event_id, pair.reason) for pair in receipt.doubtful] == [("event-3", "span")]


async def test_our_sdk_tells_each_call_once(pool: Any, org_id: int) -> None:
    """As of a stand-in for a provider that gives every answer the same id."""
    ledger = await new_ledger(pool)
    of = {"response_id": "chatcmpl-1"}
    await told(ledger, org_id, ("sdk", of), ("sdk", of), ("otlp", of))
    assert (await totals(pool))[0] == 3, "nobody knows which call the span is about"
    doubtful = (await receipt_of(pool, ledger, org_id, "event-2")).doubtful
    assert [(pair.event_id, pair.reason) for pair in doubtful] == [("event-0", "ambiguous"), ("event-1", "ambiguous")]


async def test_what_comes_in_one_request_is_never_one_call(pool: Any, org_id: int) -> None:
    """Its sender has used an id for several, also where the request's events are written one by one."""
    ledger = await new_ledger(pool)
    events = [usage(n, **{"response_id": "r", **TOKENS}) for n in range(20)]
    assert await ledger.write([batch(org_id, events[:12], source="api")]) == [0]
    assert await ledger.write([batch(org_id, events, source="api")]) == [12]
    assert (await totals(pool))[0] == 20


async def test_organisations_and_their_test_keys_never_share_a_call(pool: Any, org_id: int) -> None:
    async with pool.acquire() as connection:
        other = await create_organisation(connection, "other", "test")
    ledger = await new_ledger(pool)
    for n, of in enumerate((org_id, -org_id, other)):
        await ledger.write([batch(of, [usage(n, response_id="r")], source="sdk")])
    assert (await totals(pool))[0] == 3


async def test_the_same_id_from_another_source_is_a_witness_and_no_conflict(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    same = {"event_id": "same"}
    await told(ledger, org_id, ("sdk", same), ("otlp", same | {"service": "shop"}), ("sdk", same | {"feature": "x"}))
    assert await totals(pool) == (1, COST)
    (event,) = await listed(pool, org_id)
    assert (event["service"], event["feature"]) == ("shop", None)
    receipt = await receipt_of(pool, ledger, org_id, "same")
    assert ([w.source for w in receipt.witnesses], len(receipt.conflicts)) == (["sdk", "otlp"], 1)


async def test_a_witness_of_a_closed_month_is_posted_now(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    last_month = datetime(NOW.year, NOW.month, 1, tzinfo=UTC) - timedelta(hours=5)
    await ledger.write([batch(org_id, [usage(0, last_month, **{"response_id": "r", **TOKENS})], last_month, "otlp")])
    async with pool.acquire() as connection:
        closed = await close_period(connection, LedgerId(org_id), month_of(last_month), "me", NOW)
    better: dict[str, Any] = {"response_id": "r", "cache_read_tokens": 500, "feature": "chat"}
    later: list[tuple[Source, dict[str, Any]]] = [("sdk", {}), ("api", {"service": "shop"})]
    for number, (source, more) in enumerate(later, 1):
        event = usage(number, last_month, **{**TOKENS, **better, **more})
        await ledger.write([batch(org_id, [event], NOW, source)])
    cost = Decimal("0.002875")
    assert await totals(pool) == (1, cost)
    assert closed.cost_usd == COST
    (event,) = await listed(pool, org_id)
    assert (event["posted_for"], event["feature"], event["service"]) == (last_month, "chat", "shop")
    receipt = await receipt_of(pool, ledger, org_id, "event-0")
    assert (receipt.timestamp, receipt.cost_usd, len(receipt.witnesses)) == (last_month, cost, 3)
    assert all(c.month_was_closed for c in receipt.corrections)


@pytest.mark.parametrize("better", [0, 1])
async def test_a_witness_that_joins_two_events_leaves_one_charge(pool: Any, org_id: int, better: int) -> None:
    ledger = await new_ledger(pool)
    first, second = {"response_id": "r", "feature": "chat"}, {"operation_id": "o", "attempt": 1, "team": "growth"}
    sources: list[Source] = ["otlp", "otlp"]
    sources[better] = "sdk"
    both: dict[str, Any] = {"response_id": "r", "operation_id": "o", "attempt": 1}
    await told(ledger, org_id, (sources[0], first), (sources[1], second))
    assert (await totals(pool))[0] == 2
    await ledger.write([batch(org_id, [usage(2, **TOKENS, **both)], NOW + timedelta(seconds=5), "api")])
    assert await totals(pool) == (1, COST)
    (event,) = await listed(pool, org_id)
    assert [event[n] for n in ("event_id", "feature", "team", "response_id", "attempt")] == [
        f"event-{better}",
        "chat",
        "growth",
        "r",
        1,
    ]
    for number in range(3):
        receipt = await receipt_of(pool, ledger, org_id, f"event-{number}")
        assert {w.event_id for w in receipt.witnesses} == {"event-0", "event-1", "event-2"}
    again = usage(3, **TOKENS, **(second if better == 0 else first))
    await ledger.write([batch(org_id, [again], NOW + timedelta(seconds=9), "otlp")])
    assert await totals(pool) == (1, COST)


async def test_two_writers_of_a_spread_organisation_meet_at_the_call(plain_pool: Any) -> None:
    """Each has one of two witnesses, both uncommitted."""
    pool, one, two = plain_pool, await new_ledger(plain_pool, 0), await new_ledger(plain_pool, 1)
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "large")
        await spread_organisation(connection, org_id, 4)
        await connection.execute("UPDATE organisation SET spread_at = now() - interval '30 days'")
    steps = []
    for number in range(2):
        partition = Partition("usage.events", number)
        steps.append(Step(partition, (await claim(pool, partition, "a")).epoch, 0, 1))
    sdk = one.prepare(batch(org_id, [usage(0, response_id="r", feature="chat", **TOKENS)], source="sdk"))
    span = two.prepare(batch(org_id, [usage(1, response_id="r", service="shop", **TOKENS)], source="otlp"))
    async with pool.acquire() as blocker, blocker.transaction():
        await blocker.execute("LOCK TABLE dirty_period IN ACCESS EXCLUSIVE MODE")
        first = asyncio.create_task(one.land([sdk], [steps[0]]))
        waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1"
        await eventually(lambda: pool.fetchval(waits, "%fresh AS%"))
        second = asyncio.create_task(two.land([span], [steps[1]]))
        await eventually(lambda: pool.fetchval(waits, "%INTO recent_key%"))
    assert [await first, await second] == [[0], [1]]
    assert await totals(pool) == (1, COST)
    (event,) = await listed(pool, org_id)
    assert (event["feature"], event["service"]) == ("chat", "shop")


async def test_budgets_follow_what_witnesses_change(pool: Any, org_id: int) -> None:
    """`totals` compares the counters with the ledger."""
    await make(pool, LedgerId(org_id), NOW, period="monthly", threshold_usd=100, each="user_id")
    ledger = await new_ledger(pool)
    of: dict[str, Any] = {"response_id": "r"}
    await told(ledger, org_id, ("otlp", of), ("sdk", of | {"cache_read_tokens": 500, "user_id": "u1"}))
    assert await totals(pool) == (1, Decimal("0.002875"))
    rows = await pool.fetch("SELECT DISTINCT subject, cost_usd, event_count FROM budget_counter")
    assert [tuple(row) for row in rows] == [("u1", Decimal("0.002875"), 1)]


async def test_keys_are_dropped_by_whole_days(pool: Any, org_id: int) -> None:
    ledger = await new_ledger(pool)
    old = NOW - timedelta(days=34)
    await ledger.write([batch(org_id, [usage(0, old, response_id="r")]), batch(org_id, [usage(1, response_id="s")])])
    for later, kept in ((timedelta(0), 2), (timedelta(days=4), 1)):
        async with pool.acquire() as connection:
            await maintain(connection, Settings(), NOW + later)
        assert await pool.fetchval("SELECT count(*) FROM natural_key") == kept
