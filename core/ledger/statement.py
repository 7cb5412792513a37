"""The statement that adds up a ledger: one part a grain, united, ranked and cut to the largest groups."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, LiteralString, NamedTuple

from core.event import DIMENSIONS
from core.ledger.measures import ENTITY_MEASURES, event_sums, of_cube
from core.ledger.plan import HOUR, QUARTER, Segment, Tables

ENTITIES: Final = ("tenant", "user_id", "session_id", "run_id", "parent_run_id")
GROUPINGS: Final = (*DIMENSIONS, *ENTITIES)
FILTERS: Final = (*GROUPINGS, "status")


class CostQuery(NamedTuple):
    """[start, end), UTC, of one ledger. `filters` are equalities; `status` is success, error or an HTTP code."""

    org_id: int
    start: datetime
    end: datetime
    group_by: tuple[str, ...] = ()
    filters: Mapping[str, str] = {}
    limit: int = 1_000


class Family(NamedTuple):
    """Tables of one shape, and what they know of an event."""

    knows: frozenset[str]
    tables: Tables
    day: LiteralString
    fine: LiteralString
    fine_column: LiteralString
    condition: LiteralString
    columns: Mapping[str, LiteralString]
    """How an entity stands in these tables; dimensions are `d.<name>`."""

    @property
    def has_dimensions(self) -> bool:
        return "provider" in self.knows


_TENANT: Final[LiteralString] = "nullif(e.tenant, '')"

FAMILIES: Final = (
    Family(frozenset(DIMENSIONS), Tables(True, QUARTER, True), "cube_day", "cube_15m", "bucket", "true", {}),
    Family(
        frozenset((*DIMENSIONS, "tenant")),
        Tables(True, QUARTER, False),
        "entity_day",
        "entity_15m",
        "bucket",
        "e.kind = 't'",
        {"tenant": _TENANT},
    ),
    Family(
        frozenset(("user_id", "tenant")),
        Tables(True, QUARTER, False),
        "entity_day",
        "entity_15m",
        "bucket",
        "e.kind = 'u'",
        {"tenant": _TENANT, "user_id": "nullif(e.user_key, 0)"},
    ),
    Family(
        frozenset(("session_id",)),
        Tables(False, HOUR, False),
        "",
        "session",
        "hour",
        "true",
        {"session_id": "nullif(e.session_id, '')"},
    ),
    Family(
        frozenset(("run_id", "parent_run_id")),
        Tables(False, HOUR, False),
        "",
        "run",
        "hour",
        "true",
        {"run_id": "nullif(e.run_id, '')", "parent_run_id": "nullif(e.parent_run_id, '')"},
    ),
)
"""From the smallest tables to the largest; the first that knows everything asked for answers."""

RAW_TABLES: Final = Tables(False, timedelta(days=36_500), False)
"""No derived table: everything is raw."""


class Parameters:
    """A statement's arguments, numbered as they come."""

    def __init__(self) -> None:
        self.values: list[Any] = []

    def add(self, value: Any) -> LiteralString:
        self.values.append(value)
        return f"${len(self.values)}"


def statement(
    query: CostQuery, family: Family | None, segments: Sequence[tuple[int, Segment]], parameters: Parameters
) -> LiteralString:
    """SELECT bucket, rest, g0, …, measures. `segments` are numbered by the bucket they add to.

    The `limit` largest groups of the whole time keep their labels; the others share one row, `rest`.
    """
    org = parameters.add(query.org_id)
    parts: list[LiteralString] = []
    for grain in ("day", "fine", "raw"):
        of_grain = [(i, segment) for i, segment in segments if segment.grain == grain]
        if of_grain:
            parts.append(_part(query, _source(family, grain), of_grain, org, parameters))
    limit: LiteralString = f"{parameters.add(query.limit)}::bigint"
    groups: list[LiteralString] = [f"g{n}" for n in range(len(query.group_by))]
    order: LiteralString = ", ".join(["sum(cost_usd) DESC", "sum(event_count) DESC", *groups])
    joined: LiteralString = " AND ".join(["true", *(f"r.{g} IS NOT DISTINCT FROM p.{g}" for g in groups)])
    cut: list[LiteralString] = [f"CASE WHEN r.rank <= {limit} THEN p.{g} END AS {g}" for g in groups]
    total: list[LiteralString] = [f"sum(p.{m}) AS {m}" for m in ENTITY_MEASURES]
    shown: list[LiteralString] = list(groups)
    subject: LiteralString = ""
    if "user_id" in query.group_by:
        n = query.group_by.index("user_id")
        shown[n] = f"s.user_id AS g{n}"
        subject = f"LEFT JOIN subject s ON s.org_id = {org} AND s.user_key = t.g{n}::bigint"
    return f"""
        WITH pieces AS MATERIALIZED ({" UNION ALL ".join(parts)}),
        ranked AS (
            SELECT {", ".join([f"row_number() OVER (ORDER BY {order}) AS rank", *groups])}
            FROM pieces {"GROUP BY " if groups else ""}{", ".join(groups)}),
        totals AS (
            SELECT {", ".join(["p.bucket", f"least(r.rank, {limit} + 1) AS rank", *cut, *total])}
            FROM pieces p JOIN ranked r ON {joined} GROUP BY 1, 2{_ordinals(3, len(groups))})
        SELECT {", ".join(["t.bucket", f"t.rank > {limit} AS rest", *shown, *ENTITY_MEASURES])}
        FROM totals t {subject} ORDER BY t.bucket, t.rank"""


