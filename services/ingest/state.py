"""What ingest holds while it runs."""

from typing import NamedTuple

from core.auth import Keys
from core.log.port import EventLog
from core.rate import RateLimit


class Ingest(NamedTuple):
    keys: Keys
    rate_limit: RateLimit
    log: EventLog
