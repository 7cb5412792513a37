"""Rows of the price book's tables. Amounts are text in JSON, so that they never become floats."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, NamedTuple

import msgspec
from outlay.terms import Terms, terms_from

from core.prices.patterns import pattern
from core.process.stored_rows import leave_out

_TERMS_KEPT: Final = 10_000
"""More than the catalogue has distinct prices."""
CATALOGUE: Final = "genai-prices"
"""The source of a version that comes from the installed package of this name."""


class Price(NamedTuple):
    """A model's price from a date on. `model` is the name in the catalogue, or an organisation's own name."""

    id: int
    provider: str
    model: str
    effective_from: datetime
    terms: Terms
    org_id: int | None = None
    """The organisation that has this price for itself; None: the catalogue's."""
    version_id: int = 0
    withdrawn: bool = False
    """Whether this row withdraws the price of its date. Receipts of events charged before keep it."""
    ends: bool = False
    """Whether an organisation's own price ends on this date, after which the catalogue's applies."""
    notes: "PriceNotes | None" = None
    """Of the supplement's prices."""
    is_readable: bool = True
    """Whether its terms could be read. Otherwise its events are unpriced: any other price would be a wrong one."""

    @property
    def is_routing(self) -> bool:
        """Whether it is charged on top of the price of the model that answered, where this model was asked for."""
        return self.notes is not None and self.notes.routing


class PriceNotes(NamedTuple):
    """What a row of the supplement says beside its terms."""

    source: str | None
    checked_on: date | None
    routing: bool


class PriceRow(NamedTuple):
    """A new row of `price`, `rates` and `terms` as its columns hold them."""

    provider: str
    model: str
    effective_from: datetime
    rates: dict[str, Any]
    terms: dict[str, Any]


class Discount(NamedTuple):
    """A discount on an organisation's list prices of a provider, or of one model."""

    id: int
    org_id: int
    provider: str
    model: str | None
    effective_from: datetime
    percent: Decimal

    @property
    def factor(self) -> Decimal:
        return 1 - self.percent / 100


class OrgAlias(NamedTuple):
    """An organisation's name for a model, such as an Azure deployment or a Bedrock profile; no target: withdrawn."""

    org_id: int
    provider: str
    kind: str
    """exact, prefix or regex."""
    name: str
    """Empty with kind prefix: every model of the provider."""
    target: tuple[str, str] | None
    """The provider and the model; an empty model has the same name as was sent."""

    @property
    def is_region(self) -> bool:
        """Whether it is a provider's default region, in place of the target's model: no model's name is empty."""
        return self.kind == "exact" and not self.name


@lru_cache(_TERMS_KEPT)
def _terms(rates: str, terms: str) -> tuple[Terms, bool, bool, PriceNotes | None]:
    """The terms of a row, and whether it withdraws or ends a price; read once, not with every load of the book."""
    stated = msgspec.json.decode(terms)
    found = terms_from(msgspec.json.decode(rates), stated)
    return found, bool(stated.get("withdrawn")), bool(stated.get("ends")), notes_of(stated)


def notes_of(terms: Mapping[str, Any]) -> PriceNotes | None:
    """The notes in a row's terms; None: it has none."""
    if not terms.keys() & {"source", "checked_on", "routing"}:
        return None
    day = terms.get("checked_on")
    return PriceNotes(terms.get("source"), date.fromisoformat(day) if day else None, bool(terms.get("routing")))


def price_from_row(row: Any) -> Price:
    """The price in a row of the table `price`. Rows with the same rates and terms share one `Terms`."""
    is_readable = True
    try:
        terms, withdrawn, ends, notes = _terms(row["rates"], row["terms"])
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one price, the others are read
        leave_out("price", row["id"], error)
        terms, withdrawn, ends, notes, is_readable = Terms({}), False, False, None, False
    return Price(
        row["id"],
        row["provider"],
        row["model"],
        row["effective_from"],
        terms,
        row["org_id"],
        row["version_id"],
        withdrawn,
        ends,
        notes,
        is_readable,
    )


def discount_from_row(row: Any) -> Discount:
    return Discount(*(row[field] for field in Discount._fields))


def alias_from_row(row: Any) -> OrgAlias:
    """Raises `BadPattern`: it is no usable regular expression."""
    if row["kind"] == "regex":
        pattern(row["name"])
    target = (row["target_provider"], row["target_model"]) if row["target_provider"] else None
    return OrgAlias(row["org_id"], row["provider"], row["kind"], row["name"], target)
