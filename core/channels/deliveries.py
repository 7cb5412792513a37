"""Deliveries: each message for each channel, its state and its attempts; listing, enqueuing and forgetting them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Literal, LiteralString, NamedTuple, get_args

from core.filters import Filter, values_of
from core.ledger_id import LedgerId

DeliveryState = Literal["pending", "delivered", "failed", "cancelled"]
STATES: Final[tuple[DeliveryState, ...]] = get_args(DeliveryState)
Outcome = Literal["delivered", "refused", "unreachable"]
"""`refused`: the receiver answered with an error; `unreachable`: nothing gets through to it for now."""


class NewDelivery(NamedTuple):
    """One message for one channel, to be enqueued."""

    channel_id: str
    event_id: str
    type: str
    message: str
    """JSON, sent unchanged."""


class Attempt(NamedTuple):
    """One attempt to send; `at` is UTC."""

    at: datetime
    duration_ms: int
    outcome: Outcome
    status_code: int | None
    detail: str
    sent_id: str
    """The id that was sent: the message's own, or that of the digest it was part of."""


class Delivery(NamedTuple):
    """One message for one channel. Times are UTC."""

    row_id: int
    channel_id: str
    event_id: str
    type: str
    state: DeliveryState
    created_at: datetime
    due_at: datetime
    done_at: datetime | None
    digest_id: str | None
    attempts: Sequence[Attempt] = ()
    """Oldest first."""


class DeliveryQuery(NamedTuple):
    """A page of deliveries, newest first. None: any."""

    ledger_id: LedgerId
    limit: int
    before: int | None = None
    """`row_id` of the last one already seen."""
    channel_id: Filter | None = None
    event_id: Filter | None = None
    state: Filter | None = None


FORGET_DELIVERIES: Final[LiteralString] = """
DELETE FROM delivery WHERE id = ANY(ARRAY(
    SELECT id FROM delivery WHERE state <> 'pending' AND done_at < now() - interval '90 days' LIMIT 10000))
"""
"""A delivery that is still pending stays, however old."""
FORGET_ATTEMPTS: Final[LiteralString] = """
DELETE FROM delivery_attempt WHERE id = ANY(ARRAY(
    SELECT id FROM delivery_attempt WHERE at < now() - interval '90 days' LIMIT 10000))
"""


async def enqueue(connection: Any, ledger_id: LedgerId, deliveries: Sequence[NewDelivery]) -> int:
    """Enqueue messages in the caller's transaction; return how many were new.

    Left out are messages that a channel already has, and channels that are deleted or another ledger's.
    """
    if not deliveries:
        return 0
    done: str = await connection.execute(
        """INSERT INTO delivery (org_id, channel_id, event_id, type, message)
           SELECT $1, channel.id, given.event_id, given.type, given.message
           FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY
               AS given(channel_id, event_id, type, message, position)
           JOIN channel ON channel.id = given.channel_id AND channel.org_id = $1
           ORDER BY given.position
           ON CONFLICT (channel_id, event_id) DO NOTHING""",
        ledger_id,
        *(list(column) for column in zip(*deliveries, strict=True)),
    )
    return int(done.rsplit(" ", 1)[1])


_LIST: Final = """
SELECT id, channel_id, event_id, type, state, created_at, due_at, done_at, digest_id::text
FROM delivery
WHERE org_id = $1 AND ($3::bigint IS NULL OR id < $3) AND ($4::text[] IS NULL OR channel_id = ANY($4))
  AND ($5::text[] IS NULL OR event_id = ANY($5)) AND ($6::text[] IS NULL OR state = ANY($6))
ORDER BY id DESC LIMIT $2
"""
_ATTEMPTS: Final = """
SELECT channel_id, at, duration_ms, outcome, status_code, detail, sent_id FROM delivery_attempt
WHERE org_id = $1 AND (channel_id, sent_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))
ORDER BY id
"""


async def list_deliveries(connection: Any, query: DeliveryQuery) -> list[Delivery]:
    """Each has all its attempts, including those of its digest."""
    filters = [None if given is None else values_of(given) for given in query[3:]]
    rows = await connection.fetch(_LIST, *query[:3], *filters)
    found = [Delivery(*row) for row in rows]
    sent = {(d.channel_id, id_) for d in found for id_ in (d.event_id, d.digest_id) if id_}
    attempts: dict[tuple[str, str], list[Attempt]] = {}
    for row in await connection.fetch(_ATTEMPTS, query.ledger_id, [s[0] for s in sent], [s[1] for s in sent]):
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
