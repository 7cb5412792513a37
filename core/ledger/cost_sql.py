"""Builds the SQL of a cost query: one subquery for each grain, their union summed, ranked and cut to the largest
groups."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple

from core.calendar import HOUR, QUARTER
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS, ENTITIES, FACETS, MODEL_NAMES
from core.filters import Filter, values_of
from core.ledger.cost_order import Order, Sum, order_sql
from core.ledger.measures import ENTITY_MEASURES, event_sums, of_cube
from core.ledger.query_plan import Grains, Segment
from core.ledger_id import LedgerId


class CostQuery(NamedTuple):
    """Sums of a ledger over [start, end), UTC. Events meet all `filters`; `status`: success, error or an HTTP code."""

    ledger_id: LedgerId
    start: datetime
    end: datetime
    group_by: tuple[str, ...] = ()
    filters: Mapping[str, Filter] = {}
    limit: int = 1_000
    unfolded: bool = False
    """Whether raw events answer where rollups have folded values of a dimension in `group_by`."""
    per: str | None = None
    """An entity, whose distinct values are counted in each group: users, tenants, sessions, runs."""
    order: Order = Order()
    """Of the groups; those with equal figures are ordered by cost, then by events."""


class TableFamily(NamedTuple):
    """The tables of one rollup, by day and at a finer grain."""

    knows: frozenset[str]
    """The dimensions, entities and other names that they can group or filter by."""
    grains: Grains
    day: LiteralString
    fine: LiteralString
    fine_column: LiteralString
    condition: LiteralString
    columns: Mapping[str, LiteralString]
    """The expression of each entity; dimensions are `d.<name>`."""

    @property
    def has_dimensions(self) -> bool:
        return "provider" in self.knows


_TENANT: Final[LiteralString] = "nullif(e.tenant, '')"

_CUBE: Final = TableFamily(
    frozenset((*DIMENSIONS, ANY_MODEL_NAME)), Grains(True, QUARTER, True), "cube_day", "cube_15m", "bucket", "true", {}
)
FACET_TABLES: Final = TableFamily(
    frozenset((*DIMENSIONS, ANY_MODEL_NAME, *FACETS, "status")),
    Grains(True, QUARTER, False),
    "facet_day",
    "facet_15m",
    "bucket",
    "true",
    {},
)
_TENANTS: Final = TableFamily(
    frozenset((*DIMENSIONS, ANY_MODEL_NAME, "tenant")),
    Grains(True, QUARTER, False),
    "entity_day",
    "entity_15m",
    "bucket",
    "e.kind = 't'",
    {"tenant": _TENANT},
)
_USERS: Final = TableFamily(
    frozenset(("user_id", "tenant")),
    Grains(True, QUARTER, False),
    "entity_day",
    "entity_15m",
    "bucket",
    "e.kind = 'u'",
    {"tenant": _TENANT, "user_id": "nullif(e.user_key, 0)"},
)
SESSIONS: Final = TableFamily(
    frozenset(("session_id",)),
    Grains(False, HOUR, False),
    "",
    "session",
    "hour",
    "true",
    {"session_id": "nullif(e.session_id, '')"},
)
RUNS: Final = TableFamily(
    frozenset(("run_id", "parent_run_id")),
    Grains(False, HOUR, False),
    "",
    "run",
    "hour",
    "true",
    {"run_id": "nullif(e.run_id, '')", "parent_run_id": "nullif(e.parent_run_id, '')"},
)
ACTIVITY: Final = TableFamily(
    frozenset((*DIMENSIONS, ANY_MODEL_NAME, *ENTITIES)),
    Grains(False, HOUR, False),
    "",
    "activity",
    "hour",
    "true",
    {**SESSIONS.columns, **RUNS.columns, "tenant": _TENANT, "user_id": "nullif(e.user_key, 0)"},
)
"""Calls that have a session or a run. Its dimension sets are the events' own, so it is never added to the cube."""
FAMILIES: Final = (_CUBE, FACET_TABLES, _TENANTS, _USERS, SESSIONS, RUNS)
"""From the smallest tables to the largest; the first that has every dimension of a query answers it."""

RAW_ONLY: Final = Grains(False, None, False)
"""For queries that only raw events can answer."""


class SqlArguments:
    """Collects a statement's arguments; `add` returns the placeholder."""

    def __init__(self) -> None:
        self.values: list[Any] = []

    def add(self, value: Any) -> LiteralString:
        self.values.append(value)
        return f"${len(self.values)}"


