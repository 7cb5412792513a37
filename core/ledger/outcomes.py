"""What outcomes have cost: posted ones, and those that calls state in their attribute `outcome`."""

import asyncio
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final, LiteralString, NamedTuple

from core.calendar import HOUR, ceil, floor
from core.db.compression_epochs import EVERY_SLOT
from core.db.pool import INDEXED_HASH_JOINS, INDEXED_NESTED_LOOPS
from core.filters import Filter, values_of
from core.ledger.activity import ActivityPlan, Kind, pieces, user_ids
from core.ledger.cost_sql import RAW_ONLY, CostQuery, SqlArguments
from core.ledger.exact_reads import read_exactly
from core.ledger.forest import Forest
from core.ledger.kept_events import dropped, kept_from
from core.ledger.outcome_rows import Calls, Label, Material, Outcome, OutcomeSums, OwnOutcomes, add_up, too_many
from core.ledger.outcome_store import posted_between, posted_names
from core.ledger.query_plan import plan
from core.ledger.reader import RAW_TIMEOUT_MS, SHORTER, costs_in_snapshot, require_few_in
from core.ledger.run_tree import read_tree
from core.ledger.sessions import plan_life
from core.ledger_id import LedgerId
from core.limits import MAX_SCANNED_EVENTS
from core.money import minus, plus

MAX_OUTCOMES: Final = 50_000
"""That one question adds up."""
MAX_GROUPS: Final = 200_000
"""Groups of calls that they belong to."""
_MAX_NAMES: Final = 10_000
_TOGETHER: Final = ("session_id", "run_id")

Stretches = Sequence[tuple[datetime, datetime]]


class OutcomeQuestion(NamedTuple):
    """Outcomes of [start, end) of each of the `stretches`, UTC, which follow each other in time.

    `name` and any dimension or entity but `parent_run_id` can group and filter. An outcome has the value of a dimension
    that all of its calls have; None: they have different ones, or none.
    """

    ledger_id: LedgerId
    stretches: Stretches
    group_by: tuple[str, ...]
    filters: Mapping[str, Filter]

    @property
    def names(self) -> tuple[str, ...]:
        """Of all labels that are needed: those of sessions and runs come first."""
        others = dict.fromkeys((*self.group_by, *self.filters))
        return *_TOGETHER, *(name for name in others if name not in ("name", *_TOGETHER))

    @property
    def wanted(self) -> list[str] | None:
        """The names of outcomes; None: any."""
        return [*values_of(self.filters["name"])] if "name" in self.filters else None


class _Stated(NamedTuple):
    """Calls with the same attribute `outcome` and labels in one stretch."""

    bucket: int
    name: str
    labels: tuple[Label, ...]
    event_count: int
    cost_usd: Decimal


async def read_outcomes(connection: Any, asked: OutcomeQuestion) -> tuple[OutcomeSums, Stretches]:
    """The sums, and the stretches they are of: wider at the ends where retention has dropped the events there.

    Raises:
        Unprocessable: more would have to be read than `MAX_OUTCOMES`, `MAX_GROUPS` or `MAX_SCANNED_EVENTS`, or single
            events that are no longer kept.
    """
    material, stretches = await read_exactly(connection, EVERY_SLOT, lambda: _read(connection, asked))
    return await asyncio.to_thread(add_up, material, asked.group_by, asked.filters), stretches


async def _read(connection: Any, asked: OutcomeQuestion) -> tuple[Material, Stretches]:
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        asked = asked._replace(stretches=await _widened(connection, asked))
        outcomes = await _posted(connection, asked)
        life = await plan_life(connection, asked.ledger_id)
        if life is None:
            return Material(asked.names, outcomes, (), (), Forest(())), asked.stretches
        names = await _stated_names(connection, asked)
        own: Sequence[OwnOutcomes] = ()
        if names:
            stating = life._replace(query=life.query._replace(filters={"outcome": tuple(names)}))
            stated = await _stated(connection, stating, asked)
            outcomes += await _of_calls(connection, stating, asked, stated)
            own = await _own(connection, asked, names, stated)
        calls, forest = await _calls(connection, life, asked, outcomes)
    return Material(asked.names, outcomes, own, calls, forest), asked.stretches


async def _widened(connection: Any, asked: OutcomeQuestion) -> Stretches:
    """Whole hours where events were dropped: what is left of them is by the hour."""
    horizon = await kept_from(connection, asked.ledger_id)
    (start, *_), (*_, end) = asked.stretches[0], asked.stretches[-1]
    if horizon is None or start >= horizon:
        return asked.stretches
    first, last = floor(start, HOUR), ceil(end, HOUR) if end < horizon else end
    edges = [first, *(edge for _, edge in asked.stretches[:-1]), last]
    if any(edge < horizon and floor(edge, HOUR) != edge for edge in edges):
        raise dropped(horizon, "what is left of them is by the hour:", ", or in whole hours of UTC")
    return [*pairwise(edges)]


