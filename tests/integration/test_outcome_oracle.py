"""Outcomes against brute force over raw events: random calls and outcomes, late ones, corrections, any question."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.organisations import create_organisation
from core.filters import Filter, values_of
from core.ledger.outcome_store import LINK_KINDS, PostedOutcome, add_outcomes
from core.ledger.outcomes import OutcomeQuestion, read_outcomes
from core.ledger.reprice import reprice
from core.ledger.rollup_compactor import compact
from core.ledger_id import LedgerId
from tests.support.activity import RAW, Rows, calls, only, standing, whole_forest
from tests.support.ledger import NOW, batch, new_ledger
from tests.support.oracle import World, world_of
from tests.support.repricing import everything, own_price, set_prices


@pytest.fixture(scope="module", params=["plain_cluster", "_timescale"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    with world_of(request.getfixturevalue(request.param), "outcome_oracle") as world:
        yield world


def posted(random: Random, count: int) -> list[PostedOutcome]:
    return [
        PostedOutcome(
            f"o{n}",
            NOW - timedelta(seconds=random.randrange(2 * 86_400)),
            random.choice(["done", "solved"]),
            random.random() < 0.7,
            random.choice([None, Decimal("0.1"), Decimal(7)]),
            random.choice(LINK_KINDS),
            random.choice(["s1", "s/3", "r1", "r2", "r5", "p", "u1", "chat", "nothing"]),
        )
        for n in range(count)
    ]


class Counted(NamedTuple):
    """An outcome, with its calls."""

    bucket: int
    name: str
    success: bool
    value: Decimal
    labels: dict[str, str | None]
    events: frozenset[int]
    """Places in the raw rows."""
    is_linked: bool


_NAMES = ("feature", "user_id", "tenant", "model", "session_id", "run_id")


class Expected:
    """All outcomes, each found by looking at every row."""

    def __init__(self, rows: Rows, outcomes: Sequence[PostedOutcome], stretches: Sequence[tuple[datetime, datetime]]):
        self.rows, self.forest, self._stretches = rows, whole_forest(rows), stretches
        self.found: list[Counted] = []
        for each in outcomes:
            self._add(each.time, each.name, each.success, each.value_usd, each.of_kind, each.of_id)
        known = {(each.of_kind, each.of_id, each.name) for each in outcomes}
        last: dict[tuple[str, str, str], datetime] = {}
        for place, row in enumerate(rows):
            if row["outcome"] is None or row["event_count"] <= 0:
                continue
            kind = next((name for name in ("run_id", "session_id") if row[name]), None)
            if kind is None:
                events = [n for n, other in enumerate(rows) if other["event_id"] == row["event_id"]]
                self._add(row["time"], row["outcome"], True, None, "own", str(place), events)
            else:
                key = kind, row[kind], row["outcome"]
                last[key] = max(last.get(key, row["time"]), row["time"])
        for key, time in last.items():
            if key not in known:
                self._add(time, key[2], True, None, *key[:2])

    def _events(self, kind: str, id_: str) -> list[int]:
        if kind == "run_id":
            below = {*self.forest.below(id_)} if id_ in self.forest else {id_}
            return [n for n, row in enumerate(self.rows) if row["run_id"] in below]
        return [n for n, row in enumerate(self.rows) if row["session_id"] == id_] if kind == "session_id" else []

    def _add(
        self,
        time: datetime,
        name: str,
        success: bool,
        value: Decimal | None,
        kind: str,
        id_: str,
        own: list[int] | None = None,
    ) -> None:
        bucket = next((n for n, (start, end) in enumerate(self._stretches) if start <= time < end), None)
        if bucket is None:
            return
        events = self._events(kind, id_) if own is None else own
        labels = {of: only(standing([self.rows[n] for n in events], of)) for of in _NAMES}
        labels |= {"name": name} | ({kind: id_} if own is None else {})
        linked = bool(events) or kind not in ("run_id", "session_id")
        self.found.append(Counted(bucket, name, success, value or Decimal(0), labels, frozenset(events), linked))

    def sums(self, found: Sequence[Counted]) -> tuple[int, int, Decimal, Decimal]:
        places = {n for each in found for n in each.events}
        cost = sum((self.rows[n]["cost_usd"] or Decimal(0) for n in places), Decimal(0))
        value = sum((each.value for each in found), Decimal(0))
        return len(found), sum(each.success for each in found), cost, value


async def check(connection: Any, rows: Rows, outcomes: Sequence[PostedOutcome], asked: OutcomeQuestion) -> None:
    found, stretches = await read_outcomes(connection, asked)
    assert [*stretches] == [*asked.stretches]
    expected = Expected(rows, outcomes, asked.stretches)
    chosen = [
        each
        for each in expected.found
        if all((each.labels[name] or "") in values_of(given) for name, given in asked.filters.items())
    ]
    groups: dict[tuple[int, tuple[str | None, ...]], list[Counted]] = defaultdict(list)
    for each in chosen:
        groups[each.bucket, tuple(each.labels[name] for name in asked.group_by)].append(each)
    assert {(row.bucket, row.labels): tuple(row[2:]) for row in found.rows} == {
        key: expected.sums(group) for key, group in groups.items()
    }
    assert len(found.rows) == len(groups)
    assert tuple(found.total[2:]) == expected.sums(chosen)
    assert found.unlinked == sum(not each.is_linked for each in chosen)


_QUESTIONS = st.tuples(
    st.sampled_from(
        [("name",), ("feature", "name"), ("user_id",), ("tenant", "session_id"), ("model", "run_id"), ("session_id",)]
    ),
    st.sampled_from([{}, {}, {"name": "done"}, {"feature": ("chat", "")}, {"user_id": "u1"}, {"run_id": ("r1", "r2")}]),
)


@settings(max_examples=25)
@given(
    seed=st.integers(0, 2**32),
    hours=st.sampled_from([0, 10, 90]),
    edges=st.lists(st.integers(0, 180_000), min_size=2, max_size=4, unique=True),
    question=_QUESTIONS,
)
def test_any_question(
    world: World,
    seed: int,
    hours: int,
    edges: list[int],
    question: tuple[tuple[str, ...], dict[str, Filter]],
) -> None:
    world.runner.run(_ask(world.pool, Random(seed), hours, edges, *question))


async def _organisation(pool: Any) -> int:
    async with pool.acquire() as connection:
        return await create_organisation(connection, "oracle")


async def _ask(
    pool: Any, random: Random, hours: int, edges: list[int], group_by: tuple[str, ...], filters: dict[str, Filter]
) -> None:
    org_id = await _organisation(pool)
    ledger = await new_ledger(pool)
    await ledger.write([batch(org_id, calls(random, 50))])
    if hours:
        await compact(pool, hours=hours)
        await ledger.write([batch(org_id, calls(random, 10))])  # late ones
    times = sorted(NOW - timedelta(seconds=seconds) for seconds in edges)
    outcomes = posted(random, 12)
    asked = OutcomeQuestion(LedgerId(org_id), [*pairwise(times)], group_by, filters)
    async with pool.acquire() as connection:
        await add_outcomes(connection, LedgerId(org_id), outcomes)
        await check(connection, await connection.fetch(RAW, org_id), outcomes, asked)


def test_corrections_change_costs(world: World) -> None:
    world.runner.run(_correct(world.pool))


async def _correct(pool: Any) -> None:
    org_id, random = await _organisation(pool), Random(5)
    await (await new_ledger(pool)).write([batch(org_id, calls(random, 60))])
    await compact(pool, hours=1_000)
    book = await set_prices(pool, org_id, prices=[own_price("gpt-4o", input=2, output=9)])
    assert (await reprice(pool, book, everything(org_id), "cli")).changed > 10
    outcomes = posted(random, 12)
    async with pool.acquire() as connection:
        await add_outcomes(connection, LedgerId(org_id), outcomes)
        rows = await connection.fetch(RAW, org_id)
    for compacted in (False, True):
        while compacted and (await compact(pool)).hours:
            pass
        for group_by in (("name",), ("model", "name"), ("user_id",)):
            stretches = [(NOW - timedelta(days=9), NOW + timedelta(days=1))]
            async with pool.acquire() as connection:
                await check(connection, rows, outcomes, OutcomeQuestion(LedgerId(org_id), stretches, group_by, {}))
