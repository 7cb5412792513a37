"""Lays a provider's bills beside the ledger: rows with their state, and causes that add up."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, Literal, NamedTuple

from outlay.pricing import total

from core.invoices.book_rates import BookedRates
from core.invoices.cells import aligned
from core.invoices.differences import CAUSES, Cause, Explained, Window, explain
from core.invoices.names import ModelNames, read_names, start_of
from core.invoices.proposed_price import proposed_price
from core.invoices.sides import BilledSide, Question, RecordedSide, read_billed, read_recorded
from core.invoices.tolerances import Tolerance, read_tolerance
from core.ledger_id import LedgerId
from core.prices.book import PriceBook

GroupBy = Literal["day", "model", "class", "project"]
State = Literal["matched", "invoice_only", "ledger_only", "differs", "pending"]

_NOTHING: Final = Decimal(0)
_FINAL_AFTER: Final = {
    "openai": 24,
    "anthropic": 24,
    "openrouter": 24,
    "aws": 72,
    "google": 72,
    "azure": 72,
}
"""Hours after a UTC day's end until the provider's bill of it is final, by its own documentation (the clouds restate
for up to three days); 24 for all others."""
_DAY: Final = timedelta(days=1)


@dataclass
class Figures:
    """Sums over some keys."""

    invoiced: Decimal = _NOTHING
    recorded: Decimal = _NOTHING
    causes: dict[Cause, Decimal] = field(default_factory=dict)
    dark: Decimal = _NOTHING
    has_bill: bool = False
    has_events: bool = False
    is_pending: bool = True

    def add(self, found: Explained, is_pending: bool) -> None:
        unseen = max(found.causes.get("quantity", _NOTHING), _NOTHING)
        sides = found.has_bill, found.has_events
        self.join(Figures(found.invoiced, found.recorded, found.causes, unseen, *sides, is_pending))

    def join(self, other: "Figures") -> None:
        """Adds the sums of other keys."""
        self.invoiced = total((self.invoiced, other.invoiced))
        self.recorded = total((self.recorded, other.recorded))
        for cause, amount in other.causes.items():
            self.causes[cause] = total((self.causes.get(cause, _NOTHING), amount))
        self.dark = total((self.dark, other.dark))
        self.has_bill |= other.has_bill
        self.has_events |= other.has_events
        self.is_pending &= other.is_pending

    @property
    def difference(self) -> Decimal:
        return total((self.invoiced, self.recorded.copy_negate()))

    @property
    def unexplained(self) -> Decimal:
        return total((self.difference, *(amount.copy_negate() for amount in self.causes.values())))

    def explained(self) -> list[tuple[Cause, Decimal]]:
        return [(cause, self.causes[cause]) for cause in CAUSES if self.causes.get(cause)]

    def state(self, tolerance: Tolerance) -> State:
        if tolerance.allows(self.difference, self.invoiced):
            return "matched"
        if self.is_pending:
            return "pending"
        if not self.has_events:
            return "invoice_only"
        return "differs" if self.has_bill else "ledger_only"


class Row(NamedTuple):
    label: str | None
    figures: Figures


class Unmapped(NamedTuple):
    """A model's name on bills that neither the price book nor the organisation's mapping knows."""

    name: str
    invoiced: Decimal


class Reconciliation(NamedTuple):
    rows: Sequence[Row]
    total: Figures
    tolerance: Tolerance
    unmapped: Sequence[Unmapped]
    billed_names: Mapping[str | None, Sequence[str]]
    """The names on bills of each model."""
    recorded_names: Mapping[str | None, Sequence[str]]
    """The names in events of each model."""
    covered: frozenset[date]
    """The days of which there is a bill."""
    pending: frozenset[date]
    proposals: Mapping[str | None, Mapping[str, Any]]
    """For models with a `price` difference, the request that proposes the billed prices."""


async def reconcile(
    connection: Any,
    prices: PriceBook,
    asked: Question,
    group_by: GroupBy,
    now: datetime,
) -> Reconciliation:
    """In one snapshot. Raises `Unprocessable` where bill or ledger have too many different lines."""
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        own = await read_names(connection, asked.ledger_id, asked.provider)
        names = ModelNames(prices, asked.ledger_id, asked.provider, own, start_of(asked.start))
        billed = await read_billed(connection, asked, names)
        recorded = await read_recorded(connection, asked, names)
        tolerance = await read_tolerance(connection, asked.ledger_id, asked.provider)
    rates = BookedRates(prices, asked.ledger_id, asked.provider)
    return await asyncio.to_thread(_laid_beside, asked, group_by, now, (billed, recorded, names, tolerance, rates))


def pending_days(provider: str, start: date, end: date, now: datetime) -> frozenset[date]:
    """The days of [start, end) whose bill is not final yet."""
    final_before = (now.astimezone(UTC) - timedelta(hours=_FINAL_AFTER.get(provider, 24))).date()
    first = max(start, final_before)
    return frozenset(first + n * _DAY for n in range(max(0, (end - first).days)))


def _laid_beside(
    asked: Question,
    group_by: GroupBy,
    now: datetime,
    read: tuple[BilledSide, RecordedSide, ModelNames, Tolerance, BookedRates],
) -> Reconciliation:
    billed, recorded, names, tolerance, rates = read
    pending = pending_days(asked.provider, asked.start, asked.end, now)
    cells = aligned(billed.keys, recorded.keys, recorded.reported)
    found = explain(cells, rates, Window(billed.covered, pending))
    rows: dict[str | None, Figures] = {}
    whole = Figures()
    for each in found:
        for figures in (rows.setdefault(_label(each, group_by), Figures()), whole):
            figures.add(each, each.key.day in pending)
    if group_by == "day":
        for day in billed.covered:  # also a day on which nothing was billed and nothing recorded
            rows.setdefault(str(day), Figures(has_bill=True, is_pending=day in pending))
    return Reconciliation(
        [Row(label, rows[label]) for label in sorted(rows, key=lambda label: _order(label, rows[label], group_by))],
        whole,
        tolerance,
        [Unmapped(name, billed.named[name]) for name in sorted(billed.named) if not names.is_known(name)],
        _by_model(billed.named, names),
        _by_model(recorded.named, names),
        billed.covered,
        pending,
        _proposals(found, rates, now),
    )


def _proposals(found: Iterable[Explained], rates: BookedRates, now: datetime) -> dict[str | None, dict[str, Any]]:
    """The newest billed price of each class holds, from the first day with another than the price book's."""
    billed: dict[str, dict[str, Fraction]] = {}
    since: dict[str, date] = {}
    for each in sorted(found, key=lambda each: each.key.day):
        model, usage_class = each.key.model, each.key.usage_class
        if each.billed_price is not None and model is not None and usage_class is not None:
            billed.setdefault(model, {})[usage_class] = each.billed_price
            since.setdefault(model, each.key.day)
    quotes = {model: rates.quote(model, since[model]) for model in billed}
    return {
        model: proposed_price(quote, billed[model], start_of(since[model]), now)
        for model, quote in quotes.items()
        if quote is not None and not quote.price.terms.hours
    }


def _label(found: Explained, group_by: GroupBy) -> str | None:
    key = found.key
    return {"day": str(key.day), "model": key.model, "class": key.usage_class, "project": key.project}[group_by]


def _order(label: str | None, figures: Figures, group_by: GroupBy) -> tuple[Decimal, str]:
    """Days in time, all else by the largest difference."""
    return (_NOTHING if group_by == "day" else -abs(figures.difference), label or "")


def _by_model(named: Iterable[str], names: ModelNames) -> dict[str | None, list[str]]:
    found: dict[str | None, list[str]] = {}
    for name in sorted(named):
        found.setdefault(names.model(name), []).append(name)
    return found


async def billed_providers(connection: Any, ledger_id: LedgerId, start: date, end: date) -> list[str]:
    """The providers that have a bill of one of these days."""
    rows = await connection.fetch(
        "SELECT DISTINCT provider FROM invoice_day WHERE org_id = $1 AND day >= $2 AND day < $3 ORDER BY 1",
        ledger_id,
        start,
        end,
    )
    return [row[0] for row in rows]
