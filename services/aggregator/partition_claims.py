"""Claims the partitions that the consumer group assigned, and starts fetching each at its stored offset."""

import asyncio
from collections.abc import Iterable
from typing import Final

import structlog

from core.event_log.base import Partition
from core.process.telemetry import AGGREGATOR
from services.aggregator.ports import FetchControl, OffsetLedger
from services.aggregator.sink import Sink

_CHECK_SECONDS: Final = 1.0

_log = structlog.get_logger()


class PartitionClaims:
    """Keeps the claimed partitions equal to the assigned ones.

    Args:
        sink: takes the records of claimed partitions.
        ledger: is asked whether an operator has skipped a lost range.
        consumer: is paused until a partition is claimed.
    """

    def __init__(self, sink: Sink, ledger: OffsetLedger, consumer: FetchControl) -> None:
        self._sink = sink
        self._ledger = ledger
        self._consumer = consumer
        self.assigned: set[Partition] = set()
        self._wake = asyncio.Event()

    def assign(self, partitions: Iterable[Partition]) -> None:
        """Replace the assignment. All of its partitions are claimed again, including those assigned before."""
        before, self.assigned = self.assigned, set(partitions)
        self._sink.revoke(before - self.assigned)
        for partition in self.assigned:
            self._consumer.pause(partition)
            # The group has rebalanced: another member may have claimed it meanwhile, with a newer epoch than ours.
            self._sink.revoke([partition])
        self._wake.set()

    async def run(self) -> None:
        """Claim what is assigned, and again what an operator has skipped a lost range of, until cancelled."""
        while True:
            self._wake.clear()
            for partition in sorted(self.assigned):
                try:
                    await self._check(partition)
                except Exception as error:  # noqa: BLE001 - mostly the database is away: try again at the next check
                    _log.warning("claim_waits", partition=partition.number, error=type(error).__name__)
                    break
            AGGREGATOR.partitions_held.set(len(self._sink.partitions))
            try:
                await asyncio.wait_for(self._wake.wait(), _CHECK_SECONDS)
            except TimeoutError:
                continue

    async def _check(self, partition: Partition) -> None:
        """Claim the partition where that is due, and pause it where it is stopped."""
        state = self._sink.partitions.get(partition)
        if state is None and self._sink.is_writing(partition):
            return  # a claim would make our own transaction fail
        if state is None or (state.stop_reason == "lost_range" and not await self._ledger.has_lost_range(partition)):
            state = await self._sink.claim(partition)
            if partition not in self.assigned:
                self._sink.revoke([partition])
            elif state.stop_reason is None:
                _log.info("partition_claimed", partition=partition.number, next_offset=state.next_offset)
                self._consumer.resume(partition, state.next_offset)
        if state.stop_reason:
            self._consumer.pause(partition)
