"""The log of a standalone server: no log. A batch goes to the ledger and is durable when its commit returns.

Each ledger folds waiting batches into one transaction at a time, organisations in turn by their number of events. An
organisation is in one transaction at a time: while one's events are written, another's are by the next ledger. Where an
event cannot be priced, or the database refuses its data, its neighbours still land (`core.ledger.poison`).
"""

import asyncio
from collections.abc import Sequence
from functools import partial
from time import monotonic
from typing import Final, NamedTuple

import structlog

from core.errors import Unavailable
from core.event import EventRejected
from core.event_log.base import EventBatch, Published
from core.http.fair_queue import FairQueue
from core.http.fair_room import FairRoom
from core.ledger.copy_row import Row
from core.ledger.poison import MOST_REFUSED, Refused, TooManyRefused, land_in_parts, reason
from core.ledger.writer import Ledger, PreparedBatch, prepare_each
from core.process.telemetry import METRICS
from services.standalone.transaction_size import TransactionSize

MAX_WAITING: Final = 50_000
"""Default limit of waiting events; a request past it, or past its organisation's share, is refused at once."""
MAX_TRANSACTION: Final = 2000
"""Default limit of events folded into one transaction."""
_SLICE_EVENTS: Final = 8
_SLICE_SECONDS: Final = 0.004
_RETRY_AFTER: Final = 2
_UNSTORABLE: Final = EventRejected("unstorable", "the ledger cannot store this event")

_log = structlog.get_logger()


class _Waiting(NamedTuple):
    batch: PreparedBatch
    unpriceable: Sequence[Refused[int]]
    """Events that have no row because pricing them raises, by their place in the request."""
    answer: "asyncio.Future[Published]"

    @property
    def owner(self) -> int:
        """The organisation."""
        return abs(self.batch.ledger_id)

    @property
    def size(self) -> int:
        """Events, also those without a row."""
        return len(self.batch.rows) + len(self.unpriceable)

    def published(self, duplicates: int, refused_rows: Sequence[Refused[int]] = ()) -> Published:
        """The answer. A refused row is named by its place in the request, where unpriceable events count, too."""
        if not self.unpriceable and not refused_rows:
            return Published(duplicates)
        unpriceable = {event.item for event in self.unpriceable}
        places = [n for n in range(len(self.batch.rows) + len(unpriceable)) if n not in unpriceable]
        rejected = sorted(unpriceable | {places[row.item] for row in refused_rows})
        return Published(duplicates, [(place, _UNSTORABLE) for place in rejected])


