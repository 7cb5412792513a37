"""Costs with the shared ones split among those who share them, when a question asks for it.

No event is changed. A call is shared by the oldest allocation in force that it meets. What receivers have themselves
leaves out all that is shared, and a receiver's share is the same in every row of the answer
(docs/decisions/0136-shared-costs.md).
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final, NamedTuple

from outlay.pricing import total

from core.attribution.allocation import Allocation, Span, split
from core.attribution.conditions import meets
from core.errors import Unprocessable
from core.ledger.cost_sql import CostQuery
from core.ledger.measures import ENTITY_MEASURES
from core.ledger.reader import REST, CostGroup, Costs, costs

Labels = tuple[str | None, ...]

_MOST_GROUPS: Final = 100_000


class InForce(NamedTuple):
    """An allocation, and when it applies."""

    allocation: Allocation
    span: Span

    def covers(self, start: datetime, end: datetime) -> bool:
        first, last = self.span
        return (first is None or first <= start) and (last is None or end <= last)

    def meets_any(self, start: datetime, end: datetime) -> bool:
        first, last = self.span
        return (last is None or start < last) and (first is None or first < end)


class AllocatedRow(NamedTuple):
    """One group of an answer."""

    labels: Labels
    measures: Mapping[str, Any]
    """As recorded; `cost_usd` is what the group has itself."""
    received_usd: Decimal
    """What allocations gave to the group, less what they took from it."""

    @property
    def cost_usd(self) -> Decimal:
        return total((self.measures["cost_usd"], self.received_usd))


class AllocationResult(NamedTuple):
    allocation: Allocation
    shared_usd: Decimal
    unallocated_usd: Decimal
    """Of it, what stays where it was recorded, because no receiver has anything by which to split it."""


class AllocatedCosts(NamedTuple):
    rows: Sequence[AllocatedRow]
    """In no order."""
    results: Sequence[AllocationResult]
    found: Costs


async def allocated_costs(connection: Any, query: CostQuery, in_force: Sequence[InForce]) -> AllocatedCosts:
    """The sums of the query's groups, after allocations, which are given oldest first.

    A filter by a dimension that receives says which rows are shown; the shares do not depend on it.

    Raises:
        Unprocessable: `group_by` lacks a dimension that receives; or as `costs`.
    """
    overs = {each.allocation.spec.over for each in in_force}
    if missing := sorted(overs - {*query.group_by}):
        raise Unprocessable(
            f"`group_by` lacks {', '.join(missing)}, over which allocations of this time split shared costs.",
            code="allocation_needs_group",
        )
    shown = {name: given for name, given in query.filters.items() if name in overs}
    conditions = [name for each in in_force for name in each.allocation.spec.where]
    names = tuple(dict.fromkeys((*query.group_by, *conditions)))
    filters = {name: given for name, given in query.filters.items() if name not in overs}
    asked = query._replace(group_by=names, filters=filters, limit=_MOST_GROUPS)
    stretches = _stretches(query.start, query.end, in_force)
    found = await costs(connection, asked, stretches)
    return await asyncio.to_thread(allocate, query, names, found, stretches, in_force, shown)


def _stretches(start: datetime, end: datetime, in_force: Sequence[InForce]) -> list[tuple[datetime, datetime]]:
    """The time, cut where allocations begin or end."""
    edges = {edge for each in in_force for edge in each.span if edge is not None and start < edge < end}
    ordered = [start, *sorted(edges), end]
    return list(pairwise(ordered))


def allocate(
    query: CostQuery,
    names: Sequence[str],
    found: Costs,
    stretches: Sequence[tuple[datetime, datetime]],
    in_force: Sequence[InForce],
    shown: Mapping[str, Any],
) -> AllocatedCosts:
    """Splits what was found. Pure.

    Args:
        names: the dimensions of the rows' labels; those of `group_by` come first.
        shown: conditions on the rows of the answer.
    """
    if any(REST in row.labels for row in found.rows):
        raise Unprocessable(
            f"There are more than {_MOST_GROUPS:,} groups to allocate among; ask for fewer dimensions.",
            code="too_many_groups",
        )
    taken = [_taker(row, names, stretches, in_force) for row in found.rows]
    received: dict[Labels, list[Decimal]] = {}
    results = []
    width = len(query.group_by)  # the first of `names`
    for number, each in enumerate(in_force):
        shared = _summed(
            (row.labels[:width], row.measures["cost_usd"])
            for row, taker in zip(found.rows, taken, strict=True)
            if taker == number
        )
        direct = [row for row, taker in zip(found.rows, taken, strict=True) if taker is None]
        weights = _weights(each, query.group_by, [row for row in direct if each.covers(*stretches[row.bucket])])
        if weights:
            _share_out(shared, weights, query.group_by.index(each.allocation.spec.over), received)
        whole = total(shared.values())
        results.append(AllocationResult(each.allocation, whole, Decimal(0) if weights else whole))
    rows = _rows(query, found.rows, received)
    return AllocatedCosts([row for row in rows if _is_shown(row, query.group_by, shown)], results, found)


def _taker(
    row: CostGroup,
    names: Sequence[str],
    stretches: Sequence[tuple[datetime, datetime]],
    in_force: Sequence[InForce],
) -> int | None:
    """The allocation that shares a group's cost, by its number; None: it is not shared."""
    values = dict(zip(names, row.labels, strict=True))
    stretch = stretches[row.bucket]
    for number, each in enumerate(in_force):
        if each.covers(*stretch) and meets(each.allocation.spec.where, values.__getitem__):
            return number
    return None


