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
NAME_ALIASES: Final = {
    "user": "user_id",
    "session": "session_id",
    "run": "run_id",
    "department": "team",
    "customer_id": "tenant",
    "tier": "customer_tier",
    "api_type": "operation",
}
"""Other names that a request may have for them."""


class CostQuery(NamedTuple):
    """[start, end), UTC, of one ledger. `filters` are equalities; `status` is success, error or an HTTP code."""

    org_id: int
    start: datetime
    end: datetime
    group_by: tuple[str, ...] = ()
    filters: Mapping[str, str] = {}
    limit: int = 1_000
    unfolded: bool = False
    """Whether raw events are to answer where rollups hold `__other__` for values that are grouped by."""


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
    partition: LiteralString = f"PARTITION BY {', '.join(groups)}" if groups else ""
    order: LiteralString = ", ".join(["group_cost DESC", "group_events DESC", *groups])
    kept: list[LiteralString] = [f"CASE WHEN rank <= {limit} THEN {group} END AS {group}" for group in groups]
    total: LiteralString = ", ".join(f"sum({m}) AS {m}" for m in ENTITY_MEASURES)
    return f"""
        WITH totals AS (
            SELECT {", ".join(["bucket", *groups])}, {total}
            FROM ({" UNION ALL ".join(parts)}) AS pieces GROUP BY 1{_ordinals(2, len(groups))}
            HAVING {_IS_SOMETHING}),
        weighed AS (
            SELECT *, sum(cost_usd) OVER ({partition}) AS group_cost,
                sum(event_count) OVER ({partition}) AS group_events
            FROM totals),
        ranked AS (SELECT *, dense_rank() OVER (ORDER BY {order}) AS rank FROM weighed)
        SELECT {", ".join(["bucket", f"least(rank, {limit} + 1) AS place", f"rank > {limit} AS rest", *kept])}, {total}
        FROM ranked GROUP BY 1, 2, 3{_ordinals(4, len(groups))} ORDER BY 1, 2"""


_IS_SOMETHING: Final[LiteralString] = """
    (sum(event_count), sum(cost_usd), sum(input_tokens), sum(output_tokens)) IS DISTINCT FROM (0, 0, 0, 0)"""
"""What corrections have taken back to the last digit is no row any more."""


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
    conditions: list[LiteralString] = ["true"]
    conditions += [_condition(name, value, source, parameters) for name, value in query.filters.items()]
    time, kind = source.time_column, source.time_type
    # LATERAL and OFFSET 0 hold the planner to one index range a segment, whatever it believes of the tables.
    return f"""
        SELECT w.bucket{groups}, {source.measures}
        FROM unnest({numbers}::int[], {starts}::timestamptz[], {ends}::timestamptz[]) AS w (bucket, first, last)
        CROSS JOIN LATERAL (
            SELECT * FROM {source.table} e
            WHERE e.org_id = {org} AND e.{time} >= w.first{kind} AND e.{time} < w.last{kind}
                AND e.{time} >= {first}::timestamptz{kind} AND e.{time} < {last}::timestamptz{kind}
                AND {source.condition} OFFSET 0) AS e
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
        return status_condition(value, parameters)
    return f"{source.column(name)} = {parameters.add(value)}::text"


def status_condition(value: str, parameters: Parameters) -> LiteralString:
    """`success`, `error` or an HTTP code, of an event and of its corrections alike."""
    if value in ("success", "error"):
        failed: LiteralString = "(e.error_type IS NOT NULL OR coalesce(e.status_code, 0) >= 400)"
        return failed if value == "error" else f"NOT {failed}"
    return f"e.status_code = {parameters.add(int(value))}::int"
