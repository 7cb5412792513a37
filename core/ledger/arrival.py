"""Events on their way into the ledger."""

from datetime import datetime
from typing import NamedTuple

from core.ledger.copy_row import Row
from core.ledger_id import LedgerId

EventId = tuple[LedgerId, str]
"""A ledger and an event's id in it, 32 hex digits."""


class Arrival(NamedTuple):
    """The first event of its id in the batches of a transaction, or a repeat of it."""

    batch: int
    """The index of its batch."""
    ledger_id: LedgerId
    received_at: datetime
    row: Row
    id: EventId


class LedgerTime(NamedTuple):
    """The time at which the ledger has an event: with the ledger and the id, it identifies the event."""

    time: datetime
    posted_for: datetime | None = None
    """The event's own time, where its month was closed before it arrived."""

    @property
    def own(self) -> datetime:
        """The call's own time."""
        return self.posted_for or self.time
