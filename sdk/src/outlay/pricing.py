"""The cost of a call: usage × rates, exact to the last digit. Pure; the server uses it, too.

`outlay.token_classes` lists the classes of tokens, and those whose rates stand in for missing ones.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import Final, NamedTuple

from .token_classes import PARTS, STAND_INS, TOKEN_CLASSES, Usage

UNITS: Final = {
    "web_searches": "web_search",
    "web_search_requests": "web_search",
    "storage_search": "file_search",
    "code_executions": "code_execution",
    "rerank_search": "search_units",
    "search_unit": "search_units",
    "requests": "request",
    "images": "image",
    "page": "document_page",
    "pages": "document_page",
    "x_search": "social_search",
    "seconds": "second",
    "audio_seconds": "audio_second",
}
"""Our names of units that are not tokens, by their other names."""

PER: Final = 1_000_000
"""Rates are USD per this many tokens, as every provider's page states them."""

ROUTING: Final = "routing"
"""The line item of a router's fee."""

_EXACT: Final = Context(prec=160, traps=[Inexact, InvalidOperation])
_multiply, _add, _subtract, _scaleb = _EXACT.multiply, _EXACT.add, _EXACT.subtract, _EXACT.scaleb
_SHIFTS: Final = {10**n: -n for n in range(7)}
_new = tuple.__new__  # the hottest loop of the product; the constructor of a NamedTuple takes twice as long
_ROUNDED: Final = Context(prec=28, traps=[InvalidOperation])
_NOTHING: Final = Decimal(0)

_CERTAIN: Final = frozenset(each.name for each in TOKEN_CLASSES if not each.is_estimate)

# The order of the classes of a side, for rates that change from token to token: a cached prefix comes first.
_AXES: Final = tuple(
    [each.name for each in sorted(TOKEN_CLASSES, key=lambda each: not each.is_cached) if each.side == side]
    for side in ("input", "output")
)
_CACHED: Final = frozenset(each.name for each in TOKEN_CLASSES if each.is_cached)
_NO_TOKENS: Final = Usage()


class Rate(NamedTuple):
    """USD per million tokens.

    A request with more input tokens (with cache) than a tier's start has that tier's rate for all of its tokens; where
    `is_marginal`, only for the tokens beyond the start, counted on the class's own side.
    """

    base: Decimal
    tiers: tuple[tuple[int, Decimal], ...] = ()
    is_marginal: bool = False

    def at(self, total: int) -> tuple[int, Decimal]:
        """(start, rate) of the tier for a request of `total` input tokens; the start is 0 below every tier."""
        found = 0, self.base
        for tier in self.tiers:
            if total > tier[0]:
                found = tier
        return found

    def times(self, factor: Decimal) -> "Rate":
        """Every amount times a factor, exactly."""
        tiers = tuple((start, _EXACT.multiply(rate, factor)) for start, rate in self.tiers)
        return Rate(_EXACT.multiply(self.base, factor), tiers, self.is_marginal)


class Fee(NamedTuple):
    """USD for every `per` units that are not tokens: requests, searches, images, seconds."""

    price: Decimal
    per: int = 1
    minimum: int = 0
    """A smaller quantity is billed as this many; 0 stays 0."""

    def amount(self, quantity: "int | Decimal") -> Decimal:
        """USD for a quantity: exact where `per` is 1, 10, … 1,000,000; else rounded at 28 digits, half even."""
        amount = _multiply(self.price, quantity)
        if (shift := _SHIFTS.get(self.per)) is not None:
            return _scaleb(amount, shift)
        return _ROUNDED.divide(amount, self.per)

    def times(self, factor: Decimal) -> "Fee":
        """The price times a factor, exactly."""
        return self._replace(price=_EXACT.multiply(self.price, factor))


class LineItem(NamedTuple):
    """One line of a receipt: `amount_usd` = `quantity` × `unit_price_usd` / `per`."""

    usage_class: str
    """A token class, or the name of a unit that is not tokens."""
    quantity: "int | Decimal"
    unit_price_usd: Decimal
    per: int
    amount_usd: Decimal
    above: int = 0
    """The start of the rate's tier, in tokens; 0 below every tier."""


class Charge(NamedTuple):
    """The cost of a call and its line items, which add up to it. `estimates` has a code for everything uncertain."""

    line_items: tuple[LineItem, ...]
    cost_usd: Decimal
    estimates: tuple[str, ...] = ()


class Unpriced(Exception):
    """A class of tokens has no rate and no stand-in: the call has no price, which is not a price of 0."""

    def __init__(self, usage_class: str) -> None:
        super().__init__(f"there is no rate for {usage_class} tokens")
        self.usage_class = usage_class


class _Priced(NamedTuple):
    """The price of one class of tokens at one size of request."""

    usage_class: str
    unit_price: Decimal
    per_token: Decimal
    above: int
    estimate: "str | None"


