"""Reads single events: lists, filters and finds them, with the cost that the ledger gave them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID

import asyncpg
import msgspec
from outlay.token_classes import TokenCounts

from core.db.compression_epochs import slots_of
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS, GROUPINGS
from core.errors import Unprocessable
from core.filters import Filter
from core.ledger.copy_row import COPIED
from core.ledger.cost_sql import SqlArguments, as_text, model_name_condition, status_condition, text_condition
from core.ledger.exact_reads import read_exactly
from core.ledger_id import LedgerId
from core.token_columns import EVENT_FIELDS, REMAINDER_COLUMNS

_TIMEOUT_MS: Final = 20_000

_SAME_NAME: Final[tuple[LiteralString, ...]] = (
    "source",
    *(name for name in COPIED if name != "total_tokens"),
    "input_tokens",
    "output_tokens",
    "cost_usd",
    "list_cost_usd",
    "cost_reported_usd",
    "cache_saved_usd",
    "price_id",
    "discount_id",
    "received_at",
)
_TOKENS: Final[dict[str, LiteralString]] = {
    "cache_write_tokens": "e.cache_write_5m + e.cache_write_1h",
    **{field: f"e.{column}" for field, column in EVENT_FIELDS.items()},
}
_COMPUTED: Final[dict[str, LiteralString]] = {
    "event_id": "coalesce(e.event_key, e.event_id::text)",
    "timestamp": "e.time",
    "posted_for": "e.posted_for",
    "user_id": "s.user_id",
    **{name: _TOKENS[name] for name in TokenCounts.__dataclass_fields__ if name in _TOKENS},
    "total_tokens": "coalesce(e.total_tokens, e.input_tokens + e.output_tokens)",
    "latency_ms": "e.latency_us / 1000.0",
    "ttft_ms": "e.ttft_us / 1000.0",
    "cost_reason": "e.reason",
    "units": "e.units",
    "extra": "e.extra",
}
EXPRESSIONS: Final[dict[str, LiteralString]] = {
    **_COMPUTED,
    **{name: f"d.{name}" for name in DIMENSIONS if name in GROUPINGS},
    **{name: f"e.{name}" for name in _SAME_NAME},
}
"""The SQL of each public field, over `usage_event e`, its `dimension_set d` and `subject s`."""

_CORRECTED: Final[dict[str, LiteralString]] = {
    "cost_usd": "cost_usd",
    "list_cost_usd": "list_cost_usd",
    "cache_saved_usd": "cache_saved_usd",
    "price_id": "price_id",
    "discount_id": "discount_id",
    "cost_reason": "reason",
}
CURRENT: Final[dict[str, LiteralString]] = {
    name: f"CASE WHEN c.seq IS NULL THEN e.{column} ELSE c.{column} END" for name, column in _CORRECTED.items()
}
"""The SQL of the fields that corrections change: from the last correction `c`, where there is one."""

LAST_CORRECTION: Final[LiteralString] = """
LEFT JOIN LATERAL (
    SELECT * FROM correction c WHERE c.org_id = e.org_id AND c.event_id = e.event_id
        AND (c.event_time = e.time OR c.stands_at = e.time)
    ORDER BY c.seq DESC LIMIT 1) AS c ON true
"""
"""The last correction `c` of an event's row `e`, whichever of the event's rows that is."""
LAST_CORRECTIONS: Final[LiteralString] = """
SELECT DISTINCT ON (event_id, at) * FROM (
    SELECT *, event_time AS at FROM correction
    WHERE org_id = {org}::int AND event_time >= {start}::timestamptz AND event_time < {end}::timestamptz
    UNION ALL SELECT *, stands_at AS at FROM correction
    WHERE org_id = {org}::int AND stands_at >= {start}::timestamptz AND stands_at < {end}::timestamptz) AS found
ORDER BY event_id, at, seq DESC
"""
"""The same of all events in a time, for queries that read many; `at` is the time of the row."""
STANDS: Final[LiteralString] = "e.seq = coalesce(c.stands, 0) AND coalesce(c.stands_at, e.time) = e.time"
"""Whether the row `e` is what stands of its event. Each event has one such row, an event that became a witness none."""
IS_WHOLE: Final[LiteralString] = "e.event_count = 1"
"""Whether the row `e` has all of an event. Of all such rows of an event one stands."""

OF_EVENT: Final[LiteralString] = f"""{LAST_CORRECTION}
JOIN dimension_set d ON d.org_id = e.org_id AND d.id = coalesce(c.dimension_set, e.dimension_set)
LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key
"""
"""What belongs to an event's row `e`: its last correction, current dimension set and user."""
EVENTS: Final[LiteralString] = f"\nFROM usage_event e{OF_EVENT}"
"""Rows with all of that. A query adds `STANDS`: corrections are rows of `usage_event` too."""

_SELECT: Final[LiteralString] = ", ".join(
    [
        *(f"{expression} AS {name}" for name, expression in (EXPRESSIONS | CURRENT).items()),
        "e.event_id AS id",
        "coalesce(c.event_time, e.time) AS event_time",
        "e.cost_usd AS first_cost_usd",
        *(f"e.{column}" for column in REMAINDER_COLUMNS),
    ]
)
HIDDEN: Final = ("id", "event_time", "first_cost_usd", *REMAINDER_COLUMNS)
"""Columns of a record that replies do not show."""


