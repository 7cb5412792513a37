"""`costs/summary?allocated=true`: the rows after shared costs were split."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from outlay.pricing import total

from core.attribution.allocation import span_of
from core.attribution.allocation_store import list_allocations
from core.ledger.allocated_costs import AllocatedCosts, AllocatedRow, InForce, added, allocated_costs
from core.ledger.cost_order import ALIASES, Order
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import REST, CostGroup
from services.api.cost_figures import PER, PERCENTILES
from services.api.cost_schemas import cost_row
from services.api.query_params import COMPARE, ORDER_BY
from services.api.query_reader import Arguments, Parameter, choice, invalid
from services.api.state import Api

ALLOCATED: Final[Parameter[str]] = choice(
    "allocated",
    "true: shared costs are split as `/v1/allocations` say; rows get `direct_cost_usd` and `allocated_usd`, which add "
    "up to their `total_cost_usd`. `group_by` has every dimension that receives; not with `compare`, `per` and "
    "`percentiles`",
    ("true", "false"),
    "false",
)
FIELDS: Final = ("direct_cost_usd", "allocated_usd")


def is_allocated(given: Arguments) -> bool:
    """Raises `Unprocessable` for what is not taken with it."""
    if given[ALLOCATED] == "false":
        return False
    for name, parameter in (("compare", COMPARE), ("per", PER), ("percentiles", PERCENTILES)):
        if given[parameter]:
            raise invalid(name, "is not taken with `allocated`")
    if given[ORDER_BY].by == "avg_latency_ms":
        raise invalid("order_by", "is of a sum, with `allocated`")
    return True


async def read_allocated(api: Api, query: CostQuery, given: Arguments, home: ZoneInfo) -> AllocatedCosts:
    async with api.pool.acquire() as connection:
        known = await list_allocations(connection, query.ledger_id)
        in_force = [InForce(each, span_of(each.spec.period, given.now, home)) for each in known]
        in_force = [each for each in in_force if each.meets_any(query.start, query.end)]
        return await allocated_costs(connection, query, in_force)


def allocated_body(query: CostQuery, costs: AllocatedCosts) -> dict[str, Any]:
    """The fields of the reply that other summaries do not have, or have otherwise."""
    rows = [_row(row, query.group_by) for row in _limited(costs.rows, query)]
    by_status = {name: sum(row.measures[f"{name}_count"] for row in costs.rows) for name in _STATUSES}
    return {
        "summary": rows,
        "allocated": True,
        "allocations": [
            {
                "id": str(result.allocation.id),
                "name": result.allocation.spec.name,
                "over": result.allocation.spec.over,
                "shared_usd": result.shared_usd,
                "unallocated_usd": result.unallocated_usd,
            }
            for result in costs.results
        ],
        "total_cost_usd": total(row["total_cost_usd"] for row in rows),
        "event_count": sum(row["event_count"] for row in rows),
        "coverage": by_status,
    }


_STATUSES: Final = ("reported", "priced", "estimated", "unpriced")


def _row(row: AllocatedRow, group_by: Sequence[str]) -> dict[str, Any]:
    shown = cost_row(CostGroup(0, row.labels, row.measures), group_by)
    return {
        **shown,
        "total_cost_usd": row.cost_usd,
        "direct_cost_usd": row.measures["cost_usd"],
        "allocated_usd": row.received_usd,
    }


def _limited(rows: Sequence[AllocatedRow], query: CostQuery) -> list[AllocatedRow]:
    """In order; past `limit` one row has the others."""
    ordered = sorted(rows, key=lambda row: _by_name(row.labels))
    ordered.sort(key=lambda row: _figure(row, query.order), reverse=query.order.descending)
    kept, rest = ordered[: query.limit], ordered[query.limit :]
    if not rest:
        return kept
    labels = (REST,) * len(query.group_by)
    return [*kept, AllocatedRow(labels, added([row.measures for row in rest]), total(row.received_usd for row in rest))]


def _by_name(labels: Sequence[str | None]) -> list[tuple[bool, str]]:
    return [(label is None, label or "") for label in labels]


def _figure(row: AllocatedRow, order: Order) -> Decimal:
    name = ALIASES.get(order.by, order.by)
    shown = cost_row(CostGroup(0, (), row.measures), ())
    return row.cost_usd if name == "cost_usd" else Decimal(shown[name])