def _ordinals(first: int, count: int) -> LiteralString:
    return "".join(f", {n}" for n in range(first, first + count))


def _part(
    query: CostQuery,
    source: "_Source",
    segments: Sequence[tuple[int, Segment]],
    org: LiteralString,
    parameters: Parameters,
) -> LiteralString:
    """One grain's share of the sum: SELECT bucket, g0, …, measures."""
    numbers = parameters.add([i for i, _ in segments])
    starts, ends = parameters.add([s.start for _, s in segments]), parameters.add([s.end for _, s in segments])
    first = parameters.add(min(s.start for _, s in segments))
    last = parameters.add(max(s.end for _, s in segments))
    groups: LiteralString = "".join(f", {source.column(name)}::text AS g{n}" for n, name in enumerate(query.group_by))
    conditions: list[LiteralString] = [source.condition]
    conditions += [_condition(name, value, source, parameters) for name, value in query.filters.items()]
    time, kind = source.time_column, source.time_type
    return f"""
        SELECT w.bucket{groups}, {source.measures}
        FROM unnest({numbers}::int[], {starts}::timestamptz[], {ends}::timestamptz[]) AS w (bucket, first, last)
        JOIN {source.table} e ON e.org_id = {org} AND e.{time} >= w.first{kind} AND e.{time} < w.last{kind}
            AND e.{time} >= {first}::timestamptz{kind} AND e.{time} < {last}::timestamptz{kind}
        {source.join}
        WHERE {" AND ".join(conditions)} GROUP BY 1{_ordinals(2, len(query.group_by))}"""


class _Source(NamedTuple):
    """One table of a statement."""

    table: LiteralString
    time_column: LiteralString
    time_type: LiteralString
    join: LiteralString
    condition: LiteralString
    measures: LiteralString
    columns: Mapping[str, LiteralString]

    def column(self, name: str) -> LiteralString:
        if name in DIMENSIONS:
            return f"d.{name}"
        return self.columns.get(name, f"e.{name}")


_TO_DATE: Final[LiteralString] = " AT TIME ZONE 'UTC'"


def _source(family: Family | None, grain: str) -> _Source:
    if family is None or grain == "raw":
        # As the edge of a rollup, an event counts where the rollup counts it; on its own, as what it is.
        own: LiteralString = "e.dimension_set" if family is None else "coalesce(e.folded_set, e.dimension_set)"
        join: LiteralString = f"JOIN dimension_set d ON d.org_id = e.org_id AND d.id = {own}"
        return _Source("usage_event", "time", "", join, "true", event_sums(ENTITY_MEASURES), {"user_id": "e.user_key"})
    measured: LiteralString = ", ".join(
        f"sum({of_cube(m) if family is FAMILIES[0] else 'e.' + m}) AS {m}" for m in ENTITY_MEASURES
    )
    dimensions: LiteralString = "JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set"
    joined: LiteralString = dimensions if family.has_dimensions else ""
    if grain == "day":
        return _Source(family.day, "day", _TO_DATE, joined, family.condition, measured, family.columns)
    return _Source(family.fine, family.fine_column, "", joined, family.condition, measured, family.columns)


def _condition(name: str, value: str, source: _Source, parameters: Parameters) -> LiteralString:
    if name == "user_id":
        return f"e.user_key = {parameters.add(int(value))}::bigint"
    if name == "status":
        if value in ("success", "error"):
            return "e.error_count = 0" if value == "success" else "e.error_count > 0"
        return f"e.status_code = {parameters.add(int(value))}::int"
    return f"{source.column(name)} = {parameters.add(value)}::text"
