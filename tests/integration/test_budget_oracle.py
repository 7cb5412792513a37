"""Budgets against brute force: random and late events, corrections, time zones, clock changes, restarts and edits."""

import asyncio
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count as numbering
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.budgets.periodic_checks import tick
from core.budgets.store import Budget
from core.calendar import WEEKDAYS
from core.db.engine import installed_engine
from core.db.pool import create_pool
from core.dimensions import DIMENSIONS
from core.ledger.copy_row import event_key
from core.ledger.corrections import Correction, CostState, post
from core.ledger_id import LedgerId
from core.token_columns import COST_COLUMNS
from tests.support.budget_oracle import Call, Oracle, Rule, Told, utc
from tests.support.budgets import count, edit, make, settle
from tests.support.clusters import Cluster
from tests.support.ledger import batch, new_ledger, usage

EXAMPLES = int(os.environ.get("OUTLAY_EXAMPLES", "50"))
"""The number of examples per engine; `make oracle` has thousands."""
STARTS = [utc(text) for text in ("2026-03-29T00:30", "2026-10-25T00:30", "2026-11-01T05:30", "2026-10-31T23:58")]
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")
_numbers = numbering(1)


class World(NamedTuple):
    """The database, shared by all examples; each example has its own organisation."""

    runner: asyncio.Runner
    pool: Any


@pytest.fixture(scope="module", params=["plain_cluster", "_timescale"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    cluster: Cluster = request.getfixturevalue(request.param)
    with asyncio.Runner() as runner:
        runner.run(cluster.run("CREATE DATABASE oracle TEMPLATE template_ledger"))
        pool = runner.run(_prepared(cluster.dsn("oracle")))
        yield World(runner, pool)
        runner.run(pool.close())
        runner.run(cluster.drop("oracle"))


async def _prepared(dsn: str) -> Any:
    pool: Any = await create_pool(dsn)
    async with pool.acquire() as connection:
        engine = await installed_engine(connection)
        for first, last in (("2026-02-15", "2026-04-10"), ("2026-09-15", "2026-11-15")):
            await engine.ensure_partitions(connection, utc(f"{first}T00:00"), utc(f"{last}T00:00"))
    return pool


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "feature": st.sampled_from(["chat", "search"]),
        "user_id": st.sampled_from(["ann", "bob"]),
        "run_id": st.sampled_from(["r1", "r2"]),
        "model": st.sampled_from(["gpt-4o-2024-08-06", "gpt-4o-mini"]),
    },
)
CALLS = st.tuples(
    st.sampled_from([timedelta(0), timedelta(hours=1), timedelta(days=1), timedelta(days=6), timedelta(days=34)])
    | st.timedeltas(timedelta(0), timedelta(days=34)),
    FACTS,
    st.none() | st.decimals("0.1", 3, places=1),
)
RULES = st.builds(
    Rule,
    st.sampled_from(["daily", "weekly", "monthly", "quarterly", "rolling", "run"]),
    st.sampled_from(ZONES),
    st.integers(0, 6),
    st.sampled_from([1, 15, 25, 31]),
    st.sampled_from([1, 24]),
    st.sampled_from([{}, {"feature": "chat"}, {"user_id": "ann"}, {"feature": "chat", "user_id": "ann"}])
    | st.sampled_from([{"model": "gpt-4o"}, {"model": "gpt-4o", "feature": "chat"}]),
    st.sampled_from([None, "run_id"]),
    st.sampled_from(["cost_usd", "cost_usd", "tokens", "events"]),
)
LIMITS = st.sampled_from([Decimal(n) for n in ("0.3", "1", "2.5", "6")])
THRESHOLDS = st.sampled_from([[Decimal(1)], [Decimal("0.5"), Decimal("0.8"), Decimal(1)]])
TERMS = st.tuples(LIMITS, THRESHOLDS)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.lists(CALLS, min_size=1, max_size=4), st.booleans()),
        st.tuples(st.just("write"), st.lists(CALLS, min_size=1, max_size=4), st.booleans()),
        st.tuples(st.just("correct"), st.integers(0, 50), st.decimals("0.1", 5, places=1)),
        st.tuples(st.just("make"), RULES, TERMS),
        st.tuples(st.just("edit"), st.integers(0, 5), TERMS),
        st.tuples(st.just("redefine"), st.integers(0, 5), RULES),
        st.tuples(st.just("switch"), st.integers(0, 5), st.booleans()),
        st.tuples(st.just("wait"), st.sampled_from([1, 20, 70, 24 * 60, 3 * 24 * 60]), st.none()),
        st.tuples(st.just("settle"), st.booleans(), st.none()),
        st.tuples(st.just("restart"), st.none(), st.none()),
    ),
    min_size=4,
    max_size=12,
)


