"""Trees of runs: which runs hang below which, over a ledger's whole life, and their sums over the time asked about."""

import asyncio
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

from core.ledger.activity import ActivityPlan, measures_of, pieces, sum_records
from core.ledger.cost_sql import SqlArguments
from core.ledger.forest import Forest, Link
from core.ledger.measures import ENTITY_MEASURES
from core.money import plus

MAX_RUNS: Final = 50_000
"""Runs of a tree that are read; what is beyond is not in its total, which is marked so."""

Sums = Mapping[str, Any]
"""Of `ENTITY_MEASURES`."""

NOTHING: Final[Sums] = {name: Decimal(0) if name.endswith("_usd") else 0 for name in ENTITY_MEASURES}


class RunTree(NamedTuple):
    forest: Forest
    own: Mapping[str, Sums]
    total: Mapping[str, Sums]
    is_cut: bool
    """Whether there are more than `MAX_RUNS` runs below those asked for."""


def add_sums(one: Sums, other: Sums) -> Sums:
    """Exact: no digit of money is lost."""
    return {
        name: plus(value, other[name]) if name.endswith("_usd") else value + other[name] for name, value in one.items()
    }


def _closure(step_from: LiteralString, step_to: LiteralString) -> LiteralString:
    """All ids that links of clean hours lead to. $2: ids to begin with, $3: hours that are not clean."""
    return f"""
        WITH RECURSIVE found (id) AS (
            SELECT unnest($2::text[])
            UNION
            SELECT a.id FROM found f CROSS JOIN LATERAL (
                SELECT DISTINCT a.{step_to} AS id FROM activity a
                WHERE a.org_id = $1 AND a.{step_from} = f.id AND a.{step_from} <> '' AND a.{step_to} <> ''
                    AND a.hour <> ALL($3::timestamptz[]) OFFSET 0) AS a)
        SELECT id FROM found LIMIT $4"""


_DOWN: Final[LiteralString] = _closure("parent_run_id", "run_id")
_UP: Final[LiteralString] = _closure("run_id", "parent_run_id")


async def read_tree(
    connection: Any, life: ActivityPlan, asked: ActivityPlan, runs: Sequence[str], ancestors: bool
) -> RunTree:
    """The trees below these runs, in the caller's snapshot.

    Args:
        life: a plan of all that the ledger has, without filters: it decides what hangs where.
        asked: the plan of the question whose sums these are.
        ancestors: whether the runs above them are read too, as a path to the root needs.
    """
    fresh = await _fresh_links(connection, life)
    known = await _reached(connection, life, _DOWN, runs, [(parent, run) for run, parent in fresh])
    is_cut = len(known) > MAX_RUNS
    ids = known[:MAX_RUNS]
    if ancestors:
        ids += await _reached(connection, life, _UP, runs, fresh)
    links = await _links(connection, life, ids)
    own = await sum_records(connection, asked, "run_id", ids)
    return await asyncio.to_thread(_tree, ids, links, own, is_cut)


def _tree(ids: Sequence[str], links: Sequence[Any], records: Sequence[Any], is_cut: bool) -> RunTree:
    """Made in a thread: thousands of runs would keep the event loop from other requests."""
    stated = (Link(row["g0"], row["g1"] or None, row["seen"]) for row in links)
    forest = Forest([*(Link(id_, None, None) for id_ in ids), *stated])
    own = {**dict.fromkeys(ids, NOTHING), **{record["id"]: measures_of(record) for record in records}}
    return RunTree(forest, own, forest.totals(own, add_sums), is_cut)


async def _fresh_links(connection: Any, life: ActivityPlan) -> list[tuple[str, str]]:
    """(run, parent) of the hours that `activity` cannot answer for."""
    raw = [segment for segment in life.segments if segment.grain == "raw"]
    if not raw:
        return []
    arguments = SqlArguments()
    found = pieces(
        life._replace(segments=raw),
        ("run_id", "parent_run_id"),
        "e.run_id <> '' AND e.parent_run_id <> ''",
        arguments,
    )
    return [
        tuple(row) for row in await connection.fetch(f"SELECT DISTINCT g0, g1 FROM ({found}) AS p", *arguments.values)
    ]


async def _reached(
    connection: Any, life: ActivityPlan, closure: LiteralString, runs: Sequence[str], fresh: Sequence[tuple[str, str]]
) -> list[str]:
    """The runs that are reached from these, with them: over the table's links, and the `fresh` ones (from, to). Stops
    after `MAX_RUNS` + 1."""
    following: dict[str, list[str]] = {}
    for one, other in fresh:
        following.setdefault(one, []).append(other)
    found: dict[str, None] = {}
    frontier = list(runs)
    while frontier and len(found) <= MAX_RUNS:
        if life.family is not None:
            rows = await connection.fetch(
                closure, life.query.ledger_id, frontier, [*life.dirty], MAX_RUNS + 1 - len(found)
            )
            frontier = [row["id"] for row in rows]
        new = [id_ for id_ in frontier if id_ not in found]
        found.update(dict.fromkeys(new))
        frontier = [to for id_ in new for to in following.get(id_, ()) if to not in found]
    return list(found)


async def _links(connection: Any, life: ActivityPlan, ids: Sequence[str]) -> Sequence[Any]:
    """g0: a run, g1: a parent that its events state, or NULL."""
    arguments = SqlArguments()
    found = pieces(life, ("run_id", "parent_run_id"), ("run_id", ids), arguments)
    sql: LiteralString = f"""SELECT g0, g1, min(first_at) AS seen FROM ({found}) AS p
        GROUP BY 1, 2 HAVING sum(event_count) > 0"""
    rows: Sequence[Any] = await connection.fetch(sql, *arguments.values)
    return rows
