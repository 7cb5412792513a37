"""A price as the database holds it: amounts are text in JSON, so that no float is ever between."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

import msgspec
from outlay.terms import Terms, terms_from

CATALOGUE: Final = "genai-prices"
"""The source of a version that comes from the installed package of this name."""


class Price(NamedTuple):
    """One dated row. `model` is the catalogue's name of it, or an organisation's."""

    id: int
    provider: str
    model: str
    effective_from: datetime
    terms: Terms
    org_id: int | None = None
    """Whose own price it is; None: the catalogue's."""
    version_id: int = 0
    withdrawn: bool = False
    """Whether a later version took this date's price back; receipts written meanwhile keep it."""
    ends: bool = False
    """Whether an organisation's own price ends on this date, and the catalogue's holds again."""


class PriceRow(NamedTuple):
    """A row to be: `rates` and `terms` as the columns of `price` hold them."""

    provider: str
    model: str
    effective_from: datetime
    rates: dict[str, Any]
    terms: dict[str, Any]


class Discount(NamedTuple):
    """Off an organisation's list prices of a provider, or of one model."""

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
    """What an organisation calls a model: its Azure deployment, its Bedrock profile. Without a target: withdrawn."""

    org_id: int
    provider: str
    kind: str
    """exact, prefix or regex."""
    name: str
    target: tuple[str, str] | None


def price_from_row(row: Any) -> Price:
    """A row of `price`."""
    stated = msgspec.json.decode(row["terms"])
    return Price(
        row["id"],
        row["provider"],
        row["model"],
        row["effective_from"],
        terms_from(msgspec.json.decode(row["rates"]), stated),
        row["org_id"],
        row["version_id"],
        bool(stated.get("withdrawn")),
        bool(stated.get("ends")),
    )


def discount_from_row(row: Any) -> Discount:
    return Discount(*(row[field] for field in Discount._fields))


def alias_from_row(row: Any) -> OrgAlias:
    target = (row["target_provider"], row["target_model"]) if row["target_provider"] else None
    return OrgAlias(row["org_id"], row["provider"], row["kind"], row["name"], target)