def given_by(rule: Rule) -> dict[str, Any]:
    """The budget of a rule, as a client states it."""
    return {
        "period": rule.period,
        "timezone": rule.timezone,
        "week_start": WEEKDAYS[rule.week_start],
        "billing_day": rule.billing_day,
        "window_hours": rule.window_hours if rule.period == "rolling" else None,
        "filter": dict(rule.conditions),
        "each": rule.each,
        "metric": rule.metric,
    }


def scaled(rule: Rule, limit: Decimal) -> Decimal:
    return limit * {"cost_usd": 1, "tokens": 1500, "events": 1}[rule.metric]


class Play:
    """One example, run on the ledger and on the oracles."""

    def __init__(self, pool: Any, org_id: int, now: datetime) -> None:
        self.pool = pool
        self.org_id = org_id
        self.now = now
        self.calls: dict[str, Call] = {}
        self.budgets: list[tuple[Budget, Oracle]] = []

    async def start(self) -> None:
        self.ledgers = [await new_ledger(self.pool, shard) for shard in range(2)]

    async def step(self, what: str, a: Any, b: Any) -> None:
        await getattr(self, f"_{what}")(a, b)

    async def _write(self, calls: Any, again: bool) -> None:
        events = []
        for age, facts, cost in calls:
            number = next(_numbers)
            time = (self.now - age).replace(microsecond=0)
            facts = {"model": "gpt-4o", **facts, **({"model": "unheard-of"} if cost is None else {})}
            price = {} if cost is None else {"cost_usd": float(cost), "cost_source": "provider"}
            events.append(usage(number, time, **facts, **price, input_tokens=990))
            call = self.calls[f"event-{number}"] = Call(time, facts, cost, 1000)
            for _, oracle in self.budgets:
                oracle.land(call)
        for ledger in self.ledgers[: 1 + again]:
            await ledger.write([batch(self.org_id, events)])

    async def _correct(self, which: int, cost: Decimal) -> None:
        if not self.calls:
            return
        id_, call = list(self.calls.items())[which % len(self.calls)]
        async with self.pool.acquire() as connection:
            await post(
                connection,
                LedgerId(self.org_id),
                [await correction(connection, self.org_id, id_, call, cost)],
                self.now,
            )
        self.calls[id_] = call._replace(cost=cost)
        for _, oracle in self.budgets:
            oracle.land(self.calls[id_])

    async def _make(self, rule: Rule, terms: tuple[Decimal, list[Decimal]]) -> None:
        rule = _usable(rule)
        limit = scaled(rule, terms[0])
        given = given_by(rule) | {"threshold_usd": limit, "thresholds": terms[1]}
        budget = await make(self.pool, LedgerId(self.org_id), self.now, True, **given)
        self.budgets.append((budget, Oracle(rule, limit, terms[1], self.now)))

    async def _edit(self, which: int, terms: tuple[Decimal, list[Decimal]]) -> None:
        if which < len(self.budgets):
            oracle = self.budgets[which][1]
            oracle.limit, oracle.thresholds, oracle.whole = scaled(oracle.rule, terms[0]), terms[1], True
            await self._change(which, threshold_usd=oracle.limit, thresholds=terms[1])

    async def _redefine(self, which: int, rule: Rule) -> None:
        if which < len(self.budgets):
            rule = _usable(rule._replace(metric=self.budgets[which][1].rule.metric))
            self.budgets[which][1].define(rule, self.now)
            await self._change(which, **given_by(rule))

    async def _switch(self, which: int, enabled: bool) -> None:
        if which < len(self.budgets):
            await self._settle(False, None)  # earlier events are evaluated by the earlier definition
            self.budgets[which][1].enabled, self.budgets[which][1].whole = enabled, True
            await self._change(which, enabled=enabled)

    async def _change(self, which: int, **changes: Any) -> None:
        budget, oracle = self.budgets[which]
        self.budgets[which] = await edit(self.pool, budget, self.now, **changes), oracle

    async def _wait(self, minutes: int, _: None) -> None:
        self.now += timedelta(minutes=minutes)

    async def _settle(self, ticks: bool, _: None) -> None:
        if ticks:
            await tick(self.pool, self.now)
        await asyncio.gather(settle(self.pool, self.now), settle(self.pool, self.now))
        for _budget, oracle in self.budgets:
            if ticks:
                oracle.tick(self.now)
            oracle.settle(self.calls.values(), self.now)

    async def _restart(self, _: None, __: None) -> None:
        """Restarts the evaluator and any backfill, which may then start again."""
        await self.start()
        self.budgets = [(await count(self.pool, budget, self.now), oracle) for budget, oracle in self.budgets]


