"""Sums by session or run, and what is known beside them: from the table `activity`, and from raw events elsewhere.

A question is planned once, in the snapshot of the caller's transaction: clean hours come from the table, hours that are
not compacted and parts of hours from raw events. Filters that the table does not know are answered by raw events alone.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString, NamedTuple

from core.calendar import HOUR, ceil, floor
from core.dimensions import ENTITIES
from core.errors import Unprocessable
from core.filters import Filter
from core.ledger.cost_sql import (
    ACTIVITY,
    RAW_ONLY,
    RUNS,
    SESSIONS,
    CostQuery,
    SqlArguments,
    TableFamily,
    grouped_part,
    source_of,
)
from core.ledger.measures import ENTITY_MEASURES, FIRST_AND_LAST, event_sums, sums
from core.ledger.query_plan import Segment, plan
from core.ledger.reader import SHORTER, dirty_hours, extent, require_few_in, widened, with_user_keys
from core.ledger_id import LedgerId
from core.limits import MAX_SCANNED_EVENTS

Kind = Literal["session_id", "run_id"]
OrderBy = Literal["cost_usd", "last_at", "event_count", "duration_ms"]
Position = tuple[Decimal, str]
"""Of a row in a list: the figure that orders it, and its id."""

MAX_MODELS: Final = 20

_HAS_ACTIVITY: Final = """
SELECT EXISTS (SELECT FROM migration WHERE name = '0086_post_activity') AND NOT EXISTS (
    SELECT FROM closing_total WHERE org_id = $1 AND utc_day BETWEEN $2 AND $3 AND without_activity)
"""
_MICROSECONDS: Final[LiteralString] = "coalesce(extract(epoch FROM {time}) * 1000000, 0)"
_FIGURES: Final[dict[OrderBy, LiteralString]] = {
    "cost_usd": "cost_usd",
    "event_count": "event_count",
    "last_at": _MICROSECONDS.format(time="last_at"),
    "duration_ms": _MICROSECONDS.format(time="last_at - first_at"),
}
_RANKING: Final[tuple[LiteralString, ...]] = ("event_count", "cost_usd", "input_tokens", "output_tokens")
"""The measures that decide which sessions and runs are in a list, and where."""
_IS_SOMETHING: Final[LiteralString] = (
    "(sum(event_count), sum(cost_usd), sum(input_tokens), sum(output_tokens)) IS DISTINCT FROM (0, 0, 0, 0)"
)


class ActivityPlan(NamedTuple):
    """How a question is answered in one snapshot."""

    query: CostQuery
    family: TableFamily | None
    """None: raw events alone answer."""
    segments: Sequence[Segment]
    dirty: Sequence[datetime]
    """Starts of the hours that are not compacted yet, rising."""


class ActivityRow(NamedTuple):
    """The sums of one session or run. The times are None where it has corrections only."""

    id: str
    measures: Mapping[str, Any]
    first_at: datetime | None
    """The first call's start."""
    last_at: datetime | None
    """The last call's end."""
    figure: Decimal = Decimal(0)
    """By which a list is ordered."""


class ActivityFacts(NamedTuple):
    """What is known of a session or run beside its sums."""

    models: Sequence[str]
    """At most 20, dearest first."""
    feature: str | None
    """Like the next two: None unless all of its events have the same one."""
    user_key: str | None
    tenant: str | None
    run_count: int
    outcome: str | None
    """The last one that its events state."""


async def whole_life(connection: Any, ledger_id: LedgerId) -> tuple[datetime, datetime] | None:
    """The time that holds all events of a ledger, in whole hours; None: it has none."""
    found = await extent(connection, ledger_id)
    return None if found is None else (floor(found[0], HOUR), ceil(found[1], HOUR))


async def plan_activity(
    connection: Any, ledger_id: LedgerId, start: datetime, end: datetime, filters: Mapping[str, Filter]
) -> ActivityPlan:
    """Plans a question about the calls in [start, end), UTC, that meet the filters.

    Raises:
        Unprocessable: more than `MAX_SCANNED_EVENTS` raw events would have to be read, or they are no longer kept.
    """
    query = CostQuery(ledger_id, start, end, filters=filters)
    if "user_id" in filters:
        query = await with_user_keys(connection, query)
    family = ACTIVITY if filters.keys() <= ACTIVITY.knows and await _has_activity(connection, query) else None
    ((start, end),) = await widened(connection, query, family, [(start, end)])
    query = query._replace(start=start, end=end)
    dirty = await dirty_hours(connection, query)
    segments = plan(start, end, dirty, family.grains if family else RAW_ONLY)
    raw = [segment[1:] for segment in segments if segment.grain == "raw"]
    why, advice = "Only single events can answer this", f"{SHORTER}, or for fewer filters"
    await require_few_in(connection, ledger_id, raw, MAX_SCANNED_EVENTS, why, advice)
    return ActivityPlan(query, family, segments, dirty)


