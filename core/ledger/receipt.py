"""Why an event costs what it costs: line items recomputed from the price it was charged by, proven equal."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Final

import msgspec
from outlay.names import Match
from outlay.pricing import PARTS, PER, LineItem, Rates, Usage, total
from outlay.usage import canonical_units
from pydantic import BaseModel, Field, WithJsonSchema

from core.errors import NotFound, OutlayError
from core.ledger.conflicts import conflicts_of
from core.ledger.corrections import Posted, corrections_of
from core.ledger.events import find_event
from core.ledger.measures import TOKEN_COLUMNS
from core.ledger.row import event_key
from core.prices.book import PriceBook, Quote
from core.prices.charging import Call, effective
from core.prices.rows import Price
from core.telemetry import METRICS

RECORD_COLUMNS: Final = [name if name.startswith("text_") else f"{name}_tokens" for name in TOKEN_COLUMNS]
"""The token classes as an event's record names them, in their order."""
_PART_CLASSES: Final = frozenset(part for _, part in PARTS.values())

Usd = Annotated[Decimal, WithJsonSchema({"type": "number", "description": "USD, every digit"})]


class ShownCorrection(BaseModel):
    """What a correction made of the cost. `posted_to` is the month whose figures it changed."""

    posted_at: datetime
    posted_to: str = Field(examples=["2026-11"])
    month_was_closed: bool = Field(description="Whether the event's own month was closed, so that a later one has it")
    difference_usd: Usd
    cost_usd: Usd | None
    reason: str | None
    price_id: int | None


class Witness(BaseModel):
    """A copy of the event that said something else than the first one, which counts."""

    received_at: datetime
    sent_timestamp: datetime | None


class Receipt(BaseModel):
    """Each line: quantity × unit_price_usd / per = amount_usd. The amounts add up to `cost_usd`; null: unpriced.

    That is what stands now: `first_cost_usd` and the differences of the `corrections`, oldest first, add up to it.
    """

    event_id: str
    timestamp: datetime
    provider: str
    model: str
    cost_usd: Usd | None
    list_cost_usd: Usd | None
    cost_status: str
    reason: str | None
    usage_source: str | None
    cost_source: str | None = Field(
        description="Whose figure `cost_usd` is: price_book, provider, registered or sender; null: nobody's"
    )
    cost_reported_usd: Usd | None = Field(description="The figure that came with the event, whoever's stands")
    line_items: list[dict[str, Any]]
    price: dict[str, Any] | None
    match: list[str]
    conditions: list[str] = []
    """What of the call chose these rates: a service tier, a batch, an hour, a region."""
    discount: dict[str, Any] | None = None
    witnesses: list[Witness] = []
    first_cost_usd: Usd | None = None
    corrections: list[ShownCorrection] = []
    posted_for: datetime | None = Field(None, description="Its own time, where that month was closed before it came")


class ReceiptRefused(OutlayError):
    status, code, title = 500, "receipt_refused", "The receipt does not add up"


async def find_receipt(connection: Any, prices: PriceBook, ledger_id: int, event_id: str) -> Receipt:
    """Of the event with the sender's id, in one snapshot. Raises `NotFound`, or as `receipt` does."""
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        record = await find_event(connection, ledger_id, event_key(event_id).hex)
        if record is None:
            raise NotFound("There is no such event.")
        corrections = await corrections_of(connection, ledger_id, record["id"], record["timestamp"])
        prices = await prices.refreshed(connection)  # another server may have charged it by a price of this second
        found = receipt(record, prices, ledger_id, corrections)
        copies = await conflicts_of(connection, ledger_id, record["id"], record["timestamp"])
        found.witnesses = [Witness(**copy) for copy in copies]
        if found.price is not None:
            found.price = await with_source(connection, found.price)
    return found


async def with_source(connection: Any, price: dict[str, Any]) -> dict[str, Any]:
    """A shown price with where it was read, and when somebody last held it against that."""
    row = await connection.fetchrow(
        "SELECT source, source_version, checked_on FROM price_version WHERE id = $1", price["version"]
    )
    return price | dict(row)


def line_items(record: Any, prices: PriceBook) -> tuple[LineItem, ...]:
    """What the cost that stands is made of. Raises `ReceiptRefused`, and counts it, where that does not add up."""
    items = _line_items(record, _quoted(record, prices))
    if total(item.amount_usd for item in items) != (record["cost_usd"] or 0):
        METRICS.receipts_refused.inc()
        raise ReceiptRefused("Its line items do not add up to what was charged; this has been counted.")
    return items


