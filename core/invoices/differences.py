"""Why a bill and the ledger differ: each difference as causes with exact amounts. Pure.

A difference is invoiced − recorded; causes carry its sign, and with what is unexplained they add up to it, to the last
digit. The order of the causes decides what belongs to whom (`docs/decisions/0131-causes-in-order.md`).
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Context, Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Final, Literal, NamedTuple, get_args

from outlay.pricing import total

from core.invoices.cells import Billed, Cell, Key, Recorded, by_model_days

Cause = Literal[
    "credit_or_tax",
    "currency",
    "timing",
    "unpriced",
    "estimated_usage",
    "region_or_tier",
    "price",
    "quantity",
]
CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)
"""In the order in which they take their part of a difference."""

_NONE: Final = Fraction(0)
_DAY: Final = timedelta(days=1)
_MOST_PLACES: Final = 40
_WIDE: Final = Context(prec=400)
_PLACES: Final = 18
"""Digits after the point of an amount that has no last digit; `price` or what is unexplained takes the rest."""


class BookRates(NamedTuple):
    """What the price book asks for a token of a key's model and class on its day."""

    of_tier: Mapping[tuple[str | None, str | None], Fraction]
    """USD by the bill's tiers and regions, as far as it has them."""
    all: frozenset[Fraction]
    """USD in every tier, region and band."""


RatesOf = Callable[[Key, Billed], BookRates | None]
"""None: the book does not know the model."""


class Window(NamedTuple):
    """What is known of the days in question."""

    covered: Collection[date]
    """Of which there is a bill."""
    pending: Collection[date]
    """That are not final at the provider yet."""


@dataclass
class Explained:
    """A key's difference."""

    key: Key
    invoiced: Decimal
    recorded: Decimal
    has_bill: bool
    has_events: bool
    causes: dict[Cause, Decimal]
    billed_price: Fraction | None = None
    """USD for a token, where the bill has another than the price book and no tier explains it."""

    @property
    def difference(self) -> Decimal:
        return total((self.invoiced, self.recorded.copy_negate()))

    @property
    def unexplained(self) -> Decimal:
        return total((self.difference, *(amount.copy_negate() for amount in self.causes.values())))


@dataclass
class _Open:
    """A key whose difference is being explained. The bill's amount and quantity change as causes take their part."""

    cell: Cell
    is_covered: bool
    is_pending: bool
    rates: RatesOf
    amount: Fraction = _NONE
    billed: Fraction | None = None
    """Quantity on the bill; None: it has none."""
    cost: Fraction = _NONE
    recorded: Fraction | None = None
    causes: dict[Cause, Fraction] = field(default_factory=dict)
    billed_price: Fraction | None = None

    def __post_init__(self) -> None:
        bill, entry = self.cell.billed or Billed(), self.cell.recorded or Recorded()
        self.billed = None if bill.quantity is None else Fraction(bill.quantity)
        self.recorded = None if entry.quantity is None else Fraction(entry.quantity)
        self.cost = Fraction(entry.cost)
        self.amount = Fraction(bill.amount) if bill.has_amounts else self._worth(bill, entry)

    def _worth(self, bill: Billed, entry: Recorded) -> Fraction:
        """What a bill of usage alone would cost: by what the ledger was charged, else by the price book."""
        if not self.billed:
            return _NONE
        priced = (self.recorded or _NONE) - entry.unpriced
        if priced > 0:
            return (
                self.cost if self.billed == self.recorded and not entry.unpriced else self.cost / priced * self.billed
            )
        rates = self.rates(self.cell.key, bill)
        known = [Fraction(q) * rates.of_tier[t] for t, q in bill.tiers.items() if t in rates.of_tier] if rates else []
        return sum(known, _NONE)

    def take(self, cause: Cause, amount: Fraction) -> None:
        if amount:
            self.causes[cause] = self.causes.get(cause, _NONE) + amount

    @property
    def gap(self) -> Fraction | None:
        """Units on the bill that the ledger has not seen; None: one of them has no quantity."""
        return None if self.billed is None or self.recorded is None else self.billed - self.recorded


