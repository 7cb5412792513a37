"""The values that a filter of events or of a list lets through. Pure."""

Filter = str | tuple[str, ...]
"""A value, or several of which either will do; '' stands for "without a value". Commas are part of a value."""


def values_of(given: Filter) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else given
