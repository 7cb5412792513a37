"""The delivery queue in PostgreSQL: routes fired alerts to channels, leases channels to replicas, records attempts.

All times are the database's clock. A due time further ahead than the longest wait (an hour, by `Retry-After`) counts
as past, because the clock was set back. A channel belongs to one replica at a time, until its lease ends; after that
any replica may claim it.

Messages about one alert (`alert_key`) are sent in the order in which they were decided: an end never overtakes its
beginning. A message that fails holds up only later ones about its own alert.
"""

from typing import Any, Final, LiteralString, NamedTuple, Self
from uuid import UUID, uuid4

from core.channels.alert_payload import from_json, to_json
from core.channels.channel_types import CHANNEL_SPECS, ChannelType
from core.channels.deliveries import Outcome
from core.channels.notification import Notification, QueuedMessage
from core.ledger_id import LedgerId
from core.process.telemetry import DELIVERY

LEASE_SECONDS: Final = 30
"""An attempt takes at most 10 s (`guarded_http.DEADLINE_SECONDS`), and the lease is renewed before each attempt."""
DIGEST_ABOVE: Final = 10
"""More messages than this waiting for one channel become one digest."""
DIGEST_MESSAGES: Final = 1_000
"""Messages loaded for a digest. A receiver that gets every message gets the rest in the next digest; a digest for
people counts them all and names the first few."""
GIVE_UP_HOURS: Final = 72
_ROUTED_AT_ONCE: Final = 1_000
RESEND_SECONDS: Final = 60
"""Between two re-sends of open alerts to a channel that forgets them."""
_FORGETTING: Final = [name for name, spec in CHANNEL_SPECS.items() if spec.forgets]
_KEEPING_STATE: Final = [name for name, spec in CHANNEL_SPECS.items() if spec.keeps_state]

_LONGEST_WAIT: Final[LiteralString] = "interval '61 min'"
_DUE: Final[LiteralString] = f"d.state = 'pending' AND (d.due_at <= now() OR d.due_at > now() + {_LONGEST_WAIT})"
_EARLIER: Final[LiteralString] = """
SELECT FROM delivery e
WHERE e.channel_id = d.channel_id AND e.alert_key = d.alert_key AND e.id < d.id AND e.state = 'pending'
"""
# A digest holds messages only together with all earlier ones about the same alert.
_READY: Final[LiteralString] = f"{_DUE} AND (d.digest_id IS NOT NULL OR NOT EXISTS ({_EARLIER}))"
_FITS_DIGEST: Final[LiteralString] = f"""
d.digest_id IS NULL AND {_DUE} AND NOT EXISTS ({_EARLIER}
    AND (e.digest_id IS NOT NULL OR e.due_at > now() AND e.due_at <= now() + {_LONGEST_WAIT}))
"""
# Without `Retry-After`: 1 s plus a random part of the time since the first failure, clamped to 5 s … 15 min.
_WAIT: Final[LiteralString] = """
make_interval(secs => coalesce({asked}::float8, 1 + random() * least(900, greatest(5,
    extract(epoch FROM now() - coalesce({since}, now()))))))
"""


class ClaimedChannel(NamedTuple):
    """A channel that this replica alone sends to until the lease ends, as it was at the claim or the last renewal."""

    id: str
    ledger_id: LedgerId
    name: str
    type: ChannelType
    key_id: str
    ciphertext: bytes
    previous_secret_valid: bool
    waits: bool = False
    """When it was claimed: whether the receiver is unreachable and the next attempt not due yet."""
    resend_due: bool = False
    """When it was claimed: whether its open alerts are to be sent again."""


class AttemptResult(NamedTuple):
    outcome: Outcome
    status_code: int | None
    detail: str
    retry_after: float | None = None
    """Seconds to wait, if the receiver asked for it."""


