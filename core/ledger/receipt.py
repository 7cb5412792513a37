"""Why an event costs what it costs: line items recomputed from the price it was charged by, proven equal."""

from decimal import Decimal
from typing import Annotated, Any, Final

from outlay.pricing import LineItem, Rates, Usage, price
from pydantic import BaseModel, WithJsonSchema

from core.errors import OutlayError
from core.ledger.measures import TOKEN_COLUMNS
from core.prices.book import PriceBook
from core.telemetry import METRICS

_RECORD_COLUMNS: Final = [name if name.startswith("text_") else f"{name}_tokens" for name in TOKEN_COLUMNS]
"""The token classes as an event's record names them, in their order."""

Usd = Annotated[Decimal, WithJsonSchema({"type": "number", "description": "USD, every digit"})]


class Receipt(BaseModel):
    """Each line: quantity × unit_price_usd / per = amount_usd. The amounts add up to `cost_usd`; null: unpriced."""

    event_id: str
    cost_usd: Usd | None
    list_cost_usd: Usd | None
    cost_status: str
    reason: str | None
    usage_source: str | None
    line_items: list[dict[str, Any]]
    price: dict[str, Any] | None
    match: list[str]
    witnesses: list[str] = []
    corrections: list[str] = []


class ReceiptRefused(OutlayError):
    status, code, title = 500, "receipt_refused", "The receipt does not add up"


def receipt(record: Any, prices: PriceBook) -> Receipt:
    """From an event's record. Raises `ReceiptRefused`, and counts it, rather than show one that does not add up."""
    found = prices.by_id(record["price_id"]) if record["price_id"] is not None else None
    items = _line_items(record, found.rates if found else None)
    total = sum((item.amount_usd for item in items), Decimal(0))
    if total != (record["cost_usd"] or 0):
        METRICS.receipts_refused.inc()
        raise ReceiptRefused("Its line items do not add up to what was charged; this has been counted.")
    match = prices.match(record["provider"], record["model"])
    return Receipt(
        event_id=record["event_id"],
        cost_usd=record["cost_usd"],
        list_cost_usd=record["list_cost_usd"],
        cost_status=record["cost_status"],
        reason=record["cost_reason"],
        usage_source=record["usage_source"],
        line_items=[_shown(item, record["price_id"]) for item in items],
        price=None if found is None else _price(found),
        match=[] if match is None or found is None else [f"{match.step}: {match.provider} {match.model}"],
    )


def _line_items(record: Any, rates: Rates | None) -> tuple[LineItem, ...]:
    cost: Decimal | None = record["cost_usd"]
    if cost is None:
        return ()
    reported = record["cost_status"] == "reported"
    if reported or (record["price_id"] is None and cost):
        name = "reported" if reported else "sender"
        return (LineItem(name, 1, cost, 1, cost),)
    if rates is None:
        return ()
    return price(Usage(*(record[column] for column in _RECORD_COLUMNS)), rates).line_items


def _shown(item: LineItem, price_id: int | None) -> dict[str, Any]:
    return {
        "class": item.token_class,
        "quantity": item.quantity,
        "unit": "tokens" if item.per > 1 else "call",
        "unit_price_usd": item.unit_price_usd,
        "per": item.per,
        "amount_usd": item.amount_usd,
        "price_id": price_id if item.per > 1 else None,
    }


def _price(found: Any) -> dict[str, Any]:
    return {
        "id": found.id,
        "provider": found.provider,
        "model": found.model,
        "effective_from": found.effective_from,
    }
