"""The aggregator's core: commits fetched records to the ledger in batches, whichever Kafka client fetched them.

While the database writes one batch, the next is read, priced and gathered. A batch is committed whole or not at all,
and its dead letters are durable before it is. After a transient fault the same batch is tried again until it succeeds;
nothing is dead-lettered for it. Offsets committed to Kafka are only informative. Imports neither Faust nor aiokafka.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from random import Random
from time import time
from typing import Final

import structlog

from core.event_log.base import Partition
from core.ledger.offsets import LostRange, OutOfStep, Step, StepPosition, StoredOffset
from core.ledger.poison import TooManyRefused, is_bad_data
from core.process.telemetry import AGGREGATOR, METRICS
from core.process.tracing import landed
from services.aggregator.batch import Batch, BatchLimits
from services.aggregator.dead_letter_log import DeadLetterLog
from services.aggregator.partition_state import DeadLetterLimits, LogRecord, PartitionState, RecordPosition
from services.aggregator.poison import find_refused, first_of_each
from services.aggregator.ports import DeadLetterWriter, OffsetControl, OffsetLedger
from services.aggregator.record_parser import parse

_EVENTS_PER_TURN: Final = 250
"""Events parsed before other tasks of the event loop get a turn."""
_MAX_RETRY_SECONDS: Final = 2.0

_log = structlog.get_logger()


class Sink:
    """Takes records of claimed partitions with `put`; `run` commits them.

    Args:
        ledger: commits rows and offsets.
        letters: stores what cannot be committed.
        consumer: is told to seek, commit and rejoin.
        dead_letter_limits: of each partition.
        batch_limits: of one transaction.
        clock: seconds since 1970 UTC.
    """

    def __init__(
        self,
        ledger: OffsetLedger,
        letters: DeadLetterWriter,
        consumer: OffsetControl,
        dead_letter_limits: DeadLetterLimits | None = None,
        batch_limits: BatchLimits | None = None,
        clock: Callable[[], float] = time,
    ) -> None:
        self._ledger = ledger
        self._letters = letters
        self._consumer = consumer
        self._dead_letter_limits = dead_letter_limits or DeadLetterLimits()
        self._batch_limits = batch_limits or BatchLimits()
        self._clock = clock
        self._letters_log = DeadLetterLog()
        self._random = Random()  # noqa: S311 - only spreads retries
        self.partitions: dict[Partition, PartitionState] = {}
        """Those that are claimed."""
        self.fault: str | None = None
        """The class of the error that is being retried; None when nothing is."""
        self._gathering = Batch()
        self._writing: Batch | None = None
        self._wake = asyncio.Event()
        self._changed = asyncio.Event()
        """Set when a batch moves on or a partition is dropped, for tasks that wait for either."""

    # — called by the claims, the consumer and the lag monitor

    async def claim(self, partition: Partition) -> PartitionState:
        """Claim a partition in the ledger. Raises what the database raises."""
        stored = await self._ledger.claim(partition)
        state = PartitionState(partition, stored, self._dead_letter_limits)
        if await self._ledger.has_lost_range(partition):
            self._stop(state, "lost_range")
        self._gathering.drop(partition)
        self.partitions[partition] = state
        return state

    def revoke(self, partitions: Iterable[Partition]) -> None:
        """Give up partitions. A transaction that is being written may still commit; its epoch decides."""
        for partition in partitions:
            self._drop_partition(partition)

    async def put(self, records: Mapping[Partition, Sequence[LogRecord]]) -> None:
        """Take the records that are new, in offset order a partition. Waits while the batch is full."""
        unyielded = 0
        for partition, fetched in records.items():
            for record in fetched:
                await self._wait_for_room()
                state = self.partitions.get(partition)
                if state is None or state.stop_reason or not await self._continues(state, record):
                    break
                if record.offset < state.next_offset:
                    continue
                unyielded += self._take(state, record)
                if unyielded >= _EVENTS_PER_TURN:
                    unyielded = 0
                    await asyncio.sleep(0)

    async def flush(self) -> None:
        """Returns when all records that were taken are in the ledger."""
        while self._gathering or self._writing:
            self._changed.clear()
            await self._changed.wait()

    async def flush_partition(self, state: PartitionState) -> None:
        """Returns when the partition's records are in the ledger, or it was revoked. A lost range begins at the stored
        offset, so records before it have to be committed first."""
        while self.partitions.get(state.partition) is state and state.landed_offset < state.next_offset:
            self._changed.clear()
            await self._changed.wait()

    async def stop_at_lost_range(self, state: PartitionState, next_offset: int) -> None:
        """Stop the partition until an operator acts: the log has nothing from its next offset to before this one."""
        await self._retry(lambda: self._record_lost_range(state, next_offset))

    async def _record_lost_range(self, state: PartitionState, next_offset: int) -> None:
        lost = LostRange(state.partition, state.next_offset, next_offset)
        if await self._ledger.record_lost_range(lost, state.epoch):
            _log.error("records_lost", partition=state.partition.number, first=state.next_offset, next=next_offset)
            self._stop(state, "lost_range")
        elif self.partitions.get(state.partition) is state:
            self._drop_partition(state.partition)
            self._consumer.rejoin("fenced")

    @property
    def stopped(self) -> dict[Partition, str]:
        """The partitions that take no more records, and why."""
        return {p: state.stop_reason for p, state in sorted(self.partitions.items()) if state.stop_reason}

    def oldest_pending_ms(self, partition: Partition) -> int | None:
        """The timestamp, in ms since 1970 UTC, of the oldest record that was taken and is not committed; None where
        there is no such record."""
        oldest = self._writing.oldest_timestamp_ms(partition) if self._writing else None
        return oldest if oldest is not None else self._gathering.oldest_timestamp_ms(partition)

    def is_writing(self, partition: Partition) -> bool:
        """Whether a transaction with the partition's records is under way."""
        return self._writing is not None and bool(self._writing.records(partition))

    async def run(self) -> None:
        """Write the gathered batches until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._gathering:
                self._writing, self._gathering = self._gathering, Batch()
                self._changed.set()
                await self._write(self._writing)
                self._writing = None
            self._changed.set()

    # — taking records

    async def _wait_for_room(self) -> None:
        limits = self._batch_limits
        while self._gathering.events >= limits.events or self._gathering.size >= limits.size:
            self._changed.clear()
            await self._changed.wait()

    async def _continues(self, state: PartitionState, record: LogRecord) -> bool:
        """False where records before this one are missing; then the consumer seeks back, or the partition stops."""
        position = state.position_of(record.offset)
        if position is RecordPosition.GAP:
            AGGREGATOR.offset_gaps.inc()
            _log.warning("gap", partition=state.partition.number, expected=state.next_offset, found=record.offset)
            self._consumer.seek(state.partition, state.next_offset)
        elif position is RecordPosition.LOST:
            await self.flush_partition(state)
            await self.stop_at_lost_range(state, record.offset)
        return position in (RecordPosition.NEXT, RecordPosition.KNOWN)

    def _take(self, state: PartitionState, record: LogRecord) -> int:
        parsed = parse(state.partition, record, self._ledger)
        if not state.dead_letters.count(parsed.row_count, len(parsed.letters)):
            self._stop(state, "dead_letter_limit")
            return 0
        state.advance_past(record.offset)
        self._gathering.add(state, parsed)
        self._wake.set()
        return max(1, parsed.row_count)

    def _stop(self, state: PartitionState, reason: str) -> None:
        _log.error("partition_stopped", partition=state.partition.number, reason=reason, next_offset=state.next_offset)
        state.stop_reason = reason

    def _drop_partition(self, partition: Partition) -> None:
        self.partitions.pop(partition, None)
        self._gathering.drop(partition)
        self._changed.set()

    # — writing batches

    async def _write(self, batch: Batch) -> None:
        async def attempt() -> None:
            if batch.unwritten:
                await self._letters.write(batch.unwritten)
                AGGREGATOR.dead_letters.inc(len(batch.unwritten))
                self._letters_log.note(batch.unwritten)
                batch.unwritten = []
            if batch:
                await self._commit(batch)

        await self._retry(attempt, lambda error: self._dead_letter_refused(batch, error))

    async def _commit(self, batch: Batch) -> None:
        started = self._clock()
        steps = batch.steps()
        try:
            await self._ledger.land(batch.prepared(), steps)
        except OutOfStep as refusal:
            self._follow_stored(batch, refusal.stored)
            return await self._commit(batch) if batch else None
        AGGREGATOR.batch_seconds.observe(self._clock() - started)
        AGGREGATOR.batch_events.observe(batch.events)
        landed((parsed.record.headers for parsed in batch.all_records() if parsed.record.headers), started)
        self._committed(batch, steps)

    def _committed(self, batch: Batch, steps: Sequence[Step]) -> None:
        for step in steps:
            state = self.partitions.get(step.partition)
            if state is not None and state.epoch == step.epoch:
                state.landed_offset = step.after
                state.landed_timestamp_ms = batch.records(step.partition)[-1].record.timestamp_ms
        self._consumer.commit({step.partition: step.after for step in steps})

    def _follow_stored(self, batch: Batch, stored: Mapping[Partition, StoredOffset]) -> None:
        """Drop what is out of step from the batch, and continue those partitions at their stored offsets."""
        for partition, (step, position) in batch.drop_out_of_step(stored).items():
            _log.warning("out_of_step", partition=partition.number, standing=position.value)
            state = self.partitions.get(partition)
            if state is None or state.epoch != step.epoch:
                continue  # it was revoked, and perhaps claimed again, while the transaction was under way
            if position is StepPosition.FENCED:
                AGGREGATOR.fenced.inc()
                self._drop_partition(partition)
                self._consumer.rejoin("fenced")
            elif stored[partition].next_offset == step.after:
                state.landed_offset = step.after  # an earlier attempt was committed, but its answer was lost
            else:
                self._gathering.drop(partition)
                state.reset_to(stored[partition].next_offset)
                self._consumer.seek(partition, state.next_offset)

    async def _retry(
        self, work: Callable[[], Awaitable[None]], cure: Callable[[Exception], Awaitable[bool]] | None = None
    ) -> None:
        """Repeat `work` until it succeeds: at once where `cure` removed the cause, else after a wait."""
        wait = 0.05
        while True:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - no error, however unexpected, may lose or skip a record
                if cure is not None and await cure(error):
                    continue
                METRICS.ledger_failures.inc()
                self.fault = type(error).__name__
                _log.warning("waiting", error=self.fault, detail=str(error)[:200], seconds=round(wait, 2))
            else:
                self.fault = None
                return
            await asyncio.sleep(wait * (0.5 + self._random.random()))
            wait = min(_MAX_RETRY_SECONDS, wait * 2)

    async def _dead_letter_refused(self, batch: Batch, error: Exception) -> bool:
        """Replace the events that the database refuses by dead letters. False where no event causes the error."""
        if not is_bad_data(error):
            return False
        try:
            refused = await find_refused(self._ledger, batch, self._dead_letter_limits.in_a_row)
        except TooManyRefused as found:
            for partition, offset in first_of_each(found).items():
                self._stop_before(batch, partition, offset)
            return True
        except Exception as other:  # noqa: BLE001 - the database is away now: the whole batch is tried again
            _log.warning("search_interrupted", error=type(other).__name__)
            return False
        for partition, parsed, letters in batch.dead_letter(refused):
            state = self.partitions.get(partition)
            if state is not None and not state.dead_letters.count_refused(len(letters)):
                self._stop_before(batch, partition, parsed.record.offset)
        return bool(refused)

    def _stop_before(self, batch: Batch, partition: Partition, offset: int) -> None:
        """Stop the partition at this record; the batch keeps those before it."""
        batch.keep(partition, [x for x in batch.records(partition) if x.record.offset < offset])
        state = self.partitions.get(partition)
        if state is not None:
            self._gathering.drop(partition)
            state.next_offset = offset
            self._stop(state, "dead_letter_limit")
