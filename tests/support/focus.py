"""Groups of charges for tests of the FOCUS export, and its rows read back."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from core.dimensions import DIMENSIONS
from core.event import UsageEvent
from core.exports.charge_groups import Group, RowKey
from core.prices.rating import Charged

DAY = datetime(2026, 11, 1, tzinfo=UTC)


def group_of(events: Sequence[tuple[UsageEvent, Charged]], is_single: bool = False, **key: Any) -> Group:
    """The sums of charged events that one price explains."""
    event, charged = events[0]
    dimensions = {**{name: getattr(event, name, None) for name in DIMENSIONS}, "cost_status": charged.cost_status}
    costs = [each.cost or Decimal(0) for _, each in events]
    own: dict[str, Any] = {
        "period": DAY,
        "billing_month": DAY,
        "is_late": False,
        "is_correction": False,
        "set_id": "a",
        "tenant": event.tenant,
        "region": event.region,
        "is_batch": bool(event.is_batch),
        "price_id": charged.price_id,
        "discount_id": charged.discount_id,
        "reason": charged.reason,
    }
    return Group(
        RowKey(**(own | key)),
        dimensions,
        tuple(map(sum, zip(*(each.usage for _, each in events), strict=True))),
        DAY,
        event.model_requested,
        max(each.usage.input_total for _, each in events),
        is_single,
        None,
        len(events),
        sum(each.input_tokens + each.output_tokens for _, each in events),
        sum(costs, Decimal(0)),
        sum((each.list_cost or each.cost or Decimal(0) for _, each in events), Decimal(0)),
    )


def focus_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))
