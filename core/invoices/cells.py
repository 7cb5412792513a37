"""What bill and ledger say of one line key, at the granularity that the bill has. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from outlay.pricing import total

from core.invoices.line import OTHER

_NOTHING: Final = Decimal(0)


class Key(NamedTuple):
    """What is compared. None: all of them together."""

    day: date
    """UTC."""
    model: str | None
    """As the price book names it."""
    usage_class: str | None
    """`input`, `cache_read`, `cache_write`, `output` (with reasoning) or `other`."""
    project: str | None = None


@dataclass
class Billed:
    """What the bill says of a key."""

    amount: Decimal = _NOTHING
    """USD, of usage."""
    quantity: Decimal | None = _NOTHING
    """None: a line of it has none."""
    extra: Decimal = _NOTHING
    """USD of credits, taxes and fees."""
    has_amounts: bool = True
    """Whether the source states amounts."""
    has_usage: bool = False
    currency: str | None = None
    """Of the lines that are not in USD."""
    foreign: Decimal = _NOTHING
    """USD of these lines."""
    stated: Decimal | None = _NOTHING
    """USD of these lines by the bill's own rate; None: it has none."""
    tiers: dict[tuple[str | None, str | None], Decimal] = field(default_factory=dict)
    """Quantities by tier and region, None where not told."""

    def add(self, other: "Billed") -> None:
        self.amount = total((self.amount, other.amount))
        self.quantity = plus_known(self.quantity, other.quantity)
        self.extra = total((self.extra, other.extra))
        self.has_amounts = self.has_amounts and other.has_amounts
        self.has_usage = self.has_usage or other.has_usage
        self.currency = self.currency or other.currency
        self.foreign = total((self.foreign, other.foreign))
        self.stated = plus_known(self.stated, other.stated)
        for tier, quantity in other.tiers.items():
            self.tiers[tier] = total((self.tiers.get(tier, _NOTHING), quantity))


@dataclass
class Recorded:
    """What the ledger says of a key."""

    cost: Decimal = _NOTHING
    quantity: int | None = 0
    """Tokens; None: of several units."""
    unpriced: int = 0
    """Of them, without a price."""
    estimated: int = 0
    """Of them, of calls whose cost is an estimate."""
    events: int = 0

    def add(self, other: "Recorded") -> None:
        self.cost = total((self.cost, other.cost))
        self.quantity = None if self.quantity is None or other.quantity is None else self.quantity + other.quantity
        self.unpriced += other.unpriced
        self.estimated += other.estimated
        self.events += other.events


class Cell(NamedTuple):
    key: Key
    billed: Billed | None
    recorded: Recorded | None


def plus_known(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    """The sum; None where one of them is not known."""
    return None if one is None or other is None else total((one, other))


def aligned(
    billed: Iterable[tuple[Key, Billed]], recorded: Iterable[tuple[Key, Recorded]], whole: Iterable[str] = ()
) -> list[Cell]:
    """Bill and ledger by the same keys, each as fine as the bill is.

    Args:
        whole: models of which the ledger does not know what a class has cost, since their cost was reported.
    """
    bills, entries = list(billed), list(recorded)
    granularity = _granularity(bills, whole)
    by_key: dict[Key, tuple[Billed | None, Recorded | None]] = {}
    for key, bill in bills:
        coarse = granularity.of(key)
        mine, theirs = by_key.get(coarse, (None, None))
        mine = mine or Billed()
        mine.add(bill if coarse.usage_class not in (None, OTHER) else _without_quantity(bill))
        by_key[coarse] = mine, theirs
    for key, entry in entries:
        coarse = granularity.of(key)
        mine, theirs = by_key.get(coarse, (None, None))
        theirs = theirs or Recorded()
        theirs.add(entry)
        by_key[coarse] = mine, theirs
    return [Cell(key, *sides) for key, sides in sorted(by_key.items(), key=lambda item: _order(item[0]))]


def _without_quantity(bill: Billed) -> Billed:
    """Tokens of several classes have no price together, and the units of `other` are not alike."""
    return Billed(
        bill.amount,
        None if bill.has_usage and bill.has_amounts else _NOTHING,
        bill.extra,
        *(bill.has_amounts, bill.has_usage, bill.currency, bill.foreign, bill.stated),
    )


class _Granularity(NamedTuple):
    totals: bool
    """Whether the bill names no model at all."""
    whole: frozenset[str]
    """Models that are compared with all classes together."""
    pooled: frozenset[str]
    """Classes that are compared for all models together, since the bill names none."""

    def of(self, key: Key) -> Key:
        if self.totals:
            return key._replace(model=None, usage_class=None)
        if key.usage_class in self.pooled:
            return key._replace(model=None)
        return key._replace(usage_class=None) if key.model in self.whole else key


def _granularity(bills: Iterable[tuple[Key, Billed]], whole: Iterable[str]) -> _Granularity:
    keys = [key for key, bill in bills if bill.has_usage]
    models = {key.model for key in keys if key.model is not None}
    unclassed = {key.model for key in keys if key.model is not None and key.usage_class is None}
    pooled = {key.usage_class for key in keys if key.model is None and key.usage_class is not None}
    totals = bool(keys) and not models and any(key.usage_class is None for key in keys)
    return _Granularity(totals, frozenset({*unclassed, *whole}), frozenset(pooled))


def _order(key: Key) -> tuple[str, ...]:
    return (str(key.day), *(part or "" for part in key[1:]))


def by_model_days(cells: Iterable[Cell]) -> Mapping[tuple[str | None, ...], list[Cell]]:
    """The cells of each model, class and project, by day."""
    found: dict[tuple[str | None, ...], list[Cell]] = {}
    for cell in cells:
        found.setdefault((cell.key.model, cell.key.usage_class, cell.key.project), []).append(cell)
    return found