_ROUTE: Final[LiteralString] = """
WITH taken AS (
    DELETE FROM alert_outbox WHERE id IN (
        SELECT id FROM alert_outbox ORDER BY id LIMIT $1 FOR UPDATE)
    RETURNING *)
SELECT taken.id, taken.message_id::text, taken.org_id, taken.message::text, taken.fired_id, channel.id AS channel_id,
    budget.metric, CASE WHEN fired.id <> taken.message_id THEN fired.message::text END AS opened,
    CASE WHEN fired.id IS NULL THEN taken.fired_id ELSE md5(jsonb_build_array(fired.budget_id, fired.subject,
        extract(epoch FROM fired.window_key), fired.type, trim_scale(fired.threshold))::text)::uuid END AS alert_key
FROM taken
LEFT JOIN channel ON channel.id = ANY(taken.channels) AND channel.org_id = taken.org_id
    AND (NOT taken.stateful_only OR channel.type = ANY($2::text[]))
LEFT JOIN budget ON budget.id = taken.budget_id
LEFT JOIN fired_alert fired ON fired.id = taken.fired_id
ORDER BY taken.id
"""
_DELIVER: Final[LiteralString] = """
INSERT INTO delivery (org_id, channel_id, event_id, type, message, metric, fired_id, opened, alert_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (channel_id, event_id) DO NOTHING
"""
_ROUTING: Final[LiteralString] = "SET LOCAL idle_in_transaction_session_timeout = '30s'"
"""A replica that is frozen while it routes would hold up the others."""


async def route(connection: Any) -> int:
    """Turn alerts of the outbox into deliveries, one for each channel, in one transaction; return how many alerts.

    One replica at a time does so: deliveries are numbered in the order of the outbox. Alerts that have no channel, or
    whose channels do not exist any more, are counted as undeliverable.
    """
    async with connection.transaction():
        await connection.execute(_ROUTING)
        rows = await connection.fetch(_ROUTE, _ROUTED_AT_ONCE, _KEEPING_STATE)
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
                        row["alert_key"],
                    )
                )
        await connection.executemany(_DELIVER, deliveries)
    DELIVERY.undeliverable.inc(sum(row["channel_id"] is None and row["opened"] is None for row in rows))
    return len({row["id"] for row in rows})


_CLAIMED: Final[LiteralString] = (
    "id, org_id, name, type, key_id, sealed, coalesce(previous_secret_until > now(), false)"
)
"""The columns of `ClaimedChannel`."""
_AWAKE: Final[LiteralString] = "(snoozed_until IS NULL OR snoozed_until <= now())"
_WAITS: Final[LiteralString] = f"coalesce(retry_at > now() AND retry_at <= now() + {_LONGEST_WAIT}, false)"
_RESEND_DUE: Final[LiteralString] = """
type = ANY($4::text[]) AND coalesce(resent_at <= now() - make_interval(secs => $5) OR resent_at > now(), true)
"""
# Twice the lease: another replica's `now()` may be a moment later than ours, which is no sign of a clock set back.
_CLAIM: Final[LiteralString] = f"""
UPDATE channel SET leased_by = $1, leased_until = now() + make_interval(secs => $2), attended_at = now()
WHERE id = ANY(ARRAY(
    SELECT id FROM channel
    WHERE ({_RESEND_DUE} OR NOT {_WAITS}
        AND id IN (SELECT d.channel_id FROM delivery d WHERE {_DUE})
        AND EXISTS (SELECT FROM delivery d WHERE d.channel_id = channel.id AND {_READY}))
      AND (leased_until IS NULL OR leased_until <= now() OR leased_until > now() + 2 * make_interval(secs => $2))
      AND {_AWAKE}
    ORDER BY attended_at NULLS FIRST LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED))
RETURNING {_CLAIMED}, {_WAITS}, {_RESEND_DUE}
"""


async def claim(connection: Any, replica: UUID, at_most: int) -> list[ClaimedChannel]:
    """Lease channels that have something due and that no replica is sending to, longest waiting first."""
    rows = await connection.fetch(_CLAIM, replica, LEASE_SECONDS, at_most, _FORGETTING, RESEND_SECONDS)
    return [ClaimedChannel(*row) for row in rows]


