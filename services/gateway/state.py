"""The objects that calls through the gateway use."""

from collections.abc import Callable
from typing import NamedTuple

import aiohttp

from core.accounts.auth import Keys
from core.http.fair_room import FairRoom
from core.ledger.unseen_calls import UnseenCalls
from core.prices.book import PriceBook
from core.providers.directory import Directory
from services.gateway.delivery import Delivery
from services.gateway.enforcement import Enforcement
from services.gateway.journal import Journal
from services.gateway.spending import Learned


class Gateway(NamedTuple):
    keys: Keys
    providers: Directory
    client: aiohttp.ClientSession
    """The one pool of connections to all providers."""
    delivery: Delivery
    unseen: UnseenCalls
    bodies: FairRoom
    """Bytes of callers' bodies."""
    prices: Callable[[], PriceBook]
    enforcement: Enforcement
    learned: Learned
    journal: Journal