def statement(
    query: CostQuery,
    family: TableFamily | None,
    segments: Sequence[tuple[int, Segment]],
    arguments: SqlArguments,
    earlier: int = 0,
) -> LiteralString:
    """SELECT bucket, place, rest, g0, …, measures, distinct_values. Each segment comes with the number of its bucket.

    The `limit` first groups by their order over the whole time keep their labels; a row with `rest` sums the others.
    The first `earlier` buckets are compared with, and decide no order.
    """
    org = arguments.add(query.ledger_id)
    parts: list[LiteralString] = []
    for grain in ("day", "fine", "raw"):
        of_grain = [(i, segment) for i, segment in segments if segment.grain == grain]
        if of_grain:
            parts.append(grouped_part(query, source_of(family, grain), of_grain, org, arguments))
    limit: LiteralString = f"{arguments.add(query.limit)}::bigint"
    groups: list[LiteralString] = [f"g{n}" for n in range(len(query.group_by))]
    first = arguments.add(earlier)
    now, before = _group_sum(groups, f"bucket >= {first}::int"), _group_sum(groups, f"bucket < {first}::int")
    figure, direction = order_sql(query.order, now, before)
    order: LiteralString = ", ".join([f"group_order {direction}", "group_cost DESC", "group_events DESC", *groups])
    kept: list[LiteralString] = [f"CASE WHEN rank <= {limit} THEN {group} END AS {group}" for group in groups]
    total: LiteralString = ", ".join(f"sum({m}) AS {m}" for m in ENTITY_MEASURES)
    by_user = query.group_by.index("user_id") if "user_id" in query.group_by else None
    named: list[LiteralString] = [_unless_erased(g, org) if n == by_user else g for n, g in enumerate(groups)]
    of_part: list[LiteralString] = [*named, *(["per"] if query.per else [])]
    return f"""
        WITH totals AS (
            SELECT {", ".join(["bucket", *of_part])}, {total}
            FROM ({" UNION ALL ".join(parts)}) AS pieces GROUP BY 1{_ordinals(2, len(of_part))}
            HAVING {_IS_SOMETHING}),
        weighed AS (
            SELECT *, {figure} AS group_order, {now("cost_usd")} AS group_cost, {now("event_count")} AS group_events
            FROM totals),
        ranked AS (SELECT *, dense_rank() OVER (ORDER BY {order}) AS rank FROM weighed)
        SELECT {", ".join(["bucket", f"least(rank, {limit} + 1) AS place", f"rank > {limit} AS rest", *kept])}, {total},
            {_distinct(query.per, org)} AS distinct_values
        FROM ranked GROUP BY 1, 2, 3{_ordinals(4, len(groups))} ORDER BY 1, 2"""


def _erased(org: LiteralString) -> LiteralString:
    """The keys of erased persons, whose events count among those without a user."""
    return f"(SELECT user_key::text FROM subject WHERE org_id = {org} AND user_id IS NULL)"


def _unless_erased(group: LiteralString, org: LiteralString) -> LiteralString:
    return f"CASE WHEN {group} IN {_erased(org)} THEN NULL ELSE {group} END AS {group}"


def _distinct(per: str | None, org: LiteralString) -> LiteralString:
    """The number of an entity's values, without erased persons."""
    if per is None:
        return "0"
    counts: LiteralString = f"event_count > 0 AND per NOT IN {_erased(org)}" if per == "user_id" else "event_count > 0"
    return f"count(DISTINCT per) FILTER (WHERE {counts})"


def _group_sum(groups: Sequence[LiteralString], condition: LiteralString) -> Sum:
    partition: LiteralString = f"PARTITION BY {', '.join(groups)}" if groups else ""
    return lambda measure: f"coalesce(sum({measure}) FILTER (WHERE {condition}) OVER ({partition}), 0)"


_IS_SOMETHING: Final[LiteralString] = """
    (sum(event_count), sum(cost_usd), sum(input_tokens), sum(output_tokens)) IS DISTINCT FROM (0, 0, 0, 0)"""
"""Drops groups that corrections have reduced to exactly zero."""


def _ordinals(first: int, count: int) -> LiteralString:
    return "".join(f", {n}" for n in range(first, first + count))


