"""What a source of bills is: a name, a shape, and the lines of a row."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, Literal, NamedTuple

from core.invoices.line import InvoiceLine, Kind, WrongShape, number

Shape = Literal["pages", "table"]
"""`pages`: JSON of an API, whose rows are the items of `data`. `table`: CSV, or an object a line."""

Row = Mapping[str, Any]
Lines = Callable[[Row, str], Iterable[InvoiceLine]]
"""(row, place for messages) → its lines. Raises `WrongShape`."""


class Source(NamedTuple):
    name: str
    provider: str | None
    """Who bills, where the request does not say; None: it must."""
    shape: Shape
    lines: Lines
    reference: str
    """Where the provider describes the shape."""
    expects: tuple[str, ...] = ()
    """Columns of a table without which it is another file."""


_DAY: Final = timedelta(days=1)
_FORMATS: Final = ("%m/%d/%Y", "%Y%m%d", "%d.%m.%Y")


def when(value: Any, place: str, field: str) -> datetime:
    """A time, UTC, from RFC 3339, a date, seconds since 1970, or the American date of Azure's exports."""
    try:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return datetime.fromtimestamp(int(value), UTC)
        text = str(value).strip()
        if text.isdigit() and len(text) > 8:
            return datetime.fromtimestamp(int(text), UTC)
        return _parsed(text)
    except (ValueError, OverflowError, OSError, ArithmeticError):
        raise WrongShape(place, field, f"a date or time, not {str(value)[:40]!r},") from None


@lru_cache(maxsize=4_096)  # a bill has few different days
def _parsed(text: str) -> datetime:
    for format_ in _FORMATS:
        try:
            return datetime.strptime(text, format_).replace(tzinfo=UTC)
        except ValueError:
            continue
    # BigQuery writes `2026-10-01 00:00:00 UTC`.
    found = datetime.fromisoformat(text.removesuffix(" UTC"))
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def days_between(start: datetime, end: datetime, place: str, field: str) -> list[date]:
    """The UTC days that [start, end) touches, at most a year of them."""
    if not start < end <= start + 366 * _DAY:
        raise WrongShape(place, field, "a time after the start, and at most a year")
    first = start.date()
    return [
        first + n * _DAY for n in range((end - timedelta(microseconds=1)).date().toordinal() - first.toordinal() + 1)
    ]


def kind_of(word: str, amount: Decimal | None, kinds: Mapping[str, Kind], place: str, field: str) -> Kind:
    """The kind that a bill's own word means. A negative usage is a credit; so is one of 0 that the word says is."""
    kind = kinds.get(word.strip().lower().replace(" ", ""))
    if kind is None:
        raise WrongShape(place, field, f"one of {', '.join(sorted(kinds))}, not {word[:40]!r},")
    return "credit" if kind == "usage" and amount is not None and amount < 0 else kind


def scaled(quantity: Decimal, unit: str | None) -> Decimal:
    """A quantity of `1K Tokens`, `1000000 Tokens` or `1M` as single tokens."""
    words = (unit or "").strip().lower().split()
    first = words[0] if words else ""
    for suffix, zeros in (("k", 3), ("m", 6)):
        if first.endswith(suffix) and (first[:-1].isdigit() or first == suffix):
            return quantity * int(first[:-1] or 1) * Decimal(10) ** zeros
    return quantity * int(first) if first.isdigit() and len(first) < 10 else quantity


def optional_number(row: Row, field: str, place: str) -> Decimal | None:
    value = row.get(field)
    return None if value is None or value == "" else number(value, place, field)
