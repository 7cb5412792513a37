"""What a call costs: usage × rates, exact to the last digit. Pure; the server prices with this too.

Token classes are disjoint (`docs/architecture.md`): cached input is not in `input`, reasoning is not in `output`.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import Final, NamedTuple

TOKEN_CLASSES: Final = (
    "input",
    "cache_read",
    "cache_write_5m",
    "cache_write_1h",
    "output",
    "reasoning",
    "audio_input",
    "audio_output",
    "image_input",
    "image_output",
)
INPUT_CLASSES: Final = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "audio_input", "image_input")
OUTPUT_CLASSES: Final = ("output", "reasoning", "audio_output", "image_output")

PARTS: Final = {
    "cache_read_audio_tokens": ("cache_read", "cache_read_audio"),
    "cache_read_image_tokens": ("cache_read", "cache_read_image"),
    "video_input_tokens": ("input", "video_input"),
    "video_output_tokens": ("output", "video_output"),
    "citation_tokens": ("output", "citation"),
}
"""Token counts that travel in `units`: the class they are a part of, and the class they are priced as."""

PART_CLASSES: Final = tuple(part for _, part in PARTS.values())

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
"""Other spellings of units that are not tokens."""

PER: Final = 1_000_000
"""Rates are USD per this many tokens, as every provider's page states them."""

_EXACT: Final = Context(prec=160, traps=[Inexact, InvalidOperation])
_multiply, _add, _scaleb = _EXACT.multiply, _EXACT.add, _EXACT.scaleb
_SHIFTS: Final = {10**n: -n for n in range(7)}
_new = tuple.__new__  # this is the hottest loop there is; a NamedTuple's own constructor takes twice as long
_ROUNDED: Final = Context(prec=28, traps=[InvalidOperation])
_NOTHING: Final = Decimal(0)

# Where a model has no rate of its own for a class, what its provider bills: reasoning is output everywhere
# (each provider's usage documentation); any other stand-in is marked as an estimate.
_STAND_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "cache_read": ("input",),
    "cache_write_5m": ("input",),
    "cache_write_1h": ("cache_write_5m", "input"),
    "reasoning": ("output",),
    "audio_input": ("input",),
    "audio_output": ("output",),
    "image_input": ("input",),
    "image_output": ("output",),
    "cache_read_audio": ("cache_read", "audio_input", "input"),
    "cache_read_image": ("cache_read", "image_input", "input"),
    "video_input": ("input",),
    "video_output": ("output",),
    "citation": ("output",),
}
_CERTAIN: Final = frozenset({"reasoning"})

# Where a class lies on its side's axis, for rates that change at the threshold: a cached prefix comes first.
_AXES: Final = (
    ("cache_read", "cache_write_5m", "cache_write_1h", "input", "audio_input", "image_input"),
    OUTPUT_CLASSES,
)


class Usage(NamedTuple):
    """Tokens by disjoint class."""

    input: int = 0
    cache_read: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    output: int = 0
    reasoning: int = 0
    audio_input: int = 0
    audio_output: int = 0
    image_input: int = 0
    image_output: int = 0

    @property
    def input_total(self) -> int:
        """All input, with cache: what context thresholds are about."""
        return self[0] + self[1] + self[2] + self[3] + self[6] + self[8]

    @property
    def output_total(self) -> int:
        return self[4] + self[5] + self[7] + self[9]


_NO_TOKENS: Final = Usage()


class Rate(NamedTuple):
    """USD per million tokens.

    Past a tier's start of input tokens (with cache), its rate holds for the whole request; where `is_marginal`,
    only for the tokens of the class's own side beyond the start.
    """

    base: Decimal
    tiers: tuple[tuple[int, Decimal], ...] = ()
    is_marginal: bool = False

    def at(self, total: int) -> tuple[int, Decimal]:
        """The start of the tier that holds (0: none), and its rate."""
        found = 0, self.base
        for tier in self.tiers:
            if total > tier[0]:
                found = tier
        return found

    def times(self, factor: Decimal) -> "Rate":
        tiers = tuple((start, _EXACT.multiply(rate, factor)) for start, rate in self.tiers)
        return Rate(_EXACT.multiply(self.base, factor), tiers, self.is_marginal)


class Fee(NamedTuple):
    """USD per `per` units that are not tokens: requests, searches, images, seconds."""

    price: Decimal
    per: int = 1
    minimum: int = 0
    """Fewer are billed as this many; none are billed as none."""

    def amount(self, quantity: "int | Decimal") -> Decimal:
        """Exact where it has an end; a price per hour of so many seconds is rounded at 28 digits, half even."""
        amount = _multiply(self.price, quantity)
        if (shift := _SHIFTS.get(self.per)) is not None:
            return _scaleb(amount, shift)
        return _ROUNDED.divide(amount, self.per)

    def times(self, factor: Decimal) -> "Fee":
        return self._replace(price=_EXACT.multiply(self.price, factor))


class LineItem(NamedTuple):
    """quantity × unit_price_usd / per = amount_usd."""

    usage_class: str
    """A token class, or a unit that is not tokens."""
    quantity: "int | Decimal"
    unit_price_usd: Decimal
    per: int
    amount_usd: Decimal
    above: int = 0
    """The start of the tier whose rate this is, in tokens; 0: the rate below every tier."""


