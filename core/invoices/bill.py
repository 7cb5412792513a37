"""A bill as it is to be read: whose, of which source, and the lines that count. Pure."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Context, Decimal, Inexact
from typing import Final, NamedTuple

import msgspec

from core.errors import FieldError, TooLarge, Unprocessable
from core.invoices.documents import Row
from core.invoices.line import InvoiceLine, WrongShape
from core.invoices.sources import SOURCES, SourceName
from core.invoices.sources.table import FIELDS, mapped
from core.request_types import FIRST_YEAR, LAST_YEAR

_EXACT: Final = Context(prec=200, traps=[Inexact])
_MOST_TEXT: Final = 500
MAX_ROWS: Final = 50_000_000
"""Of one bill, however well it is packed."""


class Bill(NamedTuple):
    """What a request says of a bill."""

    provider: str
    source: SourceName
    period: tuple[date, date] | None = None
    """First and last day that it covers; None: the days that it has."""
    mapping: Mapping[str, str] = {}
    """Our field → their column."""
    rates: Mapping[str, Decimal] = {}
    """USD for one unit of a currency."""
    replace: bool = False
    """Whether it takes days over from a bill of another source."""

    def content_hash(self, of_content: bytes) -> bytes:
        """Equal for equal content that is to be read in the same way."""
        told = (
            *(self.provider, self.source, [str(day) for day in self.period or ()]),
            *(sorted(self.mapping.items()), sorted((name, str(rate.normalize())) for name, rate in self.rates.items())),
        )
        return hashlib.sha256(of_content + msgspec.json.encode(told)).digest()


class RateNeeded(Unprocessable):
    """The bill is in another currency, and nobody has said what that is worth."""

    code, title = "rate_needed", "A currency needs its rate"

    def __init__(self, currency: str, place: str) -> None:
        super().__init__(
            f'{place} is in {currency}. Say what one {currency} is in USD: `"rates": {{"{currency}": "1.08"}}`.',
            errors=(FieldError("/rates", f"has no {currency}"),),
        )


def require_mapping(mapping: Mapping[str, str]) -> None:
    """Raises `Unprocessable` for a field that we do not have."""
    for field in mapping:
        if field not in FIELDS:
            raise Unprocessable(
                f"`mapping` has the field {field[:40]!r}; there are {', '.join(FIELDS)}.",
                errors=(FieldError("/mapping", f"has no field {field[:40]!r}"),),
            )


def lines_of(bill: Bill, rows: Iterable[tuple[str, Row]]) -> Iterator[InvoiceLine]:
    """The lines of all rows, checked. Raises `WrongShape`, `RateNeeded`, `Unprocessable`, `TooLarge`: nothing
    of it may count."""
    source, count = SOURCES[bill.source], 0
    for count, (place, row) in enumerate(rows, 1):
        if count == 1:
            _require_columns(bill, row)
        if count > MAX_ROWS:
            raise TooLarge(f"A bill has at most {MAX_ROWS:,} rows; send it in parts, such as days.")
        if source.name == "csv":
            row = mapped(row, bill.mapping)
        for line in source.lines(row, place):
            _check(bill, line, place)
            yield line
    if not count:
        raise WrongShape("The bill", "rows", "at least one row")


def _require_columns(bill: Bill, row: Row) -> None:
    expected = SOURCES[bill.source].expects
    if bill.source == "csv":
        expected = (*(bill.mapping.get(field, field) for field in expected), *bill.mapping.values())
    for names in expected:
        if not any(name in row for name in names.split("|")):
            raise WrongShape("The header", names.partition("|")[0], "a column")


def _check(bill: Bill, line: InvoiceLine, place: str) -> None:
    if not FIRST_YEAR <= line.day.year <= LAST_YEAR:
        raise WrongShape(place, "day", f"a day of the years {FIRST_YEAR} to {LAST_YEAR}")
    if bill.period is not None and not bill.period[0] <= line.day <= bill.period[1]:
        raise Unprocessable(
            f"{place} is of {line.day}, and `period` says {bill.period[0]} to {bill.period[1]}. Leave `period` out to "
            "take the days that the bill has.",
            code="outside_period",
        )
    if line.amount is not None and line.currency != "USD" and line.currency not in bill.rates:
        raise RateNeeded(line.currency, place)
    names = "".join(filter(None, (line.model, line.usage_class, line.tier, line.region, line.project, line.account)))
    if len(names) > _MOST_TEXT:
        raise WrongShape(place, "model", f"names of at most {_MOST_TEXT} characters together")
    if "\x00" in names or "\x00" in line.raw:
        raise WrongShape(place, "rows", "text without NUL")


def amount_usd(bill: Bill, line: InvoiceLine) -> Decimal | None:
    """The amount by the stated rate, exactly."""
    if line.amount is None or line.currency == "USD":
        return line.amount
    return _EXACT.multiply(line.amount, bill.rates[line.currency])
