"""`outlay-server orgs|keys|acts …`. What a script needs stands alone on the last line."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import typer
from rich.table import Table

from cli.database import ledger
from cli.output import add_row, print_table, show_time
from core.acts import ActQuery, list_acts
from core.auth import SCOPES
from core.errors import OutlayError
from core.organisations import (
    create_key,
    create_organisation,
    limit_organisation,
    list_keys,
    list_organisations,
    revoke_key,
    rotate_key,
    spread_organisation,
)
from core.settings import Settings

orgs = typer.Typer(no_args_is_help=True)
keys = typer.Typer(no_args_is_help=True)
acts = typer.Typer(no_args_is_help=True)

MAX_REQUESTS_A_MINUTE = 2**31 - 1

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

    table = Table("id", "name", "requests a minute", "since")
    for org in asyncio.run(work()):
        add_row(table, str(org.id), org.name, _limit(org.rate_limit_per_minute), show_time(org.created_at))
    print_table(table)


def _limit(per_minute: int | None) -> str:
    return "default" if per_minute is None else f"{per_minute:,}" if per_minute else "no limit"


@orgs.command("limit")
def limit(
    org: Annotated[int, typer.Argument(help="The organisation's id")],
    requests: Annotated[str, typer.Argument(help="Ingest requests a minute; 0: no limit; default: the server's own")],
) -> None:
    """Limit how often an organisation may send; running servers know within seconds."""
    if requests != "default" and not (requests.isdecimal() and int(requests) <= MAX_REQUESTS_A_MINUTE):
        raise OutlayError(f"{requests!r} is no limit: a number up to {MAX_REQUESTS_A_MINUTE:,}, or `default`.")

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            await limit_organisation(connection, org, None if requests == "default" else int(requests))

    asyncio.run(work())
    typer.echo(requests)


@orgs.command("spread")
def spread(
    org: Annotated[int, typer.Argument(help="The organisation's id")],
    partitions: Annotated[int, typer.Argument(min=1, max=1000, help="Partitions of the event log; 1 for most")],
) -> None:
    """Share a large organisation's events out among partitions; running servers know within seconds."""

    async def work() -> None:
        async with ledger(Settings.load()) as connection:
            await spread_organisation(connection, org, partitions)

    asyncio.run(work())
    typer.echo(partitions)


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
        add_row(table, str(org_id), key.prefix, key.name, " ".join(key.scopes), show_time(key.created_at), used, state)
    print_table(table)


@keys.command("rotate")
def rotate(
    key: Annotated[str, typer.Argument(help="The key's prefix or id")],
    overlap: Annotated[int, typer.Option("--overlap", min=0, max=30 * 86_400, help="Seconds both are valid")] = 3600,
    org: Annotated[int | None, typer.Option("--org", help="Only if it is this organisation's")] = None,
) -> None:
    """Give a key a new secret; prints it, this once. The one before stays valid for the overlap."""

    async def work() -> str:
        async with ledger(Settings.load()) as connection:
            return (await rotate_key(connection, key, timedelta(seconds=overlap), org)).text

    typer.echo(asyncio.run(work()))


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


@acts.command("list")
def list_recorded(
    org: Annotated[int | None, typer.Option("--org", help="Only this organisation's")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=10_000, help="How many, the newest")] = 100,
) -> None:
    """Who administered what, newest first."""

    async def work() -> Any:
        async with ledger(Settings.load()) as connection:
            return await list_acts(connection, ActQuery(None if org is None else [org, -org], limit))

    table = Table("when", "org", "actor", "act", "target", "details")
    for act in asyncio.run(work()):
        details = ", ".join(f"{name}: {value}" for name, value in act.details.items() if value is not None)
        add_row(table, f"{act.at:%Y-%m-%d %H:%M:%S}", str(abs(act.ledger_id)), act.actor, act.act, act.target, details)
    print_table(table)
