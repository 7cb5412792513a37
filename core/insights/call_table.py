"""Reads the calls that a question is about into a temporary table, once for everything that is asked of them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple
from zoneinfo import ZoneInfo

from core.db.pool import INDEXED_HASH_JOINS
from core.filters import Filter
from core.ledger.cost_sql import SqlArguments
from core.ledger.events import CURRENT, IS_WHOLE, LAST_CORRECTIONS, STANDS, event_condition
from core.ledger_id import LedgerId
from core.token_columns import TOKEN_COLUMNS


class Question(NamedTuple):
    """The calls in [start, end), UTC, that meet the filters."""

    ledger_id: LedgerId
    start: datetime
    end: datetime
    filters: Mapping[str, Filter]
    zone: ZoneInfo
    """Of nights and days."""


_COLUMNS: Final[dict[LiteralString, tuple[LiteralString, LiteralString]]] = {
    "time": ("timestamptz", "e.time"),
    "event_id": ("uuid", "e.event_id"),
    "at": ("timestamptz", "coalesce(e.posted_for, e.time)"),
    "feature": ("text", "d.feature"),
    "provider": ("text", "d.provider"),
    "model": ("text", "d.model"),
    "model_requested": ("text", "e.model_requested"),
    "operation": ("text", "d.operation"),
    "service_tier": ("text", "d.service_tier"),
    "is_batch": ("boolean", "coalesce(e.is_batch, false)"),
    "region": ("text", "e.region"),
    "units": ("text", "e.units::text"),
    "user_key": ("bigint", "e.user_key"),
    "session_id": ("text", "e.session_id"),
    "run_id": ("text", "e.run_id"),
    "operation_id": ("text", "e.operation_id"),
    "request_id": ("text", "e.request_id"),
    "attempt": ("smallint", "e.attempt"),
    "prompt_fingerprint": ("text", "e.prompt_fingerprint"),
    "finish_reason": ("text", "e.finish_reason"),
    "failed": ("boolean", "e.error_count > 0"),
    "is_stream": ("boolean", "coalesce(e.is_stream, false)"),
    "cost_status": ("text", "d.cost_status"),
    "is_ours": (
        "boolean",
        f"""d.cost_status <> 'reported'
        AND NOT string_to_array(coalesce({CURRENT["cost_reason"]}, ''), '+') && '{{sender,registered}}'""",
    ),
    "price_id": ("integer", CURRENT["price_id"]),
    "discount_id": ("integer", CURRENT["discount_id"]),
    "cost_usd": ("numeric", CURRENT["cost_usd"]),
    "cache_saved_usd": ("numeric", CURRENT["cache_saved_usd"]),
    "input_tokens": ("bigint", "e.input_tokens"),
    "output_tokens": ("bigint", "e.output_tokens"),
    **{column: ("bigint", f"e.{column}") for column in TOKEN_COLUMNS},
}
"""The columns of `insight_call`: their types, and where they come from. A call has one row, as corrections left it."""
CALL_COLUMNS: Final = tuple(_COLUMNS)

_types: Final[LiteralString] = ", ".join(f"{name} {kind}" for name, (kind, _) in _COLUMNS.items())
_CREATE: Final[LiteralString] = f"CREATE TEMP TABLE IF NOT EXISTS insight_call ({_types}) ON COMMIT DELETE ROWS"
_sources: Final[LiteralString] = ", ".join(source for _, source in _COLUMNS.values())


async def load_calls(connection: Any, question: Question) -> None:
    """Fills `insight_call`, which is empty again once the caller's transaction ends.

    Leaves nested loops off for the transaction: of days without statistics the planner expects one event, and would
    read all of them once for each dimension set.
    """
    await connection.execute(_CREATE)
    arguments = SqlArguments()
    org, start, end = (arguments.add(value) for value in (question.ledger_id, question.start, question.end))
    conditions: list[LiteralString] = [STANDS]
    conditions += [event_condition(name, value, arguments) for name, value in question.filters.items()]
    await connection.execute(INDEXED_HASH_JOINS)
    await connection.execute(
        f"""WITH last AS ({LAST_CORRECTIONS.format(org=org, start=start, end=end)})
        INSERT INTO insight_call SELECT {_sources}
        FROM usage_event e
        LEFT JOIN last c ON c.event_id = e.event_id AND c.at = e.time
        JOIN dimension_set d ON d.org_id = e.org_id AND d.id = coalesce(c.dimension_set, e.dimension_set)
        LEFT JOIN subject s ON s.org_id = e.org_id AND s.user_key = e.user_key
        WHERE e.org_id = {org}::int AND {IS_WHOLE} AND e.time >= {start}::timestamptz AND e.time < {end}::timestamptz
            AND {" AND ".join(conditions)}""",
        *arguments.values,
    )
    await connection.execute("ANALYZE insight_call (time, event_id, feature, model)")
