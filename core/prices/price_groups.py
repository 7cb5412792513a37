"""What has to be equal of calls that are priced together: the one grouping of calls by price.

Within a group a cost is linear: the price of the summed tokens is the sum of the calls' prices, to the digit. What-if,
insights, the effect of a price change and FOCUS all group by this, and so do the sums that outlive single events.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal, LiteralString, NamedTuple

from outlay.pricing import Rate
from outlay.terms import Terms
from outlay.token_classes import PARTS, TOKEN_CLASSES

from core.token_columns import TOKEN_COLUMNS

Subject = str | int
"""What a price is looked up by: the name of a model, or a price's own id."""
Add = Callable[[Any], LiteralString]
"""Adds an argument to a statement, and returns its placeholder."""


class PriceGrouping(NamedTuple):
    bands: Sequence[int]
    """The least input, in tokens, of each tier of some price and of calls beyond some context window; 0 first."""
    by_minute: Sequence[Subject]
    """Whose calls are charged by a price that depends on the hour."""
    by_tokens: Sequence[Subject]
    """Whose calls are charged alike only where each token class is equal."""
    dates: Sequence[datetime] = ()
    """Between two of them no price changes; empty: the calls are told apart by the price that charged them."""


def needs_minute(terms: Terms) -> bool:
    """Whether a cost by these terms depends on the time of the day."""
    return bool(terms.hours)


def needs_tokens(terms: Terms) -> bool:
    """Whether a cost by these terms changes from token to token within a call."""
    return any(rate.tiers and rate.is_marginal for rates in _all_rates(terms) for rate in rates.values())


def price_grouping(
    terms: Mapping[Subject, Iterable[Terms]], windows: Iterable[int] = (), dates: Sequence[datetime] = ()
) -> PriceGrouping:
    """The grouping that prices by any of these terms need.

    Args:
        windows: context windows; calls above one are kept apart.
    """
    starts: set[int] = {*windows}
    by_minute, by_tokens = set(), set()
    seen: dict[int, tuple[bool, bool]] = {}
    for subject, all_terms in terms.items():
        for each in all_terms:
            if id(each) not in seen:
                starts |= {start for rates in _all_rates(each) for rate in rates.values() for start, _ in rate.tiers}
                seen[id(each)] = needs_minute(each), needs_tokens(each)
            minute, tokens = seen[id(each)]
            by_minute |= {subject} if minute else set()
            by_tokens |= {subject} if tokens else set()
    bands = [0, *(start + 1 for start in sorted(starts))]
    return PriceGrouping(bands, sorted(by_minute, key=str), sorted(by_tokens, key=str), dates)


def _all_rates(terms: Terms) -> Iterator[Mapping[str, Rate]]:
    """By token class: those of the price, of its variants and of its hours."""
    yield terms.standard.rates.own
    yield from (variant.rates for variant in terms.variants)
    yield from (hours.rates for hours in terms.hours)


_OF_EVENT: Final[dict[LiteralString, LiteralString]] = {name: f"e.{name}" for name in TOKEN_COLUMNS}


class CallColumns(NamedTuple):
    """The SQL of what prices depend on, of one call."""

    subject: LiteralString
    """What the grouping names: a model, or a price's id."""
    at: LiteralString
    units: LiteralString
    """JSON."""
    tokens: Mapping[LiteralString, LiteralString] = _OF_EVENT
    """By column."""
    subject_type: Literal["text", "int"] = "text"
    input_total: LiteralString | None = None
    """Which decides the tier; None: the sum of the input classes."""


GROUP_KEYS: Final[tuple[LiteralString, ...]] = ("band", "dated", "minute", "mask", "exact")


def group_keys(grouping: PriceGrouping, call: CallColumns, add: Add) -> dict[LiteralString, LiteralString]:
    """The SQL of `GROUP_KEYS`: NULL or equal where it does not matter.

    `mask` says which classes a call has: one of them may have no price, and so these calls alone. Parts of classes are
    charged within a call, and need all its tokens (`exact`).
    """
    tokens = call.tokens.values()
    bands, minutes, exact = add(grouping.bands), add(grouping.by_minute), add(grouping.by_tokens)
    return {
        "band": f"width_bucket(({call.input_total or input_sum(call.tokens)})::bigint, {bands}::bigint[])",
        "dated": f"width_bucket({call.at}, {add(grouping.dates)}::timestamptz[])" if grouping.dates else "0",
        "minute": f"CASE WHEN {call.subject} = ANY({minutes}::{call.subject_type}[])"
        f" THEN date_trunc('minute', {call.at}, 'UTC') END",
        "mask": " + ".join([f"(({each} > 0)::int << {n})" for n, each in enumerate(tokens)]),
        "exact": f"""CASE WHEN {call.subject} = ANY({exact}::{call.subject_type}[])
            OR jsonb_exists_any({call.units}, {add([*PARTS])}::text[]) THEN ARRAY[{", ".join(tokens)}]::bigint[] END""",
    }


def input_sum(tokens: Mapping[LiteralString, LiteralString]) -> LiteralString:
    """The SQL of a call's input tokens; `tokens` by column."""
    return " + ".join([tokens[each.column] for each in TOKEN_CLASSES if each.side == "input"])
