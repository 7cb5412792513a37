"""An `OffsetLedger` in memory, with faults: used by the simulation, and held to the real one's contract.

Decisions are the real code's: `core.ledger.offsets.step_position` and `may_skip`.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from random import Random

import asyncpg

from core.event import event_time
from core.event_log.base import EventBatch, Partition
from core.event_log.dead_letter import DeadLetter
from core.ledger.copy_row import content_hash, make_row
from core.ledger.offsets import LostRange, OutOfStep, Step, StepPosition, StoredOffset, may_skip, step_position
from core.ledger.writer import PreparedBatch
from core.prices.rating import charge

REFUSED = "refused by the database"
"""The database refuses events of this provider."""


class SimulatedProcess:
    """A process that can be frozen and killed. It awaits `passes` at each step that takes time.

    Args:
        random: decides how long each step takes.
        pace: factor of these times.
    """

    def __init__(self, random: Random, pace: float = 1.0) -> None:
        self.random = random
        self._pace = pace
        self.thawed = asyncio.Event()
        self.thawed.set()
        self.dead = False

    async def passes(self, most: float = 0.2) -> None:
        """Wait for up to `most` seconds, and until the process is not frozen. Never returns after a kill."""
        await asyncio.sleep(self.random.random() ** 3 * most * self._pace)
        await self.thawed.wait()
        if self.dead:
            await asyncio.get_running_loop().create_future()


class _Transaction:
    def __init__(self) -> None:
        self.ended = False


class MemoryDatabase:
    """Offsets under row locks and events by id. Transactions may fail, and commits may lose their answer.

    It counts on its own how often each event was committed, for the simulation's checks.
    """

    def __init__(self, random: Random, claim_wait_seconds: float = 4) -> None:
        self._claim_wait_seconds = claim_wait_seconds
        self._random = random
        self.trouble = 0.0
        """Probability that a transaction meets a transient fault."""
        self.offsets: dict[Partition, StoredOffset] = {}
        self.open: dict[Partition, LostRange] = {}
        self.skipped: list[LostRange] = []
        self.ids: set[str] = set()
        self.stepped: Counter[str] = Counter()
        """How many committed steps contained each event: one for each of its copies in the log."""
        self.violations: list[str] = []
        self._locks: dict[Partition, _Transaction] = {}
        self.snapshot()

    @property
    def locked(self) -> set[Partition]:
        """Partitions of transactions that are under way."""
        return set(self._locks)

    async def _lock(self, partitions: Sequence[Partition], mine: _Transaction) -> None:
        while any(p in self._locks for p in partitions):
            await asyncio.sleep(0.02)
        for partition in partitions:
            self._locks[partition] = mine

    def _unlock(self, mine: _Transaction) -> None:
        self._locks = {p: t for p, t in self._locks.items() if t is not mine}

    def _maybe_away(self) -> None:
        if self._random.random() < self.trouble:
            raise asyncpg.CannotConnectNowError("the database system is starting up")

    async def land(self, by: SimulatedProcess, batches: Sequence[PreparedBatch], steps: Sequence[Step]) -> list[int]:
        await by.passes()
        self._maybe_away()
        mine = _Transaction()
        try:
            await self._lock([step.partition for step in steps], mine)
            stored = {step.partition: self.offsets[step.partition] for step in steps if step.partition in self.offsets}
            if any(step_position(stored.get(step.partition), step) is not StepPosition.NEXT for step in steps):
                raise OutOfStep(stored)
            if any(row.values[0] == REFUSED for batch in batches for row in batch.rows):
                raise asyncpg.DataError("cannot store this")
            await by.passes(1.0)
            self._maybe_away()
            if mine.ended:
                raise ConnectionResetError("terminated by another session")
            known = self._commit(batches, steps)
        finally:
            self._unlock(mine)
        if self._random.random() < self.trouble:
            raise ConnectionResetError("the commit's answer was lost")
        await by.passes()
        return known

    def _commit(self, batches: Sequence[PreparedBatch], steps: Sequence[Step]) -> list[int]:
        """Returns each batch's number of events that were there before."""
        known = []
        for batch in batches:
            ids = [str(row.key.text) for row in batch.rows]
            before = len(self.ids)
            self.ids.update(ids)
            known.append(len(ids) - (len(self.ids) - before))
            if steps:
                self.stepped.update(ids)
        for step in steps:
            if step.epoch != self.offsets[step.partition].epoch:
                self.violations.append(f"a former owner's step was committed: {step}")
            self.offsets[step.partition] = self.offsets[step.partition]._replace(next_offset=step.after)
        return known

    def snapshot(self) -> None:
        """Replicate the current state to the standby."""
        self._standby = dict(self.offsets), dict(self.open), list(self.skipped), set(self.ids), Counter(self.stepped)

    def fail_over(self) -> None:
        """The standby takes over, without the commits since the last `snapshot`. Open transactions end."""
        for transaction in self._locks.values():
            transaction.ended = True
        self._locks.clear()
        self.offsets, self.open, self.skipped, self.ids, self.stepped = self._standby
        self.snapshot()

    async def claim(self, by: SimulatedProcess, partition: Partition) -> StoredOffset:
        await by.passes()
        self._maybe_away()
        mine = _Transaction()
        try:
            async with asyncio.timeout(self._claim_wait_seconds):
                await self._lock([partition], mine)
        except TimeoutError:
            if partition in self._locks:
                self._locks.pop(partition).ended = True
            await self._lock([partition], mine)
        stored = self.offsets.get(partition, StoredOffset(0, 0))
        claimed = self.offsets[partition] = StoredOffset(stored.next_offset, stored.epoch + 1)
        self._unlock(mine)
        await by.passes()
        return claimed

    def record_lost_range(self, lost: LostRange, epoch: int) -> bool:
        if self.offsets.get(lost.partition) != StoredOffset(lost.first_offset, epoch):
            return False
        self.open[lost.partition] = lost
        return True

    def skip(self, partition: Partition) -> None:
        """Skip the partition's lost range, as an operator does with `offsets skip`."""
        lost, stored = self.open.pop(partition), self.offsets.get(partition)
        if stored is not None and may_skip(stored, lost):
            self.skipped.append(lost)
            self.offsets[partition] = StoredOffset(lost.next_offset, stored.epoch + 1)


class MemoryLedger:
    """The `OffsetLedger` of one process."""

    def __init__(self, database: MemoryDatabase, process: SimulatedProcess) -> None:
        self._database = database
        self._process = process

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        rows = [
            make_row(event, content_hash(event), event_time(event), charge(event, None, batch.received_at))
            for event in batch.events
        ]
        return PreparedBatch(batch.ledger_id, batch.received_at, rows)

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]:
        return await self._database.land(self._process, batches, steps)

    async def claim(self, partition: Partition) -> StoredOffset:
        return await self._database.claim(self._process, partition)

    async def has_lost_range(self, partition: Partition) -> bool:
        await self._process.passes()
        return partition in self._database.open

    async def record_lost_range(self, lost: LostRange, epoch: int) -> bool:
        await self._process.passes()
        return self._database.record_lost_range(lost, epoch)


class MemoryDeadLetters:
    """A `DeadLetterWriter` that appends to a list, and fails as often as the database."""

    def __init__(self, written: list[DeadLetter], database: MemoryDatabase, process: SimulatedProcess) -> None:
        self._written, self._database, self._process = written, database, process

    async def write(self, letters: Sequence[DeadLetter]) -> None:
        await self._process.passes()
        self._database._maybe_away()
        self._written.extend(letters)
        await self._process.passes()