class EventQuery(NamedTuple):
    """[start, end), UTC, newest first. `after`: the (time, id in hex) of the last event of the page before."""

    ledger_id: LedgerId
    start: datetime
    end: datetime
    filters: Mapping[str, Filter]
    limit: int
    offset: int = 0
    after: tuple[datetime, str] | None = None


async def list_events(connection: Any, query: EventQuery) -> Sequence[asyncpg.Record]:
    """One page of the events that the ledger keeps. Raises `Unprocessable` after 20 s."""
    return await read_exactly(connection, slots_of(query.start, query.end), lambda: _list_events(connection, query))


async def _list_events(connection: Any, query: EventQuery) -> Sequence[asyncpg.Record]:
    arguments = SqlArguments()
    org = arguments.add(query.ledger_id)
    conditions: list[LiteralString] = [
        f"e.org_id = {org} AND {IS_WHOLE} AND {STANDS}",
        f"e.time >= {arguments.add(query.start)} AND e.time < {arguments.add(query.end)}",
    ]
    if query.after is not None:
        time, id_ = query.after
        conditions.append(f"(e.time, e.event_id) < ({arguments.add(time)}::timestamptz, {arguments.add(id_)}::uuid)")
    conditions += [event_condition(name, value, arguments) for name, value in query.filters.items()]
    limit, offset = arguments.add(query.limit), arguments.add(query.offset)
    sql: LiteralString = (
        f"SELECT {_SELECT} {EVENTS} WHERE {' AND '.join(conditions)} "
        f"ORDER BY e.time DESC, e.event_id DESC LIMIT {limit} OFFSET {offset}"
    )
    async with connection.transaction(readonly=True):
        await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}")
        try:
            records: Sequence[asyncpg.Record] = await connection.fetch(sql, *arguments.values)
            return records
        except asyncpg.QueryCanceledError:
            raise Unprocessable("This takes too long; ask for a shorter time.", code="too_many_events") from None


def events_in(
    ledger_id: LedgerId,
    ranges: Sequence[tuple[datetime, datetime]],
    arguments: SqlArguments,
    condition: LiteralString = "true",
) -> LiteralString:
    """The whole rows `e` of these times, for a FROM that `OF_EVENT` may follow, and a WHERE with `STANDS`; `ranges` are
    [start, end), at least one.

    LATERAL and OFFSET 0 make the planner read one index range for each, whatever its statistics say.
    """
    org = arguments.add(ledger_id)
    starts, ends = arguments.add([start for start, _ in ranges]), arguments.add([end for _, end in ranges])
    first, last = arguments.add(min(start for start, _ in ranges)), arguments.add(max(end for _, end in ranges))
    return f"""unnest({starts}::timestamptz[], {ends}::timestamptz[]) AS w (first, last)
        CROSS JOIN LATERAL (
            SELECT * FROM usage_event e
            WHERE e.org_id = {org}::int AND {IS_WHOLE} AND e.time >= w.first AND e.time < w.last
                AND e.time >= {first}::timestamptz AND e.time < {last}::timestamptz AND {condition} OFFSET 0) AS e"""


def event_condition(name: str, given: Filter, arguments: SqlArguments) -> LiteralString:
    """The condition of one filter, over the tables of `EVENTS`."""
    if name == "status":
        return status_condition(given, arguments)
    if name == ANY_MODEL_NAME:
        return model_name_condition(given, arguments)
    column: LiteralString = f"d.{name}" if name in DIMENSIONS else "s.user_id" if name == "user_id" else f"e.{name}"
    return text_condition(as_text(name, column), given, arguments)


async def find_events(connection: Any, ledger_id: LedgerId, hex_id: str) -> Sequence[asyncpg.Record]:
    """The events with this id, newest first: an id used again after days is another event. The newest hundred."""
    sql: LiteralString = f"""SELECT {_SELECT} {EVENTS}
        WHERE e.org_id = $1 AND e.event_id = $2::uuid AND {IS_WHOLE} AND {STANDS}
        ORDER BY e.time DESC LIMIT 100"""
    records: Sequence[asyncpg.Record] = await connection.fetch(sql, ledger_id, hex_id)
    return records


async def events_at(
    connection: Any, ledger_id: LedgerId, keys: Sequence[tuple[datetime, UUID]]
) -> Sequence[asyncpg.Record]:
    """The events with these (time, id), newest first, in the caller's snapshot."""
    sql: LiteralString = f"""SELECT {_SELECT} {EVENTS}
        JOIN unnest($2::timestamptz[], $3::uuid[]) AS k (time, event_id) ON k.time = e.time AND k.event_id = e.event_id
        WHERE e.org_id = $1 AND {IS_WHOLE} AND {STANDS} AND e.time BETWEEN $4 AND $5
        ORDER BY e.time DESC, e.event_id DESC"""
    if not keys:
        return []
    times, ids = zip(*keys, strict=True)
    records: Sequence[asyncpg.Record] = await connection.fetch(sql, ledger_id, times, ids, min(times), max(times))
    return records


def public(record: asyncpg.Record) -> dict[str, Any]:
    """A record as `GET /v1/events` shows it."""
    event = {name: value for name, value in record.items() if name not in HIDDEN}
    for name in ("units", "extra"):
        event[name] = None if event[name] is None else msgspec.json.decode(event[name])
    for name in ("latency_ms", "ttft_ms"):
        event[name] = None if event[name] is None else float(event[name])
    return event
