"""The delivery tables: what is due, to whom, and what became of it.

Everything here goes by the database's clock, and a time further ahead than any wait of ours is taken for past: its
clock was set back. A channel is one replica's at a time, for as long as its lease; a lease that ran out is anyone's.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, LiteralString, NamedTuple, Self
from uuid import UUID, uuid4

from core.budgets.message import from_json, to_json
from core.channels.channel import ChannelType
from core.channels.deliveries import Outcome
from core.channels.message import digest_message

LEASE_SECONDS: Final = 30
"""An attempt takes ten at most, and the lease is renewed before each."""
DIGEST_ABOVE: Final = 10
"""More than this many for one channel at once are one digest."""
DIGEST_ITEMS: Final = 1_000
"""A digest's most where every item is in it; the others are in the next one. One that people read names some."""
GIVE_UP_HOURS: Final = 72
_ROUTED_AT_ONCE: Final = 1_000

_LONGEST_WAIT: Final[LiteralString] = "interval '61 min'"
_DUE: Final[LiteralString] = f"state = 'pending' AND (due_at <= now() OR due_at > now() + {_LONGEST_WAIT})"
# Full jitter, over as long as it has been failing: after seconds the next try is seconds away, after an hour 15 min.
_WAIT: Final[LiteralString] = """
make_interval(secs => coalesce({asked}::float8, 1 + random() * least(900, greatest(5,
    extract(epoch FROM now() - coalesce({since}, now()))))))
"""


class Claimed(NamedTuple):
    """A channel that is ours until its lease ends."""

    id: str
    org_id: int
    name: str
    type: ChannelType
    key_id: str
    sealed: bytes
    two_secrets: bool
    """Whether the secret before is still in force."""


class Item(NamedTuple):
    """A message as it was decided."""

    row: int
    event_id: str
    message: str
    metric: str
    fired_id: UUID | None
    opened: str | None
    """The message that opened the alert which this one ends; None: this one opens it."""
    created_at: datetime


class Parcel(NamedTuple):
    """What one attempt sends: one message, or a digest."""

    id: str
    """On every attempt the same."""
    items: Sequence[Item]
    """Of a large digest for people only the first."""
    size: int
    """How many messages it is."""
    digest_id: UUID | None
    """None: this is one message."""

    @property
    def body(self) -> bytes:
        """The webhook's: of the same items always the same."""
        if self.digest_id is None:
            return self.items[0].message.encode()
        at = max(item.created_at for item in self.items)
        return digest_message(self.id, at, [item.message for item in self.items])


class Result(NamedTuple):
    """What became of an attempt."""

    outcome: Outcome
    status_code: int | None
    detail: str
    retry_after: float | None = None
    """Seconds, where the receiver said so."""


_ROUTE: Final[LiteralString] = """
WITH taken AS (
    DELETE FROM alert_outbox WHERE id IN (
        SELECT id FROM alert_outbox ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING *)
SELECT taken.id, taken.message_id::text, taken.org_id, taken.message::text, taken.fired_id, channel.id AS channel_id,
    budget.metric, CASE WHEN fired.id <> taken.message_id THEN fired.message::text END AS opened
FROM taken
LEFT JOIN channel ON channel.id = ANY(taken.channels) AND channel.org_id = taken.org_id
    AND NOT (taken.stateful_only AND channel.type NOT IN ('pagerduty', 'alertmanager'))
LEFT JOIN budget ON budget.id = taken.budget_id
LEFT JOIN fired_alert fired ON fired.id = taken.fired_id
ORDER BY taken.id
"""
_DELIVER: Final[LiteralString] = """
INSERT INTO delivery (org_id, channel_id, event_id, type, message, metric, fired_id, opened)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (channel_id, event_id) DO NOTHING
"""


