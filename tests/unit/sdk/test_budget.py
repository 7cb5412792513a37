"""Local budgets and cost tracking: a published example, and limits that hold under every race."""

import asyncio
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from fractions import Fraction

import outlay
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from outlay import BudgetExceeded, BudgetGuard, BudgetLimit, CircuitState, CostTracker
from outlay._budget import Reservation, reserve


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def __call__(self, zone: tzinfo) -> datetime:
        return self.now.astimezone(zone)


def state(guard: BudgetGuard) -> str:
    return guard.circuit_state.value


def refused(guard: BudgetGuard, cost: float, user_id: str | None = None) -> str:
    with pytest.raises(BudgetExceeded) as caught:
        guard.check_before(cost, user_id=user_id)
    return caught.value.limit_type


def test_the_documents_tracker(capsys: pytest.CaptureFixture[str]) -> None:
    tracker = CostTracker()
    with tracker.scope("pipeline"):
        with tracker.scope("retrieval"):
            tracker.record("gpt-4o-mini", input_tokens=500, output_tokens=200, latency_ms=120)
        with tracker.scope("generation"):
            tracker.record("gpt-4o", input_tokens=1000, output_tokens=500, latency_ms=350)
    print(f"Total cost: ${tracker.total_cost_usd:.4f}")  # noqa: T201 - the document's
    assert capsys.readouterr().out == "Total cost: $0.0077\n"
    assert tracker.total_cost_usd == Decimal("0.007695")
    with tracker.scope("agent"), tracker.scope("tool_calls"), tracker.scope("web_search"):
        tracker.record("gpt-4o-mini", 200, 100, 50)
    summary = tracker.summary()
    assert [*summary] == ["pipeline/retrieval", "pipeline/generation", "agent/tool_calls/web_search"]
    assert summary["pipeline/generation"] == {
        "total_cost_usd": Decimal("0.0075"),
        "total_input_tokens": 1000,
        "total_output_tokens": 500,
        "calls": 1,
        "total_latency_ms": 350,
        "unpriced": 0,
    }
    for scope, data in summary.items():
        assert f"{scope}: ${data['total_cost_usd']:.4f} ({data['calls']} calls)"
    assert [record.model for record in tracker.records] == ["gpt-4o-mini", "gpt-4o", "gpt-4o-mini"]
    tracker.reset()
    assert not tracker.records
    assert not tracker.summary()
    assert tracker.total_cost_usd == 0


def test_a_call_outside_of_scopes_and_one_without_a_price(caplog: pytest.LogCaptureFixture) -> None:
    tracker = CostTracker()
    assert tracker.record("nobody-knows-this", 1, 1, 1).cost_usd == 0
    tracker.record("nobody-knows-this", 1, 1, 1)
    assert tracker.summary()["(root)"]["unpriced"] == 2
    assert caplog.text.count("has no price") == 1


async def test_scopes_of_concurrent_tasks_never_mix() -> None:
    tracker, other = CostTracker(), CostTracker()

    async def task(n: int) -> None:
        async with tracker.scope(f"t{n}"):
            await asyncio.sleep(0.001 * random.random())
            with tracker.scope("inner"), other.scope("elsewhere"):
                await asyncio.sleep(0.001 * random.random())
                tracker.record("gpt-4o", n, 1)

    await asyncio.gather(*(task(n) for n in range(30)))
    assert {path: sums["total_input_tokens"] for path, sums in tracker.summary().items()} == {
        f"t{n}/inner": n for n in range(30)
    }


def test_the_documents_guard() -> None:
    guard = BudgetGuard(BudgetLimit(per_request=0.10, per_user=1.00, daily=50.00))
    guard.check_before(estimated_cost=0.05, user_id="alice")
    guard.record_spend(0.05, user_id="alice")
    with pytest.raises(BudgetExceeded) as caught:
        guard.check_before(0.50)
    e = caught.value
    assert (e.limit_type, e.limit_value, e.current) == ("per_request", Decimal("0.1"), Decimal("0.5"))
    assert str(e)
    assert guard.circuit_state is CircuitState.CLOSED
    assert guard.daily_spend == Decimal("0.05")
    guard.record_spend(0.94, user_id="alice")
    guard.check_before(0.01, user_id="alice")
    assert refused(guard, 0.011, "alice") == "per_user"
    guard.check_before(0.05, user_id="bob")
    guard.reset()
    assert guard.daily_spend == guard.user_spend("alice") == 0


