"""What a dialect is: the attributes by which one family of senders says what a call used."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from services.ingest.otlp.record import Attributes, Record

Fields = Mapping[str, tuple[str, ...]]
"""Attributes by the event's field that they fill; the first one that is there counts."""

BILLED: Final = frozenset({"chat", "responses", "embeddings", "rerank", "image", "audio"})
"""Operations of calls of a model, which cost. Others group calls, and their own counts are sums of these."""


class SpanDialect(NamedTuple):
    """A way of writing calls as spans."""

    name: str
    is_spoken: Callable[[Attributes], bool]
    operation: Callable[[Attributes], str | None]
    """The event's operation; None: the span is nothing that belongs into a ledger."""
    fields: Fields
    steps: tuple[str, ...]
    """Attributes that name an agent, a workflow or a tool."""
    others: tuple[str, ...]
    """Attributes that the two functions read."""


class LogDialect(NamedTuple):
    """An agent that writes its calls as log records."""

    name: str
    scopes: tuple[str, ...]
    """Beginnings of its scopes' and services' names."""
    events: frozenset[str]
    """Names of the records that are calls; any other record is dropped."""
    read: Callable[[Record], dict[str, Any] | None]
    """Makes the event of one of these; None: it is no call after all."""
    attributes: tuple[str, ...]
    """All that `read` looks at."""
