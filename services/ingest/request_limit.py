"""The limit of requests a minute, and what counts as one."""

from collections import Counter
from typing import Protocol

from core.accounts.auth import Principal
from core.limits import MAX_EVENTS


class Limit(Protocol):
    def take(self, owner: int, per_minute: int | None = None) -> None:
        """Takes one request of `owner` from its own limit, else the default; 0: no limit. Raises `TooManyRequests`."""


class ReceiptLimit:
    """Counts requests that hold one event each: as many as a batch has events are one request of the limit."""

    def __init__(self, requests: Limit) -> None:
        self._requests = requests
        self._taken = Counter[int]()

    def take(self, principal: Principal) -> None:
        """Raises `TooManyRequests`."""
        if self._taken[principal.org_id] % MAX_EVENTS == 0:
            self._requests.take(principal.org_id, principal.rate_limit_per_minute)
        self._taken[principal.org_id] += 1
