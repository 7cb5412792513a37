"""Reads who told of a call, for its receipt."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, LiteralString
from uuid import UUID

import msgspec

from core.ledger_id import LedgerId
from core.token_columns import EVENT_FIELDS

DifferentCalls = Literal["provider", "response_id", "operation_id", "request", "sdk", "span", "repeated", "ambiguous"]
"""Why two events that share a natural key are two calls: which of these they state differently, a key of too many
calls, or one of several calls that differ."""

_token_fields: Final[LiteralString] = ", ".join(f"e.{column} AS {field}" for field, column in EVENT_FIELDS.items())
_FIRST: Final[LiteralString] = f"""
SELECT coalesce(e.event_key, e.event_id::text) AS event_id, e.source, e.received_at, e.input_tokens, e.output_tokens,
    {_token_fields}, e.cost_usd, e.cost_reported_usd
FROM usage_event e WHERE e.org_id = $1 AND e.event_id = $2 AND e.time = $3 AND e.seq = 0
"""
_OTHERS: Final[LiteralString] = """
SELECT coalesce(witness_key, witness_id::text) AS event_id, nullif(source, '') AS source, received_at, said FROM witness
WHERE org_id = $1 AND event_id = $2 AND event_time = $3 ORDER BY received_at, witness_id, source LIMIT 100
"""
_DOUBTS: Final[LiteralString] = """
SELECT coalesce(other_key, other_id::text) AS event_id, reason FROM doubtful_witness
WHERE org_id = $1 AND event_id = $2 AND event_time = $3
UNION SELECT coalesce(event_key, event_id::text), reason FROM doubtful_witness
WHERE org_id = $1 AND other_id = $2 AND other_time = $3
ORDER BY 1 LIMIT 100
"""
_WITNESSED: Final[LiteralString] = """
SELECT event_id FROM witness WHERE org_id = $1 AND witness_id = $2::uuid ORDER BY time DESC LIMIT 1
"""
_AMOUNTS: Final = ("cost_usd", "cost_reported_usd")
_ALWAYS: Final = ("input_tokens", "output_tokens", *_AMOUNTS)


async def witnesses_of(
    connection: Any, ledger_id: LedgerId, event_id: UUID, event_time: datetime
) -> tuple[Decimal | None, list[dict[str, Any]]]:
    """The cost as it was first charged, and all who told of the call: event_id, source, received_at, said."""
    first = dict(await connection.fetchrow(_FIRST, ledger_id, event_id, event_time))
    told_by = {name: first.pop(name) for name in ("event_id", "source", "received_at")}
    said = {name: value for name, value in first.items() if value or name in _ALWAYS}
    others = []
    for row in await connection.fetch(_OTHERS, ledger_id, event_id, event_time):
        theirs = msgspec.json.decode(row["said"])
        amounts = {name: None if theirs[name] is None else Decimal(theirs[name]) for name in _AMOUNTS}
        others.append({**row, "said": theirs | amounts})
    witnesses = sorted([{**told_by, "said": said}, *others], key=lambda witness: witness["received_at"])
    return first["cost_usd"], witnesses


async def doubts_of(
    connection: Any, ledger_id: LedgerId, event_id: UUID, event_time: datetime
) -> Sequence[dict[str, Any]]:
    """Other events that share a natural key with this one, the first hundred: event_id, reason."""
    return [dict(row) for row in await connection.fetch(_DOUBTS, ledger_id, event_id, event_time)]


async def witnessed_by(connection: Any, ledger_id: LedgerId, hex_id: str) -> str | None:
    """The id, in hex, of the event that the one with this id is a witness of."""
    found: UUID | None = await connection.fetchval(_WITNESSED, ledger_id, hex_id)
    return found.hex if found else None
