"""The measures of the rollups: one list each for the cube and for entities, from which their SQL is built."""

from typing import Final, LiteralString

from core.token_columns import COST_COLUMNS, TOKEN_COLUMNS

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
    "cache_saved_usd",
    *COST_COLUMNS,
)

CORRECTED_COUNTS: Final[tuple[LiteralString, ...]] = ("event_count", "error_count", *TOKEN_COLUMNS)
"""What a correction that moves an event to another dimension set subtracts from one and adds to the other."""

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
    "cache_write_5m",
    "cache_write_1h",
    "reasoning",
    "latency_us",
    "latency_count",
    "cost_usd",
    "list_cost_usd",
    "saved_usd",
    "cache_saved_usd",
)
"""Measures of tenants, users, sessions and runs, and of every cost query."""

_OF_A_ROW: Final[dict[LiteralString, LiteralString]] = {
    "latency_count": "CASE WHEN e.latency_us IS NULL THEN 0 ELSE e.event_count END",
    "reported_count": "CASE WHEN d.cost_status = 'reported' THEN e.event_count ELSE 0 END",
    "priced_count": "CASE WHEN d.cost_status = 'priced' THEN e.event_count ELSE 0 END",
    "estimated_count": "CASE WHEN d.cost_status = 'estimated' THEN e.event_count ELSE 0 END",
    "unpriced_count": "CASE WHEN d.cost_status = 'unpriced' THEN e.event_count ELSE 0 END",
}

COUNTED_COLUMNS: Final = tuple(measure for measure in CUBE_MEASURES if measure not in _OF_A_ROW)
"""Measures of the cube that are columns of an event."""


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
    """The same over raw events, as `of_events`."""
    return ", ".join(f"coalesce(sum({of_events(m)}), 0) AS {m}" for m in measures)


OWN_TIME: Final[LiteralString] = "coalesce(e.posted_for, e.time)"
"""The end of an event's call, also where the event counts later because its month was closed."""
STARTED_AT: Final[LiteralString] = f"({OWN_TIME} - coalesce(e.latency_us, 0) * interval '1 microsecond')"
FIRST_AND_LAST: Final[LiteralString] = (
    f"min({STARTED_AT}) FILTER (WHERE e.event_count > 0) AS first_at, "
    f"max({OWN_TIME}) FILTER (WHERE e.event_count > 0) AS last_at"
)
"""The start of the first call and the end of the last one, over raw events; NULL: there are only corrections."""
