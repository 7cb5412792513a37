"""Answers cost queries with exact sums, from rollups where they suffice and from raw events where they do not."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final, LiteralString, NamedTuple, TypeVar

import asyncpg

from core.calendar import DAY, QUARTER, ceil, floor
from core.db.compression_epochs import slots_of
from core.db.pool import INDEXED_HASH_JOINS
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS, FOLDED, MODEL_NAMES
from core.errors import Unprocessable
from core.filters import values_of
from core.ledger.cost_sql import FACET_TABLES, FAMILIES, RAW_ONLY, CostQuery, SqlArguments, TableFamily, statement
from core.ledger.exact_reads import read_exactly
from core.ledger.kept_events import dropped, kept_from
from core.ledger.measures import ENTITY_MEASURES
from core.ledger.query_plan import plan
from core.ledger_id import LedgerId
from core.limits import MAX_SCANNED_EVENTS

Result = TypeVar("Result")

RAW_TIMEOUT_MS: Final = 20_000
_FEW_ROWS: Final = 500
REST: Final = "__rest__"
"""The label of the row that sums the groups beyond `limit`."""


class CostGroup(NamedTuple):
    """The sums of one group. `bucket` is the index of its time range, `labels` has one value for each grouping; None:
    events without a value."""

    bucket: int
    labels: tuple[str | None, ...]
    measures: Mapping[str, Any]
    place: int = 1
    """In the order of the groups, the same in every bucket."""
    distinct: int = 0
    """How many values of the entity `per` its events have."""


class Costs(NamedTuple):
    rows: Sequence[CostGroup]
    from_events: bool
    """Whether raw events answered, because no rollup has these dimensions."""
    stretches: Sequence[tuple[datetime, datetime]]
    """The time ranges of the buckets: those asked for, or wider where retention has dropped the events of an end."""

    @property
    def start(self) -> datetime:
        return self.stretches[0][0]

    @property
    def end(self) -> datetime:
        return self.stretches[-1][1]


async def costs(
    connection: Any,
    query: CostQuery,
    stretches: Sequence[tuple[datetime, datetime]] | None = None,
    timeout_ms: int = RAW_TIMEOUT_MS,
    earlier: int = 0,
) -> Costs:
    """The sums over [start, end), or over each of the `stretches` of it in time, in the query's order and one snapshot.

    Args:
        earlier: how many of the stretches come first to be compared with; they decide no order.

    Raises:
        Unprocessable: raw events had to answer and were more than `MAX_SCANNED_EVENTS`, took longer than `timeout_ms`,
            or are no longer kept.
    """
    return await read_exactly(
        connection,
        slots_of(query.start, query.end),
        lambda: costs_in_snapshot(connection, query, stretches, timeout_ms, MAX_SCANNED_EVENTS, earlier),
    )


async def costs_in_snapshot(
    connection: Any,
    query: CostQuery,
    stretches: Sequence[tuple[datetime, datetime]] | None,
    timeout_ms: int,
    max_scanned: int | None = None,
    earlier: int = 0,
) -> Costs:
    """As `costs`, in the snapshot of the caller's REPEATABLE READ transaction. The caller must make sure that no chunk
    was compressed meanwhile (`exact_reads`)."""
    asked = list(stretches or [(query.start, query.end)])
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        family = await _family(connection, query)
        if family is None and max_scanned is not None:
            await require_few_events(
                connection, query, max_scanned, "No rollup has this combination of dimensions", _FEWER
            )
        if "user_id" in query.filters:
            query = await with_user_keys(connection, query)
        asked = await widened(connection, query, family, asked)
        dirty = await dirty_hours(connection, query)
        sql, arguments = await _unless_many(
            len(asked) + len(dirty), lambda: _planned(query, family, asked, dirty, earlier)
        )
        await connection.execute(f"SET LOCAL statement_timeout = {int(timeout_ms)}; {INDEXED_HASH_JOINS}")
        try:
            records = await connection.fetch(sql, *arguments.values)
        except asyncpg.QueryCanceledError:
            raise Unprocessable(
                "No rollup has this combination of dimensions and there are too many events to add up; "
                "ask for a shorter time or fewer dimensions.",
                code="too_many_events",
            ) from None
        users = await _user_ids(connection, query, records)
    rows = await _rows(records, query.group_by, users)
    return Costs(rows, family is None, asked)


async def extent(connection: Any, ledger_id: LedgerId) -> tuple[datetime, datetime] | None:
    """The start of the first 15 minutes with events and the end of the last ones, UTC; None: there are none."""
    row = await connection.fetchrow("SELECT min(bucket), max(bucket) FROM cube_15m WHERE org_id = $1", ledger_id)
    return None if row[0] is None else (row[0], row[1] + QUARTER)


def _planned(
    query: CostQuery,
    family: TableFamily | None,
    asked: Sequence[tuple[datetime, datetime]],
    dirty: Sequence[datetime],
    earlier: int,
) -> tuple[LiteralString, SqlArguments]:
    """The statement and its arguments."""
    grains, arguments = family.grains if family else RAW_ONLY, SqlArguments()
    segments = [(i, s) for i, (start, end) in enumerate(asked) for s in plan(start, end, dirty, grains)]
    return statement(query, family, segments, arguments, earlier), arguments


async def _unless_many(count: int, work: Callable[[], Result]) -> Result:
    """The result of `work`, made in a thread where it is about many things: the event loop has others to answer."""
    return work() if count <= _FEW_ROWS else await asyncio.to_thread(work)


async def _family(connection: Any, query: CostQuery) -> TableFamily | None:
    """The smallest tables that know every dimension of the query; None: only raw events do."""
    filtered = [name for name, given in query.filters.items() if FOLDED not in values_of(given)]
    filtered += [name for name in query.group_by if query.unfolded]
    # The names of a model are folded together.
    of_model = {ANY_MODEL_NAME, *MODEL_NAMES}
    filtered = ["model" if name in of_model else name for name in filtered if name in (*DIMENSIONS, ANY_MODEL_NAME)]
    if filtered and await connection.fetchval(
        """SELECT EXISTS (SELECT FROM dimension_value WHERE org_id = $1 AND utc_day BETWEEN $2 AND $3
           AND dimension = ANY($4::text[]) AND value = $5)""",
        query.ledger_id,
        query.start.date(),
        query.end.date(),
        filtered,
        FOLDED,
    ):
        return None  # rollups may have folded the value, events keep it
    needed = {*query.group_by, *query.filters} | ({query.per} if query.per else set())
    family = next((family for family in FAMILIES if needed <= family.knows), None)
    if family is FACET_TABLES and not await _has_facets(connection, query):
        return None
    return family


_HAS_FACETS: Final = """
SELECT EXISTS (SELECT FROM migration WHERE name = '0082_post_sources') AND NOT EXISTS (
    SELECT FROM closing_total WHERE org_id = $1 AND utc_day BETWEEN $2 AND $3 AND without_facets)
