"""The charge for an event by a price book, as when it lands. Pure."""

from datetime import datetime

from msgspec.structs import replace

from core.event import UsageEvent
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.rating import Charged, charge


def in_default_region(book: PriceBook, ledger_id: LedgerId, event: UsageEvent) -> UsageEvent:
    """The event in the organisation's default region, where it states none."""
    if event.region is None and (region := book.default_region(ledger_id, event.provider)) is not None:
        return replace(event, region=region)
    return event


def charged_by(book: PriceBook, ledger_id: LedgerId, event: UsageEvent, at: datetime) -> Charged:
    """The charge for an event that is in its region already, `at` its time (UTC)."""
    quote = book.quote(ledger_id, event.provider, event.model, at)
    routing = book.routing(event.provider, event.model_requested, event.model, at)
    return charge(event, quote, at, routing)