def receipt(record: Any, prices: PriceBook, ledger_id: int, corrections: Sequence[Posted] = ()) -> Receipt:
    """From an event's record and its corrections, oldest first. Raises `ReceiptRefused`, and counts it, rather than
    show one that does not add up."""
    items = line_items(record, prices)
    quote = _quoted(record, prices)
    return Receipt(
        event_id=record["event_id"],
        timestamp=own_time(record),
        provider=record["provider"],
        model=record["model"],
        cost_usd=record["cost_usd"],
        list_cost_usd=record["list_cost_usd"],
        cost_status=record["cost_status"],
        reason=record["cost_reason"],
        usage_source=record["usage_source"],
        cost_source=_cost_source(record),
        cost_reported_usd=record["cost_reported_usd"],
        line_items=[shown_line(item, record["price_id"]) for item in items],
        price=None if quote is None else shown_price(quote),
        match=_match(record, prices, ledger_id, quote.price) if quote else [],
        conditions=[] if quote is None or whose(record) else conditions(quote, call_of(record), items),
        discount=None if quote is None else shown_discount(quote),
        first_cost_usd=record["first_cost_usd"],
        corrections=[_shown_correction(correction) for correction in corrections],
        posted_for=record["posted_for"],
    )


def _cost_source(record: Any) -> str | None:
    owner = whose(record)
    if owner is None:
        return None if record["price_id"] is None else "price_book"
    return "provider" if owner == "reported" else record["cost_source"] or "sender"


def conditions(quote: Quote, call: Call, items: Sequence[LineItem]) -> list[str]:
    """What of the call chose these rates."""
    applied = quote.price.terms.of(*call)
    return [*applied.conditions, *_minimums(items, applied.rates)]


def _minimums(items: Sequence[LineItem], rates: Rates) -> list[str]:
    """Fees that a call is billed for at least so many of, where this one was."""
    fees = [(item, rates.fees.get(item.usage_class)) for item in items]
    return [
        f"at least {fee.minimum} {item.usage_class} a call"
        for item, fee in fees
        if fee is not None and 0 < fee.minimum == item.quantity
    ]


def _shown_correction(correction: Posted) -> ShownCorrection:
    return ShownCorrection(
        posted_at=correction.posted_at,
        posted_to=f"{correction.time:%Y-%m}",
        month_was_closed=correction.time != correction.event_time,
        difference_usd=correction.difference_usd,
        cost_usd=correction.cost_usd,
        reason=correction.reason,
        price_id=correction.price_id,
    )


def _quoted(record: Any, prices: PriceBook) -> Quote | None:
    """The price and the discount that the event was charged by, whatever holds today."""
    price = prices.by_id(record["price_id"])
    if price is None:
        return None
    discount = prices.discount(record["discount_id"])
    match = Match(price.provider, price.model, "")
    return Quote(price, match, None, discount, discount.factor if discount else None)


def _match(record: Any, prices: PriceBook, ledger_id: int, price: Price) -> list[str]:
    """How the sent name leads to the price's model, as names are understood now; empty where it does not any more."""
    match = prices.leading(ledger_id, record["provider"], record["model"], price)
    return [f"{match.step}: {match.provider} {match.model}"] if match else []


def _line_items(record: Any, quote: Quote | None) -> tuple[LineItem, ...]:
    cost: Decimal | None = record["cost_usd"]
    if cost is None:
        return ()
    if (owner := whose(record)) is not None:
        return (LineItem(owner, 1, cost, 1, cost),)
    return effective(usage_of(record), units_of(record), quote, call_of(record)).line_items if quote else ()


def own_time(record: Any) -> datetime:
    """When the call was, UTC, wherever it is posted."""
    time: datetime = record["posted_for"] or record["timestamp"]
    return time


def usage_of(record: Any) -> Usage:
    return Usage(*(record[column] for column in RECORD_COLUMNS))


def units_of(record: Any) -> dict[str, int | Decimal] | None:
    """What is not tokens, by canonical unit; None: nothing."""
    return canonical_units(msgspec.json.decode(record["units"])) if record["units"] else None


def call_of(record: Any) -> Call:
    return Call(record["service_tier"], bool(record["is_batch"]), record["region"], own_time(record))


def whose(record: Any) -> str | None:
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


def shown_discount(quote: Quote) -> dict[str, Any] | None:
    return {"id": quote.discount.id, "percent": quote.discount.percent} if quote.discount else None


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
