"""What ingest holds while it runs."""

from typing import NamedTuple, Protocol

from core.auth import Keys
from core.log.port import EventLog
from services.ingest.body import Bodies


class Limit(Protocol):
    def take(self, owner: int, per_minute: int | None = None) -> None:
        """One request of `owner`; its own limit, else the default; 0 is none. Raises `TooManyRequests`."""


class Ingest(NamedTuple):
    keys: Keys
    rate_limit: Limit
    log: EventLog
    bodies: Bodies
