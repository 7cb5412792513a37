"""The log between ingest and ledger: one small port with two implementations, `direct` and (later) Kafka."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from core.event import EventRejected, UsageEvent


class EventBatch(NamedTuple):
    """One request's valid events of one ledger. Every event has an id; `timestamp` is set or the ledger's to find."""

    org_id: int
    received_at: datetime
    events: Sequence[UsageEvent]


class Published(NamedTuple):
    """What the log could say of a batch at once."""

    duplicates: int
    """Events that were known already; they count as accepted."""
    rejected: Sequence[tuple[int, EventRejected]] = ()
    """Indices into the batch of events that the ledger itself could not take."""


class EventLog(Protocol):
    async def publish(self, batch: EventBatch) -> Published:
        """Returns when the batch is durable. Raises `Unavailable` when it cannot be; nothing is half-written."""
