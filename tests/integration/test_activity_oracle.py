"""Sessions, runs and what-if against brute force over raw events: random ones, late ones, corrections, any question."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.accounts.organisations import create_organisation
from core.ledger.activity import ActivityOrder, Kind, OrderBy
from core.ledger.reprice import reprice
from core.ledger.rollup_compactor import compact
from core.ledger.sessions import DetailQuestion, Header, ListQuestion, list_activity, read_activity
from core.ledger.what_if import what_if
from core.ledger.what_if_sql import WhatIfQuestion
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.scenario import Scenario
from core.reconciliation.ledger import audit
from tests.support.activity import RAW, began, calls, only, standing, whole_forest
from tests.support.ledger import NOW, batch, new_ledger
from tests.support.oracle import World, world_of
from tests.support.repricing import everything, own_price, set_prices, soon


@pytest.fixture(scope="module", params=["plain_cluster", "_timescale"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    with world_of(request.getfixturevalue(request.param), "activity_oracle") as world:
        yield world


Rows = Sequence[Any]
_FIGURES = ("event_count", "error_count", "cost_usd", "saved_usd", "input_tokens", "output_tokens", "cache_read")


def sums(rows: Rows) -> dict[str, Any]:
    return {name: sum((row[name] or 0 for row in rows), Decimal(0)) for name in _FIGURES}


def check(header: Header, rows: Rows, kind: Kind) -> None:
    """Checks one header against its events."""
    assert {name: header.row.measures[name] for name in _FIGURES} == sums(rows)
    counted = [row for row in rows if row["event_count"] > 0]
    assert header.row.first_at == min(map(began, counted), default=None)
    assert header.row.last_at == max((row["own_time"] for row in counted), default=None)
    if header.facts is None:
        assert not standing(rows, "model")
        return
    of = header.facts
    assert (of.feature, header.user_id, of.tenant) == tuple(
        only(standing(rows, name)) for name in ("feature", "user_id", "tenant")
    )
    dear = {model: sum((r["cost_usd"] or 0 for r in rows if r["model"] == model), Decimal(0)) for model in of.models}
    assert list(of.models) == sorted((str(m) for m in standing(rows, "model")), key=lambda m: (-dear[m], m))
    assert of.run_count == len(standing(rows, "run_id") - {None})


async def pages(connection: Any, asked: ListQuestion, size: int) -> tuple[list[Header], list[Any]]:
    """All headers, and the tree of each page."""
    found: list[Header] = []
    trees = []
    after = None
    while True:
        order = ActivityOrder(asked.order.by, size + 1, after)
        page = await list_activity(connection, asked._replace(order=order))
        found += page.headers[:size]
        trees += [page.tree] * len(page.headers[:size])
        if len(page.headers) <= size:
            return found, trees
        last = found[-1].row
        after = last.figure, last.id


def selected(rows: Rows, asked: ListQuestion) -> Rows:
    def holds(row: Any) -> bool:
        return all(((row[name] or "") in ((v,) if isinstance(v, str) else v)) for name, v in asked.filters.items())

    return [row for row in rows if asked.start <= row["time"] < asked.end and row[asked.kind] and holds(row)]


def grouped(rows: Rows, kind: Kind) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[row[kind]].append(row)
    return found


async def check_list(connection: Any, rows: Rows, asked: ListQuestion) -> None:
    headers, trees = await pages(connection, asked, 3)
    chosen = selected(rows, asked)
    groups = grouped(chosen, asked.kind)
    figures = [header.row.figure for header in headers]
    assert figures == sorted(figures, reverse=True)
    assert len({header.row.id for header in headers}) == len(headers)
    for header in headers:
        check(header, groups.get(header.row.id, []), asked.kind)
    shown = {header.row.id for header in headers}
    parents = standing([row for row in chosen if row["run_id"]], "parent_run_id") - {None}
    names_runs = {"run_id", "parent_run_id"} & asked.filters.keys()
    some = {id_ for id_, own in groups.items() if any(sums(own).values())}
    assert shown == some | (parents if asked.kind == "run_id" and not names_runs else set())
    assert sum(header.row.measures["cost_usd"] for header in headers) == sums(chosen)["cost_usd"]
    if asked.kind == "run_id":
        forest = whole_forest(rows)
        for header, tree in zip(headers, trees, strict=True):
            below = forest.below(header.row.id)
            total = sums([row for id_ in below for row in groups.get(id_, [])])
            assert {name: tree.total[header.row.id][name] for name in _FIGURES} == total
            assert (header.row.id in tree.forest.circular) == (header.row.id in forest.circular)


async def check_details(connection: Any, rows: Rows, ledger_id: LedgerId) -> None:
    for kind in ("session_id", "run_id"):
        of_kind: Kind = "session_id" if kind == "session_id" else "run_id"
        for id_, own in grouped([row for row in rows if row[kind]], of_kind).items():
            asked = DetailQuestion(ledger_id, of_kind, id_, None, None, 1_000, None)
            found = await read_activity(connection, asked)
            check(found.header, own, of_kind)
            events = {row["event_id"] for row in own}
            assert [call["id"] for call in found.page] == [
                row["event_id"]
                for row in sorted(own, key=lambda r: (r["own_time"], r["event_id"].hex))
                if row["seq"] == 0
            ]
            assert {call["id"] for call in found.page} == events
            cost = found.header.row.measures["cost_usd"]
            assert sum((call["cost_usd"] or 0 for call in found.page), Decimal(0)) == cost
            assert sum(of["cost_usd"] for _, _, of in found.by_model) == cost
            if found.tree is not None:
                forest = whole_forest(rows)
                assert found.tree.forest.path(id_) == forest.path(id_)
                assert found.tree.forest.below(id_) == forest.below(id_)


@settings(max_examples=25)
@given(
    seed=st.integers(0, 2**32),
    hours=st.sampled_from([0, 10, 30, 90]),
    ago=st.tuples(st.integers(1, 170_000), st.integers(0, 170_000)).filter(lambda ago: ago[0] != ago[1]),
    filters=st.sampled_from(
        [
            *({}, {"feature": "chat"}, {"user_id": ("u1", "")}, {"tenant": ""}, {"model": ("gpt-4o", "gpt-4o-mini")}),
            *({"run_id": ("r1", "r2")}, {"session_id": "s/3"}, {"cost_status": "reported"}, {"error_type": ""}),
        ]
    ),
    by=st.sampled_from(["cost_usd", "last_at", "event_count", "duration_ms"]),
)
def test_any_question(
    world: World, seed: int, hours: int, ago: tuple[int, int], filters: dict[str, Any], by: OrderBy
) -> None:
    world.runner.run(_ask(world.pool, Random(seed), hours, ago, filters, by))


async def _ask(
    pool: Any, random: Random, hours: int, ago: tuple[int, int], filters: dict[str, Any], by: OrderBy
) -> None:
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "oracle")
    ledger_id, ledger = LedgerId(org_id), await new_ledger(pool)
    await ledger.write([batch(org_id, calls(random, 50))])
    if hours:
        await compact(pool, hours=hours)
        await ledger.write([batch(org_id, calls(random, 10))])  # late ones
    start, end = sorted(NOW - timedelta(seconds=seconds) for seconds in ago)
    async with pool.acquire() as connection:
        rows = await connection.fetch(RAW, org_id)
        for kind in ("session_id", "run_id"):
            of_kind: Kind = "session_id" if kind == "session_id" else "run_id"
            asked = ListQuestion(ledger_id, of_kind, start, end, filters, ActivityOrder(by, 0))
            await check_list(connection, rows, asked)
        await check_details(connection, rows, ledger_id)


@pytest.mark.parametrize("seed", range(3))
def test_corrections_change_everything(world: World, seed: int) -> None:
    world.runner.run(_correct(world.pool, seed))


async def _correct(pool: Any, seed: int) -> None:
    async with pool.acquire() as connection:
        org_id = await create_organisation(connection, "oracle")
    ledger_id, ledger = LedgerId(org_id), await new_ledger(pool)
    await ledger.write([batch(org_id, calls(Random(seed), 60))])
    await compact(pool, hours=1_000)
    prices = [own_price("nobody-knows-it", input=1, output=2), own_price("gpt-4o", input=2, output=9)]
    book = await set_prices(pool, org_id, prices=prices)
    assert (await reprice(pool, book, everything(org_id), "cli")).changed > 20
    for compacted in (False, True):
        if compacted:
            while (await compact(pool)).hours:
                pass
        async with pool.acquire() as connection:
            rows = await connection.fetch(RAW, org_id)
            for status in ("priced", "unpriced", "estimated", "reported"):
                for kind in ("session_id", "run_id"):
                    of_kind: Kind = "session_id" if kind == "session_id" else "run_id"
                    filters = {"cost_status": status}
                    asked = ListQuestion(
                        ledger_id, of_kind, NOW - timedelta(days=9), soon(), filters, ActivityOrder("cost_usd", 0)
                    )
                    await check_list(connection, rows, asked)
            await check_details(connection, rows, ledger_id)
            question = WhatIfQuestion(ledger_id, [(NOW - timedelta(days=9), soon())], {}, Scenario(discount=Decimal(0)))
            found = await what_if(connection, await PriceBook.load(connection), question)
            assert found.actual_usd == found.hypothetical_usd == sum(row["cost_usd"] or 0 for row in rows)
            assert (found.event_count, found.not_compared) == (60, [])
            if compacted:
                assert (await audit(connection)).differences == []