async def _has_activity(connection: Any, query: CostQuery) -> bool:
    """Whether the table is complete for these days: not while a version that does not know it may still compact, nor
    where that one has dropped the events."""
    days = query.start.date(), query.end.date()
    return bool(await connection.fetchval(_HAS_ACTIVITY, query.ledger_id, *days))


def pieces(
    planned: ActivityPlan,
    group_by: Sequence[str],
    of: LiteralString | tuple[Kind, Sequence[str]],
    arguments: SqlArguments,
    measures: tuple[LiteralString, ...] = ENTITY_MEASURES,
    stretches: Sequence[tuple[datetime, datetime]] | None = None,
) -> LiteralString:
    """A subquery: bucket, g0, g1, … of `group_by`, the measures, `first_at`, `last_at`; a group may have several rows.

    Args:
        of: a condition on the rows, or the sessions or runs that are meant.
        stretches: parts of the planned time, in time; `bucket` is the number of one. By default all of it is 0.
    """
    condition: LiteralString = among(*of, arguments) if isinstance(of, tuple) else of
    query = planned.query._replace(group_by=tuple(group_by))
    org = arguments.add(query.ledger_id)
    parts: list[LiteralString] = []
    numbered = _numbered(planned, stretches)
    for grain in ("fine", "raw"):
        of_grain = [(bucket, segment) for bucket, segment in numbered if segment.grain == grain]
        if not of_grain:
            continue
        source = source_of(planned.family, grain) if grain == "fine" else source_of(None, grain)
        first: LiteralString = "min(e.first_at) AS first_at, max(e.last_at) AS last_at"
        summed = sums(measures) if grain == "fine" else event_sums(measures)
        times = first if grain == "fine" else FIRST_AND_LAST
        source = source._replace(condition=condition, measures=f"{summed}, {times}")
        if grain == "fine":
            source = source if _names_dimensions(query) else source._replace(join="")
            source = source._replace(table=_rows_of(*of, org, arguments)) if isinstance(of, tuple) else source
        parts.append(grouped_part(query, source, of_grain, org, arguments))
    if not parts:
        raise Unprocessable("`end` must be after `start`.")
    return " UNION ALL ".join(parts)


def _numbered(
    planned: ActivityPlan, stretches: Sequence[tuple[datetime, datetime]] | None
) -> list[tuple[int, Segment]]:
    if stretches is None:
        return [(0, segment) for segment in planned.segments]
    grains = planned.family.grains if planned.family else RAW_ONLY
    return [(n, each) for n, stretch in enumerate(stretches) for each in plan(*stretch, planned.dirty, grains)]


def _rows_of(kind: Kind, ids: Sequence[str], org: LiteralString, arguments: SqlArguments) -> LiteralString:
    """The rows of `activity` of these sessions or runs: one look-up in the index for each, whatever statistics say."""
    each = arguments.add([*dict.fromkeys(ids)])
    return f"""(SELECT a.* FROM unnest({each}::text[]) AS i (id) CROSS JOIN LATERAL (
        SELECT * FROM activity a WHERE a.org_id = {org} AND a.{kind} = i.id AND a.{kind} <> '' OFFSET 0) AS a)"""


def _names_dimensions(query: CostQuery) -> bool:
    """Whether the question needs more of `activity` than its own columns."""
    return not {*query.group_by, *query.filters} <= {*ENTITIES}


class ActivityOrder(NamedTuple):
    """A page of a list, the highest figure first."""

    by: OrderBy
    limit: int
    after: Position | None = None


