"""One event as a row of the table `usage_event`, in the text format of PostgreSQL's COPY. Pure.

`make_row` does the work that needs no database; `copy_line` adds the columns that only the hot transaction knows.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from datetime import datetime
from decimal import Decimal
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Final, LiteralString, NamedTuple

import msgspec
from msgspec.structs import replace
from outlay.pricing import LineItem, total

from core.accounts.name_removal import NameRemoval
from core.budget_counters.counters import Spent
from core.budget_counters.matching import FACTS, BudgetFacts, facts_of
from core.dimensions import EVENT_DIMENSIONS
from core.event import Source, UsageEvent, failed, is_uuid
from core.ledger.dimension_set import Values, set_id
from core.ledger.natural_keys import natural_keys
from core.ledger_id import LedgerId
from core.prices.model_family import ModelNames
from core.prices.rating import Charged
from core.token_columns import COST_COLUMNS, COST_PLACES, OTHER_COST, TOKEN_COLUMNS

COPIED: Final[tuple[LiteralString, ...]] = (
    "attempt",
    "operation_id",
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
    "finish_reason",
    "max_output_tokens",
    "prompt_fingerprint",
    "usage_source",
    "cost_source",
    "saving_technique",
    "total_tokens",
    "saved_usd",
)
"""Fields of the event that are stored unchanged, in columns of the same name."""

_copied = attrgetter(*COPIED)
_dimensions = attrgetter(*EVENT_DIMENSIONS)
_call = attrgetter("operation_id", "attempt")
_NO_NAMES: Final = ModelNames()
NO_DEFAULTS: Final[Mapping[str, str]] = MappingProxyType({})


class RowIdentity(NamedTuple):
    """The columns that identify a row and say in which rollups it counts."""

    ledger_id: LedgerId
    time: datetime
    event_id: str
    received_at: datetime
    dimension_set: str
    folded_set: str | None
    user_key: int | None
    posted_for: datetime | None
    """The event's own time, where its month was closed before it arrived."""


EVENT_COLUMNS: Final[tuple[LiteralString, ...]] = (
    "org_id",
    *RowIdentity._fields[1:],
    "seq",
    "event_count",
    "error_count",
    "event_key",
    "content_hash",
    "latency_us",
    "ttft_us",
    "units",
    "extra",
    "source",
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
    "cache_saved_usd",
)
"""The columns of `usage_event` that this version fills."""
KEY_COLUMNS: Final[tuple[LiteralString, ...]] = ("response_key", "operation_key")
STAGE_COLUMNS: Final[tuple[LiteralString, ...]] = (*EVENT_COLUMNS, *COST_COLUMNS, *KEY_COLUMNS)
"""With those that only the cube stores, and the natural keys."""
OWN_COLUMNS: Final = STAGE_COLUMNS[len(RowIdentity._fields) :]
"""Without those of `RowIdentity`."""

_EXTRA: Final = EVENT_COLUMNS.index("extra") - len(RowIdentity._fields)
"""Its position in a row's `tail`."""
_USER: Final = FACTS.index("user_id")

_pack = msgspec.msgpack.Encoder(decimal_format="string").encode
_json = msgspec.json.Encoder().encode
_new = tuple.__new__  # every event comes by; a NamedTuple's own constructor takes twice as long


class EventKey(NamedTuple):
    """An `event_id` as the 32 hex digits that the ledger stores. `text` is the sender's id; None: it is a lower-case
    UUID."""

    hex: str
    text: str | None

    def is_made_within_an_hour_of(self, time: datetime) -> bool:
        """Whether the id is a UUIDv7 (RFC 9562, 5.7) whose own time is within an hour of `time`."""
        if self.text is not None or self.hex[12] != "7":
            return False
        return abs(int(self.hex[:12], 16) - time.timestamp() * 1000) < 3_600_000


