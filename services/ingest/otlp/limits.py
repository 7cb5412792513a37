"""How much of one OTLP request is read. Its bytes are limited as those of any batch of events (`core.limits`)."""

from typing import Final

MAX_RECORDS: Final = 20_000
"""Spans, log records or metrics of a request, with their scopes and resources; a collector sends 8,192 by default."""
MAX_FIELDS: Final = 1_000
"""Fields of one span or log record, so attributes too: the SDKs' own limit is 128."""
MAX_VALUES: Final = 500_000
"""Values in a request's JSON."""
MAX_TEXT: Final = 1_024
"""Bytes of an attribute's text that are read."""
MAX_ITEMS: Final = 8
"""Of an attribute that is a list."""
SLICE_RECORDS: Final = 50
"""Records between two pauses, in which other requests have their turns."""
TOO_MANY: Final = (
    f"A request has at most {MAX_RECORDS:,} spans, log records or metrics, each with at most {MAX_FIELDS:,} fields; "
    "let the exporter or collector send smaller batches."
)
