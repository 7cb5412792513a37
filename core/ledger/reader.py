"""Exact sums of the ledger at any moment: by anything, filtered by anything, over any stretch of time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

import asyncpg

from core.db.pool import INDEXED_HASH_JOINS
from core.errors import Unprocessable
from core.event import DIMENSIONS, FOLDED
from core.ledger.measures import ENTITY_MEASURES
from core.ledger.plan import DAY, ceil, floor, plan
from core.ledger.statement import FAMILIES, RAW_TABLES, CostQuery, Family, Parameters, statement

RAW_TIMEOUT_MS: Final = 20_000
REST: Final = "__rest__"
"""The label of the row that holds what `limit` cut off."""


class Row(NamedTuple):
    """`bucket` is the index of the asked stretch, `labels` one value a grouping; None is "without a value"."""

    bucket: int
    labels: tuple[str | None, ...]
    measures: Mapping[str, Any]


class Costs(NamedTuple):
    rows: Sequence[Row]
    from_events: bool
    """Whether raw events had to answer, for want of a rollup with these dimensions."""
    start: datetime
    end: datetime


async def costs(
    connection: Any,
    query: CostQuery,
    stretches: Sequence[tuple[datetime, datetime]] | None = None,
    timeout_ms: int = RAW_TIMEOUT_MS,
) -> Costs:
    """The sums of [start, end), or of each of the `stretches` of it, largest first, in one snapshot.

    Raises:
        Unprocessable: raw events had to answer and took longer than `timeout_ms`, or are no longer there.
    """
    asked = list(stretches or [(query.start, query.end)])
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        family = await _family(connection, query)
        if "user_id" in query.filters:
            query = await _with_user_key(connection, query)
        asked = await _widened(connection, query, family, asked)
        dirty = await _dirty_hours(connection, query)
        tables = family.tables if family else RAW_TABLES
        segments = [(i, s) for i, (start, end) in enumerate(asked) for s in plan(start, end, dirty, tables)]
        parameters = Parameters()
        sql = statement(query, family, segments, parameters)
        await connection.execute(f"SET LOCAL statement_timeout = {int(timeout_ms)}; {INDEXED_HASH_JOINS}")
        try:
            records = await connection.fetch(sql, *parameters.values)
        except asyncpg.QueryCanceledError:
            raise Unprocessable(
                "No rollup has this combination of dimensions and there are too many events to add up; "
                "ask for a shorter time or fewer dimensions.",
                code="too_many_events",
            ) from None
        users = await _user_ids(connection, query, records)
    rows = [_row(record, query.group_by, users) for record in records]
    return Costs(rows, family is None, asked[0][0], asked[-1][1])


async def _family(connection: Any, query: CostQuery) -> Family | None:
    """The smallest tables that know every dimension asked for; None: only raw events do."""
    filtered = [name for name, value in query.filters.items() if name in DIMENSIONS and value != FOLDED]
    filtered += [name for name in query.group_by if query.unfolded and name in DIMENSIONS]
    if filtered and await connection.fetchval(
        """SELECT EXISTS (SELECT FROM dimension_value WHERE org_id = $1 AND utc_day BETWEEN $2 AND $3
           AND dimension = ANY($4::text[]) AND value = $5)""",
        query.org_id,
        query.start.date(),
        query.end.date(),
        filtered,
        FOLDED,
    ):
        return None  # the value asked for may have been folded in rollups; events keep it
    needed = {*query.group_by, *query.filters}
    return next((family for family in FAMILIES if needed <= family.knows), None)


async def _with_user_key(connection: Any, query: CostQuery) -> CostQuery:
    key = await connection.fetchval(
        "SELECT user_key FROM subject WHERE org_id = $1 AND user_id = $2", query.org_id, query.filters["user_id"]
    )
    return query._replace(filters={**query.filters, "user_id": str(key if key is not None else -1)})


async def _dirty_hours(connection: Any, query: CostQuery) -> set[datetime]:
    rows = await connection.fetch(
        "SELECT DISTINCT hour FROM dirty_period WHERE org_id = $1 AND hour >= $2 AND hour < $3",
        query.org_id,
        floor(query.start, DAY),
        query.end,
    )
    return {row["hour"] for row in rows}


async def _widened(
    connection: Any, query: CostQuery, family: Family | None, asked: list[tuple[datetime, datetime]]
) -> list[tuple[datetime, datetime]]:
    """Where retention has dropped the raw events, the ends widen to whole buckets.

    Raises `Unprocessable` where only the dropped events would know, rather than leave them out.
    """
    last = await connection.fetchval("SELECT max(utc_day) FROM closing_total WHERE org_id = $1", query.org_id)
    if last is None:
        return asked
    horizon = datetime(last.year, last.month, last.day, tzinfo=query.start.tzinfo) + DAY
    first, end = asked[0][0], asked[-1][1]
    width = family.tables.fine if family else None
    inner = (start for start, _ in asked[1:] if start < horizon)
    if first < horizon and (width is None or any(floor(edge, width) != edge for edge in inner)):
        raise Unprocessable(
            f"Single events before {horizon:%Y-%m-%d} are no longer kept, and no rollup knows this of them; ask "
            f"with `start` from {horizon:%Y-%m-%d} on, or for fewer dimensions, or in whole hours of UTC.",
            code="events_dropped",
        )
    if width is None:
        return asked
    if first < horizon:
        asked[0] = (floor(first, width), asked[0][1])
    if end < horizon:
        asked[-1] = (asked[-1][0], ceil(end, width))
    return asked


async def _user_ids(connection: Any, query: CostQuery, records: Sequence[Any]) -> Mapping[str, str | None]:
    """Who the surrogate keys in the records are; an erased person is nobody."""
    if "user_id" not in query.group_by:
        return {}
    column = f"g{query.group_by.index('user_id')}"
    keys = {int(record[column]) for record in records if record[column] is not None}
    rows = await connection.fetch(
        "SELECT user_key, user_id FROM subject WHERE org_id = $1 AND user_key = ANY($2::bigint[])",
        query.org_id,
        list(keys),
    )
    return {str(row["user_key"]): row["user_id"] for row in rows}


def _row(record: Any, group_by: Sequence[str], users: Mapping[str, str | None]) -> Row:
    labels: list[str | None] = [REST if record["rest"] else record[f"g{n}"] for n in range(len(group_by))]
    if users and not record["rest"]:
        n = group_by.index("user_id")
        labels[n] = None if labels[n] is None else users.get(str(labels[n]))
    return Row(record["bucket"], tuple(labels), {name: _number(name, record[name]) for name in ENTITY_MEASURES})


def _number(name: str, value: Any) -> Any:
    return Decimal(value) if name.endswith("_usd") else int(value)
