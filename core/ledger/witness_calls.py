"""Calls that several events may be about, while a transaction decides which events are witnesses of which. Pure."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

import msgspec
from outlay.token_classes import TOKEN_CLASSES

from core.ledger.arrival import Arrival, EventId, LedgerTime
from core.ledger.corrections import Standing
from core.ledger.natural_keys import MOST
from core.ledger.witness_rules import Statement, Told, as_sent, differ, knows_more, rank, statement_of, together
from core.ledger_id import LedgerId

Price = Callable[[Arrival, datetime], Statement]
"""What an event says, charged as a call of this time."""

_json: Final = msgspec.json.Encoder().encode
_TOKEN_FIELDS: Final = {each.column: each.field or each.column for each in TOKEN_CLASSES}


class Witness(NamedTuple):
    """A row of the table `witness`, without the event that it is about."""

    witness_id: str
    key: str | None
    """The sender's id, where it is no UUID."""
    source: str
    time: datetime
    received_at: datetime
    span_id: str | None
    parent_span_id: str | None
    said: str


class Stored(NamedTuple):
    """Where and how the ledger counts a call."""

    dimension_set: Any
    folded_set: Any
    user_key: int | None
    last_seq: int
    standing: Standing
    is_explained: bool
    """Whether its cost can be taken back class by class; else it is not corrected."""


class Call:
    """An event of the ledger or of this transaction, with all that is said about its call.

    Args:
        source: of its first statement.
        stored: None: it comes with this transaction.
    """

    def __init__(
        self,
        id_: EventId,
        at: LedgerTime,
        received_at: datetime,
        source: str | None,
        statement: Statement,
        stored: Stored | None = None,
    ) -> None:
        self.id, self.at, self.received_at, self.stored = id_, at, received_at, stored
        self.first_source, self.first_rank = source, rank(source)
        self.statement = self.came_as = statement
        """What all say together, and what the ledger has of it or will get first."""
        self.told = [statement.told(received_at)._replace(source=source)]
        self.told_by = {(id_[1], source or "")}
        """By id and source."""
        self.keys: set[str] = set()
        """Natural keys that the ledger has of it."""
        self.witnesses: list[Witness] = []
        """New ones."""
        self.arrivals: list[tuple[Arrival, datetime]] = []
        """Of this transaction, with the calls' own times."""
        self.into: Call | None = None
        """The call that this one turned out to be."""

    @property
    def ledger_id(self) -> LedgerId:
        return self.id[0]

    def counted(self) -> "Call":
        """The call that this one turned out to be, or this one."""
        return self if self.into is None else self.into.counted()

    @property
    def is_changed(self) -> bool:
        """Whether what all say together is not what the ledger has."""
        return self.statement is not self.came_as

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was charged, and turned out to be another one."""
        return self.into is not None and self.stored is not None

    @property
    def has_news(self) -> bool:
        return self.is_withdrawn or (self.into is None and bool(self.witnesses or self.is_changed))

    def is_new_as(self, arrival: Arrival) -> bool:
        """Whether this event is the one that is charged."""
        return self.stored is None and self.into is None and self.id == arrival.id

    def hear(self, arrival: Arrival, own_time: datetime, price: Price) -> bool:
        """Adds what a witness says, once. Returns whether it was news."""
        said_by = arrival.row.key.hex, arrival.row.source or ""
        if said_by in self.told_by:
            return False
        own = statement_of(arrival.row)
        self.arrivals.append((arrival, own_time))
        self.told_by.add(said_by)
        by = own.told(arrival.received_at)
        self.told.append(by)
        said = what_it_said(own)
        self.witnesses.append(
            Witness(*arrival.row.key, said_by[1], own_time, by.received_at, by.span_id, by.parent_span_id, said)
        )
        if self.stored is None or self.stored.is_explained:
            new = own if arrival.row.time == self.at.own else price(arrival, self.at.own)
            takes_over = knows_more(new, self.statement, self.first_rank)
            both = together(self.statement, new, takes_over, arrival.row.fixed)
            if _texts(both) != _texts(self.statement):
                self.statement = both
        return True

    def take_in(self, other: "Call", is_earlier: bool) -> None:
        """Makes another event of the ledger a witness of this one. The earlier one's attribution counts."""
        said = what_it_said(other.came_as)
        names = other.id[1], other.came_as.columns["event_key"], other.first_source or ""
        first = Witness(*names, other.at.own, *other.told[0][1:], said)
        self.witnesses += [first, *other.witnesses]
        self.told_by |= other.told_by
        self.told += other.told
        if self.stored is None or self.stored.is_explained:
            one, two = (other.statement, self.statement) if is_earlier else (self.statement, other.statement)
            said_together = as_sent(together(one, two, is_earlier, {}), self.came_as)
            if _texts(said_together) != _texts(self.statement):
                self.statement = said_together
        other.into = self


class Doubt(NamedTuple):
    """Two events that share a natural key, and stay two."""

    event: Call
    other: Call
    reason: str


def what_it_said(of: Statement) -> str:
    """Tokens and cost as JSON. Amounts are text, so that every digit is there."""
    tokens = {field: int(of.columns[column]) for column, field in _TOKEN_FIELDS.items() if int(of.columns[column])}
    amounts = {name: of.columns[name] for name in ("cost_usd", "cost_reported_usd")}
    shown = {name: None if amount is None else str(amount) for name, amount in amounts.items()}
    both = dict(zip(("input_tokens", "output_tokens"), of.tokens, strict=True))
    return _json({**both, **tokens, **shown}).decode()


def _texts(of: Statement) -> list[str | None]:
    values = (*of.columns.values(), *of.values, of.user_id)
    return [None if value is None else str(value) for value in values]


def fitting(statement: Statement, by: Told, found: Sequence[Call]) -> tuple[list[Call], dict[int, str]]:
    """The calls that a statement is about, and why it is not about the others, by their places."""
    if len(found) > MOST:
        return [], dict.fromkeys(range(len(found)), "repeated")
    reasons = {n: why for n, call in enumerate(found) if (why := differ(call.statement, statement, call.told, [by]))}
    fits = [call for n, call in enumerate(found) if n not in reasons]
    pairs = [(one, other) for n, one in enumerate(fits) for other in fits[n + 1 :]]
    if any(differ(one.statement, other.statement, one.told, other.told) for one, other in pairs):
        return [], {n: reasons.get(n, "ambiguous") for n in range(len(found))}
    return fits, reasons


def as_one(calls: Iterable[Call], price: Price) -> Call:
    """One call of several: one of the ledger, and the first. Of two events of the ledger, the one that knows more."""
    kept, *others = sorted(calls, key=lambda call: (call.stored is None, call.received_at, call.id))
    for each in others:
        other, first_rank, is_earlier = each, kept.first_rank, False
        if other.stored is None:
            other.into = kept
            for arrival, own_time in other.arrivals:
                kept.hear(arrival, own_time, price)
            continue
        is_explained = kept.stored is not None and kept.stored.is_explained
        if not is_explained or (other.stored.is_explained and knows_more(other.statement, kept.statement, first_rank)):
            kept, other, is_earlier = other, kept, True
        kept.take_in(other, is_earlier)
        kept.first_rank = first_rank
    return kept
