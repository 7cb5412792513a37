"""A channel as every key of its organisation may see it, without secrets."""

from datetime import datetime
from typing import Any, NamedTuple

from core.channels.channel_types import CHANNEL_SPECS, ChannelSpec, ChannelType
from core.ledger_id import LedgerId


class Channel(NamedTuple):
    """Times are UTC."""

    id: str
    ledger_id: LedgerId
    name: str
    type: ChannelType
    displayed: str
    """The destination without its secrets."""
    created_at: datetime
    changed_at: datetime
    previous_secret_until: datetime | None
    snoozed_until: datetime | None
    failing_since: datetime | None
    """None: the last attempt was answered."""

    @property
    def spec(self) -> ChannelSpec:
        return CHANNEL_SPECS[self.type]

    @property
    def details(self) -> dict[str, Any]:
        """For the audit log."""
        return {"name": self.name, "type": self.type, "goes_to": self.displayed}