"""


async def _has_facets(connection: Any, query: CostQuery) -> bool:
    """Whether the tables of facets are complete for these days: not while a version that does not know them may still
    compact, nor where that one has dropped the events."""
    days = query.start.date(), query.end.date()
    return bool(await connection.fetchval(_HAS_FACETS, query.ledger_id, *days))


_FEWER: Final = "ask for fewer dimensions, or for a shorter time"
SHORTER: Final = "ask for a shorter time with `start` and `end`"


async def require_few_events(
    connection: Any, query: CostQuery, most: int, why: str, advice: str = "ask for a shorter time"
) -> None:
    """Raises `Unprocessable` for a question that would read more single events, as the daily rollup counts them. `why`
    begins the sentence that says so, `advice` says what the caller can ask instead."""
    count = await connection.fetchval(
        "SELECT sum(event_count) FROM cube_day WHERE org_id = $1 AND day BETWEEN $2 AND $3",
        query.ledger_id,
        query.start.date(),
        query.end.date(),
    )
    if (count or 0) > most:
        raise Unprocessable(
            f"{why}, and the {count:,} events of these days are too many to read one by one; {advice}, with {most:,} "
            "events at most.",
            code="too_many_events",
        )


async def require_few_in(
    connection: Any, ledger_id: LedgerId, ranges: Sequence[tuple[datetime, datetime]], most: int, why: str, advice: str
) -> None:
    """Raises `Unprocessable` for a question that would read more single events in these times, as the cube counts
    them. `why` begins the sentence that says so, `advice` says what the caller can ask instead."""
    count = await connection.fetchval(
        """SELECT sum(c.event_count) FROM unnest($2::timestamptz[], $3::timestamptz[]) AS w (first, last)
        CROSS JOIN LATERAL (SELECT event_count FROM cube_15m c
            WHERE c.org_id = $1 AND c.bucket > w.first - interval '15 min' AND c.bucket < w.last OFFSET 0) AS c""",
        ledger_id,
        [first for first, _ in ranges],
        [last for _, last in ranges],
    )
    if (count or 0) > most:
        raise Unprocessable(
            f"{why}, and the {count:,} events of these times are too many to read one by one; {advice}, with {most:,} "
            "events at most.",
            code="too_many_events",
        )


async def with_user_keys(connection: Any, query: CostQuery) -> CostQuery:
    """The query with surrogate keys for user ids. Events of erased persons count among those without a user."""
    asked = values_of(query.filters["user_id"])
    rows = await connection.fetch(
        """SELECT user_key FROM subject
           WHERE org_id = $1 AND (user_id = ANY($2::text[]) OR $3 AND user_id IS NULL)""",
        query.ledger_id,
        asked,
        "" in asked,
    )
    keys = tuple(str(row["user_key"]) for row in rows)
    return query._replace(filters={**query.filters, "user_id": (*keys, "") if "" in asked else keys})


async def dirty_hours(connection: Any, query: CostQuery) -> list[datetime]:
    """The starts of hours that are not compacted yet, rising."""
    rows = await connection.fetch(
        "SELECT DISTINCT hour FROM dirty_period WHERE org_id = $1 AND hour >= $2 AND hour < $3 ORDER BY hour",
        query.ledger_id,
        floor(query.start, DAY),
        query.end,
    )
    return [row["hour"] for row in rows]


async def widened(
    connection: Any, query: CostQuery, family: TableFamily | None, asked: list[tuple[datetime, datetime]]
) -> list[tuple[datetime, datetime]]:
    """The ranges, with ends in whole buckets where retention has dropped the raw events.

    Raises `Unprocessable` where only dropped events could answer.
    """
    horizon = await kept_from(connection, query.ledger_id)
    if horizon is None or asked[0][0] >= horizon:
        return asked
    width = family.grains.fine if family else None
    edges = [*asked[0], *(edge for stretch in asked[1:] for edge in stretch)]
    shared = {edge for edge, following in pairwise(edges) if edge == following}
    if width is None or any(edge < horizon and floor(edge, width) != edge for edge in shared):
        raise dropped(horizon, "no rollup knows this of them:", ", or for fewer dimensions, or in whole hours of UTC")
    return [
        (floor(start, width) if start < horizon else start, ceil(end, width) if end < horizon else end)
        for start, end in asked
    ]


async def _user_ids(connection: Any, query: CostQuery, records: Sequence[Any]) -> Mapping[str, str | None]:
    """User ids by the surrogate keys in the records; None for an erased person."""
    if "user_id" not in query.group_by:
        return {}
    column = f"g{query.group_by.index('user_id')}"
    keys = {int(record[column]) for record in records if record[column] is not None}
    rows = await connection.fetch(
        "SELECT user_key, user_id FROM subject WHERE org_id = $1 AND user_key = ANY($2::bigint[])",
        query.ledger_id,
        list(keys),
    )
    return {str(row["user_key"]): row["user_id"] for row in rows}


async def _rows(
    records: Sequence[Any], group_by: Sequence[str], users: Mapping[str, str | None]
) -> Sequence[CostGroup]:
    return await _unless_many(len(records), lambda: [_row(record, group_by, users) for record in records])


def _row(record: Any, group_by: Sequence[str], users: Mapping[str, str | None]) -> CostGroup:
    labels: list[str | None] = [REST if record["rest"] else record[f"g{n}"] for n in range(len(group_by))]
    if users and not record["rest"]:
        n = group_by.index("user_id")
        labels[n] = None if labels[n] is None else users.get(str(labels[n]))
    measures = {name: _number(name, record[name]) for name in ENTITY_MEASURES}
    return CostGroup(record["bucket"], tuple(labels), measures, record["place"], record["distinct_values"])


def _number(name: str, value: Any) -> Any:
    return Decimal(value) if name.endswith("_usd") else int(value)
