"""Why an event costs what it costs: line items recomputed from the price it was charged by, proven equal."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Final

import msgspec
from outlay.names import Match
from outlay.pricing import PARTS, PER, Charge, LineItem, Usage, total
from outlay.terms import Applied
from outlay.usage import canonical_units
from pydantic import BaseModel, WithJsonSchema

from core.errors import OutlayError
from core.ledger.measures import TOKEN_COLUMNS
from core.prices.book import PriceBook, Quote
from core.prices.charging import Call, effective
from core.telemetry import METRICS

_RECORD_COLUMNS: Final = [name if name.startswith("text_") else f"{name}_tokens" for name in TOKEN_COLUMNS]
"""The token classes as an event's record names them, in their order."""
_PART_CLASSES: Final = frozenset(part for _, part in PARTS.values())

Usd = Annotated[Decimal, WithJsonSchema({"type": "number", "description": "USD, every digit"})]


class Receipt(BaseModel):
    """Each line: quantity × unit_price_usd / per = amount_usd. The amounts add up to `cost_usd`; null: unpriced."""

    event_id: str
    cost_usd: Usd | None
    list_cost_usd: Usd | None
    cost_status: str
    reason: str | None
    usage_source: str | None
    cost_source: str | None
    line_items: list[dict[str, Any]]
    price: dict[str, Any] | None
    match: list[str]
    conditions: list[str] = []
    """What of the call chose these rates: a service tier, a batch, an hour, a region."""
    discount: dict[str, Any] | None = None
    witnesses: list[str] = []
    corrections: list[dict[str, Any]] = []


class ReceiptRefused(OutlayError):
    status, code, title = 500, "receipt_refused", "The receipt does not add up"


def receipt(record: Any, prices: PriceBook, ledger_id: int) -> Receipt:
    """From an event's record. Raises `ReceiptRefused`, and counts it, rather than show one that does not add up."""
    quote = _quoted(record, prices)
    applied, items = _line_items(record, quote)
    if total(item.amount_usd for item in items) != (record["cost_usd"] or 0):
        METRICS.receipts_refused.inc()
        raise ReceiptRefused("Its line items do not add up to what was charged; this has been counted.")
    discount = quote.discount if quote else None
    return Receipt(
        event_id=record["event_id"],
        cost_usd=record["cost_usd"],
        list_cost_usd=record["list_cost_usd"],
        cost_status=record["cost_status"],
        reason=record["cost_reason"],
        usage_source=record["usage_source"],
        cost_source=record["cost_source"],
        line_items=[shown_line(item, record["price_id"]) for item in items],
        price=None if quote is None else shown_price(quote),
        match=_match(record, prices, ledger_id) if quote else [],
        conditions=list(applied.conditions) if applied else [],
        discount=None if discount is None else {"id": discount.id, "percent": discount.percent},
    )


def _quoted(record: Any, prices: PriceBook) -> Quote | None:
    """The price and the discount that the event was charged by, whatever holds today."""
    price = prices.by_id(record["price_id"])
    if price is None:
        return None
    return Quote(price, Match(price.provider, price.model, ""), None, prices.discount(record["discount_id"]))


def _match(record: Any, prices: PriceBook, ledger_id: int) -> list[str]:
    """How the sent name leads to the price, as names are understood now; empty where they are not any more."""
    quote = prices.quote(ledger_id, record["provider"], record["model"], record["timestamp"])
    if quote is None or quote.price.id != record["price_id"]:
        return []
    return [f"{quote.match.step}: {quote.match.provider} {quote.match.model}"]


def _line_items(record: Any, quote: Quote | None) -> tuple[Applied | None, tuple[LineItem, ...]]:
    cost: Decimal | None = record["cost_usd"]
    if cost is None:
        return None, ()
    whose = _whose(record)
    if whose is not None:
        return None, (LineItem(whose, 1, cost, 1, cost),)
    if quote is None:
        return None, ()
    call = Call(record["service_tier"], bool(record["is_batch"]), record["region"], record["timestamp"])
    return quote.price.terms.of(*call), _charge(record, quote, call).line_items


def _charge(record: Any, quote: Quote, call: Call) -> Charge:
    usage = Usage(*(record[column] for column in _RECORD_COLUMNS))
    units: Mapping[str, float] = msgspec.json.decode(record["units"]) if record["units"] else {}
    return effective(usage, canonical_units(units), quote, call)


def _whose(record: Any) -> str | None:
    """Whose figure was taken over; None: ours."""
    if record["cost_status"] == "reported":
        return "reported"
    reasons = (record["cost_reason"] or "").split("+")
    return "sender" if record["cost_status"] == "estimated" and {"sender", "registered"} & {*reasons} else None


def shown_line(item: LineItem, price_id: int | None) -> dict[str, Any]:
    """A line item as receipts and estimates show it."""
    is_tokens = item.per == PER and (item.usage_class in Usage._fields or item.usage_class in _PART_CLASSES)
    is_ours = item.usage_class not in ("reported", "sender")
    return {
        "class": item.usage_class,
        "quantity": item.quantity,
        "unit": "tokens" if is_tokens else item.usage_class if is_ours else "call",
        "unit_price_usd": item.unit_price_usd,
        "per": item.per,
        "amount_usd": item.amount_usd,
        "price_id": price_id if is_ours else None,
        "above_tokens": item.above or None,
    }


def shown_price(quote: Quote) -> dict[str, Any]:
    price = quote.price
    return {
        "id": price.id,
        "version": price.version_id,
        "provider": price.provider,
        "model": price.model,
        "effective_from": price.effective_from,
        "is_own": price.org_id is not None,
    }