def explain(cells: Iterable[Cell], rates: RatesOf, window: Window) -> list[Explained]:
    """The causes of each cell's difference."""
    every = list(cells)
    seen = {_series(cell.key) for cell in every if cell.recorded is not None}
    plain = {id(cell): found for cell in every if (found := _plain(cell, window, seen)) is not None}
    split = iter(_split([cell for cell in every if id(cell) not in plain], rates, window))
    return [plain.get(id(cell)) or next(split) for cell in every]


def _series(key: Key) -> tuple[str | None, ...]:
    return key[1:]


def _plain(cell: Cell, window: Window, seen: Collection[tuple[str | None, ...]]) -> Explained | None:
    """Most keys of a large bill: what agrees, and what nobody has seen on any day. None: it needs a closer look."""
    key, bill, entry = cell
    if bill is None or bill.currency is not None or not bill.has_amounts or key.day not in window.covered:
        return None
    causes: dict[Cause, Decimal] = {"credit_or_tax": bill.extra} if bill.extra else {}
    if entry is None and _series(key) not in seen:
        causes |= {"quantity": bill.amount} if bill.amount else {}
    elif entry is None or entry.unpriced or bill.amount != entry.cost or bill.quantity != entry.quantity:
        return None
    invoiced = total((bill.amount, bill.extra))
    return Explained(key, invoiced, entry.cost if entry else Decimal(0), True, entry is not None, causes)


def _split(cells: Iterable[Cell], rates: RatesOf, window: Window) -> list[Explained]:
    opened = [_Open(c, c.key.day in window.covered, c.key.day in window.pending, rates) for c in cells]
    invoiced = [total((_decimal(each.amount), (each.cell.billed or Billed()).extra)) for each in opened]
    for each in opened:
        each.take("credit_or_tax", Fraction((each.cell.billed or Billed()).extra))
    _currency(opened)
    _timing(opened)
    for each in opened:
        if each.is_covered:
            _lag(each)
            _usage(each)
    return [_closed(each, amount) for each, amount in zip(opened, invoiced, strict=True)]


def _currency(opened: Sequence[_Open]) -> None:
    """What another exchange rate than the provider's makes: its own where the bill states it, else the one factor by
    which most of its prices in that currency differ from the ledger's."""
    factors: dict[str, Counter[Fraction]] = {}
    for each in opened:
        bill = each.cell.billed
        if bill is not None and bill.currency is not None and bill.stated is None and (factor := _factor(each)):
            factors.setdefault(bill.currency, Counter())[factor] += 1
    common = {currency: _common(counts) for currency, counts in factors.items()}
    for each in opened:
        bill = each.cell.billed
        if bill is None or bill.currency is None:
            continue
        foreign = Fraction(bill.foreign)
        own = foreign / common.get(bill.currency, Fraction(1)) if bill.stated is None else Fraction(bill.stated)
        part = foreign - own
        each.take("currency", part)
        each.amount -= part


def _factor(each: _Open) -> Fraction | None:
    """By how much the bill's unit price is above the ledger's, where both have one."""
    if each.amount <= 0 or each.cost <= 0 or (each.cell.recorded or Recorded()).unpriced:
        return None
    if each.billed and each.recorded:
        return each.amount / each.billed / (each.cost / each.recorded)
    return each.amount / each.cost


def _common(counts: Counter[Fraction]) -> Fraction:
    """The factor of more than half of the prices, at least two; else 1."""
    factor, count = counts.most_common(1)[0]
    return factor if count > 1 and 2 * count > counts.total() else Fraction(1)


def _timing(opened: Sequence[_Open]) -> None:
    """What one day has too much, and the day beside it too little."""
    by_cell = {id(each.cell): each for each in opened}
    for series in by_model_days(each.cell for each in opened if each.is_covered).values():
        days = [by_cell[id(cell)] for cell in series]
        for one, other in pairwise(days):
            if other.cell.key.day - one.cell.key.day == _DAY:
                _shift(one, other)


