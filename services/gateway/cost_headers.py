"""What a call cost, for the headers of its answer: by the server's price book, as the ledger will charge it."""

from datetime import UTC, datetime

from core.event import EventRejected
from core.event_codec import read_event
from core.json_codec import plain_digits
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.prices.rating import charge
from services.gateway.incoming import Headers


def cost_headers(prices: PriceBook, ledger_id: LedgerId, raw: bytes) -> Headers:
    """Of one event. Without a price there is a status alone. It never raises for an event that cannot be priced."""
    try:
        event = read_event(raw).event
    except EventRejected:
        return []
    at = datetime.now(UTC)
    if event.region is None:
        event.region = prices.default_region(ledger_id, event.provider)
    quote = prices.quote(ledger_id, event.provider, event.model, at)
    charged = charge(event, quote, at, prices.routing(event.provider, event.model_requested, event.model, at))
    found = [(b"x-outlay-cost-status", charged.cost_status.encode())]
    if charged.cost is not None:
        found.append((b"x-outlay-cost-usd", plain_digits(charged.cost).encode()))
    if event.saved_usd is not None:
        found.append((b"x-outlay-saved-usd", plain_digits(event.saved_usd).encode()))
    for name, tokens in (
        (b"x-outlay-input-tokens", event.input_tokens),
        (b"x-outlay-output-tokens", event.output_tokens),
    ):
        if tokens is not None:
            found.append((name, str(tokens).encode()))
    return found