def event_key(event_id: str) -> EventKey:
    """A UUID keeps its digits; of any other text, the first 128 bits of its SHA-256."""
    if is_uuid(event_id):
        canonical = event_id.lower()
        return EventKey(canonical.replace("-", ""), None if canonical == event_id else event_id)
    return EventKey(hashlib.sha256(event_id.encode()).hexdigest()[:32], event_id)


def _key_of(event: UsageEvent) -> EventKey:
    if event.event_id is None:
        raise ValueError("an event reaches the ledger with an id")
    return event_key(event.event_id)


def content_hash(event: UsageEvent) -> str:
    """128 bits over all that the sender stated, as hex. An unchanged retry has the same, whatever the settings of
    the organisation and of its key are by then: nothing that they add may be in the event yet."""
    return hashlib.blake2b(_pack(event), digest_size=16).hexdigest()


class EventRow(NamedTuple):
    """A priced event, with every column that does not depend on the ledger's contents."""

    key: EventKey
    time: datetime | None
    """UTC; None: it gets the time at which the ledger first saw its id."""
    values: Values
    dimension_set: str
    user_id: str | None
    content_hash: str
    tail: str
    """The columns after those of `RowIdentity`, tab-separated and escaped."""
    facts: BudgetFacts
    """The values that budgets match, in the order of their scopes."""
    spent: Spent
    """The amounts that budgets count."""
    drift: Decimal | None
    """The reported cost minus the price book's, in USD; None: not both are known."""
    call: tuple[str | None, int | None]
    """The event's `operation_id` and `attempt`."""
    source: Source | None
    keys: tuple[str, ...]
    """Its natural keys."""
    event: UsageEvent
    """As it was charged."""
    fixed: Mapping[str, str]
    """Attribution that a gateway's key gives, whatever others say of the call."""

    def without_user(self, removal: NameRemoval) -> "EventRow":
        """The row of an erased person's event."""
        columns = self.tail.split("\t")
        extra = columns[_EXTRA]
        if extra != "\\N" and (changed := removal.json(extra.replace("\\\\", "\\"), is_about=True)) is not None:
            columns[_EXTRA] = _escaped(changed)
        facts = (*self.facts[:_USER], None, *self.facts[_USER + 1 :])
        return self._replace(
            user_id=None, facts=facts, event=replace(self.event, user_id=None), tail="\t".join(columns)
        )


class Unpriceable(ValueError):
    """An event that was thought to be in the ledger is new, and cannot be priced: it is bad data, of that event."""


class UnpricedRow:
    """The row of an event that is probably in the ledger already. It is priced where the ledger does not have it.

    Args:
        content: the event's `content_hash`, as it was sent.
        make: prices the event and makes its row.

    Raises:
        Unpriceable: `make` failed; by each property that needs it.
    """

    __slots__ = ("_make", "_row", "call", "content_hash", "key", "source", "time", "user_id")

    def __init__(
        self,
        event: UsageEvent,
        content: str,
        time: datetime | None,
        source: Source | None,
        make: Callable[[], EventRow],
    ) -> None:
        self.key = _key_of(event)
        self.time = time
        self.source = source
        self.user_id = event.user_id
        self.call = _call(event)
        self.content_hash = content
        self._make = make
        self._row: EventRow | None = None

    def without_user(self, removal: NameRemoval) -> "UnpricedRow":
        changed = self.changed_by(lambda row: row.without_user(removal))
        changed.user_id = None
        return changed

    def changed_by(self, change: Callable[[EventRow], EventRow]) -> "UnpricedRow":
        """A row that will be what `change` makes of this one."""
        changed = copy(self)
        changed._make, changed._row = lambda: change(self._priced()), None
        return changed

    def _priced(self) -> EventRow:
        if self._row is None:
            try:
                self._row = self._make()
            except Unpriceable:
                raise
            except Exception as error:
                raise Unpriceable(type(error).__name__) from error
        return self._row

    @property
    def values(self) -> Values:
        return self._priced().values

    @property
    def dimension_set(self) -> str:
        return self._priced().dimension_set

    @property
    def tail(self) -> str:
        return self._priced().tail

    @property
    def facts(self) -> BudgetFacts:
        return self._priced().facts

    @property
    def spent(self) -> Spent:
        return self._priced().spent

    @property
    def drift(self) -> Decimal | None:
        return self._priced().drift

    @property
    def keys(self) -> tuple[str, ...]:
        return self._priced().keys

    @property
    def event(self) -> UsageEvent:
        return self._priced().event

    @property
    def fixed(self) -> Mapping[str, str]:
        return self._priced().fixed


