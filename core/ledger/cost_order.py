"""The order of a cost query's groups: by which figure, and how it is computed from their sums. Pure."""

from collections.abc import Callable
from typing import Final, LiteralString, NamedTuple

Sum = Callable[[LiteralString], LiteralString]
"""The SQL of a group's sum of one measure."""

_SUMS: Final[dict[str, tuple[LiteralString, ...]]] = {
    "cost_usd": ("cost_usd",),
    "event_count": ("event_count",),
    "input_tokens": ("input_tokens",),
    "output_tokens": ("output_tokens",),
    "total_tokens": ("input_tokens", "output_tokens"),
    "cached_tokens": ("cache_read",),
    "cache_write_tokens": ("cache_write_5m", "cache_write_1h"),
    "reasoning_tokens": ("reasoning",),
    "error_count": ("error_count",),
    "list_cost_usd": ("list_cost_usd",),
    "saved_usd": ("saved_usd",),
    "cache_saved_usd": ("cache_saved_usd",),
    "unpriced_count": ("unpriced_count",),
}
ALIASES: Final = {
    "total_cost_usd": "cost_usd",
    "prompt_tokens": "input_tokens",
    "completion_tokens": "output_tokens",
    "unpriced_events": "unpriced_count",
}
COMPARED: Final = ("previous_cost_usd", "change_usd", "change_ratio")
"""Figures that there are beside those of an earlier time only."""
ORDERS: Final = (*_SUMS, *ALIASES, "avg_latency_ms", *COMPARED)
"""Names that `Order.by` may have."""


class Order(NamedTuple):
    by: str = "cost_usd"
    """One of `ORDERS`."""
    descending: bool = True


def order_sql(order: Order, now: Sum, before: Sum) -> tuple[LiteralString, LiteralString]:
    """The figure by which groups are ordered, and the direction. Groups without the figure come last.

    Args:
        now: a group's sum over the time that is asked about.
        before: the same over the time that it is compared with.
    """
    direction: LiteralString = "DESC NULLS LAST" if order.descending else "ASC NULLS LAST"
    return _figure(ALIASES.get(order.by, order.by), now, before), direction


def _figure(name: str, now: Sum, before: Sum) -> LiteralString:
    if name in _SUMS:
        return " + ".join([now(column) for column in _SUMS[name]])
    if name == "avg_latency_ms":
        return f"{now('latency_us')} / nullif({now('latency_count')}, 0)"
    change: LiteralString = f"({now('cost_usd')} - {before('cost_usd')})"
    figures: dict[str, LiteralString] = {
        "previous_cost_usd": before("cost_usd"),
        "change_usd": change,
        "change_ratio": f"{change} / nullif({before('cost_usd')}, 0)",
    }
    return figures[name]
