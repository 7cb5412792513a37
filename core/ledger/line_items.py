"""The line items of an event's cost, recomputed from the price it was charged by and compared with what was charged."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec
from outlay.pricing import LineItem, total
from outlay.token_classes import Usage
from outlay.usage import canonical_units

from core.errors import Problem
from core.prices.book import PriceBook, Quote
from core.prices.price_row import Price
from core.prices.rating import RateConditions, effective
from core.process.telemetry import METRICS
from core.token_columns import RECORD_FIELDS


class ReceiptRefused(Problem):
    status, code, title = 500, "receipt_refused", "The receipt does not add up"


def line_items(record: Any, prices: PriceBook) -> tuple[LineItem, ...]:
    """The line items of the current cost. Raises `ReceiptRefused`, and counts it, where they do not add up to it."""
    quote = prices.charged(record["price_id"], record["discount_id"])
    # Earlier versions charged no router's fee.
    for routing in (routing_of(record, prices), None):
        items = _line_items(record, quote, routing)
        if total(item.amount_usd for item in items) == (record["cost_usd"] or 0):
            return items
        if routing is None:
            break
    METRICS.receipts_refused.inc()
    raise ReceiptRefused("Its line items do not add up to what was charged; this has been counted.")


def routing_of(record: Any, prices: PriceBook) -> Price | None:
    """The price of the router that the event's call asked for."""
    return prices.routing(record["provider"], record["model_requested"], record["model"], own_time(record))


def _line_items(record: Any, quote: Quote | None, routing: Price | None = None) -> tuple[LineItem, ...]:
    cost: Decimal | None = record["cost_usd"]
    if cost is None:
        return ()
    if (owner := whose(record)) is not None:
        return (LineItem(owner, 1, cost, 1, cost),)
    return effective(usage_of(record), units_of(record), quote, call_of(record), routing).line_items if quote else ()


def own_time(record: Any) -> datetime:
    """The time of the call, UTC, also where the event is posted to a later month."""
    time: datetime = record["posted_for"] or record["timestamp"]
    return time


def usage_of(record: Any) -> Usage:
    return Usage._make(record[name] for name in RECORD_FIELDS)


def units_of(record: Any) -> dict[str, int | Decimal] | None:
    """Quantities by canonical unit; None: the event has none."""
    return canonical_units(msgspec.json.decode(record["units"])) if record["units"] else None


def call_of(record: Any) -> RateConditions:
    return RateConditions(record["service_tier"], bool(record["is_batch"]), record["region"], own_time(record))


def whose(record: Any) -> str | None:
    """Whose reported figure is the cost: `reported` (the provider's) or `sender`; None: the price book's."""
    if record["cost_status"] == "reported":
        return "reported"
    reasons = (record["cost_reason"] or "").split("+")
    return "sender" if record["cost_status"] == "estimated" and {"sender", "registered"} & {*reasons} else None
