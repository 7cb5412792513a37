"""From an assignment to an ownership: partitions the group gave us are claimed in the ledger."""

import asyncio
from collections.abc import Iterable
from typing import Final, Protocol

import structlog

from core.ledger.offsets import Partition
from core.telemetry import AGGREGATOR
from services.aggregator.sink import Ledger, Sink

_LOOK_SECONDS: Final = 1.0

_log = structlog.get_logger()


class Reader(Protocol):
    """The consumer, as far as ownership goes. Nothing of it may raise."""

    def read_from(self, partition: Partition, offset: int) -> None:
        """Give this partition's records from here on."""
        ...

    def stand_still(self, partition: Partition) -> None:
        """Give nothing of it until told otherwise."""
        ...


class Owner:
    def __init__(self, sink: Sink, ledger: Ledger, reader: Reader) -> None:
        self._sink = sink
        self._ledger = ledger
        self._reader = reader
        self.assigned: set[Partition] = set()
        self._wake = asyncio.Event()

    def assign(self, partitions: Iterable[Partition]) -> None:
        """All that we have from now on."""
        before, self.assigned = self.assigned, set(partitions)
        self._sink.revoked(before - self.assigned)
        for partition in self.assigned:
            self._reader.stand_still(partition)
            self._sink.revoked([partition])  # the group has met: claim anew, so that nobody else's epoch is newer
        self._wake.set()

    async def run(self) -> None:
        """Claim what is assigned, and again what an operator has let go on. For ever."""
        while True:
            self._wake.clear()
            for partition in sorted(self.assigned):
                try:
                    await self._see_to(partition)
                except Exception as error:  # noqa: BLE001 - the database is away, or worse: later
                    _log.warning("claim_waits", partition=partition.number, error=type(error).__name__)
                    break
            AGGREGATOR.partitions_held.set(len(self._sink.held))
            try:
                await asyncio.wait_for(self._wake.wait(), _LOOK_SECONDS)
            except TimeoutError:
                continue

    async def _see_to(self, partition: Partition) -> None:
        held = self._sink.held.get(partition)
        if held is None and self._sink.is_landing(partition):
            return  # a claim would end our own transaction
        if held is None or (held.stopped == "lost_range" and not await self._ledger.open_loss(partition)):
            held = await self._sink.claim(partition)
            if partition not in self.assigned:
                self._sink.revoked([partition])
            elif held.stopped is None:
                _log.info("partition_claimed", partition=partition.number, next_offset=held.next_offset)
                self._reader.read_from(partition, held.next_offset)
        if held.stopped:
            self._reader.stand_still(partition)
