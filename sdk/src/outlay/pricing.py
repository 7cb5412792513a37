"""What a call costs: token classes × rates, exact to the last digit. Pure; the server prices with this too.

The classes are disjoint (`docs/architecture.md`): cached input is not in `input`, reasoning is not in `output`.
"""

from collections.abc import Mapping
from datetime import datetime
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

PER: Final = 1_000_000
"""Rates are USD per this many tokens, as every provider's page states them."""

_EXACT: Final = Context(prec=100, traps=[Inexact, InvalidOperation])
_NOTHING: Final = Decimal(0)

# Where a model has no rate of its own for a class, what its provider bills: reasoning is output everywhere
# (each provider's usage documentation); any other stand-in is marked as an estimate.
_STAND_IN: Final = {
    "cache_read": "input",
    "cache_write_5m": "input",
    "cache_write_1h": "cache_write_5m",
    "reasoning": "output",
    "audio_input": "input",
    "audio_output": "output",
    "image_input": "input",
    "image_output": "output",
}
_CERTAIN: Final = frozenset({"reasoning"})


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
        return (
            self.input
            + self.cache_read
            + self.cache_write_5m
            + self.cache_write_1h
            + self.audio_input
            + self.image_input
        )

    @property
    def output_total(self) -> int:
        return self.output + self.reasoning + self.audio_output + self.image_output


class Rate(NamedTuple):
    """USD per million tokens; past a tier's start of input tokens, its rate holds for the whole request."""

    base: Decimal
    tiers: tuple[tuple[int, Decimal], ...] = ()

    def at(self, input_total: int) -> Decimal:
        rate = self.base
        for start, tier in self.tiers:
            if input_total > start:
                rate = tier
        return rate


class LineItem(NamedTuple):
    token_class: str
    quantity: int
    unit_price_usd: Decimal
    """Per `per` tokens."""
    per: int
    amount_usd: Decimal


class Charge(NamedTuple):
    """The line items add up to the cost. `estimates` says what was not certain, none where all was."""

    line_items: tuple[LineItem, ...]
    cost_usd: Decimal
    estimates: tuple[str, ...] = ()


class Unpriced(Exception):
    """A class of tokens has no rate and nothing that stands in for it: the call has no price, not a price of 0."""

    def __init__(self, token_class: str) -> None:
        super().__init__(f"there is no rate for {token_class} tokens")
        self.token_class = token_class


class _Resolved(NamedTuple):
    """What one class of tokens costs, worked out once a model."""

    token_class: str
    rate: Rate
    per_token: Decimal
    estimate: "str | None"


class Rates:
    """One model's rates, ready to price with.

    Args:
        rates: by token class, of those the model has a rate of its own for.
    """

    __slots__ = ("effective_from", "id", "is_tiered", "own", "resolved")

    def __init__(self, rates: Mapping[str, Rate], id: int = 0, effective_from: "datetime | None" = None) -> None:
        self.id = id
        self.effective_from = effective_from
        self.own = dict(rates)
        self.is_tiered = any(rate.tiers for rate in rates.values())
        self.resolved = tuple(self._resolve(token_class) for token_class in TOKEN_CLASSES)

    def _resolve(self, token_class: str) -> "_Resolved | None":
        """Its own rate, or the one that stands in and the reason to call that an estimate; None: neither."""
        source: str | None = token_class
        while source is not None and source not in self.own:
            source = _STAND_IN.get(source)
        if source is None:
            return None
        rate = self.own[source]
        certain = source == token_class or token_class in _CERTAIN
        return _Resolved(token_class, rate, _per_token(rate.base), None if certain else f"no_{token_class}_price")


def _per_token(rate: Decimal) -> Decimal:
    return _EXACT.scaleb(rate, -6)


def price(usage: Usage, rates: Rates) -> Charge:
    """Raises `Unpriced` where tokens were used that have no rate."""
    input_total = usage.input_total if rates.is_tiered else 0
    items = []
    estimates: tuple[str, ...] = ()
    cost = _NOTHING
    for quantity, resolved in zip(usage, rates.resolved, strict=True):
        if not quantity:
            continue
        if resolved is None:
            raise Unpriced(_first_unpriced(usage, rates))
        token_class, rate, per_token, estimate = resolved
        unit_price = rate.base
        if rate.tiers:
            unit_price = rate.at(input_total)
            per_token = _per_token(unit_price)
        amount = _EXACT.multiply(per_token, quantity)
        cost = _EXACT.add(cost, amount)
        items.append(LineItem(token_class, quantity, unit_price, PER, amount))
        if estimate is not None:
            estimates += (estimate,)
    return Charge(tuple(items), cost, estimates)


def _first_unpriced(usage: Usage, rates: Rates) -> str:
    return next(c for c, q, r in zip(TOKEN_CLASSES, usage, rates.resolved, strict=True) if q and r is None)


def per_1k(rate: Rate) -> Decimal:
    """USD per thousand tokens, before any tier."""
    return _EXACT.scaleb(rate.base, -3)
