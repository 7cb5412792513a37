"""Exports events as CSV or JSON lines. PostgreSQL writes the rows, in one snapshot and in constant memory."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final, Literal, LiteralString, NamedTuple

from core.csv_text import FORMULA
from core.db.advisory_locks import OLD_DAYS_MAY_CHANGE
from core.db.compression_epochs import slots_of
from core.db.pool import INDEXED_NESTED_LOOPS
from core.dimensions import ANY_MODEL_NAME, DIMENSIONS, MODEL_FAMILY
from core.event import FIELDS
from core.filters import Filter
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import EXPRESSIONS, event_condition
from core.ledger.exact_reads import without_compression
from core.ledger.kept_events import require_kept
from core.ledger_id import LedgerId
from core.limits import OLDEST

_SECONDS: Final = 3600
"""The longest an export may take: its snapshot keeps VACUUM from removing dead rows."""

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
            "cache_saved_usd",
            "source",
            *("event_count", "error_count"),
            MODEL_FAMILY,
        )
    )
)
"""The columns of an export: every field of the event, and the columns that the ledger adds."""

_TIMES: Final = frozenset({"timestamp", "posted_for", "received_at"})
_DECIMALS: Final = frozenset(
    {"cost_usd", "list_cost_usd", "cost_reported_usd", "saved_usd", "cache_saved_usd", "latency_ms", "ttft_ms"}
)
_FLAGS: Final = frozenset({"is_stream", "is_batch", "has_tool_calls"})
_OURS: Final = frozenset(
    {"attempt", "status_code", "price_id", "discount_id", "units", "extra", *_COUNTED}
    | {name for name in COLUMNS if name.endswith("_tokens")}
)
"""Integers and JSON objects, which cannot begin like a formula."""


Format = Literal["csv", "jsonl"]

_LINES: Final = 2_000
"""JSON lines read at once."""


class Export(NamedTuple):
    """[start, end), UTC, oldest first; the same filters as a listing's."""

    ledger_id: LedgerId
    start: datetime
    end: datetime
    filters: Mapping[str, Filter]
    limit: int | None = None
    """Lines at most, the oldest ones; None: all."""
    format: Format = "csv"


async def export_events(
    connection: Any, export: Export, write: Callable[[bytes], Awaitable[None]], *, whole: bool = False
) -> None:
    """Writes one line for each event and one or two for each correction (`seq` above 0, signed amounts), so that each
    column adds up to the ledger's figure. JSON lines have the columns as members, and text as it was sent.

    `write` is awaited with each piece, and the database waits with it. What is written cannot be read again, so
    compression leaves these days alone until the export ends.

    Raises:
        Unprocessable: `whole` was asked for, and events of these days are no longer kept; nothing was written.
        asyncpg.PostgresError, OSError: possibly after pieces were written.
        TimeoutError: it took longer than an hour.
    """
    arguments = SqlArguments()
    sql = _statement(export, arguments)
    slots = slots_of(export.start, export.end)
    async with without_compression(connection, slots), connection.transaction(readonly=True):
        await connection.execute(INDEXED_NESTED_LOOPS)
        if whole:
            if export.start < datetime.now(UTC) - OLDEST:  # retention keeps later days
                await connection.execute(OLD_DAYS_MAY_CHANGE)  # and drops none until the transaction ends
            await require_kept(connection, export.ledger_id, export.start, export.end)
        if export.format == "csv":
            await connection.copy_from_query(
                sql, *arguments.values, output=write, format="csv", header=True, encoding="utf-8", timeout=_SECONDS
            )
            return
        async with asyncio.timeout(_SECONDS):
            cursor = await connection.cursor(sql, *arguments.values, timeout=_SECONDS)
            while lines := await cursor.fetch(_LINES, timeout=_SECONDS):
                await write("".join([f"{line[0]}\n" for line in lines]).encode())
            await write(b"")


def _statement(export: Export, arguments: SqlArguments) -> LiteralString:
    org, start, end = (arguments.add(value) for value in (export.ledger_id, export.start, export.end))
    own: list[LiteralString] = ["true"]
    joined: list[LiteralString] = ["true"]
    for name, value in export.filters.items():
        conditions = joined if name in (*DIMENSIONS, ANY_MODEL_NAME, "user_id") else own
        conditions.append(event_condition(name, value, arguments))
    is_csv = export.format == "csv"
    columns: LiteralString = ", ".join(f"{_cell(name) if is_csv else _json_value(name)} AS {name}" for name in COLUMNS)
    shown: LiteralString = "r.*" if is_csv else "row_to_json(r)::text"
    # LATERAL and OFFSET 0 keep the planner from joining in another order than the events' index, so nothing is sorted.
    return f"""
        SELECT {shown} FROM (SELECT {columns}
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
        ORDER BY e.time, e.event_id, e.seq LIMIT {arguments.add(export.limit)}::bigint) AS r"""


def _json_value(name: str) -> LiteralString:
    expression = _COUNTED[name] if name in _COUNTED else EXPRESSIONS[name]
    if name in _TIMES:
        return _utc(expression)
    return f"trim_scale({expression})" if name in _DECIMALS else expression


def _cell(name: str) -> LiteralString:
    expression = _COUNTED[name] if name in _COUNTED else EXPRESSIONS[name]
    if name in _TIMES:
        return _utc(expression)
    if name in _DECIMALS:
        return f"trim_scale({expression})"
    if name in _FLAGS:
        return f"({expression})::text"
    if name in ("units", "extra"):
        return _parted(f"({expression})::text")
    if name in _OURS:
        return expression
    # Most values begin with a letter or a digit; that test is much cheaper than the pattern.
    first: LiteralString = f"ascii({expression})"
    plain: LiteralString = f"{first} BETWEEN 97 AND 122 OR {first} BETWEEN 65 AND 90 OR {first} BETWEEN 48 AND 57"
    text = _parted(expression)
    guarded: LiteralString = f"CASE WHEN {expression} ~ '^{FORMULA}' THEN '''' || {text} ELSE {text} END"
    return f"CASE WHEN {plain} THEN {text} ELSE {guarded} END"


def _utc(expression: LiteralString) -> LiteralString:
    return f"""to_char({expression}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""


def _parted(expression: LiteralString) -> LiteralString:
    """Guards formulas after semicolons: spreadsheets split cells there where decimals have a comma."""
    escaped: LiteralString = rf"regexp_replace({expression}, ';({FORMULA})', ';''\1', 'g')"
    return f"CASE WHEN strpos({expression}, ';') = 0 THEN {expression} ELSE {escaped} END"
