"""One span or log record as the readers of OTLP bodies give it: only attributes that a dialect or attribution names."""

from collections.abc import Mapping
from typing import NamedTuple

Value = str | bool | int | float | list[str]
Attributes = Mapping[str, Value]


class Record(NamedTuple):
    """A span, or a log record, which has no parent and no duration."""

    attributes: Attributes
    resource: Attributes
    """Attributes of the process that sent it."""
    scope: str
    """The instrumentation library's name."""
    name: str = ""
    """The span's name, or the log record's event name."""
    trace_id: str = ""
    """32 hex digits; empty: it has none."""
    span_id: str = ""
    """16 hex digits."""
    parent_span_id: str = ""
    start: int = 0
    """Nanoseconds since 1970."""
    end: int = 0
    is_error: bool = False
