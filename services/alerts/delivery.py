"""The delivery loop: takes decided alerts, claims channels, sends, and writes down what became of it.

At least once, always: an attempt is recorded after it was made, so a process that dies in between is followed by
another attempt with the same id. Once without faults: a channel has one sender at a time, whichever replica that is.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic
from typing import Any, Final
from uuid import uuid4

import asyncpg
import structlog

from core.db.pool import DATABASE_AWAY
from core.telemetry import DELIVERY
from services.alerts.queue import (
    Backlog,
    Claimed,
    Parcel,
    Result,
    claim,
    next_parcel,
    record,
    release,
    renew,
    route,
    seconds_to_next,
)

CHANNELS_AT_ONCE: Final = 20
PARCELS_A_TURN: Final = 20
"""Then it is another channel's turn."""
IDLE_SECONDS: Final = 5
"""How long nothing is asked where nothing announces itself: a lost notification costs no more."""
DRAIN_SECONDS: Final = 5
"""How long attempts under way may take once the process is told to stop; cut, one would be made twice."""
_RECORD_SECONDS: Final = 15
_SHORTEST_REST: Final = 0.05
_ASK_SECONDS: Final = 5

Send = Callable[[Claimed, Parcel], Awaitable[Result]]

_log = structlog.get_logger()


class Delivery:
    """One replica's. `turn`, and `listen` which wakes it, are for `Loops.again`; `drain` comes before the pool ends."""

    def __init__(self, pool: asyncpg.Pool, send: Send) -> None:
        self._pool = pool
        self._send = send
        self._replica = uuid4()
        self._running: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        self._stopping = False

    async def turn(self) -> float:
        """Route and claim what there is, then wait for more; the channels are served meanwhile."""
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

    def _start(self, channel: Claimed) -> None:
        task = asyncio.create_task(self._serve(channel), name=f"channel {channel.id}")
        self._running.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._woken.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("delivery_failed", error=type(error).__name__, exc_info=error)

    async def _serve(self, channel: Claimed) -> None:
        """Send to one channel what is due, until nothing is, or it does not get through."""
        for _ in range(PARCELS_A_TURN):
            async with self._pool.acquire() as connection:
                if self._stopping or not await renew(connection, channel.id, self._replica):
                    break
                parcel = await next_parcel(connection, channel)
            if parcel is None or (await self._attempt(channel, parcel)).outcome == "unreachable":
                break
        async with self._pool.acquire() as connection:
            await release(connection, channel.id, self._replica)

    async def _attempt(self, channel: Claimed, parcel: Parcel) -> Result:
        began = monotonic()
        try:
            result = await self._send(channel, parcel)
        except Exception:  # noqa: BLE001 - one message that cannot be put into its form holds up no other
            _log.exception("message_not_sent", channel=channel.id, sent=parcel.id)
            result = Result("refused", None, "a fault of ours; it has been logged")
        await self._record(channel, parcel, result, monotonic() - began)
        DELIVERY.attempts.labels(channel.type, result.outcome).inc()
        if result.outcome == "delivered":
            DELIVERY.messages.labels(channel.type).inc(parcel.size)
            DELIVERY.seconds.observe((datetime.now(UTC) - parcel.items[0].created_at).total_seconds())
        else:
            _log.warning("not_delivered", channel=channel.id, type=channel.type, why=result.detail)
        return result

    async def _record(self, channel: Claimed, parcel: Parcel, result: Result, seconds: float) -> None:
        """Through a blink of the database: what is not written down is sent again."""
        until = monotonic() + _RECORD_SECONDS
        while True:
            try:
                async with self._pool.acquire() as connection:
                    return await record(connection, channel, parcel, result, seconds)
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
        """For `Loops.again`: be woken by whoever commits an alert, as long as the connection lives."""
        async with self._pool.acquire() as connection:
            try:
                await connection.add_listener("delivery", self._wake)
                self._woken.set()
                while True:
                    async with asyncio.timeout(_ASK_SECONDS):  # how a connection that died silently is found out
                        await self._show(connection)
                    await asyncio.sleep(1)
            finally:
                connection.terminate()  # it listens: nobody else should get it

    def _wake(self, connection: object, pid: int, channel: str, payload: object) -> None:
        self._woken.set()

    async def drain(self) -> None:
        """Let attempts under way end, and start no other."""
        self._stopping = True
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=DRAIN_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
