"""What one request can cost at most, as far as its body says: what it holds in budgets while it runs. Pure.

The cost is that of the one pricing function (`core.prices.rating`), at the request's context band, tier and region.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import product
from typing import Final, Literal, NamedTuple

from outlay.pricing import Unpriced
from outlay.token_classes import Usage

from core.prices.book import Quote
from core.prices.price_row import Price
from core.prices.rating import RateConditions, effective

LEAST_CAP: Final = 16
"""No output cap is lowered below it, in tokens: the providers' own least (OpenAI's Responses)."""
CACHE_WRITES: Final = ("cache_write_5m", "cache_write_1h")


class RequestSize(NamedTuple):
    """Upper bounds of what a request uses."""

    input_tokens: int
    output_cap: int
    """Tokens of one answer."""
    answers: int = 1
    """How many are asked for (`n`, `candidateCount`)."""
    least_cap: int = LEAST_CAP
    """The lowest cap that the request can be given: not below its thinking budget."""
    input_classes: Sequence[str] = ("input",)
    """The token classes that its input may be billed as; the dearest counts."""
    output_classes: Sequence[str] = ("output", "reasoning")
    units: Mapping[str, int] = {}
    """Quantities with a fee of their own that its tools may use, by unit."""
    knows: Literal["all", "part", "nothing"] = "all"
    """Whether the body says what it may use. `part`: it names what lies elsewhere, for which the input is a guess;
    `nothing`: it cannot be read, and only a stated cost of unknown calls bounds it."""

    @property
    def output_tokens(self) -> int:
        return self.output_cap * self.answers

    @property
    def tokens(self) -> int:
        return self.input_tokens + self.output_tokens


class Estimate(NamedTuple):
    """What a request holds, in each unit that budgets have; it is one event."""

    cost_usd: Decimal | None
    """None: the model has no price, or none for what the request may use."""
    input_tokens: int
    output_tokens: int
    knows: Literal["all", "part", "nothing"] = "all"
    """As `RequestSize.knows`."""

    @property
    def tokens(self) -> int:
        return self.input_tokens + self.output_tokens


class Pricing(NamedTuple):
    """What decides the price of a request: what the price book says of its model, and the request's conditions."""

    quote: Quote | None
    call: RateConditions
    routing: Price | None = None


def estimate(size: RequestSize, pricing: Pricing) -> Estimate:
    """The request's cost and tokens, at most."""
    cost = None if pricing.quote is None else _cost(size, pricing.quote, pricing)
    if size.knows == "nothing":
        is_free = pricing.quote is not None and pricing.quote.price.terms.standard.rates.is_free
        cost = Decimal(0) if is_free else None
    return Estimate(cost, size.input_tokens, size.output_tokens, size.knows)


def _cost(size: RequestSize, quote: Quote, pricing: Pricing) -> Decimal | None:
    """The highest cost over the classes that input and output may be billed as; a class without a rate cannot be
    billed, unless it is the only one."""
    found = []
    for of_input, of_output in product(size.input_classes, size.output_classes):
        usage = Usage(**{of_input: size.input_tokens, of_output: size.output_tokens})
        try:
            found.append(effective(usage, size.units or None, quote, pricing.call, pricing.routing).cost_usd)
        except Unpriced:
            continue
    return max(found, default=None)


def largest_cap(size: RequestSize, pricing: Pricing, usd: Decimal | None, tokens: int | None) -> int | None:
    """The highest output cap, at most the request's, whose estimate is within these USD and tokens; None: not even
    `least_cap` is. `usd` and `tokens` None: no such bound."""

    def fits(cap: int) -> bool:
        sized = size._replace(output_cap=cap)
        if tokens is not None and sized.tokens > tokens:
            return False
        if usd is None:
            return True
        cost = estimate(sized, pricing).cost_usd
        return cost is not None and cost <= usd

    low, high = size.least_cap, size.output_cap
    if low > high or not fits(low):
        return None
    while low < high:  # the cost rises with the cap
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low