def grouped_part(
    query: CostQuery,
    source: "Source",
    segments: Sequence[tuple[int, Segment]],
    org: LiteralString,
    arguments: SqlArguments,
) -> LiteralString:
    """The subquery of one grain: SELECT bucket, g0, …, measures."""
    numbers = arguments.add([i for i, _ in segments])
    starts, ends = arguments.add([s.start for _, s in segments]), arguments.add([s.end for _, s in segments])
    first = arguments.add(min(s.start for _, s in segments))
    last = arguments.add(max(s.end for _, s in segments))
    groups: LiteralString = "".join(f", {source.column(name)}::text AS g{n}" for n, name in enumerate(query.group_by))
    if query.per:
        groups += f", {source.column(query.per)}::text AS per"
    conditions: list[LiteralString] = ["true"]
    conditions += [_condition(name, value, source, arguments) for name, value in query.filters.items()]
    time, kind = source.time_column, source.time_type
    # LATERAL and OFFSET 0 make the planner read one index range for each segment, whatever its statistics say.
    return f"""
        SELECT w.bucket{groups}, {source.measures}
        FROM unnest({numbers}::int[], {starts}::timestamptz[], {ends}::timestamptz[]) AS w (bucket, first, last)
        CROSS JOIN LATERAL (
            SELECT * FROM {source.table} e
            WHERE e.org_id = {org} AND e.{time} >= w.first{kind} AND e.{time} < w.last{kind}
                AND e.{time} >= {first}::timestamptz{kind} AND e.{time} < {last}::timestamptz{kind}
                AND {source.condition} OFFSET 0) AS e
        {source.join}
        WHERE {" AND ".join(conditions)} GROUP BY 1{_ordinals(2, len(query.group_by) + bool(query.per))}"""


class Source(NamedTuple):
    """The table that a subquery reads, with its joins and expressions."""

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


def source_of(family: TableFamily | None, grain: str) -> Source:
    if family is None or grain == "raw":
        # Beside rollups, events count under the folded values that the rollups have; alone, under their own.
        own: LiteralString = "e.dimension_set" if family is None else "coalesce(e.folded_set, e.dimension_set)"
        join: LiteralString = f"JOIN dimension_set d ON d.org_id = e.org_id AND d.id = {own}"
        return Source("usage_event", "time", "", join, "true", event_sums(ENTITY_MEASURES), {"user_id": "e.user_key"})
    measured: LiteralString = ", ".join(
        f"sum({of_cube(m) if family is _CUBE else 'e.' + m}) AS {m}" for m in ENTITY_MEASURES
    )
    dimensions: LiteralString = "JOIN dimension_set d ON d.org_id = e.org_id AND d.id = e.dimension_set"
    joined: LiteralString = dimensions if family.has_dimensions else ""
    if grain == "day":
        return Source(family.day, "day", _TO_DATE, joined, family.condition, measured, family.columns)
    return Source(family.fine, family.fine_column, "", joined, family.condition, measured, family.columns)


def _condition(name: str, given: Filter, source: Source, arguments: SqlArguments) -> LiteralString:
    if name == "status":
        return status_condition(given, arguments)
    if name == ANY_MODEL_NAME:
        return model_name_condition(given, arguments)
    if name == "user_id":
        keys = [int(value) for value in values_of(given) if value]
        return _either(source.column(name), f"= ANY({arguments.add(keys)}::bigint[])", given)
    return text_condition(as_text(name, source.column(name)), given, arguments)


def as_text(name: str, column: LiteralString) -> LiteralString:
    """The column as filters compare it."""
    return f"{column}::text" if name == "status_code" else column


def text_condition(column: LiteralString, given: Filter, arguments: SqlArguments) -> LiteralString:
    """Whether a column, NULL without a value, has one of these values."""
    values = [value for value in values_of(given) if value]
    if len(values) == 1:
        return _either(column, f"= {arguments.add(values[0])}::text", given)
    return _either(column, f"= ANY({arguments.add(values)}::text[])", given)


def _either(column: LiteralString, has_value: LiteralString, given: Filter) -> LiteralString:
    without: LiteralString = f" OR {column} IS NULL" if "" in values_of(given) else ""
    return f"({column} {has_value}{without})"


def model_name_condition(given: Filter, arguments: SqlArguments) -> LiteralString:
    """Whether one of the model's names is one of these."""
    names: LiteralString = ", ".join(f"d.{name}" for name in MODEL_NAMES)
    return f"ARRAY[{names}] && {arguments.add([*values_of(given)])}::text[]"


def status_condition(given: Filter, arguments: SqlArguments) -> LiteralString:
    """Whether a row is a `success`, an `error` or has one of these HTTP codes. Corrections have their event's."""
    return f"({' OR '.join([_status(value, arguments) for value in values_of(given)])})"


def _status(value: str, arguments: SqlArguments) -> LiteralString:
    if value in ("success", "error"):
        failed: LiteralString = "(e.error_type IS NOT NULL OR coalesce(e.status_code, 0) >= 400)"
        return failed if value == "error" else f"NOT {failed}"
    return f"e.status_code = {arguments.add(int(value))}::int"
