"""What the kinds of insight judge by, and the shape of a kind."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any, LiteralString, NamedTuple

from outlay.pricing import total

from core.insights.call_groups import CallGroup, Cell, by_cell
from core.insights.call_table import Question
from core.insights.insight import Insight
from core.insights.profiles import Profile
from core.ledger.cost_sql import SqlArguments
from core.prices.book import PriceBook
from core.prices.price_groups import PriceGrouping


@dataclass(frozen=True)
class Evidence:
    """All calls of a question, in groups."""

    question: Question
    prices: PriceBook
    grouping: PriceGrouping
    groups: Sequence[CallGroup]
    profiles: Mapping[Cell, Profile]
    read: Mapping[str, Any]
    """What each kind has read for itself, by its name."""

    @cached_property
    def cells(self) -> Mapping[Cell, Sequence[int]]:
        """The places of each feature and model's groups."""
        return by_cell(self.groups)

    @cached_property
    def total_cost_usd(self) -> Decimal:
        return self.cost(range(len(self.groups)))

    @cached_property
    def total_events(self) -> int:
        return self.events(range(len(self.groups)))

    def features(self, places: Iterable[int]) -> Mapping[str | None, Sequence[int]]:
        """The places by feature."""
        found: dict[str | None, list[int]] = {}
        for place in places:
            found.setdefault(self.groups[place].feature, []).append(place)
        return found

    def cost(self, places: Iterable[int]) -> Decimal:
        return total(self.groups[place].cost_usd for place in places)

    def events(self, places: Iterable[int]) -> int:
        return sum(self.groups[place].usage.events for place in places)


Read = Callable[[Any, PriceBook, Question, PriceGrouping], Awaitable[Any]]
"""Reads, on the connection that has `insight_call`, what a kind needs beside the groups."""
MarkSql = Callable[[Any, SqlArguments], LiteralString]
"""SELECT time, event_id, mark: the calls that groups keep apart for this kind; `mark` is above 0. The first argument
is what the kind has read."""


class Kind(NamedTuple):
    """A pattern that is looked for. Adding one touches the list of kinds, its own module and that one's test."""

    name: str
    find: Callable[[Evidence], Iterable[Insight]]
    marks: MarkSql | None = None
    read: Read | None = None
    read_before: Callable[[Any, Question], Awaitable[Any]] | None = None
    """As `read`, from the ledger itself, before the calls are loaded."""
