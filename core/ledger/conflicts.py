"""Conflicts: events whose id was sent again with different content. The first content counts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple
from uuid import UUID

import asyncpg

from core.ledger_id import LedgerId

_LIST: Final[LiteralString] = """
SELECT id, coalesce(event_key, event_id::text) AS event_id, time AS timestamp, sent_time AS sent_timestamp, received_at
FROM event_conflict
WHERE org_id = $1 AND received_at >= $2 AND received_at < $3
    AND ($4::timestamptz IS NULL OR (received_at, id) < ($4, $5::bigint))
ORDER BY received_at DESC, id DESC LIMIT $6
"""

_OF_EVENT: Final[LiteralString] = """
SELECT received_at, sent_time AS sent_timestamp FROM event_conflict
WHERE org_id = $1 AND event_id = $2 AND time = $3 ORDER BY received_at, id LIMIT 100
"""


class ConflictQuery(NamedTuple):
    """Received in [start, end), UTC, newest first. `after`: the (received_at, id) of the last one seen."""

    ledger_id: LedgerId
    start: datetime
    end: datetime
    limit: int
    after: tuple[datetime, int] | None = None


async def list_conflicts(connection: Any, query: ConflictQuery) -> Sequence[asyncpg.Record]:
    """One page of conflicts; the ledger keeps them as long as events."""
    after = query.after or (None, None)
    records: Sequence[asyncpg.Record] = await connection.fetch(
        _LIST, query.ledger_id, query.start, query.end, *after, query.limit
    )
    return records


async def conflicts_of(
    connection: Any, ledger_id: LedgerId, event_id: UUID, event_time: datetime
) -> Sequence[asyncpg.Record]:
    """The copies of one event with different content, the first hundred."""
    records: Sequence[asyncpg.Record] = await connection.fetch(_OF_EVENT, ledger_id, event_id, event_time)
    return records
