"""The aggregator's core: records in, one transaction a batch, whatever brings the records.

While the database is busy with one batch the next is read, priced and gathered. A batch lands whole or not at all; its
letters are durable before it does; what the log is told of offsets is a hint. A transient fault is waited out, with the
records in hand and nothing dead-lettered. Knows neither Faust nor aiokafka.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from random import Random
from time import time
from typing import Final, Protocol

import structlog

from core.ledger.offsets import LostRange, OutOfStep, Partition, Standing, Step, Stored
from core.ledger.writer import PreparedBatch
from core.log.dead_letter import DeadLetter
from core.log.port import EventBatch
from core.telemetry import AGGREGATOR, METRICS
from core.tracing import landed
from services.aggregator.batch import Batch
from services.aggregator.culprits import TooMany, find_culprits, is_bad_data
from services.aggregator.held import Held, Limits, LogRecord, Offer
from services.aggregator.reading import read

MAX_BATCH_EVENTS: Final = 10_000
MAX_BATCH_BYTES: Final = 32 * 1024 * 1024
"""Of one transaction's records; as much again is gathered meanwhile."""
_READ_AT_ONCE: Final = 250
"""Events read before others have a turn."""
_MOST_SECONDS: Final = 2.0
"""Between two attempts."""

_log = structlog.get_logger()


class Ledger(Protocol):
    def prepare(self, batch: EventBatch) -> PreparedBatch: ...

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]: ...

    async def claim(self, partition: Partition) -> Stored: ...

    async def open_loss(self, partition: Partition) -> bool:
        """Whether a lost range of it waits for an operator."""
        ...

    async def record_lost(self, lost: LostRange, epoch: int) -> bool:
        """False: the ledger stands elsewhere, or under another owner."""
        ...


class Letters(Protocol):
    async def write(self, letters: Sequence[DeadLetter]) -> None:
        """Returns when they are durable."""
        ...


class Log(Protocol):
    """What the core asks of whoever brings the records. Nothing of it may raise."""

    def seek(self, partition: Partition, offset: int) -> None: ...

    def landed(self, offsets: Mapping[Partition, int]) -> None:
        """A hint for who measures lag: these offsets are read next."""
        ...

    def rejoin(self, reason: str) -> None:
        """Somebody else owns a partition of ours: ask the group anew."""
        ...