async def _posted(connection: Any, asked: OutcomeQuestion) -> list[Outcome]:
    start, end = asked.stretches[0][0], asked.stretches[-1][1]
    found = await posted_between(connection, asked.ledger_id, start, end, asked.wanted, MAX_OUTCOMES + 1)
    _require_few(found)
    buckets = _Buckets(asked.stretches)
    return [
        Outcome(buckets.of(each.time), each.name, each.success, each.value_usd, each.of_kind, each.of_id)
        for each in found
    ]


def _require_few(found: Sequence[Any]) -> None:
    if len(found) > MAX_OUTCOMES:
        raise too_many(f"There are more than {MAX_OUTCOMES:,} outcomes", "one name")


class _Buckets:
    def __init__(self, stretches: Stretches) -> None:
        self._starts = [start for start, _ in stretches]

    def of(self, time: datetime) -> int:
        return bisect_right(self._starts, time) - 1


async def _stated_names(connection: Any, asked: OutcomeQuestion) -> list[str]:
    """The values of the attribute `outcome` that the ledger knows and the question asks for."""
    rows = await connection.fetch(
        """SELECT DISTINCT outcome FROM dimension_set
           WHERE org_id = $1 AND outcome IS NOT NULL AND ($2::text[] IS NULL OR outcome = ANY($2)) LIMIT $3""",
        *(asked.ledger_id, asked.wanted, _MAX_NAMES + 1),
    )
    if len(rows) > _MAX_NAMES:
        raise too_many(f"There are more than {_MAX_NAMES:,} names of outcomes", "some names")
    return [row["outcome"] for row in rows]


async def _stated(connection: Any, stating: ActivityPlan, asked: OutcomeQuestion) -> list[_Stated]:
    """What calls of sessions and runs state, by session, run and labels."""
    grains = stating.family.grains if stating.family else RAW_ONLY
    segments = [segment for stretch in asked.stretches for segment in plan(*stretch, stating.dirty, grains)]
    raw = [segment[1:] for segment in segments if segment.grain == "raw"]
    why = "Only single events can answer this"
    await require_few_in(connection, asked.ledger_id, raw, MAX_SCANNED_EVENTS, why, SHORTER)
    await connection.execute(INDEXED_HASH_JOINS)
    together: LiteralString = "(e.session_id <> '' OR e.run_id <> '')"
    rows = await _groups(connection, stating, (*asked.names, "outcome"), together, asked.stretches)
    users = await _users(connection, asked, rows)
    return [
        _Stated(row["bucket"], row[f"g{len(asked.names)}"], _labels(asked, row, users), *_sums(row)) for row in rows
    ]


async def _groups(
    connection: Any,
    planned: ActivityPlan,
    group_by: Sequence[str],
    of: LiteralString | tuple[Kind, Sequence[str]],
    stretches: Stretches | None = None,
) -> Sequence[Any]:
    """bucket, g0, g1, …, `event_count`, `cost_usd`; a group once. Raises `Unprocessable`: more than `MAX_GROUPS`."""
    arguments = SqlArguments()
    found = pieces(planned, group_by, of, arguments, ("event_count", "cost_usd"), stretches)
    groups: LiteralString = ", ".join(["bucket", *(f"g{n}" for n in range(len(group_by)))])
    sql: LiteralString = f"""SELECT {groups}, sum(event_count) AS event_count, sum(cost_usd) AS cost_usd
        FROM ({found}) AS p GROUP BY {groups} LIMIT {arguments.add(MAX_GROUPS + 1)}::bigint"""
    rows: Sequence[Any] = await connection.fetch(sql, *arguments.values)
    if len(rows) > MAX_GROUPS:
        raise too_many(f"They belong to more than {MAX_GROUPS:,} groups of calls", "fewer dimensions and filters")
    return rows


async def _users(connection: Any, asked: OutcomeQuestion, rows: Sequence[Any]) -> Mapping[str, str | None]:
    if "user_id" not in asked.names:
        return {}
    column = f"g{asked.names.index('user_id')}"
    return await user_ids(connection, asked.ledger_id, [row[column] for row in rows])


def _labels(asked: OutcomeQuestion, row: Any, users: Mapping[str, str | None]) -> tuple[Label, ...]:
    values = {name: row[f"g{n}"] for n, name in enumerate(asked.names)}
    return tuple(users.get(value) if name == "user_id" and value else value for name, value in values.items())


def _sums(row: Any) -> tuple[int, Decimal]:
    return int(row["event_count"]), Decimal(row["cost_usd"])


