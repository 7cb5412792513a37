"""`outlay-server orgs|keys …`. What a script needs stands alone on the last line."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from rich.table import Table

from cli.database import ledger
from cli.output import print_table, show_time
from core.auth import SCOPES
from core.errors import OutlayError
from core.organisations import create_key, create_organisation, list_keys, list_organisations, revoke_key
from core.settings import Settings

orgs = typer.Typer(no_args_is_help=True)
keys = typer.Typer(no_args_is_help=True)

Org = Annotated[int | None, typer.Option("--org", help="The organisation's id; by default the first one")]


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
        table.add_row(str(org.id), org.name, show_time(org.created_at))
    print_table(table)


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
        used = show_time(key.last_used_at)
        table.add_row(str(org_id), key.prefix, key.name, " ".join(key.scopes), show_time(key.created_at), used, state)
    print_table(table)


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
