"""Aggregators, the group that shares the partitions out among them, and everything that befalls them."""

import asyncio
from collections.abc import Mapping
from random import Random

import asyncpg

from core.ledger.offsets import Partition, Stored
from core.log.dead_letter import DeadLetter
from services.aggregator.held import LogRecord
from services.aggregator.sink import Sink
from services.aggregator.watchdog import Position, Watchdog
from tests.simulation.world import Database, LedgerPort, LettersPort, Log, Process, Senders

_SESSION_SECONDS = 10.0
_FAULTS = ("kill", "kill", "freeze", "share", "zombie", "retention", "operator", "standby", "nothing")


class Aggregator:
    """One process: the real sink, and a shell that polls the log as unreliably as it may."""

    def __init__(self, world: "World") -> None:
        self.process = Process(world.random)
        self._world = world
        self.sink = Sink(
            LedgerPort(world.database, self.process), LettersPort(world.letters, world.database, self.process)
        )
        self.sink.log = self
        self._positions: dict[Partition, int] = {}
        self._assigned: set[Partition] = set()
        self.tasks = [asyncio.create_task(work) for work in (self.sink.run(), self._poll(), self._watch())]

    # what the group says

    def assign(self, partitions: set[Partition]) -> None:
        self.sink.revoked(self._assigned - partitions)
        self._assigned = set(partitions)

    # what the sink asks

    def seek(self, partition: Partition, offset: int) -> None:
        self._positions[partition] = offset

    def landed(self, offsets: Mapping[Partition, int]) -> None:
        return None

    def rejoin(self, reason: str) -> None:
        """The consumer is made anew."""
        self.assign(set())
        self._world.group.rejoin(self)

    async def _watch(self) -> None:
        watchdog, database, loop = Watchdog(), self._world.database, asyncio.get_running_loop()
        while True:
            await asyncio.sleep(1)
            await self.process.passes()
            positions = {
                p: Position(database.offsets.get(p, Stored(0, 0)).next_offset, len(self._world.log.records[p]))
                for p in self._assigned
                if (held := self.sink.held.get(p)) and not held.stopped and self.sink.oldest_ms(p) is None
            }
            if self.sink.fault is None and watchdog.look(loop.time(), positions):
                watchdog.forget()
                self.rejoin("stalled")

    async def _poll(self) -> None:
        while True:
            await self.process.passes()
            for partition in sorted(self._assigned):
                held = self.sink.held.get(partition)
                if held is None or held.stopped == "lost_range":
                    await self._claim(partition)
                elif not held.stopped:
                    await self._fetch(partition)

    async def _claim(self, partition: Partition) -> None:
        if partition in self._world.database.open:
            return
        try:
            held = await self.sink.claim(partition)
        except (asyncpg.PostgresError, OSError):
            return
        self._positions[partition] = held.next_offset
        if partition not in self._assigned:
            self.sink.revoked([partition])

    async def _fetch(self, partition: Partition) -> None:
        log, random, position = self._world.log, self._world.random, self._positions[partition]
        held = self.sink.held[partition]
        if position < log.start[partition]:
            await self.sink.drained_of(held)
            if self.sink.held.get(partition) is held and held.next_offset < log.start[partition]:
                await self.sink.lost(held, log.start[partition])
            self._positions[partition] = max(held.next_offset, log.start[partition])
            return
        if self._world.faults and random.random() < 0.05:
            position = max(log.start[partition], position + random.choice([-3, -1, 1, 2]))  # gives again, or skips
        records: list[LogRecord] = log.records[partition][position : position + random.randrange(1, 6)]
        if records:
            self._positions[partition] = records[-1].offset + 1
            await self.sink.feed({partition: records})

    async def end(self) -> None:
        self.process.dead = True
        for task in self.tasks:
            task.cancel()
        await asyncio.wait(self.tasks)


class Group:
    """Shares partitions out among those it believes alive; those it gives up on are told late, or never."""

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
    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.log = Log()
        self.database = Database(self.random)
        self.letters: list[DeadLetter] = []
        self.group = Group(self.random, self.log)
        self.senders = Senders(self.random, self.log)
        self.faults = True

    async def run(self, requests: int) -> None:
        self.database.trouble = self.random.choice([0.0, 0.05, 0.3])
        for _ in range(self.random.choice([1, 2, 3])):
            self._start()
        sending = asyncio.create_task(self.senders.run(requests))
        while not sending.done():
            await asyncio.sleep(self.random.random() * 4)
            await self._befall()
        await sending
        await self._heal()

    def _start(self) -> None:
        self.group.members.append(Aggregator(self))
        self.group.share()

    async def _befall(self) -> None:
        what = self.random.choice(
            ["kill", "kill", "freeze", "share", "zombie", "retention", "operator", "standby", "nothing"]
        )
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
            members.pop(self.random.randrange(len(members)))  # it lives on and is not told
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
            self.group.members.remove(member)  # its session ran out
            self.group.share()
            await asyncio.sleep(self.random.random() * _SESSION_SECONDS)
        member.process.thawed.set()

    def _operate(self) -> None:
        for partition in sorted(self.database.open):
            self.database.skip(partition)

    async def _heal(self) -> None:
        """No more faults: whatever is left has to come to rest, with everything landed."""
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
