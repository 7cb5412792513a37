"""Holds in budgets over a real ledger: reserved together, settled, landed, renewed and expired."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from core.errors import Conflict
from core.event_log.base import EventBatch, Published
from core.holds.estimate import RequestSize
from core.holds.lost_calls import keep_holds
from tests.support.budgets import NOON, dollars, edit, make
from tests.support.holds import MINUTE, call, landing, new_gate
from tests.support.ledger import batch, new_ledger, totals

ORG: Any = 1
TEN_CENTS = RequestSize(0, 10_000)
"""What 10,000 tokens of gpt-4o's output cost."""


async def held(pool: Any) -> Decimal:
    return Decimal(await pool.fetchval("SELECT coalesce(sum(amount), 0) FROM budget_hold"))


async def test_a_call_holds_in_all_of_its_budgets_or_in_none(pool: Any) -> None:
    await make(pool, ORG, NOON, name="wide", enforce="block", threshold_usd=10)
    await make(pool, ORG, NOON, name="tight", enforce="block", threshold_usd=Decimal("0.25"), each="feature")
    await make(pool, ORG, NOON, name="tokens", enforce="block", metric="tokens", threshold_usd=1_000_000)
    await make(pool, ORG, NOON, name="events", enforce="block", metric="events", threshold_usd=100)
    await make(pool, ORG, NOON, name="seen", threshold_usd=Decimal("0.01"))
    gate = await new_gate(pool)
    async with pool.acquire() as connection:
        first = await gate.reserve(connection, call(ORG, feature="chat"))
        second = await gate.reserve(connection, call(ORG, feature="chat"))
        third = await gate.reserve(connection, call(ORG, feature="chat"))
        other = await gate.reserve(connection, call(ORG, feature="search"))
    assert [d.action for d in (first, second, third, other)] == ["allow", "allow", "block", "allow"]
    assert first.estimate.cost_usd == Decimal("0.1")
    assert {b.name: b.reserved for b in second.budgets} == {
        "wide": Decimal("0.2"),
        "tight": Decimal("0.2"),
        "tokens": 20_000,
        "events": 2,
    }
    assert third.refusal is not None
    assert (third.refusal.budget.name, third.refusal.reason) == ("tight", "limit")
    assert third.refusal.retry_at == NOON.replace(hour=0) + timedelta(days=1)
    assert (third.refusal.budget.spent, third.refusal.budget.reserved) == (Decimal(0), Decimal("0.2"))
    assert await held(pool) == 3 * (Decimal("0.2") + 10_000 + 1)


async def test_spend_replaces_the_hold_in_the_transaction_that_lands_the_event(pool: Any) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=1)
    gate, ledger = await new_gate(pool), await new_ledger(pool)
    one = call(ORG)
    async with pool.acquire() as connection:
        await gate.reserve(connection, one)
        assert await gate.settle(connection, one, landing(one, 0.03))
        assert await held(pool) == Decimal("0.03")
        await ledger.write([batch(ORG, [landing(one, 0.03)])])
        assert await held(pool) == 0
        assert not await gate.settle(connection, one, landing(one, 0.03))
        after = await gate.explain(connection, call(ORG))
        assert (after.budgets[0].spent, after.budgets[0].reserved) == (Decimal("0.03"), Decimal(0))
        state = await pool.fetchrow("SELECT state, landed_event FROM gateway_call")
        assert tuple(state) == ("landed", one.id.hex)
    assert await totals(pool) == (1, Decimal("0.03"))


async def test_each_attempt_holds_for_itself_and_a_witness_lands_it(pool: Any) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=1)
    gate, ledger = await new_gate(pool), await new_ledger(pool)
    id_ = uuid4()
    first, second = call(ORG, id_=id_), call(ORG, id_=id_, attempt=2)
    async with pool.acquire() as connection:
        await gate.reserve(connection, first)
        await gate.reserve(connection, second)
    assert await held(pool) == Decimal("0.2")
    await ledger.write([batch(ORG, [landing(second, 0.05, event_id="the-sdk's-own")])])
    assert await pool.fetchval("SELECT attempt FROM budget_hold") == 1
    await ledger.write([batch(ORG, [landing(first, 0, error_type="overloaded", status_code=529)])])
    assert await held(pool) == 0


