"""What a call costs: token classes × rates, exact to the last digit. Pure; the server prices with this too.

The classes are disjoint (`docs/ledger.md`): cached input is not in `input`, reasoning is not in `output`.
"""

from collections.abc import Iterator, Mapping
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


class Rates:
    """One model's rates, ready to price with.

    Args:
        rates: by token class, of those the model has a rate of its own for.
    """

    __slots__ = ("_resolved", "_tiered", "effective_from", "id", "own")

    def __init__(self, rates: Mapping[str, Rate], id: int = 0, effective_from: "datetime | None" = None) -> None:
        self.id = id
        self.effective_from = effective_from
        self.own = dict(rates)
        self._tiered = any(rate.tiers for rate in rates.values())
        self._resolved = dict(self._resolve())

    def _resolve(self) -> "Iterator[tuple[str, tuple[Rate, str | None]]]":
        for token_class in TOKEN_CLASSES:
            source: str | None = token_class
            while source is not None and source not in self.own:
                source = _STAND_IN.get(source)
            if source is not None:
                certain = source == token_class or token_class in _CERTAIN
                yield token_class, (self.own[source], None if certain else f"no_{token_class}_price")

    def of(self, token_class: str) -> "tuple[Rate, str | None]":
        """The rate and, where another class stands in, the reason to call it an estimate. Raises `Unpriced`."""
        try:
            return self._resolved[token_class]
        except KeyError:
            raise Unpriced(token_class) from None

    @property
    def is_tiered(self) -> bool:
        return self._tiered


def price(usage: Usage, rates: Rates) -> Charge:
    """Raises `Unpriced` where tokens were used that have no rate."""
    input_total = usage.input_total if rates.is_tiered else 0
    items = []
    estimates = []
    cost = Decimal(0)
    for token_class, quantity in zip(TOKEN_CLASSES, usage, strict=True):
        if not quantity:
            continue
        rate, estimate = rates.of(token_class)
        unit_price = rate.at(input_total) if rate.tiers else rate.base
        amount = _EXACT.scaleb(_EXACT.multiply(unit_price, quantity), -6)
        cost = _EXACT.add(cost, amount)
        items.append(LineItem(token_class, quantity, unit_price, PER, amount))
        if estimate is not None:
            estimates.append(estimate)
    return Charge(tuple(items), cost, tuple(estimates))


def per_1k(rate: Rate) -> Decimal:
    """USD per thousand tokens, before any tier."""
    return _EXACT.scaleb(rate.base, -3)