async def ranked(
    connection: Any, planned: ActivityPlan, kind: Kind, order: ActivityOrder, featured: ActivityPlan | None = None
) -> list[tuple[str, Decimal]]:
    """(id, figure) of one page of the sessions or runs. Runs that only have children are there with 0, unless the
    question names runs.

    Args:
        featured: only those that have a feature in what this plan selects.
    """
    arguments = SqlArguments()
    group_by = (kind,) if kind == "session_id" else (kind, "parent_run_id")
    given: LiteralString = f"e.{kind} <> ''"
    found: LiteralString = pieces(_smallest(planned, kind, order.by), group_by, given, arguments, _RANKING)
    rows: LiteralString = f"SELECT g0 AS id, false AS is_parent, {', '.join(_RANKING)}, first_at, last_at FROM pieces"
    if kind == "run_id" and not {"run_id", "parent_run_id"} & planned.query.filters.keys():
        nothing: LiteralString = ", ".join("0" for _ in _RANKING)
        rows += f" UNION ALL SELECT g1, true, {nothing}, NULL, NULL FROM pieces WHERE g1 <> '' AND event_count <> 0"
    conditions: list[LiteralString] = ["true"]
    if featured is not None:
        selected: LiteralString = pieces(featured, (kind, "feature"), given, arguments, ("event_count",))
        conditions.append(f"id IN (SELECT g0 FROM ({selected}) AS f WHERE g1 <> '' AND event_count <> 0)")
    if order.after is not None:
        figure, id_ = arguments.add(order.after[0]), arguments.add(order.after[1])
        conditions.append(
            f'(figure < {figure}::numeric OR figure = {figure}::numeric AND id > {id_}::text COLLATE "C")'
        )
    sql: LiteralString = f"""
        WITH pieces AS ({found}),
        summed AS (
            SELECT id, {sums(_RANKING, "")}, min(first_at) AS first_at, max(last_at) AS last_at
            FROM ({rows}) AS rows GROUP BY id HAVING bool_or(is_parent) OR {_IS_SOMETHING})
        SELECT id, figure FROM (SELECT *, ({_FIGURES[order.by]})::numeric AS figure FROM summed) AS s
        WHERE {" AND ".join(conditions)} ORDER BY figure DESC, id COLLATE "C"
        LIMIT {arguments.add(order.limit)}::bigint"""
    return [tuple(record) for record in await connection.fetch(sql, *arguments.values)]


def _smallest(planned: ActivityPlan, kind: Kind, by: OrderBy) -> ActivityPlan:
    """The plan with the sums by id alone, where these suffice: their table has a row where `activity` has several. Its
    times are not those of the calls."""
    family = SESSIONS if kind == "session_id" else RUNS
    suffices = planned.query.filters.keys() <= family.knows and by in ("cost_usd", "event_count")
    return planned._replace(family=family) if planned.family is not None and suffices else planned


async def sums_of(connection: Any, planned: ActivityPlan, kind: Kind, ids: Sequence[str]) -> dict[str, ActivityRow]:
    """The sums of these sessions or runs, of those that have events here."""
    return {record["id"]: _row(record) for record in await sum_records(connection, planned, kind, ids)}


async def sum_records(connection: Any, planned: ActivityPlan, kind: Kind, ids: Sequence[str]) -> Sequence[Any]:
    """id, the measures, first_at and last_at: one record for each of these sessions or runs that has events here."""
    arguments = SqlArguments()
    found: LiteralString = pieces(planned, (kind,), (kind, ids), arguments)
    records: Sequence[Any] = await connection.fetch(
        f"""SELECT g0 AS id, {sums(ENTITY_MEASURES, "")}, min(first_at) AS first_at, max(last_at) AS last_at
        FROM ({found}) AS pieces GROUP BY 1""",
        *arguments.values,
    )
    return records


def _row(record: Any) -> ActivityRow:
    return ActivityRow(record["id"], measures_of(record), record["first_at"], record["last_at"])


def measures_of(record: Any) -> dict[str, Any]:
    """Money as `Decimal`, counts as `int`."""
    return {name: Decimal(record[name]) if name.endswith("_usd") else int(record[name]) for name in ENTITY_MEASURES}


def _only(column: LiteralString) -> LiteralString:
    return f"CASE WHEN count(DISTINCT coalesce({column}, E'\\x01')) = 1 THEN min({column}) END"


