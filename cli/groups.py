"""`outlay-server orgs|keys|prices …`. What a script needs stands alone on the last line."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from outlay.pricing import Rate
from rich.console import Console
from rich.table import Table

from cli.database import ledger
from core.auth import SCOPES
from core.errors import OutlayError
from core.organisations import create_key, create_organisation, list_keys, list_organisations, revoke_key
from core.prices.book import PriceBook
from core.prices.sync import sync as sync_prices
from core.settings import Settings

orgs = typer.Typer(no_args_is_help=True)
keys = typer.Typer(no_args_is_help=True)
prices = typer.Typer(no_args_is_help=True)

Org = Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")]


def _print(table: Table) -> None:
    """Whole on a screen of any width, and in a pipe."""
    for column in table.columns:
        column.no_wrap = True
    console = Console()
    console.print(table, soft_wrap=True) if console.is_terminal else Console(width=240).print(table)


def _show(time: datetime | None) -> str:
    return f"{time:%Y-%m-%d %H:%M}" if time else "–"


@orgs.command("create")
def create_org(name: str) -> None:
    """Make an organisation; prints its id."""

    async def work() -> int:
        async with ledger(Settings.load()) as connection:
            return await create_organisation(connection, name)

    typer.echo(asyncio.run(work()))


@orgs.command("list")
def list_orgs() -> None:
    """Every organisation."""

    async def work() -> Any:
        async with ledger(Settings.load()) as connection:
            return await list_organisations(connection)

    table = Table("id", "name", "since")
    for org in asyncio.run(work()):
        table.add_row(str(org.id), org.name, _show(org.created_at))
    _print(table)


@keys.command("create")
def create(
    org: Org = None,
    name: Annotated[str, typer.Option("--name", help="What the key is for")] = "key",
    scope: Annotated[list[str] | None, typer.Option("--scope", help="ingest, read or admin; repeat it")] = None,
    admin: Annotated[bool, typer.Option("--admin", help="All scopes")] = False,
    test: Annotated[bool, typer.Option("--test", help="A key of the separate test ledger")] = False,
) -> None:
    """Make a key; prints it, this once."""
    scopes = list(SCOPES) if admin else scope or ["ingest", "read"]
    unknown = sorted(set(scopes) - set(SCOPES))
    if unknown:
        raise OutlayError(f"There is no scope {', '.join(unknown)}; there are {', '.join(SCOPES)}.")

    async def work() -> str:
        async with ledger(Settings.load()) as connection:
            key = await create_key(
                connection, org or await _first(connection), name, scopes, "test" if test else "live"
            )
        return key.text

    typer.echo(asyncio.run(work()))


async def _first(connection: Any) -> int:
    organisations = await list_organisations(connection)
    return organisations[0].id if organisations else await create_organisation(connection, "default")


@keys.command("list")
def list_all(org: Annotated[int | None, typer.Option("--org", help="Only this organisation's")] = None) -> None:
    """Every key by its prefix; the keys themselves are not kept."""

    async def work() -> Any:
        async with ledger(Settings.load()) as connection:
            return await list_keys(connection, org)

    table = Table("org", "key", "name", "scopes", "made", "last used", "state")
    now = datetime.now(UTC)
    for org_id, key in asyncio.run(work()):
        expired = key.expires_at is not None and key.expires_at <= now
        state = "revoked" if key.revoked_at else "expired" if expired else "active"
        used = _show(key.last_used_at)
        table.add_row(str(org_id), key.prefix, key.name, " ".join(key.scopes), _show(key.created_at), used, state)
    _print(table)


@keys.command("revoke")
def revoke(
    key: Annotated[str, typer.Argument(help="The key's prefix or id")],
    org: Annotated[int | None, typer.Option("--org", help="Only if it is this organisation's")] = None,
) -> None:
    """End a key; every server knows within a second."""

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            await revoke_key(connection, key, org)

    asyncio.run(work())
    typer.echo("revoked")


@prices.command("sync")
def sync() -> None:
    """Take over what the installed price catalogue has new. Old prices stay as they are."""

    async def work() -> str:
        async with ledger(Settings.load()) as connection:
            return str(await sync_prices(connection))

    typer.echo(asyncio.run(work()))


async def _book() -> PriceBook:
    async with ledger(Settings.load()) as connection:
        return await PriceBook.load(connection)


def _per_million(rate: Rate | None) -> str:
    if rate is None:
        return "–"
    return f"{rate.base.normalize():f}" + "".join(f", above {start:,}: {past:f}" for start, past in rate.tiers)


@prices.command("list")
def list_prices(
    provider: Annotated[str | None, typer.Option("--provider", help="Only this provider's models")] = None,
) -> None:
    """What every model costs now, USD per million tokens."""
    table = Table("provider", "model", "input", "cache read", "output", "since")
    for price in asyncio.run(_book()).models(datetime.now(UTC)):
        if provider in (None, price.provider):
            shown = [_per_million(price.rates.own.get(name)) for name in ("input", "cache_read", "output")]
            table.add_row(price.provider, price.model, *shown, _show(price.effective_from))
    _print(table)


@prices.command("show")
def show(provider: str, model: str) -> None:
    """How a model of a provider is priced now, and why it matches."""
    book = asyncio.run(_book())
    price, match = book.find(provider, model, datetime.now(UTC)), book.match(provider, model)
    if price is None or match is None:
        raise OutlayError(f"There is no price for {provider} {model}; its events are stored as unpriced.")
    typer.echo(f"{provider} {model} is {price.provider} {price.model} ({match.step})")
    typer.echo(f"price {price.id}, in force since {price.effective_from:%Y-%m-%d}; USD per million tokens:")
    for name, rate in price.rates.own.items():
        typer.echo(f"  {name:16} {_per_million(rate)}")
    for warning in price.warnings:
        typer.echo(f"  {warning}: its events are marked as estimated")
