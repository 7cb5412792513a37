"""What is on its way to a channel, and what became of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Literal, LiteralString, NamedTuple, get_args

State = Literal["pending", "delivered", "failed", "cancelled"]
STATES: Final[tuple[State, ...]] = get_args(State)
Outcome = Literal["delivered", "refused", "unreachable"]
"""`refused`: it answered, and not with success; `unreachable`: nothing gets through to it just now."""


class Outgoing(NamedTuple):
    """One message for one channel."""

    channel_id: str
    event_id: str
    type: str
    message: str
    """JSON, sent as it is."""


class Attempt(NamedTuple):
    at: datetime
    duration_ms: int
    outcome: Outcome
    status_code: int | None
    detail: str
    sent_id: str
    """The message's own id, or the digest's it was in."""


class Delivery(NamedTuple):
    row: int
    channel_id: str
    event_id: str
    type: str
    state: State
    created_at: datetime
    due_at: datetime
    done_at: datetime | None
    digest_id: str | None
    attempts: Sequence[Attempt] = ()
    """The oldest first."""


class DeliveryQuery(NamedTuple):
    """Newest first. None: any."""

    org_id: int
    """A ledger."""
    limit: int
    before: int | None = None
    """The row of the last one already seen."""
    channel_id: str | None = None
    event_id: str | None = None
    state: str | None = None


FORGET_DELIVERIES: Final[LiteralString] = """
DELETE FROM delivery WHERE id = ANY(ARRAY(
    SELECT id FROM delivery WHERE state <> 'pending' AND done_at < now() - interval '90 days' LIMIT 10000))
"""
"""What still waits stays, however old."""
FORGET_ATTEMPTS: Final[LiteralString] = """
DELETE FROM delivery_attempt WHERE id = ANY(ARRAY(
    SELECT id FROM delivery_attempt WHERE at < now() - interval '90 days' LIMIT 10000))
"""


async def enqueue(connection: Any, org_id: int, outgoing: Sequence[Outgoing]) -> int:
    """Hand messages over, in the transaction that decides on them; how many were new.

    A message that a channel already has, and a channel that is gone or not the ledger's own, is left out.
    """
    if not outgoing:
        return 0
    done: str = await connection.execute(
        """INSERT INTO delivery (org_id, channel_id, event_id, type, message)
           SELECT $1, channel.id, given.event_id, given.type, given.message
           FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY
               AS given(channel_id, event_id, type, message, place)
           JOIN channel ON channel.id = given.channel_id AND channel.org_id = $1
           ORDER BY given.place
           ON CONFLICT (channel_id, event_id) DO NOTHING""",
        org_id,
        *(list(column) for column in zip(*outgoing, strict=True)),
    )
    return int(done.rsplit(" ", 1)[1])


_LIST: Final = """
SELECT id, channel_id, event_id, type, state, created_at, due_at, done_at, digest_id::text
FROM delivery
WHERE org_id = $1 AND ($3::bigint IS NULL OR id < $3) AND ($4::text IS NULL OR channel_id = $4)
  AND ($5::text IS NULL OR event_id = $5) AND ($6::text IS NULL OR state = $6)
ORDER BY id DESC LIMIT $2
"""
_ATTEMPTS: Final = """
SELECT channel_id, at, duration_ms, outcome, status_code, detail, sent_id FROM delivery_attempt
WHERE org_id = $1 AND (channel_id, sent_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))
ORDER BY id
"""


async def list_deliveries(connection: Any, query: DeliveryQuery) -> list[Delivery]:
    """Each with every attempt, those of its digest among them."""
    rows = await connection.fetch(_LIST, *query)
    found = [Delivery(*row) for row in rows]
    sent = {(d.channel_id, id_) for d in found for id_ in (d.event_id, d.digest_id) if id_}
    attempts: dict[tuple[str, str], list[Attempt]] = {}
    for row in await connection.fetch(_ATTEMPTS, query.org_id, [s[0] for s in sent], [s[1] for s in sent]):
        channel_id, *attempt = row
        attempts.setdefault((channel_id, row["sent_id"]), []).append(Attempt(*attempt))
    return [
        d._replace(
            attempts=sorted(
                (a for id_ in (d.event_id, d.digest_id) if id_ for a in attempts.get((d.channel_id, id_), ())),
                key=lambda attempt: attempt.at,
            )
        )
        for d in found
    ]