_RENEW: Final[LiteralString] = f"""
UPDATE channel SET leased_until = now() + make_interval(secs => $3)
WHERE id = $1 AND leased_by = $2 AND {_AWAKE} RETURNING {_CLAIMED}
"""


async def renew(connection: Any, channel_id: str, replica: UUID) -> ClaimedChannel | None:
    """Extend the lease and return the channel as it is now: a changed destination or secret holds from here on.

    None if another replica has the channel by now, or if it is snoozed or deleted.
    """
    row = await connection.fetchrow(_RENEW, channel_id, replica, LEASE_SECONDS)
    return ClaimedChannel(*row) if row else None


async def release(connection: Any, channel_id: str, replica: UUID) -> None:
    await connection.execute(
        "UPDATE channel SET leased_until = NULL, leased_by = NULL WHERE id = $1 AND leased_by = $2", channel_id, replica
    )


_MESSAGE_COLUMNS: Final[LiteralString] = "id, event_id, message, metric, fired_id, opened, created_at"
"""The columns of `QueuedMessage`."""
_OPEN_DIGEST: Final[LiteralString] = f"""
SELECT d.digest_id FROM delivery d WHERE d.channel_id = $1 AND d.digest_id IS NOT NULL AND {_DUE}
ORDER BY d.attempts, d.id LIMIT 1
"""
_FITTING: Final[LiteralString] = f"""
SELECT count(*) FROM (SELECT FROM delivery d WHERE d.channel_id = $1 AND {_FITS_DIGEST} LIMIT $2) AS fitting
"""
_ALONE: Final[LiteralString] = f"""
SELECT {_MESSAGE_COLUMNS} FROM delivery d WHERE d.channel_id = $1 AND d.digest_id IS NULL AND {_READY}
ORDER BY d.attempts, d.id LIMIT 1
"""
_MAKE_DIGEST: Final[LiteralString] = f"""
UPDATE delivery SET digest_id = $2 WHERE id IN (
    SELECT d.id FROM delivery d WHERE d.channel_id = $1 AND {_FITS_DIGEST} ORDER BY d.id LIMIT $3)
"""
_DIGEST: Final[LiteralString] = f"""
SELECT {_MESSAGE_COLUMNS}, count(*) OVER () AS size FROM delivery
WHERE channel_id = $1 AND digest_id = $2 AND state = 'pending' ORDER BY id LIMIT $3
"""


async def next_notification(connection: Any, channel: ClaimedChannel) -> Notification | None:
    """The next notification to send; None: nothing is due.

    Which messages a digest has is stored before it is sent, so that a retry by any replica sends the same digest.
    """
    spec = CHANNEL_SPECS[channel.type]
    digest_id = await connection.fetchval(_OPEN_DIGEST, channel.id)
    if digest_id is None:
        if not spec.digests or await connection.fetchval(_FITTING, channel.id, DIGEST_ABOVE + 1) <= DIGEST_ABOVE:
            row = await connection.fetchrow(_ALONE, channel.id)
            return None if row is None else Notification(row["event_id"], [QueuedMessage(*row)], 1, None)
        digest_id = uuid4()
        size = None if spec.for_people else DIGEST_MESSAGES
        await connection.execute(_MAKE_DIGEST, channel.id, digest_id, size)
    rows = await connection.fetch(_DIGEST, channel.id, digest_id, DIGEST_MESSAGES)
    if not rows:
        return None  # the channel was deleted in the meantime
    messages = [QueuedMessage(*tuple(row)[:-1]) for row in rows]
    return Notification(str(digest_id), messages, rows[0]["size"], digest_id)


