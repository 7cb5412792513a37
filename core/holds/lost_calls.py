"""Frees what expired calls hold, and charges what nobody told the end of.

A call whose gateway died before it knew its cost expires. If no event of it has landed an hour later, its estimate
becomes one: `estimated`, with the flag `gateway_lost`. It is written by nobody who saw the call end, so its source is
`import`: what a gateway, its journal or an SDK tells later corrects it, downwards, too. Results of batches charge them.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, LiteralString

import asyncpg
import msgspec
from msgspec.structs import replace

from core.event import UsageEvent
from core.event_log.base import EventBatch, EventLog
from core.ledger_id import LedgerId

LOST_AFTER: Final = timedelta(hours=1)
LOST: Final = "gateway_lost"
_SECONDS: Final = 5.0
_AT_ONCE: Final = 1_000
_FIND: Final[LiteralString] = """
SELECT c.*, c.attempt = (SELECT max(o.attempt) FROM gateway_call o
        WHERE o.org_id = c.org_id AND o.call_id = c.call_id) AS is_last
FROM gateway_call c WHERE c.state = 'expired' AND c.event -> 'is_batch' IS DISTINCT FROM 'true'
    AND c.deadline < clock_timestamp() - $1::interval
ORDER BY c.deadline LIMIT $2
"""
_TOLD: Final[LiteralString] = """
UPDATE gateway_call g SET deadline = clock_timestamp()
FROM unnest($1::int[], $2::uuid[], $3::smallint[]) AS t (org_id, call_id, attempt)
WHERE (g.org_id, g.call_id, g.attempt) = (t.org_id, t.call_id, t.attempt) AND g.state = 'expired'
"""
"""What was published and has not landed in an hour is published again; its id is the same."""
_read_event: Final = msgspec.json.Decoder(UsageEvent).decode


async def keep_holds(pool: asyncpg.Pool, log: EventLog) -> float:
    """Expires and publishes once; returns the pause until the next time, seconds. Processes may do it at once."""
    connection: Any
    async with pool.acquire() as connection:
        expired = await connection.fetchval("SELECT expire_holds()")
        lost = await connection.fetch(_FIND, LOST_AFTER, _AT_ONCE)
    if lost:
        for batch in lost_events(lost, datetime.now(UTC)):
            await log.publish(batch)
        keys = [row["org_id"] for row in lost], [row["call_id"] for row in lost], [row["attempt"] for row in lost]
        async with pool.acquire() as connection:
            await connection.execute(_TOLD, *keys)
    return 0.0 if _AT_ONCE in (expired, len(lost)) else _SECONDS


def lost_events(rows: Sequence[Any], now: datetime) -> list[EventBatch]:
    """What these rows of `gateway_call` held, as events, a batch for each ledger. Pure."""
    events: dict[LedgerId, list[UsageEvent]] = defaultdict(list)
    for row in rows:
        call_id = str(row["call_id"])
        events[row["org_id"]].append(
            replace(
                _read_event(row["event"]),
                event_id=call_id if row["is_last"] else f"{call_id}-{row['attempt']}",
                operation_id=call_id,
                attempt=row["attempt"],
                input_tokens=row["input_tokens"],
                output_tokens=row["output_tokens"],
                usage_source="tokenizer_estimate",
                usage_flags=[LOST],
            )
        )
    return [EventBatch(ledger_id, now, own, "import") for ledger_id, own in events.items()]
