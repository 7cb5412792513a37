"""Trees of runs or of spans, from links that senders stated: with several parents, missing ones, and circles. Pure.

Nothing here recurses: a chain may be longer than the interpreter's stack.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_NEVER = datetime.max.replace(tzinfo=UTC)


class Link(NamedTuple):
    """A node with a parent that its events state; None: they state none."""

    id: str
    parent: str | None
    seen: datetime | None
    """When the first of these events began; None: the node has no events of its own."""


class Forest:
    """Each node hangs below the parent that was seen first. A circle is cut above its earliest node. A node whose
    parent is not among the nodes is a root. Siblings are in the order in which they were first seen."""

    def __init__(self, links: Iterable[Link]) -> None:
        stated: dict[str, dict[str, datetime]] = {}
        self._seen: dict[str, datetime] = {}
        for link in links:
            seen = link.seen or _NEVER
            self._seen[link.id] = min(seen, self._seen.get(link.id, _NEVER))
            parents = stated.setdefault(link.id, {})
            if link.parent is not None:
                parents[link.parent] = min(seen, parents.get(link.parent, _NEVER))
        self._stated = {id_: sorted(parents, key=lambda p: (parents[p], p)) for id_, parents in stated.items()}
        self._named = {parent for parents in self._stated.values() for parent in parents}
        self._parent = {id_: parents[0] for id_, parents in self._stated.items() if parents and parents[0] in stated}
        self.circular: set[str] = set()
        """Nodes that are their own ancestors."""
        self._cut_circles()
        self.children: dict[str, list[str]] = {}
        self.roots: list[str] = []
        for id_ in sorted(self._seen, key=self._age):
            parent = self._parent.get(id_)
            (self.roots if parent is None else self.children.setdefault(parent, [])).append(id_)

    def _age(self, id_: str) -> tuple[datetime, str]:
        return self._seen[id_], id_

    def _cut_circles(self) -> None:
        done: set[str] = set()
        for start in self._seen:
            trail: dict[str, None] = {}
            node: str | None = start
            while node is not None and node not in done and node not in trail:
                trail[node] = None
                node = self._parent.get(node)
            if node is not None and node in trail:
                path = list(trail)
                circle = path[path.index(node) :]
                self.circular.update(circle)
                del self._parent[min(circle, key=self._age)]
            done.update(trail)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._seen

    def is_a_parent(self, id_: str) -> bool:
        """Whether a node states it as a parent, also one that hangs elsewhere."""
        return id_ in self._named

    def stated_parent(self, id_: str) -> str | None:
        """The parent that was seen first, also where it is not among the nodes."""
        return next(iter(self._stated.get(id_, ())), None)

    def also_under(self, id_: str) -> Sequence[str]:
        """The other parents that its events state, in the order in which they were first seen."""
        return self._stated.get(id_, [])[1:]

    def path(self, id_: str) -> list[str]:
        """The ids from the root to the node, with its own."""
        found = [id_]
        while (parent := self._parent.get(found[-1])) is not None:
            found.append(parent)
        return found[::-1]

    def depths(self) -> dict[str, int]:
        """Of each node: 0 for a root. Parents come before their children."""
        found = dict.fromkeys(self.roots, 0)
        waiting = list(self.roots)
        while waiting:
            id_ = waiting.pop()
            for child in self.children.get(id_, ()):
                found[child] = found[id_] + 1
                waiting.append(child)
        return found

    def below(self, id_: str) -> list[str]:
        """The node and all below it, parents before their children."""
        found = [id_]
        for node in found:  # grows while it is read
            found += self.children.get(node, ())
        return found

    def totals(self, own: Mapping[str, T], add: Callable[[T, T], T]) -> dict[str, T]:
        """Of each node, its own figure and those of all below it."""
        found = dict(own)
        for id_ in reversed(self.depths()):
            parent = self._parent.get(id_)
            if parent is not None:
                found[parent] = add(found[parent], found[id_])
        return found