async def route(connection: Any) -> int:
    """Turn decided alerts into deliveries, one a channel, in one transaction; how many alerts."""
    async with connection.transaction():
        rows = await connection.fetch(_ROUTE, _ROUTED_AT_ONCE)
        deliveries = []
        for row in rows:
            if row["channel_id"] is not None:
                message = from_json(row["message"])
                deliveries.append(
                    (
                        row["org_id"],
                        row["channel_id"],
                        row["message_id"],
                        message.type,
                        to_json(message).decode(),
                        row["metric"] or "cost_usd",
                        row["fired_id"],
                        row["opened"],
                    )
                )
        await connection.executemany(_DELIVER, deliveries)
    return len({row["id"] for row in rows})


# Twice the lease: another replica's `now()` may be a moment later than ours, and its lease is no clock set back.
_CLAIM: Final[LiteralString] = f"""
UPDATE channel SET leased_by = $1, leased_until = now() + make_interval(secs => $2), attended_at = now()
WHERE id = ANY(ARRAY(
    SELECT id FROM channel
    WHERE id IN (SELECT channel_id FROM delivery WHERE {_DUE})
      AND (leased_until IS NULL OR leased_until <= now() OR leased_until > now() + 2 * make_interval(secs => $2))
      AND (retry_at IS NULL OR retry_at <= now() OR retry_at > now() + {_LONGEST_WAIT})
      AND (snoozed_until IS NULL OR snoozed_until <= now())
    ORDER BY attended_at NULLS FIRST LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED))
RETURNING id, org_id, name, type, key_id, sealed, coalesce(previous_secret_until > now(), false)
"""


async def claim(connection: Any, replica: UUID, at_most: int) -> list[Claimed]:
    """Channels with something due that nobody else is sending to, those that waited longest first."""
    return [Claimed(*row) for row in await connection.fetch(_CLAIM, replica, LEASE_SECONDS, at_most)]


_RENEW: Final[LiteralString] = """
UPDATE channel SET leased_until = now() + make_interval(secs => $3) WHERE id = $1 AND leased_by = $2 RETURNING true
"""


async def renew(connection: Any, channel_id: str, replica: UUID) -> bool:
    """Whether the channel is still ours; for another lease's time if so."""
    return bool(await connection.fetchval(_RENEW, channel_id, replica, LEASE_SECONDS))


async def release(connection: Any, channel_id: str, replica: UUID) -> None:
    await connection.execute(
        "UPDATE channel SET leased_until = NULL, leased_by = NULL WHERE id = $1 AND leased_by = $2", channel_id, replica
    )


_ITEMS: Final[LiteralString] = "id, event_id, message, metric, fired_id, opened, created_at"
_PEOPLE_READ: Final = frozenset({"slack", "email"})
_OPEN_DIGEST: Final[LiteralString] = f"""
SELECT digest_id FROM delivery WHERE channel_id = $1 AND digest_id IS NOT NULL AND {_DUE} ORDER BY attempts, id LIMIT 1
"""
_WAITING: Final[LiteralString] = f"""
SELECT {_ITEMS} FROM delivery WHERE channel_id = $1 AND digest_id IS NULL AND {_DUE} ORDER BY attempts, id LIMIT $2
"""
_MAKE_DIGEST: Final[LiteralString] = f"""
UPDATE delivery SET digest_id = $2 WHERE id IN (
    SELECT id FROM delivery WHERE channel_id = $1 AND digest_id IS NULL AND {_DUE} ORDER BY id LIMIT $3)
"""
_DIGEST: Final[LiteralString] = f"""
SELECT {_ITEMS}, count(*) OVER () AS size FROM delivery
WHERE channel_id = $1 AND digest_id = $2 AND state = 'pending' ORDER BY id LIMIT $3
"""


