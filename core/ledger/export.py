"""Events as CSV, written by PostgreSQL itself: COPY formats the rows, in one snapshot and in constant memory."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple

from core.db.pool import INDEXED_NESTED_LOOPS
from core.event import DIMENSIONS, FIELDS
from core.ledger.events import EXPRESSIONS, event_condition
from core.ledger.statement import Parameters

_SECONDS: Final = 3600
"""An export that takes longer is ended: its snapshot keeps the database from tidying up."""

_COUNTED: Final[dict[str, LiteralString]] = {
    "seq": "e.seq",
    "event_count": "e.event_count",
    "error_count": "e.error_count",
}
COLUMNS: Final = tuple(
    dict.fromkeys(
        (
            *("event_id", "seq", "timestamp", "posted_for", "received_at"),
            *(field for field in FIELDS if field != "usage_flags"),  # doubts are in `cost_reason`
            *("cost_status", "cost_reason", "list_cost_usd", "cost_reported_usd", "price_id", "discount_id"),
            *("event_count", "error_count"),
        )
    )
)
"""Every field of the event by its public name, and what the ledger made of it."""

_TIMES: Final = frozenset({"timestamp", "posted_for", "received_at"})
_DECIMALS: Final = frozenset({"cost_usd", "list_cost_usd", "cost_reported_usd", "saved_usd", "latency_ms", "ttft_ms"})
_FLAGS: Final = frozenset({"is_stream", "is_batch", "has_tool_calls"})
_OURS: Final = frozenset(
    {"attempt", "status_code", "price_id", "discount_id", "units", "extra", *_COUNTED}
    | {name for name in COLUMNS if name.endswith("_tokens")}
)
"""Integers, and JSON objects: what they begin with is not for a sender to choose."""

_SPACE: Final[LiteralString] = (
    r"\s\u00a0\u00ad\u061c\u115f\u1160\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff"
)
_FORMULA: Final[LiteralString] = rf"[{_SPACE}]*[-=+@\t\r\n\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]"
"""How what a spreadsheet may take for a formula begins (OWASP, "CSV injection"), in wide forms, behind blanks too."""


class Export(NamedTuple):
    """[start, end), UTC, oldest first; the same filters as a listing's."""

    org_id: int
    start: datetime
    end: datetime
    filters: Mapping[str, str]


async def export_events(connection: Any, export: Export, write: Callable[[bytes], Awaitable[None]]) -> None:
    """One line an event, and one or two a correction of it (`seq` above 0, signed): columns add up to the ledger.

    `write` is awaited with each piece; nothing more is read from the database meanwhile.

    Raises:
        asyncpg.PostgresError, OSError: possibly after pieces were written.
        TimeoutError: it took longer than an hour.
    """
    parameters = Parameters()
    sql = _statement(export, parameters)
    async with connection.transaction(readonly=True):
        await connection.execute(INDEXED_NESTED_LOOPS)
        await connection.copy_from_query(
            sql, *parameters.values, output=write, format="csv", header=True, encoding="utf-8", timeout=_SECONDS
        )


def _statement(export: Export, parameters: Parameters) -> LiteralString:
    org, start, end = (parameters.add(value) for value in (export.org_id, export.start, export.end))
    own: list[LiteralString] = ["true"]
    joined: list[LiteralString] = ["true"]
    for name, value in export.filters.items():
        conditions = joined if name in DIMENSIONS or name == "user_id" else own
        conditions.append(event_condition(name, value, parameters))
    columns: LiteralString = ", ".join(f"{_cell(name)} AS {name}" for name in COLUMNS)
    # LATERAL and OFFSET 0 hold the planner to walking the events in their index's order, so that nothing is sorted.
    return f"""
        SELECT {columns}
        FROM (
            SELECT * FROM usage_event e
            WHERE e.org_id = {org}::int AND e.time >= {start}::timestamptz AND e.time < {end}::timestamptz
                AND {" AND ".join(own)}
            ORDER BY e.time, e.event_id, e.seq OFFSET 0) AS e
        CROSS JOIN LATERAL (
            SELECT * FROM dimension_set d WHERE d.org_id = e.org_id AND d.id = e.dimension_set OFFSET 0) AS d
        LEFT JOIN LATERAL (
            SELECT * FROM subject s WHERE s.org_id = e.org_id AND s.user_key = e.user_key OFFSET 0) AS s ON true
        WHERE {" AND ".join(joined)}
        ORDER BY e.time, e.event_id, e.seq"""


def _cell(name: str) -> LiteralString:
    expression = _COUNTED[name] if name in _COUNTED else EXPRESSIONS[name]
    if name in _TIMES:
        return f"""to_char({expression}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
    if name in _DECIMALS:
        return f"trim_scale({expression})"
    if name in _FLAGS:
        return f"({expression})::text"
    if name in ("units", "extra"):
        return _parted(f"({expression})::text")
    if name in _OURS:
        return expression
    # Most values begin with a letter or a digit, and a look at that is much cheaper than the pattern.
    first: LiteralString = f"ascii({expression})"
    plain: LiteralString = f"{first} BETWEEN 97 AND 122 OR {first} BETWEEN 65 AND 90 OR {first} BETWEEN 48 AND 57"
    text = _parted(expression)
    guarded: LiteralString = f"CASE WHEN {expression} ~ '^{_FORMULA}' THEN '''' || {text} ELSE {text} END"
    return f"CASE WHEN {plain} THEN {text} ELSE {guarded} END"


def _parted(expression: LiteralString) -> LiteralString:
    """Where decimals have a comma, spreadsheets part cells at semicolons, also inside of one of ours."""
    escaped: LiteralString = rf"regexp_replace({expression}, ';({_FORMULA})', ';''\1', 'g')"
    return f"CASE WHEN strpos({expression}, ';') = 0 THEN {expression} ELSE {escaped} END"
