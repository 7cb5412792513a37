"""Percentiles of single calls by group, exact by nearest rank, from the raw events that retention keeps."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.db.compression_epochs import slots_of
from core.dimensions import DIMENSIONS
from core.errors import Unprocessable
from core.ledger.cost_sql import CostQuery, SqlArguments
from core.ledger.events import CURRENT, IS_WHOLE, LAST_CORRECTION, STANDS, event_condition
from core.ledger.exact_reads import read_exactly
from core.ledger.kept_events import require_kept
from core.ledger.reader import Costs, require_few_events
from core.limits import MAX_SCANNED_EVENTS

_TIMEOUT_MS: Final = 20_000
_MOST_CALLS: Final = 2_000_000
"""Calls that are sorted for one answer."""
_EPSILON: Final = 1e-12
"""PostgreSQL multiplies the share, a float, by the number of calls: 0.55 × 100 would be above 55."""
_NOTHING: Final = "\x01"
"""Stands for "without a value"; no value has control characters."""
_CALLS: Final[LiteralString] = f"""
usage_event e {LAST_CORRECTION}
JOIN dimension_set d ON d.org_id = e.org_id AND d.id = CASE WHEN c.seq IS NULL THEN {{event}} ELSE {{correction}} END
LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key
"""
_OWN: Final[LiteralString] = _CALLS.format(event="e.dimension_set", correction="c.dimension_set")
_FOLDED: Final[LiteralString] = _CALLS.format(
    event="coalesce(e.folded_set, e.dimension_set)", correction="coalesce(c.folded_set, c.dimension_set)"
)


class Percentiles(NamedTuple):
    """Of one group's calls, by percent; None: no call has the figure."""

    cost_usd: Mapping[int, Decimal | None]
    """Of calls that have a price, after all corrections."""
    latency_ms: Mapping[int, float | None]


async def percentiles(
    connection: Any, query: CostQuery, found: Costs, percents: Sequence[int]
) -> Mapping[int, Percentiles]:
    """The percentiles of the groups of `found`, which answers `query`, by their places.

    Raises:
        Unprocessable: there are more than `MAX_SCANNED_EVENTS` events in these days, it took longer than 20 s, or
            events are no longer kept.
    """
    return await read_exactly(
        connection, slots_of(query.start, query.end), lambda: _percentiles(connection, query, found, percents)
    )


async def _percentiles(
    connection: Any, query: CostQuery, found: Costs, percents: Sequence[int]
) -> Mapping[int, Percentiles]:
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        calls = sum(row.measures["event_count"] for row in found.rows)
        if calls > _MOST_CALLS:
            raise Unprocessable(
                f"Percentiles are of single calls, and these are {calls:,}; ask for a shorter time or narrower "
                f"filters, with {_MOST_CALLS:,} calls at most.",
                code="too_many_events",
            )
        await require_few_events(connection, query, MAX_SCANNED_EVENTS, "Percentiles are of single events")
        await require_kept(connection, query.ledger_id, query.start, query.end)
        await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}")
        arguments = SqlArguments()
        sql = _statement(query, found, percents, arguments)
        try:
            records = await connection.fetch(sql, *arguments.values)
        except asyncpg.QueryCanceledError:
            raise Unprocessable("Percentiles of so many events take too long.", code="too_many_events") from None
    return {row["place"]: _of_record(row, percents) for row in records}


def _of_record(row: Any, percents: Sequence[int]) -> Percentiles:
    costs, latencies = (row[name] or [None] * len(percents) for name in ("costs", "latencies"))
    return Percentiles(
        dict(zip(percents, costs, strict=True)),
        {p: None if us is None else us / 1000 for p, us in zip(percents, latencies, strict=True)},
    )


def _statement(query: CostQuery, found: Costs, percents: Sequence[int], arguments: SqlArguments) -> LiteralString:
    """SELECT place, costs, latencies. Calls of a group without a row of its own are of the last place, the rest."""
    kept = {_key(row.labels): row.place for row in found.rows if row.place <= query.limit}
    keys, places = arguments.add([*kept]), arguments.add([*kept.values()])
    rest, shares = arguments.add(query.limit + 1), arguments.add([percent / 100 - _EPSILON for percent in percents])
    org, start, end = (arguments.add(value) for value in (query.ledger_id, query.start, query.end))
    conditions: list[LiteralString] = [STANDS]
    conditions += [event_condition(name, value, arguments) for name, value in query.filters.items()]
    columns: list[LiteralString] = [f"coalesce({_column(name)}::text, E'\\x01')" for name in query.group_by]
    key: LiteralString = " || E'\\x1f' || ".join(columns) or "''"
    return f"""
        SELECT coalesce(k.place, {rest}::int) AS place,
            percentile_disc({shares}::float8[]) WITHIN GROUP (ORDER BY cost) AS costs,
            percentile_disc({shares}::float8[]) WITHIN GROUP (ORDER BY latency_us) AS latencies
        FROM (
            SELECT {key} AS key, {CURRENT["cost_usd"]} AS cost, e.latency_us
            FROM {_OWN if found.from_events else _FOLDED}
            WHERE e.org_id = {org}::int AND {IS_WHOLE} AND {" AND ".join(conditions)}
                AND e.time >= {start}::timestamptz AND e.time < {end}::timestamptz) AS calls
        LEFT JOIN unnest({keys}::text[], {places}::int[]) AS k (key, place) USING (key) GROUP BY 1"""


def _key(labels: Sequence[str | None]) -> str:
    return "\x1f".join(_NOTHING if label is None else label for label in labels)


def _column(name: str) -> LiteralString:
    if name in DIMENSIONS:
        return f"d.{name}"
    return "s.user_id" if name == "user_id" else f"e.{name}"
