"""`outlay-server`: run the server and administer its ledger, beside a running one or without."""

import asyncio
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from cli.budgets import budgets
from cli.channels import channels
from cli.database import ledger
from cli.groups import acts, keys, orgs
from cli.letters import letters
from cli.offsets import offsets
from cli.prices import prices
from cli.receipt import receipt
from cli.topics import topics
from core.db.migrate import migrate as migrate_schema
from core.errors import OutlayError
from core.ledger.audit import audit as audit_ledger
from core.ledger.maintenance import maintain as maintain_ledger
from core.prices.sync import seed
from core.settings import ServerSettings, Settings

commands = typer.Typer(
    name="outlay-server",
    help="Every LLM call as a priced, attributed entry in a ledger.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
commands.add_typer(orgs, name="orgs", help="Organisations: your customers, or you.")
commands.add_typer(keys, name="keys", help="Keys: who may send and read.")
commands.add_typer(acts, name="acts", help="The audit log: who administered what.")
commands.add_typer(offsets, name="offsets", help="How far the ledger has read the event log.")
commands.add_typer(letters, name="dlq", help="Dead letters: what could not be put into the ledger.")
commands.add_typer(budgets, name="budgets", help="Budgets as a file: plan, apply, export.")
commands.add_typer(channels, name="channels", help="Where alerts go: their secrets' key.")
commands.add_typer(prices, name="prices", help="The price book.")


commands.command()(receipt)
commands.command()(topics)


@commands.command()
def run() -> None:
    """Start the server in the foreground, with its own PostgreSQL unless OUTLAY_DATABASE_URL names one."""
    from services.standalone.run import serve  # a second's worth of imports that no other command needs

    serve(ServerSettings.load())


@commands.command()
def migrate(
    expand: Annotated[
        bool, typer.Option("--expand", help="Only what a running older version can live with; the rest once it is gone")
    ] = False,
) -> None:
    """Bring the database's schema and price book up to date. May run again."""

    async def work() -> None:
        async with ledger(Settings.load(), migrated=False) as connection:
            applied = await migrate_schema(connection, contract=not expand)
            seeded = await seed(connection)
            await maintain_ledger(connection, Settings.load())
        for name in applied:
            typer.echo(f"applied {name}")
        typer.echo(f"{len(applied)} migrations applied; {seeded}")

    asyncio.run(work())


@commands.command()
def maintain() -> None:
    """Once: make partitions, compress and drop old ones. The server does this by itself every hour."""

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            done = await maintain_ledger(connection, Settings.load())
        typer.echo(f"{done.compressed} partitions compressed, {done.dropped} dropped, {done.forgotten} ids forgotten")

    asyncio.run(work())


@commands.command()
def audit() -> None:
    """Check that every table adds up to the same, per organisation and day, to the last digit."""

    async def work() -> bool:
        async with ledger(Settings.load()) as connection:
            found = await audit_ledger(connection)
        console = Console()
        if not found.differences:
            console.print(f"clean: {found.events:,} events, {found.cost_usd:f} USD on {found.days} ledger days")
            return True
        table = Table("organisation", "day", "table", "events", "USD", title="Differs from the raw events")
        for row in found.differences:
            organisation = f"{abs(row.org_id)}{' (test)' if row.org_id < 0 else ''}"
            table.add_row(organisation, str(row.utc_day), row.table, f"{row.events:+}", f"{row.cost_usd:+f}")
        console.print(table)
        return False

    if not asyncio.run(work()):
        raise typer.Exit(1)


def app() -> None:
    """The entry point: an error of ours is one sentence, never a stack trace."""
    try:
        commands()
    except OutlayError as error:
        Console(stderr=True).print(f"[red]outlay-server:[/red] {error.detail}", highlight=False, soft_wrap=True)
        sys.exit(1)