Row = EventRow | UnpricedRow


def make_row(
    event: UsageEvent,
    content: str,
    time: datetime | None,
    charged: Charged,
    names: ModelNames = _NO_NAMES,
    source: Source | None = None,
    defaults: Mapping[str, str] = NO_DEFAULTS,
) -> EventRow:
    """The row of a rated event. `columns` follow `STAGE_COLUMNS`, after those of `RowIdentity`.

    Args:
        content: the event's `content_hash`, as it was sent.
        defaults: attribution that the sender's key has given the event.
    """
    key = _key_of(event)
    keys = natural_keys(event)
    dimensions = (*_dimensions(event), *names)
    values: Values = (*dimensions, charged.cost_status)
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
        source,
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
        charged.cache_saved,
        *costs_by_class(charged.line_items),
        *keys,
    )
    spent = _new(Spent, (charged.cost, charged.input_tokens + charged.output_tokens, 1, charged.cost_status))
    facts = facts_of(dimensions, event)
    own = key, time, values, set_id(values), event.user_id, content, _tabbed(columns)
    witnessed = source, tuple(filter(None, keys)), event, defaults if source == "gateway" else NO_DEFAULTS
    return _new(EventRow, (*own, facts, spent, charged.drift, _call(event), *witnessed))


def columns_of(row: Row) -> dict[str, str | None]:
    """The columns after those of `RowIdentity`, as text by name."""
    values = [None if v == "\\N" else v.replace("\\\\", "\\") for v in row.tail.split("\t")]
    return dict(zip(OWN_COLUMNS, values, strict=True))


def line_of(identity: RowIdentity, columns: Mapping[str, Any]) -> str:
    """A row by its columns, as a line of COPY in the order of `STAGE_COLUMNS`."""
    return _tabbed((*identity, *(columns[name] for name in OWN_COLUMNS))) + "\n"


def copy_line(identity: RowIdentity, row: Row) -> str:
    """The whole row as a line of COPY, in the order of `STAGE_COLUMNS`."""
    ledger_id, time, event_id, received_at, dimension_set, *others = identity
    folded_set, user_key, posted_for = ["\\N" if value is None else value for value in others]
    first = f"{ledger_id}\t{time}\t{event_id}\t{received_at}\t{dimension_set}"
    return f"{first}\t{folded_set}\t{user_key}\t{posted_for}\t{row.tail}\n"


def _tabbed(values: Iterable[Any]) -> str:
    # Events hold no control characters (`core.event_codec`), so the backslash is all that COPY needs escaped.
    return "\t".join(
        ["\\N" if v is None else str(v) if v.__class__ is not str else _escaped(v) if "\\" in v else v for v in values]
    )


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\")


def _microseconds(milliseconds: float | None) -> int | None:
    return None if milliseconds is None else round(milliseconds * 1000)


def costs_by_class(items: Iterable[LineItem]) -> list[Decimal | None]:
    """USD in the order of `COST_COLUMNS`; None: no line item of such a class."""
    costs: list[Decimal | None] = [None] * len(COST_COLUMNS)
    for item in items:
        place = COST_PLACES.get(item.usage_class, OTHER_COST)
        before = costs[place]
        costs[place] = item.amount_usd if before is None else total((before, item.amount_usd))
    return costs