class DirectLog:
    """An `EventLog` before a database. `run` must be running for `publish` to answer.

    Args:
        ledgers: writers to the same database, which have the same prices.
    """

    def __init__(
        self, *ledgers: Ledger, max_waiting: int = MAX_WAITING, max_transaction: int = MAX_TRANSACTION
    ) -> None:
        self._ledgers = ledgers
        self._writing: set[int] = set()
        """The organisations in transactions that have begun."""
        self._size = TransactionSize(max_transaction)
        self._queue = FairQueue[_Waiting]()
        self._room = FairRoom("ledger", max_waiting, "The ledger is busy.", retry_after=_RETRY_AFTER)
        self._wake = asyncio.Event()

    async def publish(self, batch: EventBatch) -> Published:
        answer: asyncio.Future[Published] = asyncio.get_running_loop().create_future()
        owner, size = abs(batch.ledger_id), len(batch.events)
        self._room.take(owner, size)
        try:
            # Rows are made here, while the database is busy with those before.
            prepared, unpriceable = await self._prepare(batch)
        except BaseException:
            self._room.give(owner, size)
            raise
        _log_refused("event_unpriceable", unpriceable)
        waiting = _Waiting(prepared, unpriceable, answer)
        if len(unpriceable) > MOST_REFUSED:
            self._room.give(owner, size)
            _fail([waiting], TooManyRefused(unpriceable))
            return await answer
        if not prepared.rows:
            self._room.give(owner, size)
            return waiting.published(0)
        self._queue.push(owner, size, waiting)
        METRICS.ledger_waiting.set(self._room.held)
        self._wake.set()
        return await answer

    async def _prepare(self, batch: EventBatch) -> tuple[PreparedBatch, list[Refused[int]]]:
        """`prepare_each` in slices, between which the event loop goes round: a model's name that is new may take
        milliseconds to price."""
        rows, unpriceable, since = list[Row](), list[Refused[int]](), monotonic()
        for start in range(0, len(batch.events), _SLICE_EVENTS):
            if monotonic() - since > _SLICE_SECONDS:
                await asyncio.sleep(0)
                since = monotonic()
            part = batch._replace(events=batch.events[start : start + _SLICE_EVENTS])
            prepared, refused = prepare_each(self._ledgers[0].prepare, part)
            rows += prepared.rows
            unpriceable += [each._replace(item=start + each.item) for each in refused]
        return PreparedBatch(batch.ledger_id, batch.received_at, rows), unpriceable

    async def run(self) -> None:
        """Write what waits, for ever; on cancellation, what is waiting is refused."""
        try:
            async with asyncio.TaskGroup() as group:
                for ledger in self._ledgers:
                    group.create_task(self._run(ledger))
        finally:
            while self._queue:
                waiting, _ = self._queue.pop()
                _refuse(waiting, Unavailable("The server is stopping.", retry_after=_RETRY_AFTER))

    async def _run(self, ledger: Ledger) -> None:
        while True:
            await self._wake.wait()
            folded = self._fold()
            if not folded:
                self._wake.clear()
                continue
            owners = {waiting.owner for waiting in folded}
            self._writing |= owners
            try:
                await self._write(ledger, folded)
            finally:
                self._writing -= owners
                self._wake.set()

    def _fold(self) -> list[_Waiting]:
        """The requests of the next transaction, which leaves out organisations that are in another one."""
        folded = self._queue.take(self._size.most, without=self._writing)
        for waiting in folded:
            self._room.give(waiting.owner, waiting.size)
        METRICS.ledger_waiting.set(self._room.held)
        return folded

    async def _write(self, ledger: Ledger, folded: list[_Waiting]) -> None:
        """Answer all of them. Requests whose data is refused are searched event by event; the others have landed."""
        started = monotonic()
        try:
            refused = await land_in_parts(partial(_land, ledger), folded)
            if refused:
                METRICS.ledger_failures.inc()
                await self._search(ledger, [request.item for request in refused])
            else:
                seconds = monotonic() - started
                METRICS.ledger_transaction_seconds.observe(seconds)
                self._size.written([w.owner for w in folded], sum(w.size for w in folded), seconds)
        except asyncio.CancelledError:
            for waiting in folded:
                _refuse(waiting, Unavailable("The server is stopping.", retry_after=_RETRY_AFTER))
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the senders are told and the next batch goes on
            _fail(folded, error)

    async def _search(self, ledger: Ledger, requests: Sequence[_Waiting]) -> None:
        """Reject their bad events. Where there are too many, in one request or in all, none is rejected."""
        found: list[tuple[_Waiting, int, list[Refused[int]]]] = []
        for waiting in requests:
            try:
                found.append((waiting, *await _land_events(ledger, waiting.batch)))
            except TooManyRefused as error:
                _fail([waiting], error)
        refused = [event for _, _, of_one in found for event in of_one]
        if len(refused) > MOST_REFUSED:
            _fail([waiting for waiting, _, _ in found], TooManyRefused(refused))
            return
        for waiting, known, of_one in found:
            _log_refused("event_refused_by_database", of_one)
            _answer(waiting, waiting.published(known, of_one))


async def _land(ledger: Ledger, requests: Sequence[_Waiting]) -> None:
    duplicates = await ledger.land([waiting.batch for waiting in requests])
    for waiting, known in zip(requests, duplicates, strict=True):
        _answer(waiting, waiting.published(known))


async def _land_events(ledger: Ledger, batch: PreparedBatch) -> tuple[int, list[Refused[int]]]:
    """How many of its events were known already, and the places of those that are refused."""
    known = 0

    async def land(places: Sequence[int]) -> None:
        nonlocal known
        known += sum(await ledger.land([batch._replace(rows=[batch.rows[place] for place in places])]))

    refused = await land_in_parts(land, range(len(batch.rows)))
    return known, refused


def _log_refused(what: str, refused: Sequence[Refused[int]]) -> None:
    """One line a request, without the events' content, which a database's message may quote."""
    if refused:
        _log.error(what, events=len(refused), reasons=", ".join(sorted({reason(event.error) for event in refused})[:5]))


def _answer(waiting: _Waiting, published: Published) -> None:
    if not waiting.answer.done():
        waiting.answer.set_result(published)


def _fail(folded: list[_Waiting], error: Exception) -> None:
    METRICS.ledger_failures.inc()
    _log.error("ledger_write_failed", error=type(error).__name__, detail=str(error)[:200])
    for waiting in folded:
        _refuse(waiting, Unavailable("The ledger cannot take data just now.", retry_after=_RETRY_AFTER))


def _refuse(waiting: _Waiting, error: Exception) -> None:
    if not waiting.answer.done():
        waiting.answer.set_exception(error)
