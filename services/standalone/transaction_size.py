"""How many events a standalone server writes in one transaction. Pure."""

from collections.abc import Callable, Collection
from math import inf
from time import monotonic
from typing import Final

SHORT_SECONDS: Final = 0.1
"""The length of a transaction while several organisations send: each waits for one that has begun, and for its own."""
FEWEST: Final = 100
"""Events of a transaction, however slow the database is: below that, its fixed costs are most of it."""
_SHARED_SECONDS: Final = 10


class TransactionSize:
    """One organisation alone gets transactions of `most` events, which cost least. Where another has sent within ten
    seconds they are as large as the database writes in `SHORT_SECONDS`. `clock` is in seconds.
    """

    def __init__(self, most: int, clock: Callable[[], float] = monotonic) -> None:
        self._most = most
        self._clock = clock
        self._short = most
        self._last_owner: int | None = None
        self._shared_at = -inf

    @property
    def most(self) -> int:
        """Events of the next transaction."""
        shared = self._clock() - self._shared_at < _SHARED_SECONDS
        return self._short if shared else self._most

    def written(self, owners: Collection[int], events: int, seconds: float) -> None:
        """Learns from a transaction: whose it was, its events and how long it took."""
        if seconds > SHORT_SECONDS:
            self._short = max(min(FEWEST, self._most), min(self._short, int(events * SHORT_SECONDS / seconds)))
        elif 2 * events >= self._short:  # a small one is short, too
            self._short = min(self._most, 2 * self._short)
        for owner in owners:
            if self._last_owner not in (None, owner):
                self._shared_at = self._clock()
            self._last_owner = owner
