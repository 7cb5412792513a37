"""What the rollups add up. One list each, from which every statement that writes or reads them is built."""

from typing import Final, LiteralString

TOKEN_COLUMNS: Final[tuple[LiteralString, ...]] = (
    "text_input",
    "cache_read",
    "cache_write_5m",
    "cache_write_1h",
    "text_output",
    "reasoning",
    "audio_input",
    "audio_output",
    "image_input",
    "image_output",
)
"""The ledger's columns of the disjoint token classes, in the order of `outlay.pricing.TOKEN_CLASSES`."""

COST_COLUMNS: Final[tuple[LiteralString, ...]] = (
    "cost_input",
    "cost_cache_read",
    "cost_cache_write",
    "cost_output",
    "cost_reasoning",
    "cost_other",
)
"""The cost by class, in USD; they add up to `cost_usd`."""

CUBE_MEASURES: Final[tuple[LiteralString, ...]] = (
    "event_count",
    "error_count",
    "input_tokens",
    "output_tokens",
    *TOKEN_COLUMNS,
    "latency_us",
    "latency_count",
    "cost_usd",
    "list_cost_usd",
    "saved_usd",
    *COST_COLUMNS,
)

ENTITY_MEASURES: Final[tuple[LiteralString, ...]] = (
    "event_count",
    "error_count",
    "reported_count",
    "priced_count",
    "estimated_count",
    "unpriced_count",
    "input_tokens",
    "output_tokens",
    "cache_read",
    "reasoning",
    "latency_us",
    "latency_count",
    "cost_usd",
    "saved_usd",
)
"""What is kept of tenants, users, sessions and runs, and what every query answers."""

_OF_A_ROW: Final[dict[LiteralString, LiteralString]] = {
    "latency_count": "CASE WHEN e.latency_us IS NULL THEN 0 ELSE e.event_count END",
    "reported_count": "CASE WHEN d.cost_status = 'reported' THEN e.event_count ELSE 0 END",
    "priced_count": "CASE WHEN d.cost_status = 'priced' THEN e.event_count ELSE 0 END",
    "estimated_count": "CASE WHEN d.cost_status = 'estimated' THEN e.event_count ELSE 0 END",
    "unpriced_count": "CASE WHEN d.cost_status = 'unpriced' THEN e.event_count ELSE 0 END",
}

COUNTED_COLUMNS: Final = tuple(measure for measure in CUBE_MEASURES if measure not in _OF_A_ROW)
"""What the cube needs of an event's own columns."""


def of_events(measure: LiteralString) -> LiteralString:
    """One event's share, from `usage_event e` joined with its `dimension_set d`."""
    return _OF_A_ROW.get(measure, "e." + measure)


def of_cube(measure: LiteralString) -> LiteralString:
    """One cube row's share, from `e` (a cube table) joined with its `dimension_set d`."""
    if measure == "latency_count":
        return "e.latency_count"
    return of_events(measure)


def sums(measures: tuple[LiteralString, ...], prefix: LiteralString = "e.") -> LiteralString:
    """`coalesce(sum(e.x), 0) AS x, …` for a SELECT over rows that have the measures as columns."""
    return ", ".join(f"coalesce(sum({prefix}{m}), 0) AS {m}" for m in measures)


def event_sums(measures: tuple[LiteralString, ...]) -> LiteralString:
    """The same over raw events."""
    return ", ".join(f"coalesce(sum({of_events(m)}), 0) AS {m}" for m in measures)
