"""One event as a row of `usage_event`, in PostgreSQL's COPY text form."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from operator import attrgetter
from typing import Any, Final, LiteralString, NamedTuple

import msgspec
from outlay.pricing import LineItem, total

from core.budgets.counters import Spent
from core.budgets.matching import Facts, facts_of
from core.event import EVENT_DIMENSIONS, UsageEvent, is_uuid
from core.ledger.dimension import Values, set_id
from core.ledger.measures import COST_COLUMNS, TOKEN_COLUMNS
from core.prices.charging import Charged, failed

COPIED: Final[tuple[LiteralString, ...]] = (
    "attempt",
    "status_code",
    "is_stream",
    "is_batch",
    "has_tool_calls",
    "tenant",
    "session_id",
    "run_id",
    "parent_run_id",
    "span_id",
    "parent_span_id",
    "request_id",
    "response_id",
    "model_requested",
    "endpoint",
    "region",
    "error_type",
    "prompt_fingerprint",
    "usage_source",
    "cost_source",
    "saving_technique",
    "total_tokens",
    "saved_usd",
)
"""Fields of the event that are columns of the same name."""

_copied = attrgetter(*COPIED)
_dimensions = attrgetter(*EVENT_DIMENSIONS)

_PLACE: Final[tuple[LiteralString, ...]] = (
    "org_id",
    "time",
    "event_id",
    "received_at",
    "dimension_set",
    "folded_set",
    "user_key",
    "posted_for",
)
EVENT_COLUMNS: Final[tuple[LiteralString, ...]] = (
    *_PLACE,
    "seq",
    "event_count",
    "error_count",
    "event_key",
    "content_hash",
    "latency_us",
    "ttft_us",
    "units",
    "extra",
    *COPIED,
    "input_tokens",
    "output_tokens",
    *TOKEN_COLUMNS,
    "price_id",
    "discount_id",
    "reason",
    "cost_usd",
    "list_cost_usd",
    "cost_reported_usd",
)
STAGE_COLUMNS: Final[tuple[LiteralString, ...]] = (*EVENT_COLUMNS, *COST_COLUMNS)

_COST_COLUMN: Final = {
    "input": 0,
    "cache_read": 1,
    "cache_write_5m": 2,
    "cache_write_1h": 2,
    "output": 3,
    "reasoning": 4,
}
_OTHER: Final = COST_COLUMNS.index("cost_other")

_pack = msgspec.msgpack.Encoder(decimal_format="string").encode
_json = msgspec.json.Encoder().encode
_new = tuple.__new__  # every event comes by; a NamedTuple's own constructor takes twice as long


class EventKey(NamedTuple):
    """An event's `event_id` as 32 hex digits, and the sender's text where that is no canonical UUID."""

    hex: str
    text: str | None

    def is_made_within_an_hour_of(self, time: datetime) -> bool:
        """Whether it says so itself, as a UUIDv7 does (RFC 9562, 5.7)."""
        if self.text is not None or self.hex[12] != "7":
            return False
        return abs(int(self.hex[:12], 16) - time.timestamp() * 1000) < 3_600_000


def event_key(event_id: str) -> EventKey:
    """A UUID as it is; any other text as the first 128 bits of its SHA-256."""
    if is_uuid(event_id):
        canonical = event_id.lower()
        return EventKey(canonical.replace("-", ""), None if canonical == event_id else event_id)
    return EventKey(hashlib.sha256(event_id.encode()).hexdigest()[:32], event_id)


def content_hash(event: UsageEvent) -> str:
    """128 bits over everything the sender said; a retry has the same."""
    return hashlib.blake2b(_pack(event), digest_size=16).hexdigest()


class Row(NamedTuple):
    """An event, priced, with all that does not depend on what the ledger holds already."""

    key: EventKey
    time: datetime | None
    """None: the time its id was first seen, which the ledger knows."""
    values: Values
    dimension_set: str
    user_id: str | None
    content_hash: str
    rest: str
    """The columns after its place, tab-separated and escaped."""
    facts: Facts
    spent: Spent
    """With `facts`, what budgets need of it."""
    drift: Decimal | None
    """How much more somebody else's figure is than ours, in USD."""


def make_row(event: UsageEvent, time: datetime | None, charged: Charged) -> Row:
    """Pure: this is most of the work, and needs no database."""
    if event.event_id is None:
        raise ValueError("an event reaches the ledger with an id")
    key = event_key(event.event_id)
    said = _dimensions(event)
    values: Values = (*said, charged.cost_status)
    content = content_hash(event)
    columns = (
        0,
        1,
        int(failed(event)),
        key.text,
        content,
        _microseconds(event.latency_ms),
        _microseconds(event.ttft_ms),
        _json(event.units).decode() if event.units else None,
        _json(event.extra).decode() if event.extra else None,
        *_copied(event),
        charged.input_tokens,
        charged.output_tokens,
        *charged.usage,
        charged.price_id,
        charged.discount_id,
        charged.reason,
        charged.cost,
        charged.list_cost,
        event.cost_usd,
        *costs_by_class(charged.line_items),
    )
    spent = _new(Spent, (charged.cost, charged.input_tokens + charged.output_tokens, 1, charged.cost_status))
    facts = facts_of(said, event)
    own = key, time, values, set_id(values), event.user_id, content, _tabbed(columns)
    return _new(Row, (*own, facts, spent, charged.drift))


class Place(NamedTuple):
    """Where an event belongs: its identity and what it counts in."""

    org_id: int
    time: datetime
    event_id: str
    received_at: datetime
    dimension_set: str
    folded_set: str | None
    user_key: int | None
    posted_for: datetime | None
    """Its own time, where that month was closed before it came."""


def copy_line(place: Place, row: Row) -> str:
    """The whole row in `STAGE_COLUMNS`, with its line's end."""
    org_id, time, event_id, received_at, dimension_set, *others = place
    folded_set, user_key, posted_for = ["\\N" if value is None else value for value in others]
    stands = f"{org_id}\t{time}\t{event_id}\t{received_at}\t{dimension_set}"
    return f"{stands}\t{folded_set}\t{user_key}\t{posted_for}\t{row.rest}\n"


def _tabbed(values: Iterable[Any]) -> str:
    # No control character gets here, so the backslash is all that COPY would misread.
    return "\t".join(
        [
            "\\N" if v is None else str(v) if v.__class__ is not str else v.replace("\\", "\\\\") if "\\" in v else v
            for v in values
        ]
    )


def _microseconds(milliseconds: float | None) -> int | None:
    return None if milliseconds is None else round(milliseconds * 1000)


def costs_by_class(items: Iterable[LineItem]) -> list[Decimal | None]:
    """In the order of `COST_COLUMNS`; None: no such class."""
    costs: list[Decimal | None] = [None] * len(COST_COLUMNS)
    for item in items:
        column = _COST_COLUMN.get(item.usage_class, _OTHER)
        before = costs[column]
        costs[column] = item.amount_usd if before is None else total((before, item.amount_usd))
    return costs
