"""The simulated aggregators, their consumer group, and the faults that are injected."""

import asyncio
from collections.abc import Mapping
from random import Random

import asyncpg

from core.event_log.base import Partition
from core.event_log.dead_letter import DeadLetter
from core.ledger.offsets import StoredOffset
from services.aggregator.batch import BatchLimits
from services.aggregator.partition_state import LogRecord
from services.aggregator.sink import Sink
from services.aggregator.stall_detector import PartitionProgress, StallDetector
from tests.simulation.world import Log, Senders
from tests.support.memory_ledger import MemoryDatabase, MemoryDeadLetters, MemoryLedger, SimulatedProcess

_SESSION_SECONDS = 10.0
_BATCH_LIMITS = BatchLimits(events=12)
_FAULTS = ("kill", "kill", "freeze", "share", "zombie", "retention", "operator", "standby", "nothing")


class Aggregator:
    """One process: the real sink, and a consumer as unreliable as Kafka clients may be."""

    def __init__(self, world: "World") -> None:
        self.process = SimulatedProcess(world.random)
        self._world = world
        self.sink = Sink(
            MemoryLedger(world.database, self.process),
            MemoryDeadLetters(world.letters, world.database, self.process),
            self,
            batch_limits=_BATCH_LIMITS,
        )
        self._positions: dict[Partition, int] = {}
        self._assigned: set[Partition] = set()
        self.tasks = [asyncio.create_task(work) for work in (self.sink.run(), self._poll(), self._watch())]

    # called by the group

    def assign(self, partitions: set[Partition]) -> None:
        self.sink.revoke(self._assigned - partitions)
        self._assigned = set(partitions)

    # called by the sink

    def seek(self, partition: Partition, offset: int) -> None:
        self._positions[partition] = offset

    def commit(self, offsets: Mapping[Partition, int]) -> None:
        return None

    def rejoin(self, reason: str) -> None:
        self.assign(set())
        self._world.group.rejoin(self)

    async def _watch(self) -> None:
        detector, database, loop = StallDetector(), self._world.database, asyncio.get_running_loop()
        while True:
            await asyncio.sleep(1)
            await self.process.passes()
            ends = {p: len(records) for p, records in self._world.log.records.items()}
            progress = {
                p: PartitionProgress(database.offsets.get(p, StoredOffset(0, 0)).next_offset, ends[p])
                for p in self._assigned
                if (state := self.sink.partitions.get(p))
                and not state.stop_reason
                and self.sink.oldest_pending_ms(p) is None
            }
            if self.sink.fault is None and detector.stalled(loop.time(), progress):
                detector.reset()
                self.rejoin("stalled")

    async def _poll(self) -> None:
        while True:
            await self.process.passes()
            for partition in sorted(self._assigned):
                state = self.sink.partitions.get(partition)
                if state is None or state.stop_reason == "lost_range":
                    await self._claim(partition)
                elif not state.stop_reason:
                    await self._fetch(partition)

    async def _claim(self, partition: Partition) -> None:
        if partition in self._world.database.open:
            return
        try:
            state = await self.sink.claim(partition)
        except (asyncpg.PostgresError, OSError):
            return
        self._positions[partition] = state.next_offset
        if partition not in self._assigned:
            self.sink.revoke([partition])

    async def _fetch(self, partition: Partition) -> None:
        log, random, position = self._world.log, self._world.random, self._positions[partition]
        state = self.sink.partitions[partition]
        if position < log.start[partition]:
            await self.sink.flush_partition(state)
            if self.sink.partitions.get(partition) is state and state.next_offset < log.start[partition]:
                await self.sink.stop_at_lost_range(state, log.start[partition])
            self._positions[partition] = max(state.next_offset, log.start[partition])
            return
        if self._world.faults and random.random() < 0.05:
            position = max(log.start[partition], position + random.choice([-3, -1, 1, 2]))  # repeats some, or skips
        records: list[LogRecord] = log.records[partition][position : position + random.randrange(1, 6)]
        if records:
            self._positions[partition] = records[-1].offset + 1
            await self.sink.put({partition: records})

    async def end(self) -> None:
        self.process.dead = True
        for task in self.tasks:
            task.cancel()
        await asyncio.wait(self.tasks)