async def _of_calls(
    connection: Any, stating: ActivityPlan, asked: OutcomeQuestion, stated: Sequence[_Stated]
) -> list[Outcome]:
    """The outcomes that calls state of their run, else of their session: one of each name, where it is stated last.
    None that is stated later still, nor one that was posted too."""
    counts: dict[tuple[Kind, str, str], dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for each in stated:
        counts[*_unit(*each.labels[:2]), each.name][each.bucket] += each.event_count
    last = {key: max(n for n, count in of.items() if count > 0) for key, of in counts.items() if max(of.values()) > 0}
    _require_few([*last])
    await connection.execute(INDEXED_NESTED_LOOPS)
    later: dict[tuple[Kind, str, str], int] = defaultdict(int)
    end = asked.stretches[-1][1]
    for kind in _TOGETHER:
        ids = [id_ for of_kind, id_, _ in last if of_kind == kind]
        if ids and end < stating.query.end:
            rest = [(end, stating.query.end)]
            for row in await _groups(connection, stating, (*_TOGETHER, "outcome"), (_kind(kind), ids), rest):
                if (unit := _unit(row["g0"], row["g1"]))[0] == kind:
                    later[*unit, row["g2"]] += int(row["event_count"])
    posted = await posted_names(connection, asked.ledger_id, [id_ for _, id_, _ in last])
    return [
        Outcome(bucket, name, True, None, kind, id_)
        for (kind, id_, name), bucket in last.items()
        if later.get((kind, id_, name), 0) <= 0 and (kind, id_, name) not in posted
    ]


def _unit(session: Label, run: Label) -> tuple[Kind, str]:
    """What a call's outcome is of."""
    return ("run_id", run) if run is not None else ("session_id", session or "")


def _kind(name: str) -> Kind:
    return "run_id" if name == "run_id" else "session_id"


async def _own(
    connection: Any, asked: OutcomeQuestion, names: Sequence[str], stated: Sequence[_Stated]
) -> list[OwnOutcomes]:
    """Of calls without a session and a run: what all calls state, less what those of sessions and runs do."""
    others = asked.names[len(_TOGETHER) :]
    start, end = asked.stretches[0][0], asked.stretches[-1][1]
    filters = {"outcome": tuple(names)}
    query = CostQuery(asked.ledger_id, start, end, ("outcome", *others), filters, MAX_GROUPS, True)
    found = await costs_in_snapshot(connection, query, asked.stretches, RAW_TIMEOUT_MS, MAX_SCANNED_EVENTS)
    sums: dict[tuple[int, str, tuple[Label, ...]], tuple[int, Decimal]] = {}
    for row in found.rows:
        if row.place > MAX_GROUPS:
            raise too_many(f"They belong to more than {MAX_GROUPS:,} groups of calls", "fewer dimensions and filters")
        key = row.bucket, row.labels[0] or "", row.labels[1:]
        count, cost = sums.get(key, (0, Decimal(0)))
        sums[key] = count + row.measures["event_count"], plus(cost, row.measures["cost_usd"]) or Decimal(0)
    for each in stated:
        key = each.bucket, each.name, each.labels[len(_TOGETHER) :]
        count, cost = sums.get(key, (0, Decimal(0)))
        sums[key] = count - each.event_count, minus(cost, each.cost_usd) or Decimal(0)
    return [
        OwnOutcomes(bucket, name, (None, None, *labels), count, cost)
        for (bucket, name, labels), (count, cost) in sums.items()
        if count or cost
    ]


async def _calls(
    connection: Any, life: ActivityPlan, asked: OutcomeQuestion, outcomes: Sequence[Outcome]
) -> tuple[list[Calls], Forest]:
    """The calls of all sessions and runs that have outcomes and of the runs below, over their whole life."""
    await connection.execute(INDEXED_NESTED_LOOPS)
    ids = {kind: [*{each.id for each in outcomes if each.kind == kind}] for kind in _TOGETHER}
    forest = Forest(())
    if ids["run_id"]:
        tree = await read_tree(connection, life, life, ids["run_id"], ancestors=False)
        if tree.is_cut:
            raise too_many("There are too many runs below those that have outcomes", "one name")
        forest, ids["run_id"] = tree.forest, [*tree.own]
    rows: list[Any] = []
    for kind in _TOGETHER:
        if ids[kind]:
            rows += await _groups(connection, life, asked.names, (_kind(kind), ids[kind]))
    users = await _users(connection, asked, rows)
    # A call of a session and of a run may have been read twice.
    once = {tuple(row[f"g{n}"] for n in range(len(asked.names))): row for row in rows}
    return [Calls(_labels(asked, row, users), *_sums(row)) for row in once.values()], forest