def _shift(one: _Open, other: _Open) -> None:
    if one.gap is not None and other.gap is not None:
        less, more = (one, other) if one.gap < 0 else (other, one)
        if one.gap * other.gap >= 0 or not more.billed:
            return
        moved = min(abs(one.gap), abs(other.gap))
        amount = moved * (more.amount / more.billed)
        less.billed, more.billed = (less.billed or _NONE) + moved, more.billed - moved
    else:
        gaps = one.amount - one.cost, other.amount - other.cost
        less, more = (one, other) if gaps[0] < 0 else (other, one)
        if gaps[0] * gaps[1] >= 0:
            return
        amount = min(abs(gaps[0]), abs(gaps[1]))
    less.amount, more.amount = less.amount + amount, more.amount - amount
    less.take("timing", -amount)
    more.take("timing", amount)


def _lag(each: _Open) -> None:
    """Of a day that is not final, the provider may bill more."""
    if each.is_pending and each.amount < each.cost:
        each.take("timing", each.amount - each.cost)
        each.amount = each.cost
        each.billed = each.recorded


def _usage(each: _Open) -> None:
    entry, gap = each.cell.recorded or Recorded(), each.gap
    if not each.billed and not each.amount:
        each.take("quantity", -each.cost)  # the bill knows nothing of these calls
    elif not entry.events:
        each.take("quantity", each.amount)
    elif gap is None or not each.billed:
        if each.recorded is not None and each.recorded == entry.unpriced and not each.cost:
            each.take("unpriced", each.amount)
    else:
        _by_quantity(each, entry, each.billed, gap)


def _by_quantity(each: _Open, entry: Recorded, billed: Fraction, gap: Fraction) -> None:
    """Where both sides have a quantity, everything has a price."""
    price = each.amount / billed
    each.take("unpriced", entry.unpriced * price)
    guessed = min(abs(gap), Fraction(entry.estimated)) * (1 if gap > 0 else -1)
    each.take("estimated_usage", guessed * price)
    each.take("quantity", (gap - guessed) * price)
    priced = billed - gap - entry.unpriced
    if priced > 0:
        own = each.cost / priced
        expected = own if price == own else _expected(each, price, own)
        each.take("region_or_tier", priced * (expected - own))
        each.take("price", priced * (price - expected))
        each.billed_price = price if price != expected == own else None


def _expected(each: _Open, price: Fraction, own: Fraction) -> Fraction:
    """The unit price in the ledger's price book under the bill's tiers and regions; `own` where these explain
    nothing."""
    bill = each.cell.billed or Billed()
    rates = each.rates(each.cell.key, bill)
    if rates is None or not _is_mixture(own, (each.cost / own) if own else _NONE, rates.all):
        return own
    told = {tier: Fraction(quantity) for tier, quantity in bill.tiers.items()}
    quantity = sum(told.values(), _NONE)
    if quantity and any(part is not None for tier in told for part in tier) and rates.of_tier.keys() >= told.keys():
        return sum((told[tier] * rates.of_tier[tier] for tier in told), _NONE) / quantity
    return price if price in rates.all else own


def _is_mixture(own: Fraction, quantity: Fraction, rates: Collection[Fraction]) -> bool:
    """Whether so many whole tokens, each at one of two of these rates, have this unit price together."""
    if own in rates:
        return True
    below, above = [rate for rate in rates if rate < own], [rate for rate in rates if rate > own]
    return any((quantity * (high - own) / (high - low)).denominator == 1 for low in below for high in above)


def _closed(each: _Open, invoiced: Decimal) -> Explained:
    entry, bill = each.cell.recorded or Recorded(), each.cell.billed
    causes = {cause: _decimal(each.causes[cause]) for cause in CAUSES if cause in each.causes}
    found = Explained(
        each.cell.key, invoiced, entry.cost, bill is not None, each.cell.recorded is not None, causes, each.billed_price
    )
    if "price" in causes and abs(rest := found.unexplained) < Decimal(10) ** (2 - _PLACES):
        causes["price"] = total((causes["price"], rest))
    found.causes = {cause: amount for cause, amount in causes.items() if amount}
    return found


def _decimal(value: Fraction) -> Decimal:
    """Exactly where it has a last digit, else rounded."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives)
    if rest == 1 and places <= _MOST_PLACES:
        return Decimal(value.numerator * 10**places // value.denominator).scaleb(-places, _WIDE)
    shifted = round(value * 10**_PLACES)
    return Decimal(shifted).scaleb(-_PLACES, _WIDE)
