"""`outlay-server export focus`: writes what was charged to a folder or a bucket, period by period."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Annotated

import typer

from cli.database import chosen_ledger, ledger
from cli.output import counted
from core.errors import Problem
from core.exports.charge_groups import Granularity
from core.exports.focus_columns import NEWEST, Version
from core.exports.schedule import Every, Plan, Written, export_due, next_run
from core.exports.stores import Store, open_store
from core.exports.tables import Format
from core.ledger_id import LedgerId
from core.prices.book import PriceBook
from core.process.settings import Settings

exports = typer.Typer(no_args_is_help=True)


@exports.callback()
def _group() -> None:
    """Keeps `focus` a command of its own while it is the only one."""


@exports.command("focus")
def focus(
    out: Annotated[str, typer.Option("--out", help="A folder, or s3://BUCKET/PREFIX")],
    every: Annotated[Every, typer.Option("--every", help="A file for each")] = "day",
    once: Annotated[
        bool, typer.Option("--once", help="Write what is due and end, instead of waiting for more")
    ] = False,
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day; default: the first there is")
    ] = None,
    version: Annotated[Version, typer.Option("--focus-version")] = NEWEST,
    granularity: Annotated[Granularity, typer.Option("--granularity", help="Length of a row's charge period")] = "day",
    format_: Annotated[Format, typer.Option("--format", help="Parquet where its extra is installed")] = "csv",
    billed: Annotated[bool, typer.Option("--billed", help="BilledCost is the effective cost, not 0")] = False,
    org: Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")] = None,
    test: Annotated[bool, typer.Option("--test", help="Of the test ledger")] = False,
) -> None:
    """Write charges as FOCUS: each period once it is over, and a new revision where the ledger has changed it since.

    `manifest.json` names the current file of each period.
    """
    if granularity == "month" and every == "day":
        raise Problem("Rows of a month do not fit into files of a day; add `--every month`.")
    plan = partial(
        Plan,
        every=every,
        version=version,
        granularity=granularity,
        format=format_,
        is_billed=billed,
        first=first.date() if first else None,
    )
    asyncio.run(_run(open_store(out), plan, org, test, once))


async def _run(store: Store, plan: Callable[[LedgerId], Plan], org: int | None, test: bool, once: bool) -> None:
    while True:
        for made in await _export(store, plan, org, test):
            typer.echo(f"{made.period}: {made.file}, {counted(made.rows, 'row')}")
        if once:
            return
        now = datetime.now(UTC)
        await asyncio.sleep((next_run(now) - now).total_seconds())


async def _export(store: Store, plan: Callable[[LedgerId], Plan], org: int | None, test: bool) -> list[Written]:
    async with ledger(Settings.load()) as connection:
        of = await chosen_ledger(connection, org, test)
        return await export_due(connection, await PriceBook.load(connection), store, plan(of))
