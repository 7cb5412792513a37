"""The lines of a group of charges: what was used, at which unit price, and what it cost. Pure.

A group is priced as a receipt prices an event. Where that does not give what the ledger has charged, or the cost was
not by the price book, it is one line without unit prices, so that the lines always add up to the charges.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Final, NamedTuple

import msgspec
from outlay.pricing import PER, ROUTING, Fee, LineItem, Rates, Unpriced, price, price_together, routed, total
from outlay.token_classes import PARTS, RATED, Usage
from outlay.usage import canonical_units

from core.exports.charge_groups import Group
from core.ledger.line_items import whose
from core.ledger_id import LedgerId
from core.prices.book import PriceBook, Quote
from core.prices.price_row import Price
from core.prices.rating import RateConditions, effective

CALLS: Final = "calls"
"""The class of a cost that is of whole calls: reported, or not explained by unit prices."""
CORRECTION: Final = "correction"
"""The class of a difference of cost of usage that was counted before."""
_NOTHING: Final = Decimal(0)


class LineKind(NamedTuple):
    """What tells the lines of one row key apart."""

    usage_class: str
    per: int = 1
    """Units that a unit price is for; of tokens, a million."""
    is_tokens: bool = False
    above: int = 0
    """The start of the rate's tier, in input tokens; 0 below every tier."""
    unit_price: Decimal | None = None
    """USD per `per`; None: there is none."""
    list_unit_price: Decimal | None = None


class Line(NamedTuple):
    kind: LineKind
    quantity: int | Decimal
    """Tokens, units, or calls."""
    tokens: int
    """Of calls, their tokens."""
    cost_usd: Decimal
    list_cost_usd: Decimal


def lines_of(group: Group, prices: PriceBook, ledger_id: LedgerId) -> Sequence[Line]:
    """The lines of one group; their costs add up to its own, exactly."""
    if group.key.is_correction:
        return [_whole(group, CORRECTION)] if group.cost_usd or group.list_cost_usd else []
    status = group.dimensions["cost_status"]
    if status == "unpriced":
        return _unpriced(group)
    if whose({"cost_status": status, "cost_reason": group.key.reason}) is not None:
        return [_whole(group, CALLS)]
    quote = prices.charged(group.key.price_id, group.key.discount_id)
    for routing in (_routing(group, prices), None):  # earlier versions charged no router's fee
        items = _items(group, quote, routing)
        if total(item.amount_usd for item in items) == group.cost_usd:
            return _listed(group, items, quote, prices, ledger_id)
    return [_whole(group, CALLS)]


def add_up(lines: Iterable[Line]) -> list[Line]:
    """One line of each kind."""
    sums: dict[LineKind, Line] = {}
    for line in lines:
        before = sums.get(line.kind)
        if before is not None:
            line = Line(
                line.kind,
                before.quantity + line.quantity,
                before.tokens + line.tokens,
                total((before.cost_usd, line.cost_usd)),
                total((before.list_cost_usd, line.list_cost_usd)),
            )
        sums[line.kind] = line
    return list(sums.values())


def _whole(group: Group, usage_class: str) -> Line:
    return Line(LineKind(usage_class), group.events, group.tokens, group.cost_usd, group.list_cost_usd)


def _unpriced(group: Group) -> list[Line]:
    used = [(LineKind(name, PER, True), count) for name, count in zip(Usage._fields, group.usage, strict=True) if count]
    used += [(LineKind(name), count) for name, count in _units(group).items() if name not in PARTS and count]
    lines = [Line(kind, quantity, 0, _NOTHING, _NOTHING) for kind, quantity in used]
    return lines or [_whole(group, CALLS)]


def _units(group: Group) -> dict[str, Any]:
    return canonical_units(msgspec.json.decode(group.units)) if group.units else {}


def _routing(group: Group, prices: PriceBook) -> Price | None:
    return prices.routing(group.dimensions["provider"], group.model_requested, group.dimensions["model"], group.at)


def _call(group: Group) -> RateConditions:
    return RateConditions(group.dimensions["service_tier"], group.key.is_batch, group.key.region, group.at)


def _items(group: Group, quote: Quote | None, routing: Price | None) -> tuple[LineItem, ...]:
    """Priced as a receipt does; empty where there is no price."""
    if quote is None:
        return ()
    usage = Usage(*group.usage)
    try:
        if group.is_exact:
            each = Usage._make(tokens // group.events for tokens in usage)
            return _times(effective(each, _units(group) or None, quote, _call(group), routing).line_items, group.events)
        rates = quote.price.terms.of(*_call(group), quote.factor).rates
        fees = price(Usage(), Rates({}, rates.fees), _units(group)).line_items
        if fees and not rates.own:
            usage = Usage()  # such a model has fees only
        charge = price_together(usage, rates, group.input_total)
    except Unpriced:
        return ()
    charged = (routed(charge, usage, routing.terms.standard.rates) if routing else charge).line_items
    return (*charged, *_times(fees, group.events))


def _times(items: Sequence[LineItem], calls: int) -> tuple[LineItem, ...]:
    """The lines of equal calls together."""
    return tuple(
        item._replace(quantity=item.quantity * calls, amount_usd=Fee(item.amount_usd).amount(calls)) for item in items
    )


def _listed(
    group: Group, items: Sequence[LineItem], quote: Quote | None, prices: PriceBook, ledger_id: LedgerId
) -> list[Line]:
    """The items with their list prices, where these give what the ledger has as list cost."""
    unit_prices = _list_prices(group, items, quote, prices, ledger_id)
    lines = [_line(item, unit_price) for item, unit_price in zip(items, unit_prices, strict=True)]
    if total(line.list_cost_usd for line in lines) == group.list_cost_usd:
        return lines
    return [_line(item, None) for item in items]


def _line(item: LineItem, list_price: Decimal | None) -> Line:
    is_tokens = item.per == PER and (item.usage_class in RATED or item.usage_class == ROUTING)
    kind = LineKind(item.usage_class, item.per, is_tokens, item.above, item.unit_price_usd, list_price)
    listed = (
        item.amount_usd
        if list_price in (None, item.unit_price_usd)
        else Fee(list_price, item.per).amount(item.quantity)
    )
    return Line(kind, item.quantity, 0, item.amount_usd, listed)


def _list_prices(
    group: Group, items: Sequence[LineItem], quote: Quote | None, prices: PriceBook, ledger_id: LedgerId
) -> list[Decimal | None]:
    """The catalogue's unit price of each item: its own, where neither a discount nor an own price applies."""
    if quote is None or (quote.discount is None and quote.price.org_id is None):
        return [item.unit_price_usd for item in items]
    listed: Price | None = quote.price
    if quote.discount is None:
        now = prices.quote(ledger_id, group.dimensions["provider"], group.dimensions["model"], group.at)
        listed = now.list_price if now else None
    if listed is None:
        return [None] * len(items)
    rates = listed.terms.of(*_call(group)).rates
    return [_list_price(item, rates, group.input_total) for item in items]


def _list_price(item: LineItem, rates: Rates, input_total: int) -> Decimal | None:
    if item.usage_class == ROUTING:
        return item.unit_price_usd
    if item.usage_class not in RATED or item.per != PER:
        fee = rates.fees.get(item.usage_class)
        return fee.price if fee is not None and fee.per == item.per else None
    rate, _ = rates.rate(item.usage_class)
    if rate is None:
        return None
    if not rate.is_marginal:
        return rate.at(input_total)[1]
    return next((amount for start, amount in rate.tiers if start == item.above), rate.base)
