"""Which of two statements about one call knows more, what they say together, and whether they can be of one call. Pure.

A statement is what one sender says of a call. What was used and what it costs is taken whole from the statement that
knows more; attribution and the rest of the description is filled in where it was empty.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from outlay.names import provider_name
from outlay.providers._provider_table import UNIQUE_RESPONSE_IDS

from core.dimensions import DIMENSIONS
from core.ledger.copy_row import Row, columns_of
from core.ledger.dimension_set import Values
from core.token_columns import TOKEN_COLUMNS

_RANKS: Final[Mapping[str | None, int]] = {"gateway": 3, "sdk": 2, "api": 2, None: 2, "otlp": 1, "import": 0}
"""None: an event of before sources were known, from an SDK or a POST."""
_HAS_FIGURES: Final = frozenset({"gateway", "import"})
"""Whose word on the provider's own figure counts more than usage."""
_GUESSES: Final = frozenset({"tokenizer_estimate", "partial_provider"})

_FILLED: Final = (
    *("tenant", "session_id", "request_id", "response_id", "endpoint", "finish_reason", "max_output_tokens"),
    *("prompt_fingerprint", "latency_us", "ttft_us", "is_stream", "has_tool_calls", "extra"),
)
_TOGETHER: Final = (
    ("run_id", "parent_run_id"),
    ("span_id", "parent_span_id"),
    ("operation_id", "attempt"),
    ("status_code", "error_type"),
)
"""Columns that say one thing: a statement that names another of the first says nothing of the second."""
_OF_THE_FIRST: Final = ("event_key", "content_hash")
_FILLED_DIMENSIONS: Final = frozenset(
    {"operation", "feature", "team", "service", "environment", "project", "gl_account", "outcome", "workload"}
    | {"variant", "customer_tier"}
)


class Told(NamedTuple):
    """Where one of a call's statements comes from."""

    source: str | None
    received_at: datetime
    span_id: str | None
    parent_span_id: str | None

    def is_of_the_same_request(self, other: "Told") -> bool:
        return (self.source, self.received_at) == (other.source, other.received_at)

    def is_about_another_span(self, other: "Told") -> bool:
        """Whether both are spans of one source, and neither is around the other. Instrumentations of one client write
        spans within each other; spans side by side are calls of their own, whatever ids a provider gave them."""
        if self.source != other.source or None in (self.span_id, other.span_id) or self.span_id == other.span_id:
            return False
        return other.span_id != self.parent_span_id and self.span_id != other.parent_span_id


class Statement(NamedTuple):
    """What one sender said of a call, or what several said together."""

    source: str | None
    columns: Mapping[str, Any]
    """Those of the row after `RowIdentity`, by name; as text, or as the database gave them."""
    values: Values
    """Of its dimension set, in the order of `DIMENSIONS`."""
    user_id: str | None

    @property
    def cost(self) -> Decimal | None:
        cost = self.columns["cost_usd"]
        return None if cost is None else Decimal(cost)

    @property
    def tokens(self) -> tuple[int, int]:
        """Input and output."""
        return int(self.columns["input_tokens"]), int(self.columns["output_tokens"])

    def told(self, received_at: datetime) -> Told:
        return Told(self.source, received_at, self.columns["span_id"], self.columns["parent_span_id"])

    def value(self, dimension: str) -> str | None:
        return self.values[DIMENSIONS.index(dimension)]


def statement_of(row: Row) -> Statement:
    """What an event says by itself."""
    return Statement(row.source, columns_of(row), row.values, row.user_id)


def rank(source: str | None) -> int:
    """How far a source is believed."""
    return _RANKS.get(source, 0)


def knows_more(new: Statement, known: Statement, first_rank: int) -> bool:
    """Whether `new` should decide what was used and what it costs.

    Args:
        first_rank: of the call's first statement. Only a source above it may lower the cost.
    """
    if _knowledge(new) <= _knowledge(known):
        return False
    lowers = known.cost is not None and (new.cost is None or new.cost < known.cost)
    return not lowers or rank(new.source) > first_rank