def test_the_documents_integration() -> None:
    tracker = CostTracker()
    guard = BudgetGuard(BudgetLimit(daily=5.00, per_request=0.50))
    with tracker.scope("qa_pipeline"):
        guard.check_before(estimated_cost=0.05)
        rec = tracker.record("gpt-4o", 1000, 500, 200)
        guard.record_spend(rec.cost_usd)
    assert f"{tracker.total_cost_usd:.4f} {guard.daily_spend:.4f}" == "0.0075 0.0075"


def test_the_circuit_opens_at_the_daily_limit_and_closes_after_a_paid_call() -> None:
    clock = Clock()
    guard = BudgetGuard(BudgetLimit(daily=10.00), cooldown_seconds=60, clock=clock)
    guard.record_spend(9.5)
    assert refused(guard, 1) == "daily"
    assert state(guard) == "open"
    assert refused(guard, 0.1) == "circuit_breaker"
    clock.now += timedelta(seconds=59)
    assert refused(guard, 0.1) == "circuit_breaker"
    clock.now += timedelta(seconds=1)
    assert state(guard) == "half_open"
    assert refused(guard, 1) == "daily"
    assert state(guard) == "open", "the probe failed"
    clock.now += timedelta(seconds=60)
    guard.reserve(0.25).settle(0.2)
    assert state(guard) == "closed"
    assert refused(guard, 1) == "daily"
    clock.now -= timedelta(hours=3)
    assert state(guard) == "half_open", "a clock that was set back keeps no circuit open"


def test_a_day_ends_at_its_zones_midnight() -> None:
    clock = Clock()
    clock.now = datetime(2026, 11, 24, 23, 59, 59, tzinfo=UTC)
    guard = BudgetGuard(BudgetLimit(daily=1, per_user=1), clock=clock)
    running = guard.reserve("0.75", "alice")
    assert guard.reserved == Decimal("0.75")
    clock.now += timedelta(seconds=1)
    guard.check_before(1, "alice")
    running.settle("0.5")
    assert guard.daily_spend == 0, "a call belongs to the day it was reserved on"


def test_a_reservation_ends_once() -> None:
    guard = BudgetGuard(BudgetLimit(daily=1))
    first = guard.reserve(0.6)
    assert refused(guard, 0.6) == "daily"
    guard.reset()
    first = guard.reserve(0.6)
    first.settle(0.2)
    first.settle(0.9)
    first.release()
    assert (guard.daily_spend, guard.reserved) == (Decimal("0.2"), Decimal(0))
    with pytest.raises(KeyError), guard.reserve(0.5):
        raise KeyError
    with guard.reserve(0.5) as unknown:
        unknown.settle()
    assert (guard.daily_spend, guard.reserved) == (Decimal("0.7"), Decimal(0))


def test_a_run_pays_from_its_parents_too() -> None:
    with outlay.run("parent", budget_usd=1) as parent:
        with outlay.run("child", budget_usd=5) as child, outlay.run("unlimited"):
            outlay.reserve(0.75).settle(0.5)
            with pytest.raises(BudgetExceeded) as caught:
                outlay.reserve(0.75)
            assert (caught.value.limit_type, caught.value.limit_value) == ("run", Decimal(1))
            held = outlay.reserve("0.4")
            assert (child.remaining_usd, parent.remaining_usd) == (Decimal("4.1"), Decimal("0.1"))
            held.release()
        assert (parent.spent_usd, child.spent_usd) == (Decimal("0.5"), Decimal("0.5"))
    with parent, parent:
        outlay.reserve("0.25").settle()
    assert parent.spent_usd == Decimal("0.75"), "entered twice, it is paid from once"
    outlay.reserve(100).settle(100)
    assert child.spent_usd == Decimal("0.5")
    assert outlay.run().spent_usd is None


@pytest.mark.parametrize("amount", [-1, "x", float("nan"), float("inf")])
def test_what_is_no_money_is_refused(amount: float | str) -> None:
    with pytest.raises(ValueError, match="amount"):
        BudgetLimit(daily=amount)