_ATTEMPT: Final[LiteralString] = """
INSERT INTO delivery_attempt (org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail)
VALUES ($1, $2, $3, clock_timestamp() - make_interval(secs => $4::float8), ($4 * 1000)::integer, $5, $6, $7)
"""
_SENT: Final[LiteralString] = "(id = $1 OR channel_id = $2 AND digest_id = $3) AND state = 'pending'"
_DELIVERED: Final[LiteralString] = f"""
UPDATE delivery SET state = 'delivered', done_at = now(), attempts = attempts + 1,
    first_attempt_at = coalesce(first_attempt_at, now())
WHERE {_SENT}
"""
_FAILED: Final[LiteralString] = f"""
UPDATE delivery SET attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, now()),
    state = CASE WHEN first_attempt_at < now() - make_interval(hours => $4) THEN 'failed' ELSE state END,
    done_at = CASE WHEN first_attempt_at < now() - make_interval(hours => $4) THEN now() END,
    due_at = CASE WHEN $5 THEN now() + {_WAIT.format(since="first_attempt_at", asked="$6")} ELSE due_at END
WHERE {_SENT}
"""
_ANSWERING: Final[LiteralString] = "UPDATE channel SET failing_since = NULL, retry_at = NULL WHERE id = $1"
_FAILING: Final[LiteralString] = f"""
UPDATE channel SET failing_since = coalesce(failing_since, now()),
    retry_at = now() + {_WAIT.format(since="failing_since", asked="$2")}
WHERE id = $1
"""


async def record(
    connection: Any, channel: ClaimedChannel, notification: Notification, result: AttemptResult, seconds: float
) -> None:
    """Record an attempt and when the next one is due.

    After a refusal only this notification waits; while the receiver is unreachable the whole channel waits.
    """
    row_id = None if notification.digest_id else notification.messages[0].row_id
    rows = row_id, channel.id, notification.digest_id
    async with connection.transaction():
        attempt = (
            channel.ledger_id,
            channel.id,
            notification.id,
            seconds,
            result.outcome,
            result.status_code,
            result.detail,
        )
        await connection.execute(_ATTEMPT, *attempt)
        if result.outcome == "delivered":
            await connection.execute(_DELIVERED, *rows)
        else:
            refused = result.outcome == "refused"
            await connection.execute(_FAILED, *rows, GIVE_UP_HOURS, refused, result.retry_after)
        if result.outcome == "unreachable":
            await connection.execute(_FAILING, channel.id, result.retry_after)
        else:
            await connection.execute(_ANSWERING, channel.id)


_NEXT: Final[LiteralString] = f"""
SELECT extract(epoch FROM min(greatest(first.due_at, c.retry_at, c.snoozed_until, c.leased_until)) - now())::float8
FROM channel c CROSS JOIN LATERAL (
    SELECT d.due_at FROM delivery d
    WHERE d.channel_id = c.id AND d.state = 'pending' AND (d.digest_id IS NOT NULL OR NOT EXISTS ({_EARLIER}))
    ORDER BY d.due_at LIMIT 1) AS first
WHERE c.id IN (SELECT channel_id FROM delivery WHERE state = 'pending')
"""


async def seconds_to_next(connection: Any) -> float | None:
    """Seconds until something may be due; None: nothing is pending."""
    seconds: float | None = await connection.fetchval(_NEXT)
    return seconds


class Backlog(NamedTuple):
    """Pending messages of all channels, for how long the oldest could have been sent (in a snoozed channel none can),
    and the number of channels that are failing."""

    waiting: int
    oldest_seconds: float
    failing_channels: int

    @classmethod
    async def look(cls, connection: Any) -> Self:
        row = await connection.fetchrow(
            """SELECT count(*),
                   coalesce(extract(epoch FROM now() - min(greatest(delivery.created_at, snoozed_until))
                       FILTER (WHERE snoozed_until IS NULL OR snoozed_until <= now()))::float8, 0),
                   (SELECT count(*) FROM channel WHERE failing_since IS NOT NULL)
               FROM delivery JOIN channel ON channel.id = delivery.channel_id WHERE state = 'pending'"""
        )
        return cls(*row)
