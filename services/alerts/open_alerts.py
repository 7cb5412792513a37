"""Open alerts for channels that forget them: read to be sent again, and what came of it.

Alertmanager keeps alerts in memory and counts on clients that send them again while they hold
(https://prometheus.io/docs/alerting/latest/alerts_api/). A re-send is no delivery: it has no row and no attempt.
"""

from collections.abc import Sequence
from typing import Any, Final, LiteralString
from uuid import UUID

from core.channels.notification import QueuedMessage
from services.alerts.delivery_queue import AttemptResult, ClaimedChannel

AT_ONCE: Final = 1_000
"""Alerts in one request."""

# An alert whose first message is still pending is left out, as it would be overtaken; so is one whose window is over,
# which the evaluator is about to end.
_OPEN: Final[LiteralString] = """
SELECT 0::bigint, f.id::text, f.message::text, b.metric, f.id, NULL::text, f.fired_at
FROM fired_alert f JOIN budget b ON b.id = f.budget_id
WHERE f.org_id = $1 AND f.recovered_at IS NULL AND f.muted IS NULL AND f.id > $3
    AND $2 = ANY(coalesce(f.channels, b.channels)) AND (f.window_end IS NULL OR f.window_end > now())
    AND b.deleted_at IS NULL AND b.enabled AND NOT b.shadow AND (b.snoozed_until IS NULL OR b.snoozed_until <= now())
    AND NOT EXISTS (
        SELECT FROM delivery d WHERE d.channel_id = $2 AND d.event_id = f.id::text AND d.state = 'pending')
ORDER BY f.id LIMIT $4
"""
_RESENT: Final[LiteralString] = """
UPDATE channel SET resent_at = now(),
    retry_at = CASE WHEN $2 = 'delivered' THEN NULL ELSE retry_at END,
    failing_since = CASE $2 WHEN 'delivered' THEN NULL WHEN 'unreachable' THEN coalesce(failing_since, now())
        ELSE failing_since END
WHERE id = $1
"""


async def open_alerts(connection: Any, channel: ClaimedChannel, after: UUID) -> Sequence[QueuedMessage]:
    """The next alerts that are open at this channel, in the order of their ids, as they fired. At most `AT_ONCE`."""
    rows = await connection.fetch(_OPEN, channel.ledger_id, channel.id, after, AT_ONCE)
    return [QueuedMessage(*row) for row in rows]


async def record_resend(connection: Any, channel: ClaimedChannel, result: AttemptResult | None) -> None:
    """Note when the channel was re-sent its alerts, and whether it answers. None: there were none to send."""
    await connection.execute(_RESENT, channel.id, "" if result is None else result.outcome)