async def test_asked_again_the_new_hold_replaces_the_one_before(pool: Any) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=Decimal("0.15"))
    gate = await new_gate(pool)
    one = call(ORG)
    async with pool.acquire() as connection:
        assert (await gate.reserve(connection, one)).action == "allow"
        assert (await gate.reserve(connection, one)).action == "allow"
        assert await held(pool) == Decimal("0.1")
        await gate.release(connection, one)
    assert await held(pool) == 0
    assert await pool.fetchval("SELECT count(*) FROM gateway_call") == 0


async def test_a_hold_expires_by_the_databases_clock_unless_it_is_renewed(pool: Any) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=Decimal("0.15"))
    gate = await new_gate(pool)
    one = call(ORG, lasts_for=timedelta(0))
    async with pool.acquire() as connection:
        assert (await gate.reserve(connection, one)).action == "allow"
        assert (await gate.reserve(connection, call(ORG))).action == "allow", "a hold past its deadline holds nothing"
        await gate.renew(connection, [one], MINUTE)
        assert (await gate.reserve(connection, call(ORG))).action == "block"
        assert await connection.fetchval("SELECT expire_holds()") == 0
        await gate.renew(connection, [one], timedelta(0))
        assert await connection.fetchval("SELECT expire_holds()") == 1
        assert await held(pool) == Decimal("0.1")
        assert await gate.settle(connection, one, landing(one, 0.5)), "its cost is known after all"
        assert await held(pool) == Decimal("0.6")
        assert await connection.fetchval("SELECT expire_holds()") == 0


async def test_a_settled_hold_is_where_its_event_will_count(pool: Any) -> None:
    await make(pool, ORG, NOON, name="today", enforce="block", threshold_usd=1, each="feature")
    await make(pool, ORG, NOON, name="mini", enforce="block", threshold_usd=1, scope="model", scope_value="gpt-4o-mini")
    gate = await new_gate(pool)
    one = call(ORG, feature="chat")
    tomorrow = NOON + timedelta(days=1)
    async with pool.acquire() as connection:
        await gate.reserve(connection, one)
        await gate.settle(connection, one, landing(one, 0.2, model="gpt-4o-mini", timestamp=tomorrow))
    rows = await pool.fetch("SELECT subject, window_start, amount FROM budget_hold ORDER BY subject")
    assert [tuple(row) for row in rows] == [
        ("", tomorrow.replace(hour=0), Decimal("0.2")),
        ("chat", tomorrow.replace(hour=0), Decimal("0.2")),
    ]


@pytest.mark.parametrize("period", ["rolling", "run"])
async def test_windows_without_edges_hold_too(pool: Any, period: str) -> None:
    more: dict[str, Any] = {"window_hours": 24} if period == "rolling" else {}
    await make(pool, ORG, NOON, enforce="block", threshold_usd=1, period=period, **more)
    gate, ledger = await new_gate(pool), await new_ledger(pool)
    await ledger.write([batch(ORG, [dollars(1, NOON, 0.85, run_id="a"), dollars(2, NOON, 0.85, run_id="b")])])
    async with pool.acquire() as connection:
        one = await gate.reserve(connection, call(ORG, run_id="a"))
        two = await gate.reserve(connection, call(ORG, run_id="a"))
    assert (one.action, two.action) == (("block", "block") if period == "rolling" else ("allow", "block"))
    assert two.refusal is not None
    if period == "run":
        assert two.refusal.retry_at is None
        assert (two.refusal.budget.spent, two.refusal.budget.reserved) == (Decimal("0.85"), Decimal("0.1"))
    else:
        assert two.refusal.retry_at == NOON + timedelta(hours=24)


async def test_what_a_call_of_no_price_holds(pool: Any) -> None:
    budget = await make(pool, ORG, NOON, enforce="block", threshold_usd=1)
    gate, ledger = await new_gate(pool), await new_ledger(pool)
    async with pool.acquire() as connection:
        unknown = await gate.reserve(connection, call(ORG, model="of-nobody"))
        assert (unknown.action, unknown.refusal and unknown.refusal.reason) == ("block", "unknown_cost")
        await edit(pool, budget, NOON, unknown_cost_usd=Decimal("0.4"))
        await gate.refresh(connection)
        one = call(ORG, model="of-nobody")
        assert (await gate.reserve(connection, one)).action == "allow"
        assert await held(pool) == Decimal("0.4")
        await ledger.write([batch(ORG, [landing(one)])])
        assert await held(pool) == 0
        after = await gate.reserve(connection, call(ORG, model="of-nobody"))
        assert (after.action, after.budgets[0].spent) == ("allow", Decimal("0.4"))
        assert (await gate.reserve(connection, call(ORG, model="of-nobody"))).action == "block"


