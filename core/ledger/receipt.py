"""Receipts: an event's cost as line items, recomputed from the price it was charged by and compared with the ledger."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, NotRequired

from outlay.pricing import PER, LineItem, Rates
from outlay.token_classes import RATED
from pydantic import BaseModel, Field, WithJsonSchema
from typing_extensions import TypedDict

from core.db.compression_epochs import EVERY_SLOT
from core.errors import NotFound
from core.event import CostStatus, Source, UsageSource
from core.http.bodies import Usd
from core.http.openapi import listed
from core.ledger.conflicts import conflicts_of
from core.ledger.copy_row import event_key
from core.ledger.corrections import PostedCorrection, corrections_of
from core.ledger.events import find_events
from core.ledger.exact_reads import read_exactly
from core.ledger.line_items import call_of, line_items, own_time, whose
from core.ledger.told_calls import DifferentCalls, doubts_of, witnessed_by, witnesses_of
from core.ledger_id import LedgerId
from core.prices.book import PriceBook, Quote
from core.prices.price_row import Price
from core.prices.rating import RateConditions

Number = Annotated[int | Decimal, WithJsonSchema({"type": "number"})]

ReceiptLine = TypedDict(
    "ReceiptLine",
    {
        "class": str,
        "quantity": Number,
        "unit": str,
        "unit_price_usd": Usd,
        "per": int,
        "amount_usd": Usd,
        "price_id": int | None,
        "above_tokens": int | None,
    },
)
"""quantity × unit_price_usd / per = amount_usd. The key `class` is a keyword, so this cannot be a class statement."""


class ReceiptPrice(TypedDict):
    """The price an event was charged by, and where it was read."""

    id: int
    version: int
    provider: str
    model: str
    effective_from: datetime
    is_own: bool
    source: NotRequired[str]
    source_version: NotRequired[str]
    checked_on: NotRequired[date | None]


class ReceiptDiscount(TypedDict):
    id: int
    percent: Annotated[Decimal, WithJsonSchema({"type": "number"})]


class ShownCorrection(BaseModel):
    """A correction of the cost. `posted_to` is the month whose figures it changed."""

    posted_at: datetime
    posted_to: str = Field(examples=["2026-11"])
    month_was_closed: bool = Field(description="Whether the event's own month was closed, so that a later one has it")
    difference_usd: Usd
    cost_usd: Usd | None
    reason: str | None
    price_id: int | None


class ConflictingCopy(BaseModel):
    """A copy of the event with different content, from the same source. The first one counts."""

    received_at: datetime
    sent_timestamp: datetime | None


class Witness(BaseModel):
    """Who told of the call, and what: its tokens and its cost as that would be by this one alone."""

    event_id: str
    source: Annotated[str, listed(Source)] | None
    received_at: datetime
    said: dict[str, int | Usd | None]


class DoubtfulPair(BaseModel):
    """Another event that shares a natural key with this one, and is charged by itself."""

    event_id: str
    reason: Annotated[str, listed(DifferentCalls)]


class Receipt(BaseModel):
    """Each line: quantity × unit_price_usd / per = amount_usd. The amounts add up to `cost_usd`; null: unpriced.

    `cost_usd` is the current cost: `first_cost_usd` plus the differences of the `corrections`, oldest first.
    """

    event_id: str
    timestamp: datetime
    provider: str
    model: str
    cost_usd: Usd | None
    list_cost_usd: Usd | None
    cost_status: Annotated[str, listed(CostStatus)]
    reason: str | None
    usage_source: Annotated[str, listed(UsageSource)] | None
    cost_source: Annotated[str, listed(Literal["price_book", "provider", "registered", "sender"])] | None = Field(
        description="Whose figure `cost_usd` is; null: unpriced"
    )
    cost_reported_usd: Usd | None = Field(
        description="The figure that the event came with, also where another one counts"
    )
    line_items: list[ReceiptLine]
    price: ReceiptPrice | None
    match: list[str]
    conditions: list[str] = []
    """Facts of the call that chose these rates: a service tier, a batch, an hour, a region."""
    discount: ReceiptDiscount | None = None
    witnesses: list[Witness] = Field(
        [], description="All who told of this call, the first one first; only one of them is charged"
    )
    doubtful: list[DoubtfulPair] = []
    conflicts: list[ConflictingCopy] = []
    first_cost_usd: Usd | None = None
    corrections: list[ShownCorrection] = []
    posted_for: datetime | None = Field(
        None, description="The event's own time, where its month was closed before it arrived"
    )
    earlier: list["Receipt"] = Field(
        [], description="Where the id was used again after days: receipts of the events before, newest first"
    )


async def find_receipt(connection: Any, prices: PriceBook, ledger_id: LedgerId, event_id: str) -> Receipt:
    """The receipt of the event with this sender's id, from one snapshot; of the newest, where the id was used again.

    Raises `NotFound`, or as `receipt` does.
    """
    return await read_exactly(connection, EVERY_SLOT, lambda: _find_receipt(connection, prices, ledger_id, event_id))


async def _find_receipt(connection: Any, prices: PriceBook, ledger_id: LedgerId, event_id: str) -> Receipt:
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        key = event_key(event_id).hex
        records = await find_events(connection, ledger_id, key)
        if not records and (witnessed := await witnessed_by(connection, ledger_id, key)):
            records = await find_events(connection, ledger_id, witnessed)
        if not records:
            raise NotFound("There is no such event.")
        prices = await prices.refreshed(connection)  # another server may have charged it by a newer price
        newest, *earlier = [await _whole_receipt(connection, record, prices, ledger_id) for record in records]
    newest.earlier = earlier
    return newest


async def _whole_receipt(connection: Any, record: Any, prices: PriceBook, ledger_id: LedgerId) -> Receipt:
    """The receipt of one record with its corrections, conflicting copies and the source of its price."""
    event = ledger_id, record["id"], record["event_time"]
    found = receipt(record, prices, ledger_id, await corrections_of(connection, *event))
    found.first_cost_usd, witnesses = await witnesses_of(connection, *event)
    found.witnesses = [Witness(**witness) for witness in witnesses]
    found.doubtful = [DoubtfulPair(**pair) for pair in await doubts_of(connection, *event)]
    found.conflicts = [ConflictingCopy(**copy) for copy in await conflicts_of(connection, *event)]
    if found.price is not None:
        found.price = await with_source(connection, found.price)
    return found


async def with_source(connection: Any, price: ReceiptPrice) -> ReceiptPrice:
    """A shown price with its source and the day on which it was last checked there."""
    row = await connection.fetchrow(
        "SELECT source, source_version, checked_on FROM price_version WHERE id = $1", price["version"]
    )
    return {**price, "source": row["source"], "source_version": row["source_version"], "checked_on": row["checked_on"]}


def receipt(
    record: Any, prices: PriceBook, ledger_id: LedgerId, corrections: Sequence[PostedCorrection] = ()
) -> Receipt:
    """The receipt of an event's record with its corrections, oldest first. Raises as `line_items` does."""
    items = line_items(record, prices)
    quote = prices.charged(record["price_id"], record["discount_id"])
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
        corrections=[_shown_correction(correction) for correction in corrections],
        first_cost_usd=record["first_cost_usd"],
        posted_for=record["posted_for"],
    )


