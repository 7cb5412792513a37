"""Rates an event: from its usage, a price and a reported cost to the cost that the ledger stores. Pure.

`cost_status` says how sure the cost is: `reported` (the provider's own figure), `priced` (usage × price book),
`estimated` (with a reason), `unpriced` (with a reason; the cost is None, not 0).
"""

from datetime import datetime
from decimal import Decimal
from typing import Final, NamedTuple

from outlay.pricing import ROUTING, Charge, LineItem, Rates, Unpriced, cache_saving, price, routed, total
from outlay.terms import Applied
from outlay.token_classes import PARTS, Usage
from outlay.usage import FAILED_CALL, Counted, Units, canonical_units, count, doubts, is_said, uncountable
from outlay.usage import is_split as states_split

from core.event import CostStatus, UsageEvent, failed
from core.money import minus
from core.prices.book import Quote
from core.prices.price_row import Price

_NOTHING: Final = Decimal(0)
_new = tuple.__new__  # every event comes by; a NamedTuple's own constructor takes twice as long


class Charged(NamedTuple):
    """The cost of one event, in USD. The line items add up to `cost`; for an unpriced event they are empty and None."""

    usage: Usage
    input_tokens: int
    output_tokens: int
    list_cost: Decimal | None
    """By the catalogue, before the organisation's own price or discount, also where `cost` is a reported figure."""
    cost: Decimal | None
    cost_status: CostStatus
    reason: str | None
    price_id: int | None
    discount_id: int | None
    line_items: tuple[LineItem, ...]
    drift: Decimal | None = None
    """The reported cost minus the price book's, where both are known."""
    cache_saved: Decimal | None = None
    """What the provider's cache saved, as `cache_saving`; None: nothing, or the cost is not by the price book."""


class RateConditions(NamedTuple):
    """The facts of a call that decide which rates apply."""

    service_tier: str | None
    is_batch: bool
    region: str | None
    at: datetime


class PricingInputs(NamedTuple):
    """Everything but the tokens that decides a call's cost."""

    call: RateConditions
    units: Units | None
    figure: Decimal | None
    """The reported cost, USD."""
    figure_source: str | None
    """provider, registered or sender."""
    is_split: bool
    """Whether input or output is known, and not only the total of all tokens."""
    has_total: bool
    """Whether the total of all tokens is known, and not 0."""
    failed: bool
    is_saving: bool = False
    """Whether the event states a saving: its call may have used nothing at all."""
    routing: Price | None = None
    """Charged on top of the answering model's price, by input tokens."""


def charge(event: UsageEvent, quote: Quote | None, at: datetime, routing: Price | None = None) -> Charged:
    """Rates an event by the price quoted for its provider and model, `at` its time (UTC), and that of the router that
    was asked for."""
    call = _new(RateConditions, (event.service_tier, event.is_batch is True, event.region, at))
    units = canonical_units(event.units) if event.units else None
    counted = count(event)
    has_failed = failed(event)
    is_saving = event.saving_technique is not None or bool(event.saved_usd)
    is_split = is_said(event, counted, has_failed)
    if not is_split and not has_failed:
        # What is free costs nothing, whatever was used. Of what was saved, or has no rates, stated zeros are a cost.
        rates = quote.price.terms.standard.rates if quote is not None else None
        costs_nothing = is_saving or (rates is not None and rates.is_free)
        is_split = (rates is not None and rates.states_free) or (costs_nothing and states_split(event))
    if quote is not None and event.cost_usd is None and is_split:  # as nearly every event
        try:
            applied = quote.price.terms.of(*call, quote.factor)
            computed = _effective(counted.usage, units, quote, applied, routing)
            return _ours(counted, units, call, quote, applied.rates, computed)
        except Unpriced:
            pass  # `settle` names the missing rate
    figure = event.cost_usd, event.cost_source
    inputs = _new(
        PricingInputs, (call, units, *figure, is_split, bool(event.total_tokens), has_failed, is_saving, routing)
    )
    return settle(counted, inputs, quote)


def settle(counted: Counted, inputs: PricingInputs, quote: Quote | None) -> Charged:
    """Rates a call whose tokens are counted."""
    fees = quote.price.terms.standard.rates.fees if quote else {}
    missing = uncountable(inputs.is_split, inputs.has_total, inputs.failed, inputs.units, fees)
    computed = unpriced = applied = None
    if quote is not None and missing is None:
        applied = quote.price.terms.of(*inputs.call, quote.factor)
        try:
            computed = _effective(counted.usage, inputs.units, quote, applied, inputs.routing)
        except Unpriced as error:
            unpriced = f"no_{error.usage_class}_price"
    whose = _whose_figure(inputs, quote, computed)
    if inputs.figure is not None and whose is not None:
        charged = _settled(counted, whose, inputs.figure)
        if computed is None or quote is None:
            return charged
        listed = _list_cost(counted.usage, inputs.units, inputs.call, quote, computed)
        return charged._replace(price_id=quote.price.id, list_cost=listed, drift=inputs.figure - computed.cost_usd)
    if computed is not None and quote is not None and applied is not None:
        drift = None if inputs.figure is None else inputs.figure - computed.cost_usd
        return _ours(counted, inputs.units, inputs.call, quote, applied.rates, computed)._replace(drift=drift)
    if missing == FAILED_CALL or (inputs.failed and missing is None and not any(counted.usage)):
        # A failed call without usage costs nothing, also where its model has no price.
        return Charged(*counted[:3], _NOTHING, _NOTHING, "priced", FAILED_CALL, None, None, ())
    why = missing or unpriced or "unknown_model"
    return Charged(*counted[:3], None, None, "unpriced", _reason((why, *counted.flags)), None, None, ())


