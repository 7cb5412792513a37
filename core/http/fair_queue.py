"""A queue in which owners take turns by cost (start-time fair queueing, Goyal, Vin and Cheng, SIGCOMM 1996). Pure."""

from collections import deque
from collections.abc import Container
from heapq import heappop, heappush
from itertools import count
from typing import Generic, TypeVar

Item = TypeVar("Item")


class FairQueue(Generic[Item]):
    """First in, first out for each owner. Among owners, whoever has had less of the service is first.

    An owner that was idle is served as if it had had as much as the others: it saves up nothing.
    """

    def __init__(self) -> None:
        self._items: dict[int, deque[tuple[float, int, float, Item]]] = {}
        """What waits, by owner: its start, a number, its cost and itself."""
        self._heads: list[tuple[float, int, int]] = []
        """A heap of each owner's first item: its start, its number and the owner."""
        self._number = count()
        self._served = 0.0
        """How far all owners' service has come, in units of cost."""
        self._booked: dict[int, float] = {}
        """How far it will have come once an owner's own items are served."""

    def __bool__(self) -> bool:
        return bool(self._items)

    def push(self, owner: int, cost: float, item: Item) -> None:
        start, number = max(self._served, self._booked.get(owner, 0.0)), next(self._number)
        self._booked[owner] = start + cost
        if owner not in self._items:
            self._items[owner] = deque()
            heappush(self._heads, (start, number, owner))
        self._items[owner].append((start, number, cost, item))

    def pop(self) -> tuple[Item, float]:
        """The next item and its cost. Raises `IndexError` where there is none."""
        _, _, owner = heappop(self._heads)
        waiting = self._items[owner]
        self._served, _, cost, item = waiting.popleft()
        if waiting:
            heappush(self._heads, (*waiting[0][:2], owner))
        else:
            del self._items[owner]
        if not self._items:
            self._booked.clear()
            self._served = 0.0
        return item, cost

    def take(self, most: float, without: Container[int] = ()) -> list[Item]:
        """The next items of all owners but these: one, and further ones as long as all together cost at most `most`."""
        taken, total, passed_over = list[Item](), 0.0, list[tuple[float, int, int]]()
        while self._heads:
            owner = self._heads[0][2]
            if owner in without:
                passed_over.append(heappop(self._heads))
            elif not taken or total + self._items[owner][0][2] <= most:
                item, cost = self.pop()
                taken.append(item)
                total += cost
            else:
                break
        for head in passed_over:
            heappush(self._heads, head)
        return taken
