"""`outlay-server`: runs the server and administers its ledger, whether or not a server is running."""

import asyncio
import sys
from typing import Annotated, NoReturn

import asyncpg
import typer
from rich.console import Console
from rich.markup import escape

from cli.attribution_rules import attribution_rules
from cli.budgets import budgets
from cli.channels import channels
from cli.close import close
from cli.dashboard import dashboard
from cli.database import ledger
from cli.dlq import letters
from cli.doctor import doctor
from cli.exports import exports
from cli.offsets import offsets
from cli.organisations import acts, keys, orgs
from cli.output import counted, print_rows, printable
from cli.prices import prices
from cli.query import query
from cli.receipt import receipt
from cli.reconcile import reconcile_command
from cli.topics import topics
from cli.waiting import Wait, attempt_until
from core.db.engine import require_timescale
from core.db.migrate import migrate as migrate_schema
from core.errors import Problem
from core.maintenance.upkeep import maintain as maintain_ledger
from core.prices.sync import seed
from core.process.settings import ServerSettings, Settings
from core.reconciliation.budget_counters import UncountedBudget
from core.reconciliation.ledger import audit as audit_ledger

commands = typer.Typer(
    name="outlay-server",
    help="Every LLM call as a priced, attributed entry in a ledger.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
commands.add_typer(orgs, name="orgs", help="Organisations: your customers, or you.")
commands.add_typer(keys, name="keys", help="API keys: create, list, rotate, revoke.")
commands.add_typer(acts, name="acts", help="The audit log: who administered what.")
commands.add_typer(offsets, name="offsets", help="How far the ledger has read the event log.")
commands.add_typer(letters, name="dlq", help="Dead letters: what could not be put into the ledger.")
commands.add_typer(budgets, name="budgets", help="Budgets as a file: plan, apply, export.")
commands.add_typer(channels, name="channels", help="Channels of alerts: change the key of their secrets.")
commands.add_typer(attribution_rules, name="attribution-rules", help="Attribution after the fact, by rules.")
commands.add_typer(exports, name="export", help="Exports to a folder or a bucket, on a schedule.")
commands.add_typer(dashboard, name="dashboard", help="The dashboard: links to sign in.")
commands.add_typer(prices, name="prices", help="The price book: show it, propose and apply changes.")
commands.add_typer(query, name="query", help="Ask the ledger: costs, events, sessions, runs, forecast, insights.")


commands.command()(close)
commands.command()(doctor)
commands.command()(receipt)
commands.command("reconcile")(reconcile_command)
commands.command()(topics)


@commands.command()
def run() -> None:
    """Start the server in the foreground, with its own PostgreSQL unless OUTLAY_DATABASE_URL names one."""
    from services.standalone.run import serve  # its imports take a second, and no other command needs them

    serve(ServerSettings.load())


@commands.command()
def migrate(
    expand: Annotated[
        bool,
        typer.Option(
            "--expand",
            help="Only changes that a running older version tolerates; the others once it has ended",
        ),
    ] = False,
    timescale: Annotated[
        bool, typer.Option("--timescale", help="Refuse a database without the timescaledb extension")
    ] = False,
    wait: Wait = 0,
) -> None:
    """Bring the database's schema and price book up to date. Can be repeated."""

    async def work() -> None:
        async with ledger(Settings.load(), migrated=False) as connection:
            if timescale:
                await require_timescale(connection)
            applied = await migrate_schema(connection, contract=not expand)
            seeded = await seed(connection)
            await maintain_ledger(connection, Settings.load())
        for name in applied:
            typer.echo(f"applied {name}")
        typer.echo(f"{counted(len(applied), 'migration')} applied; {seeded}")

    asyncio.run(attempt_until(work, wait))


@commands.command()
def maintain() -> None:
    """Create, compress and drop partitions once. The server does this by itself every hour."""

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            done = await maintain_ledger(connection, Settings.load())
        compressed, forgotten = counted(done.compressed, "partition"), counted(done.forgotten, "id")
        typer.echo(f"{compressed} compressed, {done.dropped} dropped, {forgotten} forgotten")

    asyncio.run(work())


@commands.command()
def audit() -> None:
    """Check that all tables add up to the same, per organisation and day, to the last digit."""

    async def work() -> bool:
        async with ledger(Settings.load()) as connection:
            found = await audit_ledger(connection)
        console = Console()
        for budget in found.uncounted:
            console.print(_uncounted(budget), soft_wrap=True, markup=False)
        if not found.differences:
            days = counted(found.days, "ledger day")
            console.print(f"clean: {counted(found.events, 'event')}, {found.cost_usd:f} USD on {days}", highlight=False)
            return True
        console.print("These tables differ from the raw events:")
        rows = [
            {
                "organisation": f"{abs(row.ledger_id)}{' (test)' if row.ledger_id < 0 else ''}",
                "day": row.utc_day,
                "table": row.table,
                "events": f"{row.events:+}",
                "usd": f"{row.cost_usd:+f}",
            }
            for row in found.differences
        ]
        print_rows(("organisation", "day", "table", "events", "usd"), rows, False, whole=("table", "usd"))
        return False

    if not asyncio.run(work()):
        raise typer.Exit(1)


def _uncounted(budget: UncountedBudget) -> str:
    of = f"budget {printable(budget.name)} of organisation {abs(budget.ledger_id)}"
    of += " (test)" if budget.ledger_id < 0 else ""
    if budget.since is None:
        return f"not counted: {of}, which is not evaluated; run `outlay-server budgets recount`"
    return f"not compared: {of} before {budget.since:%Y-%m-%d %H:%M} UTC, where its events are no longer kept"


def app() -> None:
    """The entry point. One of our own errors is printed as one sentence, without a stack trace."""
    try:
        commands()
    except Problem as error:
        _fail(error.detail)
    except asyncpg.DataError:
        _fail("A number or a text is not one that the database can hold; is an id misspelt?")


def _fail(detail: str) -> NoReturn:
    shown = "\n".join(map(printable, detail.split("\n")))  # a file's own names may be in it
    Console(stderr=True).print(f"[red]outlay-server:[/red] {escape(shown)}", highlight=False, soft_wrap=True)
    sys.exit(1)
