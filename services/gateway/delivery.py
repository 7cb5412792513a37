"""Takes events from the spool to ingest: to the event log of the same process, or over HTTP."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby, islice
from typing import Final, Protocol

import aiohttp
import msgspec
import structlog

from core.errors import Unavailable
from core.event import EventRejected, UsageEvent
from core.event_codec import read_event, write_event
from core.event_log.base import EventBatch, EventLog, Published
from core.ledger_id import LedgerId
from core.limits import MAX_EVENTS
from core.process.telemetry import GATEWAY
from services.gateway.spool import Line, Spool

EVENTS_PATH: Final = "/v1/gateway/events"
_SECONDS: Final = 20
_IDLE_SECONDS: Final = 0.05
_LONGEST_PAUSE: Final = 10.0

_log = structlog.get_logger()


class Sink(Protocol):
    async def take(self, ledger_id: LedgerId, events: Sequence[bytes]) -> int:
        """Returns when the events are durable: how many were refused for good. Raises `Unavailable`."""


class LogSink:
    """Ingest's event log, in the same process."""

    def __init__(self, log: EventLog) -> None:
        self._log = log

    async def take(self, ledger_id: LedgerId, events: Sequence[bytes]) -> int:
        readable, refused = list[UsageEvent](), 0
        for raw in events:
            try:
                readable.append(read_event(raw).event)
            except EventRejected as error:
                refused += 1
                _log.error("gateway_event_unreadable", code=error.code)
        if not readable:
            return refused
        published = await self._log.publish(EventBatch(ledger_id, datetime.now(UTC), readable, "gateway"))
        return refused + len(published.rejected)


class _Answer(msgspec.Struct):
    rejected: list[msgspec.Raw] = []


class HttpSink:
    """Ingest in another process.

    Args:
        secret: the service's credential, `OUTLAY_GATEWAY_SECRET`.
    """

    def __init__(self, url: str, secret: str, client: aiohttp.ClientSession) -> None:
        self._url, self._client = f"{url}{EVENTS_PATH}", client
        self._headers = {"Authorization": f"Outlay-Gateway {secret}", "Content-Type": "application/json"}

    async def take(self, ledger_id: LedgerId, events: Sequence[bytes]) -> int:
        body = b'{"events":[%b]}' % b",".join(events)
        headers = {**self._headers, "X-Outlay-Ledger": str(ledger_id)}
        timeout = aiohttp.ClientTimeout(total=_SECONDS)
        try:
            async with self._client.post(
                self._url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as answer:
                content = await answer.read()
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Unavailable(f"ingest cannot be reached: {type(error).__name__}", retry_after=1) from None
        if answer.status == 202:
            return len(msgspec.json.decode(content, type=_Answer).rejected)
        if answer.status in (400, 422):
            _log.error("gateway_events_refused", status=answer.status, events=len(events))
            return len(events)
        raise Unavailable(f"ingest answered {answer.status}", retry_after=1)


class Delivery:
    """Sends what the spool has, oldest first, for ever."""

    def __init__(self, spool: Spool, sink: Sink) -> None:
        self._spool, self._sink = spool, sink
        self._wake, self._sending = asyncio.Event(), asyncio.Lock()
        self._pause = _IDLE_SECONDS

    def put(self, ledger_id: LedgerId, event: bytes) -> None:
        """Durable when it returns, as `Spool.append` says; sent soon."""
        self._spool.append(ledger_id, event)
        self._wake.set()

    async def run(self) -> None:
        while True:
            await self._wake.wait()
            try:
                await self.send_all()
                self._pause = _IDLE_SECONDS
            except Unavailable as error:
                _log.warning("gateway_events_wait", reason=error.detail)
                self._pause = min(2 * self._pause, _LONGEST_PAUSE)
            except Exception as error:  # noqa: BLE001 - whatever it is, the events stay and are sent again
                _log.exception("gateway_delivery_failed", error=type(error).__name__)
                self._pause = _LONGEST_PAUSE
            await asyncio.sleep(self._pause)

    def start(self) -> None:
        """Also sends what an earlier process left."""
        self._wake.set()

    async def send_all(self) -> None:
        """Returns when the spool is empty. Raises `Unavailable`."""
        async with self._sending:
            await self._send_files()

    async def _send_files(self) -> None:
        self._wake.clear()
        try:
            self._spool.rotate()
            while (path := self._spool.oldest()) is not None:
                lines = sorted(self._spool.read(path), key=lambda line: line.ledger)
                for ledger, of_ledger in groupby(lines, lambda line: line.ledger):
                    await self._send(LedgerId(ledger), list(of_ledger))
                self._spool.forget(path)
        except BaseException:
            self._wake.set()
            raise

    async def _send(self, ledger_id: LedgerId, lines: list[Line]) -> None:
        events = iter(lines)
        while part := list(islice(events, MAX_EVENTS // 4)):  # of at most 16 KiB each: below ingest's limit of a body
            if refused := await self._sink.take(ledger_id, [bytes(line.event) for line in part]):
                GATEWAY.spool_refused.inc(refused)


class SpoolLog:
    """An event log for what a gateway itself has to tell: its events go the way of all."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery

    async def publish(self, batch: EventBatch) -> Published:
        for event in batch.events:
            self._delivery.put(batch.ledger_id, write_event(event))
        return Published(0)