class Rates:
    """One model's rates, prepared once so that pricing a call is a few look-ups.

    Args:
        rates: the model's own rates, by token class.
        fees: by the name of a unit that is not tokens. A fee by `request` is charged for every call.
    """

    __slots__ = ("bands", "fees", "is_free", "is_marginal", "is_simple", "own", "starts", "states_free")

    def __init__(self, rates: Mapping[str, Rate], fees: "Mapping[str, Fee] | None" = None) -> None:
        self.own = dict(rates)
        self.fees = dict(fees or {})
        self.is_marginal = any(rate.is_marginal and rate.tiers for rate in rates.values())
        amounts = [amount for rate in self.own.values() for amount in (rate.base, *(tier[1] for tier in rate.tiers))]
        self.is_free = not any(amounts) and not any(fee.price for fee in self.fees.values())
        self.states_free = self.is_free and bool(self.own)
        self.is_simple = not self.is_marginal and "request" not in self.fees
        self.starts = sorted({start for rate in rates.values() if not rate.is_marginal for start, _ in rate.tiers})
        self.bands = tuple(self._band(total) for total in (0, *(start + 1 for start in self.starts)))

    def _band(self, total: int) -> "tuple[_Priced | None, ...]":
        return tuple(self.priced(each.name, total) for each in TOKEN_CLASSES)

    def priced(self, usage_class: str, total: int) -> "_Priced | None":
        """The price by the class's own rate or its stand-in; None where it has neither."""
        rate, estimate = self.rate(usage_class)
        if rate is None:
            return None
        above, unit_price = (0, rate.base) if rate.is_marginal else rate.at(total)
        return _Priced(usage_class, unit_price, _per_token(unit_price), above, estimate)

    def rate(self, usage_class: str) -> "tuple[Rate | None, str | None]":
        """The own rate or the stand-in, and the code of the reason where that makes the cost an estimate."""
        if usage_class in self.own:
            return self.own[usage_class], None
        for source in STAND_INS.get(usage_class, ()):
            if source in self.own:
                return self.own[source], None if usage_class in _CERTAIN else f"no_{usage_class}_price"
        return None, None

    @property
    def has_two_cache_lives(self) -> bool:
        """Whether a cache that is written for an hour costs another rate than one for five minutes."""
        return "cache_write_1h" in self.own and self.own["cache_write_1h"] != self.own.get("cache_write_5m")

    def times(self, factor: Decimal, fees_too: bool = True) -> "Rates":
        """Every rate times a factor, exactly: of a discount, or of a region, which changes only tokens."""
        fees = {unit: fee.times(factor) for unit, fee in self.fees.items()} if fees_too else self.fees
        return Rates({usage_class: rate.times(factor) for usage_class, rate in self.own.items()}, fees)


def _per_token(rate: Decimal) -> Decimal:
    return _EXACT.scaleb(rate, -6)


def price(usage: Usage, rates: Rates, units: "Mapping[str, int | Decimal] | None" = None) -> Charge:
    """The charge for a usage.

    Args:
        units: quantities that are not tokens, by canonical unit, and the `PARTS` of token classes.

    Raises:
        Unpriced: tokens were used that have no rate.
    """
    fees: list[LineItem] = []
    estimates: tuple[str, ...] = ()
    if units or not rates.is_simple:
        if rates.is_marginal or (units and not PARTS.keys().isdisjoint(units)):
            return _price_all(usage, rates, units or {})
        fees, missing = _fees(rates, units or {})
        if fees and not rates.own:
            usage = _NO_TOKENS  # this model has fees only
        estimates = tuple(dict.fromkeys(missing))
    classes = rates.bands[bisect_left(rates.starts, usage.input_total) if rates.starts else 0]
    items = []
    cost = _NOTHING
    for place, quantity in enumerate(usage):  # half as long as a strict zip
        if not quantity:
            continue
        priced = classes[place]
        if priced is None:
            raise Unpriced(usage._fields[place])
        usage_class, unit_price, per_token, above, estimate = priced
        amount = _multiply(per_token, quantity)
        cost = _add(cost, amount)
        items.append(_new(LineItem, (usage_class, quantity, unit_price, PER, amount, above)))
        if estimate is not None:
            estimates += (estimate,)
    for item in fees:
        cost = _add(cost, item.amount_usd)
        items.append(item)
    return _new(Charge, (tuple(items), cost, estimates))


def price_together(usage: Usage, rates: Rates, input_total: int) -> Charge:
    """The charge for several calls without units, of which `usage` is the sum: that of one call after another, added
    up, where the rates are not marginal and the tier is the same for all. Says nothing of estimates.

    Args:
        input_total: the input tokens of one of the calls.

    Raises:
        Unpriced: tokens were used that have no rate.
    """
    classes = rates.bands[bisect_left(rates.starts, input_total)]
    items = []
    for name, quantity, priced in zip(usage._fields, usage, classes, strict=True):
        if quantity and priced is None:
            raise Unpriced(name)
        if quantity and priced is not None:
            amount = _multiply(priced.per_token, quantity)
            items.append(LineItem(name, quantity, priced.unit_price, PER, amount, priced.above))
    return Charge(tuple(items), total(item.amount_usd for item in items))


