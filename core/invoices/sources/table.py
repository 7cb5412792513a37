"""Any table, by a mapping of our fields to its columns."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from core.invoices.line import CLASSES, InvoiceLine, Kind, class_from_words, number, present, text_of, tier_of
from core.invoices.sources.base import Row, Source, kind_of, optional_number, when

FIELDS: Final = (
    *("day", "amount", "currency", "model", "class", "quantity", "kind"),
    *("tier", "region", "project", "account"),
)
REQUIRED: Final = ("day", "amount")
_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(("usage", "charge", "purchaseusage"), "usage"),
    **dict.fromkeys(("credit", "discount", "refund", "adjustment"), "credit"),
    **dict.fromkeys(("tax", "vat"), "tax"),
    **dict.fromkeys(("fee", "purchase", "subscription"), "fee"),
}


def mapped(row: Row, mapping: Mapping[str, str]) -> dict[str, Any]:
    """The row by our fields; a field that is not mapped is the column of its own name."""
    return {field: row.get(mapping.get(field, field)) for field in FIELDS}


def _lines(row: Row, place: str) -> Iterable[InvoiceLine]:
    amount, day = number(present(row, "amount", place), place, "amount"), present(row, "day", place)
    usage_class = _class(text_of(row, "class"))
    yield InvoiceLine(
        day=when(day, place, "day").date(),
        kind=kind_of(text_of(row, "kind") or "usage", amount, _KINDS, place, "kind"),
        amount=amount,
        currency=(text_of(row, "currency") or "USD").upper(),
        quantity=optional_number(row, "quantity", place) if usage_class else None,
        model=text_of(row, "model"),
        usage_class=usage_class,
        tier=tier_of(text_of(row, "tier")),
        region=text_of(row, "region"),
        project=text_of(row, "project"),
        account=text_of(row, "account") or "",
        provider_day=str(day),
    )


def _class(word: str | None) -> str | None:
    if word is None:
        return None
    name = word.lower().replace(" ", "_").replace("-", "_").removesuffix("_tokens")
    return name if name in CLASSES else class_from_words(word.replace("_", " ")) or name


CSV: Final = Source("csv", None, "table", _lines, "the `mapping` of the request", REQUIRED)
