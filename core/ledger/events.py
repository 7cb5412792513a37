"""Single events, as their senders know them, with what the ledger made of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg
import msgspec

from core.errors import Unprocessable
from core.event import DIMENSIONS
from core.ledger.row import COPIED
from core.ledger.statement import Parameters, status_condition

_TIMEOUT_MS: Final = 20_000

_SAME_NAME: Final[tuple[LiteralString, ...]] = (
    *(name for name in COPIED if name != "total_tokens"),
    "input_tokens",
    "output_tokens",
    "cost_usd",
    "list_cost_usd",
    "cost_reported_usd",
    "price_id",
    "discount_id",
    "received_at",
)
_COMPUTED: Final[dict[str, LiteralString]] = {
    "event_id": "coalesce(e.event_key, e.event_id::text)",
    "timestamp": "e.time",
    "posted_for": "e.posted_for",
    "user_id": "s.user_id",
    "cache_read_tokens": "e.cache_read",
    "cache_write_tokens": "e.cache_write_5m + e.cache_write_1h",
    "cache_write_5m_tokens": "e.cache_write_5m",
    "cache_write_1h_tokens": "e.cache_write_1h",
    "reasoning_tokens": "e.reasoning",
    "audio_input_tokens": "e.audio_input",
    "audio_output_tokens": "e.audio_output",
    "image_input_tokens": "e.image_input",
    "image_output_tokens": "e.image_output",
    "total_tokens": "coalesce(e.total_tokens, e.input_tokens + e.output_tokens)",
    "latency_ms": "e.latency_us / 1000.0",
    "ttft_ms": "e.ttft_us / 1000.0",
    "cost_reason": "e.reason",
    "units": "e.units",
    "extra": "e.extra",
}
EXPRESSIONS: Final[dict[str, LiteralString]] = {
    **_COMPUTED,
    **{name: f"d.{name}" for name in DIMENSIONS},
    **{name: f"e.{name}" for name in _SAME_NAME},
}
"""An event's public names, each as an expression over `usage_event e`, its `dimension_set d` and `subject s`."""

_CORRECTED: Final[dict[str, LiteralString]] = {
    "cost_usd": "cost_usd",
    "list_cost_usd": "list_cost_usd",
    "price_id": "price_id",
    "discount_id": "discount_id",
    "cost_reason": "reason",
}
STANDING: Final[dict[str, LiteralString]] = {
    name: f"CASE WHEN c.seq IS NULL THEN e.{column} ELSE c.{column} END" for name, column in _CORRECTED.items()
}
"""What holds since an event's last correction `c`, by its public name."""

EVENTS: Final[LiteralString] = """
FROM usage_event e
LEFT JOIN LATERAL (
    SELECT * FROM correction c WHERE c.org_id = e.org_id AND c.event_id = e.event_id AND c.event_time = e.time
    ORDER BY c.seq DESC LIMIT 1) AS c ON true
JOIN dimension_set d ON d.org_id = e.org_id AND d.id = coalesce(c.dimension_set, e.dimension_set)
LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key
"""
"""Events as they stand, each with what it counts in; of `e`, rows with `seq` 0 are wanted."""

_SELECT: Final[LiteralString] = ", ".join(
    [
        *(f"{expression} AS {name}" for name, expression in (EXPRESSIONS | STANDING).items()),
        "e.event_id AS id",
        "e.cost_usd AS first_cost_usd",
        "e.text_input",
        "e.text_output",
    ]
)
HIDDEN: Final = ("id", "first_cost_usd", "text_input", "text_output")
"""Columns of a record that are not the event's own."""


class EventQuery(NamedTuple):
    """[start, end), UTC, newest first. `after` is the (time, id in hex) of the last event already seen."""

    org_id: int
    start: datetime
    end: datetime
    filters: Mapping[str, str]
    limit: int
    offset: int = 0
    after: tuple[datetime, str] | None = None


async def list_events(connection: Any, query: EventQuery) -> Sequence[asyncpg.Record]:
    """Raises `Unprocessable` where it took longer than 20 s."""
    parameters = Parameters()
    org = parameters.add(query.org_id)
    conditions: list[LiteralString] = [
        f"e.org_id = {org} AND e.seq = 0",
        f"e.time >= {parameters.add(query.start)} AND e.time < {parameters.add(query.end)}",
    ]
    if query.after is not None:
        time, id_ = query.after
        conditions.append(f"(e.time, e.event_id) < ({parameters.add(time)}::timestamptz, {parameters.add(id_)}::uuid)")
    conditions += [event_condition(name, value, parameters) for name, value in query.filters.items()]
    limit, offset = parameters.add(query.limit), parameters.add(query.offset)
    sql: LiteralString = (
        f"SELECT {_SELECT} {EVENTS} WHERE {' AND '.join(conditions)} "
        f"ORDER BY e.time DESC, e.event_id DESC LIMIT {limit} OFFSET {offset}"
    )
    async with connection.transaction(readonly=True):
        await connection.execute(f"SET LOCAL statement_timeout = {_TIMEOUT_MS}")
        try:
            records: Sequence[asyncpg.Record] = await connection.fetch(sql, *parameters.values)
            return records
        except asyncpg.QueryCanceledError:
            raise Unprocessable("This takes too long; ask for a shorter time.", code="too_many_events") from None


def event_condition(name: str, value: str, parameters: Parameters) -> LiteralString:
    """One filter over the same tables."""
    if name == "status":
        return status_condition(value, parameters)
    column: LiteralString = f"d.{name}" if name in DIMENSIONS else "s.user_id" if name == "user_id" else f"e.{name}"
    return f"{column} = {parameters.add(value)}::text"


async def find_event(connection: Any, org_id: int, hex_id: str) -> asyncpg.Record | None:
    """One event by its id, whatever its time; the newest where an id was used for several, days apart."""
    sql: LiteralString = f"""SELECT {_SELECT} {EVENTS}
        WHERE e.org_id = $1 AND e.event_id = $2::uuid AND e.seq = 0 ORDER BY e.time DESC LIMIT 1"""
    record: asyncpg.Record | None = await connection.fetchrow(sql, org_id, hex_id)
    return record


def public(record: asyncpg.Record) -> dict[str, Any]:
    """The event under its public names."""
    event = {name: value for name, value in record.items() if name not in HIDDEN}
    for name in ("units", "extra"):
        event[name] = None if event[name] is None else msgspec.json.decode(event[name])
    for name in ("latency_ms", "ttft_ms"):
        event[name] = None if event[name] is None else float(event[name])
    return event
