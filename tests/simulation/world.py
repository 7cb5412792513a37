"""What surrounds the aggregators of a simulation: a log, a ledger, a group, an operator and senders; all seeded.

The aggregators' own code is the real one: `services.aggregator.sink` with all below it, `core.ledger.offsets.standing`,
the records' codec and the partition rule.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random

import asyncpg

from core.event import UsageEvent, event_time
from core.ledger.offsets import LostRange, OutOfStep, Partition, Standing, Step, Stored, may_skip, standing
from core.ledger.row import make_row
from core.ledger.writer import PreparedBatch
from core.log.dead_letter import DeadLetter
from core.log.partition import by_partition
from core.log.port import EventBatch
from core.log.record import write_records
from core.prices.charging import charge
from services.aggregator.held import LogRecord

TOPIC = "usage.events"
PARTITIONS = 3
REFUSED = "refused by the database"
START = datetime(2026, 11, 2, tzinfo=UTC)


class Process:
    """Something that can be frozen and killed. Every step of it passes the gate."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.thawed = asyncio.Event()
        self.thawed.set()
        self.dead = False

    async def passes(self, most: float = 0.2) -> None:
        """Some time goes by; much more where the process is frozen meanwhile; all of it where it was killed."""
        await asyncio.sleep(self.random.random() ** 3 * most)
        await self.thawed.wait()
        if self.dead:
            await asyncio.get_running_loop().create_future()


class Log:
    """Partitions of records, of which retention takes the first ones away."""

    def __init__(self) -> None:
        self.records: dict[Partition, list[LogRecord]] = {Partition(TOPIC, n): [] for n in range(PARTITIONS)}
        self.start = dict.fromkeys(self.records, 0)

    def append(self, partition: Partition, value: bytes) -> None:
        records = self.records[partition]
        records.append(LogRecord(len(records), 0, value))


class _Transaction:
    def __init__(self) -> None:
        self.ended = False


class Database:
    """Offsets under row locks, events by id; commits whose answer is lost; and counts that trust nobody."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self.trouble = 0.0
        """How likely a transaction meets a transient fault."""
        self.offsets: dict[Partition, Stored] = {}
        self.open: dict[Partition, LostRange] = {}
        self.skipped: list[LostRange] = []
        self.ids: set[str] = set()
        self.stepped: Counter[str] = Counter()
        """How often each event was part of a step that was committed: once for each of its copies in the log."""
        self.violations: list[str] = []
        self._locks: dict[Partition, _Transaction] = {}
        self.snapshot()

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

    async def land(self, by: Process, batches: Sequence[PreparedBatch], steps: Sequence[Step]) -> list[int]:
        await by.passes()
        self._maybe_away()
        mine = _Transaction()
        try:
            await self._lock([step.partition for step in steps], mine)
            stored = {step.partition: self.offsets[step.partition] for step in steps if step.partition in self.offsets}
            if any(standing(stored.get(step.partition), step) is not Standing.NEXT for step in steps):
                raise OutOfStep(stored)
            if any(row.values[0] == REFUSED for batch in batches for row in batch.rows):
                raise asyncpg.DataError("cannot store this")
            await by.passes(1.0)
            self._maybe_away()
            if mine.ended:
                raise ConnectionResetError("terminated by another session")
            self._commit(batches, steps)
        finally:
            self._unlock(mine)
        if self._random.random() < self.trouble:
            raise ConnectionResetError("the commit's answer was lost")
        await by.passes()
        return [0] * len(batches)

    def _commit(self, batches: Sequence[PreparedBatch], steps: Sequence[Step]) -> None:
        for batch in batches:
            for row in batch.rows:
                self.ids.add(str(row.key.text))
                if steps:
                    self.stepped[str(row.key.text)] += 1
        for step in steps:
            if step.epoch != self.offsets[step.partition].epoch:
                self.violations.append(f"a former owner's step was committed: {step}")
            self.offsets[step.partition] = self.offsets[step.partition]._replace(next_offset=step.after)

    def snapshot(self) -> None:
        """What a standby has so far."""
        self._standby = dict(self.offsets), dict(self.open), list(self.skipped), set(self.ids), Counter(self.stepped)

    def fail_over(self) -> None:
        """The standby takes over, without the last commits."""
        for transaction in self._locks.values():
            transaction.ended = True
        self._locks.clear()
        self.offsets, self.open, self.skipped, self.ids, self.stepped = self._standby
        self.snapshot()

    async def claim(self, by: Process, partition: Partition) -> Stored:
        await by.passes()
        self._maybe_away()
        mine = _Transaction()
        try:
            async with asyncio.timeout(4):
                await self._lock([partition], mine)
        except TimeoutError:
            if partition in self._locks:
                self._locks.pop(partition).ended = True
            await self._lock([partition], mine)
        stored = self.offsets.get(partition, Stored(0, 0))
        claimed = self.offsets[partition] = Stored(stored.next_offset, stored.epoch + 1)
        self._unlock(mine)
        await by.passes()
        return claimed

    def record_lost(self, lost: LostRange, epoch: int) -> bool:
        if self.offsets.get(lost.partition) != Stored(lost.first_offset, epoch):
            return False
        self.open[lost.partition] = lost
        return True

    def skip(self, partition: Partition) -> None:
        """The operator's command."""
        lost, stored = self.open.pop(partition), self.offsets.get(partition)
        if stored is not None and may_skip(stored, lost):
            self.skipped.append(lost)
            self.offsets[partition] = Stored(lost.next_offset, stored.epoch + 1)


