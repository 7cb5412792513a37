"""How much of the spend says whose it is: calls without a value, by dimension and over time."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final, NamedTuple

from outlay.pricing import total

from core.calendar import QUARTER, floor
from core.filters import Filter
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import CostGroup, costs
from core.ledger_id import LedgerId

MEASURED: Final = ("feature", "team", "service", "environment", "project", "gl_account")
"""The dimensions of the metric; one rollup knows them all."""
_LATELY: Final = timedelta(hours=24)
_MOST_GROUPS: Final = 5_000


class Share(NamedTuple):
    """Of some time: all calls, and those without a value."""

    event_count: int
    cost_usd: Decimal
    unattributed_events: int
    unattributed_usd: Decimal

    @property
    def attributed(self) -> Decimal | None:
        """The share of the cost that has a value, of which nothing is negative; None: nothing was spent."""
        if self.cost_usd <= 0:
            return None
        return 1 - min(max(self.unattributed_usd, Decimal(0)), self.cost_usd) / self.cost_usd


async def coverage_by(
    connection: Any,
    ledger_id: LedgerId,
    dimensions: Sequence[str],
    stretches: Sequence[tuple[datetime, datetime]],
    filters: Mapping[str, Filter],
) -> dict[str, list[Share]]:
    """A share for each of the stretches, by dimension."""
    query = CostQuery(ledger_id, stretches[0][0], stretches[-1][1], (), filters)
    whole = _sums((await costs(connection, query, stretches)).rows, len(stretches))
    found = {}
    for name in dimensions:
        without = query._replace(filters={**filters, name: ("",)})
        lacking = _sums((await costs(connection, without, stretches)).rows, len(stretches))
        found[name] = [Share(*all_, *part) for all_, part in zip(whole, lacking, strict=True)]
    return found


def _sums(rows: Sequence[CostGroup], count: int) -> list[tuple[int, Decimal]]:
    sums = [(0, Decimal(0))] * count
    for row in rows:
        sums[row.bucket] = row.measures["event_count"], row.measures["cost_usd"]
    return sums


def together(shares: Sequence[Share]) -> Share:
    return Share(
        sum(each.event_count for each in shares),
        total(each.cost_usd for each in shares),
        sum(each.unattributed_events for each in shares),
        total(each.unattributed_usd for each in shares),
    )


async def coverage_lately(connection: Any, ledger_id: LedgerId, now: datetime) -> dict[str, Share]:
    """Of the last 24 hours, in whole quarters of an hour, by each of `MEASURED`: one query of a rollup."""
    end = floor(now, QUARTER)
    found = await costs(connection, CostQuery(ledger_id, end - _LATELY, end, MEASURED, {}, _MOST_GROUPS))
    shares = {}
    for place, name in enumerate(MEASURED):
        lacking = [row for row in found.rows if row.labels[place] is None]
        shares[name] = Share(*_counted(found.rows), *_counted(lacking))
    return shares


def _counted(rows: Sequence[CostGroup]) -> tuple[int, Decimal]:
    return sum(row.measures["event_count"] for row in rows), total(row.measures["cost_usd"] for row in rows)