def effective(
    usage: Usage, units: Units | None, quote: Quote, call: RateConditions, routing: Price | None = None
) -> Charge:
    """The charge by the organisation's price and discount, with a router's fee. Raises `Unpriced`."""
    return _effective(usage, units, quote, quote.price.terms.of(*call, quote.factor), routing)


def _effective(usage: Usage, units: Units | None, quote: Quote, applied: Applied, routing: Price | None) -> Charge:
    charged = price(usage, applied.rates, units)
    if routing is not None:
        charged = routed(charged, usage, routing.terms.standard.rates)
    if applied.estimates or quote.match.estimate:
        own = (quote.match.estimate,) if quote.match.estimate else ()
        charged = charged._replace(estimates=charged.estimates + applied.estimates + own)
    return charged


def _ours(
    counted: Counted, units: Units | None, call: RateConditions, quote: Quote, rates: Rates, computed: Charge
) -> Charged:
    """A cost by the price book, at the rates that were applied."""
    items, cost, estimates = computed
    usage, input_tokens, output_tokens, flags = counted
    if flags:
        flags = doubts(flags, quote.price.terms.standard.rates)
    reason = _reason(flags + estimates) if flags or estimates else None
    listed = _list_cost(usage, units, call, quote, computed)
    by = quote.price.id, quote.discount.id if quote.discount else None
    status = "estimated" if reason else "priced"
    has_cached = usage[1] or usage[2] or usage[3]  # half as long as by name
    saved = _cache_saved(usage, units, rates, computed) if has_cached else None
    return _new(Charged, (usage, input_tokens, output_tokens, listed, cost, status, reason, *by, items, None, saved))


def _cache_saved(usage: Usage, units: Units | None, rates: Rates, computed: Charge) -> Decimal | None:
    """USD that the provider's cache saved: the cost of the same call without a cache minus what it cost, without a
    router's fee.

    That is cache reads at the price of input minus what they cost, minus the premium paid for cache writes, all at the
    rates that were charged. It is negative where more was paid for writes than reads have saved. None: its tokens have
    no price as input.
    """
    if not rates.is_marginal and (not units or PARTS.keys().isdisjoint(units)):  # as of nearly every event
        return cache_saving(computed, usage, rates)
    audio, image = (_part(units, name, usage.cache_read) for name in ("audio", "image"))
    without = usage._replace(
        input=usage.input + usage.cached - audio - image,
        cache_read=0,
        cache_write_5m=0,
        cache_write_1h=0,
        audio_input=usage.audio_input + audio,
        image_input=usage.image_input + image,
    )
    try:
        uncached = price(without, rates, units).cost_usd
    except Unpriced:
        return None
    return minus(uncached, total(item.amount_usd for item in computed.line_items if item.usage_class != ROUTING))


def _part(units: Units | None, kind: str, whole: int) -> int:
    """Cached tokens of one kind, as `outlay.pricing` bills them."""
    return min(int((units or {}).get(f"cache_read_{kind}_tokens", 0)), whole)


def _list_cost(
    usage: Usage, units: Units | None, call: RateConditions, quote: Quote, computed: Charge
) -> Decimal | None:
    """The cost by the catalogue: as computed, where neither an own price nor a discount applies; None: it has no
    price."""
    if quote.discount is None and quote.price.org_id is None:
        return computed.cost_usd
    listed = quote.price if quote.discount else quote.list_price
    if listed is None:
        return None
    try:
        own = price(usage, listed.terms.of(*call).rates, units).cost_usd
        return total((own, *(line.amount_usd for line in computed.line_items if line.usage_class == ROUTING)))
    except Unpriced:
        return None


def _whose_figure(inputs: PricingInputs, quote: Quote | None, computed: Charge | None) -> str | None:
    """The source of the reported figure, where it is the cost; None: it is not, or there is none.

    A provider's figure always is. One of a model that the sender registered is, unless the price book has exactly that
    name. Any other is only where the price book has no price, and where it is not 0: clients send 0 for what they have
    no price of, so that it says nothing, but of a call that was saved.
    """
    if inputs.figure is None:
        return None
    source = inputs.figure_source or "sender"
    if computed is None and source == "sender" and not inputs.figure and not inputs.is_saving:
        return None
    if source == "provider" or computed is None:
        return source
    is_exact = quote is not None and quote.match.is_exact
    return "registered" if source == "registered" and not is_exact else None


def _settled(counted: Counted, whose: str, cost: Decimal) -> Charged:
    """A reported cost, as one line item."""
    is_provider = whose == "provider"
    status: CostStatus = "reported" if is_provider else "estimated"
    reason = _reason(counted.flags if is_provider else (*counted.flags, whose))
    line = LineItem("reported" if is_provider else "sender", 1, cost, 1, cost)
    return Charged(*counted[:3], None, cost, status, reason, None, None, (line,))


def _reason(codes: tuple[str, ...]) -> str | None:
    return "+".join(dict.fromkeys(codes)) if codes else None