def _usable(rule: Rule) -> Rule:
    if rule.period == "run":
        return rule._replace(each="run_id", timezone="UTC", week_start=0, billing_day=1)
    if rule.period == "rolling":
        return rule._replace(timezone="UTC", week_start=0, billing_day=1)
    return rule._replace(
        window_hours=0,
        week_start=rule.week_start if rule.period == "weekly" else 0,
        billing_day=rule.billing_day if rule.period in ("monthly", "quarterly") else 1,
    )


async def correction(connection: Any, org_id: int, id_: str, call: Call, cost: Decimal) -> Correction:
    """A correction that gives this event this cost, also if it had none."""
    dimensions = ", ".join(f"d.{name}" for name in DIMENSIONS)
    row = await connection.fetchrow(
        f"""SELECT e.event_id, e.time, e.dimension_set, e.folded_set, {dimensions},
                (SELECT max(seq) FROM usage_event x WHERE x.org_id = $1 AND x.event_id = e.event_id) AS last
            FROM usage_event e JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set
            WHERE e.org_id = $1 AND e.event_id = $2 AND e.seq = (
                SELECT max(seq) FROM usage_event x WHERE x.org_id = $1 AND x.event_id = e.event_id)""",
        org_id,
        event_key(id_).hex,
    )
    values = tuple(row[name] for name in DIMENSIONS)

    def standing(usd: Decimal | None, status: str) -> CostState:
        costs = [usd, *[None] * (len(COST_COLUMNS) - 1)]
        return CostState(usd, usd, None, costs, None, None, None, (*values[:-1], status))

    was = standing(call.cost, values[-1])
    now = standing(cost, "priced" if values[-1] == "unpriced" else values[-1])
    own = row["event_id"], row["time"], row["time"], row["last"]
    return Correction(*own, was, row["dimension_set"], row["folded_set"], now)


async def told(pool: Any, budget: Budget) -> list[Told]:
    rows = await pool.fetch(
        """SELECT subject, window_key, threshold, message->'late' = 'true' AS late FROM fired_alert
           WHERE budget_id = $1 AND type = 'budget.threshold'""",
        budget.id,
    )
    return sorted(Told(*row) for row in rows)


@settings(max_examples=EXAMPLES)
@given(start=st.sampled_from(STARTS), rules=st.lists(st.tuples(RULES, TERMS), min_size=1, max_size=3), steps=STEPS)
def test_alerts_are_those_of_brute_force(
    world: World, start: datetime, rules: list[tuple[Rule, Any]], steps: list[tuple[str, Any, Any]]
) -> None:
    async def play() -> None:
        game = Play(world.pool, next(_numbers) + 1_000_000, start)
        await game.start()
        for rule, terms in rules:
            await game.step("make", rule, terms)
        for what, a, b in steps:
            await game.step(what, a, b)
        await game.step("settle", True, None)
        for budget, oracle in game.budgets:
            assert await told(world.pool, budget) == sorted(oracle.told)

    world.runner.run(play())
