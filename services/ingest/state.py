"""The objects that ingest's routes use: keys, limits, the event log."""

from typing import NamedTuple

from core.accounts.auth import Keys
from core.accounts.service_usage import ServiceUsage
from core.event_log.base import EventLog
from core.http.fair_room import FairRoom
from core.ledger.unseen_calls import UnseenCalls
from services.ingest.fair_turns import FairTurns
from services.ingest.request_limit import Limit, ReceiptLimit


class Ingest(NamedTuple):
    keys: Keys
    rate_limit: Limit
    receipts: ReceiptLimit
    log: EventLog
    bodies: FairRoom
    turns: FairTurns
    unseen: UnseenCalls
    usage: ServiceUsage