def _knowledge(of: Statement) -> tuple[bool, bool, bool, int, int]:
    classes = sum(int(of.columns[name]) > 0 for name in TOKEN_COLUMNS) + (of.columns["units"] is not None)
    figure = of.columns["cost_reported_usd"] is not None
    own_figure = of.source in _HAS_FIGURES and of.value("cost_status") == "reported"
    is_counted = of.columns["usage_source"] not in _GUESSES
    return classes > 0 or figure, own_figure, is_counted, rank(of.source), classes


def together(known: Statement, new: Statement, takes_over: bool, fixed: Mapping[str, str]) -> Statement:
    """Both statements as one.

    Args:
        takes_over: whether `new` decides what was used and what it costs.
        fixed: attribution of `new` that counts whatever was known.
    """
    leading = new if takes_over else known
    columns = dict(leading.columns)
    for name in _OF_THE_FIRST:
        columns[name] = known.columns[name]
    for name in _FILLED:
        columns[name] = _first(known.columns[name], new.columns[name])
    for head, other in _TOGETHER:
        columns[head] = _first(known.columns[head], new.columns[head])
        columns[other] = known.columns[other]
        if known.columns[head] is None or str(known.columns[head]) == str(new.columns[head]):
            columns[other] = _first(known.columns[other], new.columns[other])
    columns["error_count"] = int(columns["error_type"] is not None or int(columns["status_code"] or 0) >= 400)
    values = [
        _first(was, says) if name in _FILLED_DIMENSIONS else leads
        for name, was, says, leads in zip(DIMENSIONS, known.values, new.values, leading.values, strict=True)
    ]
    user_id = _first(known.user_id, new.user_id)
    for name, value in fixed.items():
        if name == "user_id":
            user_id = value
        elif name in _FILLED_DIMENSIONS:
            values[DIMENSIONS.index(name)] = value
        elif name in columns:
            columns[name] = value
    return Statement(leading.source, columns, tuple(values), user_id)


def as_sent(statement: Statement, event: Statement) -> Statement:
    """A statement as one of this event: with its id and the hash of what was sent."""
    return statement._replace(columns={**statement.columns, **{name: event.columns[name] for name in _OF_THE_FIRST}})


def _first(known: Any, new: Any) -> Any:
    return new if known is None else known


def differ(one: Statement, other: Statement, told_of_one: Sequence[Told], told_of_other: Sequence[Told]) -> str | None:
    """Why two statements that share a natural key are of two calls, or may be; None: they are of one.

    Args:
        told_of_one: by whom, of all statements about the call of `one`; `told_of_other` likewise.
    """
    providers = [provider_name(each.value("provider") or "") for each in (one, other)]
    are_known = all(name in UNIQUE_RESPONSE_IDS for name in providers)
    if are_known and providers[0] != providers[1]:
        return "provider"
    if are_known and _are_unlike(one, other, ("response_id",)):
        return "response_id"
    if _are_unlike(one, other, ("operation_id", "attempt")):
        return "operation_id"
    pairs = [(first, second) for first in told_of_one for second in told_of_other]
    if any(first.is_of_the_same_request(second) for first, second in pairs):
        return "request"  # who tells of two calls in one request has used an id for both
    if any(first.source == second.source == "sdk" for first, second in pairs):
        return "sdk"  # ours gives each call one id
    return "span" if any(first.is_about_another_span(second) for first, second in pairs) else None


def _are_unlike(one: Statement, other: Statement, names: tuple[str, ...]) -> bool:
    texts = [[each.columns[name] for name in names] for each in (one, other)]
    if any(value is None for text in texts for value in text):
        return False
    return [*map(str, texts[0])] != [*map(str, texts[1])]