class Group:
    """Assigns the partitions to the members it believes alive. Members learn of it late, or never."""

    def __init__(self, random: Random, log: Log) -> None:
        self._random = random
        self._partitions = sorted(log.records)
        self.members: list[Aggregator] = []

    def share(self) -> None:
        for number, member in enumerate(self.members):
            mine = {p for i, p in enumerate(self._partitions) if i % len(self.members) == number}
            asyncio.get_running_loop().call_later(self._random.random() * 2, self._tell, member, mine)

    def _tell(self, member: Aggregator, mine: set[Partition]) -> None:
        if member in self.members and not member.process.dead and member.process.thawed.is_set():
            member.assign(mine)

    def rejoin(self, member: Aggregator) -> None:
        if member not in self.members:
            self.members.append(member)
        self.share()


class World:
    """One run: a log, a database, senders and one to three aggregators, whose faults follow from the seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.log = Log()
        self.database = MemoryDatabase(self.random)
        self.letters: list[DeadLetter] = []
        self.group = Group(self.random, self.log)
        self.senders = Senders(self.random, self.log)
        self.faults = True

    async def run(self, requests: int) -> None:
        """Send requests while faults happen, then wait until every record is in the ledger."""
        self.database.trouble = self.random.choice([0.0, 0.05, 0.3])
        for _ in range(self.random.choice([1, 2, 3])):
            self._start()
        sending = asyncio.create_task(self.senders.run(requests))
        while not sending.done():
            await asyncio.sleep(self.random.random() * 4)
            await self._inject_fault()
        await sending
        await self._heal()

    def _start(self) -> None:
        self.group.members.append(Aggregator(self))
        self.group.share()

    async def _inject_fault(self) -> None:
        what = self.random.choice(_FAULTS)
        members = self.group.members
        if what == "kill" and members:
            victim = members.pop(self.random.randrange(len(members)))
            await victim.end()
            self._start()
        elif what == "freeze" and members:
            self._freezing = asyncio.create_task(self._freeze(self.random.choice(members)))
        elif what == "share":
            self.group.share()
        elif what == "zombie" and len(members) > 1:
            members.pop(self.random.randrange(len(members)))  # it runs on without learning of it
            self.group.share()
        elif what == "retention" and self.random.random() < 0.2:
            partition = self.random.choice(sorted(self.log.records))
            most = len(self.log.records[partition])
            self.log.start[partition] = max(self.log.start[partition], self.random.randrange(most + 1))
        elif what == "standby" and self.random.random() < 0.5:
            self.database.snapshot()
        elif what == "standby":
            self.database.fail_over()
        elif what == "operator":
            self._operate()

    async def _freeze(self, member: Aggregator) -> None:
        member.process.thawed.clear()
        await asyncio.sleep(self.random.random() * 3 * _SESSION_SECONDS)
        if self.random.random() < 0.7 and member in self.group.members and len(self.group.members) > 1:
            self.group.members.remove(member)  # its session has expired
            self.group.share()
            await asyncio.sleep(self.random.random() * _SESSION_SECONDS)
        member.process.thawed.set()

    def _operate(self) -> None:
        for partition in sorted(self.database.open):
            self.database.skip(partition)

    async def _heal(self) -> None:
        """Stop the faults, and wait until every record is in the ledger."""
        self.faults, self.database.trouble = False, 0.0
        deadline = asyncio.get_running_loop().time() + 600
        while not self._done():
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"no progress: {self.database.offsets}, {self.database.open}")
            self._operate()
            for task in (task for member in self.group.members for task in member.tasks if task.done()):
                task.result()
            if self.random.random() < 0.1:
                self.group.share()
            await asyncio.sleep(1)

    def _done(self) -> bool:
        ends = {p: len(records) for p, records in self.log.records.items()}
        return {p: stored.next_offset for p, stored in self.database.offsets.items()} == ends
