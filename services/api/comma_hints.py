"""The `hints` of replies to a filter whose value has a comma: perhaps two values were meant."""

from typing import Any, Final

from core.dimensions import GROUPINGS
from core.errors import Unprocessable
from core.filters import values_of
from core.ledger.cost_sql import CostQuery
from core.ledger.reader import costs
from core.limits import MAX_FILTER_VALUES

_TIMEOUT_MS: Final = 2_000
_MOST: Final = 10
_SHOWN: Final = 60
"""Characters of a value: hints are also sent as a header."""


def has_comma(query: CostQuery) -> bool:
    return any("," in value for given in query.filters.values() for value in values_of(given))


async def comma_hints(connection: Any, query: CostQuery, has_events: bool | None) -> list[str]:
    """A sentence for each value with a comma that no event of the query has.

    Args:
        has_events: whether the query finds any; None: not known.
    """
    hints = []
    for name, given in query.filters.items():
        values = values_of(given)
        suspects = [value for value in values if "," in value and name in GROUPINGS]
        if suspects and not (has_events and len(values) == 1):
            seen = await _seen(connection, query, name, tuple(suspects)) if has_events is not False else set()
            hints += [_hint(name, value) for value in suspects if value not in seen]
    return hints[:_MOST]


async def _seen(connection: Any, query: CostQuery, name: str, values: tuple[str, ...]) -> set[str | None]:
    """Those of the values that events have; all of them if that takes too long to find out."""
    by_value = query._replace(
        group_by=(name,), filters={**query.filters, name: values}, limit=MAX_FILTER_VALUES, unfolded=True
    )
    try:
        return {row.labels[0] for row in (await costs(connection, by_value, timeout_ms=_TIMEOUT_MS)).rows}
    except Unprocessable:
        return set(values)


def _hint(name: str, value: str) -> str:
    shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    return (
        f"No event here has the {name} {shown!r}. A comma is part of a value; "
        f"for events with either of several values, repeat the parameter: {name}=…&{name}=…"
    )