class LedgerPort:
    """The ledger as one process sees it."""

    def __init__(self, database: Database, process: Process) -> None:
        self._database = database
        self._process = process

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        rows = [make_row(event, event_time(event), charge(event, None, batch.received_at)) for event in batch.events]
        return PreparedBatch(batch.org_id, batch.received_at, rows)

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]:
        return await self._database.land(self._process, batches, steps)

    async def claim(self, partition: Partition) -> Stored:
        return await self._database.claim(self._process, partition)

    async def open_loss(self, partition: Partition) -> bool:
        await self._process.passes()
        return partition in self._database.open

    async def record_lost(self, lost: LostRange, epoch: int) -> bool:
        await self._process.passes()
        return self._database.record_lost(lost, epoch)


class LettersPort:
    def __init__(self, written: list[DeadLetter], database: Database, process: Process) -> None:
        self._written, self._database, self._process = written, database, process

    async def write(self, letters: Sequence[DeadLetter]) -> None:
        await self._process.passes()
        self._database._maybe_away()
        self._written.extend(letters)
        await self._process.passes()


class Senders:
    """Admission: a request is appended by partition; where its answer is lost it is sent again. Some of it is bad."""

    def __init__(self, random: Random, log: Log) -> None:
        self._random = random
        self._log = log
        self.acknowledged: set[str] = set()
        self.bad: set[str] = set()
        """Ids of the letters that must be written."""
        self._number = 0

    async def run(self, requests: int) -> None:
        for _ in range(requests):
            await asyncio.sleep(self._random.random())
            self._send(self._request())
            if self._random.random() < 0.05:
                self._poison()

    def _request(self) -> list[UsageEvent]:
        events = []
        for _ in range(self._random.randrange(1, 7)):
            self._number += 1
            provider = REFUSED if self._random.random() < 0.01 else "openai"
            events.append(UsageEvent(model="gpt-4o", provider=provider, event_id=f"e{self._number}", timestamp=START))
        return events

    def _send(self, events: list[UsageEvent]) -> None:
        while True:
            # A spread that is raised and lowered puts copies of an event into different partitions.
            spread = self._random.choice([PARTITIONS] * 9 + [1])
            parts = by_partition(1, events, PARTITIONS, spread)
            for number, part in parts.items():
                if self._random.random() < 0.03:
                    continue  # this record was not taken, so the request is not acknowledged
                self._append(Partition(TOPIC, number), part)
            if self._random.random() > 0.1 and self._all_there(events):
                self.acknowledged |= {str(event.event_id) for event in events if event.provider != REFUSED}
                return

    def _all_there(self, events: list[UsageEvent]) -> bool:
        written = b"\n".join(record.value for records in self._log.records.values() for record in records[-40:])
        return all(f'"{event.event_id}"'.encode() in written for event in events)

    def _append(self, partition: Partition, events: Sequence[UsageEvent]) -> None:
        for value in write_records(EventBatch(1, START, events)):
            offset = len(self._log.records[partition])
            lines = value.split(b"\n")[1:]
            self.bad |= {
                f"{TOPIC}/{partition.number}/{offset}/{i}" for i, x in enumerate(lines) if REFUSED.encode() in x
            }
            self._log.append(partition, value)

    def _poison(self) -> None:
        partition = Partition(TOPIC, self._random.randrange(PARTITIONS))
        offset = len(self._log.records[partition])
        if self._random.random() < 0.5:
            self._log.append(partition, self._random.choice([b"", b"\x00\xff", b'{"schema":99}', b"[" * 2_000]))
            self.bad.add(f"{TOPIC}/{partition.number}/{offset}")
            return
        (value,) = write_records(EventBatch(1, START, self._request()[:1]))
        value = value.replace(REFUSED.encode(), b"openai")
        self._log.append(partition, value + b'\n{"model":"gpt-4o","provider":"openai","cost_usd":NaN}')
        self.bad.add(f"{TOPIC}/{partition.number}/{offset}/1")


def copies(log: Log, skipped: Sequence[LostRange]) -> Counter[str]:
    """How often each storable event is in the log, without what was lost."""
    found: Counter[str] = Counter()
    for partition, records in log.records.items():
        for record in records:
            if not is_lost(partition, record.offset, skipped):
                found.update(_ids(record.value))
    return found


def is_lost(partition: Partition, offset: int, skipped: Sequence[LostRange]) -> bool:
    return any(x.partition == partition and x.first_offset <= offset < x.next_offset for x in skipped)


def _ids(value: bytes) -> list[str]:
    found = []
    for line in value.split(b"\n")[1:]:
        if b'"event_id":"' in line and REFUSED.encode() not in line:
            found.append(line.split(b'"event_id":"')[1].split(b'"')[0].decode())
    return found