def _cost_source(record: Any) -> str | None:
    owner = whose(record)
    if owner is None:
        return None if record["price_id"] is None else "price_book"
    return "provider" if owner == "reported" else record["cost_source"] or "sender"


def conditions(quote: Quote, call: RateConditions, items: Sequence[LineItem]) -> list[str]:
    """The facts of the call that chose these rates."""
    applied = quote.price.terms.of(*call)
    return [*applied.conditions, *_minimums(items, applied.rates)]


def _minimums(items: Sequence[LineItem], rates: Rates) -> list[str]:
    """The minimums of fees by which this call was billed."""
    fees = [(item, rates.fees.get(item.usage_class)) for item in items]
    return [
        f"at least {fee.minimum} {item.usage_class} a call"
        for item, fee in fees
        if fee is not None and 0 < fee.minimum == item.quantity
    ]


def _shown_correction(correction: PostedCorrection) -> ShownCorrection:
    return ShownCorrection(
        posted_at=correction.posted_at,
        posted_to=f"{correction.time:%Y-%m}",
        month_was_closed=correction.time != correction.event_time,
        difference_usd=correction.difference_usd,
        cost_usd=correction.cost_usd,
        reason=correction.reason,
        price_id=correction.price_id,
    )


def _match(record: Any, prices: PriceBook, ledger_id: LedgerId, price: Price) -> list[str]:
    """The step by which the sent name matches the price's model today; empty where it no longer does."""
    match = prices.leading(ledger_id, record["provider"], record["model"], price)
    return [f"{match.step}: {match.provider} {match.model}"] if match else []


def shown_line(item: LineItem, price_id: int | None) -> ReceiptLine:
    """A line item as receipts and estimates show it."""
    is_tokens = item.per == PER and item.usage_class in RATED
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


def shown_discount(quote: Quote) -> ReceiptDiscount | None:
    return {"id": quote.discount.id, "percent": quote.discount.percent} if quote.discount else None


def shown_price(quote: Quote) -> ReceiptPrice:
    price = quote.price
    return {
        "id": price.id,
        "version": price.version_id,
        "provider": price.provider,
        "model": price.model,
        "effective_from": price.effective_from,
        "is_own": price.org_id is not None,
    }