class Sink:
    def __init__(
        self, ledger: Ledger, letters: Letters, limits: Limits | None = None, clock: Callable[[], float] = time
    ) -> None:
        self._ledger = ledger
        self._letters = letters
        self._limits = limits or Limits()
        self._clock = clock
        self._random = Random()  # noqa: S311 - only spreads attempts
        self.log: Log
        """Set by the shell before it feeds."""
        self.held: dict[Partition, Held] = {}
        self.fault: str | None = None
        """What is being waited for: the last transient error's class."""
        self._open = Batch()
        self._landing: Batch | None = None
        self._wake = asyncio.Event()
        self._settled = asyncio.Event()

    # — the shell's side

    async def claim(self, partition: Partition) -> Held:
        """Own a partition from here on. Raises what the database raises."""
        stored = await self._ledger.claim(partition)
        held = Held(partition, stored, self._limits)
        if await self._ledger.open_loss(partition):
            self._stop(held, "lost_range")
        self._open.drop(partition)
        self.held[partition] = held
        return held

    def revoked(self, partitions: Iterable[Partition]) -> None:
        """No longer ours. What is landing may land: its epoch decides."""
        for partition in partitions:
            self._lose(partition)

    async def feed(self, records: Mapping[Partition, Sequence[LogRecord]]) -> None:
        """Take what is new of them; waits while enough is gathered."""
        unread = 0
        for partition, of_it in records.items():
            for record in of_it:
                await self._room()
                held = self.held.get(partition)
                if held is None or held.stopped or not await self._wanted(held, record):
                    break
                if record.offset < held.next_offset:
                    continue
                unread += self._take(held, record)
                if unread >= _READ_AT_ONCE:
                    unread = 0
                    await asyncio.sleep(0)

    async def drained(self) -> None:
        """Returns when nothing is on its way."""
        while self._open or self._landing:
            self._settled.clear()
            await self._settled.wait()

    async def lost(self, held: Held, next_offset: int) -> None:
        """The log goes on at `next_offset` and can never give what comes before: stand still until an operator acts."""
        await self._again(lambda: self._record_lost(held, next_offset))

    async def _record_lost(self, held: Held, next_offset: int) -> None:
        if await self._ledger.record_lost(LostRange(held.partition, held.next_offset, next_offset), held.epoch):
            _log.error("records_lost", partition=held.partition.number, first=held.next_offset, next=next_offset)
            self._stop(held, "lost_range")
        elif self.held.get(held.partition) is held:
            self._lose(held.partition)
            self.log.rejoin("fenced")

    @property
    def stopped(self) -> dict[Partition, str]:
        return {p: held.stopped for p, held in sorted(self.held.items()) if held.stopped}

    def oldest_ms(self, partition: Partition) -> int | None:
        """When the oldest record was appended that is here and not in the ledger yet; None: there is none here."""
        landing = self._landing.oldest_ms(partition) if self._landing else None
        return landing if landing is not None else self._open.oldest_ms(partition)

    def is_landing(self, partition: Partition) -> bool:
        return self._landing is not None and bool(self._landing.portions(partition))

    async def run(self) -> None:
        """Land what is gathered, for ever."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._open:
                self._landing, self._open = self._open, Batch()
                self._settled.set()
                await self._land(self._landing)
                self._landing = None
            self._settled.set()

    # — taking

    async def _room(self) -> None:
        while self._open.events >= MAX_BATCH_EVENTS or self._open.size >= MAX_BATCH_BYTES:
            self._settled.clear()
            await self._settled.wait()

    async def _wanted(self, held: Held, record: LogRecord) -> bool:
        """False where the log must be asked for something else than what it gives."""
        offer = held.offer(record.offset)
        if offer is Offer.GAP:
            AGGREGATOR.offset_gaps.inc()
            _log.warning("gap", partition=held.partition.number, expected=held.next_offset, found=record.offset)
            self.log.seek(held.partition, held.next_offset)
        elif offer is Offer.LOST:
            await self.drained_of(held)
            await self.lost(held, record.offset)
        return offer in (Offer.NEXT, Offer.KNOWN)

    async def drained_of(self, held: Held) -> None:
        """A loss begins where the ledger stands, so what is on its way lands first."""
        while self.held.get(held.partition) is held and held.landed < held.next_offset:
            self._settled.clear()
            await self._settled.wait()

    def _take(self, held: Held, record: LogRecord) -> int:
        portion = read(held.partition, record, self._ledger)
        if not held.limit.admit(portion.rows, len(portion.letters)):
            self._stop(held, "dead_letter_limit")
            return 0
        held.took(record.offset)
        self._open.add(held, portion)
        self._wake.set()
        return max(1, portion.rows)

    def _stop(self, held: Held, why: str) -> None:
        _log.error("partition_stopped", partition=held.partition.number, reason=why, next_offset=held.next_offset)
        held.stopped = why

    def _lose(self, partition: Partition) -> None:
        self.held.pop(partition, None)
        self._open.drop(partition)
        self._settled.set()

    # — landing

    async def _land(self, batch: Batch) -> None:
        async def attempt() -> None:
            if batch.unwritten:
                await self._letters.write(batch.unwritten)
                AGGREGATOR.dead_letters.inc(len(batch.unwritten))
                batch.unwritten = []
            if batch:
                await self._transaction(batch)

        await self._again(attempt, lambda error: self._expel(batch, error))

    async def _transaction(self, batch: Batch) -> None:
        started = self._clock()
        steps = batch.steps()
        try:
            await self._ledger.land(batch.prepared(), steps)
        except OutOfStep as refusal:
            self._settle(batch, refusal.stored)
            return await self._transaction(batch) if batch else None
        AGGREGATOR.batch_seconds.observe(self._clock() - started)
        AGGREGATOR.batch_events.observe(batch.events)
        landed((portion.record.headers for portion in batch.all_portions() if portion.record.headers), started)
        self._landed(batch, steps)

    def _landed(self, batch: Batch, steps: Sequence[Step]) -> None:
        for step in steps:
            held = self.held.get(step.partition)
            if held is not None and held.epoch == step.epoch:
                held.landed = step.after
                held.landed_ms = batch.portions(step.partition)[-1].record.timestamp_ms
        self.log.landed({step.partition: step.after for step in steps})

    def _settle(self, batch: Batch, stored: Mapping[Partition, Stored]) -> None:
        for partition, (step, found) in batch.settle(stored).items():
            _log.warning("out_of_step", partition=partition.number, standing=found.value)
            held = self.held.get(partition)
            if held is None or held.epoch != step.epoch:
                continue  # it was revoked, and perhaps claimed again, while this was on its way
            if found is Standing.FENCED:
                AGGREGATOR.fenced.inc()
                self._lose(partition)
                self.log.rejoin("fenced")
            elif stored[partition].next_offset == step.after:
                held.landed = step.after  # the commit whose answer was lost
            else:
                self._open.drop(partition)
                held.realign(stored[partition].next_offset)
                self.log.seek(partition, held.next_offset)

    async def _again(
        self, work: Callable[[], Awaitable[None]], cure: Callable[[Exception], Awaitable[bool]] | None = None
    ) -> None:
        """Until it is done. A fault that is not cured is waited out."""
        wait = 0.05
        while True:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - nothing may be lost or skipped for a fault nobody foresaw
                if cure is not None and await cure(error):
                    continue
                METRICS.ledger_failures.inc()
                self.fault = type(error).__name__
                _log.warning("waiting", error=self.fault, detail=str(error)[:200], seconds=round(wait, 2))
            else:
                self.fault = None
                return
            await asyncio.sleep(wait * (0.5 + self._random.random()))
            wait = min(_MOST_SECONDS, wait * 2)

    async def _expel(self, batch: Batch, error: Exception) -> bool:
        """Make letters of the events that the database refuses. False where the fault is no event's."""
        if not is_bad_data(error):
            return False
        try:
            culprits = await find_culprits(self._ledger, batch, self._limits.in_a_row)
        except TooMany as found:
            for partition, offset in found.first_of_each.items():
                self._halt(batch, partition, offset)
            return True
        except Exception as other:  # noqa: BLE001 - the database went away meanwhile: the batch is tried again
            _log.warning("search_interrupted", error=type(other).__name__)
            return False
        for partition, portion, letters in batch.expel(culprits):
            held = self.held.get(partition)
            if held is not None and not held.limit.condemn(len(letters)):
                self._halt(batch, partition, portion.record.offset)
        return bool(culprits)

    def _halt(self, batch: Batch, partition: Partition, offset: int) -> None:
        """Land what is before `offset` and stand still there."""
        batch.keep(partition, [p for p in batch.portions(partition) if p.record.offset < offset])
        held = self.held.get(partition)
        if held is not None:
            self._open.drop(partition)
            held.next_offset = offset
            self._stop(held, "dead_letter_limit")