async def next_parcel(connection: Any, channel: Claimed) -> Parcel | None:
    """What to send next; None: nothing is due.

    A digest is settled before it is sent first, so that whoever sends it again sends the same. PagerDuty gets none:
    each incident is resolved by a key of its own.
    """
    digest_id = await connection.fetchval(_OPEN_DIGEST, channel.id)
    if digest_id is None:
        rows = await connection.fetch(_WAITING, channel.id, DIGEST_ABOVE + 1)
        if len(rows) <= DIGEST_ABOVE or channel.type == "pagerduty":
            return Parcel(rows[0]["event_id"], [Item(*rows[0])], 1, None) if rows else None
        digest_id = uuid4()
        size = None if channel.type in _PEOPLE_READ else DIGEST_ITEMS
        await connection.execute(_MAKE_DIGEST, channel.id, digest_id, size)
    rows = await connection.fetch(_DIGEST, channel.id, digest_id, DIGEST_ITEMS)
    if not rows:
        return None  # the channel was deleted just now
    return Parcel(str(digest_id), [Item(*tuple(row)[:-1]) for row in rows], rows[0]["size"], digest_id)


_ATTEMPT: Final[LiteralString] = """
INSERT INTO delivery_attempt (org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail)
VALUES ($1, $2, $3, clock_timestamp() - make_interval(secs => $4::float8), ($4 * 1000)::integer, $5, $6, $7)
"""
_PARCEL: Final[LiteralString] = "(id = $1 OR channel_id = $2 AND digest_id = $3) AND state = 'pending'"
_DELIVERED: Final[LiteralString] = f"""
UPDATE delivery SET state = 'delivered', done_at = now(), attempts = attempts + 1,
    first_attempt_at = coalesce(first_attempt_at, now())
WHERE {_PARCEL}
"""
_FAILED: Final[LiteralString] = f"""
UPDATE delivery SET attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, now()),
    state = CASE WHEN first_attempt_at < now() - make_interval(hours => $4) THEN 'failed' ELSE state END,
    done_at = CASE WHEN first_attempt_at < now() - make_interval(hours => $4) THEN now() END,
    due_at = CASE WHEN $5 THEN now() + {_WAIT.format(since="first_attempt_at", asked="$6")} ELSE due_at END
WHERE {_PARCEL}
"""
_ANSWERS: Final[LiteralString] = "UPDATE channel SET failing_since = NULL, retry_at = NULL WHERE id = $1"
_FAILING: Final[LiteralString] = f"""
UPDATE channel SET failing_since = coalesce(failing_since, now()),
    retry_at = now() + {_WAIT.format(since="failing_since", asked="$2")}
WHERE id = $1
"""


async def record(connection: Any, channel: Claimed, parcel: Parcel, result: Result, seconds: float) -> None:
    """The attempt, and when the next one is.

    Refused, the message itself waits and others go on; unreachable, the channel waits.
    """
    rows = None if parcel.digest_id else parcel.items[0].row, channel.id, parcel.digest_id
    async with connection.transaction():
        attempt = (channel.org_id, channel.id, parcel.id, seconds, result.outcome, result.status_code, result.detail)
        await connection.execute(_ATTEMPT, *attempt)
        if result.outcome == "delivered":
            await connection.execute(_DELIVERED, *rows)
        else:
            refused = result.outcome == "refused"
            await connection.execute(_FAILED, *rows, GIVE_UP_HOURS, refused, result.retry_after)
        if result.outcome == "unreachable":
            await connection.execute(_FAILING, channel.id, result.retry_after)
        else:
            await connection.execute(_ANSWERS, channel.id)


_NEXT: Final[LiteralString] = """
SELECT extract(epoch FROM min(greatest(d.due_at, c.retry_at, c.snoozed_until, c.leased_until)) - now())::float8
FROM delivery d JOIN channel c ON c.id = d.channel_id WHERE d.state = 'pending'
"""


async def seconds_to_next(connection: Any) -> float | None:
    """Until something may be due; None: nothing waits."""
    seconds: float | None = await connection.fetchval(_NEXT)
    return seconds


class Backlog(NamedTuple):
    waiting: int
    oldest_seconds: float
    failing_channels: int

    @classmethod
    async def look(cls, connection: Any) -> Self:
        row = await connection.fetchrow(
            """SELECT count(*), coalesce(extract(epoch FROM now() - min(created_at))::float8, 0),
                   (SELECT count(*) FROM channel WHERE failing_since IS NOT NULL)
               FROM delivery WHERE state = 'pending'"""
        )
        return cls(*row)
