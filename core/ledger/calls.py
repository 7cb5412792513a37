"""The single calls of sessions and runs, in time, and the forest of their spans."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

from core.ledger.activity import ActivityPlan, Kind, among, event_ranges
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import CURRENT, EXPRESSIONS, OF_EVENT, STANDS, events_in
from core.ledger.forest import Forest, Link
from core.ledger.measures import OWN_TIME, STARTED_AT
from core.ledger.reader import SHORTER, require_few_in
from core.ledger_id import LedgerId
from core.money import plus

MAX_LOOKED_AT: Final = 10_000
"""Calls, the first ones, that make the context and the spans of a session or a run."""
MAX_SCANNED: Final = 5_000_000
"""Raw events that lie in the times of one session or run, of anybody."""

TOKEN_FIELDS: Final = (
    *("input_tokens", "output_tokens", "total_tokens", "cache_read_tokens", "cache_write_tokens"),
    *("cache_write_5m_tokens", "cache_write_1h_tokens", "reasoning_tokens", "audio_input_tokens"),
    *("audio_output_tokens", "image_input_tokens", "image_output_tokens"),
)
_FIELDS: Final = (
    *("event_id", "provider", "model", "operation", "status_code", "error_type", "latency_ms", "cost_status"),
    *("cost_usd", *TOKEN_FIELDS, "session_id", "run_id", "span_id", "parent_span_id"),
)
_SELECT: Final[LiteralString] = ", ".join(
    [
        *(f"{(EXPRESSIONS | CURRENT)[name]} AS {name}" for name in _FIELDS),
        f"{OWN_TIME} AS timestamp, {STARTED_AT} AS started_at, e.event_id AS id",
    ]
)

Position = tuple[datetime, str]
"""Of a call: when it ended, and its id as hex."""

_NOT_INFERENCE: Final = frozenset({"tool", "agent"})


class CallSource(NamedTuple):
    """Where the calls of sessions or runs are."""

    ledger_id: LedgerId
    kind: Kind
    ids: Sequence[str]
    ranges: Sequence[tuple[datetime, datetime]]


class SpanSums(NamedTuple):
    cost_usd: Decimal
    event_count: int


async def find_calls(connection: Any, planned: ActivityPlan, kind: Kind, ids: Sequence[str]) -> CallSource:
    """Raises `Unprocessable` where too many events lie in the same times."""
    ranges = await event_ranges(connection, planned, kind, ids)
    ledger_id = planned.query.ledger_id
    await require_few_in(connection, ledger_id, ranges, MAX_SCANNED, "Calls are read from single events", SHORTER)
    return CallSource(ledger_id, kind, ids, ranges)


async def read_calls(
    connection: Any, source: CallSource, limit: int, after: Position | None = None
) -> Sequence[asyncpg.Record]:
    """The first calls in the order of their ends, or the first `after` one of them."""
    if not source.ranges:
        return []
    arguments = SqlArguments()
    of_source = among(source.kind, source.ids, arguments)
    events: LiteralString = events_in(source.ledger_id, source.ranges, arguments, of_source)
    where: LiteralString = "true"
    if after is not None:
        time, id_ = arguments.add(after[0]), arguments.add(after[1])
        where = f"({OWN_TIME}, e.event_id) > ({time}::timestamptz, {id_}::uuid)"
    sql: LiteralString = f"""SELECT {_SELECT} FROM {events} {OF_EVENT} WHERE {STANDS} AND {where}
        ORDER BY {OWN_TIME}, e.event_id LIMIT {arguments.add(limit)}::bigint"""
    records: Sequence[asyncpg.Record] = await connection.fetch(sql, *arguments.values)
    return records


def span_forest(calls: Sequence[Any]) -> tuple[Forest, Mapping[str, SpanSums], Mapping[str, SpanSums]]:
    """The spans of these calls, their own sums, and those with all spans below them."""
    own: dict[str, SpanSums] = {}
    for call in calls:
        if (id_ := call["span_id"]) is not None:
            own[id_] = _add(own.get(id_, SpanSums(Decimal(0), 0)), SpanSums(call["cost_usd"] or Decimal(0), 1))
    forest = Forest(
        Link(call["span_id"], call["parent_span_id"], call["started_at"])
        for call in calls
        if call["span_id"] is not None
    )
    return forest, own, forest.totals(own, _add)


def _add(one: SpanSums, other: SpanSums) -> SpanSums:
    return SpanSums(plus(one.cost_usd, other.cost_usd) or Decimal(0), one.event_count + other.event_count)


def context_growth(calls: Sequence[Any]) -> list[dict[str, Any]]:
    """One row an inference call, in time. `growth` is its input ÷ the first one's; None: that had none."""
    turns = [call for call in calls if call["operation"] not in _NOT_INFERENCE]
    first = turns[0]["input_tokens"] if turns else 0
    return [
        {
            "turn": number,
            "timestamp": call["timestamp"],
            "input_tokens": call["input_tokens"],
            "cached_tokens": call["cache_read_tokens"],
            "output_tokens": call["output_tokens"],
            "cost_usd": call["cost_usd"],
            "growth": call["input_tokens"] / first if first else None,
        }
        for number, call in enumerate(turns, 1)
    ]