def _price_all(usage: Usage, rates: Rates, units: "Mapping[str, int | Decimal]") -> Charge:
    """The general case of `price`, with parts of classes and marginal tiers."""
    fee_items, estimates = _fees(rates, units)
    items: list[LineItem] = []
    if any(usage) and (rates.own or not fee_items):
        for item, estimate in _tokens(usage, rates, units):
            items.append(item)
            estimates += [estimate] if estimate else []
    items += fee_items
    return Charge(tuple(items), total(item.amount_usd for item in items), tuple(dict.fromkeys(estimates)))


def cache_saving(charge: Charge, usage: Usage, rates: Rates) -> "Decimal | None":
    """What the cached tokens of a charge would have cost as input, minus what they cost, in USD. None: they have no
    price as input. Not for marginal rates, nor where parts of the cache are charged by themselves."""
    as_input = rates.bands[bisect_left(rates.starts, usage.input_total) if rates.starts else 0][0]
    if as_input is None:
        return None
    saved = _multiply(as_input[2], usage.cached)
    for item in charge[0]:  # by position, as every event comes by
        if item[0] in _CACHED:
            saved = _subtract(saved, item[4])
    return saved


def routed(charge: Charge, usage: Usage, rates: Rates) -> Charge:
    """The charge with the fee of the router that chose the model: the router's rate for input, on all input tokens."""
    if not (tokens := usage.input_total):
        return charge
    fee = Fee(rates.own["input"].base, PER)
    line = LineItem(ROUTING, tokens, fee.price, PER, fee.amount(tokens))
    return Charge((*charge.line_items, line), total((charge.cost_usd, line.amount_usd)), charge.estimates)


def total(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum; the default decimal context would round at 28 digits."""
    result = _NOTHING
    for amount in amounts:
        result = _EXACT.add(result, amount)
    return result


def _tokens(
    usage: Usage, rates: Rates, units: "Mapping[str, int | Decimal]"
) -> "Iterator[tuple[LineItem, str | None]]":
    input_total = usage.input_total
    wholes = usage._asdict()
    parts: dict[str, int] = {}
    for unit, part in PARTS.items():
        if quantity := min(int(units.get(unit, 0)), wholes[part.whole]):
            wholes[part.whole] -= quantity
            parts[part.name] = quantity
    spans = _spans(wholes) if rates.is_marginal else {}
    for usage_class, quantity in (*wholes.items(), *parts.items()):
        if not quantity:
            continue
        rate, estimate = rates.rate(usage_class)
        if rate is None:
            raise Unpriced(usage_class)
        pieces = [(*rate.at(input_total), quantity)]
        if rate.is_marginal:
            start = spans.get(usage_class, 0)
            pieces = list(_split(rate, start, start + quantity))
        for above, unit_price, count in pieces:
            amount = _EXACT.multiply(_per_token(unit_price), count)
            yield LineItem(usage_class, count, unit_price, PER, amount, above), estimate


def _spans(wholes: Mapping[str, int]) -> dict[str, int]:
    """The position on its side at which each class begins, in tokens."""
    begins: dict[str, int] = {}
    for axis in _AXES:
        position = 0
        for usage_class in axis:
            begins[usage_class] = position
            position += wholes[usage_class]
    return begins


def _split(rate: Rate, begin: int, end: int) -> "Iterator[tuple[int, Decimal, int]]":
    """(start of the tier, its rate, number of tokens) for every tier that the tokens from `begin` to `end` lie in."""
    steps = [(0, rate.base), *rate.tiers]
    for (start, unit_price), following in zip(steps, [*(start for start, _ in rate.tiers), end], strict=True):
        count = min(end, following) - max(begin, start)
        if count > 0:
            yield start, unit_price, count


def _fees(rates: Rates, units: "Mapping[str, int | Decimal]") -> tuple[list[LineItem], list[str]]:
    items, missing = [], []
    counted = {"request": 1, **units} if "request" in rates.fees else units
    for unit, quantity in counted.items():
        if unit in PARTS or not quantity:
            continue
        fee = rates.fees.get(unit)
        if fee is not None:
            billed = fee.minimum if quantity < fee.minimum else quantity
            items.append(_new(LineItem, (unit, billed, fee.price, fee.per, fee.amount(billed), 0)))
        elif unit != "request":
            missing.append("units_not_priced")
    return items, missing


def per_1k(rate: Rate) -> Decimal:
    """USD per thousand tokens, before any tier."""
    return _EXACT.scaleb(rate.base, -3)
