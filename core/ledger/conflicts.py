"""Ids that came again with other content: who retries with changed events sees it here."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple

import asyncpg

_LIST: Final[LiteralString] = """
SELECT id, coalesce(event_key, event_id::text) AS event_id, time AS timestamp, sent_time AS sent_timestamp, received_at
FROM event_conflict
WHERE org_id = $1 AND received_at >= $2 AND received_at < $3
    AND ($4::timestamptz IS NULL OR (received_at, id) < ($4, $5::bigint))
ORDER BY received_at DESC, id DESC LIMIT $6
"""


class ConflictQuery(NamedTuple):
    """Received in [start, end), UTC, newest first. `after` is the (received_at, id) of the last one already seen."""

    org_id: int
    start: datetime
    end: datetime
    limit: int
    after: tuple[datetime, int] | None = None


async def list_conflicts(connection: Any, query: ConflictQuery) -> Sequence[asyncpg.Record]:
    after = query.after or (None, None)
    records: Sequence[asyncpg.Record] = await connection.fetch(
        _LIST, query.org_id, query.start, query.end, *after, query.limit
    )
    return records