async def facts(connection: Any, planned: ActivityPlan, kind: Kind, ids: Sequence[str]) -> Mapping[str, ActivityFacts]:
    """The facts of these sessions or runs, of those that have events."""
    arguments = SqlArguments()
    names = (kind, "run_id", "model", "feature", "user_id", "tenant", "outcome")
    found: LiteralString = pieces(planned, names, (kind, ids), arguments)
    groups: LiteralString = ", ".join(f"g{n}" for n in range(len(names)))
    sql: LiteralString = f"""
        WITH kinds AS (
            SELECT {groups}, sum(cost_usd) AS cost, max(last_at) AS last_at FROM ({found}) AS pieces
            GROUP BY {groups} HAVING sum(event_count) > 0),
        dearest AS (
            SELECT g0 AS id, (array_agg(g2 ORDER BY cost DESC, g2 COLLATE "C"))[1:{MAX_MODELS}] AS models
            FROM (SELECT g0, g2, sum(cost) AS cost FROM kinds GROUP BY 1, 2) AS m GROUP BY 1),
        others AS (
            SELECT g0 AS id, {_only("g3")} AS feature, {_only("g4")} AS user_key, {_only("g5")} AS tenant,
                count(DISTINCT g1) AS run_count,
                (array_agg(g6 ORDER BY last_at DESC, g6) FILTER (WHERE g6 IS NOT NULL))[1] AS outcome
            FROM kinds GROUP BY 1)
        SELECT * FROM others JOIN dearest USING (id)"""
    rows = await connection.fetch(sql, *arguments.values)
    return {row["id"]: ActivityFacts(*(row[name] for name in ActivityFacts._fields)) for row in rows}


async def by_model(
    connection: Any, planned: ActivityPlan, kind: Kind, id_: str
) -> list[tuple[str, str, dict[str, Any]]]:
    """(provider, model, measures) of one session or run, dearest first."""
    arguments = SqlArguments()
    found: LiteralString = pieces(planned, ("provider", "model"), (kind, [id_]), arguments)
    rows = await connection.fetch(
        f"""SELECT g0, g1, {sums(ENTITY_MEASURES, "")} FROM ({found}) AS pieces GROUP BY 1, 2 HAVING {_IS_SOMETHING}
        ORDER BY sum(cost_usd) DESC, 1, 2""",
        *arguments.values,
    )
    return [(row["g0"], row["g1"], measures_of(row)) for row in rows]


async def user_ids(connection: Any, ledger_id: LedgerId, keys: Sequence[str | None]) -> Mapping[str, str | None]:
    """User ids by their keys; None for an erased person."""
    numbers = sorted({int(key) for key in keys if key is not None})
    rows = await connection.fetch(
        "SELECT user_key, user_id FROM subject WHERE org_id = $1 AND user_key = ANY($2::bigint[])", ledger_id, numbers
    )
    return {str(row["user_key"]): row["user_id"] for row in rows}


def among(kind: Kind, ids: Sequence[str], arguments: SqlArguments) -> LiteralString:
    """The condition that an event or a row of `activity` is of one of these; it fits the table's partial indexes."""
    return f"e.{kind} <> '' AND e.{kind} = ANY({arguments.add([*ids])}::text[])"


async def event_ranges(
    connection: Any, planned: ActivityPlan, kind: Kind, ids: Sequence[str]
) -> list[tuple[datetime, datetime]]:
    """Times, [start, end), that together hold all events of these sessions or runs which the plan covers."""
    start, end = planned.query.start, planned.query.end
    if planned.family is None:
        return [(start, end)]
    rows = await connection.fetch(
        f"""SELECT hour, min(first_at) AS first_at, max(last_at) AS last_at FROM activity e
        WHERE org_id = $1 AND {kind} <> '' AND {kind} = ANY($2::text[]) AND hour >= $3 AND hour < $4
            AND hour <> ALL($5::timestamptz[]) AND first_at IS NOT NULL GROUP BY 1""",
        planned.query.ledger_id,
        [*ids],
        floor(start, HOUR),
        end,
        [*planned.dirty],
    )
    found = [_narrowed(row["hour"], row["first_at"], row["last_at"]) for row in rows]
    found += [(hour, hour + HOUR) for hour in planned.dirty]
    clipped = [(max(first, start), min(last, end)) for first, last in found]
    return sorted((first, last) for first, last in clipped if first < last)


def _narrowed(hour: datetime, first_at: datetime, last_at: datetime) -> tuple[datetime, datetime]:
    """The part of the hour in which its events lie. A call that began before the hour, or is of a closed month and so
    counts later than it was, says nothing about the others."""
    if first_at < hour:
        return hour, hour + HOUR
    return first_at, min(last_at + datetime.resolution, hour + HOUR)