class Charge(NamedTuple):
    """The line items add up to the cost. `estimates` says what was not certain, none where all was."""

    line_items: tuple[LineItem, ...]
    cost_usd: Decimal
    estimates: tuple[str, ...] = ()


class Unpriced(Exception):
    """A class of tokens has no rate and nothing that stands in for it: the call has no price, not a price of 0."""

    def __init__(self, usage_class: str) -> None:
        super().__init__(f"there is no rate for {usage_class} tokens")
        self.usage_class = usage_class


class _Priced(NamedTuple):
    """What one class of tokens costs at one size of request."""

    usage_class: str
    unit_price: Decimal
    per_token: Decimal
    above: int
    estimate: "str | None"


class Rates:
    """One model's rates, worked out once so that pricing a call is a few look-ups.

    Args:
        rates: by token class, of those the model has a rate of its own for.
        fees: by unit that is not tokens. A fee by `request` is for every call.
    """

    __slots__ = ("bands", "fees", "is_marginal", "is_simple", "own", "starts")

    def __init__(self, rates: Mapping[str, Rate], fees: "Mapping[str, Fee] | None" = None) -> None:
        self.own = dict(rates)
        self.fees = dict(fees or {})
        self.is_marginal = any(rate.is_marginal and rate.tiers for rate in rates.values())
        self.is_simple = not self.is_marginal and "request" not in self.fees
        self.starts = sorted({start for rate in rates.values() if not rate.is_marginal for start, _ in rate.tiers})
        self.bands = tuple(self._band(total) for total in (0, *(start + 1 for start in self.starts)))

    def _band(self, total: int) -> "tuple[_Priced | None, ...]":
        return tuple(self.priced(usage_class, total) for usage_class in TOKEN_CLASSES)

    def priced(self, usage_class: str, total: int) -> "_Priced | None":
        """By its own rate, or by the one that stands in and the reason to call that an estimate; None: neither."""
        rate, estimate = self.rate(usage_class)
        if rate is None:
            return None
        above, unit_price = (0, rate.base) if rate.is_marginal else rate.at(total)
        return _Priced(usage_class, unit_price, _per_token(unit_price), above, estimate)

    def rate(self, usage_class: str) -> "tuple[Rate | None, str | None]":
        if usage_class in self.own:
            return self.own[usage_class], None
        for source in _STAND_IN.get(usage_class, ()):
            if source in self.own:
                return self.own[source], None if usage_class in _CERTAIN else f"no_{usage_class}_price"
        return None, None

    def times(self, factor: Decimal, fees_too: bool = True) -> "Rates":
        """Every rate times a factor, exactly: a discount, or a region's multiplier (of tokens only)."""
        fees = {unit: fee.times(factor) for unit, fee in self.fees.items()} if fees_too else self.fees
        return Rates({usage_class: rate.times(factor) for usage_class, rate in self.own.items()}, fees)


def _per_token(rate: Decimal) -> Decimal:
    return _EXACT.scaleb(rate, -6)


def price(usage: Usage, rates: Rates, units: "Mapping[str, int | Decimal] | None" = None) -> Charge:
    """Raises `Unpriced` where tokens were used that have no rate.

    Args:
        units: what is not tokens, by canonical unit, and the `PARTS` of token classes.
    """
    fees: list[LineItem] = []
    estimates: tuple[str, ...] = ()
    if units or not rates.is_simple:
        if rates.is_marginal or (units and not PARTS.keys().isdisjoint(units)):
            return _price_all(usage, rates, units or {})
        fees, missing = _fees(rates, units or {})
        if fees and not rates.own:
            usage = _NO_TOKENS  # this model bills by the fee alone
        estimates = tuple(dict.fromkeys(missing))
    classes = rates.bands[bisect_left(rates.starts, usage.input_total) if rates.starts else 0]
    items = []
    cost = _NOTHING
    for place, quantity in enumerate(usage):
        if not quantity:
            continue
        priced = classes[place]
        if priced is None:
            raise Unpriced(TOKEN_CLASSES[place])
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


def _price_all(usage: Usage, rates: Rates, units: "Mapping[str, int | Decimal]") -> Charge:
    """With parts of classes and marginal tiers, as well."""
    fee_items, estimates = _fees(rates, units)
    items: list[LineItem] = []
    if any(usage) and (rates.own or not fee_items):
        for item, estimate in _tokens(usage, rates, units):
            items.append(item)
            estimates += [estimate] if estimate else []
    items += fee_items
    return Charge(tuple(items), total(item.amount_usd for item in items), tuple(dict.fromkeys(estimates)))


def total(amounts: Iterable[Decimal]) -> Decimal:
    """Their sum, to the last digit; the default context would round at 28."""
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
    for name, (whole, part) in PARTS.items():
        if quantity := min(int(units.get(name, 0)), wholes[whole]):
            wholes[whole] -= quantity
            parts[part] = quantity
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
    """Where each class begins on its side's axis."""
    begins: dict[str, int] = {}
    for axis in _AXES:
        place = 0
        for usage_class in axis:
            begins[usage_class] = place
            place += wholes[usage_class]
    return begins


def _split(rate: Rate, begin: int, end: int) -> "Iterator[tuple[int, Decimal, int]]":
    """The tokens from `begin` to `end` by the tier they lie in: (its start, its rate, how many)."""
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
