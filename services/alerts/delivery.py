"""The delivery worker: routes fired alerts, claims channels, sends to them, and records every attempt.

Delivery is at least once: an attempt is recorded after it was made, so if the process dies in between, another attempt
with the same id follows. Without faults it is exactly once: a channel has one sender at a time among all replicas.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic
from typing import Any, Final
from uuid import UUID, uuid4

import asyncpg
import structlog

from core.channels.notification import Notification
from core.db.listener import Listener
from core.db.pool import DATABASE_AWAY
from core.process.telemetry import DELIVERY
from services.alerts.delivery_queue import (
    AttemptResult,
    Backlog,
    ClaimedChannel,
    claim,
    next_notification,
    record,
    release,
    renew,
    route,
    seconds_to_next,
)
from services.alerts.open_alerts import open_alerts, record_resend

CHANNELS_AT_ONCE: Final = 20
NOTIFICATIONS_A_TURN: Final = 20
"""After these the channel is released, so that another one gets its turn."""
IDLE_SECONDS: Final = 5
"""Longest wait between two looks at the queue, if PostgreSQL's notification is lost."""
DRAIN_SECONDS: Final = 5
"""Time for running attempts to end when the process stops; a cancelled attempt would be made twice."""
_RECORD_SECONDS: Final = 15
_SHORTEST_REST: Final = 0.05
_ASK_SECONDS: Final = 5

Send = Callable[[ClaimedChannel, Notification], Awaitable[AttemptResult]]

_log = structlog.get_logger()


class DeliveryWorker:
    """One replica's deliveries. `Loops.again` runs `turn`, and `listen` to wake it. Close the pool after `drain`."""

    def __init__(self, pool: asyncpg.Pool, send: Send) -> None:
        self._pool = pool
        self._send = send
        self._replica = uuid4()
        self._running: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        self._stopping = False

    async def turn(self) -> float:
        """Route alerts and claim channels, then wait for more; claimed channels are served in tasks meanwhile."""
        self._woken.clear()
        free = CHANNELS_AT_ONCE - len(self._running)
        async with self._pool.acquire() as connection:
            while await route(connection):
                pass
            claimed = await claim(connection, self._replica, free) if free else []
            for channel in claimed:
                self._start(channel)
            rest = await seconds_to_next(connection)
        rest = IDLE_SECONDS if rest is None else min(max(rest, _SHORTEST_REST), IDLE_SECONDS)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), rest)
        return 0

    def _start(self, channel: ClaimedChannel) -> None:
        task = asyncio.create_task(self._serve(channel), name=f"channel {channel.id}")
        self._running.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._woken.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("delivery_failed", error=type(error).__name__, exc_info=error)

    async def _serve(self, claimed: ClaimedChannel) -> None:
        if not claimed.waits:
            await self._send_due(claimed)
        if claimed.resend_due:
            await self._resend(claimed)
        async with self._pool.acquire() as connection:
            await release(connection, claimed.id, self._replica)

    async def _send_due(self, claimed: ClaimedChannel) -> None:
        """Send what is due to one channel, until nothing is due or the channel is snoozed or unreachable.

        The channel is read after the message: one that is queued after a change of the channel follows that change.
        """
        for _ in range(NOTIFICATIONS_A_TURN):
            async with self._pool.acquire() as connection:
                notification = None if self._stopping else await next_notification(connection, claimed)
                channel = await renew(connection, claimed.id, self._replica) if notification else None
            if notification is None or channel is None:
                break
            if (await self._attempt(channel, notification)).outcome == "unreachable":
                break

    async def _resend(self, claimed: ClaimedChannel) -> None:
        """Send the channel's open alerts again, many in one request. It has the lease, so no end is overtaken."""
        result, after = None, UUID(int=0)
        while result is None or result.outcome == "delivered":
            async with self._pool.acquire() as connection:
                alerts = [] if self._stopping else await open_alerts(connection, claimed, after)
                channel = await renew(connection, claimed.id, self._replica) if alerts else None
            if channel is None:
                break
            after = UUID(alerts[-1].event_id)
            result = await self._sent(channel, Notification(str(uuid4()), alerts, len(alerts), None))
            DELIVERY.resent.labels(result.outcome).inc(len(alerts))
            if result.outcome != "delivered":
                _log.warning("not_resent", channel=channel.id, alerts=len(alerts), why=result.detail)
        async with self._pool.acquire() as connection:
            await record_resend(connection, claimed, result)

    async def _sent(self, channel: ClaimedChannel, notification: Notification) -> AttemptResult:
        try:
            return await self._send(channel, notification)
        except Exception:  # noqa: BLE001 - a message that cannot be rendered must not hold up the others
            _log.exception("message_not_sent", channel=channel.id, sent=notification.id)
            return AttemptResult("refused", None, "a fault of ours; it has been logged")

    async def _attempt(self, channel: ClaimedChannel, notification: Notification) -> AttemptResult:
        began = monotonic()
        result = await self._sent(channel, notification)
        await self._record(channel, notification, result, monotonic() - began)
        DELIVERY.attempts.labels(channel.type, result.outcome).inc()
        if result.outcome == "delivered":
            DELIVERY.messages.labels(channel.type).inc(notification.size)
            DELIVERY.seconds.observe((datetime.now(UTC) - notification.messages[0].created_at).total_seconds())
        else:
            _log.warning("not_delivered", channel=channel.id, type=channel.type, why=result.detail)
        return result

    async def _record(
        self, channel: ClaimedChannel, notification: Notification, result: AttemptResult, seconds: float
    ) -> None:
        """Retry while the database is away for a moment: an attempt that is not recorded is made again."""
        until = monotonic() + _RECORD_SECONDS
        while True:
            try:
                async with self._pool.acquire() as connection:
                    return await record(connection, channel, notification, result, seconds)
            except DATABASE_AWAY:
                if monotonic() > until:
                    raise
                await asyncio.sleep(0.5)

    async def _show(self, connection: Any) -> None:
        backlog = await Backlog.look(connection)
        DELIVERY.waiting.set(backlog.waiting)
        DELIVERY.oldest_seconds.set(backlog.oldest_seconds)
        DELIVERY.channels_failing.set(backlog.failing_channels)

    async def listen(self) -> float:
        """For `Loops.again`: wake `turn` at every commit of an alert, as long as the connection lives."""
        listener = Listener(
            self._pool,
            "delivery",
            heard=lambda _: self._woken.set(),
            look=self._show,
            connect_seconds=None,
            look_seconds=_ASK_SECONDS,
            connected=self._woken.set,  # notifications sent while it was not connected were lost
        )
        await listener.once()

    async def drain(self) -> None:
        """Let running attempts end and start no other; cancel those still running after `DRAIN_SECONDS`."""
        self._stopping = True
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=DRAIN_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
