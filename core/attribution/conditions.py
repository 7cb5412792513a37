"""Conditions of rules and allocations on a call: the filters of events, compared in the process. Pure."""

from collections.abc import Callable, Mapping

from core.dimensions import ANY_MODEL_NAME, MODEL_NAMES

Conditions = Mapping[str, tuple[str, ...]]
"""Filters by canonical name, each with the values of which either will do; '' stands for "without a value"."""
ValueOf = Callable[[str], str | None]
"""A call's value of a dimension, entity or facet; None: it has none."""


def meets(conditions: Conditions, value_of: ValueOf) -> bool:
    """Whether a call meets all conditions, as the events that a list with these filters shows."""
    return all(_has_one(name, values, value_of) for name, values in conditions.items())


def _has_one(name: str, values: tuple[str, ...], value_of: ValueOf) -> bool:
    if name == ANY_MODEL_NAME:
        return any(value_of(each) in values for each in MODEL_NAMES)
    if name == "status":
        code = value_of("status_code")
        failed = value_of("error_type") is not None or int(code or 0) >= 400
        return ("error" if failed else "success") in values or code in values
    return (value_of(name) or "") in values
