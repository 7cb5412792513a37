"""The log of a standalone server: no log. A batch goes to the ledger and is durable when its commit returns.

One task folds all waiting batches into one transaction; where the data of one is refused, it halves until the
culprit is alone, so that its neighbours still land.
"""

import asyncio
from collections import deque
from time import monotonic
from typing import Final, NamedTuple

import asyncpg
import structlog

from core.errors import Unavailable
from core.event import EventRejected
from core.ledger.writer import Ledger, PreparedBatch
from core.log.port import EventBatch, Published
from core.telemetry import METRICS

MAX_WAITING: Final = 50_000
"""Events; past it a request is refused at once instead of waiting."""
MAX_TRANSACTION: Final = 2000
"""Events folded into one transaction."""
_RETRY_AFTER: Final = 2
_BAD_DATA: Final = (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError)

_log = structlog.get_logger()


class _Waiting(NamedTuple):
    batch: PreparedBatch
    answer: "asyncio.Future[Published]"


class DirectLog:
    """An `EventLog` before a ledger. `run` must be running for `publish` to answer."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._queue: deque[_Waiting] = deque()
        self._events = 0
        self._wake = asyncio.Event()

    async def publish(self, batch: EventBatch) -> Published:
        if self._events + len(batch.events) > MAX_WAITING:
            raise Unavailable("The ledger is busy.", retry_after=_RETRY_AFTER)
        answer: asyncio.Future[Published] = asyncio.get_running_loop().create_future()
        # Rows are made here, while the database is busy with those before.
        self._queue.append(_Waiting(self._ledger.prepare(batch), answer))
        self._count(len(batch.events))
        self._wake.set()
        return await answer

    async def run(self) -> None:
        """Write what waits, for ever; on cancellation, what is waiting is refused."""
        try:
            while True:
                await self._wake.wait()
                folded = self._fold()
                if folded:
                    await self._write(folded)
                else:
                    self._wake.clear()
        finally:
            for waiting in self._queue:
                _refuse(waiting, Unavailable("The server is stopping.", retry_after=_RETRY_AFTER))

    def _fold(self) -> list[_Waiting]:
        folded: list[_Waiting] = []
        events = 0
        while self._queue and (not folded or events + len(self._queue[0].batch.rows) <= MAX_TRANSACTION):
            waiting = self._queue.popleft()
            events += len(waiting.batch.rows)
            folded.append(waiting)
        self._count(-events)
        return folded

    def _count(self, events: int) -> None:
        self._events += events
        METRICS.ledger_waiting.set(self._events)

    async def _write(self, folded: list[_Waiting]) -> None:
        started = monotonic()
        try:
            duplicates = await self._ledger.land([waiting.batch for waiting in folded])
        except _BAD_DATA as error:
            METRICS.ledger_failures.inc()
            await self._bisect(folded, error)
        except asyncio.CancelledError:
            for waiting in folded:
                _refuse(waiting, Unavailable("The server is stopping.", retry_after=_RETRY_AFTER))
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the senders are told and the next batch goes on
            _fail(folded, error)
        else:
            METRICS.ledger_transaction_seconds.observe(monotonic() - started)
            for waiting, known in zip(folded, duplicates, strict=True):
                if not waiting.answer.done():
                    waiting.answer.set_result(Published(known))

    async def _bisect(self, folded: list[_Waiting], error: Exception) -> None:
        if len(folded) > 1:
            middle = len(folded) // 2
            await self._write(folded[:middle])
            await self._write(folded[middle:])
            return
        try:
            published = await self._one_by_one(folded[0].batch, error)
        except Exception as other:  # noqa: BLE001 - as in _write; what landed before it is known to the retry
            _fail(folded, other)
        else:
            if not folded[0].answer.done():
                folded[0].answer.set_result(published)

    async def _one_by_one(self, batch: PreparedBatch, error: Exception) -> Published:
        """The halves of one batch, down to the event that the database refuses."""
        if len(batch.rows) == 1:
            _log.error("event_refused_by_database", error=type(error).__name__, detail=str(error)[:200])
            return Published(0, [(0, EventRejected("unstorable", "the ledger cannot store this event"))])
        middle = len(batch.rows) // 2
        duplicates, rejected = 0, []
        for offset, rows in ((0, batch.rows[:middle]), (middle, batch.rows[middle:])):
            half = batch._replace(rows=rows)
            try:
                duplicates += (await self._ledger.land([half]))[0]
            except _BAD_DATA as inner:
                published = await self._one_by_one(half, inner)
                duplicates += published.duplicates
                rejected += [(offset + i, refusal) for i, refusal in published.rejected]
        return Published(duplicates, rejected)


def _fail(folded: list[_Waiting], error: Exception) -> None:
    METRICS.ledger_failures.inc()
    _log.error("ledger_write_failed", error=type(error).__name__, detail=str(error)[:200])
    for waiting in folded:
        _refuse(waiting, Unavailable("The ledger cannot take data just now.", retry_after=_RETRY_AFTER))


def _refuse(waiting: _Waiting, error: Exception) -> None:
    if not waiting.answer.done():
        waiting.answer.set_exception(error)
