"""`outlay-server prices coverage`: which rule prices each model, since when and from where."""

import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Final

import typer

from cli.database import chosen_ledger, ledger
from cli.output import Json, print_rows
from core.errors import Problem
from core.ledger.seen_models import seen_models
from core.prices.book import PriceBook
from core.prices.coverage import ModelCoverage, NamedModel, coverage, price_sources, read_models
from core.process.settings import Settings

_LATELY: Final = timedelta(days=30)
_STDIN: Final = Path("-")


def price_coverage(
    file: Annotated[
        Path | None, typer.Argument(help="Models, one a line, as provider/model; - reads standard input")
    ] = None,
    events: Annotated[bool, typer.Option("--events", help="The models that the ledger has seen in 30 days")] = False,
    org: Annotated[
        int | None, typer.Option("--org", help="With this organisation's own prices and names; by default the first's")
    ] = None,
    older_than: Annotated[int, typer.Option("--older-than", min=0, help="Days after which a price is old")] = 90,
    as_json: Json = False,
) -> None:
    """Show which rule prices each model, since when and from where, and what is unpriced, estimated or old."""
    if (file is None) == (not events):
        raise Problem("Name a FILE of models, or --events for what the ledger has seen.")
    named = None if file is None else _read(file)
    rows = asyncio.run(_covered(named, org, datetime.now(UTC), older_than))
    print_rows(ModelCoverage._fields, [row._asdict() for row in rows], as_json, whole=("provider", "model", "status"))


def _read(file: Path) -> list[NamedModel]:
    try:
        text = sys.stdin.read() if file == _STDIN else file.read_text("utf-8")
        return list(read_models(text))
    except (OSError, ValueError) as error:
        raise Problem(f"{file}: {error}") from None


async def _covered(
    named: Sequence[NamedModel] | None, org: int | None, now: datetime, older_than: int
) -> list[ModelCoverage]:
    async with ledger(Settings.load()) as connection:
        ledger_id = await chosen_ledger(connection, org)
        book = await PriceBook.load(connection)
        sources = await price_sources(connection)
        models = await seen_models(connection, ledger_id, now - _LATELY, now) if named is None else named
    return coverage(book, sources, ledger_id, models, now, (now - timedelta(days=older_than)).date())
