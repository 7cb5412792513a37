"""The interfaces between the aggregator's parts: the ledger, the dead letters and the Kafka consumer."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from core.event_log.base import EventBatch, Partition
from core.event_log.dead_letter import DeadLetter
from core.ledger.offsets import LostRange, Step, StoredOffset
from core.ledger.writer import PreparedBatch
from services.aggregator.partition_state import LogRecord


class OffsetLedger(Protocol):
    """A ledger that commits events and their Kafka offsets in one transaction."""

    def prepare(self, batch: EventBatch) -> PreparedBatch:
        """Price the events and make their rows."""
        ...

    async def land(self, batches: Sequence[PreparedBatch], steps: Sequence[Step] = ()) -> list[int]:
        """Commit all or nothing. Returns each batch's number of events that the ledger already had.

        Raises:
            OutOfStep: a step is not its partition's next one.
            Exception: what the database raises; the commit may have succeeded where a connection broke.
        """
        ...

    async def claim(self, partition: Partition) -> StoredOffset:
        """Become the partition's owner. The returned epoch makes steps of its former owners fail."""
        ...

    async def has_lost_range(self, partition: Partition) -> bool:
        """Whether a lost range of the partition waits for an operator."""
        ...

    async def record_lost_range(self, lost: LostRange, epoch: int) -> bool:
        """Store a lost range. False where the stored offset is not its first, or the epoch is not the current one."""
        ...


class DeadLetterWriter(Protocol):
    """Stores dead letters."""

    async def write(self, letters: Sequence[DeadLetter]) -> None:
        """Returns when all are durable. After an error some may be, and are written again."""
        ...


class OffsetControl(Protocol):
    """The consumer's methods that the sink calls. They do not raise."""

    def seek(self, partition: Partition, offset: int) -> None:
        """Fetch this record next."""
        ...

    def commit(self, offsets: Mapping[Partition, int]) -> None:
        """Tell the group, soon, which offsets it reads next. Only tools that show lag depend on it."""
        ...

    def rejoin(self, reason: str) -> None:
        """Leave the group and join it again. `reason` is a label of `outlay_consumer_rebuilt_total`."""
        ...


class FetchControl(Protocol):
    """The consumer's methods that the partition claims call. They do not raise."""

    def pause(self, partition: Partition) -> None:
        """Fetch no records of the partition until `resume`."""
        ...

    def resume(self, partition: Partition, offset: int) -> None:
        """Fetch the partition's records from this offset on."""
        ...


class Callbacks(NamedTuple):
    """Functions that a running consumer calls."""

    assign: Callable[[Iterable[Partition]], None]
    """With all partitions of its assignment, after each rebalance; with none when they are revoked."""
    put: Callable[[Mapping[Partition, Sequence[LogRecord]]], Awaitable[None]]
    """With the records it fetched, in offset order. Not called again until it returned."""


class GroupConsumer(OffsetControl, FetchControl, Protocol):
    """A member of the consumer group that reads the event topic."""

    async def run(self, callbacks: Callbacks) -> None:
        """Fetch until cancelled. A Kafka client that fails is replaced."""
        ...

    def stop_fetching(self) -> None:
        """Deliver no more records, before a shutdown."""
        ...

    async def commit_now(self) -> None:
        """Send the offsets of `commit` to the group."""
        ...