def _weights(each: InForce, group_by: Sequence[str], direct: Iterable[CostGroup]) -> dict[str, Decimal]:
    """The receivers by name, with what decides their shares; empty: nothing does."""
    spec = each.allocation.spec
    if isinstance(spec.by, dict):
        return dict(sorted(spec.by.items()))
    place = group_by.index(spec.over)
    figures = _summed(
        (row.labels[place], _figure(spec.by, row.measures)) for row in direct if row.labels[place] is not None
    )
    return {name: figure for name, figure in sorted(figures.items(), key=str) if name is not None and figure > 0}


def _figure(by: str, measures: Mapping[str, Any]) -> Decimal:
    if by == "tokens":
        return Decimal(measures["input_tokens"] + measures["output_tokens"])
    return Decimal(measures[by])


def _summed(pairs: Iterable[tuple[Any, Decimal]]) -> dict[Any, Decimal]:
    parts: dict[Any, list[Decimal]] = {}
    for key, amount in pairs:
        parts.setdefault(key, []).append(amount)
    return {key: total(amounts) for key, amounts in parts.items()}


def _share_out(
    shared: Mapping[Labels, Decimal],
    weights: Mapping[str, Decimal],
    place: int,
    received: dict[Labels, list[Decimal]],
) -> None:
    """Splits each row's shared cost into rows with the receivers' names."""
    for labels, amount in shared.items():
        received.setdefault(labels, []).append(amount.copy_negate())
        for name, part in zip(weights, split(amount, list(weights.values())), strict=True):
            received.setdefault((*labels[:place], name, *labels[place + 1 :]), []).append(part)


_NONE: Final = {name: Decimal(0) if name.endswith("_usd") else 0 for name in ENTITY_MEASURES}


def _rows(
    query: CostQuery, found: Iterable[CostGroup], received: Mapping[Labels, Sequence[Decimal]]
) -> list[AllocatedRow]:
    width = len(query.group_by)
    measured: dict[Labels, list[Mapping[str, Any]]] = {labels: [_NONE] for labels in received}
    for row in found:
        measured.setdefault(row.labels[:width], []).append(row.measures)
    return [AllocatedRow(labels, added(each), total(received.get(labels, ()))) for labels, each in measured.items()]


def added(measures: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The sums of several groups."""
    return {
        name: total(each[name] for each in measures) if name.endswith("_usd") else sum(each[name] for each in measures)
        for name in ENTITY_MEASURES
    }


def _is_shown(row: AllocatedRow, group_by: Sequence[str], shown: Mapping[str, Any]) -> bool:
    return meets(shown, dict(zip(group_by, row.labels, strict=True)).__getitem__)
