"""`outlay-server reconcile`: a provider's bill of a month beside the ledger."""

import asyncio
import hashlib
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from outlay.names import provider_name

from cli.database import chosen_ledger, ledger
from cli.output import Json, counted, print_rows
from core.accounts.audit_log import CLI
from core.errors import Problem
from core.invoices.bill import Bill, lines_of, require_mapping
from core.invoices.documents import rows_of
from core.invoices.reconcile import Figures, GroupBy, Reconciliation, reconcile
from core.invoices.sides import Question
from core.invoices.sources import SOURCES, SourceName
from core.invoices.store import import_bill, last_mapping
from core.json_codec import plain_digits
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.process.settings import Settings

_USUAL: Final[dict[str, SourceName]] = {
    "openai": "openai_costs",
    "anthropic": "anthropic_cost_report",
    "aws": "aws_cur",
    "google": "gcp_billing",
    "azure": "azure_costs",
    "openrouter": "openrouter_activity",
}


def reconcile_command(
    provider: Annotated[str, typer.Argument(help="Who bills: openai, anthropic, aws, google, azure, openrouter, …")],
    month: Annotated[datetime, typer.Option("--month", formats=["%Y-%m"], help="As 2026-10, UTC")],
    file: Annotated[Path | None, typer.Option("--file", help="Take this bill first")] = None,
    source: Annotated[
        SourceName | None, typer.Option("--source", help="The file's shape; default: the provider's")
    ] = None,
    mapping: Annotated[list[str] | None, typer.Option("--map", help="csv: FIELD=COLUMN, repeated")] = None,
    rate: Annotated[list[str] | None, typer.Option("--rate", help="USD for one unit: EUR=1.08, repeated")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Take days over from another source")] = False,
    by: Annotated[GroupBy, typer.Option("--by", help="What a row is of")] = "model",
    json: Json = False,
    org: Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")] = None,
    test: Annotated[bool, typer.Option("--test", help="Of the test ledger")] = False,
) -> None:
    """Lay a provider's bill of a month beside the ledger, and say why they differ."""
    first = month.date().replace(day=1)
    end = (first + timedelta(days=31)).replace(day=1)
    name = provider_name(provider)
    of = source or _USUAL.get(name, "csv")
    period = (first, end - timedelta(days=1)) if SOURCES[of].shape == "table" else None
    rates = {currency.upper(): _decimal(text) for currency, text in _pairs("--rate", rate).items()}
    bill = Bill(name, of, period, _pairs("--map", mapping), rates, replace)
    require_mapping(bill.mapping)
    asyncio.run(_run(bill, file, (first, end), by, json, (org, test)))


def _pairs(option: str, given: list[str] | None) -> dict[str, str]:
    pairs = [text.partition("=") for text in given or ()]
    if any(not separator for _, separator, _ in pairs):
        raise Problem(f"{option} takes NAME=VALUE.")
    return {name: value for name, _, value in pairs}


def _decimal(text: str) -> Decimal:
    try:
        found = Decimal(text)
    except ArithmeticError:
        found = Decimal(0)
    if not (found.is_finite() and 0 < found < 10**9):
        raise Problem(f"--rate takes USD for one unit, as EUR=1.08; {text!r} is none.")
    return found


async def _run(
    bill: Bill, file: Path | None, days: tuple[date, date], by: GroupBy, as_json: bool, whose: tuple[int | None, bool]
) -> None:
    async with ledger(Settings.load()) as connection:
        ledger_id = await chosen_ledger(connection, *whose)
        if file is not None:
            await _take(connection, ledger_id, bill, file)
        prices = await PriceBook.load(connection)
        asked = Question(ledger_id, bill.provider, *days, by == "project")
        found = await reconcile(connection, prices, asked, by, datetime.now(UTC))
    _show(found, by, as_json)


async def _take(connection: Any, ledger_id: LedgerId, bill: Bill, file: Path) -> None:
    if bill.source == "csv" and not bill.mapping:
        bill = bill._replace(mapping=await last_mapping(connection, ledger_id, bill.provider))
    try:
        opened = file.open("rb")
    except OSError as error:
        raise Problem(f"{file} cannot be read: {error.strerror}.") from None
    with opened, closing(rows_of(opened, SOURCES[bill.source].shape == "pages")) as rows:
        content = await asyncio.to_thread(lambda: hashlib.file_digest(opened, "sha256").digest())
        opened.seek(0)
        made = await import_bill(connection, ledger_id, bill, lines_of(bill, rows), content, CLI)
    what = "was here already" if made.is_duplicate else "taken"
    lines = counted(made.line_count, "line")
    typer.echo(f"{file.name}: {lines} of {made.first_day} to {made.last_day} {what}.", err=True)


def _show(found: Reconciliation, by: GroupBy, as_json: bool) -> None:
    columns = (by, "invoiced_usd", "recorded_usd", "difference_usd", "state", "causes", "unexplained_usd")
    rows = [{by: row.label or "(none)", **_cells(row.figures, found)} for row in found.rows]
    total = {by: "total", **_cells(found.total, found)}
    print_rows(columns, [*rows, total], as_json)
    for each in found.unmapped:
        typer.echo(f"Nobody knows the model {each.name!r}: POST /v1/invoices/names says which it is.", err=True)


def _cells(figures: Figures, found: Reconciliation) -> dict[str, Any]:
    return {
        "invoiced_usd": _short(figures.invoiced),
        "recorded_usd": _short(figures.recorded),
        "difference_usd": _short(figures.difference),
        "state": figures.state(found.tolerance),
        "causes": ", ".join(f"{cause} {_signed(amount)}" for cause, amount in figures.explained()) or None,
        "unexplained_usd": _short(figures.unexplained),
    }


def _short(amount: Decimal) -> Decimal:
    """Without zeros behind it, and without an exponent."""
    return Decimal(plain_digits(amount))


def _signed(amount: Decimal) -> str:
    return f"{'+' if amount > 0 else ''}{plain_digits(amount)}"