class SlowClock(Clock):
    """A clock that lets another thread run whenever the time is read."""

    def __call__(self, zone: tzinfo) -> datetime:
        time.sleep(0.001)
        return super().__call__(zone)


def test_between_a_check_and_its_reservation_nobody_else_reserves() -> None:
    guard = BudgetGuard(BudgetLimit(daily=1), cooldown_seconds=0, clock=SlowClock())
    start = threading.Barrier(8)

    def work(_: int) -> bool:
        start.wait()
        try:
            guard.reserve("0.3")
        except BudgetExceeded:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(work, range(8))) == 3
    assert guard.reserved == Decimal("0.9")


def test_threads_never_overspend() -> None:
    guard = BudgetGuard(BudgetLimit(daily=1, per_user="0.6"), cooldown_seconds=0)
    run = outlay.run("r", budget_usd="0.8")
    start = threading.Barrier(8)

    def work(n: int) -> int:
        start.wait()
        made = 0
        with run:
            for _ in range(300):
                try:
                    held = reserve("0.01", (guard, *outlay._context.current().budgets), f"u{n % 2}")
                except BudgetExceeded:
                    continue
                time.sleep(0)
                held.settle("0.01") if random.random() < 0.7 else held.release()
                made += 1
        return made

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(work, range(8))) > 0
    assert guard.daily_spend == run.spent_usd == Decimal("0.8"), "all of it can be spent, and no cent more"
    assert max(guard.user_spend("u0"), guard.user_spend("u1")) <= Decimal("0.6")
    assert guard.reserved == 0


COSTS = st.integers(0, 60).map(lambda cents: Decimal(cents) / 100)


class Spending(RuleBasedStateMachine):
    """In any order of reservations, settlements of at most the reserved amount, and releases: no limit is exceeded, and
    every refused call would have exceeded one."""

    @initialize(daily=COSTS, per_user=COSTS)
    def begin(self, daily: Decimal, per_user: Decimal) -> None:
        self.limit = BudgetLimit(daily=daily, per_user=per_user)
        self.guard = BudgetGuard(self.limit, cooldown_seconds=0, clock=Clock())
        self.open: list[tuple[Reservation, Decimal, str]] = []
        self.spent = {"a": Decimal(0), "b": Decimal(0)}

    @rule(cost=COSTS, user=st.sampled_from("ab"))
    def reserve(self, cost: Decimal, user: str) -> None:
        held = sum(amount for _, amount, _ in self.open)
        of_user = self.spent[user] + sum(amount for _, amount, whose in self.open if whose == user)
        all_spent = sum(self.spent.values(), Decimal(0))
        fits = all_spent + held + cost <= (self.limit.daily or 0) and of_user + cost <= (self.limit.per_user or 0)
        try:
            self.open.append((self.guard.reserve(cost, user), cost, user))
            assert fits
        except BudgetExceeded:
            assert not fits

    @precondition(lambda self: self.open)
    @rule(share=st.fractions(0, 1), data=st.data(), settles=st.booleans())
    def end(self, share: "object", data: st.DataObject, settles: bool) -> None:
        reservation, amount, user = self.open.pop(data.draw(st.integers(0, len(self.open) - 1)))
        actual = min(amount, Decimal(round(float(share) * 100)) / 100)  # type: ignore[arg-type]
        if settles:
            reservation.settle(actual)
            self.spent[user] += actual
        else:
            reservation.release()

    @invariant()
    def holds(self) -> None:
        if hasattr(self, "guard"):
            assert self.guard.daily_spend == sum(self.spent.values(), Decimal(0)) <= (self.limit.daily or 0)
            assert self.guard.reserved == sum((amount for _, amount, _ in self.open), Decimal(0))


test_any_order_of_reservations = Spending.TestCase


@given(st.lists(st.floats(0, 10, allow_nan=False), max_size=20))
def test_floats_are_meant_as_they_print(costs: list[float]) -> None:
    guard = BudgetGuard(BudgetLimit())
    for cost in costs:
        guard.record_spend(cost)
    exact = sum(round(Fraction(str(cost)) * 10**40) for cost in costs)
    assert Fraction(guard.daily_spend) * 10**40 == exact
