"""The `EventLog` interface between ingest and the ledger, implemented by Kafka and by the standalone server."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple, Protocol

from core.event import EventRejected, Source, UsageEvent
from core.ledger_id import LedgerId


class Partition(NamedTuple):
    """A partition of one of the log's topics."""

    topic: str
    number: int


class EventBatch(NamedTuple):
    """One request's valid events of one ledger.

    Every event has an `event_id`. An event without a `timestamp` gets its time from the ledger.
    """

    ledger_id: LedgerId
    received_at: datetime
    events: Sequence[UsageEvent]
    source: Source | None = None
    """Who sent it; None: not known, as of records that an earlier version wrote."""
    defaults: Mapping[str, str] = MappingProxyType({})
    """Attribution by field that the sender's key gives all events, whatever they state. The ledger puts it in, after it
    has told the events apart by what was sent."""


class Published(NamedTuple):
    """The result of publishing a batch, as far as it is known when the batch is durable."""

    duplicates: int
    """Events the ledger already had; they count as accepted. 0 where the log cannot know yet."""
    rejected: Sequence[tuple[int, EventRejected]] = ()
    """Events that the ledger refused: their index in the batch, and the reason."""


class EventLog(Protocol):
    async def publish(self, batch: EventBatch) -> Published:
        """Returns when the batch is durable. Raises `Unavailable`, with the seconds to wait, when it cannot be."""