async def test_an_attempt_that_expired_can_be_asked_about_again_and_one_that_was_made_cannot(pool: Any) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=1)
    gate = await new_gate(pool)
    one = call(ORG, lasts_for=timedelta(0))
    async with pool.acquire() as connection:
        await gate.reserve(connection, one)
        assert await connection.fetchval("SELECT expire_holds()") == 1
        again = one._replace(lasts_for=MINUTE)
        assert (await gate.reserve(connection, again)).action == "allow"
        assert await held(pool) == Decimal("0.1")
        await gate.settle(connection, one, landing(one, 0.02))
        with pytest.raises(Conflict):
            await gate.reserve(connection, again)
        assert await held(pool) == Decimal("0.02")


async def test_an_event_with_the_calls_id_lands_it_whatever_its_own_operation_is(pool: Any) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=1)
    gate, ledger = await new_gate(pool), await new_ledger(pool)
    one, two = call(ORG), call(ORG)
    async with pool.acquire() as connection:
        await gate.reserve(connection, one)
        await gate.reserve(connection, two)
    await ledger.write([batch(ORG, [landing(one, 0.03, operation_id="of another product", attempt=4)])])
    assert await held(pool) == Decimal("0.1")
    await ledger.write([batch(ORG, [landing(two, 0.03, operation_id=str(uuid4()), attempt=4)])])
    assert await held(pool) == 0


@pytest.mark.parametrize("told_first", [False, True])
async def test_an_answer_that_was_fetched_by_its_id_is_charged_once(pool: Any, told_first: bool) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=1)
    gate, ledger = await new_gate(pool), await new_ledger(pool)

    class Log:
        async def publish(self, lost: EventBatch) -> Published:
            return Published((await ledger.write([lost]))[0])

    one = call(ORG, lasts_for=timedelta(0))
    async with pool.acquire() as connection:
        await gate.reserve(connection, one)
        await gate.note_response(connection, one, "resp_1")
    own = {"event_id": "of-the-poll", "operation_id": None, "attempt": None, "response_id": "resp_1"}
    of_poll = batch(ORG, [landing(one, **own, output_tokens=1_000, usage_source="provider")])._replace(source="gateway")
    if told_first:
        await ledger.write([of_poll])
    await keep_holds(pool, Log())
    await pool.execute("UPDATE gateway_call SET deadline = now() - interval '2 h'")
    await keep_holds(pool, Log())
    await ledger.write([of_poll])
    assert await totals(pool) == (1, Decimal("0.0100025"))
    assert await held(pool) == 0


async def test_a_lost_call_is_corrected_by_what_is_told_later(pool: Any) -> None:
    await make(pool, ORG, NOON, enforce="block", threshold_usd=1)
    gate, ledger = await new_gate(pool), await new_ledger(pool)

    class Log:
        async def publish(self, lost: EventBatch) -> Published:
            return Published((await ledger.write([lost]))[0])

    one, two = (call(ORG, lasts_for=timedelta(0)) for _ in range(2))
    async with pool.acquire() as connection:
        await gate.reserve(connection, one)
        await gate.reserve(connection, two)
    await keep_holds(pool, Log())
    await pool.execute("UPDATE gateway_call SET deadline = now() - interval '2 h'")
    await keep_holds(pool, Log())
    assert await totals(pool) == (2, Decimal("0.2"))
    used = {"input_tokens": 0, "output_tokens": 1_000, "usage_source": "provider"}
    of_sdk = batch(ORG, [landing(one, **used, event_id="0190-the-sdk's-own")])._replace(source="sdk")
    of_journal = batch(ORG, [landing(two, **used)])._replace(source="gateway")
    await ledger.write([of_sdk])
    assert await totals(pool) == (2, Decimal("0.11"))
    await ledger.write([of_journal])
    assert await totals(pool) == (2, Decimal("0.02"))
