"""From a sender's event and a price to what the ledger stores. Pure.

`cost_status` is never a guess in disguise: `reported` (the provider's own figure), `priced` (usage × price book),
`estimated` (and why), `unpriced` (and why; the cost is None, not 0).
"""

from datetime import datetime
from decimal import Decimal
from typing import Final, NamedTuple

from outlay.pricing import Charge, LineItem, Unpriced, Usage, price
from outlay.usage import FAILED_CALL, Counted, Units, canonical_units, count, is_said, uncountable

from core.event import CostStatus, UsageEvent
from core.prices.book import Quote

_NOTHING: Final = Decimal(0)
_new = tuple.__new__  # every event comes by; a NamedTuple's own constructor takes twice as long


class Charged(NamedTuple):
    """What one event costs. The line items add up to `cost`; both are empty and None where it is unpriced."""

    usage: Usage
    input_tokens: int
    output_tokens: int
    list_cost: Decimal | None
    """By the catalogue, before the organisation's own price or discount; ours, where somebody else's figure won."""
    cost: Decimal | None
    cost_status: CostStatus
    reason: str | None
    price_id: int | None
    discount_id: int | None
    line_items: tuple[LineItem, ...]
    drift: Decimal | None = None
    """How much more somebody else's figure is than ours, where both are known."""


class Call(NamedTuple):
    """What of a call decides which rates hold."""

    service_tier: str | None
    is_batch: bool
    region: str | None
    at: datetime


class Facts(NamedTuple):
    """What decides a call's cost beside its tokens."""

    call: Call
    units: Units | None
    figure: Decimal | None
    """Somebody else's, in USD."""
    figure_source: str | None
    """provider, registered or sender."""
    is_split: bool
    """Whether there is more than a total of all tokens."""
    has_total: bool
    failed: bool


def failed(event: UsageEvent) -> bool:
    """Whether the provider refused or broke the call."""
    return event.error_type is not None or (event.status_code or 0) >= 400


def charge(event: UsageEvent, quote: Quote | None, at: datetime) -> Charged:
    """Price an event by the price quoted for its provider and model, `at` its time (UTC)."""
    call = _new(Call, (event.service_tier, event.is_batch is True, event.region, at))
    units = canonical_units(event.units) if event.units else None
    counted = count(event)
    has_failed = failed(event)
    is_split = is_said(event, counted, has_failed)
    if quote is not None and event.cost_usd is None and is_split:  # as nearly every event
        try:
            return _ours(counted, units, call, quote, effective(counted.usage, units, quote, call))
        except Unpriced:
            pass  # what the model lacks is said below
    figure = event.cost_usd, event.cost_source
    facts = _new(Facts, (call, units, *figure, is_split, bool(event.total_tokens), has_failed))
    return settle(counted, facts, quote)


def settle(counted: Counted, facts: Facts, quote: Quote | None) -> Charged:
    """What a counted call costs."""
    fees = quote.price.terms.standard.rates.fees if quote else {}
    missing = uncountable(facts.is_split, facts.has_total, facts.failed, facts.units, fees)
    computed = unpriced = None
    if quote is not None and missing is None:
        try:
            computed = effective(counted.usage, facts.units, quote, facts.call)
        except Unpriced as error:
            unpriced = f"no_{error.usage_class}_price"
    whose = None if facts.figure is None else _whose_figure(facts, quote, computed)
    if facts.figure is not None and whose is not None:
        charged = _settled(counted, whose, facts.figure)
        if computed is None or quote is None:
            return charged
        listed = _list_cost(counted.usage, facts.units, facts.call, quote, computed.cost_usd)
        return charged._replace(price_id=quote.price.id, list_cost=listed, drift=facts.figure - computed.cost_usd)
    if computed is not None and quote is not None:
        drift = None if facts.figure is None else facts.figure - computed.cost_usd
        return _ours(counted, facts.units, facts.call, quote, computed)._replace(drift=drift)
    if missing == FAILED_CALL or (facts.failed and missing is None and not any(counted.usage)):
        # A refused call that used nothing costs nothing, whoever refused it.
        return Charged(*counted[:3], _NOTHING, _NOTHING, "priced", FAILED_CALL, None, None, ())
    why = missing or unpriced or "unknown_model"
    return Charged(*counted[:3], None, None, "unpriced", _reason((why, *counted.flags)), None, None, ())


def effective(usage: Usage, units: Units | None, quote: Quote, call: Call) -> Charge:
    """The charge at the organisation's price and discount. Raises `Unpriced`."""
    applied = quote.price.terms.of(*call, quote.factor)
    charged = price(usage, applied.rates, units)
    if applied.estimates or quote.match.estimate:
        own = (quote.match.estimate,) if quote.match.estimate else ()
        charged = charged._replace(estimates=charged.estimates + applied.estimates + own)
    return charged


def _ours(counted: Counted, units: Units | None, call: Call, quote: Quote, computed: Charge) -> Charged:
    """A cost by the price book."""
    items, cost, estimates = computed
    usage, input_tokens, output_tokens, flags = counted
    reason = _reason(flags + estimates) if flags or estimates else None
    listed = _list_cost(usage, units, call, quote, cost)
    by = quote.price.id, quote.discount.id if quote.discount else None
    status = "estimated" if reason else "priced"
    return _new(Charged, (usage, input_tokens, output_tokens, listed, cost, status, reason, *by, items, None))


def _list_cost(usage: Usage, units: Units | None, call: Call, quote: Quote, cost: Decimal) -> Decimal | None:
    """What the catalogue asks: `cost` itself without a discount or a price of one's own; None: it has no price."""
    if quote.discount is None and quote.price.org_id is None:
        return cost
    listed = quote.price if quote.discount else quote.list_price
    if listed is None:
        return None
    try:
        return price(usage, listed.terms.of(*call).rates, units).cost_usd
    except Unpriced:
        return None


def _whose_figure(facts: Facts, quote: Quote | None, computed: Charge | None) -> str | None:
    """Whose figure goes before ours: the provider's always; one of a model that the sender has registered, unless
    we know exactly that name; any other only where we have none. None: ours stands."""
    if facts.figure_source == "provider" or computed is None:
        return facts.figure_source or "sender"
    is_exact = quote is not None and quote.match.is_exact
    return "registered" if facts.figure_source == "registered" and not is_exact else None


def _settled(counted: Counted, whose: str, cost: Decimal) -> Charged:
    """A cost that somebody else worked out: one line."""
    is_provider = whose == "provider"
    status: CostStatus = "reported" if is_provider else "estimated"
    reason = _reason(counted.flags if is_provider else (*counted.flags, whose))
    line = LineItem("reported" if is_provider else "sender", 1, cost, 1, cost)
    return Charged(*counted[:3], None, cost, status, reason, None, None, (line,))


def _reason(codes: tuple[str, ...]) -> str | None:
    return "+".join(dict.fromkeys(codes)) if codes else None
